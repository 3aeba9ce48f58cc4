import type { SameKeys } from '../types.ts';
import type { config as zh } from '../zh/config.ts';

export const config: SameKeys<typeof zh> = {
  'config/not-json': {
    title: 'Settings file malformed',
    message: 'duikou.json is malformed: {reason}.',
    why: 'While the settings cannot be read, the workspace is checked with the defaults.',
    remedy: 'Mend the JSON: keys and texts in double quotes, commas between items, brackets in pairs.',
  },
  'config/unknown-key': {
    title: 'Unknown setting',
    message: 'There is no setting named ‘{key}’.',
    why: 'A misspelt setting has no effect.',
    remedy: 'Check the name; the editor lists the settings there are.',
  },
  'config/unknown-key.similar': {
    message: 'There is no setting named ‘{key}’. Did you mean ‘{similar}’?',
  },
  'config/wrong-type': {
    title: 'Setting has a wrong value',
    message: 'The value of ‘{key}’ should be {expected}.',
    why: 'A value of the wrong kind has no effect; the default is used.',
    remedy: 'Write a value of the kind asked for.',
  },
  'config/wrong-type.choice': {
    message: 'The value of ‘{key}’ should be one of: {values}.',
  },
  'config.expected.string': 'a text',
  'config.expected.number': 'a number',
  'config.expected.date': 'a date such as 2024-12-31',
  'config.expected.boolean': 'true or false',
  'config.expected.strings': 'a list of texts, such as ["a", "b"]',
  'config.expected.map': 'an object of names and values, such as {"…": …}',
  'config.reason.InvalidSymbol': 'a word is not known; text belongs in double quotes',
  'config.reason.InvalidNumberFormat': 'a number is malformed',
  'config.reason.PropertyNameExpected': 'the name of a setting is missing',
  'config.reason.ValueExpected': 'a value is missing',
  'config.reason.ColonExpected': 'a colon is missing',
  'config.reason.CommaExpected': 'a comma is missing',
  'config.reason.CloseBraceExpected': 'a ‘}’ is missing',
  'config.reason.CloseBracketExpected': 'a ‘]’ is missing',
  'config.reason.EndOfFileExpected': 'there is something after the end',
  'config.reason.InvalidCommentToken': 'a comment is malformed',
  'config.reason.UnexpectedEndOfComment': 'a comment is not closed',
  'config.reason.UnexpectedEndOfString': 'a text is not closed',
  'config.reason.UnexpectedEndOfNumber': 'a number is cut off',
  'config.reason.InvalidUnicode': 'a character code is malformed',
  'config.reason.InvalidEscapeCharacter': 'the character after a backslash is malformed',
  'config.reason.InvalidCharacter': 'there is a character that is not allowed',
  'config.reason.DuplicateKey': 'a setting stands twice',
};
