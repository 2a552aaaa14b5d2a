import { eachDatabase } from '../../../test/harness/databases.js';
import type { Grant } from '../people/index.js';
import { Passwords, totpCode } from '../secrets/index.js';
import { purgeSignIns } from './purge.js';
import type { Session } from './sessions.js';
import { address, by, House, handler, secret, security } from './testing.js';

const head: Grant = { ...handler, role: 'office-head' };
const failed = { code: 'sign-in.failed' };

eachDatabase('signing in while something else happens', (fresh) => {
  it('takes five of forty guesses that come at the same moment', async () => {
    const { attempts } = await House.open(fresh);
    const verdicts = await Promise.all(Array.from({ length: 40 }, (_, i) => attempts.reserve('nobody', `10.0.0.${i}`)));
    expect(verdicts.filter((verdict) => verdict === 'go-on')).toHaveLength(5);
  });

  it('leaves two sessions open of five begun at the same moment', async () => {
    const house = await House.open(fresh);
    await house.add('wang');
    const of = { account: 'wang', isDemo: false, stage: 'full', address, userAgent: '' } as const;
    for (let round = 0; round < 4; round++) {
      const begin = () => house.database.unitOfWork.run(by, (work) => house.sessions.begin(work, of));
      await Promise.all(Array.from({ length: 5 }, begin));
      expect(await house.sessions.of('wang')).toHaveLength(2);
    }
  });

  it('takes a code of the second factor once', async () => {
    const house = await House.open(fresh);
    await house.add('wang', [head]);
    const { token, stage } = await house.enter('wang');
    expect(stage).toBe('must-enrol');
    const me = { account: 'wang', organisation: '232701', address };
    const begun = await house.own.beginSecondFactor(me);
    const codeOf = () => totpCode(begun.secret, Math.floor(Date.parse(house.clock.now()) / 30_000));
    await house.own.confirmSecondFactor(me, (await house.sessions.find(token)) as Session, codeOf());
    await expect(house.enter('wang')).rejects.toMatchObject({ code: 'sign-in.code-required' });
    house.clock.moveTo('2024-03-01T02:01:00.000Z' as never);
    const answers = await Promise.allSettled([1, 2, 3].map(() => house.enter('wang', secret, codeOf())));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('refuses a password that is reset while it is compared', async () => {
    const house = await House.open(fresh);
    await house.add('wang');
    house.passwords.whileVerifying = () => house.administer.resetPassword(by, 'wang', '遗忘');
    await expect(house.enter('wang')).rejects.toMatchObject(failed);
    expect(await house.sessions.of('wang')).toEqual([]);
  });

  it('refuses an account that is disabled while its password is compared', async () => {
    const house = await House.open(fresh);
    await house.add('wang');
    house.passwords.whileVerifying = () => house.administer.disable(by, 'wang', '离职');
    await expect(house.enter('wang')).rejects.toMatchObject(failed);
  });

  it('asks for the second factor that a role needs which is granted in the middle', async () => {
    const house = await House.open(fresh);
    await house.add('wang', [handler], false, new Passwords('pbkdf2-sm3'));
    house.passwords.whileHashing = () => house.administer.grant(security, 'wang', head, '任命');
    expect((await house.enter('wang')).stage).toBe('must-enrol');
  });
});

eachDatabase('a new password', (fresh) => {
  it('is not the one that was there before a reset', async () => {
    const house = await House.open(fresh);
    await house.add('wang');
    const given = await house.administer.resetPassword(by, 'wang', '遗忘');
    const { token, person, stage } = await house.enter('wang', given);
    expect(stage).toBe('must-change-password');
    const session = (await house.sessions.find(token)) as Session;
    const change = house.own.changePassword({ ...by, account: 'wang', address }, person, session, given, secret);
    await expect(change).rejects.toMatchObject({ code: 'password.used-before' });
  });

  it('locks nobody out who knows the present one, however many new ones are refused', async () => {
    const house = await House.open(fresh);
    await house.add('wang');
    const { token, person } = await house.enter('wang');
    const session = (await house.sessions.find(token)) as Session;
    for (let i = 0; i < 7; i++) {
      const change = house.own.changePassword({ ...by, account: 'wang', address }, person, session, secret, 'short');
      await expect(change).rejects.toMatchObject({ code: 'password.too-short' });
    }
  });

  it('leaves an account of the demonstration without a second factor', async () => {
    const house = await House.open(fresh, true);
    await house.add('wang', [head], true);
    const { token, person, stage } = await house.enter('wang');
    expect(stage).toBe('full');
    const session = (await house.sessions.find(token)) as Session;
    await house.own.changePassword({ ...by, account: 'wang', address }, person, session, secret, 'Korb-Tisch-19-b');
    expect((await house.sessions.find(token))?.stage).toBe('full');
  });
});

eachDatabase('the sweep', (fresh) => {
  it('takes sessions that ended or ran out and old guesses, and nothing that lasts', async () => {
    const house = await House.open(fresh);
    await house.add('wang');
    const { unitOfWork, read } = house.database;
    const of = { account: 'wang', isDemo: false, stage: 'full', address, userAgent: '' } as const;
    const begin = () => unitOfWork.run(by, (work) => house.sessions.begin(work, of));
    for (let i = 0; i < 3; i++) await begin();
    await house.attempts.reserve('nobody', address);
    house.clock.moveTo('2024-03-03T02:00:00.000Z' as never);
    const token = await begin();
    await house.attempts.reserve('other', '10.0.0.1');
    house.clock.moveTo('2024-03-03T02:01:00.000Z' as never);
    const sweep = () => unitOfWork.run(by, (work) => purgeSignIns(work, house.clock.now()));
    expect(await sweep()).toBe(4);
    expect(await sweep()).toBe(0);
    expect(await house.sessions.find(token)).toBeDefined();
    const buckets = await read.query<{ bucket: string }>('SELECT bucket FROM sign_in_attempts ORDER BY bucket');
    expect(buckets.map(({ bucket }) => bucket)).toEqual(['account other', 'address 10.0.0.1']);
  });
});
