import type { ExportFormat } from '@duikou/documents';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { packageErrors, schemaFolder, xmlErrors } from '../../../support/schemas.ts';
import { exported, exportedExamples, exportedWith } from './requests.ts';

const formats = ['iati', 'akn'] as const;
const valid = (text: string) => XMLValidator.validate(text);

/** Markup, controls, halves of pairs, what XML cannot hold, other planes, blanks of all kinds. */
const hostile = fc.string({
  unit: fc.constantFrom(
    ...['<', '>', '&', '"', "'", ']]>', '<!--', '&amp;', '\u0000', '\u0007', '\u001f', '\ud800', '\udc00', '\ufffe'],
    ...[
      '甲',
      '市',
      '𠮷',
      '鄠',
      ' ',
      '\n',
      '\r',
      '\t',
      '\u00a0',
      '\u2028',
      '/',
      '\\',
      '|',
      '?',
      '%',
      '=',
      '@',
      '{',
      '1',
    ],
  ),
  maxLength: 12,
});

/** An agreement in which `〆` stands wherever words are free. */
const source = `主体 甲省 { 全称：甲〆省；级别：省 }
协议 甲乙2024 “甲〆｜乙〆” {
    甲方：甲省，支援方，代表 张某
    乙方：乙州，受援方
    文号：甲〆字
    期限：2024年1月1日至2024年12月31日
    签订：2023年12月22日
    资金 援助 { 来源：甲方；金额：100万元 }
    条款 “支〆持” {
        任务 到位：甲方 向 乙方 拨付〆资金 不少于 100万元，2024年10月31日前
        """
        凡〆者，依约办理。
        """
    }
    项目 园区〆 “园〆区” {
        领域：产业〆
        地点：乙州〆
        投资：60万元，来自 援助
        实施：乙州〆
        绩效目标：带动〆
    }
}
`;

describe('hostile words', () => {
  test.each(formats)('%s stays well formed', (format) => {
    fc.assert(
      fc.property(hostile, (word) => {
        const text = exportedWith(source, word, format);
        expect(valid(text)).toBe(true);
        expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('ocds stays JSON', () => {
    fc.assert(
      fc.property(hostile, (word) => {
        expect(JSON.parse(exportedWith(source, word, 'ocds'))).toHaveProperty('projects');
      }),
      { numRuns: 60 },
    );
  });
});

/** Some of the hostile words, the same in each run. */
const samples = ['', ...fc.sample(hostile, { numRuns: 25, seed: 20240105 })];

if (schemaFolder !== undefined) {
  describe('official schemas', () => {
    test.each(formats)('%s: every agreement of the examples is valid', async (format) => {
      const files = exportedExamples(format).map(({ text }, at) => ({ fileName: `example-${at}.xml`, contents: text }));
      expect(files.length).toBeGreaterThan(10);
      expect(await xmlErrors(format, files)).toEqual([]);
    });

    test.each(formats)('%s: so is what has strange words in it', async (format) => {
      const files = samples.map((word, at) => ({
        fileName: `strange-${at}.xml`,
        contents: exportedWith(source, word, format),
      }));
      expect(await xmlErrors(format, files)).toEqual([]);
    });

    test.each([
      ['iati', 'iati-identifier'],
      ['akn', 'mainBody'],
    ] as const)('%s: what is not valid is found', async (format, name) => {
      const contents = exportedWith(source, '', format).replaceAll(name, 'nothing');
      expect(await xmlErrors(format, [{ fileName: 'broken.xml', contents }])).not.toEqual([]);
    });

    test('ocds: every agreement of the examples that has projects is valid', () => {
      const errors = packageErrors();
      const packages = exportedExamples('ocds');
      expect(packages.map(({ name }) => name)).toContain('annual-agreement/山河2024');
      for (const { name, text } of packages) expect([name, errors(JSON.parse(text))]).toEqual([name, []]);
      for (const word of samples) expect(errors(JSON.parse(exportedWith(source, word, 'ocds')))).toEqual([]);
      expect(errors({ projects: [] })).not.toEqual([]);
    });
  });
}

test('an agreement without parties, term and content is written, too', async () => {
  for (const format of [...formats, 'json'] as ExportFormat[]) expect(exported('协议 空 {}', format)).toBeTruthy();
  if (schemaFolder !== undefined) {
    for (const format of formats) {
      const contents = exported('协议 空 {}', format)!;
      expect(await xmlErrors(format, [{ fileName: 'empty.xml', contents }])).toEqual([]);
    }
  }
});
