import { configFolder, definitionsIn } from '#platform/config-files';
import { Refusal } from '#platform/refusals';
import type { CaseTypes } from '../../case-types.js';
import type { CaseType } from '../../definition/case-type.js';
import type { FieldSpec } from '../../definition/fields.js';
import type { Dictionaries } from '../../dictionaries/index.js';
import { type ImportColumn, titleOf } from '../columns.js';
import { type CaseImportDeclaration, caseImportShape, type Told } from './shape.js';

/** How closed cases of a type are imported. */
export interface CaseImport extends Omit<CaseImportDeclaration, 'columns'> {
  readonly of: CaseType;
  readonly columns: readonly ImportColumn[];
}

/** The number that a case already has, and its unit: of every type. */
const everyCase: readonly ImportColumn[] = [
  {
    name: 'number',
    title: '字号',
    spec: { kind: 'text', label: '字号', maxLength: 64, optional: true },
    hint: '本单位的字号，如 大行复〔2022〕1号；不填的由系统编号',
  },
  {
    name: 'organisation',
    title: '办案机构',
    spec: { kind: 'text', label: '办案机构', maxLength: 64, optional: true },
    hint: '机构的名称或者代码；不填的为本人所在机构',
  },
];

/** Reads config/imports: the case types whose closed cases can be imported.
 *  @throws Refusal `definition.invalid` */
export function loadCaseImports(types: CaseTypes, dictionaries: Dictionaries): Map<string, CaseImport> {
  const all = definitionsIn(configFolder('imports'), caseImportShape).map(({ file, content }): [string, CaseImport] => {
    const invalid = (problem: string) => new Refusal('definition.invalid', { file, problem });
    const type = types.all().find(({ code }) => code === content.type);
    if (type === undefined) throw invalid(`unknown case type ${content.type}`);
    const columns = Object.entries(content.columns).map(([name, declared]) => columnOf(name, declared, type, invalid));
    const found = { ...content, of: type, columns: [...everyCase, ...columns] };
    const [problem] = problemsOf(found, dictionaries);
    if (problem !== undefined) throw invalid(problem);
    return [type.code, found];
  });
  return new Map(all);
}

type Declared = CaseImportDeclaration['columns'][string];

function columnOf(
  name: string,
  declared: Declared,
  type: CaseType,
  invalid: (problem: string) => Refusal,
): ImportColumn {
  if ('of' in declared) {
    const [act = '', field = ''] = declared.of.split('.');
    const spec = type.acts[act]?.fields?.[field];
    if (spec === undefined) throw invalid(`column ${name}: there is no field ${declared.of}`);
    const { optional, ...rest } = spec;
    const isOptional = declared.optional ?? optional === true;
    const told = { ...rest, label: declared.label ?? spec.label, ...(isOptional ? { optional: true as const } : {}) };
    return { name, title: titleOf(told), spec: told };
  }
  if (declared.kind === 'choice') {
    const { values, label, optional } = declared;
    const spec = { kind: 'text', label, ...(optional ? { optional } : {}) } as const;
    return { name, title: label, spec, choices: new Map(Object.entries(values).map(([code, shown]) => [shown, code])) };
  }
  const spec = withoutUndefined(declared) as FieldSpec;
  return { name, title: titleOf(spec), spec };
}

const withoutUndefined = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

/** What a declaration names and the case type does not know. */
function problemsOf({ of: type, columns, parties, acts }: CaseImport, dictionaries: Dictionaries): string[] {
  const names = new Set(columns.map(({ name }) => name));
  const groups = new Set(Object.keys(parties));
  const unknown = (known: boolean, what: string): string[] => (known ? [] : [`unknown ${what}`]);
  const column = (name: string, at: string) => unknown(names.has(name), `column ${name} in ${at}`);
  return [
    ...columns.flatMap(({ name, spec }) =>
      'dictionary' in spec ? unknown(dictionaries.has(spec.dictionary), `dictionary of column ${name}`) : [],
    ),
    ...Object.entries(parties).flatMap(([name, { role, names: of, kind, identityNumbers = of }]) => [
      ...unknown(Object.hasOwn(type.partyRoles, role), `role ${role} of ${name}`),
      ...[of, identityNumbers, ...(kind.startsWith('$') ? [kind.slice(1)] : [])].flatMap((each) => column(each, name)),
    ]),
    ...acts.flatMap(({ act, on, when = {}, each = [], fields = {} }) => [
      ...unknown(Object.hasOwn(type.acts, act), `act ${act}`),
      ...[on, ...Object.keys(when)].flatMap((name) => column(name, act)),
      ...each.flatMap((name) => unknown(groups.has(name), `group ${name} in ${act}`)),
      ...Object.entries(fields).flatMap(([field, value]) => [
        ...unknown(type.acts[act]?.fields?.[field] !== undefined, `field ${field} of ${act}`),
        ...referred(value).flatMap((name) =>
          unknown(names.has(name) || groups.has(name) || (name === 'party' && each.length > 0), `${name} in ${act}`),
        ),
      ]),
    ]),
  ];
}

/** The columns and groups that a value names. */
export function referred(value: Told): string[] {
  if (typeof value === 'string') return value.startsWith('$') ? [value.slice(1)] : [];
  return typeof value === 'object' ? Object.values(value).flatMap(referred) : [];
}
