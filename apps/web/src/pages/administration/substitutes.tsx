import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { AskReason } from '../../parts/ask-reason.js';
import { Problem } from '../../parts/problem.js';
import { useToday } from '../../parts/today.js';
import { useActing } from '../../server/acting.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { Administration } from './frame.js';
import { NameSubstitute } from './name-substitute.js';
import { say } from './words.js';

type Substitution = Schemas['Substitution'];

/** Who stands in for whom, now and later. */
export default function SubstitutesPage() {
  const queries = useQueryClient();
  const list = useQuery({ queryKey: ['substitutions'], queryFn: () => answered(api.GET('/api/substitutions')) });
  const [told, setTold] = useState('');
  const onDone = async (sentence: string) => {
    setTold(sentence);
    await queries.invalidateQueries({ queryKey: ['substitutions'] });
  };
  return (
    <Administration title={say('substitutes')}>
      <p>{say('substitutes.hint')}</p>
      <p className="told" role="status">
        {told}
      </p>
      {list.isError && <Problem error={list.error} again={() => list.refetch()} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 3 }} />}
      <div className="stack">
        {list.data?.length === 0 && <p className="empty">{say('substitutes.none')}</p>}
        {list.data !== undefined && list.data.length > 0 && <Substitutions list={list.data} onDone={onDone} />}
        <section className="panel">
          <h2>{say('name-substitute')}</h2>
          <NameSubstitute onDone={onDone} />
        </section>
      </div>
    </Administration>
  );
}

function Substitutions({ list, onDone }: { list: readonly Substitution[]; onDone: (told: string) => unknown }) {
  const today = useToday() ?? '';
  const [asked, setAsked] = useState<Substitution>();
  const end = useActing(
    ({ id, reason }: { id: string; reason: string }) =>
      answered(api.POST('/api/substitutions/{id}/end', { params: { path: { id } }, body: { reason } })),
    async () => {
      setAsked(undefined);
      await onDone(say('end-substitute.done'));
    },
  );
  const namesOf = ({ officer, substitute }: Substitution) => ({ officer: officer.name, substitute: substitute.name });
  return (
    <div className="wide-table">
      <table className="plain">
        <thead>
          <tr>
            {(['officer', 'substitute', 'period', 'because', 'named-by', 'act'] as const).map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                {each.officer.name}
                <div className="quiet">{each.officer.organisationName}</div>
              </th>
              <td>
                {each.substitute.name}
                <div className="quiet">{each.substitute.organisationName}</div>
              </td>
              <td className="nowrap">
                {say('period.words', { from: each.from, until: each.until })}
                <div className="quiet">{say(each.from <= today ? 'period.now' : 'period.later')}</div>
              </td>
              <td>{each.reason}</td>
              <td>{each.namedBy}</td>
              <td>
                <Button
                  size="small"
                  aria-label={say('end-substitute.of', namesOf(each))}
                  onClick={() => {
                    end.reset();
                    setAsked(each);
                  }}
                >
                  {say('end-substitute')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && (
        <AskReason
          title={say('end-substitute.title', namesOf(asked))}
          consequence={say('end-substitute.consequence', namesOf(asked))}
          does={say('end-substitute')}
          isDanger
          error={end.error}
          isSending={end.isPending}
          onReason={(reason) => end.mutate({ id: asked.id, reason })}
          close={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
