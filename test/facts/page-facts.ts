import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

/** What one field of a page must be. See README.md beside this file. */
export interface FieldFacts {
  readonly name: string;
  readonly in?: 'path' | 'query' | 'header' | 'cookie';
  readonly type: string;
  readonly required: boolean;
  readonly enum?: readonly (string | number | boolean)[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly format?: string;
  readonly deprecated?: boolean;
  readonly via?: 'sample';
  readonly unasked?: readonly string[];
}

/** What one operation of a page must be. */
export interface OperationFacts {
  readonly method: string;
  readonly path: string;
  readonly operation?: string;
  readonly facade?: string;
  readonly contentType?: string;
  readonly deprecated?: boolean;
  readonly request: readonly FieldFacts[];
  readonly response: readonly FieldFacts[];
  /** Where a page gives a table per HTTP status: the other ones, by status. */
  readonly responses?: Readonly<Record<string, readonly FieldFacts[]>>;
  readonly ambient?: readonly string[];
  /** Parameters whose one value belongs to the request itself, as `Action=CreateUser`. */
  readonly constant?: Readonly<Record<string, string>>;
  readonly success?: { readonly field: string; readonly values: readonly (string | number)[] };
  readonly errors?: readonly { readonly code: string | number; readonly message: string; readonly description?: string }[];
}

/** What must come out of one page; `operations` stands where a page describes several. */
export interface PageFacts extends Partial<OperationFacts> {
  /** From the project's root, with `/`. */
  readonly page: string;
  readonly operations?: readonly OperationFacts[];
  readonly schemas?: readonly string[];
  readonly disagrees?: readonly { readonly schema: string; readonly with: string }[];
  readonly reported?: readonly { readonly line: number; readonly why: string }[];
  /** Tables that are no parameters: the line of each header row, and what the table is. */
  readonly setAside?: readonly { readonly line: number; readonly why: string }[];
  /** What the config must hold for this page. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Pages that are read together with this one. */
  readonly with?: readonly string[];
}

const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** Facts of the pages below a folder of facts, in the order of the page's paths; `folder` is seen from the project's root. */
export function pageFacts(folder: string): readonly PageFacts[] {
  return globSync('**/*.json', { cwd: `${root}${folder}`, absolute: true })
    .toSorted()
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as PageFacts);
}

/** The text of the page that the facts are of. */
export function pageText(facts: PageFacts): string {
  return readFileSync(root + facts.page, 'utf8');
}

/** The operations of a page, whichever way the facts write them. */
export function operationsOf(facts: PageFacts): readonly OperationFacts[] {
  if (facts.operations) return facts.operations;
  const { method, path, request, response } = facts;
  if (method === undefined || path === undefined || !request || !response) return [];
  return [{ ...facts, method, path, request, response }];
}
