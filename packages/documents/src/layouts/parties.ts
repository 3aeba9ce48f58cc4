import type { AgreementParty } from '@duikou/model';
import type { Block, Party } from '../tree/types.ts';
import { paragraph } from './blocks.ts';
import type { AgreementContext } from './context.ts';
import { documentName, fullName } from './wording/names.ts';
import { listed, sentence } from './wording/text.ts';

const roles = { a: '甲方', b: '乙方', c: '丙方' } as const;
const capacities = { donor: '支援方', recipient: '受援方', principal: '发包方' } as const;

/** 甲方, 乙方, 丙方. */
export function sideLabel(party: AgreementParty): string {
  return roles[party.role];
}

/** Sides in the order 甲, 乙, 丙. */
export function sidesInOrder(parties: readonly AgreementParty[]): readonly AgreementParty[] {
  return [...parties].sort((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : 0));
}

/** Who agrees, a line each: 甲方：甲省人民政府（支援方）; before them the body that issued a 责任书. */
export function partyBlocks(context: AgreementContext): readonly Block[] {
  const parties = sidesInOrder(context.agreement.parties).map((party): Party => {
    const capacity = party.capacity === undefined ? '' : `（${capacities[party.capacity]}）`;
    return { label: sideLabel(party), name: fullName(context, party.body) + capacity };
  });
  const issuer =
    context.agreement.issuer === undefined
      ? []
      : [{ label: '签发', name: fullName(context, context.agreement.issuer) }];
  const all = [...issuer, ...parties];
  return all.length === 0 ? [] : [{ kind: 'parties', parties: all }];
}

/** Who 甲方 and 乙方 are, for documents that only name them so: 甲方为甲省人民政府，乙方为乙自治区人民政府。 Empty without parties. */
export function sidesSentence(context: AgreementContext): string {
  const sides = sidesInOrder(context.agreement.parties).map(
    (party) => `${sideLabel(party)}为${fullName(context, party.body)}`,
  );
  return sentence(sides.join('，'));
}

/** What is done with a document of each form; others are 签订. */
const verbs: Readonly<Record<string, string>> = {
  备忘录: '形成',
  意向书: '达成',
  共识: '达成',
  方案: '制定',
  责任书: '订立',
  宣言: '发表',
};

/**
 * The opening: what the agreement rests on, and that it was agreed. Nothing where neither a basis nor two sides are stated. Where the
 * agreement opens with prose of its own, that is the opening, and only what it rests on is put before it.
 */
export function preambleBlocks(context: AgreementContext, opening: readonly Block[]): readonly Block[] {
  const { agreement, form, sides } = context;
  const bases = [...agreement.bases, ...(agreement.parent === undefined ? [] : [agreement.parent])];
  const documents = [...new Set(bases.map((ref) => documentName(context, ref)))];
  const rests = [
    ...(documents.length === 0 ? [] : [`根据${listed(documents)}`]),
    ...(agreement.predecessor === undefined ? [] : [`在${documentName(context, agreement.predecessor)}基础上`]),
  ];
  const [first, ...others] = opening;
  if (first?.kind === 'paragraph') {
    const said = first.runs.map(({ text }) => text).join('');
    return [paragraph(/根据|依据/u.test(said) ? said : [...rests, said].join('，')), ...others];
  }
  if (documents.length === 0 && agreement.parties.length < 2) return [];
  const agreed = agreement.parties.length < 2 ? [] : [`经${sides}协商一致`];
  return [paragraph(`${[...rests, ...agreed, `${verbs[form] ?? '签订'}本${form}`].join('，')}。`)];
}
