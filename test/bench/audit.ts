import { readSettings, readTrail, verifyAudit } from '#platform';
import { SystemClock } from '#platform/clock';
import { openSystem } from '../../apps/api/src/system.js';

const batch = 10_000;
const accounts = 200;
const cases = 50_000;

/** Writes so many lines of the audit in a folder, walks the chain, and asks who saw a person with five cases. */
export async function measureAudit(folder: string, lines: number): Promise<Record<string, number>> {
  const { database } = await openSystem(readSettings({ ANJUAN_DATA: folder }), new SystemClock());
  const caseId = (n: number) => `00000000-0000-4000-8000-${String(n % cases).padStart(12, '0')}`;
  const timed = async <T>(run: () => Promise<T>): Promise<readonly [T, number]> => {
    const begun = performance.now();
    const result = await run();
    return [result, Math.round(performance.now() - begun)];
  };
  try {
    const [, written] = await timed(async () => {
      for (let first = 0; first < lines; first += batch) {
        const by = { account: `account-${(first / batch) % accounts}`, organisation: '232700', roles: ['handler'] };
        await database.unitOfWork.run(by, async (work) => {
          for (let i = first; i < Math.min(first + batch, lines); i++) {
            await work.audit({ action: 'case.seen', objectType: 'case', objectId: caseId(i * 7) });
          }
        });
      }
    });
    const [check, verified] = await timed(() => verifyAudit(database.read));
    if (check.rows !== lines || check.firstBad) throw new Error(`the chain is wrong: ${JSON.stringify(check)}`);
    const objects = { sql: 'VALUES (?), (?), (?), (?), (?)', values: [1, 2, 3, 4, 5].map((n) => caseId(n * 7)) };
    const [saw, sawIn] = await timed(() => readTrail(database.read, { objects, limit: 1_000 }));
    const [, byAccount] = await timed(() => readTrail(database.read, { account: 'account-3', limit: 200 }));
    return {
      lines,
      writeMs: written,
      verifyMs: verified,
      whoSawMs: sawIn,
      sawLines: saw.length,
      byAccountMs: byAccount,
    };
  } finally {
    await database.close();
  }
}
