import { join } from 'node:path';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { People } from '#identity';
import { ResultFiles, TaskRunner, Tasks } from '#platform';
import { Access } from '../access/access.js';
import { CaseLists } from '../exports/case-lists.js';
import { ExportList } from '../exports/export-list.js';
import { FigureLists } from '../exports/figure-lists.js';
import { ReadExports } from '../exports/read-exports.js';
import { RegisterLists } from '../exports/register-lists.js';
import { ImportTables } from '../imports/import-tables.js';
import { importersOf } from '../imports/importers.js';
import { AllImporters, Imports } from '../imports/imports.js';
import { projectionsOf, type System } from '../system.js';
import { Recompute } from './recompute.js';

/** Gives back what runs when the application stops, before its database closes. */
@Injectable()
class StopTasks implements OnModuleDestroy {
  constructor(private readonly runner: TaskRunner) {}

  onModuleDestroy(): Promise<void> {
    return this.runner.stop();
  }
}

/** Long work: what is asked for, who does it, and the folder for what it makes. */
export const taskProviders = (system: System, log: Logger) => [
  CaseLists,
  FigureLists,
  RegisterLists,
  ReadExports,
  StopTasks,
  Imports,
  { provide: AllImporters, useFactory: () => new AllImporters(importersOf(system)) },
  { provide: ResultFiles, useFactory: () => new ResultFiles(join(system.settings.dataFolder, 'exports')) },
  {
    provide: Tasks,
    useFactory: () => new Tasks(system.database.unitOfWork, system.database.read, system.crypto),
  },
  {
    provide: TaskRunner,
    useFactory: (
      tasks: Tasks,
      files: ResultFiles,
      access: Access,
      cases: CaseLists,
      figures: FigureLists,
      registers: RegisterLists,
      people: People,
      importers: AllImporters,
    ) => {
      const { database, clock, knowledge } = system;
      const { unitOfWork, read } = database;
      const kinds = [
        new ExportList({ access, cases, figures, registers, people, read, clock, knowledge, files }),
        new Recompute(projectionsOf(system)),
        new ImportTables(access, people, importers.by),
      ];
      // An SQLite file belongs to one server.
      const isAlone = !database.dialect.isPostgres;
      return new TaskRunner({ unitOfWork, read, clock, tasks, files, kinds, log, isAlone });
    },
    inject: [Tasks, ResultFiles, Access, CaseLists, FigureLists, RegisterLists, People, AllImporters],
  },
];
