import type { Imprint, Masthead } from './types.ts';

/** Fixed words of the documents themselves; they belong to the document's genre, not to the program's messages. */
export const labels = {
  annex: '附件',
  colon: '：',
  unit: '单位：',
  seal: '（盖章）',
  representative: '代表（签字）：',
  blankDate: '　　　　年　　月　　日',
  tableNote: '注：',
  draft: '草稿',
  copies: '抄送',
  printed: '印发',
} as const;

/** What every page of a draft bears. */
export const draftMark: string = labels.draft;

/** 主送机关 as printed: with the colon. */
export const addresseeText = (text: string): string => `${text}${labels.colon}`;

/** The lines of 版记 as printed: 抄送 with its final mark, then who printed and when (GB/T 9704—2012, 7.4); a letter has the first alone (10.1). */
export function imprintLines(
  { copies, printer, printed }: Imprint,
  form: Masthead['form'] | undefined,
): {
  readonly copies?: { readonly lead: string; readonly text: string };
  readonly printing?: { readonly by: string; readonly on: string };
} {
  const printing = form !== 'letter' && (printer !== undefined || printed !== undefined);
  return {
    ...(copies === undefined
      ? {}
      : { copies: { lead: `${labels.copies}${labels.colon}`, text: copies.endsWith('。') ? copies : `${copies}。` } }),
    ...(printing
      ? { printing: { by: printer ?? '', on: printed === undefined ? '' : `${printed}${labels.printed}` } }
      : {}),
  };
}

/** 附件 or 附件2. */
export function annexLabel(number: number | undefined): string {
  return number === undefined ? labels.annex : `${labels.annex}${number}`;
}

/** The lines of 附件说明, the lead 附件： apart from the name: one annex bears no number, several do. */
export function annexListLines(titles: readonly string[]): readonly { readonly lead: string; readonly text: string }[] {
  return titles.map((title, index) => ({
    lead: index === 0 ? `${labels.annex}${labels.colon}` : '',
    text: titles.length === 1 ? title : `${index + 1}.${title}`,
  }));
}

/** The note in its brackets (附注), or after its 注：. */
export function noteText(of: 'document' | 'table', text: string): string {
  return of === 'document' ? `（${text}）` : `${labels.tableNote}${text}`;
}
