import {
  actRow,
  CaseTypes,
  caseFileRow,
  caseLinkRow,
  caseNumberRow,
  holidayNoticeRow,
  Knowledge,
  loadDictionaries,
  loadRulebook,
  partyRow,
  withBureauSettings,
} from '#casework';
import { type Accounts, loadAccounts, loadOrganisations } from '#identity';
import { legalAid } from '#legal-aid';
import { litigation } from '#litigation';
import { mediation } from '#mediation';
import { type AnyEntity, Database, type Settings } from '#platform';
import { type Clock, SystemClock } from '#platform/clock';
import { reconsideration } from '#reconsideration';
import { loadRegisters, type Registers, registerEntryRow, registerEventRow } from '#registers';
import { loadOutlines, type Outlines } from '#reporting';
import { type Figures, loadFigures, sourcesOf } from '#statistics';

/** What one process of Anjuan is made of: the data that is not code, and the database. */
export interface System {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly database: Database;
  readonly knowledge: Knowledge;
  readonly accounts: Accounts;
  readonly registers: Registers;
}

/** The case types that Anjuan knows. A new one is added here and nowhere else. */
export const caseTypes = () => new CaseTypes(withBureauSettings([reconsideration, litigation, legalAid, mediation]));

/** The case types, dictionaries, holiday notices and organisations of config/: all that needs no database.
 *  @throws Refusal `definition.invalid` naming the file */
export function loadKnowledge(): Knowledge {
  const organisations = loadOrganisations();
  const officers = new Set(
    loadAccounts(organisations)
      .all()
      .map(({ account }) => account),
  );
  const rules = { ...loadRulebook(loadDictionaries()), isOfficer: (account: string) => officers.has(account) };
  return new Knowledge(caseTypes(), rules, organisations);
}

/** The entities of all libraries. */
export const entitiesOf = (types: CaseTypes): AnyEntity[] => [
  caseFileRow,
  actRow,
  partyRow,
  caseNumberRow,
  caseLinkRow,
  holidayNoticeRow,
  ...types.entities(),
  registerEntryRow,
  registerEventRow,
];

/** Reads config/ and opens the database; refuses to start rather than to run half.
 *  @throws Refusal `definition.invalid`, `storage.*`, `clock.behind` */
export async function openSystem(settings: Settings, clock: Clock = new SystemClock()): Promise<System> {
  const knowledge = loadKnowledge();
  const accounts = loadAccounts(knowledge.organisations);
  const registers = loadRegisters(knowledge.rules.dictionaries);
  const database = await Database.open({ settings, entities: entitiesOf(knowledge.types), clock });
  return { settings, clock, database, knowledge, accounts, registers };
}

/** The figures and report outlines, checked against what the case types and registers declare.
 *  @throws Refusal `definition.invalid` naming the file and the figure or slot */
export function loadReports(
  { database, knowledge, registers }: System,
  own: { figures: string[]; outlines: string[] } = { figures: [], outlines: [] },
): { figures: Figures; outlines: Outlines } {
  const sources = sourcesOf(knowledge.types, registers, database.dialect);
  const figures = loadFigures(sources, knowledge.rules.dictionaries, ...own.figures);
  return { figures, outlines: loadOutlines(figures, ...own.outlines) };
}
