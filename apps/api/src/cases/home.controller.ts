import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiSchema, ApiTags } from '@nestjs/swagger';
import { type CaseFilter, Knowledge, Worklist } from '#casework';
import type { LegalDate } from '#legal-time';
import { CLOCK, type Clock } from '#platform/clock';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import type { SignedIn } from '../http/request.js';
import { CodeAndNameSchema, day, listOf, part, text } from '../http/schemas.js';
import { ViewCountsSchema } from './worklist-counts.schema.js';

const scopes = ['mine', 'unit', 'unit-with-subordinates'] as const;

@ApiSchema({ name: 'HomeScope', description: '一个范围的件数；query 是在 worklist 中列出它们的条件，再加 view' })
class HomeScopeSchema {
  @ApiProperty({ enum: scopes, example: 'mine' })
  scope!: (typeof scopes)[number];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, example: { whose: 'mine' } })
  query!: Record<string, string>;
  @part(() => ViewCountsSchema)
  counts!: ViewCountsSchema;
}

@ApiSchema({ name: 'Home', description: '首页' })
class HomeSchema {
  @day('2024-03-05')
  today!: LegalDate;
  @text('caseworker', '本人账号')
  account!: string;
  @part(() => CodeAndNameSchema)
  organisation!: CodeAndNameSchema;
  @listOf(() => HomeScopeSchema)
  scopes!: HomeScopeSchema[];
}

/** The day at one look: how many cases wait for whom. Each number lists exactly its cases. */
@ApiTags('案件')
@Controller('api')
export class HomeController {
  constructor(
    private readonly access: Access,
    private readonly worklist: Worklist,
    private readonly knowledge: Knowledge,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('home')
  @May('case.see', 'what-is-seen')
  @ApiOperation({ summary: '首页：本人承办的、本单位的、连同下级单位的在办案件各有多少' })
  @ApiResponse({ status: 200, description: '各范围的件数', type: HomeSchema })
  async home(@By() by: SignedIn): Promise<HomeSchema> {
    const { account, organisation: code } = by;
    const { organisations } = this.knowledge;
    const counted = [
      await this.countOf(
        'mine',
        { whose: 'mine' },
        { account, sight: this.access.sight(by, 'case.see'), whose: 'mine' },
      ),
    ];
    if (this.access.worksFor(by, 'case.see', code)) {
      const hasOthersBelow = organisations.withSubordinates(code).length > 1;
      for (const reach of hasOthersBelow ? scopes.slice(1) : (['unit'] as const)) {
        const sight = this.access.sightWithin(by, 'case.see', code, reach === 'unit');
        counted.push(await this.countOf(reach, { whose: 'unit', organisation: code, reach }, { account, sight }));
      }
    }
    const organisation = { code, name: organisations.get(code).name };
    return { today: this.clock.today(), account, organisation, scopes: counted };
  }

  private async countOf(
    scope: HomeScopeSchema['scope'],
    query: Record<string, string>,
    filter: CaseFilter,
  ): Promise<HomeScopeSchema> {
    return { scope, query, counts: await this.worklist.count(filter) };
  }
}
