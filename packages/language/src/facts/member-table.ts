import type { Member, Team } from '@duikou/model';
import { unquote } from '../lexing/unquote.ts';
import { bodyAt } from './bodies.ts';
import { memberColumnOf } from './column-words.ts';
import { timeOf } from './memo.ts';
import type { Reading, Span } from './reading.ts';
import { readTable } from './table.ts';
import { emptyCell } from './vocabulary.ts';

/** 成员表: a row is a person, `姓名｜派出单位｜接收单位｜岗位｜期限`. A member without a term of his own has the team's. */
export function readMemberTable(reading: Reading, island: Span, team: Team): void {
  const id = reading.id('table', [team.id.replace(/^[^:]+:/, ''), '成员表']);
  const table = readTable(reading, island, {
    use: 'list',
    id,
    owner: team.id,
    scope: team.agreement,
    otherwise: 'other',
    kindOf: (label) =>
      memberColumnOf(label) === 'name' ? 'key' : memberColumnOf(label) === 'number' ? 'number' : 'other',
  });
  team.tables.push(id);
  const kinds = table.columns.map(({ label }, i) => memberColumnOf(label) ?? (i === 0 ? 'name' : 'other'));
  for (const row of table.rows) {
    if (row.kind !== 'row' || row.key === '') continue;
    const member: Member = { name: row.key, at: row.at };
    row.cells.forEach((cell, i) => {
      if (emptyCell.test(cell.text)) return;
      const kind = kinds[i];
      const text = unquote(cell.text);
      if (kind === 'from' || kind === 'to') {
        const where = { id, slot: `cell-ref.${row.key}.${kind}`, scope: team.agreement };
        cell.ref = bodyAt(reading, text, where, reading.placed(cell.at));
        member[kind] = cell.ref;
      } else if (kind === 'post' || kind === 'rank') member[kind] = cell.text;
      else if (kind === 'term') {
        const term = periodOf(text);
        if (term) member.term = term;
        else reading.problem('syntax/period-expected', { found: cell.text }, reading.placed(cell.at));
      }
    });
    team.members.push(member);
  }
}

/** `2024年1月1日至2024年12月31日`. */
function periodOf(text: string): { from: string; to: string } | undefined {
  const phrase = timeOf(text);
  return phrase && !('problem' in phrase) && phrase.kind === 'period'
    ? { from: phrase.from, to: phrase.to }
    : undefined;
}
