'use client';

import { useEffect, useRef, useState } from 'react';
import type { PlanningTask } from './planning-worker';

/** Has one task at a time reckoned beside the page; a new one ends the old one. */
export function usePlanning<Result>() {
  const worker = useRef<Worker | null>(null);
  const [isReckoning, setReckoning] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  useEffect(() => () => worker.current?.terminate(), []);

  const reckon = (task: PlanningTask) => {
    worker.current?.terminate();
    const next = new Worker(new URL('./planning-worker.ts', import.meta.url));
    worker.current = next;
    setReckoning(true);
    setFault(null);
    next.onmessage = ({ data }: MessageEvent<Result>) => {
      setResult(data);
      setReckoning(false);
      next.terminate();
    };
    next.onerror = () => {
      setFault('These figures make no study that can be imagined. Check them.');
      setReckoning(false);
    };
    next.postMessage(task);
  };
  return { reckon, isReckoning, result, fault };
}
