import { en } from './en/index.js';
import { zhCN } from './zh-CN/index.js';

export { holidayPlace } from './zh-CN/holidays.js';

/** The closed list of stable codes that programs may rely on. */
export type RefusalCode = keyof typeof zhCN;
export type Language = 'zh-CN' | 'en';
export type RefusalDetails = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const catalogues: Record<Language, Readonly<Record<RefusalCode, string>>> = { 'zh-CN': zhCN, en };

/** The sentence of a refusal: what is wrong and what to do, with the details filled in. */
export function sentence(code: RefusalCode, details: RefusalDetails = {}, language: Language = 'zh-CN'): string {
  return catalogues[language][code].replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = details[name];
    if (value === undefined) return hole;
    return Array.isArray(value) ? value.join('、') : String(value);
  });
}

/** What the domain refuses: nothing was stored. `code` is stable; `details` are machine-readable and fill the sentence. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
    /** Further problems of the same request, so that a form can show them all at once. */
    readonly alongside: readonly Refusal[] = [],
  ) {
    super(sentence(code, details));
    this.name = 'Refusal';
  }
}

/** Throws the first of several refusals with the others alongside; returns when there is none.
 *  @throws Refusal the first one */
export function refuseAll(refusals: readonly Refusal[]): void {
  const [first, ...others] = refusals;
  if (first) throw new Refusal(first.code, first.details, others);
}

/** A value of a request as a sentence may quote it. Not `String(value)`: a JSON object with a key `toString` breaks that. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const characters = [...text.slice(0, 202)];
  return characters.length > 100 ? `${characters.slice(0, 100).join('')}…` : text;
}
