import { asksFor } from './project.ts';
import type { Project } from './project.ts';
import type { Toolchain } from './workflow-text.ts';

interface Manager {
  readonly lock: string;
  readonly install: (lockText: string) => readonly string[];
  /** Runs a command of an installed package. */
  readonly run: string;
}

/** Package managers by their lock files. */
const managers: readonly Manager[] = [
  { lock: 'package-lock.json', install: () => ['npm ci'], run: 'npx' },
  { lock: 'pnpm-lock.yaml', install: () => ['corepack enable', 'pnpm install --frozen-lockfile'], run: 'pnpm exec' },
  {
    lock: 'yarn.lock',
    install: (text) => ['corepack enable', `yarn install ${text.includes('yarn lockfile v1') ? '--frozen-lockfile' : '--immutable'}`],
    run: 'yarn run',
  },
];

export const lockNames: readonly string[] = managers.map(({ lock }) => lock);

/**
 * How CI comes by md2sdk. Where a lock file pins it, as by any package; else by its version, so that a release of md2sdk changes
 * nobody's SDK unasked. What a lock file names is installed even so: prettier may need its plugins.
 */
export function toolchainOf(project: Project): Toolchain {
  const manager = managers.find(({ lock }) => lock === project.lock?.name);
  const install = manager?.install(project.lock?.text ?? '') ?? [];
  if (manager && asksFor(project, 'md2sdk')) return { install, command: `${manager.run} md2sdk` };
  return { install, command: `npx --yes md2sdk@${project.version}` };
}
