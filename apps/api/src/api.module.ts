import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { Logger } from 'pino';
import { CaseworkModule } from '#casework';
import {
  AccountList,
  AdministerPeople,
  OwnAccount,
  People,
  Policy,
  Sessions,
  SetUp,
  SignIn,
  Substitutions,
} from '#identity';
import { PlatformModule, Witness } from '#platform';
import { RegistersModule } from '#registers';
import { StatisticsModule } from '#statistics';
import { Access } from './access/access.js';
import { AccessGuard } from './access/guard.js';
import { AuditController } from './audit/audit.controller.js';
import { BoardController } from './board/board.controller.js';
import { AssignmentsController } from './cases/assignments.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { DuplicatesController } from './cases/duplicates.controller.js';
import { HomeController } from './cases/home.controller.js';
import { LinksController } from './cases/links.controller.js';
import { PartiesController } from './cases/parties.controller.js';
import { PreviewsController } from './cases/previews.controller.js';
import { SavedFiltersController } from './cases/saved-filters.controller.js';
import { WatchController } from './cases/watch.controller.js';
import { WorklistController } from './cases/worklist.controller.js';
import { ChecksController } from './checks/checks.controller.js';
import { DeadlinesController } from './deadlines/deadlines.controller.js';
import { EditionsController } from './editions/editions.controller.js';
import { reportsProvider } from './editions/reports.js';
import { ExportsController } from './exports/exports.controller.js';
import { FiguresController } from './figures/figures.controller.js';
import { FiguresOfRecordController } from './figures/figures-of-record.controller.js';
import { HealthController } from './health/health.controller.js';
import { HolidaysController } from './holidays/holidays.controller.js';
import { Once } from './http/acting.js';
import { ProblemFilter } from './http/problem.filter.js';
import { validation } from './http/validation.js';
import { identityOf } from './identity.js';
import { CaseImportsController } from './imports/case-imports.controller.js';
import { RegisterImportsController } from './imports/register-imports.controller.js';
import { JobsController } from './jobs/jobs.controller.js';
import { jobProviders } from './jobs/providers.js';
import { KnowledgeController } from './knowledge/knowledge.controller.js';
import { OrganisationsController } from './organisations/organisations.controller.js';
import { OfficersController } from './people/officers.controller.js';
import { PeopleController } from './people/people.controller.js';
import { RolesController } from './people/roles.controller.js';
import { SubstitutesController } from './people/substitutes.controller.js';
import { RegistersController } from './registers/registers.controller.js';
import { reportProviders } from './reports/providers.js';
import { ReportsController } from './reports/reports.controller.js';
import { SessionCookie } from './sign-in/cookie.js';
import { OwnAccountController } from './sign-in/own-account.controller.js';
import { SessionsController } from './sign-in/sessions.controller.js';
import { IS_DEMO, SetUpController } from './sign-in/set-up.controller.js';
import { loadReports, type System } from './system.js';
import { TablesController } from './tables/tables.controller.js';
import { taskProviders } from './tasks/providers.js';
import { TasksController } from './tasks/tasks.controller.js';

type Identity = ReturnType<typeof identityOf>;
const IDENTITY = Symbol('identity');
const identityPart = <K extends keyof Identity>(provide: abstract new (...args: never[]) => Identity[K], key: K) => ({
  provide,
  useFactory: (identity: Identity) => identity[key],
  inject: [IDENTITY],
});
const identityParts = [
  identityPart(People, 'people'),
  identityPart(AccountList, 'accounts'),
  identityPart(Sessions, 'sessions'),
  identityPart(Policy, 'policy'),
  identityPart(SignIn, 'signIn'),
  identityPart(OwnAccount, 'ownAccount'),
  identityPart(SetUp, 'setUp'),
  identityPart(AdministerPeople, 'administer'),
  identityPart(Substitutions, 'substitutions'),
];

/** Everything that answers over HTTP. */
@Module({})
export class ApiModule {
  static forRoot(system: System, log: Logger): DynamicModule {
    // Read once, when the first who needs them is made; to describe the application nobody is.
    let loaded: ReturnType<typeof loadReports> | undefined;
    const reports = () => {
      loaded ??= loadReports(system);
      return loaded;
    };
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(system),
        CaseworkModule.forRoot(system.knowledge),
        RegistersModule.forRoot(system.registers),
        StatisticsModule.forRoot(() => reports().figures),
      ],
      controllers: [
        PreviewsController,
        CasesController,
        LinksController,
        PartiesController,
        DuplicatesController,
        HomeController,
        BoardController,
        WorklistController,
        WatchController,
        SavedFiltersController,
        AssignmentsController,
        FiguresController,
        FiguresOfRecordController,
        ChecksController,
        EditionsController,
        TablesController,
        ReportsController,
        RegistersController,
        RegisterImportsController,
        CaseImportsController,
        KnowledgeController,
        OrganisationsController,
        HolidaysController,
        DeadlinesController,
        AuditController,
        SessionsController,
        OwnAccountController,
        SetUpController,
        OfficersController,
        RolesController,
        PeopleController,
        SubstitutesController,
        ExportsController,
        TasksController,
        JobsController,
        HealthController,
      ],
      providers: [
        Access,
        Once,
        { provide: IDENTITY, useFactory: () => identityOf(system) },
        ...identityParts,
        ...taskProviders(system, log),
        reportsProvider(system, reports),
        ...reportProviders,
        ...jobProviders(system, log),
        { provide: SessionCookie, useFactory: () => new SessionCookie(system.settings.isSecure) },
        { provide: IS_DEMO, useFactory: () => system.isDemo },
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
