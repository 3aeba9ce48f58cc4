import { isTimeProblem, matchTimePhrase, parseTimePhrase } from '../../calendar/index.ts';
import type { Agreement } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { type Passage, passagesWithFigures, placeIn } from '../shared/passages.ts';

const signing = /本协议[^，,；;。\n]{0,12}?(?:签订|签署)(?!之|后|前|起|生效)/g;
const term = /(?:协议期限|本协议期限|本协议有效期|协议有效期)/g;
const representative = /(甲方|乙方|丙方)(?:法定|授权)?代表(?:人)?(?:[:：]|为|是)\s*([^，,；;。\s（）()、]{2,8})/g;
const clauseEnd = /[，,；;。\n]/;

/** Days of signing and of the term, and representatives, that prose names as this agreement's. */
export function* datesAndNamesMustAgree(view: FileView, agreement: Agreement): Generator<FindingDraft> {
  for (const passage of passagesWithFigures(view, agreement)) {
    if (!passage.subject.startsWith('prose:')) continue;
    yield* signingDays(view, agreement, passage);
    yield* terms(view, agreement, passage);
    yield* representatives(view, agreement, passage);
    yield* deadlines(view, agreement, passage);
  }
}

function* signingDays(view: FileView, { signed }: Agreement, passage: Passage): Generator<FindingDraft> {
  if (signed === undefined) return;
  for (const found of passage.text.matchAll(signing)) {
    for (const day of timesIn(passage.text, found.index)) {
      if (day.kind === 'on' && day.date !== signed.date) {
        yield contradicts(view, passage, day, 'date', signed.date, signed.at);
      }
    }
  }
}

function* terms(view: FileView, agreement: Agreement, passage: Passage): Generator<FindingDraft> {
  const own = agreement.term;
  if (own === undefined) return;
  for (const found of passage.text.matchAll(term)) {
    for (const time of timesIn(passage.text, found.index)) {
      if (time.kind !== 'period' || (time.from === own.from && time.to === own.to)) continue;
      yield contradicts(view, passage, time, 'date', `${own.from}—${own.to}`, own.at);
    }
  }
}

const roles = { 甲方: 'a', 乙方: 'b', 丙方: 'c' } as const;

function* representatives(view: FileView, agreement: Agreement, passage: Passage): Generator<FindingDraft> {
  for (const found of passage.text.matchAll(representative)) {
    const [whole, word, name = ''] = found;
    const party = agreement.parties.find(({ role }) => role === roles[word as keyof typeof roles]);
    if (party?.representative === undefined || party.representative.replace(/\s/g, '') === name) continue;
    const offset = found.index + whole.length - name.length;
    const said = { offset, written: name };
    yield contradicts(view, passage, said, 'name', party.representative, party.at);
  }
}

/** A day beside a duty's name that is none of its days: tied by nearness only. */
function* deadlines(view: FileView, agreement: Agreement, passage: Passage): Generator<FindingDraft> {
  for (const duty of view.facts.duties) {
    if (duty.agreement !== agreement.name || duty.name === '') continue;
    const own = duty.deadlines.flatMap(({ phrase, at }) => (phrase.kind === 'by' ? [{ date: phrase.date, at }] : []));
    const at = own.length === 0 ? -1 : passage.text.indexOf(duty.name);
    if (at < 0) continue;
    for (const time of timesIn(passage.text, at)) {
      if (time.kind !== 'by' || own.some(({ date }) => date === time.date)) continue;
      yield {
        ...contradicts(view, passage, time, 'date-near', own[0]!.date, own[0]!.at),
        params: { name: duty.name, stated: time.written, model: own[0]!.date },
        severity: 'warning',
      };
    }
  }
}

/** Times in the clause that begins at an offset. */
function* timesIn(text: string, from: number) {
  const stop = text.slice(from).search(clauseEnd);
  const end = stop < 0 ? text.length : from + stop;
  for (let at = from; at < end; at++) {
    const length = /\d/.test(text[at]!) ? matchTimePhrase(text, at) : 0;
    if (length === 0) continue;
    const written = text.slice(at, at + length);
    const phrase = parseTimePhrase(written);
    if (!isTimeProblem(phrase)) yield { ...phrase, offset: at, written };
    at += length - 1;
  }
}

function contradicts(
  view: FileView,
  passage: Passage,
  { offset, written }: { offset: number; written: string },
  kind: 'date' | 'date-near' | 'name',
  model: string,
  at: string,
): FindingDraft {
  return {
    subject: passage.subject,
    place: placeIn(view, passage, offset, written.length),
    message: `text/figure-contradicts.${kind}`,
    params: { stated: written, model },
    related: [{ at, note: 'note.figure' }],
    witness: { stated: written, model },
  };
}
