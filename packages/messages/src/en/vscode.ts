import type { SameKeys } from '../types.ts';
import type { vscode as zh } from '../zh/vscode.ts';

export const vscode: SameKeys<typeof zh> = {
  'vscode.category': 'Duikou',
  'vscode.command.generate': 'Generate Documents',
  'vscode.command.restart': 'Restart Language Server',
  'vscode.command.showOutput': 'Show Output',
  'vscode.configuration': 'Duikou',
  'vscode.description':
    'Write inter-government aid agreements once: checked as you type, official documents generated from the same text.',
  'vscode.format.docx': 'Word document (GB/T 9704 layout)',
  'vscode.format.html': 'Web page',
  'vscode.format.md': 'Markdown text',
  'vscode.generate.chooseFormats': 'Formats to generate',
  'vscode.generate.done': 'Generated {files}',
  'vscode.generate.draft': 'Generate a Draft',
  'vscode.generate.failed': 'The documents could not be generated: {reason}',
  'vscode.generate.noAgreement': 'Open an agreement (.duikou) first.',
  'vscode.generate.nothing': 'There is no agreement in this file to generate.',
  'vscode.generate.open': 'Open',
  'vscode.generate.progress': 'Generating documents',
  'vscode.generate.refused':
    'The agreement has {count} error(s), so no final document is generated. A draft is marked as such on every page.',
  'vscode.generate.reveal': 'Reveal',
  'vscode.generate.showProblems': 'Show Problems',
  'vscode.keywords': 'Spelling of keywords after formatting.',
  'vscode.keywords.en': 'English keywords',
  'vscode.keywords.keep': 'As written',
  'vscode.keywords.zh': 'Chinese keywords',
  'vscode.locale': 'Language of messages.',
  'vscode.locale.auto': "The editor's display language",
  'vscode.outputFolder':
    'Folder for generated documents, relative to the folder of `duikou.json`. Empty: what `duikou.json` says, or else `out`.',
  'vscode.server.failed': 'The Duikou language server did not start: {reason}',
  'vscode.trace': 'What to write of the traffic with the language server into the output channel.',
  'vscode.untrusted': 'Agreements are checked; the output folder set by the workspace is not used.',
  'vscode.virtual': 'Only open files are checked; references to other files are not resolved.',
  'vscode.examples.title': 'Worked examples',
  'vscode.examples.run': 'Run',
};
