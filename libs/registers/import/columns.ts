import { type ImportColumn, titleOf } from '#casework/import';
import type { Register } from '../declaration/index.js';
import type { Registers } from '../registers.js';

/** The columns of the template of a register: all that an entry may tell. */
export function importColumnsOf(register: Register, registers: Registers): ImportColumn[] {
  const organisation: ImportColumn = {
    name: 'organisation',
    title: '填报机构',
    spec: { kind: 'text', label: '填报机构', maxLength: 64, optional: true },
    hint: '机构的名称或者代码；不填的为本人所在机构',
  };
  const common = Object.entries(register.columnSpecs).map(([name, spec]): ImportColumn => {
    return { name, title: titleOf(spec, name === 'quantity' ? register.columns.quantity?.unit : undefined), spec };
  });
  const own = Object.entries(register.fieldSpecs).map(([name, spec]): ImportColumn => {
    const column = { name, title: titleOf(spec), spec };
    if (register.parent?.field !== name) return column;
    const parent = registers.get(register.parent.register);
    // Its id is checked where it is looked for; here it may be a name.
    const named = { kind: 'text', label: spec.label, ...(spec.optional ? { optional: true as const } : {}) } as const;
    return { ...column, spec: named, hint: `“${parent.label}”台账中有效记录的编号、名称或者系统编号` };
  });
  return apart([organisation, ...common, ...own]);
}

/** Where two columns have one heading, the later one bears its name too. */
function apart(columns: readonly ImportColumn[]): ImportColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const title = taken.has(column.title) ? `${column.title}（${column.name}）` : column.title;
    taken.add(title);
    return { ...column, title };
  });
}
