import type { FieldValues } from '#casework/definition';
import type { LegalDate } from '#legal-time';
import type { Formalities } from '../case-story.js';

/** What the forms of a legal-aid case ask for in every case alike. The subsidy goes by the standard of the day of closing. */
export function formalities(criminal: boolean): Formalities {
  let closedOn: LegalDate | undefined;
  const fixed: Readonly<Record<string, () => FieldValues>> = {
    refused: () => ({ objectionNotice: true }),
    terminated: () => ({ reasons: '受援人已另行委托代理人', objectionNotice: true }),
    'objection-received': () => ({ toBureau: true }),
    'provisional-granted': () => ({ missingPapers: '经济困难状况说明' }),
    assigned: () => ({ actsForOpposite: false }),
    'subsidy-paid': () => ({
      type: criminal ? 'criminal-trial' : 'civil-litigation',
      ...(closedOn ? { standardOn: closedOn } : {}),
    }),
  };
  return (act, on) => {
    if (act === 'case-closed') closedOn = on;
    return fixed[act]?.() ?? {};
  };
}
