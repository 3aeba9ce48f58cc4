export { type ConfigKey, type ConfigShape, configTable } from './config-table.ts';
export { emptyConfig, isDate, type KnownNames, parseConfig, type ReadConfig } from './parse-config.ts';
export { configSchema } from './schema.ts';
export { createSettings, parameterKeys } from './settings.ts';
export * from './types.ts';
