import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { Logger } from 'pino';
import { CaseworkModule } from '#casework';
import { Accounts } from '#identity';
import { PlatformModule, Witness } from '#platform';
import { RegistersModule } from '#registers';
import { StatisticsModule } from '#statistics';
import { AuditController } from './audit/audit.controller.js';
import { CaseAccess } from './cases/case-access.js';
import { CasesController } from './cases/cases.controller.js';
import { LinksController } from './cases/links.controller.js';
import { WorklistController } from './cases/worklist.controller.js';
import { DeadlinesController } from './deadlines/deadlines.controller.js';
import { FiguresController } from './figures/figures.controller.js';
import { HealthController } from './health/health.controller.js';
import { HolidaysController } from './holidays/holidays.controller.js';
import { Once } from './http/acting.js';
import { ActorGuard } from './http/actor.js';
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
        CaseAccess,
        Once,
        { provide: Accounts, useValue: system.accounts },
        { provide: APP_GUARD, useClass: ActorGuard },
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
