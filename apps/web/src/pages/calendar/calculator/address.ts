/** Something that happened, as it is typed; `days` and `time` only where they matter. */
export interface TypedEvent {
  act: string;
  on: string;
  days: string;
  time: string;
}

/** What is to be calculated. */
export interface Typed {
  type: string;
  /** Empty: by the earliest day. */
  law: string;
  events: readonly TypedEvent[];
}

export const noEvent: TypedEvent = { act: '', on: '', days: '', time: '' };

/** A calculation in the address of the page, so that it can be sent on: codes and days, nothing else. An event is written
 *  `accepted_2024-03-06`, with its days as `_d30` and its time as `_t14:20`; a point stands between two. */
export function addressOf({ type, law, events }: Typed): URLSearchParams {
  const found = new URLSearchParams({ type });
  if (law !== '') found.set('law', law);
  const told = events.map(({ act, on, days, time }) =>
    [act, on, days && `d${days}`, time && `t${time}`].filter(Boolean).join('_'),
  );
  found.set('events', told.join('.'));
  return found;
}

/** The calculation that an address holds; undefined where it holds none. */
export function typedIn(address: URLSearchParams): Typed | undefined {
  const type = address.get('type');
  const told = address.get('events');
  if (!type || !told) return undefined;
  const events = told.split('.').map((text): TypedEvent => {
    const [act = '', on = '', ...more] = text.split('_');
    const of = (sign: string) => more.find((each) => each.startsWith(sign))?.slice(1) ?? '';
    return { act, on, days: of('d'), time: of('t') };
  });
  return { type, law: address.get('law') ?? '', events };
}
