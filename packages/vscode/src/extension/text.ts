import { env, workspace } from 'vscode';
import en from '../../package.nls.json' with { type: 'json' };
import zh from '../../package.nls.zh-cn.json' with { type: 'json' };
import type { Locale } from '../protocol.ts';

/** Keys of the extension's texts; the manifest uses the same ones. */
export type TextKey = keyof typeof en;

/** The language of messages: the setting `duikou.locale`, or the editor's display language. */
export function locale(): Locale {
  const chosen = workspace.getConfiguration('duikou').get<string>('locale', 'auto');
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return env.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The text of a key in the present language, `{name}` replaced by the parameters. */
export function text(key: TextKey, parameters: Readonly<Record<string, string | number>> = {}): string {
  const template = (locale() === 'zh' ? zh : en)[key];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
