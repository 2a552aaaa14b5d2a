import { randomUUID } from 'node:crypto';
import { addAccount, addGrant, brings, type Permission, type Role, roleCodes } from '#identity';
import { openApiDocument } from '../../apps/api/src/openapi.js';
import { freshOn } from '../harness/databases.js';
import { application, applicationFields, parties } from './applications.js';
import { inOffice, type Office } from './office.js';

/** Three bureaus, of which none is above another. */
const bureaus = ['232701', '232721', '232722'] as const;
type Bureau = (typeof bureaus)[number];

/** What a bureau keeps, every word of it unlike anything else. */
interface Kept {
  caseId: string;
  entryId: string;
  handler: string;
  /** Never to be seen elsewhere. */
  canaries: string[];
  /** Nor these, but for the audit of who tried them. */
  ids: string[];
}

interface Operation {
  operationId: string;
  'x-permission': string;
  'x-over'?: string;
  parameters?: { name: string; in: string; example?: unknown; schema?: { example?: unknown } }[];
  requestBody?: { content: Record<string, { schema: Schema; examples?: Record<string, { value: object }> }> };
}

interface Schema {
  $ref?: string;
  type?: string;
  example?: unknown;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  allOf?: Schema[];
}

const accountOf = (role: Role, bureau: Bureau) => `${role}-${bureau}`.slice(0, 32);

async function staff(office: Office): Promise<void> {
  await office.system.database.unitOfWork.run({ account: 'test', organisation: '' }, async (work) => {
    for (const organisation of bureaus) {
      for (const role of roleCodes) {
        const account = accountOf(role, organisation);
        const name = `人员${account}`;
        await addAccount(work, {
          account,
          name,
          organisation,
          passwordHash: 'none',
          mustChangePassword: false,
          isDemo: true,
        });
        await addGrant(work, account, { role, organisation, reach: 'unit-with-subordinates' }, '测试');
      }
    }
  });
}

async function plant(office: Office, bureau: Bureau): Promise<Kept> {
  const as = accountOf('handler', bureau);
  const [person, organ, note, place] = ['人', '机关', '附注', '地点'].map((word) => `金丝雀${word}${bureau}`) as [
    string,
    string,
    string,
    string,
  ];
  const opened = await office.open(
    application({ fields: applicationFields({ handler: as, factsAndReasons: note }), parties: parties(person, organ) }),
    { as },
  );
  const entry = await office.post<{ id: string }>(
    '/api/registers/mediation-committee/entries',
    { validFrom: '2021-05-10', fields: { name: place, kind: 'chamber', preLitigation: true } },
    { as },
  );
  expect(entry.status).toBe(201);
  return {
    caseId: opened.id,
    entryId: entry.body.id,
    handler: as,
    canaries: [person, organ, note, place, `人员${as}`, opened.number],
    ids: [opened.id, entry.body.id],
  };
}

/** A request of an operation that reaches for what a bureau keeps. */
function requestOf(operation: Operation, path: string, method: string, kept: Kept, schemas: Record<string, Schema>) {
  const known: Record<string, string> = {
    caseId: kept.caseId,
    id: path.startsWith('/api/registers')
      ? kept.entryId
      : path.startsWith('/api/figures')
        ? 'reconsideration.received'
        : path.startsWith('/api/tables')
          ? 'mediation'
          : 'x',
    row: 'total',
    column: 'intake.total',
    register: 'mediation-committee',
    account: kept.handler,
    grant: randomUUID(),
    code: 'reconsideration',
    outline: 'annual-2023',
    format: 'json',
    organisation: kept.handler.slice(-6),
    scope: kept.handler.slice(-6),
    handler: kept.handler,
    object: kept.caseId,
    from: '2020-01-01',
    to: '2030-12-31',
    month: '2024-03',
    knownAt: '2030-01-01T00:00:00.000Z',
  };
  const leave = [
    'after',
    'limit',
    'parent',
    'voided',
    'view',
    'withinWorkingDays',
    'suspendedDays',
    'unassigned',
    'dueFrom',
    'dueUntil',
    'hearingFrom',
    'hearingUntil',
    'type',
    'action',
    'result',
    'until',
    'account',
    'rows',
  ];
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? 'x');
  const isAudit = path.startsWith('/api/audit');
  const query = (operation.parameters ?? [])
    .filter((each) => each.in === 'query' && !leave.includes(each.name) && !(isAudit && each.name === 'from'))
    .map(({ name }) => `${name}=${encodeURIComponent(known[name] ?? '')}`);
  const content = operation.requestBody?.content['application/json'];
  const example = content && (Object.values(content.examples ?? {})[0]?.value ?? exampleOf(content.schema, schemas));
  const body = example && method !== 'get' ? reaching(example as Record<string, unknown>, kept) : undefined;
  return { url: query.length > 0 ? `${url}?${query.join('&')}` : url, body };
}

