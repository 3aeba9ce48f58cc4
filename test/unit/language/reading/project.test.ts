import { createReader } from '@duikou/language';
import { comparableFacts } from '@duikou/model';
import { describe, expect, it } from 'vitest';

const reader = createReader();
const read = (text: string) => reader.read('a.duikou', text);

const chinese = `协议 甲乙 {
    资金 企业资金 { 来源：企业投资；拨付：直达市县；引进资金：是；实物折款：否；无偿：否 }
    需求 就业岗位
    项目 产业园 “山河产业园” {
        领域：产业协作
        管理流程：工程
        投资：3200万元
        回应：就业岗位
        入库：2024年度项目库 第1号
        联农带农：带动200户
        资产：厂房确权到村集体
        论证：可行性研究报告
        适配：领域性 属于产业协作；目标群体 脱贫人口；流程性 由市申报；造点性 依托一期；其他说明
        管护：园区公司
        培训：操作人员30人次
        环评：乙环审〔2024〕5号
        稳评：乙稳评〔2024〕3号
        方式：交钥匙
        进度：申报 2024年4月2日；公示 2024年5月6日至2024年5月12日 县政府网站；公示 7日；批复 2024年5月20日 乙发〔2024〕8号；验收 签订后30日内
        支付：2024年6月1日 1200万元；2024年9月1日 800万元
        预算调整：2024年6月20日 3600万元 乙发〔2024〕20号
    }
}
机制 结对 { 阶段：申报、合署签字、批复、公示、执行、验收；公示：7日 }
`;

const english = `agreement 甲乙 {
    fund 企业资金 { source: 企业投资; channel: 直达市县; attracted: yes; in-kind: no; granted: no }
    need 就业岗位
    project 产业园 "山河产业园" {
        area: 产业协作
        track: engineering
        cost: 32 million CNY
        answers: 就业岗位
        pool: 2024年度项目库 第1号
        benefit-link: 带动200户
        asset: 厂房确权到村集体
        feasibility: 可行性研究报告
        fit: area 属于产业协作; group 脱贫人口; process 由市申报; site 依托一期; 其他说明
        upkeep: 园区公司
        training: 操作人员30人次
        ecology: 乙环审〔2024〕5号
        risk: 乙稳评〔2024〕3号
        mode: turnkey
        schedule: 申报 2024-04-02; 公示 2024-05-06 to 2024-05-12 县政府网站; 公示 7 days; 批复 2024-05-20 乙发〔2024〕8号; 验收 within 30 days after signing
        payments: 2024-06-01 12 million CNY; 2024-09-01 8 million CNY
        budget-change: 2024-06-20 36 million CNY 乙发〔2024〕20号
    }
}
regime 结对 { stages: 申报、合署签字、批复、公示、执行、验收; public-notice: 7 days }
`;

describe('a project with all its slots', () => {
  const { facts, problems } = read(chinese);
  const [project] = facts.projects;

  it('is read whole', () => {
    expect(problems).toEqual([]);
    expect(project).toMatchObject({
      title: '山河产业园',
      track: { text: '工程' },
      needs: [{ text: '就业岗位' }],
      needRefs: [{ kinds: ['need'], path: ['就业岗位'], optional: true }],
      pool: { text: '2024年度项目库 第1号' },
      benefitLink: { text: '带动200户' },
      asset: { text: '厂房确权到村集体' },
      feasibility: { text: '可行性研究报告' },
      upkeep: { text: '园区公司' },
      training: { text: '操作人员30人次' },
      ecology: { text: '乙环审〔2024〕5号' },
      risk: { text: '乙稳评〔2024〕3号' },
      mode: { text: '交钥匙' },
    });
    expect(project!.fit!.map(({ kind, text }) => [kind, text])).toEqual([
      ['area', '属于产业协作'],
      ['group', '脱贫人口'],
      ['process', '由市申报'],
      ['site', '依托一期'],
      ['other', '其他说明'],
    ]);
  });

  it('has stages with days, periods, lengths, places, numbers and meanings', () => {
    const [apply, notice, length, approval, acceptance] = project!.stages;
    expect(apply).toMatchObject({ name: '申报', date: '2024-04-02' });
    expect(apply).not.toHaveProperty('key');
    expect(notice).toMatchObject({ key: 'notice', date: '2024-05-06', to: '2024-05-12', place: '县政府网站' });
    expect(length).toMatchObject({ key: 'notice', days: 7 });
    expect(length).not.toHaveProperty('date');
    expect(approval).toMatchObject({ key: 'approval', date: '2024-05-20', number: '乙发〔2024〕8号' });
    expect(acceptance).toMatchObject({ key: 'acceptance', deadline: { phrase: { kind: 'after-event' } } });
  });

  it('has payments and changes of its budget by day', () => {
    expect(project!.payments!.map(({ date, target }) => [date, target.low!.value])).toEqual([
      ['2024-06-01', '12000000'],
      ['2024-09-01', '8000000'],
    ]);
    expect(project!.budgetChanges).toMatchObject([
      { date: '2024-06-20', number: '乙发〔2024〕20号', target: { low: { value: '36000000' } } },
    ]);
  });

  it('is the same in English', () => {
    const other = read(english);
    expect(other.problems).toEqual([]);
    expect(comparableFacts(other.facts)).toEqual(comparableFacts(facts));
  });

  it('says what is missing in a payment and in a stage', () => {
    const broken = read('协议 甲 {\n    项目 乙 { 支付：2024年6月1日；进度：2024年6月1日 }\n}\n');
    expect(broken.problems.map(({ code }) => code)).toEqual(['syntax/figure', 'syntax/stage-expected']);
  });
});

describe('funds and regimes', () => {
  const { facts } = read(chinese);

  it('say what sort of money they are', () => {
    expect(facts.funds[0]).toMatchObject({ attracted: true, inKind: false, granted: false });
  });

  it('name the stages by their meaning, and the length of the public notice', () => {
    expect(facts.regimes[0]).toMatchObject({ noticeDays: 7 });
    expect(facts.regimes[0]!.stages.map(({ key }) => key)).toEqual([
      undefined,
      'signing',
      'approval',
      'notice',
      'execution',
      'acceptance',
    ]);
  });

  it('stand at the top level, too', () => {
    const { facts: top, problems } = read('资金 援助 { 来源：甲省 }\n项目 园区 { 投资：800万元，来自 援助 }\n');
    expect(problems).toEqual([]);
    expect(top.funds[0]).toMatchObject({ id: 'fund:援助', agreement: '' });
    expect(top.projects[0]).toMatchObject({
      id: 'project:园区',
      agreement: '',
      funding: [{ fund: { path: ['援助'] } }],
    });
  });
});
