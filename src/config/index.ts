export type { ApiConfig, Config, EndpointRule, SuccessConfig } from './config.ts';
export { defineConfig } from './define-config.ts';
export { configNames, loadConfig } from './load-config.ts';
export type { ConfigResult, LoadedConfig } from './load-config.ts';
