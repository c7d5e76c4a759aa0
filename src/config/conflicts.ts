import path from 'node:path';
import type { ApiConfig, Config } from './config.ts';
import type { ConfigFault } from './config-fault.ts';

/** Where two APIs of one config get in each other's way. */
export function conflicts({ apis }: Config): ConfigFault[] {
  return apis.flatMap((api, index) => apis.slice(0, index).flatMap((earlier) => conflict(api, earlier, index) ?? []));
}

function conflict(api: ApiConfig, earlier: ApiConfig, index: number): ConfigFault | undefined {
  if (api.name === earlier.name) {
    return { code: 'config/conflict', path: ['apis', index, 'name'], message: `two APIs are called \`${api.name}\`` };
  }
  if (!isWithin(api.out, earlier.out) && !isWithin(earlier.out, api.out)) return undefined;
  const message = `the SDKs of \`${earlier.name}\` and \`${api.name}\` would be written into each other`;
  return { code: 'config/conflict', path: ['apis', index, 'out'], message, hint: 'give each a folder of its own' };
}

function isWithin(folder: string, other: string): boolean {
  const way = path.relative(path.resolve(other), path.resolve(folder));
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}
