import type { Knowledge } from '#casework';
import { Refusal } from '#platform/refusals';
import type { Registers } from '#registers';
import { type Figures, scopeNameOf } from '#statistics';
import type { NameOf } from './exported-list.js';
import { daysInWords, entryFiltersInWords, filtersInWords, told } from './filters-in-words.js';

export interface Declared {
  readonly knowledge: Knowledge;
  readonly figures: Figures;
  readonly registers: Registers;
}

type Filters = Readonly<Record<string, unknown>>;

/** The filters that stand in the register of exports, in the words of the office. What has since left the declarations (a type, a
 *  unit, a figure) is told by its code: an entry is read for years. */
export function registeredInWords(kind: string, filters: Filters, declared: Declared, nameOf: NameOf): string {
  try {
    return inWords(kind, filters, declared, nameOf);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Object.values(filters).map(String).join('，');
  }
}

function inWords(kind: string, filters: Filters, { knowledge, figures, registers }: Declared, nameOf: NameOf): string {
  const { organisations } = knowledge;
  const text = (name: string): string | undefined => filters[name] as string | undefined;
  if (kind === 'worklist') return filtersInWords({ query: filters }, knowledge, nameOf);
  if (kind === 'search') return filtersInWords({ search: filters as never }, knowledge, nameOf);
  if (kind === 'figure') {
    return told([
      figures.get(text('figure') ?? '').label,
      scopeNameOf(text('scope') ?? '', organisations),
      ...daysInWords(filters),
    ]);
  }
  return told([registers.get(text('code') ?? '').label, entryFiltersInWords(filters, organisations)]);
}
