import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { cache } from 'react';
import { AppError } from '@/lib/app-error';
import { authoriseRequest } from '@/lib/identity/authorise-request';
import type { Visitor } from '@/lib/identity/identify';
import type { Person, Role } from '@/lib/identity/person';
import { requireRole } from '@/lib/identity/person';
import { returnPath } from '@/lib/identity/return-path';
import { services } from './services';
import type { Services } from './services';
import { PATH_HEADER } from './shell/page-frame';

export type Authorised = Services & { readonly person: Person };
export type Visited = Services & { readonly visitor: Visitor };

/** The first line of what everybody may open, signed in or not: sign-in, invitations, the frame of every page. */
export const visiting = cache(async (): Promise<Visited> => {
  // Headers first: the build tries every page, stops here, and must not open anybody's data.
  const sent = await headers();
  const opened = await services();
  authoriseRequest(
    { host: sent.get('host'), origin: sent.get('origin'), secFetchSite: sent.get('sec-fetch-site') },
    opened.settings.hosts,
  );
  // Tokens are for programs: pages and actions take a signed-in browser.
  const own = new Headers(sent);
  own.delete('authorization');
  return { ...opened, visitor: await opened.identity.identify(own) };
});

/**
 * The first line of every action and page: the services, for a person who has one of the roles (none named: anybody who
 * is signed in). Nobody is sent to sign in; a page for other roles says so.
 * @throws AppError `forbidden` in an action.
 */
export async function authorised(...wanted: readonly Role[]): Promise<Authorised> {
  const { visitor, ...opened } = await visiting();
  const sent = await headers();
  if (visitor.person === null) {
    redirect(
      `/sign-in?to=${encodeURIComponent(returnPath(`${sent.get(PATH_HEADER) ?? '/'}${sent.get('x-almanac-query') ?? ''}`))}`,
    );
  }
  try {
    requireRole(visitor.person, wanted);
  } catch (error) {
    if (error instanceof AppError && !sent.has('next-action')) forbidden();
    throw error;
  }
  return { ...opened, person: visitor.person };
}
