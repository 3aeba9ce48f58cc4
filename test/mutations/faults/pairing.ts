import type { Source } from '../clean/source.ts';
import { fault, type Mutation } from '../mutation.ts';
import { type Block, block, blocksOf, type Line, line, mark, put, slot } from '../source/tree.ts';
import { atTop, clause, duty, inTime, markName, outsiders } from './tools.ts';

const paired = { needs: ['pairing'] } as const;

const pairsOf = (source: Source): Block => blocksOf(source.agreement.items, 'pairing')[0]!;
const pair = ({ speech }: Source, from: string, to: string) =>
  `${from} ${speech.spelling === 'en' ? '->' : '对口'} ${to}`;

/** A regime of the file's own, with all it has to say of itself. */
function regime(source: Source, name: string, items: [string, string][]): Block {
  const en = source.speech.spelling === 'en';
  const made = block('regime', name, [
    slot('mission', en ? 'poverty' : '贫困治理'),
    slot('relation', en ? 'local-local' : '地方—地方'),
    slot('intent', en ? 'balance' : '均衡发展'),
    ...items.map(([key, value]) => slot(key, value)),
  ]);
  atTop(source, made);
  return made;
}

export const pairingFaults: readonly Mutation[] = [
  fault(
    'pairing/self',
    (source) => {
      const city = source.random.pick(source.cast.bCities);
      pairsOf(source).items.push(line(mark(pair(source, city, city))));
    },
    paired,
  ),
  fault(
    'pairing/duplicate',
    (source) => {
      const rows = pairsOf(source).items as Line[];
      const [from, , to] = source.random.pick(rows).text.split(' ');
      rows.push(line(mark(pair(source, from!, to!.split('、')[0]!))));
    },
    paired,
  ),
  fault(
    'pairing/level-mismatch',
    (source) => {
      pairsOf(source).items.push(line(mark(pair(source, source.cast.a, source.random.pick(source.cast.bCities)))));
    },
    paired,
  ),
  fault(
    'pairing/outside-parties',
    (source) => {
      const { city } = outsiders(source);
      pairsOf(source).items.push(line(pair(source, source.random.pick(source.cast.aCities), mark(city))));
    },
    {
      needs: ['pairing'],
      perhaps: {
        'breakdown/share-missing': 'The city is paired, and what is divided among paired cities has none for it.',
      },
    },
  ),
  fault(
    'pairing/party-unpaired',
    (source) => {
      const rows = pairsOf(source).items as Line[];
      const last = source.cast.bCities.at(-1)!;
      for (const row of rows) row.text = row.text.replace(new RegExp(`、?${last}`), '');
      pairsOf(source).items = rows.filter(({ text }) => !/(?:对口|->) $/.test(text));
      const { a, atLeast } = source.speech;
      clause(
        source,
        duty(source, '选派教师', {
          bearer: a,
          to: mark(last),
          act: '选派教师',
          figure: atLeast('6名'),
          by: inTime(source),
        }),
      );
    },
    {
      needs: ['pairing'],
      without: [
        'breakdown',
        'allocation',
        'duty-table',
        'projects',
        'accepted',
        'rule',
        'need',
        'local-list',
        'meeting',
        'team',
        'lower',
      ],
    },
  ),
  fault(
    'pairing/topology',
    (source) => {
      const [first, other] = source.cast.aCities;
      const [recipient] = source.cast.bCities;
      const rule = source.speech.spelling === 'en' ? 'one-to-one' : '一对一';
      regime(source, '本地支援', [['topology', rule]]);
      put(source.agreement, 'regime', '本地支援');
      pairsOf(source).items = [line(pair(source, first!, mark(recipient!))), line(pair(source, other!, recipient!))];
    },
    {
      needs: ['pairing'],
      without: [
        'regime',
        'breakdown',
        'allocation',
        'duty-table',
        'projects',
        'accepted',
        'rule',
        'need',
        'local-list',
        'meeting',
        'team',
        'lower',
      ],
    },
  ),
  fault('regime/dimension-missing', (source) => {
    const made = regime(source, '本地结对', []);
    const left = source.random.pick(['mission', 'relation', 'intent']);
    made.items = made.items.filter((item) => item.kind !== 'slot' || item.key !== left);
    markName(made);
  }),
  fault('party/body-renamed', (source) => {
    const { a, atLeast, date, spelling } = source.speech;
    const en = spelling === 'en';
    atTop(
      source,
      block('party', '协作局', [
        slot('level', en ? 'department' : '部门'),
        slot('superior', source.cast.b),
        slot('former-names', `协作办公室${source.speech.comma}${source.speech.by('2021-02-24')}`),
        slot('in-force', en ? 'from 2021-02-25' : `${date('2021-02-25')}起`),
      ]),
    );
    const said = { bearer: mark('协作办公室'), to: a, act: '编制工作台账', figure: atLeast('1份'), by: inTime(source) };
    clause(source, duty(source, '工作台账', said));
  }),
  fault('meeting/too-few', (source) => {
    const { cast, speech, year } = source;
    const en = speech.spelling === 'en';
    regime(source, '本地协作', [['meetings', en ? 'at least 1 time a year, province' : '每年不少于1次，省级']]);
    const made = block('agreement', '往年协议', [
      slot('regime', '本地协作'),
      slot('form', '协议'),
      slot('party-a', [`${cast.a}人民政府`, en ? 'donor' : '支援方'].join(speech.comma)),
      slot('party-b', [`${cast.b}人民政府`, en ? 'recipient' : '受援方'].join(speech.comma)),
      slot('period', speech.period(`${year - 1}-01-01`, `${year - 1}-12-31`)),
      slot('signed', speech.date(`${year - 2}-12-05`)),
    ]);
    source.files.get('协议.duikou')!.push(made);
    markName(made);
  }),
];
