import { bodyRequirements } from './clauses/body.ts';
import { footRequirements } from './clauses/foot.ts';
import { formRequirements } from './clauses/forms.ts';
import { headRequirements } from './clauses/head.ts';
import { pageRequirements } from './clauses/page.ts';
import type { Bilingual, ReasonKey, Requirement, Scope } from './types.ts';

/** What GB/T 9704—2012 asks of a document, clause by clause in words of our own, and how each is checked on what the DOCX writer makes. */
export const gbt9704: readonly Requirement[] = [
  ...pageRequirements,
  ...headRequirements,
  ...bodyRequirements,
  ...footRequirements,
  ...formRequirements,
];

export const scopes: Readonly<Record<Scope, Bilingual>> = {
  all: { zh: '所有公文', en: 'All documents' },
  ordinary: { zh: '一般格式', en: 'Ordinary form' },
  upward: { zh: '上行文', en: 'Upward documents' },
  joint: { zh: '联合行文', en: 'Joint documents' },
  letter: { zh: '信函格式', en: 'Letters' },
  order: { zh: '命令（令）格式', en: 'Orders' },
  minutes: { zh: '纪要格式', en: 'Minutes' },
  tables: { zh: '横排表格', en: 'Turned tables' },
};

/** Why a requirement is not measured. */
export const reasons: Readonly<Record<ReasonKey, Bilingual>> = {
  paper: { zh: '纸张的性能，文件里没有', en: 'A property of the paper, not of the file' },
  plates: { zh: '制版的质量，文件里没有', en: 'A matter of the plates, not of the file' },
  printing: { zh: '印刷的套正和油墨，文件里没有', en: 'Register and ink of the printing, not of the file' },
  binding: { zh: '装订和裁切，文件里没有', en: 'Binding and trimming, not of the file' },
  seals: { zh: '印章由机关加盖，文件只留位置', en: 'The office sets the seals; the file leaves room for them' },
  wording: { zh: '取决于词意，由作者决定', en: 'Depends on what the words mean: the author decides' },
  'text-checks': {
    zh: '属于行文；有一部分由检查规则检查',
    en: 'A matter of wording; some of it is looked at by the checks',
  },
  'last-page': {
    zh: '文件在打开时才分页，不知道哪一页是最后一页：版记在正文最后一页的版心下边缘；知道正文止于单数页时，可以用 `imprint: "even"` 另起双数页',
    en: 'A file is paged when it is opened and does not know its last page: the imprint stands at the foot of the last page of the text; where the text is known to end on an odd page, `imprint: "even"` gives it the next even page',
  },
  stamp: { zh: '不生成签名章的格式', en: 'This form is not made' },
  apart: { zh: '附件总是与正文在同一个文件里', en: 'Annexes are always in the file of their document' },
  orders: { zh: '不生成命令（令）', en: 'Orders are not made' },
};
