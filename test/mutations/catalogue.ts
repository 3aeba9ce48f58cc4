import { breakdownFaults } from './faults/breakdown.ts';
import { documentFaults, referenceFaults } from './faults/document.ts';
import { dutyFaults } from './faults/duty.ts';
import { fundFaults } from './faults/fund.ts';
import { indicatorFaults } from './faults/indicator.ts';
import { normFaults } from './faults/norm.ts';
import { organizationFaults } from './faults/organization.ts';
import { pairingFaults } from './faults/pairing.ts';
import { listFaults, projectFaults } from './faults/project.ts';
import { dateFaults, quantityFaults } from './faults/quantity.ts';
import { amendmentFaults, configFaults, explanationFaults, ruleFaults } from './faults/rule.ts';
import { syntaxFaults } from './faults/syntax.ts';
import { timeFaults } from './faults/time.ts';
import type { Mutation } from './mutation.ts';

/** One mutation for each code that a change of the text can plant, by code. */
export const mutations: readonly Mutation[] = [
  ...dutyFaults,
  ...timeFaults,
  ...dateFaults,
  ...quantityFaults,
  ...breakdownFaults,
  ...fundFaults,
  ...listFaults,
  ...projectFaults,
  ...indicatorFaults,
  ...normFaults,
  ...pairingFaults,
  ...organizationFaults,
  ...documentFaults,
  ...referenceFaults,
  ...ruleFaults,
  ...configFaults,
  ...explanationFaults,
  ...amendmentFaults,
  ...syntaxFaults,
].sort((a, b) => (a.code < b.code ? -1 : 1));

/** Codes that no text of an agreement can show, and why; they have tests of their own. */
export const unplanted: Readonly<Record<string, { en: string; zh: string }>> = {
  'file/not-utf8': {
    en: 'A mutation is a text; this is about bytes that are none. Tested where files are read.',
    zh: '变异的对象是文本；此码针对不成文本的字节，由读取文件的测试检验。',
  },
  'file/too-large': {
    en: 'A mutation would have to write a file beyond the limit for each seed. Tested where files are read.',
    zh: '每个种子都须写出超过上限的文件，由读取文件的测试检验。',
  },
  'file/unreadable': {
    en: 'It is about rights on a disk, not about a text. Tested where files are read.',
    zh: '此码针对磁盘权限，与文本无关，由读取文件的测试检验。',
  },
};
