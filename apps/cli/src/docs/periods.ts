import type { CaseType, PeriodSpec, PeriodVersionSpec } from '#casework/definition';
import { usualLength } from '#casework/timeline';
import { cite, code, lines, plain, table, term } from './markdown.js';
import { confidenceIn, eventsIn, lengthIn, nameOf, whoseWords } from './words.js';

/** One block of a page for each period: who keeps it, what meets, ends and lengthens it, and its rule in each law version. */
export function periodBlocks(type: CaseType): string[] {
  return Object.entries(type.periods).flatMap(([id, period]) => [
    `### ${term(period.name, id)}`,
    factsOf(type, period),
    table(
      ['法律版本', '期间', '起算', '停止计算', '依据', '可靠程度'],
      Object.entries(period.versions).flatMap(([version, spec]) =>
        spec === undefined ? [] : [versionRow(type, id, version, spec)],
      ),
    ),
  ]);
}

function factsOf(type: CaseType, period: PeriodSpec): string {
  const ended = period.endedBy ?? [];
  return [
    `- 遵守者：${whoseWords[period.whose]}${period.soft ? '（仅作提醒，不报逾期）' : ''}`,
    `- 完成：${eventsIn(type, period.metBy) || '无'}`,
    ...(ended.length > 0 ? [`- 不再有意义：${eventsIn(type, ended)}`] : []),
    ...(period.extendedBy === undefined ? [] : [`- 延长：${extensionIn(type, period.extendedBy, period.versions)}`]),
    `- 届满：${plain(period.lapse)}`,
  ].join('\n');
}

/** The act that lengthens a period, and by how much at most: in working days where the period is counted in them. */
function extensionIn(type: CaseType, act: string, versions: PeriodSpec['versions']): string {
  const field = type.acts[act]?.fields?.['days'];
  const isWorking = Object.values(versions).some((version) => {
    return typeof version?.length === 'object' && version.length.unit === 'working-days';
  });
  const most = field?.kind === 'integer' && field.max !== undefined ? `，每次至多${field.max}` : undefined;
  return `${term(nameOf(type, act), act)}${most === undefined ? '' : `${most}${isWorking ? '个工作日' : '日'}`}`;
}

function versionRow(type: CaseType, period: string, version: string, spec: PeriodVersionSpec): string[] {
  const stops = (spec.stops ?? []).map(({ from, until, source }) => {
    return `${plain(nameOf(type, from))} → ${plain(nameOf(type, until))}（${cite(source)}）`;
  });
  return [
    code(version),
    lengthOf(type, period, version, spec),
    startIn(type, spec),
    lines(stops),
    cite(spec.source),
    confidenceIn(spec.confidence),
  ];
}

/** A length; where the case may set another, the one it has otherwise. */
function lengthOf(type: CaseType, period: string, version: string, spec: PeriodVersionSpec): string {
  const usual = usualLength(type, period, version);
  if (usual === null) return '由登记的内容确定';
  return typeof spec.length === 'function' ? `${lengthIn(usual)}；登记的内容另有所定的，从其所定` : lengthIn(usual);
}

/** The events a period starts on, the first that has happened counting, and what more decides its start. */
function startIn(type: CaseType, { startsOn, start, starts, applies }: PeriodVersionSpec): string {
  return lines([
    startsOn.map((each) => plain(nameOf(type, each))).join('，否则 '),
    ...(starts ? ['各当事人分别计算'] : []),
    ...(start ? ['起算日按登记的经过推定'] : []),
    ...(applies ? ['仅适用于部分案件'] : []),
  ]);
}
