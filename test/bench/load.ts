import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

export type Requests = Parameters<typeof autocannon>[0]['requests'];

export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
}

/** A server process that prints `ready URL`, stopped by its pid. */
export class Served {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(script: string, args: string[], env: Record<string, string> = {}): Promise<Served> {
    const path = fileURLToPath(new URL(script, import.meta.url));
    const child = spawn(process.execPath, [path, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    const url = /ready (\S+)/.exec(line.toString())?.[1];
    if (!url) throw new Error(`the server said ${line}`);
    return new Served(url, child);
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}

/** Requests against two servers in turn, a warm-up and three rounds each; the median of the rounds.
 *  @throws Error when any answer was not 2xx: such a figure would mean nothing */
export async function compare(
  ours: Served,
  bare: Served,
  requests: Requests,
): Promise<{ ours: Measured; limit: Measured }> {
  const measured: { ours: Measured[]; limit: Measured[] } = { ours: [], limit: [] };
  for (let round = 0; round < 4; round += 1) {
    for (const [name, { url }] of [
      ['ours', ours],
      ['limit', bare],
    ] as const) {
      const result = await autocannon({ url, connections: 16, duration: round === 0 ? 1 : 3, requests });
      if (result.errors + result.non2xx > 0)
        throw new Error(`${name}: ${result.errors} errors, ${result.non2xx} not 2xx`);
      const { p50, p99 } = result.latency;
      if (round > 0) measured[name].push({ perSecond: Math.round(result.requests.average), p50, p99 });
    }
  }
  return { ours: median(measured.ours), limit: median(measured.limit) };
}

const median = (rounds: Measured[]): Measured =>
  [...rounds].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds.length / 2)] as Measured;
