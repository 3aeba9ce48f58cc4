import { formatKey, type Locale, type TextKey } from '@duikou/messages';
import { env, workspace } from 'vscode';

/** Keys of the extension's texts; the manifest uses the same ones. */
export type ExtensionTextKey = Extract<TextKey, `vscode.${string}`>;

/** The language of messages: the setting `duikou.locale`, or the editor's display language. */
export function locale(): Locale {
  const chosen = workspace.getConfiguration('duikou').get<string>('locale', 'auto');
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return env.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The text of a key in the present language, `{name}` replaced by the parameters. */
export function text(key: ExtensionTextKey, parameters: Readonly<Record<string, string | number>> = {}): string {
  return formatKey(locale(), key, parameters);
}
