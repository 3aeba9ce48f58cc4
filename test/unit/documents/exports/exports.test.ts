import { readFileSync } from 'node:fs';
import type { ExportFormat } from '@duikou/documents';
import { exportAgreement, layoutAgreement, treeText } from '@duikou/documents';
import { Ajv } from 'ajv';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { root } from '../../../../scripts/examples.ts';
import { source, viewOf } from '../layouts/reading.ts';
import { exported, exportedExamples, requestOf } from './requests.ts';

const agreement = (inner: string) => `主体 甲省 { 级别：省；统一社会信用代码：11110000000000000A }
主体 乙县 { 级别：县 }
协议 甲乙2024 “甲省 乙县｜2024年度协议” {
    甲方：甲省，支援方，代表 张某
    乙方：乙县，受援方，代表 李某
    期限：2024年1月1日至2024年12月31日
    签订：2023年12月22日
    联系人：王某 010-00000000
    ${inner}
}
`;
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });
const list = <T>(one: T | T[] | undefined): T[] => (one === undefined ? [] : Array.isArray(one) ? one : [one]);

describe('iati', () => {
  const activities = (text: string) => list(parser.parse(exported(text, 'iati')!)['iati-activities']['iati-activity']);

  test('amounts are exact in yuan; funds of a year are one budget', () => {
    const [first] = activities(
      agreement('资金 大 { 来源：甲方；金额：9999999999999.98元 }\n资金 小 { 来源：甲方；金额：0.01元 }'),
    );
    expect(first.budget.value['#text']).toBe('9999999999999.99');
    expect(first.budget.value['@currency']).toBe('CNY');
    expect(list(first['planned-disbursement']).map(({ value }) => value['#text'])).toEqual([
      '9999999999999.98',
      '0.01',
    ]);
  });

  test('attracted money is no budget, and a period of over a year has none', () => {
    const [first] = activities(agreement('资金 引 { 来源：甲方；引进资金：是；金额：5万元 }'));
    expect(first.budget).toBeUndefined();
    const [long] = activities(agreement('资金 援 { 来源：甲方；金额：5万元；期限：2024年1月1日至2025年12月31日 }'));
    expect(long.budget).toBeUndefined();
    expect(long['planned-disbursement']['period-end']['@iso-date']).toBe('2025-12-31');
  });

  test('says that it is no official development assistance, in both languages', () => {
    const text = exported(agreement(''), 'iati')!;
    expect(text).toContain('不属于官方发展援助（ODA）');
    expect(text).toContain('not official development assistance (ODA)');
  });

  test('a body with a credit code is named by it, others by a prefix of ours', () => {
    const [first] = activities(agreement(''));
    expect(first['reporting-org']['@ref']).toBe('CN-USCI-11110000000000000A');
    expect(list(first['participating-org']).map((org) => [org['@role'], org['@ref']])).toEqual([
      ['1', 'CN-USCI-11110000000000000A'],
      ['2', 'XX-DUIKOU-乙县'],
    ]);
  });

  test('a duty with a figure is a result with its indicator, baseline and target', () => {
    const [first] = activities(
      agreement(`指标体系 考核 {
        指标 就业人数：5分 { 单位：人；基期值：900人 }
      }
      任务 就业：乙方 帮助就业 不少于 1000人，2024年11月30日前 { 考核：就业人数 }`),
    );
    expect(first.result.title.narrative).toBe('就业');
    const { indicator } = first.result;
    expect(indicator.title.narrative).toBe('就业人数');
    expect(indicator.baseline).toEqual({ '@year': '2023', '@value': '900' });
    expect(indicator.period['period-end']['@iso-date']).toBe('2024-11-30');
    expect(indicator.period.target['@value']).toBe('1000');
    expect(indicator.period.target.comment.narrative).toBe('不少于1000人');
  });

  test('projects are activities under the agreement', () => {
    const [first, project] = activities(agreement('项目 园区 “产业园” { 投资：60万元；实施：乙县 }'));
    expect(first['related-activity']).toEqual({ '@ref': project['iati-identifier'], '@type': '2' });
    expect(project['related-activity']).toEqual({ '@ref': first['iati-identifier'], '@type': '1' });
    expect([first['@hierarchy'], project['@hierarchy']]).toEqual(['1', '2']);
    expect(project.budget.value['#text']).toBe('600000');
  });
});

