import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ZodType } from 'zod';
import { Refusal } from '#platform/refusals';

/** The folder that holds package.json and config/: found from this file upwards, in the sources as in dist. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!(existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'config')))) folder = dirname(folder);
  return folder;
}

/** The folder of the data that is not code: holiday notices, dictionaries, figures, outlines, registers. */
export const configFolder = (...parts: string[]): string => join(projectRoot(), 'config', ...parts);

/** A file as refusals name it: by its path inside the project. */
export const nameOfDefinition = (file: string): string => relative(projectRoot(), file);

/** Reads one YAML or JSON file and checks its shape.
 *  @throws Refusal `definition.invalid` naming the file and what is wrong; `file.unreadable` when it cannot be read */
export function readDefinition<T>(file: string, shape: ZodType<T>): T {
  const name = nameOfDefinition(file);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refusal('file.unreadable', { file: name, problem: (error as Error).message });
  }
  let content: unknown;
  try {
    content = parse(text, { uniqueKeys: true });
  } catch (error) {
    throw new Refusal('definition.invalid', { file: name, problem: (error as Error).message });
  }
  const result = shape.safeParse(content);
  if (result.success) return result.data;
  const problem = result.error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ');
  throw new Refusal('definition.invalid', { file: name, problem });
}

/** All definitions of a folder, by file name without ending, in the order of their names. */
export function readDefinitions<T>(folder: string, shape: ZodType<T>): Map<string, T> {
  const files = readdirSync(folder).filter((name) => /\.(ya?ml|json)$/.test(name));
  return new Map(
    files.sort().map((name) => [basename(name).replace(/\.\w+$/, ''), readDefinition(join(folder, name), shape)]),
  );
}
