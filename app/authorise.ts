import { headers } from 'next/headers';
import { authoriseRequest } from '@/lib/identity/authorise-request';
import { services } from './services';
import type { Services } from './services';

/** The first line of every action and page: the services, for a request that may use them. */
export async function authorised(): Promise<Services> {
  // Headers first: the build tries every page, stops here, and must not open anybody's data.
  const sent = await headers();
  const opened = await services();
  authoriseRequest(
    { host: sent.get('host'), origin: sent.get('origin'), secFetchSite: sent.get('sec-fetch-site') },
    opened.settings.hosts,
  );
  return opened;
}
