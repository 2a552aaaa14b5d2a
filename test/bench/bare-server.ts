// The limit: the same rows and answers from node:http and prepared statements, with no framework, no rules and no checks.
// Run as a process of its own: `node bare-server.js FOLDER`.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

const file = new Sqlite(join(process.argv[2] as string, 'anjuan.sqlite'));
file.pragma('journal_mode = WAL');
file.pragma('synchronous = FULL');

const columnsOf = (table: string): string[] =>
  (file.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name);

/** A row like one that is there, and the statement that inserts it. */
function inserter(table: string, where = '1 = 1') {
  const columns = columnsOf(table);
  const sample = file.prepare(`SELECT * FROM ${table} WHERE ${where} LIMIT 1`).get() as Record<string, unknown>;
  const names = columns.map((name) => `"${name}"`).join(', ');
  const statement = file.prepare(`INSERT INTO ${table} (${names}) VALUES (${columns.map((c) => `@${c}`).join(', ')})`);
  return (values: Record<string, unknown>) => statement.run({ ...sample, ...values });
}

const insert = {
  file: inserter('case_file'),
  facts: inserter('reconsideration_case'),
  act: inserter('act'),
  party: inserter('party'),
  audit: inserter('audit_row'),
  key: inserter('idempotency_key'),
};
const nextNumber = file.prepare(
  `INSERT INTO case_number (organisation, type, year, last) VALUES ('bare', 'reconsideration', 2023, 1)
   ON CONFLICT (organisation, type, year) DO UPDATE SET last = last + 1 RETURNING last`,
);
const log = file.transaction((body: string) => {
  const id = randomUUID();
  const { last } = nextNumber.get() as { last: number };
  insert.key({ key: randomUUID() });
  insert.file({ id, number: `bare ${last}`, organisation: 'bare' });
  insert.facts({ case_id: id });
  insert.party({ id: randomUUID(), case_id: id });
  insert.party({ id: randomUUID(), case_id: id });
  insert.act({ id: randomUUID(), case_id: id, sequence: 1 });
  insert.audit({ sequence: null });
  return { id, size: body.length };
});

const worklist = file.prepare(
  `SELECT * FROM case_file WHERE organisation = ? AND ended_on IS NULL ORDER BY due_order, id LIMIT 51`,
);
const caseFile = file.prepare('SELECT * FROM case_file WHERE id = ?');
const acts = file.prepare('SELECT * FROM act WHERE case_id = ? ORDER BY sequence');
const parties = file.prepare('SELECT * FROM party WHERE case_id = ? ORDER BY version');

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

const server = createServer(async (request, response) => {
  const path = request.url ?? '';
  let answer: unknown;
  if (request.method === 'POST') {
    const body = await bodyOf(request);
    JSON.parse(body);
    answer = log.immediate(body);
  } else if (path.startsWith('/api/worklist')) answer = worklist.all('232701-01');
  else {
    const id = path.slice('/api/cases/'.length);
    answer = { file: caseFile.get(id), acts: acts.all(id), parties: parties.all(id) };
  }
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`ready http://127.0.0.1:${(server.address() as { port: number }).port}\n`);
});
process.on('SIGTERM', () => server.close(() => process.exit(0)));
