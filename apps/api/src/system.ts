import type { Logger } from 'pino';
import {
  actRow,
  CaseTypes,
  caseFileRow,
  caseLinkRow,
  caseNumberRow,
  caseWatchRow,
  holidayNoticeRow,
  Knowledge,
  loadDictionaries,
  loadRulebook,
  Projections,
  partyRow,
  projectionRow,
  savedFilterRow,
  withBureauSettings,
} from '#casework';
import { loadOrganisations, Officers } from '#identity';
import { legalAid } from '#legal-aid';
import { litigation } from '#litigation';
import { mediation } from '#mediation';
import {
  type AnyEntity,
  type CryptoProvider,
  Database,
  type DatabaseOptions,
  exportEntryRow,
  importedRow,
  importFileRow,
  jobRunRow,
  KeyFile,
  type KeyRing,
  keysFor,
  markKeys,
  NodeCrypto,
  type Settings,
  taskRow,
} from '#platform';
import { type Clock, SystemClock } from '#platform/clock';
import { reconsideration } from '#reconsideration';
import { loadRegisters, type Registers, registerEntryRow, registerEventRow } from '#registers';
import {
  type Checks,
  editionRows,
  loadChecks,
  loadOutlines,
  loadReportTexts,
  loadTables,
  type Outlines,
  type Reporting,
  type ReportTexts,
  reportingOf,
  type Tables,
} from '#reporting';
import { type Figures, figureNightRow, loadFigures, sourcesOf } from '#statistics';

/** What one process of Anjuan is made of: the data that is not code, and the database. */
export interface System {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly database: Database;
  readonly knowledge: Knowledge;
  /** Seals and opens personal data. */
  readonly crypto: CryptoProvider;
  /** Whether this process serves the demonstration. */
  readonly isDemo: boolean;
  readonly registers: Registers;
}

/** The case types that Anjuan knows, as the law has them. A new one is added here and nowhere else. */
export const declaredTypes = [reconsideration, litigation, legalAid, mediation] as const;

/** The case types with what the bureau sets about them. */
export const caseTypes = () => new CaseTypes(withBureauSettings(declaredTypes));

/** The case types, dictionaries, holiday notices and organisations of config/: all that needs no database.
 *  @throws Refusal `definition.invalid` naming the file */
export function loadKnowledge(): Knowledge {
  const organisations = loadOrganisations();
  const officers = new Officers();
  const rules = { ...loadRulebook(loadDictionaries()), isOfficer: (account: string) => officers.has(account) };
  return new Knowledge(caseTypes(), rules, organisations, officers);
}

/** The entities of all libraries. */
export const entitiesOf = (types: CaseTypes): AnyEntity[] => [
  caseFileRow,
  actRow,
  partyRow,
  caseNumberRow,
  caseLinkRow,
  caseWatchRow,
  savedFilterRow,
  holidayNoticeRow,
  projectionRow,
  ...types.entities(),
  registerEntryRow,
  registerEventRow,
  taskRow,
  exportEntryRow,
  importFileRow,
  importedRow,
  ...editionRows,
  jobRunRow,
  figureNightRow,
];

/** How a system is opened. */
export interface Opening {
  /** What it knows; that of config/ when left out. */
  knowledge?: Knowledge;
  /** Serves the demonstration, whose accounts know neither second factor nor limits of sessions. */
  isDemo?: boolean;
  /** Leaves stored projections as they are, though they were counted by other rules: for who wants to look at them. */
  asTheyAre?: boolean;
  log?: Pick<Logger, 'info' | 'error'>;
}

/** Reads config/ and opens the database; refuses to start rather than to run half. Where the stored projections were counted
 *  by other rules than those of now, counts them again first.
 *  @throws Refusal `definition.invalid`, `storage.*`, `keys.*`, `clock.behind`, `holidays.*-contradict*` */
export async function openSystem(
  settings: Settings,
  clock: Clock = new SystemClock(),
  { knowledge = loadKnowledge(), asTheyAre = false, isDemo = false, log }: Opening = {},
): Promise<System> {
  const registers = loadRegisters(knowledge.rules.dictionaries);
  const keyFile = new KeyFile(settings.keyFile);
  let keys: KeyRing | undefined;
  const beforeWriting: DatabaseOptions['beforeWriting'] = async (connection, dialect) => {
    keys = await keysFor(connection, dialect, settings.keyFile, clock);
  };
  const entities = entitiesOf(knowledge.types);
  const database = await Database.open({ settings, entities, clock, beforeWriting });
  if (keys === undefined) throw new Error('the keys were not looked for');
  const crypto = new NodeCrypto(keys, () => keyFile.renewed());
  knowledge.keepWith(crypto);
  const system = { settings, clock, database, knowledge, registers, crypto, isDemo };
  try {
    await markKeys(database.unitOfWork, keys);
    await knowledge.join(database.read);
    const found = asTheyAre ? undefined : await projectionsOf(system).rebuildIfRulesChanged();
    if (found && found.checked > 0) {
      const { checked, mended, damaged } = found;
      log?.info({ checked, mended }, 'counted the cases again: the rules are others than at the last start');
      for (const { number, problem } of damaged) log?.error({ caseNumber: number, problem }, 'this case is damaged');
    }
    return system;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The stored projections of the cases. */
export const projectionsOf = ({ database, knowledge }: Pick<System, 'database' | 'knowledge'>): Projections =>
  new Projections(database.unitOfWork, database.read, knowledge);

/** The folders of a bureau's own definitions, beside those of config/. */
export interface OwnFolders {
  figures: readonly string[];
  outlines: readonly string[];
  checks: readonly string[];
  tables: readonly string[];
  registers: readonly string[];
  dictionaries: readonly string[];
}

const noOwn: OwnFolders = { figures: [], outlines: [], checks: [], tables: [], registers: [], dictionaries: [] };

/** The figures, report outlines with their prose, official tables and cross-checks, checked against what the case types and registers declare.
 *  @throws Refusal `definition.invalid` naming the file and the figure, slot or check */
export function loadReports(
  { database, knowledge }: Pick<System, 'database' | 'knowledge'>,
  own: OwnFolders = noOwn,
): { figures: Figures; outlines: Outlines; texts: ReportTexts; tables: Tables; checks: Checks } {
  const dictionaries = loadDictionaries(...own.dictionaries);
  const sources = sourcesOf(knowledge.types, loadRegisters(dictionaries, ...own.registers), database.dialect);
  const figures = loadFigures(sources, dictionaries, ...own.figures);
  const outlines = loadOutlines(figures, ...own.outlines);
  const texts = loadReportTexts(outlines, ...own.outlines);
  const tables = loadTables(figures, dictionaries, ...own.tables);
  return { figures, outlines, texts, tables, checks: loadChecks(figures, ...own.checks) };
}

/** The use cases of reports over what was loaded. */
export const reportsOf = (system: System, loaded: ReturnType<typeof loadReports>): Reporting =>
  reportingOf({ ...system, ...loaded });
