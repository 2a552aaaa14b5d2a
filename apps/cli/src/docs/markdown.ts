import { type Source, sourcesOf } from '#casework/definition';

/** A text of a declaration as it stands on a page: nothing in it is taken for Markdown. */
export const plain = (text: string): string => text.replace(/[\\`*_<[\]|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/** A code of a declaration. Codes have letters, digits, hyphens and dots only. */
export const code = (text: string): string => `\`${text}\``;

/** A term with its code: 受理 `accepted`. */
export const term = (name: string, of: string): string => `${plain(name)} ${code(of)}`;

/** Where a rule stands: 行政复议法（2023修订）第三十条、第三十一条；… */
export const cite = (source: Source | readonly Source[]): string =>
  sourcesOf(source)
    .map(({ law, articles }) => plain(`${law}${articles.join('、')}`))
    .join('；');

/** The lines of one table cell, below each other. */
export const lines = (texts: readonly string[]): string => texts.join('<br>');

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell || '—').join(' | ')} |`;

/** A table; 无 where there is nothing to list. Empty cells show a dash. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '无。' : [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** A page from its blocks, an empty line between them. */
export const page = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;
