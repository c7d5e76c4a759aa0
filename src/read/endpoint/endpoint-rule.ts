/**
 * How a config states the endpoints that the pages leave out. `path` may hold `{file}` and `{operation}`, each with a
 * case (`{operation:kebab}`); `overrides` has exceptions by operation name or file, which also win over the page.
 */
export interface EndpointRule {
  readonly method?: string;
  readonly path?: string;
  readonly overrides?: Readonly<Record<string, { readonly method?: string; readonly path?: string }>>;
}
