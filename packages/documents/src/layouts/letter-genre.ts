import type { Letter } from '@duikou/model';
import type { Masthead } from '../tree/types.ts';

/** What a 文种 decides of a letter. */
export interface Genre {
  readonly word: string;
  readonly form: Masthead['form'];
  /** 文件 or 令 behind the names of the mark. */
  readonly suffix?: string;
  readonly upward: boolean;
  /** What the title says is done with the annexes: 报送, 印发. */
  readonly verb: string;
  /** The text of a letter whose author wrote none; `marks` are the titles of its annexes. */
  text(marks: string): string;
}

const ordinary = { form: 'ordinary', suffix: '文件' } as const;

const published: Omit<Genre, 'word'> = {
  ...ordinary,
  upward: false,
  verb: '公布',
  text: (marks) => `现将${marks}予以公布。`,
};
const order: Omit<Genre, 'word'> = {
  ...published,
  suffix: '令',
  text: (marks) => `现公布${marks}，自公布之日起施行。`,
};

/** The kinds of documents that carry agreements, each with the set phrase that its direction asks for (《党政机关公文处理工作条例》, art. 8). */
const genres: Readonly<Record<string, Omit<Genre, 'word'>>> = {
  函: { form: 'letter', upward: false, verb: '送审', text: (marks) => `现将${marks}送你们，请研究函复。` },
  报告: { ...ordinary, upward: true, verb: '报送', text: (marks) => `现将${marks}报上，请审阅。` },
  请示: { ...ordinary, upward: true, verb: '报批', text: (marks) => `现将${marks}报上。妥否，请批示。` },
  意见: { ...ordinary, upward: true, verb: '印发', text: (marks) => `现将${marks}印发给你们，请结合实际研究落实。` },
  批复: { ...ordinary, upward: false, verb: '同意', text: (marks) => `同意${marks}，请认真组织实施。` },
  议案: { ...ordinary, upward: false, verb: '提请审议', text: (marks) => `现将${marks}提请审议。` },
  公报: published,
  公告: published,
  通告: published,
  命令: { ...order, suffix: '命令' },
  令: order,
};

const notice: Omit<Genre, 'word'> = {
  ...ordinary,
  upward: false,
  verb: '印发',
  text: (marks) => `现将${marks}印发给你们，请认真组织实施。`,
};

const known =
  /(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要)(?=(?:[（(][^（）()]*[）)])?$)/u;

/** The 文种 as stated, else as the title ends; 函 where neither tells. */
export function genreOf({ genre, title }: Letter): Genre {
  const word = known.exec(genre?.text.trim() ?? '')?.[0] ?? known.exec(title?.trim() ?? '')?.[0] ?? '函';
  return { word, ...(genres[word] ?? notice) };
}
