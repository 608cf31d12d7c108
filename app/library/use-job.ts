'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { JobProgress } from '@/lib/records/library-job';
import { shareDone } from './job-words';

const OVER: readonly string[] = ['done', 'held', 'failed', 'cancelled'];

/** How far a job is, as the server tells it; the share never falls, and the page is read anew when the job is over. */
export function useJob(initial: JobProgress) {
  const router = useRouter();
  const [progress, setProgress] = useState(initial);
  const [share, setShare] = useState(shareDone(initial));
  const id = initial.job.id;
  const isOver = OVER.includes(progress.job.status);

  useEffect(() => {
    if (isOver) return;
    const stream = new EventSource(`/api/library/jobs/${encodeURIComponent(id)}/events`);
    stream.addEventListener('job-progress', (message: MessageEvent<string>) => {
      const next = JSON.parse(message.data) as JobProgress;
      setProgress(next);
      setShare((before) => Math.max(before, shareDone(next)));
      if (!OVER.includes(next.job.status)) return;
      stream.close();
      router.refresh();
    });
    return () => {
      stream.close();
    };
  }, [id, isOver, router]);

  return { progress, share, isOver };
}
