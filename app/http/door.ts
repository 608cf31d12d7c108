import { authoriseRequest } from '@/lib/identity/authorise-request';
import type { Services } from '../services';
import { services } from '../services';
import { problem } from './problem';

type Params = Readonly<Record<string, string>>;

export interface Call {
  readonly request: Request;
  readonly services: Services;
  readonly params: Params;
  readonly query: URLSearchParams;
}

/** A route of the HTTP interface: authorised before anything else, faults translated in one place. */
export function door(answer: (call: Call) => Promise<Response>) {
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

export function json(body: unknown, init: { readonly status?: number; readonly headers?: HeadersInit } = {}) {
  return Response.json(body, {
    status: init.status ?? 200,
    headers: { 'cache-control': 'no-store', ...init.headers },
  });
}
