import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyRing, NodeCrypto } from '#platform';
import type { Clock } from '#platform/clock';

/** Keys of a test's own. */
export async function testCrypto(clock: Clock): Promise<NodeCrypto> {
  const folder = await mkdtemp(join(process.env['ANJUAN_TEST_SHARED'] ?? tmpdir(), 'keys-'));
  return new NodeCrypto(await KeyRing.create(join(folder, 'keys.json'), clock));
}
