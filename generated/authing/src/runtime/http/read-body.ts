/** An answer's body as text and, where it is JSON, as a value. */
export type ReadBody =
  | { readonly json: true; readonly text: string; readonly value: unknown }
  | { readonly json: false; readonly text: string };

export async function readBody(response: Response): Promise<ReadBody> {
  const text = await response.text();
  try {
    return { json: true, text, value: JSON.parse(text) };
  } catch {
    return { json: false, text };
  }
}
