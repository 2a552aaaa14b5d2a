import { type Person, rolesOf } from '../people/person.js';
import type { Role } from '../people/roles.js';

/** What can be permitted, and how an office calls it. */
export const permissions = {
  'rules.see': '查阅办案规则、期限推算和放假安排',
  'rules.change': '载入放假安排',
  'case.see': '查阅案件',
  'case.record': '收案、登记程序行为和更正',
  'case.assign': '分派、移交案件',
  'person.find': '按证件号码、电话查找当事人',
  'person.unmask': '说明理由后查阅当事人的完整信息',
  'register.see': '查阅台账',
  'register.record': '登记、更正和作废台账',
  'figure.see': '查阅统计指标',
  'edition.make': '起草、核对、提交报告版次',
  'edition.publish': '发布报告版次',
  'account.see': '查阅账号',
  'account.manage': '建立、停用账号，重置密码',
  'grant.manage': '授予、撤销权限',
  'substitute.name': '指定 A/B 角',
  'audit.read': '查阅审计记录',
  'organisation.see': '查阅机构及其变更',
  'organisation.manage': '新设、更名、撤销机构',
  'list.export': '导出列表',
  'task.see': '查看、取消本人的任务',
  'job.see': '查看夜间统计和定期导出',
  'job.restart': '重新进行夜间统计和定期导出',
} as const;

export type Permission = keyof typeof permissions;

const everyone: readonly Permission[] = ['rules.see'];
const reading: readonly Permission[] = [
  ...everyone,
  'case.see',
  'register.see',
  'figure.see',
  'list.export',
  'task.see',
];
const working: readonly Permission[] = [...reading, 'case.record', 'register.record', 'person.find', 'person.unmask'];
const keeping: readonly Permission[] = [...everyone, 'account.see', 'organisation.see'];
const leading: readonly Permission[] = [
  'case.assign',
  'substitute.name',
  'rules.change',
  'edition.make',
  'edition.publish',
  'job.see',
];

/** What each role may do; what is not listed is denied. No administrator sees a case, no one who works on cases keeps the house.
 *  @source security rules R3.1, R3.6 */
const permittedTo: Readonly<Record<Role, readonly Permission[]>> = {
  handler: working,
  'office-head': [...working, ...leading],
  leader: [...working, ...leading],
  statistician: [...reading, 'register.record', 'edition.make', 'job.see'],
  'system-administrator': [
    ...keeping,
    'account.manage',
    'organisation.manage',
    'substitute.name',
    'job.see',
    'job.restart',
  ],
  'security-administrator': [...keeping, 'grant.manage'],
  'audit-administrator': [...keeping, 'audit.read'],
};

/** Whether a role brings a permission. */
export const brings = (role: Role, permission: Permission): boolean => permittedTo[role].includes(permission);

/** Everything that a person may do, somewhere. */
export const permissionsOf = (person: Pick<Person, 'grants'>): readonly Permission[] => [
  ...new Set(rolesOf(person).flatMap((role) => permittedTo[role])),
];
