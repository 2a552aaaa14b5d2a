import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { Logger } from 'pino';
import { CaseworkModule } from '#casework';
import { Accounts, Policy } from '#identity';
import { PlatformModule, Witness } from '#platform';
import { RegistersModule } from '#registers';
import { StatisticsModule } from '#statistics';
import { Access } from './access/access.js';
import { AccessGuard } from './access/guard.js';
import { AuditController } from './audit/audit.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { LinksController } from './cases/links.controller.js';
import { WorklistController } from './cases/worklist.controller.js';
import { DeadlinesController } from './deadlines/deadlines.controller.js';
import { FiguresController } from './figures/figures.controller.js';
import { HealthController } from './health/health.controller.js';
import { HolidaysController } from './holidays/holidays.controller.js';
import { Once } from './http/acting.js';
import { ProblemFilter } from './http/problem.filter.js';
import { validation } from './http/validation.js';
import { KnowledgeController } from './knowledge/knowledge.controller.js';
import { RegistersController } from './registers/registers.controller.js';
import { loadReports, type System } from './system.js';

/** Everything that answers over HTTP. */
@Module({})
export class ApiModule {
  static forRoot(system: System, log: Logger): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(system),
        CaseworkModule.forRoot(system.knowledge),
        RegistersModule.forRoot(system.registers),
        StatisticsModule.forRoot(() => loadReports(system).figures),
      ],
      controllers: [
        CasesController,
        LinksController,
        WorklistController,
        FiguresController,
        RegistersController,
        KnowledgeController,
        HolidaysController,
        DeadlinesController,
        AuditController,
        HealthController,
      ],
      providers: [
        Access,
        Once,
        { provide: Accounts, useValue: system.accounts },
        { provide: Policy, useFactory: () => new Policy(system.knowledge.organisations) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useFactory: validation },
        {
          provide: APP_FILTER,
          useFactory: (witness: Witness) => new ProblemFilter(log, witness),
          inject: [Witness],
        },
      ],
    };
  }
}
