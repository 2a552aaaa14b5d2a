import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sm3 } from '#platform';
import type { Contribution } from '#statistics';
import type { RecordSetRow } from './rows.js';

/** Packs the records behind a figure. The same records give the same digest. */
export function packed(records: readonly Contribution[]): RecordSetRow {
  const plain = JSON.stringify(records.map(({ id, worth }) => (worth === 1 ? [id] : [id, worth])));
  const content = deflateRawSync(plain, { level: 6 }).toString('base64');
  return { digest: sm3(plain), size: records.length, content };
}

/** The records of a set, in order of their ids.
 *  @throws Error when it is not what its digest says */
export function unpacked({ digest, content }: RecordSetRow): Contribution[] {
  const plain = inflateRawSync(Buffer.from(content, 'base64')).toString('utf8');
  if (sm3(plain) !== digest) throw new Error(`the record set ${digest} is damaged`);
  const records = JSON.parse(plain) as [string, (number | string)?][];
  return records.map(([id, worth = 1]) => ({ id, worth }));
}
