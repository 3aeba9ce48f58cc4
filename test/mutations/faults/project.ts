import type { Source } from '../clean/source.ts';
import { fault, type Mutation } from '../mutation.ts';
import { type Block, block, blocksOf, drop, mark, put, slot, slotOf } from '../source/tree.ts';
import { atTop, markName, one, second } from './tools.ts';

const projects = { needs: ['projects'] } as const;

const projectsOf = (source: Source): Block[] => blocksOf(source.agreement.items, 'project');
const first = (source: Source): Block => projectsOf(source)[0]!;

/** A project without a slot that projects have; the mark is on its name. */
const without = (code: string, key: string, of: (source: Source) => Block = (source) => one(source, 'project')) =>
  fault(
    code,
    (source) => {
      const project = of(source);
      drop(project, key);
      markName(project);
    },
    projects,
  );

/** Takes a stage out of a project's schedule. */
function skip(source: Source, project: Block, stage: string): void {
  const { semicolon } = source.speech;
  const schedule = slotOf(project, 'schedule');
  const left = schedule.value.split(semicolon).filter((one) => !one.startsWith(stage));
  schedule.value = left.join(semicolon);
}

/** Puts a mark on the last stage of a project's schedule. */
function markLast(source: Source, project: Block): void {
  const { semicolon } = source.speech;
  const schedule = slotOf(project, 'schedule');
  const stages = schedule.value.split(semicolon);
  schedule.value = [...stages.slice(0, -1), mark(stages.at(-1)!)].join(semicolon);
}

export const projectFaults: readonly Mutation[] = [
  without('project/need-missing', 'answers'),
  without('project/feasibility-missing', 'feasibility'),
  without('project/pool-missing', 'pool'),
  without('project/performance-goal-missing', 'goal'),
  without('project/fit-missing', 'fit'),
  without('project/benefit-link-missing', 'benefit-link', first),
  without('project/owner-missing', 'supervisor'),
  fault(
    'project/training-missing',
    (source) => {
      const project = first(source);
      project.name = '车间设备更新';
      drop(project, 'training');
      markName(project);
    },
    projects,
  ),
  fault(
    'project/asset-unregistered',
    (source) => {
      const project = first(source);
      drop(project, 'asset');
      markName(project);
    },
    { needs: ['projects', 'accepted'] },
  ),
  fault(
    'project/upkeep-missing',
    (source) => {
      const project = first(source);
      drop(project, 'upkeep');
      markName(project);
    },
    { needs: ['projects', 'accepted'] },
  ),
  fault(
    'project/stage-skipped',
    (source) => {
      const project = one(source, 'project');
      skip(source, project, source.random.pick(['梳理', '评审', '确认', '终选']));
      markLast(source, project);
    },
    { needs: ['regime', 'projects'] },
  ),
  fault(
    'project/joint-signing-missing',
    (source) => {
      const project = one(source, 'project');
      skip(source, project, '合署签字');
      markName(project);
    },
    { needs: ['regime', 'projects'] },
  ),
  fault(
    'project/notice-missing',
    (source) => {
      const project = one(source, 'project');
      skip(source, project, '公示');
      markName(project);
    },
    { needs: ['regime', 'projects'] },
  ),
  fault(
    'project/acceptor-is-implementer',
    (source) => {
      const project = one(source, 'project');
      const same = slotOf(project, 'implementer').value;
      put(project, 'acceptor', mark(source.random.pick([same, same.replace('人民政府', '')])));
    },
    projects,
  ),
  fault(
    'project/duplicate',
    (source) => {
      const project = one(source, 'project');
      const items = project.items.map((item) => ({ ...item }) as typeof item);
      const copy = block('project', mark('同类项目'), items, { title: '同类项目' });
      put(copy, 'cost', '300万元');
      second(source, '江南协议', [copy]);
      markName(project);
    },
    projects,
  ),
  fault(
    'project/overfunded',
    (source) => {
      const { comma, keyword } = source.speech;
      const project = one(source, 'project');
      const cost = /^\d+/.exec(slotOf(project, 'cost').value)![0];
      const more = Number(cost) + source.random.whole(1, 90);
      put(project, 'cost', `${mark(`${cost}万元`)}${comma}${keyword('from')} ${source.fund} ${more}万元`);
    },
    projects,
  ),
  fault(
    'project/ecology-unassessed',
    (source) => {
      const project = first(source);
      const place = slotOf(project, 'place').value;
      const [city] = blocksOf(source.files.get('协议.duikou')!, 'party').filter(({ name }) => name === place);
      city!.items.push(slot('tags', source.random.pick(['重点生态功能区', '水源保护区'])));
      project.name = source.random.pick(['肉牛养殖基地', '屠宰加工厂', '造纸厂改造']);
      markName(project);
    },
    projects,
  ),
  fault(
    'project/risk-unassessed',
    (source) => {
      const project = first(source);
      const { comma, keyword } = source.speech;
      put(project, 'cost', `${source.random.whole(60, 90) * 100}万元${comma}${keyword('from')} ${source.fund}`);
      markName(project);
    },
    projects,
  ),
];

export const listFaults: readonly Mutation[] = [
  fault(
    'list/hit',
    (source) => {
      const project = projectsOf(source).at(-1)!;
      put(project, 'category', mark(source.random.pick(['楼堂馆所', '债务偿还'])));
    },
    { needs: ['projects', 'local-list'] },
  ),
  fault(
    'list/unclassified',
    (source) => {
      const project = one(source, 'project');
      drop(project, 'category');
      markName(project);
    },
    { needs: ['projects', 'local-list'], unknown: true },
  ),
  fault(
    'list/area-missing',
    (source) => {
      atTop(
        source,
        block('areas', '城市建设', [block('area', '城市更新', [block('category', '街区改造', [], { head: '' })])]),
      );
      const project = projectsOf(source).at(-1)!;
      put(project, 'area', mark('城市更新'));
      put(project, 'category', '街区改造');
    },
    { needs: ['regime', 'projects'] },
  ),
  fault(
    'list/exception-unfounded',
    (source) => {
      const list = blocksOf(source.files.get('协议.duikou')!, 'negative-list')[0]!;
      list.items.unshift(
        block('item', '接待用房', [slot('category', '接待用房'), slot('exception', '经省级批准的救灾用房')], {
          title: '修建接待用房',
        }),
      );
      atTop(source, block('areas', '本地类别', [block('category', '接待用房', [], { head: '' })]));
      const project = projectsOf(source).at(-1)!;
      put(project, 'category', '接待用房');
      put(project, 'exception', mark(source.random.pick(['经领导同意', '特殊情况', '会议研究决定'])));
    },
    { needs: ['projects', 'local-list'] },
  ),
  fault(
    'list/item-unreachable',
    (source) => {
      const list = blocksOf(source.files.get('协议.duikou')!, 'negative-list')[0]!;
      const covered = block(
        'item',
        mark('乡镇办公楼'),
        [slot('category', '楼堂馆所'), slot('keywords', '乡镇办公楼')],
        { title: '修建乡镇办公楼' },
      );
      list.items.push(covered);
    },
    { needs: ['local-list'] },
  ),
];
