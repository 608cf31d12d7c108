import type { JobProgress } from '@/lib/records/library-job';
import type { Services } from '../services';

const UNFINISHED: readonly string[] = ['preparing', 'queued', 'running'];

/** How far the unfinished jobs are, and the newest one where it did not end well. */
export async function readingNow(keepers: Services['keepers']): Promise<readonly JobProgress[]> {
  const jobs = await keepers.jobs();
  const wanted = jobs.filter(
    ({ status }, place) => UNFINISHED.includes(status) || (place === 0 && status !== 'done'),
  );
  const progresses = await Promise.all(wanted.map(({ id }) => keepers.progress(id)));
  return progresses.filter((progress) => progress !== null);
}
