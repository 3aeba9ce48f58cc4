import { createGazetteer, type Gazetteer } from '@duikou/model';
import { divisions } from './divisions.generated.ts';
import { divisionPinyin } from './pinyin.generated.ts';

let shared: Gazetteer | undefined;

/** The gazetteer of the built-in table, made once. Its vintage and source are in the header of the generated files. */
export function gazetteer(): Gazetteer {
  shared ??= createGazetteer(divisions, divisionPinyin);
  return shared;
}
