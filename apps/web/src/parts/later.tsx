import { Skeleton } from 'antd';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A component that can be told to load its program before it is drawn. */
export type Prepared<P extends object = object> = ComponentType<P> & { prepare?: () => void };

/** A component whose program is loaded when it is drawn first; until then something else stands in its place. What React offers for
 *  this (`lazy`) leaves that there for at least 300 ms, also where loading takes 30: here nobody waits for what has come.
 *  What cannot be loaded is thrown for the nearest boundary, and is asked for again when the component is drawn anew. */
export function later<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  meanwhile: ReactNode = null,
): Prepared<P> {
  let loaded: ComponentType<P> | undefined;
  let loading: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    loading ??= load().then(
      (program) => {
        loaded = program.default;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const Later = (props: P) => {
    const [, setLoaded] = useState(false);
    const [failure, setFailure] = useState<{ error: unknown }>();
    useEffect(() => {
      if (loaded === undefined)
        begin().then(
          () => setLoaded(true),
          (error: unknown) => setFailure({ error }),
        );
    }, []);
    if (failure) throw failure.error;
    const Loaded = loaded;
    return Loaded ? <Loaded {...props} /> : meanwhile;
  };
  // What fails here fails again, and is told, when the component is drawn.
  return Object.assign(Later, { prepare: () => void begin().catch(() => undefined) });
}

/** A page that is loaded when it is opened first, with the styles that the first load did without. */
export const laterPage = (load: () => Promise<{ default: ComponentType }>): Prepared =>
  later(
    async () => {
      const [page] = await Promise.all([load(), import('virtual:antd-rest.css')]);
      return page;
    },
    <Skeleton active />,
  );
