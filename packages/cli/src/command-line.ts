import { formatKey, type Locale } from '@duikou/messages';
import { Command, Help, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { exportData } from './commands/export.ts';
import { facts } from './commands/facts.ts';
import { formatFiles } from './commands/format.ts';
import { generate } from './commands/generate.ts';
import { importFiles } from './commands/import.ts';
import { init } from './commands/init.ts';
import { lsp } from './commands/lsp.ts';
import { score } from './commands/score.ts';
import { test } from './commands/test.ts';
import { verify } from './commands/verify.ts';
import type { Context } from './context.ts';
import { FORMATS } from './documents.ts';
import type { ExitCode } from './errors.ts';

/** What the parser calls: it may not give a status back, so the status goes to `settle`. */
export interface Outcome {
  settle(status: ExitCode): void;
  /** Takes help and version. */
  write(text: string): void;
}

/** Every command with its arguments, options and help, in one language. */
export function defineCommands(locale: Locale, context: Context, outcome: Outcome): Command {
  const say = (key: string): string => formatKey(locale, `cli.${key}`);
  const headings = (text: string): string =>
    text.replace(/^(Usage|Options|Global Options|Commands):/gm, (_, word: string) => say(`heading.${word}`));
  const program = new Command('duikou')
    .description(say('description'))
    .version(manifest.version, '-V, --version', say('option.version'))
    .addOption(new Option('--locale <zh|en>', say('option.locale')).choices(['zh', 'en']))
    .helpOption('-h, --help', say('option.help'))
    .helpCommand('help [command]', say('option.help'))
    .configureHelp({
      showGlobalOptions: true,
      formatHelp: (command, helper) => headings(Help.prototype.formatHelp.call(helper, command, helper)),
    })
    .configureOutput({ writeOut: outcome.write, writeErr: () => {}, outputError: () => {} })
    .exitOverride();
  const command = (name: string, usage: string): Command =>
    program
      .command(name)
      .usage(`${say('options')} ${usage}`.trim())
      .description(say(`${name}.description`))
      .helpOption('-h, --help', say('option.help'))
      .addHelpText('after', `\n${say('heading.Examples')}\n${say(`${name}.examples`).replace(/^/gm, '  ')}`)
      .allowExcessArguments(false);
  const settled =
    <T extends unknown[]>(action: (...given: T) => Promise<ExitCode>) =>
    async (...given: T): Promise<void> =>
      outcome.settle(await action(...given));
  const asOf = (): Option => new Option('--as-of <YYYY-MM-DD>', say('option.asOf'));

  command('check', '[PATH…]')
    .argument('[paths...]')
    .addOption(new Option('--format <text|json>', say('option.format')).choices(['text', 'json']).default('text'))
    .option('--json', say('option.json'))
    .addOption(asOf())
    .option('--max-warnings <N>', say('option.maxWarnings'))
    .option('--watch', say('option.watch'))
    .action(settled((paths: string[], options) => check(context, paths, options)));

  command('generate', '[PATH…]')
    .argument('[paths...]')
    .option(`--to <${FORMATS.join()}>`, say('option.to'), 'docx')
    .option('--kind <KIND,…|all>', say('option.kind'))
    .option('--out <DIR>', say('option.out'))
    .option('--fonts <DIR>', say('option.fonts'))
    .option('--template <FILE.docx>', say('option.template'))
    .option('--only <NAME>', say('option.only'))
    .option('--draft', say('option.draft'))
    .option('--consolidated', say('option.consolidated'))
    .addOption(asOf())
    .action(settled((paths: string[], options) => generate(context, paths, options)));

  command('export', '[PATH…]')
    .argument('[paths...]')
    .option('--to <iati,ocds,akn,json,ics>', say('option.exportTo'), 'json')
    .option('--out <DIR|FILE>', say('option.exportOut'))
    .option('--only <NAME>', say('option.only'))
    .option('--bearer <NAME>', say('option.bearer'))
    .option('--with-contacts', say('option.withContacts'))
    .option('--classified', say('option.classified'))
    .option('--draft', say('option.exportDraft'))
    .option('--consolidated', say('option.consolidated'))
    .addOption(asOf())
    .action(settled((paths: string[], options) => exportData(context, paths, options)));

  command('diff', '[OLD] [NEW]')
    .argument('[versions...]')
    .addOption(new Option('--to <text|json|docx|html>', say('option.diffTo')).choices(['text', 'json', 'docx', 'html']))
    .option('--out <DIR>', say('option.out'))
    .option('--only <NAME>', say('option.diffOnly'))
    .option('--amended <AGREEMENT>', say('option.diffAmended'))
    .option('--author <NAME>', say('option.diffAuthor'))
    .addOption(asOf())
    .action(settled((versions: string[], options) => diff(context, versions, options)));

  command('format', '[PATH…]')
    .argument('[paths...]')
    .option('--check', say('option.check'))
    .addOption(new Option('--keywords <zh|en|keep>', say('option.keywords')).choices(['zh', 'en', 'keep']))
    .action(settled((paths: string[], options) => formatFiles(context, paths, options)));

  command('facts', '[PATH…]')
    .argument('[paths...]')
    .option('--origins', say('option.origins'))
    .option('--consolidated', say('option.consolidated'))
    .addOption(asOf())
    .action(settled((paths: string[], options) => facts(context, paths, options)));

  command('explain', '[CODE | FILE:LINE]')
    .argument('[what]')
    .addOption(asOf())
    .action(settled((what: string | undefined, options) => explain(context, what, options)));

  command('score', 'AGREEMENT')
    .argument('<agreement>')
    .option('--actuals <FILE>', say('option.actuals'))
    .addOption(asOf())
    .option('--set <NAME=VALUE>', say('option.set'), (value: string, all: string[] = []) => [...all, value])
    .option('--json', say('option.scoreJson'))
    .option(`--to <${FORMATS.join()}>`, say('option.scoreTo'))
    .option('--out <DIR>', say('option.out'))
    .option('--draft', say('option.draft'))
    .action(settled((what: string, options) => score(context, what, options)));

  command('test', '[PATH…]')
    .argument('[paths...]')
    .addOption(
      new Option('--format <text|json|junit>', say('option.format')).choices(['text', 'json', 'junit']).default('text'),
    )
    .option('--json', say('option.json'))
    .addOption(asOf())
    .action(settled((paths: string[], options) => test(context, paths, options)));

  command('verify', 'FILE…')
    .argument('<files...>')
    .option('--source <PATH>', say('option.source'))
    .addOption(asOf())
    .option('--json', say('option.verifyJson'))
    .action(settled((files: string[], options) => verify(context, files, options)));

  command('import', 'FILE…')
    .argument('<files...>')
    .option('--out <FILE.duikou>', say('option.importOut'))
    .addOption(
      new Option('--as <KIND>', say('option.importAs')).choices([
        'agreement',
        'responsibilities',
        'indicators',
        'projects',
        'funds',
      ]),
    )
    .option('--force', say('option.force'))
    .action(settled((files: string[], options) => importFiles(context, files, options)));

  command('init', '[DIR]')
    .argument('[dir]')
    .addOption(new Option('--keywords <zh|en>', say('option.initKeywords')).choices(['zh', 'en']))
    .action(settled((dir: string | undefined, options) => init(context, dir, options)));

  command('lsp', '')
    .option('--stdio', say('option.stdio'))
    .action(settled(() => lsp()));

  return program;
}
