import type { Config } from './config.ts';

/** Gives a config its types; returns it as it is. */
export function defineConfig(config: Config): Config {
  return config;
}
