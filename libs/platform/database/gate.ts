import { Mutex } from 'async-mutex';

/** Who may open a transaction now. SQLite has one writer: units pass one by one, first come, first served. */
export interface Gate {
  pass<T>(fn: () => Promise<T>): Promise<T>;
}

export function oneByOne(): Gate {
  const mutex = new Mutex();
  return { pass: (fn) => mutex.runExclusive(fn) };
}

/** Lets everyone in at once: for PostgreSQL, where the pool and row locks keep order – and for the test that shows what happens on SQLite without the gate. */
export const open: Gate = { pass: (fn) => fn() };
