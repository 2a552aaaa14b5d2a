import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { HandedOver, Page } from '#casework';
import { type AccountItem, type Reach, type Role, reaches, roleCodes, type Substitution } from '#identity';
import type { Instant, LegalDate } from '#legal-time';
import type { RefusalCode } from '#platform/refusals';
import { day, listOf, moment, number, text, textOrNull, yesNo } from '../http/schemas.js';

@ApiSchema({ name: 'GivenGrant', description: '授予的权限及理由' })
class GivenGrantSchema {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @ApiProperty({ enum: roleCodes, example: 'handler' })
  role!: Role;
  @text('232701')
  organisation!: string;
  @ApiProperty({ enum: reaches, example: 'unit' })
  reach!: Reach;
  @text('新任承办人')
  reason!: string;
  @text('secadmin')
  grantedBy!: string;
  @moment('2024-03-05T08:00:00.000Z')
  grantedAt!: Instant;
}

@ApiSchema({ name: 'Account', description: '账号' })
class AccountSchema implements AccountItem {
  @text('wangyang')
  account!: string;
  @text('王样本')
  name!: string;
  @text('232701')
  organisation!: string;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: null })
  disabledAt!: Instant | null;
  @yesNo(true)
  hasSecondFactor!: boolean;
  @moment('2024-03-05T08:00:00.000Z')
  createdAt!: Instant;
  @listOf(() => GivenGrantSchema)
  grants!: GivenGrantSchema[];
}

@ApiSchema({ name: 'AccountPage', description: '一页账号' })
export class AccountPageSchema implements Page<AccountItem> {
  @listOf(() => AccountSchema)
  items!: AccountSchema[];
  @textOrNull(null, '下一页的标记，放入 after；最后一页为空')
  next!: string | null;
}

@ApiSchema({ name: 'OneTimePassword', description: '一次性密码：只显示这一次，首次登录须修改' })
export class OneTimePasswordSchema {
  @text('abcd-efgh-jkmn-pqrs-tuvw-xyzA')
  password!: string;
}

@ApiSchema({ name: 'Made', description: '新的编号' })
export class MadeSchema {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
}

@ApiSchema({ name: 'Substitution', description: 'A/B 角' })
export class SubstitutionSchema implements Substitution {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @text('wangyang')
  officer!: string;
  @text('zhaohe')
  substitute!: string;
  @day('2024-03-01')
  from!: LegalDate;
  @day('2024-03-31')
  until!: LegalDate;
  @text('休假')
  reason!: string;
  @text('supervisor')
  namedBy!: string;
}

@ApiSchema({ name: 'LeftCase' })
class LeftCaseSchema {
  @text('大行复〔2024〕1号')
  number!: string;
  @text('field.invalid')
  code!: RefusalCode;
  @text('…')
  detail!: string;
}

@ApiSchema({ name: 'HandedOver', description: '移交结果' })
export class HandedOverSchema implements HandedOver {
  @number(12)
  handedOver!: number;
  @listOf(() => LeftCaseSchema, '未能移交的案件及原因')
  left!: LeftCaseSchema[];
}
