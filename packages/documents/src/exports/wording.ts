import { Annexes } from '../layouts/annexes.ts';
import type { AgreementContext } from '../layouts/context.ts';
import { words } from '../layouts/wording/text.ts';
import type { ExportContext } from './context.ts';

/** What the layouts' sentences ask for, so that exports and templates say things as the documents do. */
export function wordingOf({ view, agreement, request }: ExportContext): AgreementContext {
  const { sourceHash, programVersion, asOf } = request;
  return {
    view,
    agreement,
    options: { sourceHash, programVersion, asOf },
    annexes: new Annexes(false),
    form: words(agreement.form?.text ?? '') || '协议',
    sides: agreement.parties.length === 2 ? '双方' : '各方',
  };
}
