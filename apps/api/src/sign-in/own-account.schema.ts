import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Organisations, OwnAccountState, Person } from '#identity';
import {
  passwordPolicy,
  permissions,
  permissionsOf,
  type Reach,
  type Role,
  reaches,
  reachNames,
  roleCodes,
  roles,
} from '#identity';
import type { Instant } from '#legal-time';
import { CodeAndNameSchema, listOf, moment, number, part, text, texts, yesNo } from '../http/schemas.js';

@ApiSchema({ name: 'OwnGrant', description: '本人的一项权限，以文字说明' })
class OwnGrantSchema {
  @ApiProperty({ enum: roleCodes, example: 'handler' })
  role!: Role;
  @text('承办人')
  roleName!: string;
  @part(() => CodeAndNameSchema)
  organisation!: CodeAndNameSchema;
  @ApiProperty({ enum: reaches, example: 'unit' })
  reach!: Reach;
  @text('本单位的')
  reachName!: string;
}

@ApiSchema({ name: 'PasswordRules', description: '密码的要求' })
class PasswordRulesSchema {
  @number(12, '至少的字符数')
  least!: number;
  @number(3, '大写、小写、数字、其他字符中至少的类数')
  classes!: number;
  @number(5, '最近若干次用过的不能再用')
  remembered!: number;
  @number(90, '有效的天数')
  maxAgeDays!: number;
}

@ApiSchema({ name: 'OwnAccount', description: '本人的账号' })
export class OwnAccountSchema {
  @part(() => CodeAndNameSchema)
  organisation!: CodeAndNameSchema;
  @listOf(() => OwnGrantSchema)
  grants!: OwnGrantSchema[];
  @texts(['查阅案件'], '可以进行的操作')
  permissions!: readonly string[];
  @texts(['漠河承办人'], '今日代为办理其案件的人员的姓名（A/B 角）')
  standsInFor!: readonly string[];
  @yesNo(false, '已绑定动态口令')
  hasSecondFactor!: boolean;
  @yesNo(true, '所任角色须绑定动态口令')
  needsSecondFactor!: boolean;
  @moment('2024-03-05T08:00:00.000Z', '密码设定的时间')
  passwordSetAt!: Instant;
  @part(() => PasswordRulesSchema)
  passwordRules!: PasswordRulesSchema;
}

export function ownAccountView(person: Person, state: OwnAccountState, organisations: Organisations): OwnAccountSchema {
  const unit = (code: string) => ({ code, name: organisations.get(code).name });
  const { least, classes, remembered, maxAgeDays } = passwordPolicy;
  return {
    organisation: unit(person.organisation),
    grants: person.grants.map(({ role, organisation, reach }) => ({
      role,
      roleName: roles[role].name,
      organisation: unit(organisation),
      reach,
      reachName: reachNames[reach],
    })),
    permissions: permissionsOf(person).map((each) => permissions[each]),
    ...state,
    passwordRules: { least, classes, remembered, maxAgeDays },
  };
}
