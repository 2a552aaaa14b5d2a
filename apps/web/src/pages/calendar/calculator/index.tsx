import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useSearchParams } from 'react-router';
import { caseTypesQuery } from '../../../parts/dictionaries.js';
import { Problem } from '../../../parts/problem.js';
import { answered, api } from '../../../server/api.js';
import { say } from '../words.js';
import { addressOf, typedIn } from './address.js';
import { CalculatorForm } from './form.js';
import { Result } from './result.js';

/** What follows when something happens on a day: for the telephone, for a letter, for checking a colleague's count. What was asked
 *  stands in the address, so that the answer can be sent on. */
export function Calculator() {
  const [address, setAddress] = useSearchParams();
  const asked = typedIn(address);
  const types = useQuery(caseTypesQuery);
  const result = useQuery({
    queryKey: ['calculation', String(address)],
    queryFn: () => {
      const { type: caseType = '', law = '', events = [] } = asked ?? {};
      const told = events.map(({ act, on, days, time }) => ({
        act,
        on,
        ...(days !== '' && { days: Number(days) }),
        ...(time !== '' && { time }),
      }));
      const body = { caseType, events: told, ...(law !== '' && { lawVersion: law }) };
      return answered(api.POST('/api/deadline-calculator', { body }));
    },
    enabled: asked !== undefined,
  });
  if (types.isError) return <Problem error={types.error} again={() => types.refetch()} />;
  if (types.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  return (
    <div className="calculator">
      <CalculatorForm
        types={types.data}
        asked={asked}
        refused={result.error}
        ask={(typed) => setAddress(typed ? addressOf(typed) : {})}
        again={() => result.refetch()}
        isAsking={result.isFetching}
      />
      <section className="panel result" aria-labelledby="result-title" aria-live="polite">
        {asked === undefined || result.isError ? (
          <>
            <h2 id="result-title">{say('result')}</h2>
            <p className="quiet">{say('result.before')}</p>
          </>
        ) : result.isPending ? (
          <Skeleton active paragraph={{ rows: 8 }} />
        ) : (
          <Result calculation={result.data} typed={asked} types={types.data} />
        )}
      </section>
    </div>
  );
}
