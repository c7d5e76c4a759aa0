/** A small API as its author thinks of it; printed as pages, and read back. */
export interface Api {
  readonly operations: readonly OperationSpec[];
  readonly structures: readonly StructureSpec[];
  /** How a pipe inside of a code span is written in a cell: as tools do, or as people do. */
  readonly pipes: 'escaped' | 'raw';
}

export interface OperationSpec {
  /** camelCase, unique. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A `{name}` in it is a field of the request, too. */
  readonly path: string;
  readonly request: readonly FieldSpec[];
  readonly response: readonly FieldSpec[];
}

export interface StructureSpec {
  /** PascalCase, unique. */
  readonly name: string;
  readonly fields: readonly FieldSpec[];
}

export interface FieldSpec {
  readonly name: string;
  readonly type: TypeSpec;
  readonly required: boolean;
  /** May be empty, hold several lines, code spans and pipes in them. */
  readonly description: string;
  readonly enum?: readonly (string | number)[];
  readonly default?: string | number | boolean;
}

export type ScalarSpec = 'string' | 'number' | 'integer' | 'boolean';

export type TypeSpec = ItemSpec | { readonly kind: 'array'; readonly items: ItemSpec };

export type ItemSpec =
  | { readonly kind: 'scalar'; readonly name: ScalarSpec }
  /** An object whose members nobody states. */
  | { readonly kind: 'object' }
  | { readonly kind: 'structure'; readonly name: string };

export function inPath(field: FieldSpec, { path }: OperationSpec): boolean {
  return path.includes(`{${field.name}}`);
}

/** What one thing is, whether there is one of it or a list. */
export function itemOf(type: TypeSpec): ItemSpec {
  return type.kind === 'array' ? type.items : type;
}

export function fieldsOf(type: TypeSpec, { structures }: Pick<Api, 'structures'>): readonly FieldSpec[] {
  const item = itemOf(type);
  return item.kind === 'structure' ? (structures.find(({ name }) => name === item.name)?.fields ?? []) : [];
}

/** The structures that fields lead to, each once, in the order in which they are met. */
export function structuresFrom(fields: readonly FieldSpec[], api: Pick<Api, 'structures'>): StructureSpec[] {
  const met = new Map<string, StructureSpec>();
  const visit = (all: readonly FieldSpec[]): void => {
    for (const { type } of all) {
      const item = itemOf(type);
      const structure = item.kind === 'structure' ? api.structures.find(({ name }) => name === item.name) : undefined;
      if (!structure || met.has(structure.name)) continue;
      met.set(structure.name, structure);
      visit(structure.fields);
    }
  };
  visit(fields);
  return [...met.values()];
}
