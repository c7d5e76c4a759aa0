import type { ConfigFault } from './config-fault.ts';

/** What is wrong with an entry of a record, beyond the shape of its value. */
export interface EntryFault {
  readonly code: ConfigFault['code'];
  /** Whether the key is at fault, not its value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly hint?: string;
}

/** What a value of the config may be. */
export type Shape =
  | { readonly kind: 'string'; readonly what: string; readonly check?: (text: string) => string | undefined }
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly ignoreCase?: boolean }
  | { readonly kind: 'scalar' }
  /** `alone`: one item may stand without the list. */
  | { readonly kind: 'list'; readonly items: Shape; readonly alone?: boolean }
  | { readonly kind: 'record'; readonly values: Shape; readonly check?: (key: string, value: unknown) => EntryFault | undefined }
  | { readonly kind: 'object'; readonly members: Readonly<Record<string, Shape>>; readonly required: readonly string[] };

/** What a shape asks for, in words. */
export function shapeWords(shape: Shape): string {
  switch (shape.kind) {
    case 'string':
      return shape.what;
    case 'choice':
      return `one of ${shape.values.map((value) => `\`${value}\``).join(', ')}`;
    case 'scalar':
      return 'a string, a number or a boolean';
    case 'list':
      return shape.alone ? `${shapeWords(shape.items)}, or a list of such` : 'a list';
    case 'record':
    case 'object':
      return 'an object';
  }
}
