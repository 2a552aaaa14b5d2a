import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '#platform/config-files';
import { openApiDocument } from '../../../api/src/openapi.js';
import type { Outcome } from '../output.js';

/** The files that are drawn from the definitions, by path. */
async function generated(): Promise<ReadonlyMap<string, string>> {
  return new Map([['docs/openapi.json', `${JSON.stringify(await openApiDocument(), null, 2)}\n`]]);
}

/** `anjuan generate [--check]`: writes the generated files, or tells which of them are not current. */
export async function generate(options: { check?: boolean }): Promise<Outcome> {
  const stale: string[] = [];
  for (const [name, content] of await generated()) {
    const file = join(projectRoot(), name);
    if (contentOf(file) === content) continue;
    stale.push(name);
    if (options.check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const failed = options.check === true && stale.length > 0;
  const word = options.check ? '须重新生成（npm run generate）' : '已生成';
  return {
    json: { stale, written: !options.check },
    text: stale.length === 0 ? '生成的文件都是最新的' : `${word}：${stale.join('、')}`,
    exitCode: failed ? 1 : 0,
  };
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
