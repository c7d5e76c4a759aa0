/** A part of an address without `%E5…`; as it stands where it cannot be decoded. */
export function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
