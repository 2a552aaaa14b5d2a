import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  type AccountItem,
  type Organisations,
  type Reach,
  type Role,
  reaches,
  reachNames,
  roleCodes,
  roles,
} from '#identity';
import type { Instant } from '#legal-time';
import { CodeAndNameSchema, listOf, moment, part, text, yesNo } from '../http/schemas.js';

@ApiSchema({ name: 'NamedAccount', description: '人员：账号、姓名、所在单位' })
export class NamedSchema {
  @text('wangyang')
  account!: string;
  @text('王样本')
  name!: string;
  @text('漠河市司法局')
  organisationName!: string;
}

@ApiSchema({ name: 'GivenGrant', description: '授予的权限及理由' })
class GivenGrantSchema {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @ApiProperty({ enum: roleCodes, example: 'handler' })
  role!: Role;
  @text('承办人')
  roleName!: string;
  @text('232701')
  organisation!: string;
  @text('漠河市司法局')
  organisationName!: string;
  @ApiProperty({ enum: reaches, example: 'unit' })
  reach!: Reach;
  @text('本单位的')
  reachName!: string;
  @text('新任承办人')
  reason!: string;
  @text('安全管理员', '授予的人员')
  grantedBy!: string;
  @moment('2024-03-05T08:00:00.000Z')
  grantedAt!: Instant;
}

const momentOrNull = (description: string) =>
  ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: null, description });

@ApiSchema({ name: 'Account', description: '账号' })
export class AccountSchema {
  @text('wangyang')
  account!: string;
  @text('王样本')
  name!: string;
  @part(() => CodeAndNameSchema)
  organisation!: CodeAndNameSchema;
  @momentOrNull('停用的时间')
  disabledAt!: Instant | null;
  @text('', '停用的人员')
  disabledBy!: string;
  @text('', '停用的理由')
  disabledBecause!: string;
  @momentOrNull('因多次输错密码，在此之前不能登录')
  lockedUntil!: Instant | null;
  @yesNo(true)
  hasSecondFactor!: boolean;
  @yesNo(false, '下次登录须修改密码')
  mustChangePassword!: boolean;
  @moment('2024-03-05T08:00:00.000Z')
  createdAt!: Instant;
  @listOf(() => GivenGrantSchema)
  grants!: GivenGrantSchema[];
}

/** An account in words. @param nameOf the name behind an account */
export function accountView(
  item: AccountItem,
  organisations: Organisations,
  nameOf: (account: string) => string,
): AccountSchema {
  const { organisation, disabledBy, grants } = item;
  return {
    ...item,
    organisation: { code: organisation, name: organisations.get(organisation).name },
    disabledBy: nameOf(disabledBy),
    grants: grants.map((grant) => ({
      ...grant,
      roleName: roles[grant.role].name,
      organisationName: organisations.get(grant.organisation).name,
      reachName: reachNames[grant.reach],
      grantedBy: nameOf(grant.grantedBy),
    })),
  };
}
