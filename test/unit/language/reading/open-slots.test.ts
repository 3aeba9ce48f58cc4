import { createReader } from '@duikou/language';
import { expect, test } from 'vitest';

const reader = createReader();
const agreement = (fund: string, clause: string) =>
  `协议 甲 {\n资金 乙 {\n${fund}\n}\n条款 “丙” {\n任务 丁：甲方 拨付资金 ${clause}\n}\n}\n`;

/** The codes of problems after each of the versions, read in turn in one open text; they are those of a text read for the first time. */
function codesOf(versions: readonly string[]): string[][] {
  const open = reader.open('a.duikou');
  return versions.map((text) => {
    const { problems } = open.update(text);
    expect(problems).toEqual(reader.read('a.duikou', text).problems);
    return problems.map(({ code }) => code);
  });
}

test('a slot in the wrong block is told as long as it stands there, whatever is edited elsewhere', () => {
  const sound = '来源：甲方';
  const wrong = '来源：甲方\n级别：县';
  const told = ['syntax/slot-misplaced'];
  expect(
    codesOf([
      agreement(sound, '6亿元'),
      agreement(sound, '7亿元'),
      agreement(wrong, '7亿元'),
      agreement(wrong, '8亿元'),
      agreement(wrong, '9亿元'),
      agreement(sound, '9亿元'),
    ]),
  ).toEqual([[], [], told, told, told, []]);
});

test('what a block says twice is told after an edit elsewhere', () => {
  const twice = '来源：甲方\n来源：乙方';
  expect(codesOf([agreement(twice, '6亿元'), agreement(twice, '7亿元'), agreement('来源：甲方', '7亿元')])).toEqual([
    ['syntax/slot-misplaced'],
    ['syntax/slot-misplaced'],
    [],
  ]);
});
