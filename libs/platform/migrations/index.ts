import { platform } from './0001-platform.js';
import { casework } from './0002-casework.js';
import { reconsideration } from './0003-reconsideration.js';
import { legalAid } from './0004-legal-aid.js';
import { mediation } from './0005-mediation.js';
import { registers } from './0006-registers.js';
import { litigation } from './0007-litigation.js';
import { holidayNotices } from './0008-holiday-notices.js';
import { caseLinks } from './0009-case-links.js';
import { projections } from './0010-projections.js';
import { auditChain } from './0012-audit-chain.js';
import { crypto } from './0013-crypto.js';
import { identity } from './0014-identity.js';
import { caseSight } from './0015-case-sight.js';
import { personalData } from './0016-personal-data.js';
import { nameSearch } from './0017-name-search.js';
import { answersByAge } from './0018-answers-by-age.js';
import { numberSearch } from './0019-number-search.js';
import { birthDate } from './0020-birth-date.js';
import { listColumns } from './0021-list-columns.js';
import { ownLists } from './0022-own-lists.js';
import { task } from './0023-task.js';
import { exportRegister } from './0024-export-register.js';
import { creditCode } from './0025-credit-code.js';
import { caseBoard } from './0026-case-board.js';
import { organisationChanges } from './0027-organisation-changes.js';
import { edition } from './0030-edition.js';
import { imports } from './0034-imports.js';
import { reconsiderationForm } from './0036-reconsideration-form.js';
import { jobRun } from './0037-job-run.js';
import { figureNight } from './0038-figure-night.js';
import type { Migration } from './migration.js';

export { appendOnly, column, isPostgres, type Migration, type TableParts, tableOf } from './migration.js';

/** All steps of the schema, in order. A new one gets its own file and one line here. */
export const migrations: readonly Migration[] = [
  platform,
  casework,
  reconsideration,
  legalAid,
  mediation,
  registers,
  litigation,
  holidayNotices,
  caseLinks,
  projections,
  auditChain,
  crypto,
  identity,
  caseSight,
  personalData,
  nameSearch,
  answersByAge,
  numberSearch,
  birthDate,
  listColumns,
  ownLists,
  task,
  exportRegister,
  creditCode,
  caseBoard,
  organisationChanges,
  edition,
  imports,
  reconsiderationForm,
  jobRun,
  figureNight,
];
