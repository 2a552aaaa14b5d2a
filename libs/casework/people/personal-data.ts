import type { LegalDate } from '#legal-time';
import type { CryptoProvider } from '#platform';
import type { PartyRow } from '../storage/rows.js';
import { birthOf, normalIdentityNumber, normalPhone } from './identity-number.js';
import { maskedAddress, maskedIdentityNumber, maskedName, maskedPhone } from './masks.js';

/** Why a name is kept sealed. @source security rules R3.7, R8.2 */
export type Protection = 'minor' | 'victim';

/** What is known of a party beyond the name. */
export interface PersonalInput {
  identityNumber?: string;
  phone?: string;
  address?: string;
  /** The party was hurt by what the case is about. */
  victim?: boolean;
}

/** The columns of a party that hold personal data: sealed, or to be compared only. */
export type PersonalColumns = Pick<
  PartyRow,
  | 'name'
  | 'protection'
  | 'nameSealed'
  | 'identitySealed'
  | 'phoneSealed'
  | 'addressSealed'
  | 'nameIndex'
  | 'identityIndex'
  | 'phoneIndex'
>;

/** All of it in clear. */
export interface ClearParty {
  name: string;
  identityNumber: string | null;
  phone: string | null;
  address: string | null;
}

const fourteenYears = 14;

/** Keeps personal data: sealed in the row of the party, found again by blind indices, shown masked. */
export class PersonalData {
  constructor(private readonly crypto: CryptoProvider) {}

  /** What is stored of a party. The name of a minor under fourteen or a victim stands nowhere in clear. */
  keep(id: string, name: string, input: PersonalInput, today: LegalDate): PersonalColumns {
    const identity = input.identityNumber === undefined ? undefined : normalIdentityNumber(input.identityNumber);
    const phone = input.phone === undefined ? undefined : normalPhone(input.phone);
    const protection = protectionOf(input.victim ?? false, identity, today);
    return {
      name: protection === null ? name : maskedName(name),
      protection,
      nameSealed: protection === null ? null : this.seal(id, 'name', name),
      identitySealed: this.seal(id, 'identity', identity),
      phoneSealed: this.seal(id, 'phone', phone),
      addressSealed: this.seal(id, 'address', input.address?.normalize('NFC').trim()),
      nameIndex: this.nameIndex(name),
      identityIndex: identity === undefined ? null : this.identityIndex(identity),
      phoneIndex: phone === undefined ? null : this.phoneIndex(phone),
    };
  }

  /** What may be shown without a reason. */
  masked(row: PartyRow): ClearParty {
    const { identityNumber, phone, address } = this.clear(row);
    return {
      name: row.name,
      identityNumber: identityNumber && maskedIdentityNumber(identityNumber),
      phone: phone && maskedPhone(phone),
      address: address && maskedAddress(address),
    };
  }

  /** Everything, for who has given a reason. */
  clear({ id, name, nameSealed, identitySealed, phoneSealed, addressSealed }: PartyRow): ClearParty {
    return {
      name: this.open(id, 'name', nameSealed) ?? name,
      identityNumber: this.open(id, 'identity', identitySealed),
      phone: this.open(id, 'phone', phoneSealed),
      address: this.open(id, 'address', addressSealed),
    };
  }

  /** By these a whole name or number is found again. */
  nameIndex(name: string): string {
    return this.crypto.blindIndex('party name', name.normalize('NFC').trim());
  }

  identityIndex(number: string): string {
    return this.crypto.blindIndex('party identity', normalIdentityNumber(number));
  }

  phoneIndex(phone: string): string {
    return this.crypto.blindIndex('party phone', normalPhone(phone));
  }

  private seal(id: string, what: string, plain: string | undefined): string | null {
    return plain === undefined ? null : this.crypto.seal(`party:${id}:${what}`, plain);
  }

  private open(id: string, what: string, sealed: string | null): string | null {
    return sealed === null ? null : this.crypto.open(`party:${id}:${what}`, sealed);
  }
}

function protectionOf(isVictim: boolean, identity: string | undefined, today: LegalDate): Protection | null {
  if (isVictim) return 'victim';
  if (identity === undefined) return null;
  const birth = birthOf(identity);
  const comesOfAge = `${Number(birth.slice(0, 4)) + fourteenYears}${birth.slice(4)}`;
  return today < comesOfAge ? 'minor' : null;
}
