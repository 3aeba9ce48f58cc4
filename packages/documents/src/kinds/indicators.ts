import { layoutIndicators, looseSystems, systemsOf } from '../layouts/indicator-system.ts';
import { indicatorsWorkbook } from '../sheets/indicators.ts';
import type { DocumentMaker } from './kind.ts';
import { partOf } from './subjects.ts';

/** 指标体系表: each indicator system that an agreement declares or adopts, and each that stands outside of any. */
export const indicatorsDocument: DocumentMaker = {
  kind: 'indicators',
  formats: ['docx', 'pdf', 'html', 'md', 'xlsx'],
  word: '指标体系',
  found: (view) => [
    ...view.facts.agreements.flatMap((agreement) =>
      systemsOf(view, agreement).map(({ system }) => partOf(agreement.name, system.id, system.name)),
    ),
    ...looseSystems(view).map(({ system }) => partOf('', system.id, system.name)),
  ],
  layout: (view, subject, options) => layoutIndicators(view, subject, options),
  workbook: (view, subject, options) => indicatorsWorkbook(view, subject, options),
};
