import type { LegalDate } from '#legal-time';

export interface Organ {
  code: string;
  name: string;
}

export const organisationKinds = ['prefecture-bureau', 'county-bureau', 'station'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export interface Organisation {
  code: string;
  name: string;
  kind: OrganisationKind;
  parent?: string;
  /** The first word of its case numbers. */
  number: string;
  /** The organ (复议机关, 被告) for which it acts. */
  represents?: Organ;
  /** The first day on which it exists; without one, since ever. */
  from?: LegalDate;
  /** The last day on which it exists. */
  until?: LegalDate;
}
