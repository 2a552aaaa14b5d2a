import { Refusal } from '#platform/refusals';

/** The most that one request may bring. @source security rule R5.3 */
export const limits = { bytes: 1_048_576, depth: 20, members: 5_000, items: 1_000 } as const;

/** Names that reach for the prototype of an object. */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a JSON body, and refuses what no form of ours sends before anything else looks at it.
 *  @throws Refusal `request.json-invalid`, `request.json-too-complex`, `request.key-forbidden` */
export function parseJson(bytes: Uint8Array): unknown {
  let content: unknown;
  try {
    content = JSON.parse(utf8.decode(bytes));
  } catch {
    throw new Refusal('request.json-invalid');
  }
  inspect(content);
  return content;
}

/** Refuses what is too much, and brings texts into one form, so that what looks the same is the same.
 *  @source security rules R5.3, R5.5 */
function inspect(content: unknown): void {
  const { depth: deepest, members: most, items } = limits;
  const tooComplex = () => new Refusal('request.json-too-complex', { depth: deepest, members: most, items });
  const waiting: { value: unknown; depth: number }[] = [{ value: content, depth: 1 }];
  let members = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    const inside = Object.entries(value);
    members += inside.length;
    if (depth > deepest || members > most || (Array.isArray(value) && value.length > items)) throw tooComplex();
    for (const [key, part] of inside) {
      if (typeof part === 'string') (value as Record<string, unknown>)[key] = part.normalize('NFC');
      if (forbiddenKeys.includes(key)) throw new Refusal('request.key-forbidden', { key });
      waiting.push({ value: part, depth: depth + 1 });
    }
  }
}
