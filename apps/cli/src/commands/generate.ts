import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CaseTypes, loadDictionaries } from '#casework';
import type { CaseType } from '#casework/definition';
import { Dialect } from '#platform';
import { configFolder, projectRoot, readDefinitions } from '#platform/config-files';
import { loadRegisters } from '#registers';
import { type RecordSource, sourcesOf } from '#statistics';
import { caseTypeView } from '../../../api/src/knowledge/case-type.view.js';
import { openApiDocument } from '../../../api/src/openapi.js';
import { declaredTypes } from '../../../api/src/system.js';
import { type DictionaryInUse, glossary } from '../docs/glossary.js';
import { lifecyclePage } from '../docs/lifecycle.js';
import { recordsPage } from '../docs/records.js';
import type { Outcome } from '../output.js';

/** The files that are drawn from the definitions, by path. They show the law, not what a bureau sets in config/periods.yaml:
 *  its settings do not make them stale. */
export async function generated(types: readonly CaseType[] = declaredTypes): Promise<ReadonlyMap<string, string>> {
  const description = await openApiDocument();
  return new Map([
    ['docs/openapi.json', `${JSON.stringify(description, null, 2)}\n`],
    ['libs/api-client/index.ts', await clientOf(description)],
    ...types.map((type): [string, string] => [`docs/lifecycles/${type.code}.md`, lifecyclePage(type, types)]),
    ['docs/glossary.md', glossary(types, dictionariesInUse(types))],
    ['docs/records.md', recordsPage(recordSources(types), loadDictionaries().all())],
  ]);
}

/** The kinds of records, whatever database keeps them. */
const recordSources = (types: readonly CaseType[]): RecordSource[] => [
  ...sourcesOf(new CaseTypes(types), loadRegisters(loadDictionaries()), new Dialect('sqlite')).values(),
];

/** The types of the API for its clients. */
async function clientOf(description: object): Promise<string> {
  // Only needed where files are drawn: a server that runs does without it.
  const { default: typesOf, astToString } = await import('openapi-typescript');
  return `// Generated from docs/openapi.json; never edited.\n${astToString(await typesOf(JSON.stringify(description)))}`;
}

const sourced = z.looseObject({ source: z.string() });

/** The dictionaries with their sources and the case types and registers that choose from them. */
function dictionariesInUse(types: readonly CaseType[]): DictionaryInUse[] {
  const dictionaries = loadDictionaries();
  const sources = readDefinitions(configFolder('dictionaries'), sourced);
  const users = [
    ...types.map((type) => ({ name: type.name, chooses: caseTypeView(type).dictionaries })),
    ...loadRegisters(dictionaries)
      .all()
      .map(({ label, fields }) => ({
        name: label,
        chooses: Object.values(fields).flatMap((field) => ('dictionary' in field ? [field.dictionary] : [])),
      })),
  ];
  return dictionaries.all().map((dictionary) => ({
    ...dictionary,
    source: sources.get(dictionary.id)?.source ?? '',
    usedBy: users.filter(({ chooses }) => chooses.includes(dictionary.id)).map(({ name }) => name),
  }));
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
