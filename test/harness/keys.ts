import { KeyRing, NodeCrypto } from '#platform';
import type { Clock } from '#platform/clock';

/** Keys of a test's own. */
export const testCrypto = (clock: Clock): NodeCrypto => new NodeCrypto(KeyRing.inMemory(clock));
