import type { Project, ProjectVerdict, VerdictReason } from '@duikou/model';
import { projectVerdict } from '@duikou/model';
import type { AgreementContext } from './context.ts';
import { titleMarks, typographic, words } from './wording/text.ts';

const verdictWords = { allowed: '允许', forbidden: '禁止', excepted: '例外', undecided: '未判定' } as const;

/** What the negative lists say of a project, as printed. */
export interface VerdictRow {
  readonly project: Project;
  readonly verdict: ProjectVerdict;
  /** 允许, 禁止, 例外, 未判定. */
  readonly word: string;
  /** The items it falls under, in quotation marks with their list. */
  readonly items: string;
  readonly reason: string;
}

/** The verdict of the negative lists on each project; none where no list applies. */
export function verdictRows(context: AgreementContext, projects: readonly Project[]): readonly VerdictRow[] {
  return projects.flatMap((project) => {
    const verdict = projectVerdict(context.view, project);
    if (verdict === undefined) return [];
    const items = verdict.reasons.map(
      ({ item, list }) => `“${words(item.text)}”（${titleMarks(list.title ?? list.name)}）`,
    );
    return [
      {
        project,
        verdict,
        word: verdictWords[verdict.verdict],
        items: items.join('、'),
        reason: reasonText(project, verdict),
      },
    ];
  });
}

function reasonText(project: Project, { verdict, reasons, unclassified, unfounded }: ProjectVerdict): string {
  const said = [...new Set(reasons.map(why))];
  if (verdict === 'excepted') said.push(`例外依据：${words(project.exception?.text ?? '')}`);
  if (unfounded) said.push(`主张例外的依据不是条目所列的文件：${words(project.exception?.text ?? '')}`);
  if (verdict === 'undecided')
    said.push(...unclassified.map((one) => (one === '' ? '没有写明类别' : `类别“${words(one)}”不在领域和清单之内`)));
  return said.join('；');
}

function why({ by, said }: VerdictReason): string {
  const text = typographic(words(said));
  if (by === 'category') return `类别“${text}”`;
  return by === 'keyword' ? `名称或目标含有“${text}”` : text === '' ? '符合条目所定条件' : text;
}
