/** Host and database of a connection URL, without its credentials. */
export function describePostgres(url: string): string {
  if (!URL.canParse(url)) return 'The Postgres named by DATABASE_URL (not a URL)';
  const { host, pathname } = new URL(url);
  return `The Postgres at ${host}${pathname}`;
}
