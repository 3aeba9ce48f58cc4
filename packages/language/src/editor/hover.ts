import { describe, formatKey } from '@duikou/messages';
import {
  builtinUnits,
  createUnitTable,
  type Duty,
  formatQuantity,
  fundYears,
  multiply,
  type Resolved,
  relativeTarget,
  type Target,
} from '@duikou/model';
import type { Hover } from 'vscode-languageserver-types';
import { levelWords } from '../facts/vocabulary.ts';
import { keywordOf, spell, spellings } from '../lexing/keywords.ts';
import { gazetteer } from '../library/gazetteer/index.ts';
import { nameOf } from '../workspace/uri.ts';
import { blocks } from './blocks.ts';
import type { EditorFile } from './file.ts';
import { organizationRows } from './hover-organization.ts';
import { pointedAt } from './targets.ts';
import { fileTokens, tokenIndexAt } from './tokens.ts';

const units = createUnitTable(builtinUnits);

/** What is known of what stands at an offset: findings with reason and remedy, then the name or the keyword. */
export function hover(file: EditorFile, at: number): Hover | undefined {
  const pointed = pointedAt(file, at);
  const keyword = pointed ? undefined : keywordAt(file, at);
  const named = pointed?.targets.map((target) => aboutTarget(file, target)) ?? [];
  const several = named.length > 1 ? [formatKey(file.locale, 'hover.several', { count: named.length })] : [];
  const parts = [...findingsAt(file, at), ...several, ...named.slice(0, 5), ...(keyword ? [keyword.text] : [])];
  const said = parts.filter((part) => part !== '');
  if (said.length === 0) return undefined;
  const range = pointed?.range ?? keyword?.range;
  return { contents: { kind: 'markdown', value: said.join('\n\n---\n\n') }, ...(range && { range }) };
}

/** A text shown as it is, with what Markdown would take for markup escaped. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+!|~-]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}

/** Reason and remedy of each finding; the code, which an editor shows beside the message, where there are several. */
function findingsAt(file: EditorFile, at: number): string[] {
  const { portfolio, locale } = file;
  const found = portfolio.findings(file.uri).filter((finding) => {
    const { start, end } = portfolio.rangeOf(finding.place);
    return file.offset(start) <= at && at <= file.offset(end);
  });
  return found.map((finding) => {
    const { why, remedy } = describe(locale, finding);
    const code = found.length > 1 ? `\`${finding.code}\` ` : '';
    const mend = remedy === '' ? '' : `**${formatKey(locale, 'hover.remedy')}** ${plain(remedy)}`;
    return [code + plain(why), mend].filter((line) => line !== '').join('\n\n');
  });
}

function keywordAt(file: EditorFile, at: number) {
  const tokens = fileTokens(file.tree());
  const token = tokens[tokenIndexAt(tokens, at)];
  if (!token?.structural || at > token.end) return undefined;
  const { key, category } = keywordOf(token.type);
  if (category === 'punctuation') return undefined;
  const { spelling } = file.summary;
  const holding = [...blocks().values()].filter(({ slots, declarations }) => slots.has(key) || declarations.has(key));
  const names = holding.flatMap(({ rule }) => blockName(rule, spelling));
  const say = (word: string, params: Record<string, string>): string => plain(formatKey(file.locale, word, params));
  const others = spellings(keywordOf(key)).filter((one) => one !== token.text);
  const lines = [
    `**${plain(token.text)}**`,
    ...(names.length > 0 ? [say('hover.declaration', { blocks: [...new Set(names)].join('、') })] : []),
    say('hover.also', { spellings: others.join('、') }),
  ];
  return { text: lines.join('\n\n'), range: file.positions.range(token.offset, token.end) };
}

/** The keyword by which a block is known. */
function blockName(rule: string, spelling: 'zh' | 'en'): string[] {
  for (const block of blocks().values())
    for (const [key, inner] of block.inner) if (inner === rule) return [spell(key, spelling)];
  return [];
}

/** A figure as it is written, a bare one of a table with its unit. */
function figure(file: EditorFile, target: Target | undefined): string {
  const quantity = target?.low ?? target?.high;
  const written = target?.written ?? '';
  const bare = written.normalize('NFKC').replace(/[,\s]/g, '');
  if (quantity === undefined || (written !== '' && !/^\d+(?:\.\d+)?$/.test(bare))) return written;
  const unit = ['万元', '亿元', '元'].find((name) => {
    const found = units.lookup(name);
    return found?.definition.base === quantity.unit && bare !== '' && multiply(bare, found.factor) === quantity.value;
  });
  return formatQuantity(quantity, units, { locale: file.locale, ...(unit && file.locale === 'zh' && { unit }) });
}

