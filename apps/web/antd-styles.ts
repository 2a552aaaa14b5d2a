import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import postcss from 'postcss';
import type { Plugin, Rolldown } from 'vite';

/** The folders of antd whose styles the first load needs: those of the frame, of signing in, of home and of the lists. The build
 *  fails, naming the folder, when a page of the first load begins to use another one. */
const first = [
  ...[
    'alert',
    'button',
    'card',
    'checkbox',
    'date-picker',
    'dropdown',
    'empty',
    'form',
    'grid',
    'input',
    'modal',
    'pagination',
  ],
  ...[
    'menu',
    'radio',
    'segmented',
    'select',
    'skeleton',
    'space',
    'spin',
    'table',
    'tabs',
    'tag',
    'tooltip',
    'tree',
    'typography',
  ],
];

/** Where the word of a class is not that of its folder. */
const folders: Readonly<Record<string, string>> = {
  btn: 'button',
  col: 'grid',
  'float-btn': 'float-button',
  otp: 'input',
  picker: 'date-picker',
  qrcode: 'qr-code',
  ribbon: 'badge',
  row: 'grid',
  'scroll-number': 'badge',
};

const require = createRequire(import.meta.url);
const styleModule = /node_modules[\\/]antd[\\/]es[\\/]([a-z-]+)[\\/]style[\\/]/;

type Part = 'first' | 'rest';
const names: Readonly<Record<string, Part>> = { 'virtual:antd-first.css': 'first', 'virtual:antd-rest.css': 'rest' };

/** antd's ready-made style sheet in two parts: what the first load needs, and what pages need that are loaded later. */
export const antdStyles = (): Plugin => ({
  name: 'antd-styles',
  resolveId: (id) => (id in names ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0') && names[id.slice(1)] ? sheet(names[id.slice(1)] as Part) : undefined),
  generateBundle(_, bundle) {
    const missing = foldersOf(firstLoad(bundle)).filter((folder) => partOf(folder) === 'rest');
    if (missing.length > 0) this.error(`apps/web/antd-styles.ts: add to \`first\`: ${missing.join(', ')}`);
  },
});

const partOf = (folder: string): Part => (first.includes(folder) ? 'first' : 'rest');
const all: readonly string[] = readFolders();

/** The folders that have styles of their own. */
function readFolders(): string[] {
  const folder = join(dirname(require.resolve('antd/package.json')), 'es');
  return readdirSync(folder).filter((each) => existsSync(join(folder, each, 'style')));
}

/** The folder that a class belongs to: the longest that its words begin with; none for those of motions. */
function folderOf(className: string): string | undefined {
  const words = className.split('-');
  for (let n = words.length; n > 0; n -= 1) {
    const word = words.slice(0, n).join('-');
    const folder = folders[word] ?? word;
    if (all.includes(folder)) return folder;
  }
  return undefined;
}

/** Keeps the selectors that belong to a part: to the latest of all folders that they name. */
function belongsTo(part: Part, selector: string): boolean {
  const named = [...selector.matchAll(/(?:\.|")\s?ant-([a-z-]+)/g)].map(([, name = '']) => folderOf(name));
  const parts = named.map((folder) => (folder === undefined ? 'first' : partOf(folder)));
  return part === (parts.includes('rest') ? 'rest' : 'first');
}

function sheet(part: Part): string {
  const root = postcss.parse(readFileSync(require.resolve('antd/dist/antd.css'), 'utf8'));
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as postcss.AtRule).name.endsWith('keyframes')) return;
    const kept = rule.selectors.filter((selector) => belongsTo(part, selector));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  root.walkAtRules((rule) => {
    const isMotion = rule.name.endsWith('keyframes');
    if (isMotion ? part === 'rest' : rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

const chunksOf = (bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] =>
  Object.values(bundle).filter((each): each is Rolldown.OutputChunk => each.type === 'chunk');

/** The entry and all that comes with it. */
function firstLoad(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const seen = new Set(chunksOf(bundle).filter(({ isEntry }) => isEntry));
  for (const chunk of seen) {
    for (const name of chunk.imports) {
      const next = bundle[name];
      if (next?.type === 'chunk') seen.add(next);
    }
  }
  return [...seen];
}

const foldersOf = (chunks: readonly Rolldown.OutputChunk[]): string[] => [
  ...new Set(chunks.flatMap(({ moduleIds }) => moduleIds).flatMap((id) => styleModule.exec(id)?.[1] ?? [])),
];
