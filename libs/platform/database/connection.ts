/** One connection to the database, below TypeORM: SQL with `?` goes straight to the driver. */
export interface Connection {
  rows<R>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  /** How many rows an INSERT, UPDATE or DELETE touched. */
  affected(sql: string, parameters?: readonly unknown[]): Promise<number>;
  insert(plan: InsertPlan, rows: readonly (readonly unknown[])[]): Promise<void>;
}

/** How rows of one entity are inserted: worked out once from TypeORM's metadata. */
export interface InsertPlan {
  readonly columns: readonly string[];
  /** The statement for so many rows at once. */
  sql(rows: number): string;
}

/** Refuses `undefined`: it is a forgotten value, never a wanted NULL, and the drivers treat it differently. */
export function bindable(parameters: readonly unknown[]): void {
  for (let i = 0; i < parameters.length; i++) {
    if (parameters[i] === undefined) throw new TypeError(`SQL parameter ${i + 1} is undefined`);
  }
}
