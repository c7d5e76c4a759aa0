/**
 * The names of the methods that sample code calls on a client: `managementClient.updateSyncTask(`,
 * `await api.UpdateDepartment\n(`. The construction of the client and the language's own calls are no operations.
 */
export function calledNames(code: string): string[] {
  const names = [...code.matchAll(/\b(\w*(?:client|sdk|api|service))\s*\.\s*([A-Za-z_]\w*)\s*\(/gi)].map((found) => found[2] ?? '');
  return [...new Set(names)].filter(
    (name) =>
      !/^(?:get_?instance|builder?|build|init|create|call|execute|request|send|new|of|set\w*|with\w+|connect|close|invoke|do)$/i.test(name),
  );
}
