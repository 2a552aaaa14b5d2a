import type { FieldValues } from '#casework/definition';
import type { Formalities } from '../case-story.js';

/** What the forms of a mediation ask for in every case alike. */
export function formalities(mediator: string, parties: readonly string[]): Formalities {
  const fixed: Readonly<Record<string, FieldValues>> = {
    accepted: { mediators: [mediator], consents: parties },
    refused: { toldOtherWays: true },
    failed: { toldOtherWays: true },
    terminated: { toldOtherWays: true },
  };
  return (act) => fixed[act] ?? {};
}
