import type { Project } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { canonical, type LineToken, readPath, spanOf, split, tokensOf } from './line.ts';
import { open } from './opening.ts';
import { readBudgetChange, readFit, readPayment, readStage } from './project-parts.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { plain, readLineTarget, readPeriod, readRefs, readText, type Where } from './values.ts';
import { modeWords, trackWords, wordValue } from './vocabulary.ts';

/** A project. Returns its id. */
export function readProject(reading: Reading, node: ast.Project, agreement: string): string {
  const { id, name, title } = open(reading, 'project', node, agreement);
  const project: Project = {
    id,
    name,
    agreement,
    areas: [],
    categories: [],
    place: [],
    funding: [],
    implementer: [],
    supervisor: [],
    acceptor: [],
    needs: [],
    stages: [],
  };
  if (title) project.title = title;
  reading.facts.projects.push(project);
  for (const member of node.members) {
    if (member.$type === 'Slot') readProjectSlot(reading, member, project);
    else if (member.$type === 'Prose')
      project.prose = [...(project.prose ?? []), readProse(reading, member, agreement, id)];
  }
  return id;
}

function readProjectSlot(reading: Reading, slot: ast.Slot, project: Project): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const where: Where = { id: project.id, slot: key, scope: project.agreement };
  reading.place(project.id, `slot.${key}`, slot.$cstNode!);
  switch (key) {
    case 'area':
      project.areas = readRefs(reading, tokens, ['area'], where);
      return;
    case 'category':
      project.categories = split(tokens, '、', ',', ';').map((part) => ({
        text: plain(reading, part).normalize('NFKC'),
        at: reading.place(project.id, 'category', spanOf(part)),
      }));
      return;
    case 'place':
      project.place = readRefs(reading, tokens, ['body'], where);
      return;
    case 'implementer':
    case 'supervisor':
    case 'acceptor':
      project[key] = readRefs(reading, tokens, ['body'], where);
      return;
    case 'basis':
      project.bases = readRefs(reading, tokens, ['basis'], where);
      return;
    case 'measured-by':
      project.indicators = readRefs(reading, tokens, ['indicator'], where);
      return;
    case 'cost':
      return readCost(reading, tokens, project, where);
    case 'fund':
      for (const part of split(tokens, ',', '、', ';')) readFunding(reading, part, project, where);
      return;
    case 'period':
      project.period = readPeriod(reading, tokens, where);
      return;
    case 'answers':
      for (const part of split(tokens, '、', ',', ';')) {
        const need = readText(reading, part, where);
        if (need) project.needs.push(need);
        const path = readPath(part, 0);
        if (path?.next !== part.length) continue;
        const ref = reading.ref(['need'], path.path, where.scope, where.id, `${where.slot}.need`, path);
        ref.optional = true;
        project.needRefs = [...(project.needRefs ?? []), ref];
      }
      return;
    case 'goal':
    case 'exception':
    case 'pool':
    case 'benefit-link':
    case 'asset':
    case 'feasibility':
    case 'upkeep':
    case 'training':
    case 'ecology':
    case 'risk': {
      const text = readText(reading, tokens, where);
      if (text) project[key === 'benefit-link' ? 'benefitLink' : key] = text;
      return;
    }
    case 'track':
    case 'mode': {
      const text = readText(reading, tokens, where);
      const words: Readonly<Record<string, readonly string[]>> = key === 'track' ? trackWords : modeWords;
      const known = text && wordValue(words, text.text);
      if (text) project[key] = known ? { ...text, text: words[known]![0]! } : text;
      return;
    }
    case 'fit':
      for (const part of split(tokens, ';', ',')) readFit(reading, part, project);
      return;
    case 'payments':
      for (const part of split(tokens, ';', ',')) readPayment(reading, part, project);
      return;
    case 'budget-change':
      for (const part of split(tokens, ';', ',')) readBudgetChange(reading, part, project);
      return;
    case 'schedule':
      for (const part of split(tokens, ';')) readStage(reading, part, project);
      return;
    default:
  }
}

/** `3200万元，来自 财政援助资金`, several funds with their parts: `来自 甲项资金 2000万元、乙项资金 1200万元`. */
function readCost(reading: Reading, tokens: LineToken[], project: Project, where: Where): void {
  const from = tokens.findIndex((token) => token.type === 'from');
  const head = from < 0 ? tokens : tokens.slice(0, from);
  const target = readLineTarget(reading, head);
  if (target)
    project.cost = {
      target,
      at: reading.place(project.id, 'cost', spanOf(head.filter((token) => token.type !== ','))),
    };
  else reading.problem('syntax/figure', { written: plain(reading, tokens), problem: 'no-figure' }, spanOf(tokens));
  if (from >= 0)
    for (const part of split(tokens.slice(from + 1), '、', ',', ';')) readFunding(reading, part, project, where);
}

function readFunding(reading: Reading, part: readonly LineToken[], project: Project, where: Where): void {
  const path = readPath(part, 0);
  if (!path) {
    reading.problem('syntax/name-expected', { found: reading.slice(spanOf(part)) }, spanOf(part));
    return;
  }
  const last = path.path.at(-1)!;
  const year = path.path.length > 1 ? /^(\d{4})年$/.exec(last) : null;
  const fund = reading.ref(['fund'], year ? path.path.slice(0, -1) : path.path, where.scope, where.id, 'fund', path);
  const rest = part.slice(path.next);
  const target = rest.length > 0 ? readLineTarget(reading, rest) : undefined;
  if (rest.length > 0 && !rest.some(({ type }) => type === 'MEASURE'))
    reading.problem('syntax/unexpected-words', { found: reading.slice(spanOf(rest)) }, spanOf(rest));
  project.funding.push({
    fund,
    at: fund.at,
    ...(target ? { target } : {}),
    ...(year ? { year: Number(year[1]) } : {}),
  });
}
