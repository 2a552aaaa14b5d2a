import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Knowledge } from '#casework';
import { READER, type Reader, UnitOfWork } from '#platform';
import { CLOCK, type Clock } from '#platform/clock';
import { Registers } from './registers.js';
import { CorrectEntry } from './use-cases/correct-entry.js';
import { ListEntries } from './use-cases/list-entries.js';
import { ReadEntry } from './use-cases/read-entry.js';
import { RebuildEntries } from './use-cases/rebuild-entries.js';
import { RecordEntry } from './use-cases/record-entry.js';
import { VoidEntry } from './use-cases/void-entry.js';

const writing = [RecordEntry, CorrectEntry].map((useCase) => ({
  provide: useCase,
  useFactory: (unitOfWork: UnitOfWork, clock: Clock, registers: Registers, { organisations }: Knowledge) =>
    new useCase(unitOfWork, clock, registers, organisations),
  inject: [UnitOfWork, CLOCK, Registers, Knowledge],
}));

const changing = [VoidEntry, RebuildEntries].map((useCase) => ({
  provide: useCase,
  useFactory: (unitOfWork: UnitOfWork, registers: Registers) => new useCase(unitOfWork, registers),
  inject: [UnitOfWork, Registers],
}));

const reading = [ReadEntry, ListEntries].map((useCase) => ({
  provide: useCase,
  useFactory: (read: Reader, registers: Registers, { organisations }: Knowledge) =>
    new useCase(read, registers, organisations),
  inject: [READER, Registers, Knowledge],
}));

/** The use cases of registers. The organisations come with the knowledge of casework. */
@Global()
@Module({})
export class RegistersModule {
  static forRoot(registers: Registers): DynamicModule {
    return {
      module: RegistersModule,
      providers: [{ provide: Registers, useValue: registers }, ...writing, ...changing, ...reading],
      exports: [Registers, RecordEntry, CorrectEntry, VoidEntry, RebuildEntries, ReadEntry, ListEntries],
    };
  }
}
