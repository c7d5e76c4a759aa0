/** What stands around the pages. */
export interface Project {
  /** Names of the files in the working folder. */
  readonly files: ReadonlySet<string>;
  /** The working folder in its repository, with `/`; empty for the root, and where there is no repository. */
  readonly folder: string;
  readonly isRepository: boolean;
  /** Whether git leaves `node_modules` out. */
  readonly ignoresModules: boolean;
  /** The text of `package.json`, where there is one. */
  readonly packageJson?: string;
  /** The lock file that is nearest: in the working folder or above it, as far as the repository goes. */
  readonly lock?: { readonly name: string; readonly text: string };
  /** Of md2sdk. */
  readonly version: string;
}

/** Whether packages that a `package.json` asks for have this name. */
export function asksFor({ packageJson }: Project, name: string): boolean {
  try {
    const { dependencies, devDependencies } = JSON.parse(packageJson ?? '{}') as Record<string, Record<string, string> | undefined>;
    return Object.hasOwn({ ...dependencies, ...devDependencies }, name);
  } catch {
    return false;
  }
}
