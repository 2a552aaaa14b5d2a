/** What an act may carry. The declaration draws the form and the API schema and checks every value. */
export type FieldSpec = FieldKind & {
  /** The Chinese term on forms and documents. */
  label: string;
  /** A field is required unless it says otherwise. */
  optional?: true;
};

type FieldKind =
  | { kind: 'text'; maxLength?: number }
  | { kind: 'integer'; min?: number; max?: number }
  /** Integer fen. */
  | { kind: 'money' }
  | { kind: 'boolean' }
  /** A LegalDate; refused when it lies in the future unless `planned`, or lies on the wrong side of the day of another field or
   *  of the act (`occurredOn`). */
  | { kind: 'date'; planned?: true; noLaterThan?: string; noEarlierThan?: string }
  /** Local time of day, `HH:MM`, of the act. */
  | { kind: 'time' }
  | { kind: 'code'; dictionary: string }
  | { kind: 'codes'; dictionary: string }
  /** Ids of parties of the case; personal data stands only in the party rows. */
  | { kind: 'party'; roles?: readonly string[] }
  | { kind: 'parties'; roles?: readonly string[] }
  /** The id of another case, of one of these types where they are named. */
  | { kind: 'case'; types?: readonly string[] }
  /** An account name of an officer. */
  | { kind: 'officer' }
  /** Account names of officers, at least so many. */
  | { kind: 'officers'; min?: number }
  | { kind: 'items'; of: Readonly<Record<string, FieldSpec>> };

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

export type ItemValue = Readonly<Record<string, string | number | boolean>>;
export type FieldValue = string | number | boolean | readonly string[] | readonly ItemValue[];
export type FieldValues = Readonly<Record<string, FieldValue | undefined>>;

/** The text of a field, or null when the act does not carry it. */
export function textOf(fields: FieldValues, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' ? value : null;
}

/** The whole number of a field, or null. */
export function numberOf(fields: FieldValues, name: string): number | null {
  const value = fields[name];
  return typeof value === 'number' ? value : null;
}

/** A yes/no field; false when the act does not carry it. */
export const flagOf = (fields: FieldValues, name: string): boolean => fields[name] === true;

/** The texts of a list field (codes, parties); empty when the act does not carry it. */
export function textsOf(fields: FieldValues, name: string): readonly string[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

/** The items of an items field; empty when the act does not carry it. */
export function itemsOf(fields: FieldValues, name: string): readonly ItemValue[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter((each): each is ItemValue => typeof each === 'object') : [];
}
