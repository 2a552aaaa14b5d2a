import { Button, Skeleton } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { momentOf } from '../../parts/moments.js';
import { Problem } from '../../parts/problem.js';
import { useMay } from '../../server/session.js';
import { ChooseUnit } from './choose.js';
import { Administration } from './frame.js';
import { type Account, type Filter, useAccounts, useRoles } from './queries.js';
import { say } from './words.js';

const states = ['active', 'without-grant', 'locked', 'disabled'] as const;

/** The people of the house: what is shown stands in the address, by codes. */
export default function AccountsPage() {
  const may = useMay();
  const [parameters, setParameters] = useSearchParams();
  const filter = Object.fromEntries(parameters) as Filter;
  const accounts = useAccounts(filter);
  const { data: roles } = useRoles();
  const put = (name: string, value: string) => {
    const { [name]: _, ...rest } = Object.fromEntries(parameters);
    setParameters(value === '' ? rest : { ...rest, [name]: value }, { replace: true });
  };
  const items = accounts.data?.pages.flatMap((page) => page.items);
  const isFiltered = parameters.size > 0;
  return (
    <Administration
      title={say('accounts')}
      beside={may('account.manage') && <Link to="/administration/new-account">＋ {say('new-account')}</Link>}
    >
      <div className="filters">
        <label htmlFor="of-unit">
          {say('unit')}
          <ChooseUnit
            control={{ id: 'of-unit' }}
            none={say('unit.all')}
            value={parameters.get('organisation') ?? ''}
            onChange={(value) => put('organisation', value)}
          />
        </label>
        <label htmlFor="of-role">
          {say('role')}
          <select
            id="of-role"
            className="choose"
            value={parameters.get('role') ?? ''}
            onChange={({ target }) => put('role', target.value)}
          >
            <option value="">{say('role.all')}</option>
            {roles?.roles.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor="of-state">
          {say('state')}
          <select
            id="of-state"
            className="choose"
            value={parameters.get('state') ?? ''}
            onChange={({ target }) => put('state', target.value)}
          >
            <option value="">{say('state.all')}</option>
            {states.map((state) => (
              <option key={state} value={state}>
                {say(state)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {accounts.isError && <Problem error={accounts.error} again={() => accounts.refetch()} />}
      {accounts.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {items?.length === 0 && <p className="empty">{say(isFiltered ? 'accounts.none' : 'accounts.none-at-all')}</p>}
      {items !== undefined && items.length > 0 && <Accounts items={items} />}
      {accounts.hasNextPage && (
        <p>
          <Button onClick={() => accounts.fetchNextPage()} loading={accounts.isFetchingNextPage}>
            {say('more')}
          </Button>
        </p>
      )}
    </Administration>
  );
}

const Accounts = ({ items }: { items: readonly Account[] }) => (
  <div className="wide-table">
    <table className="plain">
      <thead>
        <tr>
          {(['name', 'account', 'unit', 'grants', 'factor', 'state'] as const).map((key) => (
            <th key={key} scope="col">
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.account}>
            <th scope="row" className="nowrap">
              <Link to={`/administration/accounts/${item.account}`}>{item.name}</Link>
            </th>
            <td>{item.account}</td>
            <td>{item.organisation.name}</td>
            <td>
              {item.grants.map(({ id, roleName, organisationName, reachName }) => (
                <div key={id}>{say('grant.words', { role: roleName, unit: organisationName, reach: reachName })}</div>
              ))}
            </td>
            <td className="nowrap">{say(item.hasSecondFactor ? 'factor.bound' : 'factor.none')}</td>
            <td className="nowrap">
              <State {...item} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** How an account stands, with a sign where something is to be done or cannot be done. */
export function State({ disabledAt, lockedUntil, grants }: Account) {
  if (disabledAt !== null) return <span className="quiet">✕ {say('disabled')}</span>;
  if (lockedUntil !== null) return <span className="late">⚠ {say('locked.until', { at: momentOf(lockedUntil) })}</span>;
  if (grants.length === 0) return <span className="soon">○ {say('without-grant')}</span>;
  return <>{say('active')}</>;
}
