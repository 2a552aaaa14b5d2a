import type { CaseView } from '#casework';
import { application } from './applications.js';
import { decision, opinions, partyOf } from './formalities.js';
import type { Office } from './office.js';

/** A reconsideration of 2024-03-01, answered, heard and decided on 2024-04-22. */
export async function decided(office: Office, ...codes: string[]): Promise<CaseView> {
  let view = await office.record(await office.open(application()), 'accepted', '2024-03-05');
  view = await office.record(view, 'copy-received', '2024-03-08');
  view = await office.record(view, 'reply-received', '2024-03-18', { evidenceFiled: true, evidenceList: '现场笔录' });
  for (const role of ['applicant', 'respondent']) {
    view = await office.record(view, 'opinions-heard', '2024-03-20', opinions(partyOf(view, role)));
  }
  return office.record(view, 'decision-made', '2024-04-22', decision(...codes));
}

/** Its decision served on both sides on 2024-04-24. */
export async function served(office: Office, before: CaseView): Promise<CaseView> {
  let view = before;
  for (const role of ['applicant', 'respondent']) {
    const service = { party: partyOf(view, role), method: 'direct' };
    view = await office.record(view, 'decision-served', '2024-04-24', service);
  }
  return view;
}
