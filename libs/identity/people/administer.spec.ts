import { eachDatabase } from '../../../test/harness/databases.js';
import { by, House, handler, security } from '../sign-in/testing.js';
import type { Grant } from './person.js';

const reason = '工作需要';
const auditor: Grant = { ...handler, role: 'audit-administrator' };

eachDatabase('rights', (fresh) => {
  it('are changed by someone else', async () => {
    const house = await House.open(fresh);
    const { administer } = house;
    const own = { code: 'grant.own-rights' };
    await expect(administer.grant(security, security.account, handler, reason)).rejects.toMatchObject(own);
    await expect(administer.revoke(security, security.account, 'x', reason)).rejects.toMatchObject(own);
  });

  it('are changed by who may do so at that moment, of units in reach', async () => {
    const house = await House.open(fresh);
    const { administer } = house;
    await house.add('wang');
    await house.add('mohe', [{ role: 'security-administrator', organisation: '232721', reach: 'unit' }]);
    const near = { account: 'mohe', organisation: '232721' };
    await expect(administer.grant(by, 'wang', auditor, reason)).rejects.toMatchObject({ code: 'permission.denied' });
    await expect(administer.disable(security, 'wang', reason)).rejects.toMatchObject({ code: 'permission.denied' });
    const outOfReach = { code: 'account.not-found' };
    await expect(administer.grant(near, 'wang', auditor, reason)).rejects.toMatchObject(outOfReach);
    const [{ grants } = { grants: [] }] = await house.accounts.of(['232721', '232701'], 1, 'mogz');
    await administer.revoke(security, 'mohe', grants[0]?.id ?? '', reason);
    await expect(administer.grant(near, 'wang', auditor, reason)).rejects.toMatchObject({ code: 'permission.denied' });
  });

  it('are given to nobody who has left', async () => {
    const house = await House.open(fresh);
    await house.add('wang', []);
    await house.administer.disable(by, 'wang', '离职');
    const granted = house.administer.grant(security, 'wang', handler, reason);
    await expect(granted).rejects.toMatchObject({ code: 'account.not-found' });
  });

  it('that exclude each other are given once, also when both are given at the same moment', async () => {
    const house = await House.open(fresh);
    for (let i = 0; i < 5; i++) {
      const account = `wang${i}`;
      await house.add(account, []);
      const answers = await Promise.allSettled(
        [handler, auditor].map((grant) => house.administer.grant(security, account, grant, reason)),
      );
      const refused = answers.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
      expect(refused).toEqual([expect.objectContaining({ code: 'grant.roles-exclude' })]);
      expect((await house.people.find(account))?.grants).toHaveLength(1);
    }
  });
});

eachDatabase('a substitute', (fresh) => {
  it('and the officer both work on cases', async () => {
    const house = await House.open(fresh);
    await house.add('wang');
    await house.add('li');
    await house.add('sun', [auditor]);
    const days = { from: '2024-03-01', until: '2024-03-05', reason: '休假' };
    const name = (officer: string, substitute: string) =>
      house.substitutions.name(by, { officer, substitute, ...days });
    await expect(name('wang', 'sun')).rejects.toMatchObject({ code: 'substitute.wrong' });
    await expect(name('sun', 'wang')).rejects.toMatchObject({ code: 'substitute.wrong' });
    await house.add('zhao', [{ role: 'office-head', organisation: '232721', reach: 'unit' }]);
    await house.add('qian', [{ role: 'office-head', organisation: '232701', reach: 'unit' }]);
    const namedBy = (account: string, officer: string, substitute: string) =>
      house.substitutions.name({ account, organisation: '232701' }, { officer, substitute, ...days });
    await expect(namedBy('zhao', 'wang', 'li')).rejects.toMatchObject({ code: 'account.not-found' });
    await expect(namedBy('wang', 'wang', 'li')).rejects.toMatchObject({ code: 'permission.denied' });
    await expect(namedBy('qian', 'wang', 'qian')).rejects.toMatchObject({ code: 'grant.own-rights' });
    const id = await name('wang', 'li');
    expect((await house.people.find('li'))?.standsInFor).toEqual(['wang']);
    expect(await house.substitutions.inForce(['232721'])).toEqual([]);
    await house.administer.disable(by, 'wang', '离职');
    expect(await house.substitutions.inForce(['232701'])).toMatchObject([{ id }]);
    const elsewhere = { account: 'zhao', organisation: '232721' };
    await expect(house.substitutions.end(elsewhere, id, '离职')).rejects.toMatchObject({ code: 'grant.not-found' });
    await house.substitutions.end(by, id, '离职');
    expect((await house.people.find('li'))?.standsInFor).toEqual([]);
  });
});
