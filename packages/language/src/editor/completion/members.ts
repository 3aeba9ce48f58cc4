import { fundYears, type Resolved, refKinds, slotSpellings } from '@duikou/model';
import type { EditorFile } from '../file.ts';
import { quoted } from '../names.ts';
import { attributesAfter } from './expression-words.ts';

/** What may stand behind the dot after a name, as it is to be written. */
export function memberNames(file: EditorFile, path: readonly string[], scope: string): string[] {
  const attributes = path.length === 1 ? attributesAfter(path[0]!, file.summary.spelling) : undefined;
  const found = file.portfolio.resolve({ kinds: [...refKinds], path: [...path], scope, at: '' }, file.uri);
  const targets =
    found.kind === 'one' ? [found.target] : found.kind === 'several' ? found.candidates.map((one) => one.target) : [];
  const names = targets.flatMap((target) => membersOf(file, target));
  return [...new Set([...names, ...(attributes ?? [])])];
}

function membersOf(file: EditorFile, target: Resolved): string[] {
  const slot = file.summary.spelling === 'zh' ? 0 : -1;
  const say = (...slots: (keyof typeof slotSpellings)[]): string[] => slots.map((key) => slotSpellings[key].at(slot)!);
  switch (target.kind) {
    case 'agreement':
      return [...declaredIn(file, target.uri, target.id), ...say('term', 'signed')];
    case 'fund': {
      const view = file.portfolio.view(target.uri);
      const years = view ? fundYears(view.resolver, target.uri, target.fact).map((year) => `${year}年`) : [];
      const rows = (view?.facts.tables ?? [])
        .filter(({ owner }) => owner === target.id)
        .flatMap(({ rows: all }) => all.filter(({ kind }) => kind === 'row').map(({ key }) => quoted(key)));
      return [...years, ...say('total'), ...rows];
    }
    case 'fund-year': {
      const view = file.portfolio.view(target.uri);
      const shares = view?.sharesOf({ kind: 'fund', fact: target.of.fact }, target.uri, target.year) ?? [];
      return shares.map(({ key }) => quoted(key));
    }
    case 'duty': {
      const shares = file.portfolio.view(target.uri)?.sharesOf({ kind: 'duty', fact: target.fact }, target.uri) ?? [];
      return [...shares.map(({ key }) => quoted(key)), ...say('target', 'value', 'deadline')];
    }
    case 'project':
      return [...target.fact.stages.map(({ name }) => quoted(name)), ...say('cost')];
    case 'table': {
      const { rows, columns } = target.fact;
      const figures = columns.filter((_, at) => rows.some(({ cells }) => cells[at]?.target !== undefined));
      const keys = rows.filter(({ kind }) => kind === 'row' || kind === 'subtotal').map(({ key }) => key);
      return [...new Set([...keys, ...figures.map(({ label }) => label), ...say('total')])].map(quoted);
    }
    case 'organ':
    case 'team':
    case 'clause':
    case 'indicators':
      return declaredIn(file, target.uri, target.id);
    default:
      return [];
  }
}

/** Names declared straight inside a declaration. */
function declaredIn(file: EditorFile, uri: string, id: string): string[] {
  const path = id.slice(id.indexOf(':') + 1).split('.');
  const declarations = file.portfolio.summary(uri)?.declarations ?? [];
  return declarations
    .filter((one) => one.path.length === path.length + 1 && path.every((name, index) => one.path[index] === name))
    .map((one) => quoted(one.path.at(-1)!));
}
