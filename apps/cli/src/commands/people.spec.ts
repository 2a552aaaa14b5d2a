import { People, Policy, rolesOf } from '#identity';
import { eachDatabase } from '../../../../test/harness/databases.js';
import { inOffice, type Office } from '../../../../test/journeys/office.js';
import { identityOf } from '../../../api/src/identity.js';
import type { Acting } from './cases.js';
import {
  createAccount,
  disableAccount,
  grantRole,
  listAccounts,
  resetPassword,
  resetSecondFactor,
  revokeGrant,
} from './people.js';
import { endSubstitution, nameSubstitute } from './standing-in.js';

const reason = '工作需要';

/** Someone at the console, as an account. */
async function acting({ system }: Office, account: string): Promise<Acting> {
  const person = await new People(system.database.read, system.clock).get(account);
  const policy = new Policy(system.knowledge.organisations);
  return { account, organisation: person.organisation, roles: rolesOf(person), person, policy };
}

eachDatabase('anjuan accounts', (fresh) => {
  it(
    'names substitutes and ends them',
    inOffice(fresh, '2024-03-01', async (office) => {
      const { substitutions, people } = identityOf(office.system);
      const [supervisor, mohe] = [await acting(office, 'supervisor'), await acting(office, 'mohe')];
      const days = { from: '2024-03-01', until: '2024-03-05', reason };
      const denied = nameSubstitute(mohe, 'mohe', 'mohe2', days, substitutions);
      await expect(denied).rejects.toMatchObject({ code: 'permission.denied' });
      const { json } = await nameSubstitute(supervisor, 'mohe', 'mohe2', days, substitutions);
      expect((await people.get('mohe2')).standsInFor).toEqual(['mohe']);
      await endSubstitution(supervisor, (json as { id: string }).id, { reason }, substitutions);
      expect((await people.get('mohe2')).standsInFor).toEqual([]);
    }),
  );

  it(
    'makes, grants, resets, revokes and disables, each by the administrator whose task it is',
    inOffice(fresh, '2024-03-01', async (office) => {
      const { administer, people, accounts } = identityOf(office.system);
      const [sysadmin, secadmin, caseworker] = (await Promise.all(
        ['sysadmin', 'secadmin', 'caseworker'].map((account) => acting(office, account)),
      )) as [Acting, Acting, Acting];
      const mine = { name: '王样本', organisation: '232701' };
      const denied = { code: 'permission.denied' };
      await expect(createAccount(caseworker, 'wang', mine, administer)).rejects.toMatchObject(denied);
      const made = await createAccount(sysadmin, 'wang', mine, administer);
      expect(made.text).toContain((made.json as { password: string }).password);
      const granted = { organisation: '232701', reach: 'unit', reason };
      await expect(grantRole(sysadmin, 'wang', 'handler', granted, administer)).rejects.toMatchObject(denied);
      await expect(grantRole(secadmin, 'wang', 'king', granted, administer)).rejects.toMatchObject({
        code: 'field.invalid',
      });
      const { grant } = (await grantRole(secadmin, 'wang', 'handler', granted, administer)).json as { grant: string };
      expect((await listAccounts(secadmin, accounts)).text).toMatch(/wang.*handler@232701\(unit\)/);
      expect((await resetPassword(sysadmin, 'wang', { reason }, administer)).json).toMatchObject({ account: 'wang' });
      await expect(resetSecondFactor(sysadmin, 'wang', { reason }, administer)).rejects.toMatchObject(denied);
      await resetSecondFactor(secadmin, 'wang', { reason }, administer);
      await revokeGrant(secadmin, 'wang', grant, { reason }, administer);
      expect((await people.get('wang')).grants).toEqual([]);
      await disableAccount(sysadmin, 'wang', { reason }, administer);
      expect(await people.find('wang')).toBeUndefined();
      expect((await listAccounts(sysadmin, accounts)).text).toMatch(/wang.*已停用/);
    }),
  );
});
