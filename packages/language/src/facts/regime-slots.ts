import type { Regime, ShareRule } from '@duikou/model';
import { readShareRule } from './fund.ts';
import { type LineToken, spanOf, split } from './line.ts';
import { validityOf } from './lists.ts';
import type { Reading } from './reading.ts';
import { plain, unknownWord, type Where } from './values.ts';

/**
 * `产业协作 不低于55%，2022年1月1日起；产业协作 力争不低于60%，2023年1月1日起`: a time behind a rule says when it is in force, 力争 that it is an
 * aim.
 */
export function readShareRules(reading: Reading, tokens: readonly LineToken[], where: Where): ShareRule[] {
  const rules: ShareRule[] = [];
  for (const part of split(tokens, ';', ',')) {
    const last = rules.at(-1);
    if (part[0]?.type === 'TIME' && last) {
      const validity = validityOf(reading, part, where);
      if (validity) last.validity = validity;
      else unknownWord(reading, part, where.slot);
      continue;
    }
    const rule = readShareRule(
      reading,
      part.filter(({ type }) => type !== 'strive'),
      where,
    );
    if (!rule) continue;
    if (part.some(({ type }) => type === 'strive')) rule.aim = true;
    rules.push(rule);
  }
  return rules;
}

const liaison = /^(.+?)\s*(?:->|→|联系|liaises with|for)\s*(.+)$/;

/** `统战部 联系 各民主党派中央、全国工商联；教育部 联系 高等院校`: lead units and whom each is in touch with. */
export function readLiaison(
  reading: Reading,
  tokens: readonly LineToken[],
  where: Where,
): NonNullable<Regime['liaison']> {
  return split(tokens, ';', ',').flatMap((part) => {
    const [, lead, others] = liaison.exec(plain(reading, part).normalize('NFKC')) ?? [];
    if (lead === undefined || others === undefined) {
      unknownWord(reading, part, where.slot);
      return [];
    }
    const at = reading.place(where.id, where.slot, spanOf(part));
    return [{ lead: lead.trim(), with: others.split('、').map((name) => name.trim()), at }];
  });
}
