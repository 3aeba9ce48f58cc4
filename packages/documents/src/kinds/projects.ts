import { layoutProjectList } from '../layouts/project-list.ts';
import { projectsWorkbook } from '../sheets/projects.ts';
import type { DocumentMaker } from './kind.ts';
import { agreementsWith } from './subjects.ts';

/** 项目清单: the projects of an agreement, each with what the negative lists say of it. */
export const projectsDocument: DocumentMaker = {
  kind: 'projects',
  formats: ['docx', 'pdf', 'html', 'md', 'xlsx'],
  word: '项目清单',
  found: (view) => agreementsWith(view, ({ name }) => view.facts.projects.some(({ agreement }) => agreement === name)),
  layout: (view, { agreement }, options) => layoutProjectList(view, agreement, options),
  workbook: (view, { agreement }, options) => projectsWorkbook(view, agreement, options),
};
