import type { Knowledge } from '#casework';
import type { Database } from '#platform';
import type { Clock } from '#platform/clock';
import type { Registers } from '#registers';
import { AsKnownAt, type Figures } from '#statistics';
import { CrossCheck } from './checks/cross-check.js';
import type { Checks } from './checks/definition.js';
import { CompareEdition } from './editions/differences.js';
import { OpenEdition } from './editions/kept-records.js';
import { MakeEdition } from './editions/make-edition.js';
import { PublishEdition } from './editions/publish-edition.js';
import { ReadEditions } from './editions/read-editions.js';
import { publishedBefore } from './editions/storage.js';
import type { Outlines } from './outline.js';
import { renderings } from './renderings/index.js';
import type { ReportTexts } from './report-text.js';

export interface ReportingParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly knowledge: Knowledge;
  readonly registers: Registers;
  readonly figures: Figures;
  readonly outlines: Outlines;
  readonly texts: ReportTexts;
  readonly checks: Checks;
}

/** The use cases of reports, joined to each other. */
export interface Reporting {
  readonly past: AsKnownAt;
  readonly crossCheck: CrossCheck;
  readonly editions: ReadEditions;
  readonly making: MakeEdition;
  readonly publishing: PublishEdition;
  readonly comparing: CompareEdition;
  readonly opening: OpenEdition;
}

export function reportingOf(parts: ReportingParts): Reporting {
  const { database, clock, knowledge, registers, figures, outlines, texts, checks } = parts;
  const { unitOfWork, read } = database;
  const { organisations } = knowledge;
  const past = new AsKnownAt({ database, knowledge, registers, figures });
  const crossCheck = new CrossCheck({
    ...{ checks, figures, organisations, past },
    publishedBefore: (lastDay, outline) => publishedBefore(read, lastDay, outline),
  });
  const making = new MakeEdition({ unitOfWork, read, clock, outlines, texts, organisations, crossCheck, past });
  return {
    past,
    crossCheck,
    making,
    editions: new ReadEditions(read),
    publishing: new PublishEdition({ unitOfWork, read, clock, organisations, past, making, texts, renderings }),
    comparing: new CompareEdition({ read, knowledge, registers, figures, outlines, past }),
    opening: new OpenEdition({ read, knowledge, registers, figures }),
  };
}
