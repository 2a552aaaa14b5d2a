import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configFolder, nameOfDefinition } from '#platform/config-files';
import { Refusal } from '#platform/refusals';
import type { Outline, Outlines } from './outline.js';

/** A sentence with holes: text, and where a number goes the id of its slot. */
export type Sentence = readonly (string | { readonly slot: string })[];

/** A piece of a report from top to bottom: a heading of chapter or section, or a paragraph of sentences. */
export type Block =
  | { readonly kind: 'chapter' | 'section'; readonly title: string }
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] };

/** The prose of a report, beside its outline: chapters, sections and sentences with a hole for each number. */
export interface ReportText {
  readonly blocks: readonly Block[];
}

/** Reads prose: `##` a chapter, `###` a section, paragraphs apart by an empty line, `{slot-id}` a number. HTML comments are
 *  notes to whoever edits the file.
 *  @throws Error saying what cannot be read */
export function blocksOf(content: string): Block[] {
  const pieces = content
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\r?\n\s*\r?\n/)
    .map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== '').map(blockOf);
}

function blockOf(piece: string): Block {
  const [, marks, title] = /^(#+)\s+(.*)$/.exec(piece) ?? [];
  if (marks === '##') return { kind: 'chapter', title: title as string };
  if (marks === '###') return { kind: 'section', title: title as string };
  if (piece.startsWith('#')) throw new Error(`a heading has ## or ### and a line of its own: ${piece}`);
  const text = piece.replace(/\s*\r?\n\s*/g, '');
  return { kind: 'paragraph', sentences: (text.match(/[^。]+。?/g) ?? []).map(sentenceOf) };
}

function sentenceOf(text: string): Sentence {
  const parts = text.split(/(\{[^{}\s]+\})/).filter((part) => part !== '');
  return parts.map((part) => {
    if (/^\{.*\}$/.test(part)) return { slot: part.slice(1, -1) };
    if (/[{}]/.test(part)) throw new Error(`{ and } stand only around the id of a number: ${text}`);
    return part;
  });
}

/** The numbers of which prose speaks, in its order. */
export const slotsNamed = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.sentences.flat() : []))
    .flatMap((part) => (typeof part === 'string' ? [] : [part.slot]));

/** The prose of the outlines that have one. */
export class ReportTexts {
  private readonly byOutline = new Map<string, ReportText>();

  /** @throws Refusal `definition.invalid` naming the file: it cannot be read, leaves out a number that the outline binds, or names
   *  another one */
  constructor(texts: readonly { outline: Outline; file: string; content: string }[]) {
    for (const { outline, file, content } of texts) {
      const problem = (text: string) => new Refusal('definition.invalid', { file, problem: text });
      let blocks: Block[];
      try {
        blocks = blocksOf(content);
      } catch (error) {
        throw problem((error as Error).message);
      }
      const named = new Set(slotsNamed(blocks));
      const bound = new Set(outline.slots.map(({ id }) => id));
      const untold = [...bound].filter((id) => !named.has(id));
      if (untold.length > 0) throw problem(`no sentence has a place for ${untold.join(', ')}`);
      const unbound = [...named].filter((id) => !bound.has(id));
      if (unbound.length > 0) throw problem(`the outline binds no number ${unbound.join(', ')}`);
      this.byOutline.set(outline.name, { blocks });
    }
  }

  /** The prose of an outline; one without prose is printed as its table of figures alone. */
  of(outline: string): ReportText {
    return this.byOutline.get(outline) ?? { blocks: [] };
  }
}

/** Reads NAME.md beside the outline NAME, in config/outlines and in a bureau's own folders.
 *  @throws Refusal `definition.invalid` */
export function loadReportTexts(outlines: Outlines, ...folders: string[]): ReportTexts {
  const all = [configFolder('outlines'), ...folders];
  const texts = outlines.all().flatMap((outline) => {
    const path = all.map((folder) => join(folder, `${outline.name}.md`)).find((each) => existsSync(each));
    if (path === undefined) return [];
    return [{ outline, file: nameOfDefinition(path), content: readFileSync(path, 'utf8') }];
  });
  return new ReportTexts(texts);
}
