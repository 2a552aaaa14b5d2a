import { Refusal, sentence } from '#platform/refusals';

/** What a command answers: a document for programs and a text for people. */
export interface Outcome {
  json: unknown;
  text: string;
  /** 0 done, 1 refused or failed; wrong usage (2) is the parser's business. */
  exitCode?: 0 | 1;
}

/** Prints an outcome: with `--json` exactly one JSON document on standard output. */
export function print(outcome: Outcome, asJson: boolean): void {
  process.stdout.write(asJson ? `${JSON.stringify(outcome.json, null, 2)}\n` : `${outcome.text}\n`);
  process.exitCode = outcome.exitCode ?? 0;
}

/** Prints what was refused, with its stable code; anything else is a bug and crashes. */
export function printRefusal(error: unknown, asJson: boolean): void {
  if (!(error instanceof Refusal)) throw error;
  const all = [error, ...error.alongside];
  if (asJson) {
    const { code, message, details, alongside } = error;
    const others = alongside.map((each) => ({ code: each.code, message: each.message, details: each.details }));
    process.stdout.write(`${JSON.stringify({ error: { code, message, details, alongside: others } }, null, 2)}\n`);
  } else {
    for (const each of all) process.stderr.write(`${each.code}: ${sentence(each.code, each.details)}\n`);
  }
  process.exitCode = 1;
}

/** Lines up rows as a plain text table; Chinese characters count double. */
export function table(rows: readonly (readonly string[])[]): string {
  const width = (text: string): number => [...text].reduce((sum, char) => sum + (/[ᄀ-￯]/.test(char) ? 2 : 1), 0);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
