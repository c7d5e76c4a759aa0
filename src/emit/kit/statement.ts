import type { InterfaceDeclarationStructure, OptionalKind } from 'ts-morph';

/** A statement's text, laid out already (its JSDoc included), or an interface as data. */
export type Statement = string | InterfaceStatement;

export interface InterfaceStatement {
  /** Without its `kind`: the value of that would have to be imported from ts-morph. */
  readonly interface: OptionalKind<InterfaceDeclarationStructure>;
}
