import type { Ref, ResolvedDeclaration, Text } from '@duikou/model';

/** What is said of an organ, a meeting, a team, a need, a responsibility list or a letter, by the key of its label; none for other kinds. */
export function organizationRows(target: ResolvedDeclaration): [key: string, value: string][] {
  const texts = (list: readonly Text[]): string => list.map(({ text }) => text).join('、');
  const names = (list: readonly Ref[]): string => list.map(({ path }) => path.join('.')).join('、');
  switch (target.kind) {
    case 'organ': {
      const { head, lead, remit } = target.fact;
      return [
        ['head', texts(head)],
        ['lead', names(lead)],
        ['remit', remit?.text ?? ''],
      ];
    }
    case 'meeting':
      return [['date', target.fact.date ?? '']];
    case 'team': {
      const { sending, receiving, head, term } = target.fact;
      return [
        ['sending', names(sending)],
        ['receiving', names(receiving)],
        ['head', texts(head)],
        ['period', term === undefined ? '' : `${term.from} — ${term.to}`],
      ];
    }
    case 'need':
      return [
        ['raised-by', names(target.fact.raisedBy)],
        ['date', target.fact.date ?? ''],
        ['content', target.fact.content?.text ?? ''],
      ];
    case 'responsibility-list':
      return [['rows', String(target.fact.items.length)]];
    case 'letter': {
      const { issuers, number, date } = target.fact;
      return [
        ['issuer', names(issuers)],
        ['number', number?.text ?? ''],
        ['date', date ?? ''],
      ];
    }
    default:
      return [];
  }
}
