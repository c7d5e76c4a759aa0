/** All of `src/` is ours: what stands there is compiled and published with the SDK. Elsewhere the owner has room. */
export function isSource(path: string): boolean {
  return path.startsWith('src/');
}
