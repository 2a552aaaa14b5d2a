import { loadDictionaries } from '#casework';
import { loadOrganisations } from '#identity';
import { instant } from '#legal-time';
import { type Actor, type Database, importedRow, importFileRow } from '#platform';
import { SetClock } from '#platform/clock';
import { ImportEntries } from '../import/import-entries.js';
import { loadRegisters } from '../registers.js';
import { registerEntryRow, registerEventRow } from '../storage/rows.js';
import { CorrectEntry } from '../use-cases/correct-entry.js';
import { ListEntries } from '../use-cases/list-entries.js';
import { ReadEntry } from '../use-cases/read-entry.js';
import { RebuildEntries } from '../use-cases/rebuild-entries.js';
import { RecordEntry, type RecordEntryCommand } from '../use-cases/record-entry.js';
import { VoidEntry } from '../use-cases/void-entry.js';

export const registers = loadRegisters(loadDictionaries());
const organisations = loadOrganisations();
export const by: Actor = { account: 'caseworker', organisation: '232700' };

/** What `fresh` of the database harness needs for registers, standing on 1 December 2023. */
export const withRegisters = () => ({
  entities: [registerEntryRow, registerEventRow, importFileRow, importedRow],
  clock: new SetClock(instant('2023-12-01T02:00:00.000Z')),
});

/** All use cases over one database. */
export function useCases({ unitOfWork, read }: Database, clock: SetClock) {
  const record = new RecordEntry(unitOfWork, clock, registers, organisations);
  return {
    record,
    import: new ImportEntries(read, clock, registers, organisations, record),
    correct: new CorrectEntry(unitOfWork, clock, registers, organisations),
    void: new VoidEntry(unitOfWork, registers),
    rebuild: new RebuildEntries(unitOfWork, registers),
    read: new ReadEntry(read, registers, organisations),
    list: new ListEntries(read, registers, organisations),
  };
}

type Changes = Partial<RecordEntryCommand>;

export const aRound = (changes: Changes = {}): RecordEntryCommand => ({
  by,
  register: 'dispute-screening',
  organisation: '232701-05',
  occurredOn: '2023-03-06',
  fields: { kind: 'routine' },
  ...changes,
});

export const aDispute = (screening: string, changes: Changes = {}): RecordEntryCommand => ({
  by,
  register: 'dispute-found',
  organisation: '232701-05',
  occurredOn: '2023-03-06',
  fields: { screening, disputeType: 'neighbour' },
  ...changes,
});

export const aCommittee = (changes: Changes = {}): RecordEntryCommand => ({
  by,
  register: 'mediation-committee',
  organisation: '232701',
  validFrom: '2021-05-10',
  fields: { name: '漠河市商会人民调解委员会', kind: 'chamber', preLitigation: true },
  ...changes,
});

export const aPopulation = (changes: Changes = {}): RecordEntryCommand => ({
  by,
  register: 'external-reference',
  validFrom: '2023-01-01',
  validUntil: '2024-12-31',
  quantity: 300_000,
  fields: { indicator: 'resident-population', unit: 'person', issuer: '统计局', document: '统计公报（演示）' },
  ...changes,
});

export const anItem = (changes: Changes = {}): RecordEntryCommand => ({
  by,
  register: 'enforcement-supervision-item',
  occurredOn: '2023-03-06',
  amount: 300_000,
  fields: { kind: 'irregular-enforcement', supervised: '漠河市市场监督管理局', rectifiedOn: '2023-03-20' },
  ...changes,
});
