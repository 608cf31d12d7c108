import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

type Values = readonly (PgColumn | SQL | SQL.Aliased)[];

/** Rows as one JSON text, an array of values each. The embedded database hands rows over one by one: ten thousand of them take it half a second. */
export function rowsAsJson(values: Values, order: Values): SQL<string> {
  const listed = sql.join([...values], sql`, `);
  const by = sql.join([...order], sql`, `);
  return sql<string>`coalesce(json_agg(json_build_array(${listed}) order by ${by}), '[]')::text`;
}

/** The rows of `rowsAsJson`, as they were named there. */
export function rowsFromJson<Row extends readonly unknown[]>(
  found: readonly { readonly rows: string }[],
): readonly Row[] {
  return JSON.parse(found[0]?.rows ?? '[]') as readonly Row[];
}