describe('ocds', () => {
  test('amounts keep their digits', () => {
    const text = exported(agreement('项目 园区 “产业园” { 投资：9999999999999.99元；实施：乙县 }'), 'ocds')!;
    expect(text).toContain('"amount": 9999999999999.99,');
  });

  test('an agreement without projects is no package', () => {
    expect(exported(agreement(''), 'ocds')).toBeUndefined();
  });

  test('a body has all its roles in one place', () => {
    const text = exported(agreement('项目 园区 “产业园” { 实施：乙县；监管：乙县；验收：甲省 }'), 'ocds')!;
    const [project] = JSON.parse(text).projects;
    expect(project.parties.map(({ name, roles }: { name: string; roles: string[] }) => [name, roles])).toEqual([
      ['乙县', ['publicAuthority', 'supervisor']],
      ['甲省', ['funder', 'acceptor']],
    ]);
  });
});

describe('akn', () => {
  test.each(['annual', 'full'] as const)('holds the text of the %s agreement in its order', (name) => {
    const view = viewOf(source(name));
    const request = requestOf(view, { contacts: true });
    const xml = new TextDecoder().decode(exportAgreement(request, 'akn')!.bytes);
    const body = xml.slice(xml.indexOf('<preface>')).replace(/<meta>[\s\S]*?<\/meta>/g, '');
    const plain = body
      .replace(/<[^>]*>/g, '')
      .replace(
        /&(lt|gt|amp|quot|apos);/g,
        (_, one: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[one]!,
      )
      .replace(/\s/g, '');
    const tree = layoutAgreement(view, request.agreement, { ...request });
    for (const text of treeText(tree)) expect(plain).toContain(text.replace(/\s/g, ''));
    const characters = (text: string) => [...text].filter((one) => /\p{L}|\p{N}/u.test(one)).length;
    const twice = tree.blocks
      .filter(({ kind }) => kind === 'annex')
      .flatMap((block) => ('title' in block ? block.title : []));
    expect(characters(plain)).toBe(characters([...treeText(tree), ...twice].join('')));
  });

  test('clauses are numbered as they are printed, one inside the other', () => {
    const text = exported(
      agreement(
        '条款 “资金” {\n任务 到位：甲方 拨付 1万元，2024年3月1日前\n任务 支出：乙方 支出 1万元，2024年5月1日前\n}',
      ),
      'akn',
    )!;
    const { clause } = parser.parse(text).akomaNtoso.doc.mainBody;
    const [first] = list(clause);
    expect([first['@eId'], first.num, first.heading]).toEqual(['cl_1', '一、', '资金']);
    expect(list(first.subclause).map((one) => one.num)).toEqual(['（一）', '（二）']);
  });
});

describe('json', () => {
  test('is the model by the published schema', () => {
    const ajv = new Ajv({ strict: false });
    const validate = ajv.compile(JSON.parse(readFileSync(`${root}/docs/schemas/facts.schema.json`, 'utf8')));
    for (const { name, text } of exportedExamples('json')) {
      validate(JSON.parse(text));
      expect([name, validate.errors]).toEqual([name, null]);
    }
  });
});

describe('persons', () => {
  const text = agreement(`团队 医疗队 {
      派出：甲省
      接收：乙县
      领队：赵某
    }
    项目 园区 “产业园” { 实施：乙县 }
    任务 到位：甲方 拨付 1万元，2024年3月1日前`);

  test.each(['iati', 'ocds', 'akn', 'json', 'ics'] as ExportFormat[])('%s names none', (format) => {
    expect(exported(text, format)).not.toMatch(/[张李王赵]某|010-/);
  });

  test.each(['akn', 'json'] as ExportFormat[])('%s names them where that is wanted', (format) => {
    const full = exported(text, format, { contacts: true })!;
    for (const name of ['张某', '李某', '赵某']) expect(full).toContain(name);
  });
});

test('the same request gives the same bytes', () => {
  for (const format of ['iati', 'akn', 'json', 'ics'] as ExportFormat[])
    expect(exported(source('full'), format)).toBe(exported(source('full'), format));
});
