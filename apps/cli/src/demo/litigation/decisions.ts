import { itemsOf, textOf, textsOf } from '#casework/definition';
import { addDays, daysBetween, type LegalDate } from '#legal-time';
import type { CaseStory } from '../case-story.js';
import type { Demo } from '../demo-world.js';
import { everyoneElse } from '../reconsideration/endings.js';
import type { SuedAs } from './suits.js';

/** A decision on reconsideration that was served: whom the applicant may sue, within fifteen days. */
export interface Decision {
  story: CaseStory;
  servedOn: LegalDate;
  suedAs: Exclude<SuedAs, 'sole'>;
}

/** What the applicant of a reconsideration case may bring a suit against; nothing while it was not served on every applicant,
 *  and nothing where the applicant got what was asked for. */
export function decisionOf(story: CaseStory): Decision | undefined {
  const ending = story.told.findLast(({ act }) => act === 'decision-made' || act === 'dismissed');
  const suedAs = ending && (ending.act === 'dismissed' ? 'reconsideration-organ' : suedAfter(codesOf(ending.fields)));
  if (!suedAs) return undefined;
  const served = textsOf(story.opening.fields, 'applicants').map(
    (ref) => story.told.find(({ act, fields }) => act === 'decision-served' && textOf(fields, 'party') === ref)?.on,
  );
  const last = served.every((on) => on !== undefined) ? served.sort().at(-1) : undefined;
  return last && { story, servedOn: last, suedAs };
}

const codesOf = (fields: Parameters<typeof itemsOf>[0]): unknown[] => itemsOf(fields, 'items').map(({ code }) => code);

function suedAfter(codes: readonly unknown[]): Decision['suedAs'] | undefined {
  if (codes.includes('uphold') || codes.includes('reject-request')) return 'joint';
  return codes.includes('change') ? 'reconsideration-organ' : undefined;
}

interface Wanted {
  unit: string;
  suedAs: SuedAs;
  /** When the suit was to come in, and between which days it must. */
  planned: LegalDate;
  received: readonly [string, string];
}

/** From service to the copy of the complaint: the time to sue, to docket and to send. */
const SOONEST = 9;
const LATEST = 21;

/** The decisions of the cases told so far, each of them sued against once. */
export class Decisions {
  private readonly open: Set<Decision>;

  constructor(private readonly demo: Demo) {
    const told = [...demo.cases.values()].filter(({ opening }) => opening.type === 'reconsideration');
    // One applicant, one plaintiff.
    const alone = told.filter((story) => everyoneElse(story).length === 1);
    this.open = new Set(alone.flatMap((story) => decisionOf(story) ?? []));
  }

  /** The decision of a unit that a suit can follow with the least change of its day, and that day. */
  take({ unit, suedAs, planned, received }: Wanted): { decision: Decision; on: LegalDate } | undefined {
    const distance = (on: LegalDate): number => Math.abs(daysBetween(planned, on));
    const [from, to] = received as readonly [LegalDate, LegalDate];
    const [found] = [...this.open]
      .filter(({ story, suedAs: role }) => story.opening.organisation === unit && role === suedAs)
      .flatMap((decision) =>
        this.demo.days
          .between(addDays(decision.servedOn, SOONEST), addDays(decision.servedOn, LATEST))
          .filter((on) => from <= on && on <= to)
          .map((on) => ({ decision, on })),
      )
      .sort((a, b) => distance(a.on) - distance(b.on));
    if (found) this.open.delete(found.decision);
    return found;
  }
}