/** What a share of a stated base comes to, year by year: `（2024年 1亿元、2025年 —）`. */
function relativeFigures(file: EditorFile, duty: Duty, uri: string): string {
  const view = duty.target?.relative && file.portfolio.view(uri);
  if (!view) return '';
  const figures = relativeTarget(view, duty).map(({ year, figure: found }) => {
    const amount = found ? formatQuantity(found, units, { locale: file.locale }) : '—';
    return file.locale === 'zh' ? `${year ?? ''}年 ${amount}` : `${year ?? ''} ${amount}`;
  });
  return file.locale === 'zh' ? `（${figures.join('、')}）` : ` (${figures.join(', ')})`;
}

function aboutTarget(file: EditorFile, target: Resolved): string {
  const row = (key: string, value: string | undefined): string =>
    value === undefined || value === '' ? '' : `- ${formatKey(file.locale, `hover.${key}`)}：${plain(value)}`;
  const list = (title: string, ...rows: string[]): string =>
    [`**${plain(title)}**`, rows.filter((one) => one !== '').join('\n')].filter((one) => one !== '').join('\n\n');
  const elsewhere = 'uri' in target && target.uri !== file.uri ? row('file', nameOf(target.uri)) : '';
  switch (target.kind) {
    case 'division': {
      const { division, body } = target;
      const above = gazetteer().ancestors(division.code).toReversed();
      const full = [...above, division].map(({ name }) => name).join('') + (body ?? '');
      return list(
        full,
        row('level', formatKey(file.locale, `hover.level.${division.level}`)),
        row('parent', above.at(-1)?.name),
        row('code', /^\d+$/.test(division.code) ? division.code : ''),
      );
    }
    case 'party': {
      const { name, fullName, level, code, parent } = target.fact;
      return list(
        name,
        row('full-name', fullName),
        row('level', level && (file.locale === 'zh' ? levelWords[level][0] : level)),
        row('parent', parent?.path.join('.')),
        row('code', code),
        elsewhere,
      );
    }
    case 'derived':
      return list(
        target.of.fact.name + (target.body ?? ''),
        row('full-name', target.of.fact.fullName && target.of.fact.fullName + (target.body ?? '')),
      );
    case 'role':
      return list(target.bodies.map(({ path }) => path.join('.')).join('、'));
    case 'duty': {
      const { fact } = target;
      const shares = file.portfolio.view(target.uri)?.sharesOf({ kind: 'duty', fact }, target.uri) ?? [];
      const parts = shares.map(({ key, target: part }) => `${key} ${figure(file, part)}`.trim());
      return list(
        fact.name || fact.act,
        plain(fact.sentence),
        row('target', figure(file, fact.target?.target) + relativeFigures(file, fact, target.uri)),
        row('breakdown', parts.join('、')),
        row('indicator', fact.indicators.map(({ path }) => path.join('.')).join('、')),
        elsewhere,
      );
    }
    case 'fund': {
      const view = file.portfolio.view(target.uri);
      const amounts = (view ? fundYears(view.resolver, target.uri, target.fact) : []).map((year) => {
        const amount = view?.fundAmount(target.fact, year, target.uri);
        return `${year}年 ${figure(file, amount?.target)}`.trim();
      });
      return list(target.fact.name, row('amount', amounts.join('、')), elsewhere);
    }
    case 'fund-year':
      return list(`${target.of.fact.name}.${target.year}年`, row('amount', figure(file, target.target)));
    case 'share':
      return list(target.fact.key, row('target', figure(file, target.fact.target)));
    case 'slot':
      return list(
        file.portfolio.summary(target.uri) ? target.slot : '',
        row('target', figure(file, target.target)),
        row('date', target.date),
      );
    case 'indicator':
      return list(
        target.fact.name,
        row('weight', target.fact.weight?.value),
        plain(target.fact.definition?.text ?? ''),
        elsewhere,
      );
    case 'project':
      return list(
        target.fact.title ?? target.fact.name,
        row('cost', figure(file, target.fact.cost?.target)),
        row('schedule', target.fact.stages.map(({ name, date }) => `${name} ${date ?? ''}`.trim()).join(' → ')),
        elsewhere,
      );
    case 'basis': {
      const { title, issuer, number, date } = target.fact;
      return list(`《${title}》`, row('issuer', issuer), row('number', number), row('date', date), elsewhere);
    }
    case 'agreement': {
      const { title, name, term } = target.fact;
      return list(title ?? name, row('period', term && `${term.from} — ${term.to}`), elsewhere);
    }
    case 'event':
      return list('stage' in target ? target.stage : target.event, row('date', target.date));
    case 'row':
      return list(target.row.key);
    default:
      return list(
        'title' in target.fact && target.fact.title ? target.fact.title : target.fact.name,
        ...organizationRows(target).map(([key, value]) => row(key, value)),
        elsewhere,
      );
  }
}
