import type { Duty, Ref } from '@duikou/model';
import { type LineToken, readPath, split } from './line.ts';
import type { Reading } from './reading.ts';
import { mendStops, type Where } from './values.ts';
import { powerWords, wordValue } from './vocabulary.ts';

type Power = NonNullable<Duty['power']>;

const roles = new Set(['party-a', 'party-b', 'party-c', 'both', 'all-parties']);
/** 乙方的: whose norm it is. */
const ofRole = /^[甲乙丙双各]方的$/;
/** 本协议, the agreement round about. */
const thisAgreement = /^(本协议|this agreement)$/;
const verbs = [...new Set(Object.values(powerWords).flat())].sort((a, b) => b.length - a.length);

/**
 * What an act of 有权 does to other norms: `中止 资金到位、资金支出`, `解除 本协议`, `免除 乙方的 资金支出`, also run together. Undefined where the
 * act does not begin with one of the four verbs or names nothing after it. Its names are optional references.
 */
export function readPower(reading: Reading, act: readonly LineToken[], where: Where): Power | undefined {
  const cut = cutVerb(act);
  if (!cut) return undefined;
  const { effect, rest } = cut;
  const on = split(rest, '、', ',').flatMap((part): Ref[] => {
    const whose = roles.has(part[0]?.type ?? '') || ofRole.test(part[0]?.text ?? '');
    const from = whose && part.length > 1 ? 1 : 0;
    const named = from === 1 && part[1]!.text === 'from' ? 2 : from;
    const path = readPath(part, named);
    if (!path) return [];
    mendStops(reading, path.stops);
    const whole = thisAgreement.test(path.path.join(' ')) && where.scope !== '';
    const ref = reading.ref(
      whole ? ['agreement'] : ['duty', 'clause', 'agreement'],
      whole ? [where.scope] : path.path,
      whole ? '' : where.scope,
      where.id,
      'power',
      path,
    );
    ref.optional = true;
    return [ref];
  });
  return on.length === 0 ? undefined : { effect, on, at: on[0]!.at };
}

function cutVerb(act: readonly LineToken[]): { effect: Power['effect']; rest: LineToken[] } | undefined {
  const [first, ...others] = act;
  if (!first) return undefined;
  const verb = verbs.find((word) => first.text.startsWith(word));
  const effect = verb === undefined ? undefined : wordValue(powerWords, verb);
  if (verb === undefined || !effect) return undefined;
  if (first.text === verb) return { effect, rest: others };
  if (first.type !== 'ID' || /^[a-z]/i.test(verb)) return undefined;
  const offset = first.offset + verb.length;
  const rest: LineToken = { ...first, text: first.text.slice(verb.length), offset };
  return { effect, rest: [rest, ...others] };
}
