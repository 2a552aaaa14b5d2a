import { type AccountList, type AdministerPeople, isRole, type Reach, reaches, roleCodes } from '#identity';
import { Refusal } from '#platform/refusals';
import { type Outcome, table } from '../output.js';
import type { Acting } from './cases.js';

/** `anjuan accounts list`. */
export async function listAccounts(by: Acting, people: AccountList): Promise<Outcome> {
  by.policy.assertMay(by.person, 'account.see');
  const all = await people.of(by.policy.sight(by.person, 'account.see').units, 10_000);
  const rows = all.map(({ account, name, organisation, disabledAt, grants }) => [
    account,
    name,
    organisation,
    disabledAt === null ? '' : '已停用',
    grants.map(({ role, organisation: unit, reach }) => `${role}@${unit}(${reach})`).join(' '),
  ]);
  return { json: all, text: table(rows) };
}

export interface NewAccountOptions {
  name: string;
  organisation: string;
}

/** `anjuan accounts create ACCOUNT --name N --organisation O`. */
export async function createAccount(
  by: Acting,
  account: string,
  { name, organisation }: NewAccountOptions,
  administer: AdministerPeople,
): Promise<Outcome> {
  const password = await administer.create(by, { account, name, organisation });
  return { json: { account, password }, text: `${account} 的首次密码（只显示这一次，首次登录须修改）：${password}` };
}

/** `anjuan accounts disable ACCOUNT --reason R`. */
export async function disableAccount(
  by: Acting,
  account: string,
  { reason }: { reason: string },
  administer: AdministerPeople,
): Promise<Outcome> {
  await administer.disable(by, account, reason);
  return { json: { account, disabled: true }, text: `${account} 已停用` };
}

/** `anjuan accounts reset-password ACCOUNT --reason R`. */
export async function resetPassword(
  by: Acting,
  account: string,
  { reason }: { reason: string },
  administer: AdministerPeople,
): Promise<Outcome> {
  const password = await administer.resetPassword(by, account, reason);
  return { json: { account, password }, text: `${account} 的新密码（只显示这一次，登录后须修改）：${password}` };
}

/** `anjuan accounts reset-second-factor ACCOUNT --reason R`. */
export async function resetSecondFactor(
  by: Acting,
  account: string,
  { reason }: { reason: string },
  administer: AdministerPeople,
): Promise<Outcome> {
  await administer.resetSecondFactor(by, account, reason);
  return { json: { account, secondFactor: null }, text: `${account} 的动态口令已解除，下次登录重新绑定` };
}

export interface GrantOptions {
  organisation: string;
  reach: string;
  reason: string;
}

/** `anjuan accounts grant ACCOUNT ROLE --organisation O --reach R --reason R`. */
export async function grantRole(
  by: Acting,
  account: string,
  role: string,
  { organisation, reach, reason }: GrantOptions,
  administer: AdministerPeople,
): Promise<Outcome> {
  if (!isRole(role)) throw new Refusal('field.invalid', { field: 'role', problem: `应为 ${roleCodes.join('、')}` });
  if (!reaches.includes(reach as Reach)) {
    throw new Refusal('field.invalid', { field: '--reach', problem: `应为 ${reaches.join('、')}` });
  }
  const id = await administer.grant(by, account, { role, organisation, reach: reach as Reach }, reason);
  return { json: { account, grant: id }, text: `已授予 ${account} ${role}：${id}` };
}

/** `anjuan accounts revoke ACCOUNT GRANT --reason R`. */
export async function revokeGrant(
  by: Acting,
  account: string,
  grant: string,
  { reason }: { reason: string },
  administer: AdministerPeople,
): Promise<Outcome> {
  await administer.revoke(by, account, grant, reason);
  return { json: { account, revoked: grant }, text: `已撤销 ${account} 的权限 ${grant}` };
}
