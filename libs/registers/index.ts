export {
  type Register,
  type RegisterDeclaration,
  type RegisterField,
  type RegisterFieldSpec,
  recordFieldsOf,
} from './declaration/index.js';
export { entryColumnsOf, namesOfEntries } from './entry-columns.js';
export { ImportEntries } from './import/import-entries.js';
export { loadRegisters, Registers } from './registers.js';
export { RegistersModule } from './registers.module.js';
export { pastEntries } from './storage/past-entries.js';
export { entryOf } from './storage/projection.js';
export {
  type EntryContent,
  type EventKind,
  type RegisterEntryRow,
  type RegisterEventRow,
  registerEntryRow,
  registerEventRow,
} from './storage/rows.js';
export type { EntryInput } from './use-cases/check-entry.js';
export { CorrectEntry, type CorrectEntryCommand } from './use-cases/correct-entry.js';
export { entriesSince } from './use-cases/entries-since.js';
export { type ContentView, type EntryItem, type EntryView, type EventView, entryItem } from './use-cases/entry-view.js';
export { type EntriesQuery, ListEntries } from './use-cases/list-entries.js';
export { ReadEntry } from './use-cases/read-entry.js';
export { RebuildEntries, type Rebuilt } from './use-cases/rebuild-entries.js';
export { RecordEntry, type RecordEntryCommand } from './use-cases/record-entry.js';
export { VoidEntry, type VoidEntryCommand } from './use-cases/void-entry.js';
