export { bodyName, cutBody } from './bodies.ts';
export { createGazetteer } from './gazetteer.ts';
export type { Division, DivisionLevel, Gazetteer, Resolution } from './types.ts';
