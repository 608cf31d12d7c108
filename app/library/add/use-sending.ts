'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused, sendFile } from './send-file';

export interface SentFile {
  readonly key: number;
  readonly name: string;
  readonly bytes: number;
  readonly arrived: number;
  readonly state: 'waits' | 'sending' | 'here' | 'refused' | 'broken';
  readonly reason: string | null;
}

const newTab = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16)).join('-');

/** Files that were chosen, sent one after the other. What has arrived stays when the page is left. */
export function useSending() {
  const router = useRouter();
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const queue = useRef<{ readonly key: number; readonly file: File }[]>([]);
  const busy = useRef(false);
  const last = useRef(0);
  const tab = useRef<string | null>(null);
  const leaving = useRef<AbortController | null>(null);

  useEffect(() => () => leaving.current?.abort(), []);

  const change = useCallback((key: number, to: Partial<SentFile>) => {
    setFiles((before) => before.map((file) => (file.key === key ? { ...file, ...to } : file)));
  }, []);

  const work = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    leaving.current ??= new AbortController();
    tab.current ??= newTab();
    const { signal } = leaving.current;
    for (let next = queue.current.shift(); next !== undefined; next = queue.current.shift()) {
      const { key, file } = next;
      change(key, { state: 'sending' });
      try {
        await sendFile(file, { tab: tab.current, signal, tell: (arrived) => change(key, { arrived }) });
        change(key, { state: 'here' });
        router.refresh();
      } catch (cause) {
        const refused = cause instanceof Refused;
        const reason = refused
          ? cause.message
          : 'The connection was lost. What has arrived is kept: choose the file again to go on.';
        change(key, { state: refused ? 'refused' : 'broken', reason });
      }
    }
    busy.current = false;
  }, [change, router]);

  const send = useCallback(
    (chosen: readonly File[]) => {
      const added = chosen.map((file) => ({ key: (last.current += 1), file }));
      queue.current.push(...added);
      setFiles((before) => [
        ...before,
        ...added.map(({ key, file }): SentFile => {
          const { name, size } = file;
          return { key, name, bytes: size, arrived: 0, state: 'waits', reason: null };
        }),
      ]);
      void work();
    },
    [work],
  );
  return { files, send };
}
