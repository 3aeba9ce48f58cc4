import type { AgreementContext } from '../layouts/context.ts';
import { metaOf } from '../layouts/derived.ts';
import { titleText } from '../tree/titles.ts';
import type { DocumentKind } from '../tree/types.ts';
import { textCell } from './cells.ts';
import { distinctNames, gridSheet } from './grid.ts';
import type { Sheet, Workbook } from './types.ts';

/** A workbook with its sheets, and a last one that says where it came from. */
export function bookOf(
  kind: DocumentKind,
  title: readonly string[],
  sheets: readonly Sheet[],
  { agreement, options }: AgreementContext,
): Workbook {
  const { sourceHash, programVersion, draft, asOf } = options;
  const meta = metaOf(options, agreement);
  const plain = titleText(title);
  const said: readonly (readonly [string, string | undefined])[] = [
    ['名称', plain],
    ['密级', meta.classification],
    ['状态', draft ? '草稿' : undefined],
    ['截至', asOf],
    ['来源文件指纹', sourceHash],
    ['程序版本', programVersion],
    ['公式', '合计、小计为公式，数值改动后随之改变；与原表所写不符的，照原表所写，批注说明。'],
    ['超长数字', '超过15位有效数字的，按文字保存，不作舍入，批注说明。'],
  ];
  const about = gridSheet({
    name: '说明',
    title: '说明',
    notes: [],
    columns: [{ label: '项目' }, { label: '内容', most: 76 }],
    rows: () =>
      said.flatMap(([name, text]) => (text === undefined ? [] : [{ cells: [textCell(name), textCell(text)] }])),
  });
  return {
    kind,
    title: plain,
    meta,
    sheets: distinctNames([...sheets, about]),
  };
}
