import { Refusal } from '../refusals/index.js';

/** A row with the same unique values is already there. `columns` is known on both databases, `constraint` only on PostgreSQL. */
export class UniqueViolation extends Error {
  constructor(
    readonly table: string,
    readonly columns: readonly string[],
    readonly constraint?: string,
  ) {
    super(`Already present in ${table}: ${columns.join(', ') || constraint}`);
    this.name = 'UniqueViolation';
  }

  /** Whether it was the unique rule over just these columns. */
  on(...columns: readonly string[]): boolean {
    return columns.length === this.columns.length && columns.every((column) => this.columns.includes(column));
  }
}

/** A statement the database refused, with its code (`SQLITE_…` or an SQLSTATE). The values it was given are left out: they may be personal data. */
export class StatementFailed extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly sql: string,
  ) {
    super(message);
    this.name = 'StatementFailed';
  }
}

/** A bug of ours: a promise nobody waited for went on after its unit of work was committed or rolled back. */
export class UnitIsOver extends Error {
  constructor() {
    super('The unit of work is over; what is written now would not belong to it. Is an await missing?');
    this.name = 'UnitIsOver';
  }
}

interface DriverError {
  readonly code?: unknown;
  readonly message?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly detail?: string;
}

export function codeOf(error: unknown): string {
  const code = (error as DriverError | null | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

/** SQLITE_BUSY and its extended codes: another process holds the lock; nothing happened yet. */
export const isBusy = (error: unknown) => codeOf(error).startsWith('SQLITE_BUSY');

/** PostgreSQL rolled back one of two that met (serialisation failure, deadlock): the same work succeeds when done again. */
export const isToBeDoneAgain = (error: unknown) => ['40001', '40P01'].includes(codeOf(error));

/** The error that leaves the platform, the same kind on both databases. */
export function translated(error: unknown, sql: string): unknown {
  const code = codeOf(error);
  if (code === '') return error;
  const { message = '', table = '', constraint, detail = '' } = error as DriverError;
  switch (code) {
    case '23505':
      // The sentence is in the server's language; "(a, b)=(" is not.
      return new UniqueViolation(table, names(/\(([^()]+)\)=\(/.exec(detail)?.[1] ?? ''), constraint);
    case 'SQLITE_CONSTRAINT_UNIQUE':
    case 'SQLITE_CONSTRAINT_PRIMARYKEY': {
      const found = names(message.replace(/^.*constraint failed: /, ''));
      const [first = ''] = found;
      return new UniqueViolation(
        first.split('.')[0] ?? '',
        found.map((column) => column.split('.')[1] ?? column),
      );
    }
    case '57014':
      return new Refusal('storage.too-slow');
    default:
      return new StatementFailed(message, code, sql);
  }
}

const names = (list: string) => list.split(',').flatMap((part) => part.trim().replaceAll('"', '') || []);
