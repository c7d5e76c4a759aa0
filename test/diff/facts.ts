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
  readonly old: ApiModel;
  readonly new: ApiModel;
}

/** What became of a consumer of the old SDK that was given the new one: why whose code broke. */
export type Trouble = Readonly<Record<Audience, readonly string[]>>;

export interface Facts {
  /** By the step's name. */
  readonly withNew: ReadonlyMap<string, Trouble>;
  /** The same consumers with the SDK that they were written for: no trouble, or they are no good. */
  readonly withOld: ReadonlyMap<string, Trouble>;
}

/** Compiles and runs consumers of all steps at once: two SDKs, and one run of the compiler. */
export async function gatherFacts(steps: readonly Step[]): Promise<Facts> {
  const folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-diff-'));
  try {
    const named = steps.map((step, index) => ({ ...step, old: prefixed(step.old, `c${index}`), new: prefixed(step.new, `c${index}`) }));
    for (const side of ['old', 'new'] as const) {
      await writeSdk(path.join(folder, side, 'sdk'), joined('shop', named.map((step) => step[side])));
      for (const [index, step] of named.entries()) {
        const { sender, reader } = consumerOf(step.old, './sdk/src/index.js');
        await writeFile(path.join(folder, side, `${index}-senders.ts`), `${sender}\n`);
        await writeFile(path.join(folder, side, `${index}-readers.ts`), `${reader}\n`);
      }
    }
    const complaints = await compile(folder);
    const gather = async (side: 'old' | 'new'): Promise<Map<string, Trouble>> => {
      const sdk = (await import(pathToFileURL(path.join(folder, 'dist', side, 'sdk/src/index.js')).href)) as Record<string, unknown>;
      const troubles = new Map<string, Trouble>();
      for (const [index, step] of named.entries()) {
        const atRun = await recordedTrouble(step.old, step[side], sdk);
        const compiled = (audience: Audience): string[] => complaints.get(`${side}/${index}-${audience}.ts`) ?? [];
        troubles.set(step.name, { senders: [...compiled('senders'), ...atRun.senders], readers: [...compiled('readers'), ...atRun.readers] });
      }
      return troubles;
    };
    return { withNew: await gather('new'), withOld: await gather('old') };
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
  include: ['old', 'new'],
};

/** What the compiler says, by file. Of the SDKs themselves it must say nothing. */
async function compile(folder: string): Promise<Map<string, string[]>> {
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(settings));
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  const output = await new Promise<string>((resolve) => {
    execFile(compiler, ['-p', folder, '--pretty', 'false'], { cwd: folder, maxBuffer: 1 << 28 }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
  const complaints = new Map<string, string[]>();
  for (const line of output.split('\n').filter((text) => /error TS/.test(text))) {
    const [, file = '', text = line] = /^((?:old|new)\/\d+-\w+\.ts)(.*)$/.exec(line) ?? [];
    if (file === '') throw new Error(`the SDK does not compile: ${line}`);
    complaints.set(file, [...(complaints.get(file) ?? []), text]);
  }
  return complaints;
}
