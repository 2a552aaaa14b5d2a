import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ZodType } from 'zod';
import { Refusal } from '#platform/refusals';

let root: string | undefined;

/** The folder that holds package.json and config/: found from this file upwards, in the sources as in dist. */
export function projectRoot(): string {
  if (root !== undefined) return root;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!(existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'config')))) folder = dirname(folder);
  root = folder;
  return root;
}

/** The folder of the data that is not code: holiday notices, dictionaries, figures, outlines, registers. */
export const configFolder = (...parts: string[]): string => join(projectRoot(), 'config', ...parts);

/** A file as refusals name it: by its path inside the project; one from elsewhere by its whole path. */
export function nameOfDefinition(file: string): string {
  const inside = relative(projectRoot(), file);
  return inside.startsWith('..') ? file : inside;
}

/** Reads one YAML or JSON file and checks its shape.
 *  @throws Refusal `definition.invalid` naming the file and what is wrong; `file.unreadable` when it cannot be read */
export function readDefinition<T>(file: string, shape: ZodType<T>): T {
  const name = nameOfDefinition(file);
  const { content, checked } = contentOf(file, name);
  if (checked.has(shape)) return checked.get(shape) as T;
  const result = shape.safeParse(content);
  if (result.success) {
    checked.set(shape, frozen(result.data));
    return result.data;
  }
  const problem = result.error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ');
  throw new Refusal('definition.invalid', { file: name, problem });
}

/** What was read from each file, as long as the file stays as it is: a start reads many of them several times, and reading YAML
 *  is most of its work. */
const read = new Map<string, DefinitionRead>();

interface DefinitionRead {
  /** Another one when the file is. */
  readonly mark: string;
  readonly content: unknown;
  /** What came of it by each shape. */
  readonly checked: Map<ZodType, unknown>;
}

function contentOf(file: string, name: string): DefinitionRead {
  let text: string;
  let mark: string;
  try {
    const { mtimeMs, size, ino } = statSync(file);
    mark = `${mtimeMs} ${size} ${ino}`;
    const known = read.get(file);
    if (known?.mark === mark) return known;
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refusal('file.unreadable', { file: name, problem: (error as Error).message });
  }
  try {
    const found = { mark, content: frozen(parse(text, { uniqueKeys: true })), checked: new Map<ZodType, unknown>() };
    read.set(file, found);
    return found;
  } catch (error) {
    throw new Refusal('definition.invalid', { file: name, problem: (error as Error).message });
  }
}

/** Whoever reads it next must find it unchanged. */
function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) frozen(each);
    Object.freeze(value);
  }
  return value;
}

/** One file of a folder of definitions. */
export interface DefinitionFile<T> {
  /** As refusals name it. */
  file: string;
  /** Its name without ending. */
  name: string;
  content: T;
}

/** All definitions of a folder, in the order of their names.
 *  @throws Refusal `definition.invalid`, `file.unreadable` */
export function definitionsIn<T>(folder: string, shape: ZodType<T>): DefinitionFile<T>[] {
  const files = readdirSync(folder).filter((name) => /\.(ya?ml|json)$/.test(name));
  return files.sort().map((name) => {
    const path = join(folder, name);
    const content = readDefinition(path, shape);
    return { file: nameOfDefinition(path), name: basename(name).replace(/\.\w+$/, ''), content };
  });
}

/** The same by file name without ending. */
export const readDefinitions = <T>(folder: string, shape: ZodType<T>): Map<string, T> =>
  new Map(definitionsIn(folder, shape).map(({ name, content }) => [name, content]));
