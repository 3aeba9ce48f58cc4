import type { Division } from './types.ts';

/** Organs that may follow a division's name: the standard wording, then what is also written for it. */
const BODIES: readonly (readonly [string, ...string[]])[] = [
  ['人民政府', '政府'],
  ['人民政府办公厅', '政府办公厅'],
  ['人民政府办公室', '政府办公室', '政府办'],
  ['行政公署', '行署'],
  ['管理委员会', '管委会'],
  ['党委'],
  ['党委组织部', '委组织部', '组织部'],
  ['党委宣传部', '委宣传部', '宣传部'],
  ['党委统战部', '委统战部', '统战部'],
  ['人民代表大会常务委员会', '人大常委会'],
  ['政协'],
  ['发展和改革委员会', '发展改革委', '发改委', '发展和改革局', '发改局'],
  ['财政厅'],
  ['财政局'],
  ['农业农村厅'],
  ['农业农村局'],
  ['农业农村委员会', '农业农村委'],
  ['乡村振兴局'],
  ['人力资源和社会保障厅', '人力资源社会保障厅', '人社厅'],
  ['人力资源和社会保障局', '人力资源社会保障局', '人社局'],
  ['教育厅'],
  ['教育局'],
  ['教育委员会', '教委'],
  ['卫生健康委员会', '卫生健康委', '卫健委'],
  ['卫生健康局', '卫健局'],
  ['商务厅'],
  ['商务局'],
  ['商务委员会', '商务委'],
  ['科学技术厅', '科技厅'],
  ['科学技术局', '科技局'],
  ['科学技术委员会', '科委'],
  ['工业和信息化厅', '工信厅'],
  ['工业和信息化局', '工信局'],
  ['文化和旅游厅', '文旅厅'],
  ['文化和旅游局', '文旅局'],
  ['民政厅'],
  ['民政局'],
  ['审计厅'],
  ['审计局'],
  ['水利厅'],
  ['水利局'],
  ['水务局'],
  ['自然资源厅'],
  ['自然资源局'],
  ['生态环境厅'],
  ['生态环境局'],
  ['交通运输厅'],
  ['交通运输局'],
  ['住房和城乡建设厅', '住建厅'],
  ['住房和城乡建设局', '住建局'],
  ['林业和草原局', '林草局'],
  ['医疗保障局', '医保局'],
  ['市场监督管理局', '市场监管局'],
  ['民族宗教事务委员会', '民族宗教委', '民宗委'],
  ['民族事务委员会', '民委'],
  ['国有资产监督管理委员会', '国资委'],
  ['对口支援办公室', '对口支援办'],
  ['支援合作办公室', '支援合作办'],
  ['经济协作办公室', '协作办公室', '协作办'],
  ['对口支援工作领导小组办公室'],
  ['总工会'],
  ['工商业联合会', '工商联'],
  ['妇女联合会', '妇联'],
  ['残疾人联合会', '残联'],
];

const STANDARD: ReadonlyMap<string, string> = new Map(
  BODIES.flatMap((wordings) => wordings.map((wording) => [wording, wordings[0]] as const)),
);
const LONGEST = Math.max(...[...STANDARD.keys()].map((wording) => wording.length));
/** Last characters of wordings: most names end in none of them. */
const ENDS: ReadonlySet<string> = new Set(['委', ...[...STANDARD.keys()].map((wording) => wording.at(-1)!)]);
const PARTY = /^(?:中国共产党|中共)/u;
const WITH_KIND = /[省市县区州旗盟团]$/u;

/**
 * Cuts the organ from the end of a name, the longest wording first: 甘肃省人民政府, 永康市发改委, 浙江省委, 中共浙江省委. 委 alone is
 * 党委 only after a kind (浙江省委). Undefined where the name ends in no organ or has nothing before it.
 */
export function cutBody(written: string): { division: string; body: string } | undefined {
  if (!ENDS.has(written.at(-1) ?? '')) return undefined;
  const name = written.replace(PARTY, '');
  if (name !== written && name.endsWith('委员会')) return { division: name.slice(0, -3), body: '党委' };
  for (let length = Math.min(LONGEST, name.length - 2); length >= 2; length--) {
    const body = STANDARD.get(name.slice(-length));
    const division = name.slice(0, -length);
    const afterKind = name.at(-length) !== '委' || WITH_KIND.test(division);
    if (body !== undefined && afterKind) return { division, body };
  }
  if (name.endsWith('委') && WITH_KIND.test(name.slice(0, -1))) return { division: name.slice(0, -1), body: '党委' };
  return undefined;
}

/**
 * The full name of a division's organ; `body` as {@link cutBody} gives it, by default the government. 地区 and 盟 have a 行政公署
 * for a government, statistical zones a 管理委员会, and a body that is no division is its own.
 */
export function bodyName(division: Division, body = '人民政府'): string {
  const { name, kind } = division;
  if (body === '党委') return `中国共产党${name}委员会`;
  if (body === '政协') return `中国人民政治协商会议${name}委员会`;
  if (body.startsWith('党委')) return `中国共产党${name}委员会${body.slice(2)}`;
  if (body !== '人民政府') return name + body;
  if (division.notDivision) return name;
  if (division.statistical) return name.endsWith('管委会') ? name : `${name}管理委员会`;
  return name + (kind === '地区' || kind === '盟' ? '行政公署' : body);
}
