export * from './calendar/index.ts';
export * from './facts/index.ts';
export * from './gazetteer/index.ts';
export * from './quantity/index.ts';
