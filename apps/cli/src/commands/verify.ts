import { type Reader, verifyAudit } from '#platform';
import type { Outcome } from '../output.js';

const problems = { gap: '此前缺少记录', changed: '内容或者其前一条已被改动', unreadable: '内容无法读取' } as const;

/** `anjuan verify`: walks the audit chain; names the first line that is wrong, and then fails. The last line that is right is
 *  printed, to be compared with the one that was written down before: a chain that lost its end still fits together. */
export async function verify(read: Reader): Promise<Outcome> {
  const found = await verifyAudit(read);
  const { rows, head, firstBad } = found;
  const sum = `审计记录核对 ${rows} 条，末条：第 ${head.sequence} 条 ${head.hash}`;
  const wrong = firstBad ? [`第 ${firstBad.sequence} 条不正确：${problems[firstBad.problem]}`] : [];
  return { json: found, text: [sum, ...wrong].join('\n'), exitCode: firstBad ? 1 : 0 };
}
