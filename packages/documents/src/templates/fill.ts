import type Docxtemplater from 'docxtemplater';
import type { DXT } from 'docxtemplater';
import { strFromU8, strToU8 } from 'fflate';
import type PizZip from 'pizzip';
import { layoutAgreement } from '../layouts/agreement.ts';
import { Annexes } from '../layouts/annexes.ts';
import type { AgreementContext, AgreementOptions, LayoutView } from '../layouts/context.ts';
import { words } from '../layouts/wording/text.ts';
import { docxText } from '../provenance/docx-text.ts';
import { provenanceOf, withProvenance } from '../provenance/record.ts';
import { packed } from '../writers/office-package.ts';
import { transplantedBody } from './body.ts';
import { type CompiledParts, collector, problemsIn } from './check.ts';
import { valuesOf } from './field.ts';
import { templateFields } from './fields.ts';
import { openTemplate } from './open.ts';
import { placeholderOf, valueAt } from './path.ts';
import { placeOf, TemplateError, type TemplateProblem } from './problem.ts';
import { settledSections } from './sections.ts';

export interface TemplateRequest {
  readonly view: LayoutView;
  /** Id of the agreement. */
  readonly agreement: string;
  readonly layout: AgreementOptions;
}

const bodyTag = /^\s*(正文|body)\s*$/;
const mainPart = 'word/document.xml';
const stylesPart = 'word/styles.xml';
const relationsPart = 'word/_rels/document.xml.rels';

/**
 * Fills an office's own DOCX from an agreement. Placeholders are names and nothing is run: `{协议.标题}`, `{#任务}…{/任务}` for each of
 * several (in paragraphs or the row of a table), `{^密级}…{/密级}` where there is none, `{金额|万元}` in another unit, `{正文}` for the
 * whole text. The same template and facts give the same bytes.
 * @throws TemplateError with all that is wrong about the template
 */
export async function fillTemplate(template: Uint8Array, request: TemplateRequest): Promise<Uint8Array> {
  const zip = await openTemplate(template);
  const { document, parts } = await compiled(zip);
  const { problems, used } = problemsIn(parts);
  if (request.layout.draft && !used.has('草稿')) problems.push({ code: 'draft', place: 'file', what: '{草稿}' });
  if (problems.length > 0) throw new TemplateError(problems);
  const body = used.has('正文')
    ? await transplantedBody(layoutAgreement(request.view, request.agreement, request.layout))
    : undefined;
  if (body !== undefined) addStyles(zip, body.styles);
  document.render({ ...dataOf(request), ...(body && { 正文: body.xml, body: body.xml }) });
  const filled = document.getZip();
  if (body !== undefined) filled.file(mainPart, settledSections(filled.file(mainPart)!.asText()));
  return packed(traced(partsOf(filled), request.layout));
}

/** The parts with where they came from and what they show, so that the filled document can be verified too. */
function traced(parts: Readonly<Record<string, Uint8Array>>, layout: AgreementOptions): Record<string, Uint8Array> {
  const isText = (path: string): boolean => /\.(?:xml|rels)$/.test(path);
  const texts = Object.fromEntries(
    Object.entries(parts)
      .filter(([path]) => isText(path))
      .map(([path, data]) => [path, strFromU8(data)]),
  );
  const meta = { sourceHash: layout.sourceHash, programVersion: layout.programVersion, language: 'zh-CN' };
  const provenance = provenanceOf('template', meta, docxText(texts).lines);
  const known = withProvenance(texts, relationsPart, provenance);
  return { ...parts, ...Object.fromEntries(Object.entries(known).map(([path, text]) => [path, strToU8(text)])) };
}

/** Compiles the placeholders. @throws TemplateError where braces or loops do not match */
async function compiled(zip: PizZip): Promise<{ document: Docxtemplater<PizZip>; parts: CompiledParts }> {
  const { default: Library } = await import('docxtemplater');
  const { module, parts } = collector();
  const rawBody: DXT.Module = {
    name: 'duikou-body',
    optionsTransformer(options, document) {
      for (const one of document.modules) if (one.name === 'RawXmlModule') one.prefix = bodyTag;
      return options;
    },
  };
  try {
    const document = new Library(zip, {
      modules: [rawBody, module],
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
      parser: (tag) => {
        const placeholder = placeholderOf(tag);
        return { get: (scope) => valueAt(placeholder, scope) };
      },
      nullGetter: () => '',
    });
    return { document, parts };
  } catch (error) {
    throw new TemplateError(problemsOf(error));
  }
}

function dataOf({ view, agreement: id, layout }: TemplateRequest): Record<string, unknown> {
  const agreement = view.facts.agreements.find((one) => one.id === id);
  if (agreement === undefined) throw new RangeError(`fillTemplate: no agreement “${id}” in ${view.uri}`);
  const context: AgreementContext = {
    view,
    agreement,
    options: layout,
    annexes: new Annexes(false),
    form: words(agreement.form?.text ?? '') || '协议',
    sides: agreement.parties.length === 2 ? '双方' : '各方',
  };
  return valuesOf(templateFields, context, context);
}

function addStyles(zip: PizZip, styles: string): void {
  const there = zip.file(stylesPart)?.asText();
  if (there === undefined || !there.includes('</w:styles>'))
    throw new TemplateError([{ code: 'not-document', place: 'file', what: stylesPart }]);
  zip.file(
    stylesPart,
    there.replace('</w:styles>', () => `${styles}</w:styles>`),
  );
}

function partsOf(zip: PizZip): Readonly<Record<string, Uint8Array>> {
  const paths = Object.keys(zip.files).filter((path) => !zip.files[path]!.dir);
  return Object.fromEntries(paths.map((path) => [path, zip.file(path)!.asUint8Array()]));
}

const codes: Readonly<Record<string, TemplateProblem['code']>> = {
  unclosed_tag: 'unclosed-tag',
  duplicate_open_tag: 'unclosed-tag',
  unopened_tag: 'unopened-tag',
  duplicate_close_tag: 'unopened-tag',
  unclosed_loop: 'unclosed',
  unopened_loop: 'unopened',
  closing_tag_does_not_match_opening_tag: 'unclosed',
  raw_xml_tag_should_be_only_text_in_paragraph: 'body-place',
  raw_tag_outerxml_invalid: 'body-place',
};

interface LibraryError {
  readonly properties?: {
    readonly id?: string;
    readonly errors?: readonly LibraryError[];
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly file?: string;
  };
}

/** The library's errors in our codes. */
function problemsOf(error: unknown): readonly TemplateProblem[] {
  const { properties } = error as LibraryError;
  if (properties?.errors !== undefined) return properties.errors.flatMap(problemsOf);
  const code = codes[properties?.id ?? ''] ?? 'structure';
  const tag = properties?.xtag ?? properties?.openingtag ?? '';
  return [{ code, place: placeOf(properties?.file ?? ''), what: tag === '' ? '' : `{${tag}}` }];
}