/** A body whose words look for a bureau's own. */
function reaching(body: Record<string, unknown>, kept: Kept): Record<string, unknown> {
  const own: Record<string, unknown> = {
    text: '金丝雀',
    organisation: kept.handler.slice(-6),
    officer: kept.handler,
    from: body['from'] === undefined || /^\d{4}-/.test(String(body['from'])) ? body['from'] : kept.handler,
    name: kept.canaries[0],
  };
  // A search looks everywhere, for any type.
  const wide = body['text'] === undefined ? body : { text: body['text'] };
  return Object.fromEntries(Object.entries(wide).map(([name, value]) => [name, own[name] ?? value]));
}

function exampleOf(schema: Schema, schemas: Record<string, Schema>): unknown {
  if (schema.$ref !== undefined) return exampleOf(schemas[schema.$ref.split('/').at(-1) as string] as Schema, schemas);
  if (schema.allOf) return exampleOf(schema.allOf[0] as Schema, schemas);
  if (schema.example !== undefined) return schema.example;
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'array') return schema.items ? [exampleOf(schema.items, schemas)] : [];
  if (schema.properties) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, of]) => [name, exampleOf(of, schemas)]));
  }
  return schema.type === 'boolean' ? true : schema.type === 'integer' ? 1 : 'x';
}

describe('every route, for every role of three bureaus', () => {
  const fresh = freshOn('sqlite');

  it(
    'shows nothing of what another bureau keeps, and answers who may not as it answers where there is nothing',
    inOffice(fresh, '2024-03-01', async (office) => {
      await staff(office);
      const kept = new Map<Bureau, Kept>();
      for (const bureau of bureaus) kept.set(bureau, await plant(office, bureau));
      const { paths, components } = await openApiDocument();
      const schemas = (components?.schemas ?? {}) as Record<string, Schema>;
      const operations = Object.entries(paths).flatMap(([path, item]) =>
        Object.entries(item as unknown as Record<string, Operation>).map(([method, operation]) => ({
          path,
          method,
          operation,
        })),
      );
      const leaks: string[] = [];
      const wrong: string[] = [];
      let asked = 0;
      for (const { path, method, operation } of operations) {
        for (const role of roleCodes) {
          for (const home of bureaus) {
            for (const other of bureaus.filter((each) => each !== home)) {
              const as = accountOf(role, home);
              const there = kept.get(other) as Kept;
              const asking = requestOf(operation, path, method, there, schemas);
              const sending = { as, seen: 1 };
              asked += 1;
              // A list is asked for the other's part, and for everything.
              const everything = asking.url.replace(/\?.*/, '');
              const isList = method === 'get' && everything !== asking.url && !path.startsWith('/api/figures');
              for (const url of isList ? [asking.url, everything] : [asking.url]) {
                const answer =
                  method === 'get'
                    ? await office.get<unknown>(url, sending)
                    : method === 'delete'
                      ? await office.delete(url, sending)
                      : await office.post<unknown>(url, asking.body ?? {}, sending);
                if (answer.headers['set-cookie'] !== undefined || path.startsWith('/api/own-account')) office.signOut();
                const where = `${method} ${path} as ${as} of ${other}`;
                const text = JSON.stringify(answer.body ?? '') + JSON.stringify(answer.headers);
                const hidden = [...there.canaries, ...(path.startsWith('/api/audit') ? [] : there.ids)];
                for (const canary of hidden) if (text.includes(canary)) leaks.push(`${where}: ${canary}`);
                const permission = operation['x-permission'];
                const isOpen = ['public', 'any-session'].includes(permission);
                const code = (answer.body as { code?: string } | null)?.code;
                if (answer.status >= 500) wrong.push(`${where}: ${answer.status}`);
                if (
                  !isOpen &&
                  !brings(role, permission as Permission) &&
                  (answer.status !== 403 || code !== 'permission.denied')
                ) {
                  wrong.push(`${where}: ${answer.status} ${code}`);
                }
                if (
                  ['case', 'entry', 'account'].includes(operation['x-over'] ?? '') &&
                  brings(role, permission as Permission) &&
                  answer.status !== 404
                ) {
                  wrong.push(`${where}: ${answer.status} ${code}`);
                }
              }
            }
          }
        }
        if (operation['x-permission'] !== 'public') {
          const { url } = requestOf(operation, path, method, kept.get('232701') as Kept, schemas);
          const reply = method === 'get' ? await office.get(url, { as: '' }) : await office.post(url, {}, { as: '' });
          if (method !== 'delete' && reply.status !== 401) wrong.push(`${method} ${path} as nobody: ${reply.status}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(leaks).toEqual([]);
      expect(asked).toBe(operations.length * roleCodes.length * 6);

      // The canaries are seen where they belong: the matrix does not look at empty answers.
      for (const [bureau, { caseId, entryId, canaries }] of kept) {
        const as = accountOf('handler', bureau);
        const own = JSON.stringify([
          (await office.get(`/api/cases/${caseId}`, { as })).body,
          (await office.get(`/api/registers/mediation-committee/entries/${entryId}`, { as })).body,
        ]);
        expect(canaries.filter((canary) => !own.includes(canary))).toEqual([`人员${as}`]);
      }
    }),
  );
});
