/** Where the parts of an official document stand, in millimetres unless said (GB/T 9704—2012, clauses 7.2, 7.4, 10.1 and 10.3). */
export const positions = {
  /** From the head of the type area to the upper edge of the mark (7.2.4, 10.3). */
  markBelowTypeArea: 35,
  /** From the head of the page to the upper edge of the mark of a letter (10.1). */
  letterMarkBelowPage: 30,
  /** Empty lines between mark and number (7.2.5), between red line and title (7.3.1). */
  emptyLines: 2,
  /** From the number to the red line (7.2.7), from the mark of a letter to its first double line (10.1). */
  ruleBelow: 4,
  /** Width of a letter's double lines (10.1). */
  letterRule: 170,
  /** From the foot of the page to the second double line (10.1). */
  letterRuleAboveFoot: 20,
  /** Between a letter's line and the text next to it, as a part of a 3号 character's height (10.1). */
  besideLetterRule: 7 / 8,
  /** Strokes of a letter's double line, which the standard leaves open: the thick one, the gap, the thin one. */
  doubleLine: { thick: 0.8, gap: 0.5, thin: 0.3 },
  /** Height of the red line of the ordinary form, which the standard leaves open. */
  redRule: 0.5,
  /** Heights of the first and last line of 版记 and of those between (7.4.1). */
  imprintRules: { outer: 0.35, inner: 0.25 },
} as const;

/** The red of marks and lines, as sRGB. */
export const red = 'FF0000';
