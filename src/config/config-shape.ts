import { severityLevels } from '../diagnostics/index.ts';
import type { ColumnKind, Requirement, TypeWord } from '../vocabulary/index.ts';
import { placeholderFault } from './placeholder-fault.ts';
import { severityEntryFault } from './severity-entry-fault.ts';
import type { Shape } from './shape.ts';

/** The keys of a table that the compiler holds to the words of the vocabulary. */
function choice<Word extends string>(words: Readonly<Record<Word, true>>): Shape {
  return { kind: 'choice', values: Object.keys(words) };
}

// One line per group is easier to read than one per word.
// prettier-ignore
const column: Shape = choice<ColumnKind>({
  name: true, title: true, type: true, items: true, format: true, required: true, optional: true, default: true, description: true,
  example: true, enum: true, limits: true, in: true, extra: true, parent: true, serial: true, since: true, value: true, code: true,
  message: true, solution: true, model: true, method: true, path: true,
});
const requirement: Shape = choice<Requirement>({ required: true, optional: true, conditional: true });
// prettier-ignore
const typeWord: Shape = choice<TypeWord>({
  string: true, integer: true, number: true, boolean: true, object: true, array: true, map: true, any: true, binary: true, null: true,
  void: true, enum: true,
});

const text = (what: string): Shape => ({ kind: 'string', what });
const record = (values: Shape): Shape => ({ kind: 'record', values });
const object = (members: Readonly<Record<string, Shape>>, ...required: string[]): Shape => ({ kind: 'object', members, required });

const method: Shape = { kind: 'choice', values: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'], ignoreCase: true };
const path: Shape = { kind: 'string', what: 'a path', check: placeholderFault };
const severity: Shape = { kind: 'record', values: { kind: 'choice', values: severityLevels }, check: severityEntryFault };

const api: Shape = object(
  {
    name: text('a name'),
    input: { kind: 'list', items: text('a file, a folder or a glob'), alone: true },
    out: text('a folder'),
    endpoint: object({ method, path, overrides: record(object({ method, path })) }),
    vocabulary: object({ columns: record(column), required: record(requirement), types: record(typeWord) }),
    types: record(text('a type as a page may write it')),
    success: object({ field: text('a field of the answer'), values: { kind: 'list', items: { kind: 'scalar' } } }, 'field', 'values'),
    baseUrl: text('a URL'),
    packageName: text('a package name'),
    packageVersion: text('a version'),
    severity,
  },
  'name',
  'input',
  'out',
);

/** Every key that a config may have: a new option is a line here and one in `config.ts`. */
export const configShape: Shape = object({ apis: { kind: 'list', items: api }, severity, baseline: text('a file') }, 'apis');
