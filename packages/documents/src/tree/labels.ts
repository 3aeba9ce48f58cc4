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
} as const;

/** 主送机关 as printed: with the colon. */
export const addresseeText = (text: string): string => `${text}${labels.colon}`;

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
