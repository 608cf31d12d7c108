import { AppError } from '@/lib/app-error';
import { authoriseRequest } from '@/lib/identity/authorise-request';
import type { Visitor } from '@/lib/identity/identify';
import type { Person, Role } from '@/lib/identity/person';
import { requireRole } from '@/lib/identity/person';
import type { Services } from '../services';
import { services } from '../services';
import { problem } from './problem';

type Params = Readonly<Record<string, string>>;

interface OpenCall {
  readonly request: Request;
  readonly services: Services;
  readonly params: Params;
  readonly query: URLSearchParams;
}

export interface Call extends OpenCall {
  readonly person: Person;
}

/**
 * A route of the HTTP interface: for a person with one of the roles (none named: anybody who is signed in or sends a
 * token), authorised before anything else; faults translated in one place.
 */
export function door(answer: (call: Call) => Promise<Response>, ...wanted: readonly Role[]) {
  return openDoor(async (call) => {
    const visitor = await call.services.identity.identify(call.request.headers);
    const person = personOf(visitor, call.request.method);
    requireRole(person, wanted);
    return answer({ ...call, person });
  });
}

/** A route that anybody may call from one of our own pages: signing in and out. */
export function openDoor(answer: (call: OpenCall) => Promise<Response>) {
  return async (request: Request, { params }: { readonly params: Promise<Params> }): Promise<Response> => {
    try {
      const opened = await services();
      authoriseRequest(
        {
          host: request.headers.get('host'),
          origin: request.headers.get('origin'),
          secFetchSite: request.headers.get('sec-fetch-site'),
        },
        opened.settings.hosts,
      );
      const query = new URL(request.url).searchParams;
      return await answer({ request, services: opened, params: await params, query });
    } catch (error) {
      return problem(error);
    }
  };
}

function personOf(visitor: Visitor, method: string): Person {
  if (visitor.person === null) {
    throw new AppError('unauthenticated', 'Sign in, or send a token as Authorization: Bearer.');
  }
  if (visitor.how === 'token') {
    const reads = method === 'GET' || method === 'HEAD';
    if (!(reads ? visitor.mayRead : visitor.mayWrite)) {
      throw new AppError('forbidden', `This token may not ${reads ? 'read' : 'write'}.`);
    }
  }
  return visitor.person;
}

export function json(body: unknown, init: { readonly status?: number; readonly headers?: HeadersInit } = {}) {
  return Response.json(body, {
    status: init.status ?? 200,
    headers: { 'cache-control': 'no-store', ...init.headers },
  });
}
