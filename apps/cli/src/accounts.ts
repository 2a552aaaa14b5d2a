import { identityOf } from '../../api/src/identity.js';
import type { System } from '../../api/src/system.js';
import {
  createAccount,
  disableAccount,
  type GrantOptions,
  grantRole,
  listAccounts,
  type NewAccountOptions,
  resetPassword,
  resetSecondFactor,
  revokeGrant,
} from './commands/people.js';
import { endSubstitution, handOver, nameSubstitute, type SubstituteOptions } from './commands/standing-in.js';
import { as, command, type Named, program } from './program.js';

/** `anjuan accounts …`. */
export function addAccountCommands(): void {
  const accounts = program.command('accounts').description('账号与权限');
  const reason = ['--reason <text>', '理由'] as const;
  const asSystem = ['--as <account>', '以哪个系统管理员办理', 'sysadmin'] as const;
  const asSecurity = ['--as <account>', '以哪个安全管理员办理', 'secadmin'] as const;
  const administerOf = (system: System) => identityOf(system).administer;
  command(accounts, 'list', '全部账号及其权限', (options: Named) =>
    as(options.as, (by, system) => listAccounts(by, identityOf(system).accounts)),
  ).option(...asSystem);
  command(accounts, 'create <account>', '建立账号', (account: string, options: Named & NewAccountOptions) =>
    as(options.as, (by, system) => createAccount(by, account, options, administerOf(system))),
  )
    .requiredOption('--name <name>', '姓名')
    .requiredOption('--organisation <code>', '所在机构')
    .option(...asSystem);
  command(accounts, 'disable <account>', '停用账号', (account: string, options: Named & { reason: string }) =>
    as(options.as, (by, system) => disableAccount(by, account, options, administerOf(system))),
  )
    .requiredOption(...reason)
    .option(...asSystem);
  command(accounts, 'reset-password <account>', '重置密码', (account: string, options: Named & { reason: string }) =>
    as(options.as, (by, system) => resetPassword(by, account, options, administerOf(system))),
  )
    .requiredOption(...reason)
    .option(...asSystem);
  command(
    accounts,
    'reset-second-factor <account>',
    '解除动态口令',
    (account: string, options: Named & { reason: string }) =>
      as(options.as, (by, system) => resetSecondFactor(by, account, options, administerOf(system))),
  )
    .requiredOption(...reason)
    .option(...asSecurity);
  command(
    accounts,
    'grant <account> <role>',
    '授予权限',
    (account: string, role: string, options: Named & GrantOptions) =>
      as(options.as, (by, system) => grantRole(by, account, role, options, administerOf(system))),
  )
    .requiredOption('--organisation <code>', '单位')
    .option('--reach <reach>', 'own、unit、unit-with-subordinates', 'unit')
    .requiredOption(...reason)
    .option(...asSecurity);
  command(
    accounts,
    'revoke <account> <grant>',
    '撤销权限',
    (account: string, grant: string, options: Named & { reason: string }) =>
      as(options.as, (by, system) => revokeGrant(by, account, grant, options, administerOf(system))),
  )
    .requiredOption(...reason)
    .option(...asSecurity);
  command(
    accounts,
    'hand-over <from> <to>',
    '移交一名承办人的全部在办案件',
    (from: string, to: string, options: Named & { reason: string }) =>
      as(options.as, (by, system) => handOver(by, from, to, options, system)),
  )
    .requiredOption(...reason)
    .option('--as <account>', '以哪个负责人办理', 'supervisor');
  command(
    accounts,
    'substitute <officer> <substitute>',
    '指定 B 角',
    (officer: string, substitute: string, options: Named & SubstituteOptions) =>
      as(options.as, (by, system) =>
        nameSubstitute(by, officer, substitute, options, identityOf(system).substitutions),
      ),
  )
    .requiredOption('--from <date>', '起始日')
    .requiredOption('--until <date>', '截止日')
    .requiredOption(...reason)
    .option('--as <account>', '以哪个负责人办理', 'supervisor');
  command(accounts, 'end-substitution <id>', '提前结束 B 角的代理', (id: string, options: Named & { reason: string }) =>
    as(options.as, (by, system) => endSubstitution(by, id, options, identityOf(system).substitutions)),
  )
    .requiredOption(...reason)
    .option('--as <account>', '以哪个负责人办理', 'supervisor');
}
