/** The few places where the SQL of SQLite and PostgreSQL differs. Everything else is written once, with `?` placeholders. */
export class Dialect {
  private readonly translated = new Map<string, string>();

  constructor(readonly name: 'sqlite' | 'postgres') {}

  get isPostgres(): boolean {
    return this.name === 'postgres';
  }

  /** `?` as this database wants it: `?` on SQLite, `$1`, `$2` … on PostgreSQL; text in quotes and comments is left alone. */
  placeholders(sql: string): string {
    if (!this.isPostgres) return sql;
    let translated = this.translated.get(sql);
    if (translated === undefined) {
      translated = numbered(sql);
      if (this.translated.size >= 2_000) this.translated.clear();
      this.translated.set(sql, translated);
    }
    return translated;
  }

  /** The value of a key in a column of JSON text, as text; NULL when it is absent. Not for nested objects: their spelling differs. */
  jsonText(column: string, key: string): string {
    const [of, at] = [expression(column), name(key)];
    if (this.isPostgres) return `((${of})::json ->> '${at}')`;
    return (
      `(CASE json_type(${of}, '$."${at}"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false'` +
      ` ELSE CAST(json_extract(${of}, '$."${at}"') AS TEXT) END)`
    );
  }

  /** The value of a key in a column of JSON text, as a number; NULL when it is absent or no number. */
  jsonNumber(column: string, key: string): string {
    const [of, at] = [expression(column), name(key)];
    if (this.isPostgres) {
      return `(CASE json_typeof((${of})::json -> '${at}') WHEN 'number' THEN ((${of})::json ->> '${at}')::numeric END)`;
    }
    return `(CASE WHEN json_type(${of}, '$."${at}"') IN ('integer', 'real') THEN json_extract(${of}, '$."${at}"') END)`;
  }

  /** The month `YYYY-MM` of a column of type date. */
  month(column: string): string {
    return this.isPostgres ? `to_char(${expression(column)}, 'YYYY-MM')` : `substr(${expression(column)}, 1, 7)`;
  }

  /** The days from one date to another, by their SQL; NULL where one of them is absent or no date. */
  daysBetween(from: string, to: string): string {
    if (!this.isPostgres) return `CAST(julianday(${to}) - julianday(${from}) AS INTEGER)`;
    const isDate = (date: string): string => `(${date})::text ~ '^\\d{4}-\\d\\d-\\d\\d$'`;
    return `(CASE WHEN ${isDate(from)} AND ${isDate(to)} THEN (${to})::date - (${from})::date END)`;
  }

  /** Words of the search index as they are stored. */
  wordsOf(value: string): string {
    return this.isPostgres ? `to_tsvector('simple', ${value})` : value;
  }

  /** A condition on a search index: the words of {@link phraseValue} stand in it one after the other. */
  phrase(column: string): string {
    const words = expression(column);
    return this.isPostgres ? `${words} @@ phraseto_tsquery('simple', ?)` : `${words} MATCH ?`;
  }

  /** The value of a phrase: words of ASCII letters and digits alone, so that nothing in them is an operator. */
  phraseValue(words: string): string {
    if (!/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(words)) throw new TypeError('Not plain words');
    return this.isPostgres ? words : `"${words}"`;
  }

  /** A table or column name in quotes; only plain names are let through, so that no request can reach here. */
  quoted(identifier: string): string {
    return `"${name(identifier)}"`;
  }
}

const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\?/g;

function numbered(sql: string): string {
  let count = 0;
  return sql.replace(token, (found) => (found === '?' ? `$${++count}` : found));
}

function name(text: string): string {
  if (!/^[A-Za-z_][\w-]*$/.test(text)) throw new TypeError(`Not a plain name: ${text}`);
  return text;
}

function expression(text: string): string {
  if (!/^[\w."]+$/.test(text)) throw new TypeError(`Not a column: ${text}`);
  return text;
}
