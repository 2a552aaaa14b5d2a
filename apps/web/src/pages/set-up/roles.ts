export const roles = ['system-administrator', 'security-administrator', 'audit-administrator'] as const;

/** One of the three, as named. */
export interface Named {
  role: (typeof roles)[number];
  account: string;
  name: string;
}
