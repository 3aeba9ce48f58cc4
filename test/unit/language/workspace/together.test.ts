import { globSync, readFileSync } from 'node:fs';
import { createReader, gazetteer, librarySummaries } from '@duikou/language';
import { createPortfolio, type Finding, type Portfolio } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Assistant,
  checkTogether,
  createAssistant,
  type Request,
} from '../../../../packages/language/src/workspace/together.ts';

const reader = createReader();
const asOf = '2024-06-30';
const texts = new Map(
  [...globSync('examples/*/*.duikou'), ...globSync('test/fixtures/checks/*/*/*/*.duikou')]
    .sort()
    .filter((file, i) => file.startsWith('examples') || i % 12 === 0)
    .map((file) => [`file:///w/${file}`, readFileSync(file, 'utf8')] as const),
);
const fail = (error: unknown): never => {
  throw error;
};
const portfolioOf = (): Portfolio =>
  createPortfolio({ library: librarySummaries(reader), gazetteer: gazetteer(), asOf, onInternalError: fail });

/** A second thread in this one, which reads the first files of the list; what passes between the two is cloned. */
function assistantFor(share: number): Assistant {
  const answer = createAssistant();
  return {
    async ask(request: Request): Promise<Answer> {
      if (request.kind === 'check') return structuredClone(answer(structuredClone(request)));
      const count = Math.floor(request.texts.length * share);
      Atomics.store(request.next, 0, count);
      const { terms, texts } = structuredClone({ terms: request.terms, texts: request.texts });
      const own = new Int32Array(new SharedArrayBuffer(4));
      Atomics.store(own, 0, texts.length - count);
      const turned = [...texts.slice(count), ...texts.slice(0, count)];
      const read = answer({ kind: 'read', terms, texts: turned, next: own });
      return structuredClone(read);
    },
  };
}

async function together(assistant: Assistant): Promise<Portfolio> {
  const portfolio = portfolioOf();
  const onProgress = () => {};
  await checkTogether({
    portfolio,
    reader,
    assistant,
    terms: { further: [], asOf },
    texts,
    onInternalError: fail,
    onProgress,
  });
  return portfolio;
}

const plain = (portfolio: Portfolio): [string, Finding[]][] => [...portfolio.allFindings()];

const alone = portfolioOf();
for (const [uri, text] of texts) alone.set(reader.read(uri, text));

describe('files checked in two threads', () => {
  for (const share of [0, 0.4, 0.8, 1])
    it(`have the findings they have when checked in one, where the second thread reads ${share * 100} % of them`, async () => {
      expect(texts.size).toBeGreaterThan(40);
      expect(plain(await together(assistantFor(share)))).toEqual(plain(alone));
    });

  it('have them where the second thread breaks down, before or after it has read', async () => {
    const broken: Assistant = { ask: () => Promise.reject(new Error('gone')) };
    expect(plain(await together(broken))).toEqual(plain(alone));
    const half = assistantFor(0.5);
    const halfway: Assistant = {
      ask: (request) => (request.kind === 'read' ? half.ask(request) : broken.ask(request)),
    };
    expect(plain(await together(halfway))).toEqual(plain(alone));
  });

  it('are checked again as always when one changes, whoever read it', async () => {
    const shared = await together(assistantFor(0.5));
    for (const portfolio of [shared, alone]) portfolio.affected();
    for (const uri of [...texts.keys()].filter((one) => one.endsWith('annual-agreement/山河2024.duikou'))) {
      const changed = texts
        .get(uri)!
        .replace(/协议|主体/, '依据')
        .replace(/\d\d%/, '7%');
      for (const text of [changed, texts.get(uri)!]) {
        for (const portfolio of [shared, alone]) portfolio.set(reader.read(uri, text), () => reader.read(uri, text));
        for (const file of new Set([...alone.affected(), ...shared.affected()]))
          expect([file, shared.findings(file)]).toEqual([file, alone.findings(file)]);
      }
    }
  });
});
