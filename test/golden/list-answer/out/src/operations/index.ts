import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { ListLockersInput, ListLockersOutput } from "../types/index.js";
import {
  listLockersInputSchema,
  listLockersOutputSchema,
} from "../validators/index.js";

const listLockersOperation: OperationDescriptor<ListLockersOutput> = {
  id: "listLockers",
  method: "GET",
  path: "/lockers",
  parameters: [
    { name: "page", in: "query" },
    { name: "size", in: "query" },
    { name: "state", in: "query" },
    { name: "tags", in: "query" },
  ],
  inputSchema: listLockersInputSchema,
  outputSchema: listLockersOutputSchema,
};

/**
 * List the lockers
 *
 * GET /lockers
 *
 * @see input.md:1
 */
export function listLockers(
  transport: Transport,
  input?: ListLockersInput,
  options?: RequestOptions,
): Promise<ListLockersOutput> {
  return send<ListLockersOutput>(
    transport,
    listLockersOperation,
    input,
    options,
  );
}

/** As `listLockers`, but returns its failure in place of throwing it. */
export function listLockersSafe(
  transport: Transport,
  input?: ListLockersInput,
  options?: RequestOptions,
): Promise<Result<ListLockersOutput, ClientError>> {
  return sendSafe<ListLockersOutput>(
    transport,
    listLockersOperation,
    input,
    options,
  );
}
