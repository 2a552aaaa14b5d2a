/** What the watcher uses of a window: the types of browsers belong to the pages alone. */
interface Window {
  document: Observed & { querySelectorAll(selector: string): Iterable<{ dataset: Record<string, string> }> };
  addEventListener(type: string, listener: (event: Happened) => void, how: object): void;
  requestAnimationFrame(call: () => void): void;
  MutationObserver: new (call: () => void) => { observe(what: Observed, how: object): void; disconnect(): void };
  PerformanceObserver: new (call: (list: { getEntries(): Entry[] }) => void) => { observe(how: object): void };
  watched: Watched;
}

interface Happened {
  type: string;
  timeStamp: number;
}

type Observed = { readonly nodeType: number };

interface Entry {
  name: string;
  startTime: number;
  duration: number;
  interactionId: number;
  value: number;
  hadRecentInput: boolean;
  sources: { node: { nodeName: string; className: string } | null }[];
}

/** What is on show after an act. */
export type Shown = 'rows' | 'case';

export interface Watched {
  /** From the beginning of the visit until the first row was painted, in milliseconds. */
  firstRow: Promise<number>;
  shifts: { value: number; isAnswer: boolean; of: string[] }[];
  /** Looks for what the next click, choice or step back brings. */
  expect(shown: Shown): void;
  /** Milliseconds from then until the browser had painted an answer to a click, and until what it brings was painted. */
  answer(): Promise<{ response: number | undefined; shown: number }>;
}

/** Runs in the page before all its scripts, and may therefore use nothing from outside. */
export function watchPage(): void {
  const window = globalThis as unknown as Window;
  const { document } = window;
  const events: Entry[] = [];
  const shifts: Watched['shifts'] = [];
  let asked = { by: '', at: 0, painted: Promise.resolve(0) };

  const note = (type: string, more: object, entry: (each: Entry) => void): void =>
    new window.PerformanceObserver((list) => list.getEntries().forEach(entry)).observe({ type, ...more });
  note('event', { durationThreshold: 16, buffered: true }, (each) => void events.push(each));
  note('layout-shift', { buffered: true }, ({ value, hadRecentInput, sources }) => {
    const of = sources.map(({ node }) => (node ? `${node.nodeName} ${node.className ?? ''}`.trim() : 'gone'));
    shifts.push({ value, isAnswer: hadRecentInput, of });
  });

  /** When the frame was painted in which something first holds. */
  const painted = (holds: () => boolean): Promise<number> =>
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('what was expected did not come in half a minute')), 30_000);
      const look = (): void => {
        if (!holds()) return;
        changes.disconnect();
        window.requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          const afterPaint = () => {
            port1.close();
            resolve(performance.now());
          };
          port1.addEventListener('message', afterPaint, { once: true });
          port1.start();
          port2.postMessage('');
        });
      };
      const changes = new window.MutationObserver(look);
      changes.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    });
  const rows = (): string =>
    [...document.querySelectorAll('tr[data-row-key]')].map(({ dataset }) => dataset['rowKey']).join(' ');

  window.watched = {
    firstRow: painted(() => rows() !== ''),
    shifts,
    expect(shown) {
      const before = rows();
      const act = { by: '', at: 0, painted: Promise.resolve(0) };
      const begin = ({ type, timeStamp }: Happened): void => {
        if (act.at === 0) Object.assign(act, { by: type, at: timeStamp });
      };
      for (const type of ['click', 'change', 'popstate']) {
        window.addEventListener(type, begin, { capture: true, once: true });
      }
      const isShown = {
        rows: () => ![before, ''].includes(rows()),
        case: () => [...document.querySelectorAll('.case-head')].length > 0,
      }[shown];
      act.painted = painted(() => act.at > 0 && isShown());
      asked = act;
    },
    async answer() {
      const shown = (await asked.painted) - asked.at;
      // Shifts count as an answer for half a second; by then the times of the events have come as well.
      await new Promise((resolve) => setTimeout(resolve, 600));
      const own = events.filter(({ interactionId, startTime }) => interactionId > 0 && startTime >= asked.at - 1);
      // What is answered within 16 ms the browser does not report.
      const response = Math.max(16, ...own.map(({ duration }) => duration));
      return { response: asked.by === 'click' ? response : undefined, shown };
    },
  };
}
