import type { Project } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { canonical, type LineToken, nameSpan, readPath, spanOf, split, tokensOf } from './line.ts';
import type { Reading } from './reading.ts';
import { plain, readDate, readLineTarget, readPeriod, readRefs, readText, type Where } from './values.ts';

/** A project. Returns its id. */
export function readProject(reading: Reading, node: ast.Project, agreement: string): string {
  const path = [agreement, node.name ?? ''];
  const id = reading.id('project', path);
  reading.declare(id, 'project', path, nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  const project: Project = {
    id,
    name: node.name ?? '',
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
  if (node.title) {
    project.title = node.title;
    reading.place(id, 'title', nameSpan(node, 'title'));
  }
  reading.facts.projects.push(project);
  for (const member of node.members) if (member.$type === 'Slot') readProjectSlot(reading, member, project);
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
      }
      return;
    case 'goal':
    case 'mode':
    case 'exception': {
      const text = readText(reading, tokens, where);
      if (text) project[key] = text;
      return;
    }
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
  project.funding.push({
    fund,
    at: fund.at,
    ...(target ? { target } : {}),
    ...(year ? { year: Number(year[1]) } : {}),
  });
}

/** `批复 2024年5月20日 乙发〔2024〕8号`. */
function readStage(reading: Reading, part: readonly LineToken[], project: Project): void {
  const timeAt = part.findIndex((token) => token.type === 'TIME');
  const numbered = part.find((token) => token.type === 'NUMBERED');
  const head = part.slice(0, timeAt < 0 ? part.length : timeAt).filter((token) => token !== numbered);
  const name = head.length > 0 ? plain(reading, head) : '';
  if (name === '') {
    reading.problem('syntax/stage-expected', { found: reading.slice(spanOf(part)) }, spanOf(part));
    return;
  }
  const date = readDate(reading, part);
  const stage: Project['stages'][number] = { name, at: reading.place(project.id, `stage.${name}`, spanOf(part)) };
  if (date) stage.date = date;
  if (numbered) stage.number = numbered.text;
  project.stages.push(stage);
}
