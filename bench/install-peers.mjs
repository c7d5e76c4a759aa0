import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Installs the generators to compare with, where they are not, or are not those of the list.
 *
 * @param {string} folder With their package.json.
 * @param {(text: string) => void} tell
 */
export function installPeers(folder, tell) {
  if (missingPeers(folder).length === 0) return;
  tell('installing the generators to compare with, once: npm ci in bench/');
  execFileSync('npm', ['ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** @returns {string[]} */
export function missingPeers(folder) {
  const { dependencies } = readJson(path.join(folder, 'package.json'));
  const found = (name) => path.join(folder, 'node_modules', name, 'package.json');
  return Object.keys(dependencies).filter((name) => !existsSync(found(name)) || readJson(found(name)).version !== dependencies[name]);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
