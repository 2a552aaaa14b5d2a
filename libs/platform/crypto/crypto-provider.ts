/** Cryptography in one place, so that a hardware module can take it over. All values are text; a purpose (`party:ID:phone`)
 *  binds a sealed value to where it stands: it cannot be read anywhere else. @source security rules R8.1, R8.2 */
export abstract class CryptoProvider {
  /** 64 hexadecimal digits. */
  abstract digest(text: string): string;
  /** 64 hexadecimal digits; only who has the keys can make them. */
  abstract mac(purpose: string, text: string): string;
  /** Encrypts; the id of the key stands in the value. */
  abstract seal(purpose: string, plain: string): string;
  /** @throws Refusal `keys.unreadable` when the value was changed, belongs elsewhere, or its key is gone */
  abstract open(purpose: string, sealed: string): string;
  /** What an exact search compares: the same text always gives the same index, which tells nothing without the keys. */
  abstract blindIndex(purpose: string, normal: string): string;
  /** Whether a value was sealed with another key than the current one. */
  abstract needsResealing(sealed: string): boolean;
}
