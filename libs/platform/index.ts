export { type AuditResult, type AuditRow, auditRow } from './audit/audit-row.js';
export { sm3 } from './audit/chain.js';
export { readTrail, type TrailQuery } from './audit/trail.js';
export { type AuditCheck, verifyAudit } from './audit/verify.js';
export { Witness } from './audit/witness.js';
export { CryptoProvider, hmacSm3, KeyFile, KeyRing, keysFor, markKeys, NodeCrypto } from './crypto/index.js';
export { Database, type DatabaseOptions } from './database/database.js';
export { Dialect } from './database/dialect.js';
export { StatementFailed, UniqueViolation, UnitIsOver } from './database/errors.js';
export type { Gate } from './database/gate.js';
export { type Presence, presenceOf } from './database/presence.js';
export { READER, type Reader } from './database/reader.js';
export { Snapshot } from './database/snapshot.js';
export { type AnyEntity, type StorageSettings, sqliteFile } from './database/sources.js';
export { UnitOfWork } from './database/unit-of-work.js';
export type { Actor, AuditEntry, Work } from './database/work.js';
export {
  type ExportEntry,
  exportEntryRow,
  firstFetched,
  readExports,
  registerExport,
} from './export-register/index.js';
export { type ActingRequest, type Answer, canonical, once, purgeAnswers, sha256 } from './idempotency/index.js';
export {
  doneBefore,
  type ImportFile,
  importedRow,
  importFileRow,
  lastImport,
  type NewImport,
  type Origin,
  originOf,
  registerImport,
} from './imports/index.js';
export * from './jobs/index.js';
export { PlatformModule, type PlatformParts } from './platform.module.js';
export { readSettings, Settings } from './settings.js';
export * from './tasks/index.js';
