import { describe, expect, it } from 'vitest';
import { reader } from '../../../support/portfolio.ts';

const problems = (text: string) => reader.read('file:///a.duikou', text).problems;

describe('a word that is none of the choices', () => {
  it('is told with the words there are', () => {
    const [problem] = problems('机制 协作 { 结对规则：随意 }');
    expect(problem).toMatchObject({
      code: 'syntax/word-unknown',
      message: 'syntax/word-unknown.choices',
      params: { found: '随意', choices: '一对一、一对多、多对一、多对多' },
    });
    expect(problems('regime x { topology: any }')[0]!.params.choices).toBe(
      'one-to-one, one-to-many, many-to-one, many-to-many',
    );
    expect(problems('协议 山河 { 任务 到位：甲方 拨付资金 { 性质：随意 } }')[0]!.params.choices).toContain('验收');
    expect(problems('指标体系 考核 { 指标 到位率 { 性质：随意 } }')[0]!.params.choices).toContain('结果');
  });

  it('and an empty rule says so', () => {
    expect(problems('规则 占比：')[0]).toMatchObject({ message: 'syntax/rule-form.empty' });
  });
});
