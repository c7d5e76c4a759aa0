/** Something that generated code exports: asked for through a `ModuleFile`, never imported by hand. */
export interface CodeSymbol {
  /** The module's path inside the package: `src/types/index.ts`. */
  readonly module: string;
  readonly name: string;
}
