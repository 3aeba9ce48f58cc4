/** The three lists of the package; codes have 2, 4 and 6 digits. */
export interface Source {
  provinces: { code: string; name: string }[];
  cities: { code: string; name: string; provinceCode: string }[];
  areas: { code: string; name: string; cityCode: string; provinceCode: string }[];
}

/** One line of the table. `stem` is the name without kind and peoples (临夏), when that can be said alone. */
export interface Row {
  code: string;
  level: 1 | 2 | 3;
  parent: string;
  name: string;
  kind: string;
  flags: '' | 's' | 'b';
  stem: string;
  others: readonly string[];
}

const PLACEHOLDERS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** Rows outside 71–79 that are in the statistical list only: no division of GB/T 2260 has this code. */
const ONLY_STATISTICAL = new Set(['232761', '232762', '232763', '232764', '460321', '460322', '460323', '632857']);

const ZONE = /(开发区|园区|管理区|管理区管委会|新区|示范区|新城|名胜区|食品区|实验区|聚集区)$/;

const KINDS = /(自治区|自治州|自治县|自治旗|地区|省|盟|市|县|区|旗)$/;

const KIND_BY_CODE: Record<string, string> = {
  '120116': '新区',
  '210113': '新区',
  '310115': '新区',
  '429021': '林区',
  '520203': '特区',
};

const PEOPLES =
  '汉族 蒙古族 蒙古 回族 藏族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯 普米族 塔吉克 怒族 鄂温克族 保安族 裕固族 独龙族 各族'.split(
    ' ',
  );

/** Customary names that no rule gives. */
const OTHERS: Record<string, string> = {
  新疆生产建设兵团: '兵团 新疆兵团',
  内蒙古自治区: '内蒙',
  巴音郭楞蒙古自治州: '巴州',
  博尔塔拉蒙古自治州: '博州',
  克孜勒苏柯尔克孜自治州: '克州',
  锡林郭勒盟: '锡盟',
  前郭尔罗斯蒙古族自治县: '前郭县 前郭',
  喀喇沁左翼蒙古族自治县: '喀左县 喀左',
  杜尔伯特蒙古族自治县: '杜蒙县 杜蒙',
  莫力达瓦达斡尔族自治旗: '莫旗',
  塔什库尔干塔吉克自治县: '塔县',
  察布查尔锡伯自治县: '察县',
  和布克赛尔蒙古自治县: '和丰县',
  土默特左旗: '土左旗',
  土默特右旗: '土右旗',
  科尔沁左翼中旗: '科左中旗',
  科尔沁左翼后旗: '科左后旗',
  科尔沁右翼前旗: '科右前旗',
  科尔沁右翼中旗: '科右中旗',
  察哈尔右翼前旗: '察右前旗',
  察哈尔右翼中旗: '察右中旗',
  察哈尔右翼后旗: '察右后旗',
  东乌珠穆沁旗: '东乌旗',
  西乌珠穆沁旗: '西乌旗',
  峰峰矿区: '峰峰',
};

function isStatistical(code: string, name: string): boolean {
  const third = code.slice(4);
  const byCode = third >= '71' && third <= '79';
  if (byCode && !ZONE.test(name)) throw new Error(`${code} ${name} has a zone's code but not a zone's name`);
  return byCode || ONLY_STATISTICAL.has(code);
}

function withoutPeoples(text: string): string {
  const people = PEOPLES.find((name) => text.endsWith(name) && text.length - name.length >= 2);
  if (people !== undefined) return withoutPeoples(text.slice(0, -people.length));
  return PEOPLES.includes(text) ? text.replace(/族$/, '') : text;
}

function stemOf(name: string, kind: string): string {
  const rest = name.slice(0, name.length - kind.length);
  if (kind.startsWith('自治') || (kind === '区' && /..族$/.test(rest))) return withoutPeoples(rest);
  if (rest.length < 2 || (kind === '盟' && rest.length < 3)) return '';
  if (kind === '旗' && /[左右前中后]$/.test(rest)) return '';
  return kind === '区' && rest.endsWith('矿') ? '' : rest;
}

function row(code: string, level: Row['level'], parent: string, name: string): Row {
  const others = (OTHERS[name] ?? '').split(' ').filter(Boolean);
  if (level === 3 && isStatistical(code, name))
    return { code, level, parent, name, kind: '', flags: 's', stem: '', others };
  const kind = KIND_BY_CODE[code] ?? KINDS.exec(name)?.[0];
  if (kind === undefined) throw new Error(`${code} ${name} has no kind`);
  return { code, level, parent, name, kind, flags: '', stem: stemOf(name, kind), others };
}

/**
 * The divisions by code, then the Corps. The package's stand-ins for a missing level (市辖区, 省直辖县级行政区划 …) go, and their counties
 * get the province as parent; a county that repeats its city (东莞市, 嘉峪关市) goes too.
 */
export function toRows({ provinces, cities, areas }: Source): Row[] {
  const standIns = new Set(cities.filter((city) => PLACEHOLDERS.has(city.name)).map((city) => city.code));
  const cityNames = new Map(cities.map((city) => [city.code, city.name]));
  const rows = [
    ...provinces.map(({ code, name }) => row(`${code}0000`, 1, '', name)),
    ...cities
      .filter((city) => !standIns.has(city.code))
      .map(({ code, name, provinceCode }) => row(`${code}00`, 2, `${provinceCode}0000`, name)),
    ...areas
      .filter((area) => cityNames.get(area.cityCode) !== area.name)
      .map(({ code, name, cityCode, provinceCode }) =>
        row(code, 3, standIns.has(cityCode) ? `${provinceCode}0000` : `${cityCode}00`, name),
      ),
  ];
  rows.sort((a, b) => (a.code < b.code ? -1 : 1));
  const corps = '新疆生产建设兵团';
  const others = OTHERS[corps]!.split(' ');
  return [...rows, { code: 'XPCC', level: 1, parent: '', name: corps, kind: '', flags: 'b', stem: '', others }];
}

/** Tab-separated, empty columns at the end left out; the stem only where it is not the name without its kind. */
export function toLine({ code, level, parent, name, kind, flags, stem, others }: Row): string {
  const stored = stem === name.slice(0, name.length - kind.length) ? '' : stem || '-';
  const columns = [code, level, parent, name, kind, flags, kind === '' ? '' : stored, others.join(' ')];
  return columns.join('\t').trimEnd();
}
