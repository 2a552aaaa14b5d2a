import type { zhCN } from '../zh-CN/index.js';
import { holidays } from './holidays.js';
import { identity } from './identity.js';
import { importing } from './import.js';
import { jobs } from './jobs.js';
import { keys } from './keys.js';
import { legalAid } from './legal-aid.js';
import { lists } from './lists.js';
import { litigation } from './litigation.js';
import { mediation } from './mediation.js';
import { organisations } from './organisations.js';
import { reconsideration } from './reconsideration.js';
import { reporting } from './reporting.js';
import { tasks } from './tasks.js';

/** The English sentences beside the Chinese ones, for developers and logs. */
export const en: Record<keyof typeof zhCN, string> = {
  'permission.denied': 'Your role may not do this; if you need it, ask the security administrator for the right.',
  'body.invalid': 'The request does not fit: {problems}. Mend it as the API description says and send it again.',
  'field.missing': 'The required field "{field}" is missing; add it and send again.',
  'field.unknown': 'Unknown field "{field}"; remove or rename it. Allowed: {allowed}.',
  'field.invalid': '"{field}" is not right: {problem}. Mend it and send again.',
  'field.date-invalid': '"{field}": the day "{value}" does not exist; write a real day as YYYY-MM-DD.',
  'field.date-in-future': '"{field}": {value} is after today, {today}; what has not happened cannot be recorded.',
  'field.date-too-far': '"{field}": {value} is after {latest}; check the year and write it again.',
  'field.order': '"{field}" ({value}) cannot be after "{other}" ({otherValue}); check both days.',
  'field.code-unknown': '"{field}": code "{value}" is not in dictionary "{dictionary}"; choose one from it.',
  'field.code-not-in-force': '"{field}": code "{value}" was not in force on {on}; choose one that was.',
  'case-type.unknown': 'Unknown case type "{caseType}"; known: {allowed}.',
  'case.not-found': 'No such case; check the id.',
  'case.number-taken': 'Case number "{number}" is taken; check it and give another.',
  'case.number-invalid': 'Case number "{number}" does not have the form "{format}" of this organisation and type.',
  'case.changed-meanwhile': 'The case was changed meanwhile (now version {version}); read it again and resend.',
  'case.version-required': 'A change needs If-Match with the present version; read first.',
  'link.case-not-found': '"{field}" names the case "{case}", which does not exist; name a registered case.',
  'link.contradicts': '"{field}" says {given}, the linked case {linked}; check it, or leave the field out.',
  'hand-over.nothing': 'That case has nothing yet from which another case could follow; check the linked case.',
  'party.not-found': 'This case has no party "{party}"; record the party first.',
  'party.role-unknown': '"{role}" is not a role of this case type; known: {allowed}.',
  'act.unknown': 'Unknown act "{act}"; this case type knows: {allowed}.',
  'act.opening-required': 'A case opens with one of: {allowed}.',
  'act.not-permitted':
    'On {occurredOn} the case was "{state}": "{act}" cannot be recorded. Permitted then: {permitted}.',
  'act.not-in-version': '"{act}" does not exist under {lawVersion}.',
  'act.before-case': '"{act}" on {occurredOn} is before the case was received on {receivedOn}; check the day.',
  'act.breaks-later':
    '"{act}" on {occurredOn}, entered late, contradicts "{later}" on {laterOn}; correct the later act first.',
  'act.by-system':
    '{act} is recorded by the system itself once the period has run out; correct the acts it follows from if its day is wrong.',
  'act.not-come-to-pass': '{act} ({occurredOn}) did not come to pass: acts entered or corrected later show otherwise.',
  'act.not-found': 'This case has no act "{act}"; check the id.',
  'act.already-corrected': 'That act was corrected at {recordedAt}; correct the latest correction.',
  'correction.opening-voided': 'Voiding the opening act voids the case; register it anew with the reason.',
  'correction.reason-required': 'A correction needs its reason; fill in "reason".',
  'supplement.not-lapsed':
    'The period to supplement has not run out ({dueOn}); record the receipt of the notice first.',
  'scope.unknown': 'Scope "{scope}" is unknown or outside your unit; use the code of your unit or of one below it.',
  'register.unknown': 'Unknown register "{register}"; known: {allowed}.',
  'register.changed-meanwhile': 'The entry was changed meanwhile (now version {version}); read it again and resend.',
  'register.entry-voided': 'The entry of "{register}" is voided and cannot change any more; record it anew.',
  'register.has-children':
    'The entry of "{register}" has {children} valid entries under it; correct or void them first.',
  'register.entry-not-found': 'No such register entry; check the id.',
  'config.nothing-there':
    'There is no configuration in "{folder}"; check the path. Expected at least one of: {expected}.',
  'figure.unknown': 'Unknown figure "{figure}"; see `figures list`.',
  'figure.division-unknown': 'The figure {figure} cannot be divided by {by}; there are: {allowed}.',
  'figure.part-unknown':
    'The figure "{figure}" has no part "{part}"; leave part out or choose one of its parts ({allowed}).',
  'figure.period-invalid': 'The period is not right: {problem}.',
  'calculation.too-many-events': 'One calculation takes {most} acts or events, not {events}; split it.',
  'calculation.too-many-days':
    'All days together are {days}, more than the {most} of one calculation; check them or split it.',
  'calculation.out-of-range': '"{field}": {date} is not from {first} to {last}; check the days you gave.',
  'law-version.unknown': 'Unknown law version "{lawVersion}"; known: {allowed}.',
  'law-version.none': 'No law version governs {on}; check the day, or name a version ({allowed}).',
  'definition.invalid': 'Definition file {file} is not right: {problem}. Mend it and start again.',
  'period.unknown': 'Unknown period "{period}".',
  'cursor.invalid': 'The page mark is not valid; start again from the first page.',
  'idempotency.key-required': 'An acting request needs an Idempotency-Key header (a UUID).',
  'idempotency.key-invalid': 'Idempotency-Key must be a UUID; make a new one.',
  'idempotency.body-differs': 'This Idempotency-Key was used with another body; take a new one.',
  'data.not-demo': 'The data folder {folder} holds real data; demonstration data needs an empty folder.',
  'file.unreadable': 'Cannot read {file}: {problem}.',
  'file.unwritable': 'Cannot write {file}: {problem}. Look at the path and who may write there, and try again.',
  'storage.too-slow': 'The query took more than 10 seconds and was stopped. Narrow it and try again.',
  'storage.unsafe': 'The database is not set up safely: {problem}. Start is refused so that nothing is lost.',
  'storage.schema-newer': 'The database was made by a later version ({migration}); start that version or a newer one.',
  'settings.invalid': 'Environment variable {name} is not right: {problem}. Mend it and start again.',
  'clock.behind': 'The clock ({now}) is far behind the latest record ({last}); set the time of the server first.',
  'case.version-invalid': 'If-Match must be the version of the case in quotes, such as "3"; read the case first.',
  'dictionary.not-found': 'No dictionary "{dictionary}"; check the name.',
  'query.repeated': 'Query parameter "{name}" may stand only once; remove the repetition.',
  'request.invalid': 'The request is not well formed; check address, headers and content against the API description.',
  'request.json-invalid': 'The content is not valid JSON in UTF-8; check it and send again.',
  'request.json-too-complex':
    'The content is too complex: at most {depth} levels, {members} members, {items} items in a list. Split it.',
  'request.key-forbidden': 'The content has a forbidden field name "{key}"; remove it.',
  'request.media-type': 'Only JSON is accepted; send Content-Type: application/json.',
  'request.too-large': 'The content is larger than 1 MB; split it.',
  'server.not-ready': 'The service is not available now; try again later, or tell the administrator.',
  'route.not-found': 'No such address; check it.',
  internal: 'Internal error; tell the administrator the request id.',
  ...reconsideration,
  ...litigation,
  ...legalAid,
  ...mediation,
  ...holidays,
  ...keys,
  ...identity,
  ...reporting,
  ...tasks,
  ...jobs,
  ...importing,
  ...lists,
  ...organisations,
};
