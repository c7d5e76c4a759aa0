import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from './built-package.ts';

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The folder of a reader who follows a document from top to bottom. */
export interface Project {
  readonly write: (file: string, text: string) => Promise<void>;
  readonly read: (file: string) => Promise<string>;
  /** Runs lines of a shell; the first that fails ends it. */
  readonly shell: (lines: string) => Promise<Outcome>;
  /** Compiles modules of the project, with what they import, under every flag that SDKs are compiled under. */
  readonly compile: (...modules: readonly string[]) => Promise<Outcome>;
  /** Runs a compiled module. */
  readonly node: (module: string) => Promise<Outcome>;
  readonly remove: () => Promise<void>;
}

const flags = {
  ...{
    target: 'es2022',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    types: ['node'],
    skipLibCheck: true,
    rootDir: '.',
    outDir: 'compiled',
  },
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noUnusedLocals: true, noImplicitOverride: true },
  ...{ verbatimModuleSyntax: true, isolatedModules: true, erasableSyntaxOnly: true },
};

/** `home`: where md2sdk stands in `node_modules`. */
export async function newProject(home: string, name: string): Promise<Project> {
  // An API that nobody names is called after it.
  const folder = path.join(home, name, 'shop');
  const run = (command: string, args: readonly string[]): Promise<Outcome> =>
    new Promise((resolve) => {
      const env = { ...process.env, NO_COLOR: '1', npm_config_offline: 'true' };
      execFile(command, args, { cwd: folder, env }, (error, stdout, stderr) => {
        resolve({ exitCode: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
      });
    });
  const write: Project['write'] = async (file, text) => {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  };
  await write('package.json', JSON.stringify({ type: 'module', private: true }));
  return {
    write,
    read: (file) => readFile(path.join(folder, file), 'utf8'),
    shell: (lines) => run('bash', ['-e', '-c', lines]),
    compile: async (...modules) => {
      await write('tsconfig.json', JSON.stringify({ compilerOptions: flags, files: modules }));
      return run(path.join(repository, 'node_modules/.bin/tsc'), ['-p', '.', '--pretty', 'false']);
    },
    node: (module) => run(process.execPath, [path.join('compiled', module)]),
    remove: () => rm(path.join(home, name), { recursive: true }),
  };
}
