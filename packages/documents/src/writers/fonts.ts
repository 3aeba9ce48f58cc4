/**
 * Fonts by the names the standard gives them (GB/T 9704—2012, clauses 7.2–7.5). They are named in the documents and never shipped: an
 * office has them installed.
 */
export interface DocumentFonts {
  /** 2号小标宋 of titles. */
  readonly title: string;
  /** 3号仿宋 of the text, third and fourth levels. */
  readonly body: string;
  /** 黑体 of the first level, annex labels and table heads. */
  readonly black: string;
  /** 楷体 of the second level. */
  readonly kai: string;
  /** 4号半角宋体 of page numbers. */
  readonly pageNumber: string;
}

export const standardFonts: DocumentFonts = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  black: '黑体',
  kai: '楷体_GB2312',
  pageNumber: '宋体',
};
