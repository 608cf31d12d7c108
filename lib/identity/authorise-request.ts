import { AppError } from '../app-error';

/** What a request says of where it comes from; header values as they were sent. */
export interface RequestOrigin {
  readonly host: string | null;
  readonly origin: string | null;
  readonly secFetchSite: string | null;
}

/**
 * Until people sign in, whoever reaches the address may use the program: so a request must have been sent to an
 * address of this server (a page of another site that re-points its own name at us is refused) and, where a browser
 * names the page it came from, by one of our own pages.
 * @throws AppError `forbidden`.
 */
export function authoriseRequest(request: RequestOrigin, hosts: readonly string[]): void {
  const name = hostName(request.host);
  if (name === null || !isOurs(name, hosts)) {
    throw new AppError('forbidden', 'This server does not answer to that host name; see ALMANAC_HOSTS.');
  }
  const crossSite = request.secFetchSite === 'cross-site' && request.origin !== null;
  if (crossSite || (request.origin !== null && originHost(request.origin) !== request.host?.toLowerCase())) {
    throw new AppError('forbidden', 'Requests from pages of other sites are refused.');
  }
}

function isOurs(name: string, hosts: readonly string[]): boolean {
  // Names can be re-pointed by whoever owns them; addresses cannot.
  const isAddress = name.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(name);
  return isAddress || name === 'localhost' || name.endsWith('.localhost') || hosts.includes(name);
}

function hostName(host: string | null): string | null {
  if (host === null || !URL.canParse(`http://${host}`)) return null;
  return new URL(`http://${host}`).hostname.toLowerCase();
}

function originHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host.toLowerCase() : null;
}
