import { createReader } from '@duikou/language';
import { expect, it } from 'vitest';

it('ends a statement at the line’s end, blanks before it or not', () => {
  const text = '协议 甲 {\n    形式：协议  \n    机制：乙\u3000\n    期限：\t\n    甲方：丙 \n}\n';
  const { facts, problems } = createReader().read('file:///x.duikou', text);
  const [agreement] = facts.agreements;
  expect(agreement).toMatchObject({
    form: { text: '协议' },
    regime: { path: ['乙'] },
    parties: [{ body: { path: ['丙'] } }],
  });
  expect(problems).toEqual([]);
});
