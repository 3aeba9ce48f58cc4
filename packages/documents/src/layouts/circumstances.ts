import type { Duty, EventFact, Ref } from '@duikou/model';
import { documentDate } from '../tree/dates.ts';
import type { AgreementContext } from './context.ts';
import { asWritten, bodyWord, named } from './wording/names.ts';
import { listed, sentence, typographic, words } from './wording/text.ts';

/** Where a duty applies, who supports it, and which norms give way to it, each in a sentence of its own. */
export function circumstancesText(context: AgreementContext, { place, areas, support, overrides }: Duty): string {
  const bodies = (refs: readonly Ref[]) => listed(refs.map((ref) => bodyWord(context, ref)));
  const names = (refs: readonly Ref[]) => refs.map((ref) => named(context, ref, asWritten(ref)));
  const some = (refs: readonly Ref[] | undefined): refs is readonly Ref[] => refs !== undefined && refs.length > 0;
  return [
    some(place) ? sentence(`适用地点为${bodies(place)}`) : '',
    some(areas) ? sentence(`所属领域为${listed(names(areas))}`) : '',
    some(support) ? sentence(`由${bodies(support)}予以配合`) : '',
    some(overrides) ? sentence(`与${listed(names(overrides).map((name) => `“${name}”`))}不一致的，以本项为准`) : '',
  ].join('');
}

/** An event as a sentence: `收到请款函，是指乙方书面通知甲方，以请款函回执为凭。` */
export function eventText(context: AgreementContext, { name, text, notice, evidence, date }: EventFact): string {
  const said = words(text);
  const by = said === '' && notice.length > 0 ? `由${listed(notice.map((ref) => bodyWord(context, ref)))}通知` : '';
  const proof = listed(evidence.map((one) => words(one.text)).filter((one) => one !== ''));
  const parts = [
    said === '' ? by : `是指${said}`,
    proof === '' ? '' : `以${proof}为凭`,
    date === undefined ? '' : `发生于${documentDate(date)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : sentence([typographic(words(name)), ...parts].join('，'));
}
