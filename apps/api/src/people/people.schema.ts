import { ApiSchema } from '@nestjs/swagger';
import type { HandedOver, Page } from '#casework';
import type { Colleague, Organisations, Substitution } from '#identity';
import type { LegalDate } from '#legal-time';
import type { RefusalCode } from '#platform/refusals';
import { day, listOf, number, part, text, textOrNull } from '../http/schemas.js';
import { AccountSchema, NamedSchema } from './account.schema.js';

@ApiSchema({ name: 'AccountPage', description: '一页账号' })
export class AccountPageSchema implements Page<AccountSchema> {
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
export class SubstitutionSchema {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @part(() => NamedSchema, 'A 角')
  officer!: NamedSchema;
  @part(() => NamedSchema, 'B 角')
  substitute!: NamedSchema;
  @day('2024-03-01')
  from!: LegalDate;
  @day('2024-03-31')
  until!: LegalDate;
  @text('休假')
  reason!: string;
  @text('演示负责人', '指定的人员')
  namedBy!: string;
}

/** Substitutions with the names of those whom they name. */
export function substitutionViews(
  substitutions: readonly Substitution[],
  colleagues: readonly Colleague[],
  organisations: Organisations,
): SubstitutionSchema[] {
  const known = new Map(colleagues.map((each) => [each.account, each]));
  const named = (account: string): NamedSchema => {
    const { name = account, organisation = '' } = known.get(account) ?? {};
    return { account, name, organisationName: organisation === '' ? '' : organisations.get(organisation).name };
  };
  return substitutions.map(({ officer, substitute, namedBy, ...rest }) => ({
    ...rest,
    officer: named(officer),
    substitute: named(substitute),
    namedBy: named(namedBy).name,
  }));
}

@ApiSchema({ name: 'HandOverPreview', description: '将要移交的案件' })
export class HandOverPreviewSchema {
  @number(12, '在办件数：本人可以分派的')
  open!: number;
}

@ApiSchema({ name: 'LeftCase' })
class LeftCaseSchema {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
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
