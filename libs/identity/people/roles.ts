/** What a person does in the office. The three administrators (三员) exclude each other and every other role.
 *  @source security rule R3.6 */
export const roles = {
  handler: { name: '承办人', kind: 'case' },
  'office-head': { name: '科室负责人', kind: 'case' },
  leader: { name: '分管领导', kind: 'case' },
  statistician: { name: '统计员', kind: 'case' },
  'system-administrator': { name: '系统管理员', kind: 'administration' },
  'security-administrator': { name: '安全管理员', kind: 'administration' },
  'audit-administrator': { name: '审计管理员', kind: 'administration' },
} as const;

export type Role = keyof typeof roles;

export const roleCodes = Object.keys(roles) as readonly Role[];

export const isRole = (code: string): code is Role => Object.hasOwn(roles, code);

/** How far a grant reaches: the person's own cases, those of the unit, or those of the unit and the units below it. */
export const reaches = ['own', 'unit', 'unit-with-subordinates'] as const;
export type Reach = (typeof reaches)[number];

export const reachNames: Readonly<Record<Reach, string>> = {
  own: '本人承办的',
  unit: '本单位的',
  'unit-with-subordinates': '本单位和下属单位的',
};

/** Whether one person may hold these roles together. */
export function goTogether(held: readonly Role[]): boolean {
  const distinct = [...new Set(held)];
  return distinct.length < 2 || distinct.every((role) => roles[role].kind === 'case');
}

/** The roles that need a second factor: administrators, supervisors, those who sign statistics or export. @source security rule R4.3 */
export const needSecondFactor: readonly Role[] = [
  'office-head',
  'leader',
  'statistician',
  'system-administrator',
  'security-administrator',
  'audit-administrator',
];
