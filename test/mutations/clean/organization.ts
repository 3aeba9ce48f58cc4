import { type Block, block, line, slot, type Table } from '../source/tree.ts';
import { day, type Source } from './source.ts';

/** A joint group with head and office, and a group below it. */
export function organ({ cast, speech }: Source): Block {
  return block('organ', '联合工作组', [
    slot('head', '张某'),
    slot('deputies', '李某'),
    slot('office', `${cast.a}发展改革委`),
    slot('members', `${cast.a}财政厅、${cast.b}财政厅`),
    slot('remit', '统筹协调'),
    block('organ', '综合组', [slot('head', '王某'), slot('office', `${cast.b}发展改革委`)], {
      ...(speech.spelling === 'en' && { title: 'Secretariat' }),
    }),
  ]);
}

/** A meeting whose decisions have an owner and a day. */
export function meeting(source: Source): Block {
  const { cast, random, speech } = source;
  const decision = (name: string, owner: string, what: string) =>
    block('decision', name, [], {
      head: `${speech.colon}${owner}人民政府 ${what}${speech.comma}${speech.by(day(source, '09-30'))}`,
    });
  return block('meeting', '首次联席会议', [
    slot('level', speech.spelling === 'en' ? 'province' : '省'),
    slot('date', speech.date(day(source, '03-15'))),
    slot('chair', '张某'),
    decision('人才交流', cast.a, '提出人才交流计划'),
    decision('园区选址', random.pick(cast.bCities), '提出园区选址方案'),
  ]);
}

/** A team with term, members and mentors; its batch hands over. */
export function team(source: Source): Block {
  const { cast, speech } = source;
  const term = speech.period(day(source, '01-01'), day(source, '12-31'));
  const exit = speech.spelling === 'en' ? 'exit-test: 独立完成常规操作10例' : '出师考核：独立完成常规操作10例';
  const members: Table = {
    kind: 'table',
    key: 'member-table',
    columns: ['姓名', '派出单位', '岗位', '期限'],
    rows: ['张某', '李某'].map((name, at) => [name, `${cast.a}人民医院`, ['心内科', '儿科'][at]!, term]),
  };
  return block('team', '医疗队', [
    slot('batch', '第一批'),
    slot('sending', `${cast.a}人民医院`),
    slot('receiving', `${cast.bCities[0]}人民医院`),
    slot('period', term),
    slot('handover', '结束前一个月移交病案和设备'),
    members,
    block('mentoring', undefined, [
      line(`张某 -> 赵某、钱某${speech.comma}${exit}`),
      line(`李某 -> 孙某${speech.comma}${exit}`),
    ]),
  ]);
}

const tasks = ['劳务对接', '消费帮扶', '校际结对', '医院结对'] as const;

/** A responsibility list whose points make the full mark, and the words of a clause that refers to each row. */
export function responsibilities(source: Source): { list: Table; words: string } {
  const { cast, random, speech } = source;
  const names = random.some(tasks, random.whole(2, 4));
  const points = names.map((_, at) => (at === 0 ? 10 - 2 * (names.length - 1) : 2));
  const units = ['人社局', '商务局', '教育局', '卫健委'];
  return {
    list: {
      kind: 'table',
      key: 'responsibility-list',
      name: '年度责任清单',
      about: `${speech.keyword('issued-by')}${speech.colon}${cast.a}人民政府${speech.comma}${speech.keyword('full-mark')}${speech.colon}10${speech.spelling === 'en' ? '' : '分'}`,
      columns: ['目标任务', '目标值', '领导', '牵头单位', '配合单位', '完成时限', '佐证', '分值'],
      rows: names.map((name, at) => [
        name,
        `${random.whole(2, 9) * 10}人`,
        '张某',
        units[at]!,
        '财政局',
        speech.by(day(source, '11-30')),
        '工作台账',
        String(points[at]),
      ]),
    },
    words: `责任分工见${names.map((name) => `{年度责任清单.${name}}`).join('、')}。`,
  };
}
