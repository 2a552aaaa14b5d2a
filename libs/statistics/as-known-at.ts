import { type Knowledge, pastCases } from '#casework';
import type { Instant } from '#legal-time';
import type { Database } from '#platform';
import { pastEntries, type Registers } from '#registers';
import { EvaluateFigure } from './evaluate-figure.js';
import type { Figures } from './figures.js';

/** What past knowledge is looked up in. */
export interface PastParts {
  readonly database: Pick<Database, 'snapshot'>;
  readonly knowledge: Knowledge;
  readonly registers: Registers;
  readonly figures: Figures;
}

/** The figures as they were known at an instant: the same queries over scratch tables, folded from the acts, the histories of
 *  registers, the holiday notices and the tree of units that were recorded by then. The definitions are those of now.
 *
 *  What may yet be recorded with an earlier time than its commit is not seen: ask for an instant that has passed. */
export class AsKnownAt {
  constructor(private readonly parts: PastParts) {}

  /** Lets `ask` evaluate figures over what is committed now, all of them over the same moment. */
  async now<T>(ask: (evaluate: EvaluateFigure) => Promise<T>): Promise<T> {
    const { database, knowledge, figures } = this.parts;
    const snapshot = await database.snapshot();
    try {
      return await ask(new EvaluateFigure(snapshot, figures, knowledge.organisations));
    } finally {
      await snapshot.close();
    }
  }

  /** Lets `ask` evaluate figures over one past state of knowledge; the evaluator is of no use afterwards. */
  async run<T>(knownAt: Instant, ask: (evaluate: EvaluateFigure) => Promise<T>): Promise<T> {
    const { database, knowledge, registers, figures } = this.parts;
    const snapshot = await database.snapshot();
    try {
      const { rules } = await knowledge.rulesAt(snapshot);
      const organisations = await knowledge.organisations.asKnownAt(snapshot, knownAt);
      await pastCases(snapshot, knowledge.types, rules.calendar, knownAt);
      await pastEntries(snapshot, registers, knownAt);
      await snapshot.seal();
      return await ask(new EvaluateFigure(snapshot, figures, organisations));
    } finally {
      await snapshot.close();
    }
  }
}
