/** What a value of `duikou.json` may be. `map` has checked keys; `known` says against what. */
export type ConfigShape =
  | { type: 'constant'; value: number }
  | { type: 'choice'; values: readonly string[] }
  | { type: 'string' }
  | { type: 'date' }
  | { type: 'boolean' }
  | { type: 'strings' }
  | { type: 'map'; of: 'severity' | 'threshold' };

export interface ConfigKey {
  key: string;
  shape: ConfigShape;
  zh: string;
  en: string;
}

export const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;

/** Every key of `duikou.json`: reader, JSON Schema and reference are made from this table. */
export const configTable: readonly ConfigKey[] = [
  {
    key: 'language',
    shape: { type: 'constant', value: 1 },
    zh: '语言版本，目前为 1。',
    en: 'Version of the language: 1.',
  },
  {
    key: 'severity',
    shape: { type: 'map', of: 'severity' },
    zh: '检查代码对应的级别：error 错误、warning 提醒、info 提示、off 关闭。',
    en: 'Severity by code of check: error, warning, info or off.',
  },
  {
    key: 'thresholds',
    shape: { type: 'map', of: 'threshold' },
    zh: '按参数名改写规则库中的数值。',
    en: 'Numbers that replace those of the library, by parameter.',
  },
  {
    key: 'regimes',
    shape: { type: 'strings' },
    zh: '现行机制名称，无须引入即可使用；只有一个时，未写明机制的协议适用该机制。',
    en: 'Regimes in force, in scope without import; a single one stands for agreements that name none.',
  },
  {
    key: 'locale',
    shape: { type: 'choice', values: ['zh', 'en'] },
    zh: '提示信息的语言。',
    en: 'Language of messages.',
  },
  {
    key: 'keywords',
    shape: { type: 'choice', values: ['zh', 'en', 'keep'] },
    zh: '格式化时关键词的写法：zh 中文、en 英文、keep 保持原样。',
    en: 'Spelling of keywords when formatting: zh, en or keep.',
  },
  { key: 'exclude', shape: { type: 'strings' }, zh: '不读取的路径（通配符）。', en: 'Paths not to read, as globs.' },
  { key: 'libraries', shape: { type: 'strings' }, zh: '另加的规则库文件。', en: 'Further library files.' },
  { key: 'out', shape: { type: 'string' }, zh: '文书输出文件夹。', en: 'Folder for generated documents.' },
  {
    key: 'fonts',
    shape: { type: 'string' },
    zh: '生成 PDF 时先于系统字体使用的字体文件夹。',
    en: 'Folder of fonts for PDF, looked through before those of the system.',
  },
  {
    key: 'asOf',
    shape: { type: 'date' },
    zh: '判断状态与期限所用的日期，形如 2024-12-31。',
    en: 'The day by which states and expiry are judged, such as 2024-12-31.',
  },
  {
    key: 'numbering',
    shape: { type: 'choice', values: ['restart', 'run-on'] },
    zh: '第二层序号在各条之下重新起算（restart）或连续编号（run-on）。',
    en: 'Second-level numbers restart under each clause, or run on.',
  },
  {
    key: 'embedSource',
    shape: { type: 'boolean' },
    zh: '生成的 DOCX 是否带上协议的源文本（不含注释），以便导回；默认 true，有密级的一律不带。',
    en: 'Whether a generated DOCX carries the source text of its agreement (without comments), to be imported again; true unless said, never with a classification.',
  },
];
