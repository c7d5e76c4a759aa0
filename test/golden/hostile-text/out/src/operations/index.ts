import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type {
  PostConstructorInput,
  PostConstructorResponse,
} from "../types/index.js";
import {
  postConstructorInputSchema,
  postConstructorResponseSchema,
} from "../validators/index.js";

const postConstructorOperation: OperationDescriptor<PostConstructorResponse> = {
  id: "postConstructor",
  method: "POST",
  path: "/constructor/{proto}",
  parameters: [{ name: "proto", in: "path" }],
  body: { contentType: "application/json", from: "rest" },
  inputSchema: postConstructorInputSchema,
  outputSchema: postConstructorResponseSchema,
};

/**
 * Close *\/ the `comment` ${process.exit()} </script>
 *
 * Says *\/ and `${1}` and "quotes" and 'more' and \u2028 and \@deprecated \@param {x} y.
 *
 * POST /constructor/{proto}
 *
 * @see input.md:1
 */
export function postConstructor(
  transport: Transport,
  input: PostConstructorInput,
  options?: RequestOptions,
): Promise<PostConstructorResponse> {
  return send<PostConstructorResponse>(
    transport,
    postConstructorOperation,
    input,
    options,
  );
}

/** As `postConstructor`, but returns its failure in place of throwing it. */
export function postConstructorSafe(
  transport: Transport,
  input: PostConstructorInput,
  options?: RequestOptions,
): Promise<Result<PostConstructorResponse, ClientError>> {
  return sendSafe<PostConstructorResponse>(
    transport,
    postConstructorOperation,
    input,
    options,
  );
}
