import { type Instant, instant } from '#legal-time';
import type { Actor, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';

/** Who records something holds one of these until it is committed: a lock that waits for all of them. */
const locks = [
  'LOCK TABLE holiday_notice IN EXCLUSIVE MODE',
  'LOCK TABLE organisation_change IN EXCLUSIVE MODE',
  'LOCK TABLE register_event IN SHARE MODE',
];

/** The last moment of which everything is committed: whatever is recorded from now on bears a later time. So what is known at
 *  it stays the same for ever, as long as no other process has a clock that is behind. */
export async function settledMoment(unitOfWork: UnitOfWork, clock: Clock, by: Actor): Promise<Instant> {
  const before = instant(new Date(Date.parse(clock.now()) - 1).toISOString());
  // On SQLite one unit after the other: when this one has its turn, all before it have ended.
  for (const lock of locks) {
    await unitOfWork.run(by, async (work) => {
      if (work.dialect.isPostgres) await work.change(lock);
    });
  }
  return before;
}
