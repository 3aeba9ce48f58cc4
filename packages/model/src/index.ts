export * from './amendments/index.ts';
export * from './calendar/index.ts';
export * from './checks/index.ts';
export * from './comparison/index.ts';
export * from './examples/index.ts';
export * from './expressions/index.ts';
export * from './facts/index.ts';
export {
  bodyName,
  createGazetteer,
  cutBody,
  type Division,
  type DivisionLevel,
  type Gazetteer,
  type Resolution as GazetteerResolution,
} from './gazetteer/index.ts';
export {
  actKey,
  decideProhibition,
  type Norm,
  type NormDecision,
  normsOf,
  type Verdict,
  type Witness,
} from './norms/index.ts';
export * from './portfolio/index.ts';
export * from './quantity/index.ts';
export * from './resolve/index.ts';
export * from './scoring/index.ts';
export * from './settings/index.ts';
export * from './states/index.ts';
export { nfkc } from './text/nfkc.ts';
