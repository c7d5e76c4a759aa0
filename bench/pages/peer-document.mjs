/**
 * The OpenAPI document cut down to the operations that the pages state, and to what those refer to.
 *
 * @param {object} document
 * @param {ReadonlySet<string>} names Of the pages, without extension: `list-users` is the path `/api/v3/list-users`.
 * @returns {object}
 */
export function peerDocument(document, names) {
  const nameOf = (path) => path.replace(/^\/api\/v3\//, '').replace('/', '-');
  const paths = Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, item]) => (names.has(nameOf(path)) ? [[path, firstOnly(item)]] : [])),
  );
  const schemas = document.components?.schemas ?? {};
  const reached = new Set(namesIn(paths));
  for (const name of reached) for (const next of namesIn(schemas[name])) reached.add(next);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => reached.has(name)));
  return { ...document, paths, components: { ...document.components, schemas: kept } };
}

/** A page documents the first method of its path. */
function firstOnly(item) {
  return Object.fromEntries(Object.entries(item).slice(0, 1));
}

function namesIn(part) {
  return [...JSON.stringify(part ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
}
