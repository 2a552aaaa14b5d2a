import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiProperty, ApiResponse, ApiSchema, ApiTags } from '@nestjs/swagger';
import { type ClearParty, findCase, Knowledge } from '#casework';
import { READER, type Reader, Witness } from '#platform';
import { Refusal } from '#platform/refusals';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Text } from '../http/fields.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { text } from '../http/schemas.js';

class UnmaskBody {
  @Text({ description: '查阅理由；记入审计', example: '电话通知领取决定书', max: 500 })
  reason!: string;
}

const orNull = (example: string) => ApiProperty({ type: 'string', nullable: true, example });

@ApiSchema({ name: 'ClearParty', description: '当事人的完整信息' })
class ClearPartySchema implements ClearParty {
  @text('王样本')
  name!: string;
  @orNull('11010519491231002X')
  identityNumber!: string | null;
  @orNull('13800001234')
  phone!: string | null;
  @orNull('样本省样本市样本县样本路1号')
  address!: string | null;
  @orNull('1949-12-31')
  birthDate!: string | null;
}

/** Who the parties are. @source security rule R3.7 */
@ApiTags('案件')
@Controller('api/cases/:caseId/parties')
export class PartiesController {
  constructor(
    @Inject(READER) private readonly read: Reader,
    private readonly knowledge: Knowledge,
    private readonly witness: Witness,
  ) {}

  @Post(':partyId/unmasking')
  @HttpCode(200)
  @May('person.unmask', 'case')
  @ApiOperation({ summary: '说明理由，查阅一名当事人的完整信息；理由记入审计' })
  @ApiParam({ name: 'caseId', schema: { type: 'string', format: 'uuid' } })
  @ApiParam({ name: 'partyId', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 200, description: '完整信息', type: ClearPartySchema })
  @Problems(400, 404, 413, 415)
  async unmask(
    @Param('caseId') caseId: string,
    @Param('partyId') partyId: string,
    @Body() { reason }: UnmaskBody,
    @By() by: SignedIn,
  ): Promise<ClearParty> {
    const party = (await findCase(this.read, caseId))?.parties.find(({ id }) => id === partyId);
    if (!party) throw new Refusal('case.not-found');
    const detail = { party: partyId };
    // Nobody has seen it before it stands in the audit.
    await this.witness.note(by, { action: 'party.unmasked', objectType: 'case', objectId: caseId, reason, detail });
    return this.knowledge.personal.clear(party);
  }
}
