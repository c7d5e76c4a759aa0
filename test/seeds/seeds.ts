import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPages, sourceFile } from '../../src/index.ts';
import type { Diagnostic, Field, Operation, ReadPagesOptions, ReadPagesResult, SourceFile } from '../../src/index.ts';
import { listedMembers } from '../conformance/listed-fields.ts';
import type { ListedField } from '../conformance/listed-fields.ts';

const folder: string = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

/** Four real pages that are not ours to publish: what they must yield is tested where they are. */
export const seedsAbsent: boolean = !existsSync(folder);

/** Goes into the names of what is skipped, so that it says why. */
export const seedsPlace: string = seedsAbsent ? ' (skipped: ../shared/seeds is absent)' : '';

/** The pages by the system that they are of, and how they are to be read. */
export const systems = {
  identity: { pages: ['000', '003'], endpoint: { method: 'POST', path: '/api/v3/{operation:kebab}' } },
  access: { pages: ['001'] },
  directory: { pages: ['002'] },
} as const;

export type System = keyof typeof systems;

export function seedPage(number: string): SourceFile {
  const name = readdirSync(folder).find((each) => each.startsWith(`${number}_`));
  if (name === undefined) throw new Error(`no seed ${number}`);
  return sourceFile(`${number}.txt`, readFileSync(`${folder}/${name}`, 'utf8'));
}

export async function readSystem(system: System, more: Partial<ReadPagesOptions> = {}): Promise<ReadPagesResult> {
  const { pages, ...options } = systems[system];
  return readPages(pages.map(seedPage), { name: system, ...options, ...more });
}

/** A page that was read, as the tests ask about it. */
export interface SeedReading extends ReadPagesResult {
  readonly operation: Operation;
  readonly page: SourceFile;
  /** Members of the request's body by their paths; of the first response's likewise. */
  readonly request: ReadonlyMap<string, Field>;
  readonly response: ReadonlyMap<string, Field>;
  /** What is said of the page, of lines that hold this text. */
  readonly saidOf: (text: string) => Diagnostic[];
}

/** One page of a system, read together with the system's others. */
export async function readSeed(number: string, more: Partial<ReadPagesOptions> = {}): Promise<SeedReading> {
  const system = (Object.keys(systems) as System[]).find((name) => systems[name].pages.some((page) => page === number)) ?? 'identity';
  const result = await readSystem(system, more);
  const page = seedPage(number);
  const operation = result.model.operations.find(({ source }) => source.span.file === page.path);
  if (!operation) throw new Error(`no operation in seed ${number}`);
  return {
    ...result,
    operation,
    page,
    request: byName(listedMembers(result.model, operation.requestBody?.type)),
    response: byName(listedMembers(result.model, operation.responses[0]?.type)),
    saidOf: (text) => result.diagnostics.filter((diagnostic) => linesOf(diagnostic, page).some((line) => line.includes(text))),
  };
}

function byName(fields: readonly ListedField[]): Map<string, Field> {
  return new Map(fields.map(({ name, field }) => [name, field]));
}

/** The lines of the page that a diagnostic points at. */
function linesOf({ span, related = [] }: Diagnostic, page: SourceFile): string[] {
  const lines = page.text.split('\n');
  return [span, ...related.map((one) => one.span)].flatMap((place) => (place?.file === page.path ? (lines[place.line - 1] ?? '') : []));
}
