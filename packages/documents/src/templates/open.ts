import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type PizZip from 'pizzip';
import { TemplateError, type TemplateProblem } from './problem.ts';

/** Bytes of a template, of all its parts unpacked, and how many parts it may have: a letterhead is far below them. */
export const templateLimits = { file: 20_000_000, unpacked: 100_000_000, parts: 2000 } as const;

const mainPart = 'word/document.xml';
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const refused = (code: TemplateProblem['code'], what = ''): TemplateError =>
  new TemplateError([{ code, place: 'file', what }]);

/**
 * Reads an office's template with limits: nothing is unpacked beyond the size its directory states, and what could run (macros,
 * controls) or draw in other files (entities) is refused.
 * @throws TemplateError for what is no DOCX, is too large, or holds macros
 */
export async function openTemplate(bytes: Uint8Array): Promise<PizZip> {
  if (bytes.length > templateLimits.file) throw refused('too-large');
  const parts = unpack(bytes);
  const types = parts['[Content_Types].xml'];
  const main = parts[mainPart];
  if (types === undefined) throw refused('not-docx');
  const declared = strFromU8(types);
  const names = Object.keys(parts);
  const macro = names.find((name) => /vba(?:Project|Data)|activeX\//i.test(name));
  if (macro !== undefined || /macroEnabled|vbaProject|activeX/i.test(declared)) throw refused('macros', macro ?? '');
  if (main === undefined || !declared.includes(documentType)) throw refused('not-document');
  // Loaded where a template is filled and nowhere else: the editor's server has no use for it.
  const { default: Zip } = await import('pizzip');
  const zip = new Zip();
  for (const name of names) {
    if (/\.(?:xml|rels)$/i.test(name) && /<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(parts[name]!)))
      throw refused('entities', name);
    // The filling library mends or drops what is no XML without a word, and word processors refuse what then comes of it.
    if (/\.(?:xml|rels)$/i.test(name) && XMLValidator.validate(strFromU8(parts[name]!)) !== true)
      throw refused('damaged', name);
    if (!name.endsWith('/')) zip.file(name, parts[name]!, { date: new Date(1980, 0, 1, 12) });
  }
  return zip;
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0;
  let count = 0;
  let large = false;
  try {
    const parts = unzipSync(bytes, {
      filter({ originalSize }) {
        unpacked += originalSize;
        count++;
        large ||= unpacked > templateLimits.unpacked || count > templateLimits.parts;
        return !large;
      },
    });
    if (!large) return parts;
  } catch {
    throw refused('not-docx');
  }
  throw refused('too-large');
}
