export * from './core.ts';
export * from './declarations.ts';
export * from './duty.ts';
export * from './equality.ts';
export * from './summary.ts';
