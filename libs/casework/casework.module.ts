import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Database, READER, type Reader, UnitOfWork } from '#platform';
import { CLOCK, type Clock } from '#platform/clock';
import { AssignCases } from './use-cases/assign-cases.js';
import { Board } from './use-cases/board.js';
import { ChangeOrganisations } from './use-cases/change-organisations.js';
import { CorrectAct } from './use-cases/correct-act.js';
import { HandOverCases } from './use-cases/hand-over-cases.js';
import { HolidayNotices } from './use-cases/holiday-notices.js';
import { Knowledge } from './use-cases/knowledge.js';
import { OpenCase } from './use-cases/open-case.js';
import { ReadCase } from './use-cases/read-case.js';
import { ReadLinks } from './use-cases/read-links.js';
import { RecordAct } from './use-cases/record-act.js';
import { RecordLapses } from './use-cases/record-lapses.js';
import { SavedFilters } from './use-cases/saved-filters.js';
import { Search } from './use-cases/search.js';
import { WatchCase } from './use-cases/watch-case.js';
import { Worklist } from './use-cases/worklist.js';

const writing = [OpenCase, RecordAct, CorrectAct, ChangeOrganisations].map((useCase) => ({
  provide: useCase,
  useFactory: (unitOfWork: UnitOfWork, clock: Clock, knowledge: Knowledge) => new useCase(unitOfWork, clock, knowledge),
  inject: [UnitOfWork, CLOCK, Knowledge],
}));

const reading = [ReadCase, Worklist].map((useCase) => ({
  provide: useCase,
  useFactory: (read: Reader, clock: Clock, knowledge: Knowledge) => new useCase(read, clock, knowledge),
  inject: [READER, CLOCK, Knowledge],
}));

const board = {
  provide: Board,
  useFactory: (read: Reader, { dialect }: Database, clock: Clock, knowledge: Knowledge) =>
    new Board(read, dialect, clock, knowledge),
  inject: [READER, Database, CLOCK, Knowledge],
};

const searching = {
  provide: Search,
  useFactory: (read: Reader, { dialect }: Database, clock: Clock, knowledge: Knowledge) =>
    new Search(read, dialect, clock, knowledge),
  inject: [READER, Database, CLOCK, Knowledge],
};

const both = [RecordLapses, HolidayNotices].map((useCase) => ({
  provide: useCase,
  useFactory: (unitOfWork: UnitOfWork, read: Reader, clock: Clock, knowledge: Knowledge) =>
    new useCase(unitOfWork, read, clock, knowledge),
  inject: [UnitOfWork, READER, CLOCK, Knowledge],
}));

const handingOver = [HandOverCases, AssignCases].map((useCase) => ({
  provide: useCase,
  useFactory: (unitOfWork: UnitOfWork, read: Reader, clock: Clock, recordAct: RecordAct) =>
    new useCase(unitOfWork, read, clock, recordAct),
  inject: [UnitOfWork, READER, CLOCK, RecordAct],
}));

const ownLists = [WatchCase, SavedFilters].map((useCase) => ({
  provide: useCase,
  useFactory: (unitOfWork: UnitOfWork, read: Reader) => new useCase(unitOfWork, read),
  inject: [UnitOfWork, READER],
}));

const links = {
  provide: ReadLinks,
  useFactory: (read: Reader, knowledge: Knowledge) => new ReadLinks(read, knowledge),
  inject: [READER, Knowledge],
};

/** The use cases of casework. The case types come with the knowledge that is handed in. */
@Global()
@Module({})
export class CaseworkModule {
  static forRoot(knowledge: Knowledge): DynamicModule {
    return {
      module: CaseworkModule,
      providers: [
        { provide: Knowledge, useValue: knowledge },
        ...writing,
        ...reading,
        ...both,
        searching,
        board,
        links,
        ...handingOver,
        ...ownLists,
      ],
      exports: [
        Board,
        Knowledge,
        AssignCases,
        ChangeOrganisations,
        HandOverCases,
        HolidayNotices,
        OpenCase,
        RecordAct,
        CorrectAct,
        ReadCase,
        ReadLinks,
        RecordLapses,
        SavedFilters,
        WatchCase,
        Worklist,
        Search,
      ],
    };
  }
}
