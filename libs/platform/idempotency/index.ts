import type { Instant } from '#legal-time';
import { canonical, sha256 } from '../canonical.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Actor, Work } from '../database/work.js';
import { Refusal } from '../refusals/index.js';
import { idempotencyKeyRow } from './idempotency-key-row.js';

export { canonical, sha256 } from '../canonical.js';

export interface ActingRequest {
  readonly actor: Actor;
  /** The `Idempotency-Key` of the request, a UUID. */
  readonly key: string;
  readonly route: string;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly response: unknown;
}

/** Does what an acting request asks, once: the same key again gets the first answer. Key, effect and answer are committed together;
 *  a request that is refused leaves no key behind. Two at the same moment: the second waits for the first.
 *  @throws Refusal `idempotency.body-differs` when the key was used for another body or route */
export function once(
  unitOfWork: UnitOfWork,
  request: ActingRequest,
  fn: (work: Work) => Promise<Answer>,
): Promise<Answer & { readonly replayed: boolean }> {
  const { actor, key, route } = request;
  const bodyHash = sha256(canonical(request.body));
  return unitOfWork.run(actor, async (work) => {
    const taken = await work.change(
      'INSERT INTO idempotency_key (account, "key", route, body_hash, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
      [actor.account, key, route, bodyHash, work.at],
    );
    if (taken === 0) {
      const [first] = await work.find(idempotencyKeyRow, { account: actor.account, key });
      if (first === undefined) throw new Error('the idempotency key that was taken is gone');
      if (first.bodyHash !== bodyHash || first.route !== route) throw new Refusal('idempotency.body-differs');
      return { status: first.status ?? 0, response: JSON.parse(first.response ?? 'null'), replayed: true };
    }
    const { status, response } = await fn(work);
    await work.change('UPDATE idempotency_key SET status = ?, response = ? WHERE account = ? AND "key" = ?', [
      status,
      JSON.stringify(response) ?? 'null',
      actor.account,
      key,
    ]);
    return { status, response, replayed: false };
  });
}

const mostAtOnce = 1_000;

/** Deletes answers that were given before an instant, a thousand at most: other units wait no longer than for an act.
 *  @returns how many went; 0 when none is left */
export const purgeAnswers = (work: Work, before: Instant): Promise<number> =>
  work.change(
    `DELETE FROM idempotency_key WHERE (account, "key") IN
       (SELECT account, "key" FROM idempotency_key WHERE at < ? LIMIT ${mostAtOnce})`,
    [before],
  );
