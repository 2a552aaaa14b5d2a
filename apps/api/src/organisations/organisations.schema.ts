import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  type MapTile,
  type OrganisationAct,
  type OrganisationKind,
  organisationActs,
  organisationKinds,
} from '#identity';
import type { Instant, LegalDate } from '#legal-time';
import {
  CodeAndNameSchema,
  dayOrNull,
  listOf,
  moment,
  number,
  numberOrNull,
  partOrNull,
  text,
  textOrNull,
  yesNo,
} from '../http/schemas.js';

@ApiSchema({ name: 'Organisation', description: '机构' })
export class OrganisationSchema {
  @text('232701')
  code!: string;
  @text('漠河市司法局')
  name!: string;
  @ApiProperty({ enum: organisationKinds, example: 'county-bureau', description: '地区局、县区局、司法所' })
  kind!: OrganisationKind;
  @textOrNull('232700', '上级机构')
  parent!: string | null;
  @dayOrNull(null, '自何日起')
  from!: LegalDate | null;
  @dayOrNull(null, '至何日止')
  until!: LegalDate | null;
  @number(1, '版本号：更名、撤销时放入 If-Match')
  version!: number;
  @ApiProperty({
    type: [Number],
    nullable: true,
    example: [0, 0],
    description: '示意图上的位置：自西起第几列、自北起第几行，均从 0 起；没有的为空',
  })
  tile!: MapTile | null;
}

@ApiSchema({ name: 'OrganisationItem', description: '机构、其字号和在办件数' })
export class OrganisationItemSchema extends OrganisationSchema {
  @text('漠', '字号首字')
  numberWord!: string;
  @partOrNull(() => CodeAndNameSchema, '所代表的行政机关；为空时随上级')
  represents!: CodeAndNameSchema | null;
  @numberOrNull(12, '在办件数；不在本人管理范围内的为空')
  openCases!: number | null;
  @yesNo(true, '本人可以更改')
  mayChange!: boolean;
}

@ApiSchema({ name: 'OrganisationChange', description: '机构的一次变更' })
export class OrganisationChangeSchema {
  @number(1)
  sequence!: number;
  @ApiProperty({ enum: organisationActs, example: 'renamed', description: '新设、更名、撤销' })
  act!: OrganisationAct;
  @text('232701-05')
  code!: string;
  @text('漠河市北极镇司法所', '变更后的名称')
  name!: string;
  @textOrNull('漠河市北极司法所', '变更前的名称；新设的为空')
  nameBefore!: string | null;
  @dayOrNull(null, '自何日起')
  from!: LegalDate | null;
  @dayOrNull(null, '至何日止')
  until!: LegalDate | null;
  @moment('2024-03-05T08:00:00.000Z', '登记的时刻')
  recordedAt!: Instant;
  @text('系统管理员', '登记人')
  recordedBy!: string;
  @text('黑政函〔2024〕1号', '理由')
  reason!: string;
}

@ApiSchema({ name: 'OrganisationsOverview', description: '机构及其变更' })
export class OrganisationsOverviewSchema {
  @listOf(() => OrganisationItemSchema, '全部机构，上级在前')
  organisations!: OrganisationItemSchema[];
  @listOf(() => OrganisationChangeSchema, '本人管理范围内的变更，最近的在前，至多 200 项')
  changes!: OrganisationChangeSchema[];
}
