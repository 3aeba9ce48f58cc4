/** The three ranks of division the table has. */
export type DivisionLevel = 'province' | 'city' | 'county';

/** An administrative division of the table, or a body that the table puts beside the divisions. */
export interface Division {
  /** Six digits, GB/T 2260; for a statistical zone the statistics bureau's code, for a body a word of ours. */
  readonly code: string;
  /** 甘肃省, 临夏回族自治州, 永康市. */
  readonly name: string;
  /** 甘肃, 临夏州, 永康; the full name where nothing shorter is said (赵县, 兴安盟). */
  readonly shortName: string;
  readonly level: DivisionLevel;
  /** 省, 市, 自治州, 地区, 县, 区, 旗 …; empty for statistical zones and bodies. */
  readonly kind: string;
  /** Code of the division directly above; absent for provinces. */
  readonly parent?: string;
  readonly autonomous?: '自治区' | '自治州' | '自治县' | '自治旗';
  /** In the statistics bureau's list only (320576 苏州工业园区): not a division of GB/T 2260. */
  readonly statistical?: true;
  /** A body of a division's rank that is not a division (新疆生产建设兵团). */
  readonly notDivision?: true;
}

/**
 * What a name stands for. `body` is the organ named after the division, in its standard wording (`人民政府` for both 政府 and
 * 人民政府). `as` says how the division was named: a caller may want to be stricter with short names.
 */
export type Resolution =
  | {
      readonly kind: 'one';
      readonly division: Division;
      readonly body?: string;
      readonly as: 'code' | 'full' | 'short' | 'qualified';
    }
  | { readonly kind: 'several'; readonly divisions: readonly Division[]; readonly body?: string }
  | { readonly kind: 'none' };

/** The divisions of one vintage. All methods are pure; the table is read on the first call of any. */
export interface Gazetteer {
  /**
   * Resolves a full name, a short name, a six-digit code, or a run from higher to lower (浙江永康, 四川省巴中市平昌县), each with an
   * organ after it or not. Full names win over short ones. Of bare short names the highest level wins (吉林 is 吉林省); short names
   * that keep a kind (临夏州) never lose to a bare one, they make the answer `several`.
   */
  resolve(name: string): Resolution;
  byCode(code: string): Division | undefined;
  parentOf(division: Division): Division | undefined;
  /** From the parent up to the province; empty for provinces and unknown codes. */
  ancestors(code: string): readonly Division[];
  /** Strictly below: no division is below itself. */
  isBelow(code: string, ancestorCode: string): boolean;
  /** By code, statistical zones included. */
  childrenOf(code: string): readonly Division[];
  /** By code, statistical zones included, bodies left out. */
  all(level?: DivisionLevel): readonly Division[];
  /** At most `limit` (5) divisions that may have been meant, the likeliest first. */
  similar(name: string, limit?: number): readonly Division[];
  /** Divisions whose name holds the Chinese text, or whose pinyin or initials start a word with the Latin text; the best first. */
  search(text: string, limit: number): readonly Division[];
}
