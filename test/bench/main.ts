// Benchmarks: programs that print figures and ratios, never assertions. `npm run bench -- [name …] [--cases N] [--json]`
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { readSettings } from '#platform';
import { openSystem } from '../../apps/api/src/system.js';
import { addAccounts, cookieOf } from '../harness/accounts.js';
import { measureAudit } from './audit.js';
import { fillCases } from './data.js';
import { measureFigures } from './figures.js';
import { compare, type Requests, Served } from './load.js';
import { measureNames } from './names.js';
import { fillLists, measurePages } from './pages.js';
import { application } from './story.js';

const names = ['log-case', 'worklist', 'case', 'figures', 'audit', 'names', 'pages'] as const;

const program = new Command('bench')
  .argument('[names...]', `which of ${names.join(', ')}; all when left out`)
  .option('--cases <n>', 'how many cases the database holds', '100000')
  .option('--lines <n>', 'how many lines the audit holds', '1000000')
  .option('--parties <n>', 'how many names are searched', '1000000')
  .option('--json', 'print JSON')
  .parse();
const { cases, lines, parties, json } = program.opts<{
  cases: string;
  lines: string;
  parties: string;
  json?: boolean;
}>();
const wanted = program.args.length > 0 ? program.args : [...names];
const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** The session of the caseworker, once there is one. */
const asCaseworker: Record<string, string> = {};

function logCase(): Requests[number] {
  const headers = { ...asCaseworker, 'content-type': 'application/json' };
  const body = JSON.stringify(application());
  const fresh = <R extends { headers?: Record<string, string> }>(request: R): R => {
    return { ...request, headers: { ...headers, 'idempotency-key': randomUUID() } };
  };
  return { method: 'POST', path: '/api/cases', headers, body, setupRequest: fresh };
}

/** One case logged over HTTP, so that the bare server has an idempotency row to copy. */
async function logOne(url: string): Promise<void> {
  const { path, body, setupRequest, headers } = logCase();
  const request = setupRequest?.({ path, headers });
  const answer = await fetch(url + path, { method: 'POST', body, headers: request?.headers });
  if (answer.status !== 201) throw new Error(`logging a case answered ${answer.status}: ${await answer.text()}`);
}

const folder = mkdtempSync(join(tmpdir(), 'anjuan-bench-'));
const results: Record<string, unknown> = { node: process.version, cases: Number(cases), connections: 16 };
try {
  if (wanted.includes('audit')) {
    results['audit'] = await measureAudit(join(folder, 'audit'), Number(lines));
    say(`audit: ${JSON.stringify(results['audit'])}`);
  }
  if (wanted.includes('names')) {
    results['names'] = await measureNames(join(folder, 'names'), Number(parties));
    say(`names: ${JSON.stringify(results['names'])}`);
  }
  const data = join(folder, 'ours');
  const system = await openSystem(readSettings({ ANJUAN_DATA: data }));
  await addAccounts(system);
  asCaseworker['cookie'] = await cookieOf(system, 'caseworker');
  const begun = Date.now();
  const { ids, open } = await fillCases(system, Number(cases));
  results['setUp'] = { seconds: Math.round((Date.now() - begun) / 1000), open };
  say(`${cases} cases, ${open} open, in ${(Date.now() - begun) / 1000} s`);
  if (wanted.includes('figures')) results['figures'] = await measureFigures(system);
  const asSupervisor = await cookieOf(system, 'supervisor');
  if (wanted.includes('pages')) await fillLists(system);
  await system.database.close();
  if (wanted.includes('pages')) {
    const served = await Served.start('../../apps/api/src/main.js', [], { PORT: '0', ANJUAN_DATA: data });
    try {
      results['pages'] = await measurePages(served.url, asSupervisor);
    } finally {
      await served.stop();
    }
    say(`pages: ${JSON.stringify(results['pages'])}`);
  }
  const first = await Served.start('../../apps/api/src/main.js', [], { PORT: '0', ANJUAN_DATA: data });
  await logOne(first.url);
  await first.stop();
  cpSync(data, join(folder, 'bare'), { recursive: true });

  const ours = await Served.start('../../apps/api/src/main.js', [], { PORT: '0', ANJUAN_DATA: data });
  const bare = await Served.start('./bare-server.js', [join(folder, 'bare')]);
  const requests: Record<string, Requests> = {
    'log-case': [logCase()],
    worklist: [{ path: '/api/worklist?organisation=232701-01', headers: asCaseworker }],
    case: ids.slice(0, 2000).map((id) => ({ path: `/api/cases/${id}`, headers: asCaseworker })),
  };
  for (const [name, list] of Object.entries(requests)) {
    if (!wanted.includes(name)) continue;
    const measured = await compare(ours, bare, list);
    const share = measured.ours.perSecond / measured.limit.perSecond;
    results[name] = { ...measured, shareOfLimit: Math.round(share * 1000) / 1000 };
    say(`${name}: ${measured.ours.perSecond}/s of ${measured.limit.perSecond}/s`);
  }
  await ours.stop();
  await bare.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify(results, null, json ? undefined : 2)}\n`);
