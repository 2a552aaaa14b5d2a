import { recountMark } from '#casework';
import type { Organisations } from '#identity';
import type { LegalDate } from '#legal-time';
import { canonical, type Reader, sha256 } from '#platform';
import type { RecordSource } from '../record-source.js';
import { inScope, type Scope, scopePredicate } from '../scope.js';

/** Whose a record is: what decides in which scopes it lies. */
interface Owner {
  readonly organisation: string;
  readonly organ: string | null;
}

/** The records of one owner, summed up so that any change of one of them shows. */
interface Summed extends Owner {
  readonly n: number | string;
  readonly versions: number | string;
  readonly latest: string;
}

/** Tells what has become of the records since they were looked at last: each kind is looked at once, for all scopes. */
export class Changes {
  private recounted: Promise<string> | undefined;
  private readonly summed = new Map<string, Promise<Summed[]>>();
  private readonly dated = new Map<string, Promise<Owner[]>>();

  constructor(
    private readonly read: Reader,
    private readonly organisations: Organisations,
  ) {}

  /** A mark of the records of a kind within a scope: another one after any of them was added, changed, moved in or out, or after
   *  the rows of all were counted anew. */
  async markOf(source: RecordSource, scope: Scope): Promise<string> {
    this.recounted ??= recountMark(this.read);
    const units = scopePredicate(scope, source, this.organisations);
    const found = this.within(scope, source, await this.sums(source))
      .map(({ organisation, organ, n, versions, latest }) => [organisation, organ, Number(n), Number(versions), latest])
      .sort(([a, b], [c, d]) => (`${a} ${b}` < `${c} ${d}` ? -1 : 1));
    return sha256(canonical([await this.recounted, units.sql, units.values, found])).slice(0, 16);
  }

  /** Whether there is any record of a kind within a scope. */
  async isThereAny(source: RecordSource, scope: Scope): Promise<boolean> {
    return this.within(scope, source, await this.sums(source)).length > 0;
  }

  /** Whether any record within a scope is dated on a day: then a figure that goes by this date may be another one at its end
   *  though nothing was recorded. */
  async isAnyDated(source: RecordSource, scope: Scope, field: string, on: LegalDate): Promise<boolean> {
    const key = `${source.code} ${field} ${on}`;
    const known = this.dated.get(key) ?? this.ownersOf(source, field, on);
    this.dated.set(key, known);
    return this.within(scope, source, await known).length > 0;
  }

  private sums(source: RecordSource): Promise<Summed[]> {
    const known = this.summed.get(source.code) ?? this.sum(source);
    this.summed.set(source.code, known);
    return known;
  }

  private sum(source: RecordSource): Promise<Summed[]> {
    const { sql, values } = source.always;
    return this.read.query<Summed>(
      `SELECT ${owner(source)}, COUNT(*) AS n, SUM(${source.version}) AS versions, MAX(${source.changedAt}) AS latest
       FROM ${source.from} WHERE ${sql} GROUP BY ${grouping(source)}`,
      values,
    );
  }

  private ownersOf(source: RecordSource, field: string, on: LegalDate): Promise<Owner[]> {
    const { sql, values } = source.always;
    const date = source.fields.get(field)?.sql ?? 'NULL';
    return this.read.query<Owner>(`SELECT DISTINCT ${owner(source)} FROM ${source.from} WHERE ${sql} AND ${date} = ?`, [
      ...values,
      on,
    ]);
  }

  private within<T extends Owner>(scope: Scope, source: RecordSource, all: readonly T[]): T[] {
    return all.filter((each) => inScope(scope, each, source, this.organisations));
  }
}

const owner = ({ organisation, organ }: RecordSource): string =>
  `${organisation} AS organisation, ${organ ?? 'NULL'} AS organ`;

const grouping = ({ organisation, organ }: RecordSource): string =>
  organ === null ? organisation : `${organisation}, ${organ}`;
