import { type AccountState, accountStates, type Reach, type Role, reaches, roleCodes } from '#identity';
import { NumberInQuery, OneOf, Text } from '../http/fields.js';

const reason = { description: '理由', example: '工作调整', max: 500 } as const;
const account = { description: '账号', example: 'wangyang', max: 64 } as const;

export class PeopleParameters {
  @Text({ description: '机构代码，含其下级；缺省为可以查阅的全部', optional: true, example: '232701', max: 64 })
  organisation?: string;
  @OneOf(roleCodes, { description: '只列任此角色的', optional: true, example: 'handler' })
  role?: Role;
  @OneOf(accountStates, {
    description: '在用、在用而无任何权限、因多次输错密码暂停登录、已停用',
    optional: true,
    example: 'active',
  })
  state?: AccountState;
  @NumberInQuery({ description: '每页条数', min: 1, max: 200, byDefault: 50, optional: true, example: 50 })
  limit?: number;
  @Text({ description: '上一页的 next；只作翻页用', max: 400, optional: true })
  after?: string;
}

export class CreateAccountBody {
  @Text({ ...account, description: '账号：小写字母、数字、连字符，以字母开头' })
  account!: string;
  @Text({ description: '姓名', example: '王样本', max: 100 })
  name!: string;
  @Text({ description: '所在机构', example: '232701', max: 64 })
  organisation!: string;
}

export class ReasonBody {
  @Text(reason)
  reason!: string;
}

export class GrantBody {
  @OneOf(roleCodes, { description: '角色', example: 'handler' })
  role!: Role;
  @Text({ description: '单位', example: '232701', max: 64 })
  organisation!: string;
  @OneOf(reaches, { description: '范围：本人承办的、本单位的、本单位和下属单位的', example: 'unit' })
  reach!: Reach;
  @Text(reason)
  reason!: string;
}

export class SubstitutionBody {
  @Text({ ...account, description: '被代理人（A 角）' })
  officer!: string;
  @Text({ ...account, description: '代理人（B 角）' })
  substitute!: string;
  @Text({ description: '起始日', example: '2024-03-01', max: 10, format: 'date' })
  from!: string;
  @Text({ description: '截止日', example: '2024-03-31', max: 10, format: 'date' })
  until!: string;
  @Text(reason)
  reason!: string;
}

export class HandOverPreviewBody {
  @Text({ ...account, description: '移交人' })
  from!: string;
}

export class HandOverBody {
  @Text({ ...account, description: '移交人' })
  from!: string;
  @Text({ ...account, description: '接收人' })
  to!: string;
  @Text(reason)
  reason!: string;
}
