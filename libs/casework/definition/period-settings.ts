import type { PeriodLength, PeriodUnit } from '#legal-time';
import type { CaseType, PeriodSpec, PeriodVersionSpec } from './case-type.js';

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

/** The case types with a bureau's settings.
 *  @throws Error naming the setting: an unknown period or version, a length that the law itself gives */
export function withPeriodSettings(types: readonly CaseType[], settings: PeriodSettings): CaseType[] {
  for (const setting of [...settings.lengths, ...settings.targets]) {
    const at = `${setting.period} (${setting.version})`;
    const version = types.flatMap(({ periods }) => periods[setting.period]?.versions[setting.version] ?? [])[0];
    if (version === undefined) throw new Error(`${at} is no period of any case type`);
    if ('says' in setting) continue;
    if (version.confidence === undefined) throw new Error(`${at} is given by the law and cannot be set`);
    if (typeof version.length === 'function') throw new Error(`${at} is set by an act of the case`);
  }
  return types.map((type) => ({
    ...type,
    periods: Object.fromEntries(Object.entries(type.periods).map(([code, spec]) => [code, set(code, spec, settings)])),
  }));
}

function set(code: string, spec: PeriodSpec, settings: PeriodSettings): PeriodSpec {
  const versions = Object.entries(spec.versions).map(([name, version]): [string, PeriodVersionSpec | undefined] => {
    const concerns = (setting: PeriodSetting): boolean => setting.period === code && setting.version === name;
    if (version === undefined) return [name, version];
    const length = settings.lengths.find(concerns);
    const target = settings.targets.find(concerns);
    return [
      name,
      {
        ...version,
        ...(length && { length: lengthOf(length, version.length as PeriodLength) }),
        ...(target && { target: { says: target.says, length: lengthOf(target) } }),
      },
    ];
  });
  return { ...spec, versions: Object.fromEntries(versions) };
}

/** A set length; what it counts for (backwards, a condition) stays as declared. */
const lengthOf = ({ count, unit }: PeriodSetting, declared?: PeriodLength): PeriodLength => ({
  ...declared,
  count,
  unit,
});
