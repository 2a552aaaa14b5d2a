import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { sm3 } from '../audit/chain.js';
import { Refusal } from '../refusals/index.js';
import { CryptoProvider } from './crypto-provider.js';
import type { KeyRing } from './key-ring.js';

const version = 'v1';
const form = /^v1\.([0-9a-f]{8})\.([\w-]+)$/;
const [ivLength, tagLength] = [16, 32];

/** HMAC-SM3. @source GM/T 0042 */
export const hmacSm3 = (key: Uint8Array, ...parts: readonly (string | Uint8Array)[]): Buffer => {
  const mac = createHmac('sm3', key);
  for (const part of parts) mac.update(part);
  return mac.digest();
};

/** A key for one use, made of a key of the ring: no key does two things. */
const derived = (key: Uint8Array, use: string): Buffer => hmacSm3(key, `anjuan ${use}`);

/** The commercial cryptography of node:crypto: SM3, HMAC-SM3, and SM4-CBC that is authenticated after it is encrypted
 *  (Node 20 has no SM4-GCM). @source GB/T 32905, GB/T 32907 */
export class NodeCrypto extends CryptoProvider {
  /** @param renewed the ring of the file, when another process has added a key to it */
  constructor(
    private ring: KeyRing,
    private readonly renewed: () => KeyRing | undefined = () => undefined,
  ) {
    super();
  }

  digest(text: string): string {
    return sm3(text);
  }

  mac(purpose: string, text: string): string {
    return hmacSm3(derived(this.ring.index, 'mac'), bound(purpose), text).toString('hex');
  }

  blindIndex(purpose: string, normal: string): string {
    return hmacSm3(derived(this.ring.index, 'index'), bound(purpose), normal).toString('hex');
  }

  seal(purpose: string, plain: string): string {
    this.ring = this.renewed() ?? this.ring;
    const id = this.ring.current;
    const key = this.ring.key(id) as Buffer;
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv('sm4-cbc', derived(key, 'seal').subarray(0, 16), iv);
    const sealed = Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final()]);
    return `${version}.${id}.${Buffer.concat([sealed, tagOf(key, id, purpose, sealed)]).toString('base64url')}`;
  }

  open(purpose: string, sealed: string): string {
    const [, id = '', content = ''] = form.exec(sealed) ?? [];
    const key = this.keyOf(id);
    const bytes = Buffer.from(content, 'base64url');
    if (key === undefined || bytes.length < ivLength + 16 + tagLength) throw new Refusal('keys.unreadable');
    const [body, tag] = [bytes.subarray(0, -tagLength), bytes.subarray(-tagLength)];
    if (!timingSafeEqual(tag, tagOf(key, id, purpose, body))) throw new Refusal('keys.unreadable');
    const cipher = createDecipheriv('sm4-cbc', derived(key, 'seal').subarray(0, 16), body.subarray(0, ivLength));
    return Buffer.concat([cipher.update(body.subarray(ivLength)), cipher.final()]).toString('utf8');
  }

  needsResealing(sealed: string): boolean {
    return form.exec(sealed)?.[1] !== this.ring.current;
  }

  private keyOf(id: string): Buffer | undefined {
    if (this.ring.key(id) === undefined && id !== '') this.ring = this.renewed() ?? this.ring;
    return this.ring.key(id);
  }
}

/** Version, key, purpose and content, none of which can pass for a part of another. */
const tagOf = (key: Uint8Array, id: string, purpose: string, body: Uint8Array): Buffer =>
  hmacSm3(derived(key, 'tag'), `${version}.${id}.`, bound(purpose), body);

const bound = (purpose: string): string => `${Buffer.byteLength(purpose)}:${purpose}:`;
