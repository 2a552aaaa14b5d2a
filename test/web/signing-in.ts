import type { Page } from 'playwright-core';
import { Passwords, setDemoPassword } from '#identity';
import type { Office } from '../journeys/office.js';

/** The password of all accounts of a test. */
export const password = 'Korb-Tisch-19-a';

/** Gives the accounts of an office a password with which pages can sign in. */
export async function withPassword({ system }: Pick<Office, 'system'>): Promise<void> {
  const hash = await new Passwords().hash(password);
  await system.database.unitOfWork.run({ account: 'test', organisation: '' }, (work) => setDemoPassword(work, hash));
}

/** Fills in the form for signing in, and sends it. */
export async function signIn(page: Page, account: string, word = password): Promise<void> {
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码', { exact: true }).fill(word);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}
