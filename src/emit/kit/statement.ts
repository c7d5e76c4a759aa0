import type { OptionalKind, PropertySignatureStructure } from 'ts-morph';

/** A statement's text, laid out already (its JSDoc included), or an interface as data. */
export type Statement = string | InterfaceStatement;

export interface InterfaceStatement {
  /** The text up to the brace, with its JSDoc. */
  readonly head: string;
  readonly properties: readonly OptionalKind<PropertySignatureStructure>[];
}
