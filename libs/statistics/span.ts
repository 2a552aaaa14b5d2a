/** Two dates of a record whose distance is asked for. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The two dates that a name like `acceptedOn..closedOn` tells: what lies between them is the days from one to the other, the
 *  first not counted. Undefined for the name of a field. */
export function spanIn(name: string): Span | undefined {
  const [from, to, more] = name.split('..');
  return from && to && more === undefined ? { from, to } : undefined;
}
