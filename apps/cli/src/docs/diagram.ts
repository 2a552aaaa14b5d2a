import type { ActSpec, CaseType } from '#casework/definition';

/** Mermaid reads hyphens as the beginning of an arrow. */
const idOf = (state: string): string => state.replace(/-/g, '_');

/** A name without what Mermaid takes for its own. */
const textOf = (name: string): string =>
  name
    .replace(/[:;"#{}<>[\]]/g, (sign) => wide[sign] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const wide: Readonly<Record<string, string>> = {
  ':': '：',
  ';': '；',
  '"': '＂',
  '#': '＃',
  '{': '｛',
  '}': '｝',
  '<': '＜',
  '>': '＞',
  '[': '［',
  ']': '］',
};

/** The names of the acts of one arrow, each on a line of its own: names have commas themselves, and Mermaid wraps them. */
function namesOf(acts: readonly ActSpec[]): string {
  const names = acts.map(({ name, automatic }) => `${textOf(name)}${automatic ? '（自动）' : ''}`);
  return names.length === 1 ? (names[0] as string) : names.map((name) => `· ${name}`).join('<br/>');
}

/** Whether an act moves the case between two states, or opens it. */
export const movesCase = ({ from, to }: ActSpec): boolean =>
  to !== 'same' && (from === null || from.some((state) => state !== to));

/** The lifecycle of a case type as a Mermaid state diagram: the acts that change the state, those between the same two
 *  states on one arrow, in the order of their declaration. */
export function stateDiagram({ states, acts }: CaseType): string {
  const arrows = new Map<string, ActSpec[]>();
  for (const act of Object.values(acts).filter(movesCase)) {
    for (const from of act.from?.filter((state) => state !== act.to).map(idOf) ?? ['[*]']) {
      const arrow = `${from} --> ${idOf(act.to)}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), act]);
    }
  }
  const ends = Object.keys(states).filter((state) => states[state]?.terminal);
  return [
    'stateDiagram-v2',
    ...Object.entries(states).map(([code, { name }]) => `    state "${textOf(name)}" as ${idOf(code)}`),
    ...[...arrows].map(([arrow, moving]) => `    ${arrow} : ${namesOf(moving)}`),
    ...ends.map((state) => `    ${idOf(state)} --> [*]`),
  ].join('\n');
}
