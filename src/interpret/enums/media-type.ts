/** `image/png`: its slash separates no values. */
export function isMediaType(text: string): boolean {
  return /^(?:application|audio|font|image|message|model|multipart|text|video)\//.test(text);
}
