import type { CodeSymbol } from '../kit/index.ts';

/** All that is generated for one type. */
export interface TypeNames {
  /** `User`, in `src/types/…`. */
  readonly type: CodeSymbol;
  /** `userSchema`, and so on, in `src/validators/…`. */
  readonly schema: CodeSymbol;
  readonly is: CodeSymbol;
  readonly parse: CodeSymbol;
  readonly safeParse: CodeSymbol;
}

export interface OperationNames {
  /** `updateSyncTask`, in `src/operations/…`. */
  readonly function: CodeSymbol;
  /** The call's argument; absent where it takes none. */
  readonly input?: TypeNames;
  /** The successful answer's body; absent where the page leaves it open or shows none. */
  readonly output?: TypeNames;
  /** Set where `input` (`output`) is a type of its own, and no schema of the model. */
  readonly ownInput: boolean;
  readonly ownOutput: boolean;
}
