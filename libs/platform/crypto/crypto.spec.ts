import { createCipheriv, createHash } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { CryptoProvider, hmacSm3, KeyRing, keysFor, markKeys, NodeCrypto } from '#platform';
import { SystemClock } from '#platform/clock';
import { eachDatabase } from '../../../test/harness/databases.js';

const clock = new SystemClock();
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anjuan-crypto-'));
  file = join(folder, 'outside', 'keys.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const hex = (text: string) => Buffer.from(text, 'hex');

describe('the algorithms give the published examples', () => {
  const sm3 = (bytes: Uint8Array) => createHash('sm3').update(bytes).digest('hex');

  it.each([
    ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
    ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
  ])('SM3 of %s (GB/T 32905, annex A)', async (text, digest) => {
    expect(new NodeCrypto(await KeyRing.create(file, clock)).digest(text)).toBe(digest);
  });

  it('SM4 of one block (GB/T 32907, annex A)', () => {
    const block = hex('0123456789abcdeffedcba9876543210');
    const cipher = createCipheriv('sm4-cbc', block, Buffer.alloc(16)).setAutoPadding(false);
    expect(cipher.update(block).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246');
  });

  it('HMAC-SM3 is the construction of RFC 2104 over SM3', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.uint8Array({ maxLength: 200 }), (key, text) => {
        const padded = Buffer.concat([key, Buffer.alloc(64 - key.length)]);
        const inner = hex(sm3(Buffer.concat([padded.map((byte) => byte ^ 0x36), text])));
        const outer = sm3(Buffer.concat([padded.map((byte) => byte ^ 0x5c), inner]));
        expect(hmacSm3(key, text).toString('hex')).toBe(outer);
      }),
    );
  });
});

describe('what is sealed', () => {
  it('opens for its purpose alone, and tells nothing of what it holds', async () => {
    const crypto: CryptoProvider = new NodeCrypto(await KeyRing.create(file, clock));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (plain, purpose, other) => {
        const sealed = crypto.seal(purpose, plain);
        expect(crypto.open(purpose, sealed)).toBe(plain);
        expect(crypto.seal(purpose, plain)).not.toBe(sealed);
        if (other !== purpose) expect(() => crypto.open(other, sealed)).toThrow('无法解密');
      }),
      { numRuns: 100 },
    );
  });

  it('is refused when a single byte of it was changed', async () => {
    const crypto = new NodeCrypto(await KeyRing.create(file, clock));
    const sealed = crypto.seal('party:1:phone', '13800001234');
    const [version, id, content] = sealed.split('.') as [string, string, string];
    const bytes = Buffer.from(content, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ 1;
      const text = `${version}.${id}.${changed.toString('base64url')}`;
      expect(() => crypto.open('party:1:phone', text)).toThrow(expect.objectContaining({ code: 'keys.unreadable' }));
    }
    for (const text of [
      '',
      'v1',
      `v2.${id}.${content}`,
      `v1.00000000.${content}`,
      `v1.${id}.${content.slice(0, 40)}`,
    ]) {
      expect(() => crypto.open('party:1:phone', text)).toThrow(expect.objectContaining({ code: 'keys.unreadable' }));
    }
  });

  it('loses no key when several are added at the same moment', async () => {
    await KeyRing.create(file, clock);
    const added = await Promise.allSettled(Array.from({ length: 8 }, () => KeyRing.rotate(file, clock)));
    const made = added.flatMap((each) => (each.status === 'fulfilled' ? [each.value.current] : []));
    const refused = added.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    expect(made.length).toBeGreaterThan(0);
    expect(KeyRing.load(file)?.ids).toEqual(expect.arrayContaining(made));
    for (const reason of refused) expect(reason).toMatchObject({ code: 'keys.busy' });
    expect((await KeyRing.rotate(file, clock)).ids).toHaveLength(made.length + 2);
  });

  it('stays readable when the key is changed, also by another process; indices stay the same', async () => {
    const before = await KeyRing.create(file, clock);
    const [running, other] = [before, before].map((ring) => new NodeCrypto(ring, () => KeyRing.load(file)));
    const old = running?.seal('x', 'text') as string;
    const after = new NodeCrypto(await KeyRing.rotate(file, clock));
    const sealed = after.seal('x', 'text');
    expect([after.open('x', old), other?.open('x', sealed)]).toEqual(['text', 'text']);
    expect([after.needsResealing(old), after.needsResealing(sealed)]).toEqual([true, false]);
    expect(after.blindIndex('id', '110')).toBe(running?.blindIndex('id', '110'));
    expect(after.blindIndex('phone', '110')).not.toBe(after.blindIndex('id', '110'));
  });
});

describe('the key file', () => {
  it('is made once, for its owner alone, whoever comes first', async () => {
    const rings = await Promise.all(Array.from({ length: 10 }, () => KeyRing.create(file, clock)));
    expect(new Set(rings.map(({ current }) => current)).size).toBe(1);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('is refused when others may read it, or it is not whole', async () => {
    await KeyRing.create(file, clock);
    const text = await readFile(file, 'utf8');
    await chmod(file, 0o640);
    expect(() => KeyRing.load(file)).toThrow(expect.objectContaining({ code: 'keys.unsafe-file' }));
    await chmod(file, 0o600);
    for (const wrong of ['', text.slice(0, -9), '{}', text.replace(/"current": "[^"]*"/, '"current": "00000000"')]) {
      await writeFile(file, wrong);
      expect(() => KeyRing.load(file)).toThrow(expect.objectContaining({ code: 'keys.invalid' }));
    }
  });
});

eachDatabase('a database', (fresh) => {
  const opening = (keyFile: string, found: KeyRing[]) => ({
    beforeWriting: async (
      ...[connection, dialect]: Parameters<NonNullable<Parameters<typeof fresh>[0]>['beforeWriting'] & object>
    ) => {
      found.push(await keysFor(connection, dialect, keyFile, clock));
    },
  });

  it('is opened with its own keys only, and is not touched with others', async () => {
    const found: KeyRing[] = [];
    const database = await fresh(opening(file, found));
    await markKeys(database.unitOfWork, found[0] as KeyRing);
    const { settings } = database;
    await database.close();
    const again = await fresh({ at: settings, ...opening(file, found) });
    await again.close();
    expect(found[1]?.current).toBe(found[0]?.current);

    const own = await readFile(file);
    const wrong = join(folder, 'wrong', 'keys.json');
    await KeyRing.create(wrong, clock);
    // A schema that is to be brought up to date: had it been touched, the migration would stand there.
    const later = { name: '9999-later', up: async () => Promise.reject(new Error('migrated')) };
    const refused = (keyFile: string) => fresh({ at: settings, migrations: [later], ...opening(keyFile, found) });
    await expect(refused(wrong)).rejects.toMatchObject({ code: 'keys.wrong' });
    await rm(file);
    await expect(refused(file)).rejects.toMatchObject({ code: 'keys.missing' });
    expect(KeyRing.load(file)).toBeUndefined();
    await writeFile(file, own, { mode: 0o600 });
    await (await fresh({ at: settings, ...opening(file, found) })).close();
  });
});
