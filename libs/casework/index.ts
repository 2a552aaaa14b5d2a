export { CaseTypes, withBureauSettings } from './case-types.js';
export { CaseworkModule } from './casework.module.js';
export { type Dictionaries, loadDictionaries } from './dictionaries/index.js';
export { type ClearParty, PersonalData, type PersonalInput, type Protection } from './people/personal-data.js';
export { Cases, findCase, type StoredCase, traitsOf } from './storage/cases.js';
export { projectionRow, recountMark } from './storage/fingerprint.js';
export { holidayNoticeRow } from './storage/holiday-notices.js';
export { caseLinkRow } from './storage/links.js';
export { indexNames, indexNumber } from './storage/name-search.js';
export { caseWatchRow, type SavedFilterRow, savedFilterRow } from './storage/own-lists.js';
export { pastCases } from './storage/past-cases.js';
export { factsOf, projectionOf } from './storage/projection.js';
export { actRow, caseFileRow, caseNumberRow, factColumn, factsTable, partyRow } from './storage/rows.js';
export { type ActEffect, type DueMove, effectOf } from './use-cases/act-effect.js';
export { AssignCases, type AssignCommand, type Assigned } from './use-cases/assign-cases.js';
export { Board, type BoardCell, type CalendarDay, type ClosedCount, type TrendCell } from './use-cases/board.js';
export type { CaseItem, CasePage, ListedCase, NextDue } from './use-cases/case-item.js';
export {
  type ActView,
  type CaseView,
  caseView,
  type DueView,
  type PartyView,
  type PermittedActView,
  type RecordingView,
} from './use-cases/case-view.js';
export { casesOfPerson } from './use-cases/cases-of-person.js';
export { casesSince, type MovedRecord, type RecordedSince } from './use-cases/cases-since.js';
export { ChangeOrganisations, openCasesByUnit } from './use-cases/change-organisations.js';
export { CorrectAct, type CorrectActCommand } from './use-cases/correct-act.js';
export { type Duplicate, duplicatesOf, type Likeness, type LikenessKind } from './use-cases/duplicates.js';
export { type HandedOver, HandOverCases, type HandOverCommand } from './use-cases/hand-over-cases.js';
export { HolidayNotices, type NoticeInForce } from './use-cases/holiday-notices.js';
export { Knowledge } from './use-cases/knowledge.js';
export { type Load, loadsOf } from './use-cases/loads.js';
export type { DueChange, DueSide, NoticeEffect } from './use-cases/notice-effect.js';
export { OpenCase, type OpenCaseCommand } from './use-cases/open-case.js';
export { holes, markOf, type Page, pageOf, readMark } from './use-cases/paging.js';
export type { PartyInput } from './use-cases/parties.js';
export { type Comparison, type OnProgress, Projections } from './use-cases/projections.js';
export { ReadCase } from './use-cases/read-case.js';
export { type FollowUp, type LinkedCase, ReadLinks } from './use-cases/read-links.js';
export { type NoticeInput, readNotice } from './use-cases/read-notice.js';
export { RecordAct, type RecordActCommand } from './use-cases/record-act.js';
export { type LapsesPass, type LapsesRun, RecordLapses, SYSTEM } from './use-cases/record-lapses.js';
export { rehearse } from './use-cases/rehearse.js';
export { loadCalendar, loadRulebook } from './use-cases/rulebook.js';
export { type SavedFilter, SavedFilters } from './use-cases/saved-filters.js';
export { Search, type SearchPlace, type SearchQuery, searchPlaces } from './use-cases/search.js';
export { WatchCase } from './use-cases/watch-case.js';
export { Worklist, type WorklistQuery } from './use-cases/worklist.js';
export { type CaseFilter, type Whose, whose } from './use-cases/worklist-filter.js';
export { type WorklistSort, worklistSorts } from './use-cases/worklist-sort.js';
export { type WorklistView, worklistViews } from './use-cases/worklist-views.js';
