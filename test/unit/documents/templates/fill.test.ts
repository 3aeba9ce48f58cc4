import { editsBetween, fillTemplate, layoutAgreement, readDocument, TemplateError, treeText } from '@duikou/documents';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sampleTemplates } from '../../../../scripts/sample-templates.ts';
import { exampleAgreements } from '../../../support/examples.ts';
import { options, source, viewOf, viewOfSummary } from '../layouts/reading.ts';
import { docx, linesOf, p, partOf, sample, table } from './docx.ts';

const text = `主体 甲省 { 全称：甲省人民政府；级别：省 }
协议 甲乙2024 “甲省 乙县｜2024年度协议” {
    甲方：甲省，支援方，代表 张某
    乙方：乙县，受援方，代表 李某
    依据：《某意见》、《某办法》
    期限：2024年1月1日至2024年12月31日
    签订：2023年12月22日
    资金 援助 { 来源：甲方；金额：650万元 }
    条款 “资金” {
        任务 到位：甲方 向 乙方 拨付资金 不少于 650万元，2024年10月31日前
        任务 支出：乙方 支出资金 95%以上，2024年12月15日前
        约定 用途：乙方 不得 改变资金用途
    }
}
`;

async function filled(
  body: string,
  more: Parameters<typeof docx>[1] = {},
  layout = {},
  of = text,
): Promise<Uint8Array> {
  const view = viewOf(of);
  return fillTemplate(docx(body, more), {
    view,
    agreement: view.facts.agreements.at(-1)!.id,
    layout: { ...options, asOf: '2024-06-30', ...layout },
  });
}

const lines = async (...given: Parameters<typeof filled>) => linesOf(await filled(...given));

/** What is wrong about a template, a line each. */
async function wrong(...given: Parameters<typeof filled>): Promise<string[]> {
  const error = await filled(...given).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TemplateError)) throw error ?? new Error('nothing is wrong');
  return error.problems.map(({ code, place, what, similar }) => [code, place, what, similar].filter(Boolean).join(' '));
}

describe('placeholders', () => {
  test('in either language, with blanks, cut into runs', async () => {
    expect(
      await lines(p('{协议.标题}') + p('{agreement.title}') + p('{ 甲方 . 名称 }') + p('{协', '议.期', '限}')),
    ).toEqual(['甲省 乙县2024年度协议', '甲省 乙县2024年度协议', '甲省人民政府', '2024年1月1日至2024年12月31日']);
  });

  test('loops over paragraphs and rows; inner names before outer ones', async () => {
    const body = p('{#任务}') + p('{序号}．{名称}：{责任主体}（{协议.形式}）') + p('{/任务}');
    expect(await lines(body)).toEqual(['1．到位：甲方（协议）', '2．支出：乙方（协议）']);
    const rows = table(['名称', '期限'], ['{#任务}{名称}', '{期限}{/任务}']);
    expect(await lines(rows)).toEqual(['名称', '期限', '到位', '2024年10月31日前', '支出', '2024年12月15日前']);
  });

  test('loops within loops', async () => {
    const body = p('{#条款}') + p('{标题}{#任务}、{名称}{/任务}{#约定}；{名称}{/约定}') + p('{/条款}');
    expect(await lines(body)).toEqual(['资金、到位、支出；用途']);
  });

  test('conditions: what is there, what is not', async () => {
    const body = p('{#协议.文号}有{/协议.文号}{^协议.文号}无文号{/协议.文号}{#丙方}有丙方{/丙方}{^项目}无项目{/项目}');
    expect(await lines(body)).toEqual(['无文号无项目']);
  });

  test('figures in another unit, bare, or in words', async () => {
    const body = p('{#资金}{金额}；{金额|元}；{金额|万元数}；{金额|大写}{/资金}') + p('{#任务}{目标|元}，{/任务}');
    expect(await lines(body)).toEqual(['650万元；6500000元；650；人民币陆佰伍拾万元整', '6500000元，95%以上，']);
  });

  test('the words of the documents themselves', async () => {
    const view = viewOf(text);
    const tree = treeText(layoutAgreement(view, view.facts.agreements[0]!.id, options));
    for (const line of await lines(p('{#任务}') + p('{内容}') + p('{/任务}')))
      expect(tree.some((one) => one.endsWith(line))).toBe(true);
  });

  test('header, and what has several lines', async () => {
    const bytes = await filled(p('甲'), { header: p('{协议.标题}') });
    expect(linesOf(bytes, 'word/header1.xml')).toEqual(['甲省 乙县2024年度协议']);
  });

  test('words are words, whatever is in them', async () => {
    const unit = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      '{',
      '}',
      '#',
      '\u0000',
      '\ud800',
      '𠮷',
      '=1+1',
      '甲',
      '\n',
      '{/任务}',
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 10 }), async (word) => {
        const { summary } = viewOf(text.replace('“资金”', '“资〆金”'));
        const facts = JSON.parse(JSON.stringify(summary.facts).replaceAll('〆', JSON.stringify(word).slice(1, -1)));
        const view = viewOfSummary({ ...summary, facts });
        const layout = { ...options, asOf: '2024-06-30' };
        const bytes = await fillTemplate(docx(p('{#条款}{标题}{/条款}') + p('{正文}')), {
          view,
          agreement: view.facts.agreements[0]!.id,
          layout,
        });
        expect(XMLValidator.validate(partOf(bytes))).toBe(true);
        // What is put in is not read for placeholders again.
        if (word.includes('{/任务}')) expect(linesOf(bytes)[0]).toContain('{/任务}');
      }),
      { numRuns: 20 },
    );
  });

  test('the same template and facts give the same bytes', async () => {
    expect(await filled(p('{协议.标题}') + p('{正文}'))).toEqual(await filled(p('{协议.标题}') + p('{正文}')));
  });
});

