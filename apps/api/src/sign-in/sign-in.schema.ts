import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  type FirstPassword,
  type Grant,
  type Person,
  permissionsOf,
  type Reach,
  type Role,
  reaches,
  roleCodes,
  roles,
  type Session,
  type Stage,
} from '#identity';
import type { LegalDate } from '#legal-time';
import { day, listOf, moment, part, text, texts, yesNo } from '../http/schemas.js';

@ApiSchema({ name: 'Grant', description: '权限：角色、单位、范围' })
export class GrantSchema implements Grant {
  @ApiProperty({ enum: roleCodes, example: 'handler' })
  role!: Role;
  @text('承办人')
  roleName!: string;
  @text('232700')
  organisation!: string;
  @ApiProperty({ enum: reaches, example: 'unit', description: '本人承办的、本单位的、本单位和下属单位的' })
  reach!: Reach;
}

@ApiSchema({ name: 'Person', description: '使用系统的人员' })
export class PersonSchema {
  @text('caseworker')
  account!: string;
  @text('演示承办人')
  name!: string;
  @text('232700')
  organisation!: string;
  @listOf(() => GrantSchema)
  grants!: GrantSchema[];
  @texts(['case.see'], '可以进行的操作')
  permissions!: readonly string[];
  @texts(['mohe'], '今日代为办理其案件的人员（A/B 角）')
  standsInFor!: readonly string[];
}

const stages = ['full', 'must-change-password', 'must-enrol'] as const;

@ApiSchema({ name: 'SignedIn', description: '已登录；令牌只在 Cookie 中' })
export class SignedInSchema {
  @ApiProperty({ enum: stages, description: 'full：可以办理；否则须先修改密码，或者绑定动态口令' })
  stage!: Stage;
  @part(() => PersonSchema)
  person!: PersonSchema;
}

@ApiSchema({ name: 'Session', description: '本人的一次登录' })
export class SessionSchema {
  @text('0b8a5f0e7a3e4d5a')
  id!: string;
  @moment('2024-03-05T08:00:00.000Z')
  createdAt!: string;
  @moment('2024-03-05T08:20:00.000Z')
  lastSeenAt!: string;
  @text('127.0.0.1')
  address!: string;
  @text('Mozilla/5.0')
  userAgent!: string;
  @yesNo(true, '即本次登录')
  current!: boolean;
}

@ApiSchema({ name: 'SecondFactor', description: '绑定动态口令：录入验证器，再以口令确认' })
export class SecondFactorSchema {
  @text('JBSWY3DPEHPK3PXP')
  secret!: string;
  @text('otpauth://totp/…')
  uri!: string;
}

@ApiSchema({ name: 'About', description: '登录之前可以知道的' })
export class AboutSchema {
  @yesNo(true, '演示系统：账号不设动态口令和登录时限')
  demo!: boolean;
  @yesNo(false, '尚无账号，须先以启用码设立管理员')
  setUpNeeded!: boolean;
  @day('2024-03-05', '今天（北京时间）')
  today!: LegalDate;
}

@ApiSchema({ name: 'FirstPassword', description: '一次性密码，交给本人；首次登录须修改' })
export class FirstPasswordSchema implements FirstPassword {
  @text('sysadmin')
  account!: string;
  @text('abcd-efgh-jkmn-pqrs-tuvw-xyzA')
  password!: string;
}

@ApiSchema({ name: 'SetUpDone', description: '已启用' })
export class SetUpDoneSchema {
  @listOf(() => FirstPasswordSchema, '未自定密码的管理员的一次性密码')
  passwords!: readonly FirstPasswordSchema[];
}

export const personView = (person: Person): PersonSchema => ({
  account: person.account,
  name: person.name,
  organisation: person.organisation,
  grants: person.grants.map((grant) => ({ ...grant, roleName: roles[grant.role].name })),
  permissions: permissionsOf(person),
  standsInFor: person.standsInFor,
});

export const sessionView = ({ id, createdAt, lastSeenAt, address, userAgent }: Session, of: string): SessionSchema => ({
  id,
  createdAt,
  lastSeenAt,
  address,
  userAgent,
  current: id === of,
});
