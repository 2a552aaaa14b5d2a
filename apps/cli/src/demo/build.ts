import { type Knowledge, RecordLapses } from '#casework';
import { type Accounts, addDemoAccounts, loadAccounts, Passwords } from '#identity';
import type { Instant, LegalDate } from '#legal-time';
import type { Actor, Settings, Work } from '#platform';
import { type Clock, SetClock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { openSystem, type System } from '../../../api/src/system.js';
import { Demo } from './demo-world.js';
import { inProgress } from './in-progress/index.js';
import { legalAid } from './legal-aid/index.js';
import { litigation } from './litigation/index.js';
import { mediation } from './mediation/index.js';
import { Performer } from './perform.js';
import type { PlannedEvent } from './plan.js';
import { reconsideration } from './reconsideration/index.js';
import { committees } from './registers/committees.js';
import { communityCorrection } from './registers/correction.js';
import { enterpriseServices } from './registers/enterprise-services.js';
import { barExam, lawyerTraining } from './registers/lawyer-training.js';
import { lawyers } from './registers/lawyers.js';
import { hotlineCalls, matters, publicityActivities, qualityReviews } from './registers/legal-services.js';
import { normativeDocuments } from './registers/normative-documents.js';
import { dutyLawyers, references } from './registers/others.js';
import { grassrootsVisits, mediaItems, ownAccounts, programmeUnits } from './registers/outreach.js';
import { penalties } from './registers/penalties.js';
import { fileReviews, visits } from './registers/reconsideration-office.js';
import { briefings, consultations, honours } from './registers/rule-of-law.js';
import { screening } from './registers/screening.js';
import { sites } from './registers/sites.js';
import { supervision } from './registers/supervision.js';
import { enforcementExams, trainings } from './registers/trainings.js';
import { cultureSites, villages } from './registers/villages.js';
import { workTargets } from './registers/work-targets.js';

/** Everything that was entered in the demonstration prefecture before a day, in the order of entry. */
export function planOf(knowledge: Knowledge, accounts: Accounts, today: LegalDate): PlannedEvent[] {
  const demo = new Demo(knowledge, accounts, today);
  reconsideration(demo);
  litigation(demo);
  legalAid(demo);
  screening(demo, mediation(demo));
  committees(demo);
  dutyLawyers(demo);
  references(demo);
  services(demo);
  publicity(demo);
  ruleOfLaw(demo);
  inProgress(demo);
  return demo.plan.eventsBefore(today);
}

/** Community correction, lawyers and public legal services. */
function services(demo: Demo): void {
  const all = sites(demo);
  communityCorrection(demo, all);
  matters(demo, all);
  enterpriseServices(demo, lawyers(demo));
  lawyerTraining(demo);
  barExam(demo);
  qualityReviews(demo);
  hotlineCalls(demo);
}

function publicity(demo: Demo): void {
  villages(demo);
  cultureSites(demo);
  publicityActivities(demo);
  grassrootsVisits(demo);
  mediaItems(demo);
  ownAccounts(demo);
  programmeUnits(demo);
}

/** Enforcement, normative documents and the work of the reconsideration office. */
function ruleOfLaw(demo: Demo): void {
  briefings(demo);
  honours(demo);
  trainings(demo);
  enforcementExams(demo);
  supervision(demo);
  penalties(demo);
  fileReviews(demo);
  visits(demo);
  normativeDocuments(demo);
  consultations(demo);
  workTargets(demo);
}

/** The audit row that is written last: with it, the demonstration is complete. */
export const COMPLETED = 'demo.completed';

const administrator: Actor = { account: 'sysadmin', organisation: '232700' };
const BEGINNING = '2022-01-04T00:00:00.000Z' as Instant;
const BATCH = 500;

export type Progress = (done: number, total: number) => void;

/** Builds the demonstration in an empty database, as of the clock's now.
 *  @returns how many events were entered
 *  @throws Refusal `data.not-demo` when something stands there already */
export async function build(
  settings: Settings,
  { now, today }: Moment,
  password: string,
  progress: Progress,
): Promise<number> {
  const clock = new SetClock(BEGINNING);
  const system = await openSystem(settings, clock);
  try {
    const accounts = loadAccounts(system.knowledge.organisations);
    const passwordHash = await new Passwords().hash(password);
    const plan = planOf(system.knowledge, accounts, today);
    await fill(system, clock, plan, now, progress, (work) => addDemoAccounts(work, accounts.all(), passwordHash));
    await new RecordLapses(system.database.unitOfWork, system.database.read, clock, system.knowledge).run();
    return plan.length;
  } finally {
    await system.database.close();
  }
}

export interface Moment {
  now: Instant;
  today: LegalDate;
}

export const momentOf = (clock: Clock): Moment => ({ now: clock.now(), today: clock.today() });

/** Enters a plan, each event at its moment. SQLite commits every 500 events; PostgreSQL all at once: a crash leaves nothing. */
export async function fill(
  system: System,
  clock: SetClock,
  plan: readonly PlannedEvent[],
  now: Instant,
  progress: Progress,
  first: (work: Work) => Promise<void>,
): Promise<void> {
  const performer = new Performer(system, clock);
  const { unitOfWork, dialect } = system.database;
  const batch = dialect.isPostgres ? plan.length : BATCH;
  for (let from = 0; from < plan.length; from += batch) {
    const events = plan.slice(from, from + batch);
    clock.moveTo((events[0] as PlannedEvent).at);
    await unitOfWork.run(administrator, async (work) => {
      if (from === 0) {
        await refuseOtherData(work, system.settings);
        await first(work);
      }
      for (const [i, event] of events.entries()) {
        await performer.perform(event);
        if ((from + i + 1) % BATCH === 0) progress(from + i + 1, plan.length);
      }
      if (from + batch < plan.length) return;
      clock.moveTo(now);
      const detail = { events: plan.length };
      await work.audit({ action: COMPLETED, objectType: 'database', objectId: 'demo', detail });
    });
  }
}

/** Nobody else may have written meanwhile, and nobody may while the database is filled. */
async function refuseOtherData(work: Work, { dataFolder }: Settings): Promise<void> {
  if (work.dialect.isPostgres) await work.change('LOCK TABLE audit_row IN SHARE ROW EXCLUSIVE MODE');
  const found = await work.query('SELECT 1 AS found FROM audit_row LIMIT 1');
  if (found.length > 0) throw new Refusal('data.not-demo', { folder: dataFolder });
}
