import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Audience } from '../../src/diff/index.ts';
import { emit } from '../../src/emit/index.ts';
import type { ApiModel } from '../../src/model/index.ts';
import { consumerOf } from './consumer.ts';
import { joined, prefixed } from './prefixed.ts';
import { recordedTrouble } from './recorded.ts';

const compiler = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));

export interface Step {
  readonly name: string;
  readonly new: ApiModel;
}

/** What became of a consumer of the old SDK that was given the new one: why whose code broke. */
export type Trouble = Readonly<Record<Audience, readonly string[]>>;

/**
 * What consumers of the old SDK run into with the new ones, by step: all in one SDK under names of their own, and one run of
 * the compiler.
 */
export async function gatherTroubles(old: ApiModel, steps: readonly Step[]): Promise<ReadonlyMap<string, Trouble>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-diff-'));
  try {
    const named = steps.map((step, index) => ({ name: step.name, old: prefixed(old, `c${index}`), new: prefixed(step.new, `c${index}`) }));
    await writeSdk(
      path.join(folder, 'sdk'),
      joined(
        'shop',
        named.map((step) => step.new),
      ),
    );
    await mkdir(path.join(folder, 'users'));
    for (const [index, step] of named.entries()) {
      const { sender, reader } = consumerOf(step.old, '../sdk/src/index.js');
      await writeFile(path.join(folder, 'users', `${index}-senders.ts`), `${sender}\n`);
      await writeFile(path.join(folder, 'users', `${index}-readers.ts`), `${reader}\n`);
    }
    const complaints = await compile(folder);
    const sdk = (await import(pathToFileURL(path.join(folder, 'dist/sdk/src/index.js')).href)) as Record<string, unknown>;
    const troubles = new Map<string, Trouble>();
    for (const [index, step] of named.entries()) {
      const atRun = await recordedTrouble(step.old, step.new, sdk);
      const compiled = (audience: Audience): string[] => complaints.get(`users/${index}-${audience}.ts`) ?? [];
      troubles.set(step.name, { senders: [...compiled('senders'), ...atRun.senders], readers: [...compiled('readers'), ...atRun.readers] });
    }
    return troubles;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeSdk(folder: string, model: ApiModel): Promise<void> {
  for (const { path: file, content } of await emit(model, { toolVersion: '0.0.0' })) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
}

const settings = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'nodenext',
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    rootDir: '.',
    outDir: 'dist',
  },
  include: ['sdk', 'users'],
};

/** What the compiler says, by file. Of the SDK itself it must say nothing. */
async function compile(folder: string): Promise<Map<string, string[]>> {
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(settings));
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  const output = await new Promise<string>((resolve) => {
    execFile(compiler, ['-p', folder, '--pretty', 'false'], { cwd: folder, maxBuffer: 1 << 28 }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
  const complaints = new Map<string, string[]>();
  for (const line of output.split('\n').filter((text) => /error TS/.test(text))) {
    const [, file = '', text = line] = /^(users\/\d+-\w+\.ts)(.*)$/.exec(line) ?? [];
    if (file === '') throw new Error(`the SDK does not compile: ${line}`);
    complaints.set(file, [...(complaints.get(file) ?? []), text]);
  }
  return complaints;
}
