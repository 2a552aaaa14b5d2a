import { Refusal } from '#platform/refusals';
import { type CountedFigure, isCounted, type Scalar } from './definition.js';
import { partIdsOf } from './derived.js';
import type { Figures } from './figures.js';
import type { RecordField } from './record-source.js';

/** Of what a figure counts, the records that hold one value of a field. */
export interface Only {
  readonly field: string;
  /** Null: those that hold none. */
  readonly code: string | null;
}

/** A field by whose values a figure can be divided. */
export interface Division {
  readonly field: string;
  readonly label: string;
  readonly values: readonly { code: string | null; label: string }[];
}

const NONE = '（未填）';

/** The fields by which a figure can be divided: those with a dictionary that all it is computed from have, unless the figure
 *  itself asks more of them than to be one of some values. */
export function divisionsOf(id: string, figures: Figures): Division[] {
  const [first, ...others] = countedOf(id, figures);
  if (first === undefined) return [];
  const fields = [...figures.sourceOf(first).fields.values()];
  return fields.flatMap((field) => {
    const all = [first, ...others].map((each) => codesOf(each, field, figures));
    if (field.dictionary === undefined || all.includes(undefined)) return [];
    const values = figures.words
      .codes(field.dictionary)
      .filter(({ code }) => all.some((codes) => codes === 'all' || codes?.includes(code)));
    const isOpen = all.every((codes) => codes === 'all');
    return [
      { field: field.name, label: field.label, values: isOpen ? [...values, { code: null, label: NONE }] : values },
    ];
  });
}

/** A figure of which only some records count. */
export function narrowed(figure: CountedFigure, only: Only | undefined): CountedFigure {
  if (only === undefined) return figure;
  const { field, code } = only;
  const asked = askedOf(figure, field);
  // Both hold: the value, and what the figure asks of the field.
  const test = code !== null && (asked === undefined || asked.includes(code)) ? code : { known: false };
  const all = { ...figure.where?.all, [field]: test };
  return { ...figure, where: { ...figure.where, all } };
}

/** @throws Refusal `figure.division-unknown` */
export function assertDivision(id: string, { field, code }: Only, figures: Figures): void {
  const divisions = divisionsOf(id, figures);
  const found = divisions.find((each) => each.field === field);
  if (found?.values.some((each) => each.code === code)) return;
  const allowed = found ? found.values.map((each) => each.code ?? NONE) : divisions.map((each) => each.field);
  throw new Refusal('figure.division-unknown', { figure: id, by: found ? `${field}=${code ?? NONE}` : field, allowed });
}

/** The counted figures from which a figure is computed. */
function countedOf(id: string, figures: Figures): CountedFigure[] {
  const figure = figures.get(id);
  return isCounted(figure) ? [figure] : partIdsOf(figure).flatMap((part) => countedOf(part, figures));
}

/** Which values of a field a figure's records may have; undefined where the field is not theirs, or asked for otherwise. */
function codesOf(figure: CountedFigure, { name, dictionary }: RecordField, figures: Figures) {
  if (figures.sourceOf(figure).fields.get(name)?.dictionary !== dictionary) return undefined;
  const test = figure.where?.all?.[name];
  return test === undefined ? 'all' : askedOf(figure, name);
}

/** The values of which a figure asks one; undefined where it asks none, or something else. */
function askedOf(figure: CountedFigure, field: string): readonly Scalar[] | undefined {
  const test = figure.where?.all?.[field];
  if (test === undefined) return undefined;
  if (Array.isArray(test)) return test;
  return typeof test === 'object' ? undefined : [test];
}
