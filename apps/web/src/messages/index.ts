import { en } from './en.js';
import { type MessageKey, zhCN } from './zh-CN.js';

export type { MessageKey };

/** Chinese, unless the browser wishes English first. */
export const language = navigator.language.startsWith('en') ? 'en' : 'zh-CN';
const catalogue: Readonly<Record<MessageKey, string>> = language === 'en' ? en : zhCN;

/** A text of the pages, with its places filled. */
export const say = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string =>
  catalogue[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
