import { type Role, roleCodes } from '#identity';
import { ListOf, OneOf, Secret, Text } from '../http/fields.js';

const account = { description: '账号', example: 'caseworker', max: 64 } as const;

export class SignInBody {
  @Text(account)
  account!: string;
  @Secret({ description: '密码' })
  password!: string;
  @Text({ description: '动态口令；已绑定的账号必填', optional: true, example: '123456', max: 12 })
  code?: string;
}

export class ConfirmationBody {
  @Secret({ description: '密码' })
  password!: string;
  @Text({ description: '动态口令；已绑定的账号必填', optional: true, example: '123456', max: 12 })
  code?: string;
}

export class ChangePasswordBody {
  @Secret({ description: '现密码' })
  present!: string;
  @Secret({ description: '新密码：至少 12 个字符，含大写、小写、数字、其他字符中的三类' })
  next!: string;
}

export class SecondFactorBody {
  @Text({ description: '验证器显示的动态口令', example: '123456', max: 12 })
  code!: string;
}

class FirstAdministratorBody {
  @OneOf(
    roleCodes.filter((role) => role.endsWith('-administrator')),
    { description: '角色', example: 'system-administrator' },
  )
  role!: Role;
  @Text({ ...account, example: 'sysadmin' })
  account!: string;
  @Text({ description: '姓名', example: '王样本', max: 100 })
  name!: string;
  @Secret({ description: '密码；缺省时生成一次性密码，首次登录须修改', optional: true })
  password?: string;
}

export class SetUpBody {
  @Text({ description: '启动时显示的启用码', example: 'abcd-efgh-jkmn-pqrs-tuvw-xyzA', max: 64 })
  code!: string;
  @ListOf(() => FirstAdministratorBody, { description: '系统管理员、安全管理员、审计管理员各一名' })
  administrators!: FirstAdministratorBody[];
}
