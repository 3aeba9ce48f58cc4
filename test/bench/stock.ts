import { DuikouTokenBuilder, DuikouValueConverter } from '@duikou/language';
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystemProvider, inject, URI } from 'langium';
import { DuikouGeneratedModule, DuikouGeneratedSharedModule } from '../../packages/language/src/generated/module.ts';
import { heapMegabytes, median, processorTime, report } from './measure.ts';
import { makeAgreements } from './nation.ts';

/** Stock Langium: our grammar, token builder and value converter; scopes, linker, index, validation and builder are the default ones. */
const count = Number(process.argv[2] ?? 2000);
const files = makeAgreements(count);
const before = heapMegabytes();
const start = performance.now();
const used = processorTime();
/** Texts of changed files, where a stock language server would ask its open documents. */
const texts = new Map<string, string>();
class Texts extends EmptyFileSystemProvider {
  override readFile(uri?: URI): Promise<string> {
    return Promise.resolve(texts.get(uri?.toString() ?? '') ?? '');
  }
}
const shared = inject(
  createDefaultSharedCoreModule({ fileSystemProvider: () => new Texts() }),
  DuikouGeneratedSharedModule,
);
const duikou = inject(createDefaultCoreModule({ shared }), DuikouGeneratedModule, {
  parser: { TokenBuilder: () => new DuikouTokenBuilder(), ValueConverter: () => new DuikouValueConverter() },
});
shared.ServiceRegistry.register(duikou);
const uriOf = (path: string) => URI.parse(`file:///bench/${encodeURI(path)}`);
const documents = files.map(({ path, text }) => shared.workspace.LangiumDocumentFactory.fromString(text, uriOf(path)));
for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document);
await shared.workspace.DocumentBuilder.build(documents, { validation: true });
const findings = documents.reduce((sum, document) => sum + (document.diagnostics?.length ?? 0), 0);
const cold = performance.now() - start;
const processor = processorTime() - used;
const heap = heapMegabytes() - before;

shared.workspace.DocumentBuilder.updateBuildOptions = { validation: true };
const edits: number[] = [];
for (let i = 0; i < 100; i++) {
  const { path, text } = files[1 + ((i * 61) % (files.length - 1))]!;
  const changed = text.replace('95%以上', `${90 + (i % 5)}%以上`);
  const at = performance.now();
  texts.set(uriOf(path).toString(), changed);
  await shared.workspace.DocumentBuilder.update([uriOf(path)], []);
  edits.push(performance.now() - at);
}
report({ cold, processor, heap, edit: median(edits), findings });
