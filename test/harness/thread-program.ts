import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const source = join(root, 'libs/platform/table-reader');
const compiled = join(root, 'node_modules/.cache/anjuan-table-reader');

/** Another test may read what this one writes: a file is there wholly or not at all. */
function put(name: string, content: string): void {
  const path = join(compiled, name);
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

/** In tests, which run from source, a thread is given what its source compiles to now. */
function compile(): URL {
  mkdirSync(compiled, { recursive: true });
  const swcrc = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8')) as object;
  for (const name of readdirSync(source).filter((each) => /(?<!\.spec)\.ts$/.test(each))) {
    const text = readFileSync(join(source, name), 'utf8');
    put(
      name.replace(/ts$/, 'js'),
      transformSync(text, { ...swcrc, swcrc: false, filename: name, sourceMaps: false }).code,
    );
  }
  put('package.json', '{"type":"module"}');
  return pathToFileURL(join(compiled, 'thread.js'));
}

export const threadProgram = compile();
