import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const mostBytes = 60e6;
const mostPackages = 110;

/** What a project gets with md2sdk: packages that run, on disk. @type {import('./figure.mjs').Figure} */
export const installFigure = {
  name: 'install',
  contestants: async () => [],
  rows: async (_, { root }) => {
    const { bytes, packages } = await installed(root);
    const row = { other: '', ratio: undefined };
    return [
      { ...row, what: 'installed size', ours: `${(bytes / 1e6).toFixed(1)} MB`, bar: `≤ ${mostBytes / 1e6} MB`, holds: bytes <= mostBytes },
      { ...row, what: 'installed packages', ours: String(packages), bar: `≤ ${mostPackages}`, holds: packages <= mostPackages },
    ];
  },
};

async function installed(root) {
  const folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-bench-install-'));
  const npm = (cwd, ...args) => promisify(execFile)('npm', args, { cwd, shell: process.platform === 'win32' });
  try {
    const packed = await npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
    const [{ filename }] = JSON.parse(packed.stdout);
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }');
    await npm(folder, 'install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', `./${filename}`);
    const modules = path.join(folder, 'node_modules');
    const { packages } = JSON.parse(await readFile(path.join(modules, '.package-lock.json'), 'utf8'));
    return { bytes: await sizeOnDisk(modules), packages: Object.keys(packages).length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whole blocks, as `du` counts. */
async function sizeOnDisk(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries.filter((entry) => entry.isFile()).map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).blocks * 512),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
