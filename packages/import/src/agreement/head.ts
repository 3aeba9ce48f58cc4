import { harmless, oneLine } from '../draft/words.ts';
import type { TextBlock } from '../office/text-document.ts';
import { numbered } from './forms.ts';

/** What stands before the body of an agreement. */
export interface Head {
  /** Lines of the title. */
  readonly title: readonly string[];
  readonly number?: string;
  readonly sides: readonly Side[];
  readonly issuer?: string;
  /** Lines that are none of these, with their paragraphs. */
  readonly others: readonly { readonly text: string; readonly paragraph: number }[];
  /** Where the body begins. */
  readonly end: number;
}

export interface Side {
  readonly label: '甲方' | '乙方' | '丙方';
  readonly name: string;
  /** 支援方, 受援方, 发包方. */
  readonly capacity?: string;
  readonly representative?: string;
  readonly paragraph: number;
}

const titleEnd =
  /(?:协议|协定|备忘录|意向书|议定书|责任书|合同|方案|框架|承诺书|纪要|共识|宣言|计划)(?:书)?(?:[（(].{1,20}[）)])?$/u;
const sideLine = /^([甲乙丙])\s*方\s*(?:[（(]([^（()）]{1,12})[）)])?\s*[:：]\s*(\S.*)$/u;
const sideBehind = /^(\S.{2,40}?)\s*[（(]\s*(?:以下)?简?称?[为：:]?\s*[“"']?([甲乙丙])方[”"']?\s*[）)][，、；。]?$/u;
const detail =
  /^(?:法定代表人|授权代表|代表人|代表|负责人|地址|住所|联系人|联系电话|电话|邮编|传真|统一社会信用代码|单位地址)\s*[:：]/u;
const capacities = /支援方|受援方|发包方|帮扶方|被帮扶方|东部方|西部方/u;

/** Title, number and sides at the head of a text, up to the first paragraph of its body. */
export function headOf(blocks: readonly TextBlock[]): Head {
  const title: string[] = [];
  const sides: Side[] = [];
  const others: { text: string; paragraph: number }[] = [];
  let number: string | undefined;
  let issuer: string | undefined;
  let at = 0;
  for (; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind === 'table') break;
    const lines = harmless(block.text)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const text = lines.join('\n');
    if (text === '') continue;
    const read = lines.map((line) => sideOf(line, block.number));
    if (read.every((side) => side !== undefined)) {
      sides.push(...read);
      continue;
    }
    const issued = /^签发\s*[:：]\s*(\S+)$/u.exec(text);
    if (issued !== null) {
      issuer = issued[1]!;
      continue;
    }
    if (sides.length > 0 && detail.test(text)) {
      const who = /^(?:法定代表人|授权代表|代表人|代表|负责人)\s*[:：]\s*([\p{Script=Han}·]{2,12})$/u.exec(text);
      const last = sides.at(-1)!;
      if (who !== null && last.representative === undefined)
        sides[sides.length - 1] = { ...last, representative: who[1]! };
      else others.push({ text, paragraph: block.number });
      continue;
    }
    const numberLine = /^[（(]?(?:编\s*号|文号|协议编号|合同编号)\s*[:：]\s*(\S.*?)[）)]?$/u.exec(text);
    if (numberLine !== null && sides.length === 0) {
      number = numberLine[1]!;
      continue;
    }
    const own = sides.length === 0 && isTitleLine(block, text, title.length > 0);
    if (!own) break;
    title.push(...lines);
  }
  return {
    title,
    ...(number === undefined ? {} : { number }),
    ...(issuer === undefined ? {} : { issuer }),
    sides,
    others,
    end: at,
  };
}

function isTitleLine(
  { style, centred, outline }: Extract<TextBlock, { kind: 'paragraph' }>,
  text: string,
  begun: boolean,
): boolean {
  if ([...text].length > 80 || /[。；]/u.test(text)) return false;
  if (style === 'title' || style === 'subtitle') return true;
  if (numbered(text) !== undefined || (outline !== undefined && begun)) return false;
  return centred || titleEnd.test(text) || (!begun && outline === 1 && titleEnd.test(text));
}

function sideOf(line: string, paragraph: number): Side | undefined {
  const plain = oneLine(line);
  const front = sideLine.exec(plain);
  const behind = front === null ? sideBehind.exec(plain) : null;
  if (front === null && behind === null) return undefined;
  const label = `${front?.[1] ?? behind![2]!}方` as Side['label'];
  let name = (front?.[3] ?? behind![1]!).replace(/[，。；、]+$/u, '');
  let capacity = capacities.exec(front?.[2] ?? '')?.[0];
  const bracket = /\s*[（(]([^（()）]*)[）)]$/u.exec(name);
  if (bracket !== null && (capacities.test(bracket[1]!) || /简称|甲方|乙方|丙方/.test(bracket[1]!))) {
    capacity ??= capacities.exec(bracket[1]!)?.[0];
    name = name.slice(0, bracket.index);
  }
  name = name.trim();
  if (name === '' || /[。；]/u.test(name) || [...name].length > 40 || /盖章|签字/.test(line)) return undefined;
  return { label, name, ...(capacity === undefined ? {} : { capacity }), paragraph };
}

/** Titles of documents that a text says it rests on, with their numbers: 根据《…》（国办发〔2017〕22号）. Agreements are left out. */
export function basesIn(text: string): { title: string; number?: string }[] {
  const found: { title: string; number?: string }[] = [];
  for (const [, run] of text.matchAll(/(?:根据|依据|按照|遵照|贯彻落实|落实)([^。；]*)/gu))
    for (const one of run!.matchAll(
      /《([^《》\n]{2,80})》(?:\s*[（(]\s*([^（()）]{2,20}〔\d{4}〕\s*\d+\s*号)\s*[）)])?/gu,
    )) {
      const [, title = '', number] = one;
      if (/(?:协议|备忘录|合同)(?:书)?$/u.test(title)) continue;
      if (found.some((other) => other.title === title)) continue;
      found.push({ title, ...(number === undefined ? {} : { number: number.replace(/\s+/g, '') }) });
    }
  return found;
}
