import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Witness } from './audit/witness.js';
import { CLOCK, type Clock } from './clock/index.js';
import { Database } from './database/database.js';
import { READER } from './database/reader.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { Settings } from './settings.js';

export interface PlatformParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly settings: Settings;
}

/** Gives every module the database, its unit of work and reader, the clock and the settings; closes the database when the application stops. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  static forRoot({ database, clock, settings }: PlatformParts): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Database, useValue: database },
        { provide: UnitOfWork, useValue: database.unitOfWork },
        { provide: Witness, useFactory: () => new Witness(database.unitOfWork) },
        { provide: READER, useValue: database.read },
        { provide: CLOCK, useValue: clock },
        { provide: Settings, useValue: settings },
      ],
      exports: [Database, UnitOfWork, Witness, READER, CLOCK, Settings],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
