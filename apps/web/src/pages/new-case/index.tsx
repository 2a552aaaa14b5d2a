import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Page } from '../../frame/page.js';
import { caseTypeQuery, caseTypesQuery } from '../../parts/dictionaries.js';
import { FieldGroup } from '../../parts/form/field.js';
import { Problem } from '../../parts/problem.js';
import { useToday } from '../../parts/today.js';
import { answered, api, type Schemas } from '../../server/api.js';
import { Opening } from './opening.js';
import { say } from './words.js';
import './new-case.css';

/** Opens a case. Which type and act stands in the address; what is typed never does. */
export default function NewCasePage() {
  const [parameters, setParameters] = useSearchParams();
  const [code, from] = [parameters.get('type'), parameters.get('from')];
  const types = useQuery(caseTypesQuery);
  const type = useQuery({ ...caseTypeQuery(code ?? ''), enabled: code !== null });
  const followUps = useQuery({
    queryKey: ['follow-ups', from],
    queryFn: () => answered(api.GET('/api/cases/{caseId}/follow-ups', { params: { path: { caseId: from ?? '' } } })),
    enabled: from !== null,
  });
  const today = useToday();
  const failed = [types, type, followUps].find(({ isError }) => isError);
  if (failed) return <Problem error={failed.error} again={() => failed.refetch()} />;
  const isReady = code !== null && type.data && today !== undefined && (from === null || followUps.data);
  return (
    <Page title={say('title')}>
      <div className="panel choose-type">
        <FieldGroup id="case-type" legend={say('type')}>
          {(types.data ?? []).map((each) => (
            <label key={each.code} className="choice">
              <input
                type="radio"
                name="case-type"
                checked={each.code === code}
                onChange={() => setParameters({ type: each.code }, { replace: true })}
              />
              <span>{each.name}</span>
            </label>
          ))}
        </FieldGroup>
      </div>
      {code === null && <p className="quiet">{say('no-type')}</p>}
      {code !== null && !isReady && <Skeleton active paragraph={{ rows: 12 }} />}
      {isReady && type.data && (
        <ChooseAct
          key={type.data.code}
          type={type.data}
          today={today}
          handedOver={followUps.data?.find((each) => each.type === code)?.fields}
        />
      )}
    </Page>
  );
}

function ChooseAct(props: {
  type: Schemas['CaseType'];
  today: string;
  handedOver: Readonly<Record<string, unknown>> | undefined;
}) {
  const openings = props.type.acts.filter(({ from, automatic }) => from === null && !automatic);
  const [code, setCode] = useState(openings[0]?.code);
  const act = openings.find((each) => each.code === code);
  return (
    <>
      {openings.length > 1 && (
        <div className="panel choose-type">
          <FieldGroup id="opening-act" legend={say('act')}>
            {openings.map((each) => (
              <label key={each.code} className="choice">
                <input
                  type="radio"
                  name="opening-act"
                  checked={each.code === code}
                  onChange={() => setCode(each.code)}
                />
                <span>{each.name}</span>
              </label>
            ))}
          </FieldGroup>
        </div>
      )}
      {act && <Opening key={act.code} {...props} act={act} />}
    </>
  );
}
