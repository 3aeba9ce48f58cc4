import type { FontRole } from '@duikou/documents';

/** A family that may draw a role; `bold` where the bold face stands in. */
export interface Candidate {
  readonly family: string;
  readonly bold?: boolean;
}

const plain = (...families: string[]): Candidate[] => families.map((family) => ({ family }));
const bold = (...families: string[]): Candidate[] => families.map((family) => ({ family, bold: true }));

const notoSerif = ['Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', 'Source Han Serif CN', '思源宋体'];
const notoSans = ['Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'Source Han Sans CN', '思源黑体'];
const song = ['宋体', 'SimSun', '新宋体', 'NSimSun', '方正书宋_GBK', 'STSong', '华文宋体', 'Songti SC', 'FandolSong'];

/** Families for each role, the one the standard names first, then what is near it, then what draws Chinese at all. */
export const candidates: Readonly<Record<FontRole, readonly Candidate[]>> = {
  title: [
    ...plain(
      '方正小标宋简体',
      '方正小标宋_GBK',
      'FZXiaoBiaoSong-B05S',
      'FZXiaoBiaoSong-B05',
      'STZhongsong',
      '华文中宋',
    ),
    ...bold(...notoSerif, 'Songti SC'),
    ...plain(...song, ...notoSerif),
  ],
  body: [
    ...plain(
      '仿宋_GB2312',
      'FangSong_GB2312',
      '仿宋',
      'FangSong',
      '方正仿宋_GBK',
      '方正仿宋简体',
      'STFangsong',
      '华文仿宋',
    ),
    ...plain('FandolFang R', 'FandolFang', ...song, ...notoSerif),
  ],
  kai: [
    ...plain(
      '楷体_GB2312',
      'KaiTi_GB2312',
      '楷体',
      'KaiTi',
      '方正楷体_GBK',
      '方正楷体简体',
      'STKaiti',
      '华文楷体',
      'Kaiti SC',
    ),
    ...plain('FandolKai', 'AR PL UKai CN', 'FandolFang R', ...song, ...notoSerif),
  ],
  black: [
    ...plain(
      '黑体',
      'SimHei',
      '方正黑体_GBK',
      '方正黑体简体',
      'STHeiti',
      '华文黑体',
      'Heiti SC',
      'Microsoft YaHei',
      'FandolHei',
    ),
    ...plain(
      ...notoSans,
      'WenQuanYi Zen Hei',
      'WenQuanYi Micro Hei',
      ...bold(...notoSerif).map(({ family }) => family),
    ),
  ],
  pageNumber: plain(...song, ...notoSerif, 'AR PL UMing CN'),
};

/** Families for characters that the font of a role lacks, as rare ones in place names. */
export const rareCandidates: readonly string[] = [
  ...notoSerif,
  'SimSun-ExtB',
  '宋体-ExtB',
  'SimSun',
  'Songti SC',
  'AR PL UMing CN',
  'HanaMinA',
  'HanaMinB',
  'TW-Sung',
  ...notoSans,
  'Microsoft YaHei',
  'PingFang SC',
];
