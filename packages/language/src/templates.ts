import type { Expander } from './facts/expander.ts';
import { type Template, templateOf } from './facts/template.ts';
import type { Document } from './generated/ast.ts';
import type { Token } from './lexing/token.ts';
import { libraryTexts } from './library/generated/texts.ts';

const declared = /^[ \t\u3000]*(?:模板|template)[ \t\u3000]/m;

/** Templates of files and of the built-in library: a summary stays a function of one file's text and of this program. */
export class Templates {
  private readonly parse: Expander['parse'];
  private library: Map<string, Template> | undefined;
  private readonly none: Expander;

  constructor(tokens: Expander['tokens'], parse: Expander['parse']) {
    this.parse = parse;
    this.none = { tokens, parse, mark: '', find: (name) => this.builtIn().get(name) };
  }

  /** What a text finds templates with. */
  of(text: string, tree: Document, tokens: readonly Token[]): Expander {
    const own = templatesIn(text, tree, tokens);
    if (own.size === 0) return this.none;
    return {
      ...this.none,
      mark: `\n${JSON.stringify([...own.values()])}`,
      find: (name) => own.get(name) ?? this.builtIn().get(name),
    };
  }

  private builtIn(): ReadonlyMap<string, Template> {
    if (this.library) return this.library;
    this.library = new Map();
    for (const { text } of libraryTexts) {
      if (!declared.test(text)) continue;
      const { tree, tokens } = this.parse(text);
      for (const [name, template] of templatesIn(text, tree, tokens)) this.library.set(name, template);
    }
    return this.library;
  }
}

/** The templates of a text; of two with one name the first. */
function templatesIn(text: string, tree: Document, tokens: readonly Token[]): Map<string, Template> {
  const found = new Map<string, Template>();
  for (const element of tree.elements) {
    if (element.$type !== 'Template') continue;
    const { spans: _, ...template } = templateOf(text, tokens, element);
    if (template.name !== '' && !found.has(template.name)) found.set(template.name, template);
  }
  return found;
}
