const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/**
 * How many operations an OpenAPI document has.
 *
 * @param {{ paths: Record<string, object> }} document
 * @returns {number}
 */
export function operationsIn({ paths }) {
  return Object.values(paths).reduce((sum, item) => sum + Object.keys(item).filter((key) => methods.has(key)).length, 0);
}
