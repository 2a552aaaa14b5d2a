import { openApiDocument } from '../../apps/api/src/openapi.js';
import { freshOn } from '../harness/databases.js';
import { application } from './applications.js';
import { inOffice } from './office.js';

/** What only the server says. @source security rule R3.4 */
const serverOwned: Readonly<Record<string, unknown>> = {
  id: '00000000-0000-4000-8000-000000000001',
  orgId: '232700',
  roles: ['leader'],
  status: 'closed',
  state: 'filed',
  version: 9,
  createdBy: 'supervisor',
  recordedAt: '2020-01-01T00:00:00.000Z',
  recordedBy: 'supervisor',
  openedBy: 'supervisor',
  number: '大行复〔2024〕99号',
  hash: '0'.repeat(64),
  isDemo: true,
  passwordHash: 'none',
  grantedBy: 'supervisor',
};

interface Operation {
  'x-permission': string;
  requestBody?: { content: Record<string, { schema: { $ref: string } }> };
}

it(
  'what only the server says is refused on every route that takes anything',
  inOffice(freshOn('sqlite'), '2024-03-01', async (office) => {
    const { paths, components } = await openApiDocument();
    const opened = await office.open(application());
    const entry = await office.post<{ id: string }>('/api/registers/mediation-committee/entries', {
      validFrom: '2021-05-10',
      fields: { name: '样本人民调解委员会', kind: 'chamber', preLitigation: true },
    });
    const before = await office.rows();
    const actors: Record<string, string> = {
      'account.manage': 'sysadmin',
      'grant.manage': 'secadmin',
      'organisation.manage': 'sysadmin',
      'audit.read': 'auditor',
      'case.assign': 'supervisor',
      'substitute.name': 'supervisor',
      'rules.change': 'supervisor',
      'edition.make': 'supervisor',
      'edition.publish': 'supervisor',
      'job.restart': 'sysadmin',
    };
    const taken: string[] = [];
    let tried = 0;
    for (const [path, item] of Object.entries(paths)) {
      const operation = (item as unknown as { post?: Operation }).post;
      const schema = operation?.requestBody?.content['application/json']?.schema.$ref.split('/').at(-1);
      if (operation === undefined || schema === undefined) continue;
      const known = Object.keys((components?.schemas?.[schema] as { properties?: object })?.properties ?? {});
      const params: Record<string, string> = {
        caseId: opened.id,
        register: 'mediation-committee',
        id: entry.body.id,
        account: 'mohe',
        grant: opened.id,
      };
      const url = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? 'x');
      const as = operation['x-permission'] === 'public' ? '' : (actors[operation['x-permission']] ?? 'caseworker');
      for (const [field, value] of Object.entries(serverOwned)) {
        if (known.includes(field)) taken.push(`${path} takes ${field}`);
        for (const body of [{ [field]: value }, { ...application(), fields: { [field]: value } }]) {
          tried += 1;
          const answer = await office.post<{ code: string; fields?: { code: string; field: string }[] }>(url, body, {
            as,
            seen: 1,
          });
          const isNamed = answer.body.fields?.some(
            (each) => each.field.endsWith(field) && each.code === 'field.unknown',
          );
          const isRefused = answer.status >= 400 && answer.status < 500;
          if (!isRefused || (Object.hasOwn(body, field) && !isNamed)) taken.push(`${path} ${field}: ${answer.status}`);
        }
      }
    }
    expect(taken).toEqual([]);
    expect(tried).toBeGreaterThan(300);
    expect(await office.rows()).toEqual(before);
  }),
);
