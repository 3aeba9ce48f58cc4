import { type DocumentTree, documentMakers, type LayoutView, type Workbook } from '@duikou/documents';
import { formatKey } from '@duikou/messages';
import { actualsOf, scoreAgreement, toldBy } from '@duikou/model';
import { exampleAgreements } from './examples.ts';

/** A workbook with the document of the same kind. */
export interface Made {
  /** `annual-agreement/山河2024 funds` */
  readonly name: string;
  readonly book: Workbook;
  readonly tree: DocumentTree;
}

const options = { sourceHash: 'sha256:0f1e2d', programVersion: '0.1.0', asOf: '2024-12-31' } as const;

/** Every workbook that the examples give. */
export function exampleWorkbooks(): readonly Made[] {
  const files = Map.groupBy(exampleAgreements(), ({ uri }) => uri);
  return [...files].flatMap(([uri, agreements]) => {
    const { name, portfolio } = agreements[0]!;
    const view = portfolio.view(uri)!;
    const scored = view.facts.agreements.flatMap((agreement) => {
      const standing = { uri, agreement };
      const told = actualsOf(portfolio, standing).flatMap((one) => toldBy(one));
      if (told.length === 0) return [];
      const { systems } = scoreAgreement(portfolio, standing, { told, asOf: options.asOf });
      const say = ({ key, params }: Parameters<NonNullable<LayoutView['scored']>[number]['say']>[0]) =>
        formatKey('zh', key, params);
      return systems.length === 0 ? [] : [{ agreement: agreement.id, asOf: options.asOf, systems, say }];
    });
    const seen: LayoutView = { ...view, scored };
    return documentMakers.flatMap((maker) =>
      maker.workbook === undefined
        ? []
        : maker.found(seen).map((subject) => ({
            name: `${name.split('/')[0]}/${subject.name} ${maker.kind}`,
            book: maker.workbook!(seen, subject, options),
            tree: maker.layout(seen, subject, options),
          })),
    );
  });
}
