import fc from 'fast-check';
import {
  assertPassword,
  newCode,
  newToken,
  newTotpSecret,
  Passwords,
  tokenHash,
  totpCode,
  totpStep,
  totpUri,
} from './index.js';

const wang = { account: 'wangyang', name: '王样本' };
const codeOf = (password: string) => {
  try {
    assertPassword(password, wang);
    return 'good';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a password', () => {
  it.each([
    ['Korb-Tisch-19-Lampe', 'good'],
    ['河边的柳树 Green 7', 'good'],
    ['Kurz-7b', 'password.too-short'],
    ['𠮷𠮷𠮷𠮷𠮷Aa1', 'password.too-short'],
    [`Aa1${'x'.repeat(126)}`, 'password.too-long'],
    ['nur-kleinbuchstaben', 'password.too-simple'],
    ['KLEINundGROSS', 'password.too-simple'],
    ['Password2024!!', 'password.common'],
    ['!!Qwertyuiop12', 'password.common'],
    ['1q2w3e4r!q@w', 'password.common'],
    ['Xx9-WangYang-Xx', 'password.names-account'],
    ['Xx9王样本-abcdefgh', 'password.names-account'],
  ])('%s is %s', (password, verdict) => {
    expect(codeOf(password)).toBe(verdict);
  });

  it.each([
    'argon2id',
    'pbkdf2-sm3',
  ] as const)('is kept by %s and known again, and the other scheme knows it too', async (scheme) => {
    const passwords = new Passwords(scheme);
    const other = new Passwords(scheme === 'argon2id' ? 'pbkdf2-sm3' : 'argon2id');
    const [kept, again] = await Promise.all([passwords.hash('Korb-Tisch-19'), passwords.hash('Korb-Tisch-19')]);
    expect(kept).toMatch(scheme === 'argon2id' ? /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/ : /^\$pbkdf2-sm3\$i=100000\$/);
    expect(kept).not.toBe(again);
    expect(await passwords.verify('Korb-Tisch-19', kept)).toBe(true);
    expect(await other.verify('Korb-Tisch-19', kept)).toBe(true);
    expect(await passwords.verify('Korb-Tisch-18', kept)).toBe(false);
    expect([passwords.needsRehash(kept), other.needsRehash(kept)]).toEqual([false, true]);
    expect(await passwords.verify('none', 'none')).toBe(false);
    expect(await passwords.burn('none')).toBe(false);
  });
});

describe('the second factor', () => {
  // The secret of RFC 6238, appendix B: the ASCII text 12345678901234567890.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('gives the published code at %i s (RFC 6238, appendix B)', (seconds, code) => {
    expect(totpCode(secret, Math.floor(seconds / 30), 8)).toBe(code);
  });

  it('takes a code of its step and of the ones beside it, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 2 ** 31 }), fc.integer({ min: -3, max: 3 }), (step, off) => {
        const own = newTotpSecret();
        const found = totpStep(own, totpCode(own, step + off), step * 30_000 + 12_345);
        if (Math.abs(off) <= 1) expect(found).toBeDefined();
        else if (found !== undefined) expect(totpCode(own, found)).toBe(totpCode(own, step + off));
      }),
      { numRuns: 200 },
    );
    for (const code of ['', '12345', '1234567', 'abcdef', '１２３４５６'])
      expect(totpStep(secret, code, 0)).toBeUndefined();
    expect(totpUri(secret, 'wangyang')).toContain(`secret=${secret}`);
  });
});

it('tokens and codes are long and never the same', () => {
  const made = Array.from({ length: 1_000 }, () => [newToken(), newCode()]).flat();
  expect(new Set(made).size).toBe(2_000);
  expect(Buffer.from(newToken(), 'base64url')).toHaveLength(32);
  expect(newCode()).toMatch(/^[2-9A-Za-z]{4}(-[2-9A-Za-z]{4}){5}$/);
  expect(tokenHash('x')).toMatch(/^[0-9a-f]{64}$/);
});
