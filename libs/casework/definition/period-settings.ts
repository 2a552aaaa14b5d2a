import type { PeriodLength, PeriodUnit } from '#legal-time';
import { Refusal } from '#platform/refusals';
import { usualLength } from '../timeline/usual-length.js';
import type { CaseType, PeriodSpec, PeriodVersionSpec } from './case-type.js';
import { lengthWords, unitWords } from './words.js';

/** What a bureau sets itself about one period under one law version. */
interface PeriodSetting {
  period: string;
  version: string;
  count: number;
  unit: PeriodUnit;
}

export interface PeriodSettings {
  /** Other lengths, where the text leaves the length open. */
  lengths: readonly PeriodSetting[];
  /** The office's own earlier dates beside the due dates. */
  targets: readonly (PeriodSetting & { says: string })[];
}

/** Ten years in each unit. */
const MOST: Readonly<Record<PeriodUnit, number>> = {
  hours: 87_600,
  days: 3_650,
  'working-days': 2_500,
  months: 120,
  years: 10,
};

/** The case types with a bureau's settings, which stand in `file`.
 *  @throws Refusal `definition.invalid` naming every setting that cannot be taken, why, and what to do */
export function withPeriodSettings(types: readonly CaseType[], settings: PeriodSettings, file: string): CaseType[] {
  refuse(file, [...problemsOf(types, settings.lengths, lengthProblem), ...twice(settings)]);
  const lengthened = types.map((type) => withParts(type, settings.lengths, withLength));
  refuse(file, problemsOf(lengthened, settings.targets, targetProblem));
  return lengthened.map((type) => withParts(type, settings.targets, withTarget));
}

function refuse(file: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Refusal('definition.invalid', { file, problem: problems.join('；') });
}

const isOf =
  ({ period, version }: PeriodSetting) =>
  (other: PeriodSetting): boolean =>
    other.period === period && other.version === version;

const nameOf = ({ period, version }: PeriodSetting): string => `期限“${period}”（${version}）`;

function twice({ lengths, targets }: PeriodSettings): string[] {
  return Object.entries({ lengths, targets }).flatMap(([list, settings]: [string, readonly PeriodSetting[]]) =>
    settings.flatMap((setting, i) =>
      settings.findIndex(isOf(setting)) < i ? [`${list} 中${nameOf(setting)}重复出现，请只保留一项`] : [],
    ),
  );
}

/** A period that a setting names. */
interface Named {
  type: CaseType;
  spec: PeriodSpec;
  version: PeriodVersionSpec;
}

function problemsOf<T extends PeriodSetting>(
  types: readonly CaseType[],
  settings: readonly T[],
  problemOf: (setting: T, named: Named) => string | undefined,
): string[] {
  return settings.flatMap((setting) => {
    const problem = namedProblem(types, setting, problemOf);
    return problem === undefined ? [] : [nameOf(setting) + problem];
  });
}

function namedProblem<T extends PeriodSetting>(
  types: readonly CaseType[],
  setting: T,
  problemOf: (setting: T, named: Named) => string | undefined,
): string | undefined {
  const type = types.find(({ periods }) => Object.hasOwn(periods, setting.period));
  const spec = type?.periods[setting.period];
  if (!type || !spec) return '不存在，请使用 docs/lifecycles 所列的期限代码';
  const versions = Object.keys(spec.versions);
  const version = versions.includes(setting.version) ? spec.versions[setting.version] : undefined;
  if (!version) return `没有这个法律版本，可用版本：${versions.join('、')}`;
  const { count, unit } = setting;
  if (!Number.isSafeInteger(count) || count < 1 || count > MOST[unit]) {
    return `的 count 应为 1 至 ${MOST[unit]} 的整数（最长十年），请改正`;
  }
  if (typeof version.length === 'object') {
    if (version.length.backwards) return '是向前倒推的期限，不能另定，请删除该项';
    if (version.length.condition) return '是须届满的条件，不是办理期限，不能另定，请删除该项';
  }
  return problemOf(setting, { type, spec, version });
}

function lengthProblem({ unit }: PeriodSetting, { version }: Named): string | undefined {
  if (version.confidence === undefined) return '由法律明文规定，不能另定，请删除该项';
  if (typeof version.length === 'function') return '由登记的内容确定，不能另定，请删除该项';
  if ((unit === 'hours') !== (version.length.unit === 'hours')) {
    return unit === 'hours'
      ? `按${unitWords[version.length.unit]}计算，不能改为按小时计算，请改用其他单位`
      : '按小时计算，请将 unit 写作 hours';
  }
  return undefined;
}

/** A target must come before the due date whatever the calendar: it is compared in one unit. */
function targetProblem({ period, version, count, unit }: PeriodSetting, { type }: Named): string | undefined {
  const length = usualLength(type, period, version);
  if (length === null) return '的长度由登记的内容确定，不能另定内部目标，请删除该项';
  if (length.unit !== unit) return `按${unitWords[length.unit]}计算，内部目标请用同一单位（unit: ${length.unit}）`;
  if (count >= length.count) return `的内部目标应短于${lengthWords(length)}，请改为更短的时间`;
  return undefined;
}

function withParts<T extends PeriodSetting>(
  type: CaseType,
  settings: readonly T[],
  apply: (version: PeriodVersionSpec, setting: T) => PeriodVersionSpec,
): CaseType {
  const set = (period: string, spec: PeriodSpec): PeriodSpec => {
    const versions = Object.entries(spec.versions).map(([version, declared]) => {
      const setting = settings.find((each) => each.period === period && each.version === version);
      return [version, declared && setting ? apply(declared, setting) : declared];
    });
    return { ...spec, versions: Object.fromEntries(versions) };
  };
  return {
    ...type,
    periods: Object.fromEntries(Object.entries(type.periods).map(([code, spec]) => [code, set(code, spec)])),
  };
}

const lengthOf = ({ count, unit }: PeriodSetting): PeriodLength => ({ count, unit });

const withLength = (version: PeriodVersionSpec, setting: PeriodSetting): PeriodVersionSpec => ({
  ...version,
  length: lengthOf(setting),
});

const withTarget = (version: PeriodVersionSpec, setting: PeriodSetting & { says: string }): PeriodVersionSpec => ({
  ...version,
  target: { says: setting.says, length: lengthOf(setting) },
});