describe('the whole text', () => {
  test('is that of the document, without its title, in styles of its own', async () => {
    const view = viewOf(source('full'));
    const id = view.facts.agreements.at(-1)!.id;
    const bytes = await fillTemplate(docx(p('前') + p('{正文}') + p('后')), { view, agreement: id, layout: options });
    const tree = layoutAgreement(view, id, options);
    // Side by side signatures are read across.
    const bare = (texts: readonly string[]) => [...texts.join('').replace(/\s/g, '')].sort().join('');
    expect(bare(linesOf(bytes))).toBe(bare(['前', ...treeText({ ...tree, title: [] }), '后']));
    const used = new Set([...partOf(bytes).matchAll(/<w:(?:p|tbl)Style w:val="([^"]*)"/g)].map(([, id]) => id!));
    const there = new Set([...partOf(bytes, 'word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id!));
    expect([...used].filter((id) => !there.has(id))).toEqual([]);
    expect([...used].every((id) => id.startsWith('Duikou'))).toBe(true);
    for (const part of ['word/document.xml', 'word/styles.xml'])
      expect(XMLValidator.validate(partOf(bytes, part))).toBe(true);
  });

  test('turned pages have the margins, headers and footers of the template', async () => {
    const { portfolio, id, uri } = exampleAgreements().find(({ name }) => name === 'annual-agreement/山河2024')!;
    const section =
      '<w:sectPr><w:footerReference w:type="default" r:id="rId9" xmlns:r="r"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="2000" w:bottom="3000" w:left="4000" w:header="1" w:footer="2" w:gutter="0"/><w:pgNumType w:start="5"/><w:titlePg/></w:sectPr>';
    const bytes = await fillTemplate(docx(p('{正文}'), { section }), {
      view: portfolio.view(uri)!,
      agreement: id,
      layout: options,
    });
    const sections = partOf(bytes).match(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g)!;
    expect(sections).toHaveLength(2);
    expect(sections[0]).toBe(section);
    expect(sections[1]).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(sections[1]).toContain(
      '<w:pgMar w:top="4000" w:right="1000" w:bottom="2000" w:left="3000" w:header="1" w:footer="2" w:gutter="0"/>',
    );
    expect(sections[1]).toContain('w:footerReference');
    expect(sections[1]).not.toMatch(/titlePg|w:start/);
    expect(partOf(bytes)).not.toContain('w:duikou');
  });

  test.each([
    ['in a cell', table(['{正文}'])],
    ['beside words', p('见{正文}')],
    ['in a loop', p('{#任务}') + p('{正文}') + p('{/任务}')],
  ])('does not stand %s', async (_, body) => {
    expect((await wrong(body)).join()).toMatch(/body-place|structure/);
  });

  test('stands once', async () => {
    expect(await wrong(p('{正文}') + p('{body}'))).toEqual(['body-once text {body}']);
  });
});

describe('a template with faults says each, with its place', () => {
  test.each([
    ['a name that is near another', p('{协议.标提}'), ['unknown-similar text {协议.标提} {协议.标题}']],
    ['a name like no other', p('{鱲鱲鱲鱲鱲}'), ['unknown text {鱲鱲鱲鱲鱲}']],
    ['a name that is known elsewhere', p('{责任主体}'), ['unknown text {责任主体}']],
    ['a name in a loop that runs over nothing', p('{#项目}{无名}{/项目}'), ['unknown text {无名}']],
    ['a loop not closed', p('{#任务}{名称}'), ['unclosed text {任务}']],
    ['a loop not opened', p('{名称}{/任务}'), ['unopened text {任务}']],
    ['a brace not closed', p('{协议.标题'), ['unclosed-tag text {协议.标题}']],
    ['a brace not opened', p('协议.标题}'), ['unopened-tag text']],
    ['a list in itself', p('{#任务}{#任务}{名称}{/任务}{/任务}'), ['nested text {#任务}']],
    [
      'four lists in one another',
      p('{#任务}{#项目}{#指标}{#联系人}{内容}{/联系人}{/指标}{/项目}{/任务}'),
      ['nested text {#联系人}'],
    ],
    ['a list without a loop', p('{任务}'), ['not-a-list text {任务}']],
    ['a unit that is none', p('{#资金}{金额|斤两}{/资金}'), ['filter text {金额|斤两}']],
    ['a unit for words', p('{协议.标题|万元}'), ['filter text {协议.标题|万元}']],
  ])('%s', async (_, body, expected) => {
    const found = await wrong(body);
    expect(found).toHaveLength(expected.length);
    for (const [at, one] of expected.entries()) expect(found[at]).toContain(one.split(' ').slice(0, 3).join(' '));
  });

  test('in a header, and several at once', async () => {
    expect(await wrong(p('{甲}') + p('{乙}'), { header: p('{丙}') })).toHaveLength(3);
    expect((await wrong(p('甲'), { header: p('{协议.无}') }))[0]).toMatch(/^unknown.* header \{协议\.无\}/);
  });

  test('a draft must show that it is one', async () => {
    expect(await wrong(p('{协议.标题}'), {}, { draft: true })).toEqual(['draft file {草稿}']);
    expect(await lines(p('{草稿}'), {}, { draft: true })).toEqual(['草稿']);
    expect(await lines(p('{草稿}'))).toEqual(['']);
  });
});

describe('a file that is no template is refused', () => {
  const view = viewOf(text);
  const request = { view, agreement: view.facts.agreements[0]!.id, layout: options };
  const codes = async (bytes: Uint8Array): Promise<string> =>
    fillTemplate(bytes, request).then(
      () => 'filled',
      (error: TemplateError) => error.problems.map(({ code }) => code).join(),
    );

  test.each([
    ['not-docx', new Uint8Array(0)],
    ['not-docx', new TextEncoder().encode('不是压缩文件')],
    ['not-docx', zipSync({ 'a.txt': new Uint8Array(3) })],
    [
      'not-document',
      docx(p('甲'), { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml' }),
    ],
    ['macros', docx(p('甲'), { type: 'application/vnd.ms-word.document.macroEnabled.main+xml' })],
    ['macros', docx(p('甲'), { more: { 'word/vbaProject.bin': 'x' } })],
    ['macros', docx(p('甲'), { more: { 'word/activeX/activeX1.xml': '<x/>' } })],
    ['damaged', docx('<w:p><w:r><w:t>甲</w:t></w:r>')],
    ['damaged', docx(p('甲'), { more: { 'word/settings.xml': '<w:settings w:a></w:settings>' } })],
    ['entities', docx(p('甲'), { more: { 'word/extra.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' } })],
    ['too-large', docx(p('甲'), { more: { 'word/media/a.bin': new Uint8Array(100_000_001) } })],
    ['too-large', docx(p('甲'), { more: Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`a${at}`, ''])) })],
  ])('%s', async (code, bytes) => {
    expect(await codes(bytes)).toBe(code);
  });

  test('a part that is larger than its directory says is not unpacked further', async () => {
    const bytes = docx(p('甲'.repeat(1_000_000)));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 50, true);
    expect(await codes(bytes)).toBe('damaged');
  });

  test('cut off or with bytes changed, it is refused or filled, and nothing else happens', async () => {
    const whole = docx(p('{协议.标题}'));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const bytes = cut ? whole.slice(0, at) : whole.map((one, index) => (index === at ? byte : one));
        expect(await codes(bytes)).toMatch(/^[a-z-]+(?:,[a-z-]+)*$/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the samples', () => {
  test('are what the script writes', async () => {
    for (const [name, bytes] of Object.entries(await sampleTemplates()))
      expect(Buffer.compare(Buffer.from(bytes), Buffer.from(sample(name.replace('.docx', ''))))).toBe(0);
  });

  test.each(['letterhead', 'task-list'])('%s is filled from every agreement of the examples', async (name) => {
    for (const { id, uri, portfolio } of exampleAgreements()) {
      const bytes = await fillTemplate(sample(name), { view: portfolio.view(uri)!, agreement: id, layout: options });
      expect(XMLValidator.validate(partOf(bytes))).toBe(true);
      expect(linesOf(bytes).join('')).not.toMatch(/[{}]|undefined|\[object/);
    }
  });
});

describe('a filled template', () => {
  const own = { 'customXml/item1.xml': '<own/>' };
  const none = 'word/_rels/document.xml.rels';

  test.each([
    ['with custom parts of its own', { more: own }],
    [
      'without relations',
      { more: { [none]: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>' } },
    ],
  ])('%s says where it came from, and an edit of it is found', async (_, parts) => {
    const bytes = await filled(p('{协议.标题}') + p('{甲方.名称}'), parts);
    const { provenance, shown } = readDocument(bytes);
    expect(provenance).toMatchObject({ kind: 'template', sourceHash: options.sourceHash });
    expect(editsBetween(provenance!, shown)).toEqual([]);
    if ('customXml/item1.xml' in parts.more) expect(partOf(bytes, 'customXml/item1.xml')).toBe('<own/>');
    for (const path of ['[Content_Types].xml', none]) expect(XMLValidator.validate(partOf(bytes, path))).toBe(true);
    const files = unzipSync(bytes);
    const document = strFromU8(files['word/document.xml']!).replace('甲省人民政府', '丙省人民政府');
    const read = readDocument(zipSync({ ...files, 'word/document.xml': strToU8(document) }));
    expect(editsBetween(read.provenance!, read.shown)).toEqual([
      { kind: 'changed', clause: '', was: '甲省人民政府', now: '丙省人民政府' },
    ]);
  });

  test('filled again from an older one has one record, of the new text', async () => {
    const first = await filled(p('{协议.标题}'));
    const view = viewOf(text.replace('年度协议', '年度修订协议'));
    const again = await fillTemplate(first, { view, agreement: view.facts.agreements[0]!.id, layout: options });
    const { provenance, shown } = readDocument(again);
    expect(editsBetween(provenance!, shown)).toEqual([]);
    expect(Object.keys(unzipSync(again)).filter((path) => /^customXml\/item\d/.test(path))).toHaveLength(1);
  });
});
