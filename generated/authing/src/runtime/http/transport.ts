import type { ClientOptions } from "./client-options.js";

/** What every operation is called with: the client's options, checked once. */
export interface Transport {
  readonly options: ClientOptions;
  readonly baseUrl: URL;
}

/** Makes the transport that operations are called with. Throws when `baseUrl` is no absolute HTTP URL. */
export function createTransport(options: ClientOptions): Transport {
  const page = (globalThis as { location?: { href?: string } }).location?.href;
  let baseUrl: URL;
  try {
    baseUrl = new URL(options.baseUrl, page);
  } catch (cause) {
    throw new TypeError(
      `baseUrl is not an absolute URL: ${String(options.baseUrl)}`,
      { cause },
    );
  }
  if (baseUrl.protocol !== "http:" && baseUrl.protocol !== "https:") {
    throw new TypeError(`baseUrl is not an HTTP URL: ${options.baseUrl}`);
  }
  return { options, baseUrl };
}
