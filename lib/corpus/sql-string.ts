/** LanceDB's filters take no parameters: every value that enters one passes through here. */
export function sqlString(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

export function sqlIn(
  column: 'id' | 'document_id' | 'content_hash' | 'release_id',
  values: readonly string[],
): string {
  return `${column} IN (${values.map(sqlString).join(', ')})`;
}
