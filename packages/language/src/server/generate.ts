import type { Portfolio } from '@duikou/model';
import { normalUri } from '../workspace/uri.ts';
import { toBase64 } from './base64.ts';
import type {
  DocumentsOffered,
  DocumentsParams,
  Generate,
  GenerateParams,
  GenerateResult,
  OfferDocuments,
} from './protocol.ts';
import type { Session } from './session.ts';

/** A file and what it imports, directly or not, as far as it is in the workspace. */
export function filesUsed(uri: string, portfolio: Portfolio): string[] {
  const found = new Set([uri]);
  for (const file of found) {
    for (const { uri: target } of portfolio.view(file)?.resolver.importsOf(file) ?? []) {
      if (target !== undefined) found.add(target);
    }
  }
  return [...found];
}

/** Answers `duikou/generate`: refuses where there are errors and no draft is asked for. */
export async function generate(
  session: Session,
  { uri: clientUri, formats, kinds, locale, draft = false }: GenerateParams,
  make: Generate,
): Promise<GenerateResult> {
  await session.settle();
  const uri = normalUri(clientUri);
  const workspace = session.workspaces.holding(uri) ?? (await session.workspaces.of(uri));
  const { portfolio, config } = workspace;
  const found = filesUsed(uri, portfolio).flatMap((file) => portfolio.findings(file));
  const errors = found.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined).length;
  const result: GenerateResult = { files: [], errors, problems: [], ...(config.out && { outputFolder: config.out }) };
  if (errors > 0 && !draft) return result;
  const made = await make({
    workspace,
    uri,
    formats,
    ...(kinds && { kinds }),
    locale: locale ?? session.locale,
    draft,
  });
  result.files = made.files.map(({ name, bytes }) => ({ name, base64: toBase64(bytes) }));
  result.problems = [...(made.problems ?? [])];
  return result;
}

/** Answers `duikou/documents`. */
export async function offer(
  session: Session,
  { uri: clientUri }: DocumentsParams,
  ask: OfferDocuments,
): Promise<readonly DocumentsOffered[]> {
  await session.settle();
  const uri = normalUri(clientUri);
  const workspace = session.workspaces.holding(uri) ?? (await session.workspaces.of(uri));
  return ask({ workspace, uri, locale: session.locale });
}
