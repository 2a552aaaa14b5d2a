/** Chinese, unless the browser wishes English first. */
export const language = navigator.language.startsWith('en') ? 'en' : 'zh-CN';

const place = language === 'en' ? 1 : 0;

/** Each text in Chinese, and in English beside it. `{name}` is a place to be filled. */
export type Words = Readonly<Record<string, readonly [zhCN: string, en: string]>>;

/** The catalogue of one area of the pages. It stands beside its pages in `words.ts` and is loaded with them.
 *  @example const say = words({ open: ['{n} 件在办', '{n} open'] }); say('open', { n: 3 }) */
export const words =
  <T extends Words>(texts: T) =>
  (key: keyof T & string, values: Readonly<Record<string, string | number>> = {}): string =>
    (texts[key]?.[place] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
