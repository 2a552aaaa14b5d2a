import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSchema, ApiTags } from '@nestjs/swagger';
import { Knowledge, loadsOf } from '#casework';
import { type Colleague, Colleagues } from '#identity';
import { READER, type Reader } from '#platform';
import { CLOCK, type Clock } from '#platform/clock';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Text } from '../http/fields.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { CodeAndNameSchema, number, part, text, yesNo } from '../http/schemas.js';

class OfficersParameters {
  @Text({ description: '只列可以办理该机构案件的在岗人员', optional: true, example: '232700', max: 64 })
  organisation?: string;
}

@ApiSchema({ name: 'Officer', description: '人员的姓名和所在单位；在办、超期只计本人可以查阅的案件' })
class OfficerSchema {
  @text('caseworker')
  account!: string;
  @text('演示承办人')
  name!: string;
  @part(() => CodeAndNameSchema)
  organisation!: CodeAndNameSchema;
  @yesNo(true, '在岗；停用的账号为否，其姓名仍见于案卷')
  isActive!: boolean;
  @number(12, '在办件数')
  open!: number;
  @number(1, '其中已超期')
  overdue!: number;
}

/** Who is who: the names behind accounts, and who may be given a case, with the load of each. */
@ApiTags('案件')
@Controller('api/officers')
export class OfficersController {
  private readonly colleagues: Colleagues;

  constructor(
    @Inject(READER) private readonly read: Reader,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly knowledge: Knowledge,
    private readonly access: Access,
  ) {
    this.colleagues = new Colleagues(read, knowledge.organisations);
  }

  @Get()
  @May('case.see', 'what-is-seen')
  @ApiOperation({ summary: '人员：姓名、单位和在办件数，供选择承办人；只列本人可以查阅的单位的' })
  @ApiResponse({ status: 200, description: '人员', type: [OfficerSchema] })
  @Problems(400, 404)
  async list(@Query() { organisation }: OfficersParameters, @By() by: SignedIn): Promise<OfficerSchema[]> {
    const sight = this.access.sight(by, 'case.see');
    if (organisation !== undefined) this.access.sightWithin(by, 'case.see', organisation);
    const [all, serving, loads] = await Promise.all([
      this.colleagues.all(),
      this.colleagues.whoServe(organisation === undefined ? sight.units : [organisation]),
      loadsOf(this.read, this.clock, sight),
    ]);
    const { organisations } = this.knowledge;
    // Whoever works here, may serve here, or is looking; of a single unit only those who may serve it.
    const isKnown = ({ account, organisation: unit }: Colleague) =>
      serving.has(account) || (organisation === undefined && (account === by.account || sight.units.includes(unit)));
    return all.filter(isKnown).map(({ account, name, organisation: code, isActive }) => ({
      account,
      name,
      organisation: { code, name: organisations.get(code).name },
      isActive,
      open: loads.get(account)?.open ?? 0,
      overdue: loads.get(account)?.overdue ?? 0,
    }));
  }
}
