import { AppError } from '@/lib/app-error';
import { problem } from '../http/problem';
import { services } from '../services';

export const dynamic = 'force-dynamic';

/** Database and library can serve. Open to health probes, whatever host name they use; it tells nothing else. */
export async function GET(): Promise<Response> {
  try {
    await (await services()).checkReady();
    return new Response('ready\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } });
  } catch (error) {
    if (error instanceof AppError) return problem(error);
    return problem(new AppError('unavailable', 'The database cannot be reached.', { cause: error }));
  }
}
