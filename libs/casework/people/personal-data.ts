import type { LegalDate } from '#legal-time';
import type { CryptoProvider } from '#platform';
import type { PartyRow } from '../storage/rows.js';
import { birthOf, normalIdentityNumber, normalPhone } from './identity-number.js';
import { maskedAddress, maskedDate, maskedIdentityNumber, maskedName, maskedPhone } from './masks.js';

/** Why a name is kept sealed. @source security rules R3.7, R8.2 */
export type Protection = 'minor' | 'victim';

/** What is known of a party beyond the name. */
export interface PersonalInput {
  identityNumber?: string;
  phone?: string;
  address?: string;
  /** A LegalDate; that of the identity number where there is one. */
  birthDate?: string;
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
  | 'birthSealed'
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
  birthDate: string | null;
}

const fourteenYears = 14;

/** Keeps personal data: sealed in the row of the party, found again by blind indices, shown masked. */
export class PersonalData {
  constructor(private readonly crypto: CryptoProvider) {}

  /** What is stored of a party. The name of a minor under fourteen or a victim stands nowhere in clear. */
  keep(id: string, name: string, input: PersonalInput, today: LegalDate): PersonalColumns {
    const identity = input.identityNumber === undefined ? undefined : normalIdentityNumber(input.identityNumber);
    const phone = input.phone === undefined ? undefined : normalPhone(input.phone);
    const birth = input.birthDate ?? (identity && birthOf(identity));
    const protection = protectionOf(input.victim ?? false, birth, today);
    return {
      name: protection === null ? name : maskedName(name),
      protection,
      nameSealed: protection === null ? null : this.seal(id, 'name', name),
      identitySealed: this.seal(id, 'identity', identity),
      phoneSealed: this.seal(id, 'phone', phone),
      addressSealed: this.seal(id, 'address', input.address?.normalize('NFC').trim()),
      birthSealed: this.seal(id, 'birth', input.birthDate),
      nameIndex: this.nameIndex(name),
      identityIndex: identity === undefined ? null : this.identityIndex(identity),
      phoneIndex: phone === undefined ? null : this.phoneIndex(phone),
    };
  }

  /** What may be shown without a reason. */
  masked(row: PartyRow): ClearParty {
    const { identityNumber, phone, address, birthDate } = this.clear(row);
    return {
      name: row.name,
      identityNumber: identityNumber && maskedIdentityNumber(identityNumber),
      phone: phone && maskedPhone(phone),
      address: address && maskedAddress(address),
      birthDate: birthDate && maskedDate(birthDate),
    };
  }

  /** Everything, for who has given a reason. */
  clear({ id, name, nameSealed, identitySealed, phoneSealed, addressSealed, birthSealed }: PartyRow): ClearParty {
    return {
      name: this.open(id, 'name', nameSealed) ?? name,
      identityNumber: this.open(id, 'identity', identitySealed),
      phone: this.open(id, 'phone', phoneSealed),
      address: this.open(id, 'address', addressSealed),
      birthDate: this.open(id, 'birth', birthSealed),
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

/** Someone is fourteen from the day after the birthday on. @source Supreme People's Court, Fa Shi [2006] 1 article 2 */
function protectionOf(isVictim: boolean, birth: string | undefined, today: LegalDate): Protection | null {
  if (isVictim) return 'victim';
  if (birth === undefined) return null;
  const birthday = `${Number(birth.slice(0, 4)) + fourteenYears}${birth.slice(4)}`;
  return today <= birthday ? 'minor' : null;
}
