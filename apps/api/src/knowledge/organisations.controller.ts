import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiSchema, ApiTags } from '@nestjs/swagger';
import { Knowledge } from '#casework';
import type { Organisation } from '#identity';
import type { LegalDate } from '#legal-time';
import { May } from '../access/declare.js';
import { dayOrNull, text, textOrNull } from '../http/schemas.js';

const kinds = ['prefecture-bureau', 'county-bureau', 'station'] as const;

@ApiSchema({ name: 'Organisation', description: '机构' })
class OrganisationSchema {
  @text('232701')
  code!: string;
  @text('漠河市司法局')
  name!: string;
  @ApiProperty({ enum: kinds, example: 'county-bureau', description: '地区局、县区局、司法所' })
  kind!: Organisation['kind'];
  @textOrNull('232700', '上级机构')
  parent!: string | null;
  @dayOrNull(null, '自何日起')
  from!: LegalDate | null;
  @dayOrNull(null, '至何日止')
  until!: LegalDate | null;
}

/** The tree of organisations: names and places of offices, no records. */
@ApiTags('案件类型与字典')
@May('rules.see')
@Controller('api/organisations')
export class OrganisationsController {
  constructor(private readonly knowledge: Knowledge) {}

  @Get()
  @ApiOperation({ summary: '机构及其上下级' })
  @ApiResponse({ status: 200, description: '全部机构，上级在前', type: [OrganisationSchema] })
  list(): OrganisationSchema[] {
    return this.knowledge.organisations.all().map(({ code, name, kind, parent, from, until }) => {
      return { code, name, kind, parent: parent ?? null, from: from ?? null, until: until ?? null };
    });
  }
}
