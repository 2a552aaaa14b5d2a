import type { Language, RefusalCode } from '#platform/refusals';

/** The HTTP status of every refusal that is not a 422. */
const statuses: Partial<Record<RefusalCode, number>> = {
  'body.invalid': 400,
  'cursor.invalid': 400,
  'query.repeated': 400,
  'request.invalid': 400,
  'request.json-invalid': 400,
  'request.json-too-complex': 400,
  'request.key-forbidden': 400,
  'idempotency.key-required': 400,
  'idempotency.key-invalid': 400,
  'case.version-invalid': 400,
  'session.required': 401,
  'sign-in.failed': 401,
  'sign-in.code-required': 401,
  'permission.denied': 403,
  'session.stage': 403,
  'session.confirm': 403,
  'second-factor.missing': 403,
  'request.origin': 403,
  'request.client-header': 403,
  'set-up.code-wrong': 403,
  'account.not-found': 404,
  'grant.not-found': 404,
  'account.taken': 409,
  'set-up.done': 409,
  'storage.too-slow': 503,
  'sign-in.locked': 429,
  'sign-in.too-many': 429,
  'case.not-found': 404,
  'case-type.unknown': 404,
  'dictionary.not-found': 404,
  'act.not-found': 404,
  'figure.unknown': 404,
  'outline.unknown': 404,
  'edition.not-found': 404,
  'edition.number-unknown': 404,
  'job.file-unknown': 404,
  'edition.file-unknown': 404,
  'edition.state': 409,
  'edition.changed-meanwhile': 409,
  'edition.no-longer-so': 409,
  'edition.published-already': 409,
  'table.unknown': 404,
  'table.cell-unknown': 404,
  'register.unknown': 404,
  'register.entry-not-found': 404,
  'route.not-found': 404,
  'filter.unknown': 400,
  'saved-filter.not-found': 404,
  'import.target-unknown': 404,
  'import.done-before': 409,
  'task.not-found': 404,
  'task.file-gone': 404,
  'task.running': 409,
  'task.ended': 409,
  'job.unknown': 404,
  'job.period-unknown': 404,
  'job.running': 409,
  'case.changed-meanwhile': 409,
  'case.number-taken': 409,
  'register.changed-meanwhile': 409,
  'organisation.changed-meanwhile': 409,
  'organisation.code-taken': 409,
  'organisation.number-taken': 409,
  'organisation.name-taken': 409,
  'request.too-large': 413,
  'request.media-type': 415,
  'case.version-required': 428,
  internal: 500,
  'server.not-ready': 503,
};

export const statusOf = (code: RefusalCode): number => statuses[code] ?? 422;

/** The code of what Nest or Fastify refuses before any of our code runs, by its HTTP status. */
export function codeOfStatus(status: number): RefusalCode {
  const codes: Record<number, RefusalCode> = {
    404: 'route.not-found',
    405: 'route.not-found',
    413: 'request.too-large',
    415: 'request.media-type',
    503: 'server.not-ready',
  };
  return codes[status] ?? (status < 500 ? 'request.invalid' : 'internal');
}

const titles: Record<number, Record<Language, string>> = {
  400: { 'zh-CN': '请求不正确', en: 'Bad request' },
  401: { 'zh-CN': '身份未确认', en: 'Not signed in' },
  403: { 'zh-CN': '没有权限', en: 'Not permitted' },
  404: { 'zh-CN': '没有找到', en: 'Not found' },
  409: { 'zh-CN': '与现有内容冲突', en: 'Conflict' },
  413: { 'zh-CN': '内容过大', en: 'Content too large' },
  415: { 'zh-CN': '内容类型不支持', en: 'Unsupported media type' },
  422: { 'zh-CN': '不能办理', en: 'Refused' },
  428: { 'zh-CN': '缺少版本号', en: 'Version required' },
  429: { 'zh-CN': '尝试过于频繁', en: 'Too many attempts' },
  500: { 'zh-CN': '系统内部错误', en: 'Internal error' },
  503: { 'zh-CN': '服务暂不可用', en: 'Not available' },
};

/** What a status means, in a few words. */
export const titleOf = (status: number, language: Language): string =>
  (titles[status] ?? (titles[500] as Record<Language, string>))[language];
