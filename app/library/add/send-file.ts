import type { UploadStanding } from '../../services/library-uploads';
import { partBytes } from '../../services/upload-limits';

const ATTEMPTS = 6;
const PAUSE_MS = 1_000;

/** Why a file was not taken, as the server says it. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Another part is wanted than the one that was sent. */
class WrongPlace extends Error {}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function answerOf(response: Response): Promise<UploadStanding> {
  if (response.ok) return (await response.json()) as UploadStanding;
  const { detail = 'The server refused the file.' } = (await response.json().catch(() => ({}))) as {
    readonly detail?: string;
  };
  if (response.status === 409 && detail.startsWith('Go on at')) throw new WrongPlace(detail);
  if (response.status >= 500 && response.status !== 503) throw new Error(detail);
  throw new Refused(detail);
}

/**
 * Sends a file in parts and goes on where the server stands, after a lost connection and after a reload alike. `tell` hears
 * how many bytes have arrived. Throws `Refused` with the server's sentence.
 */
export async function sendFile(
  file: File,
  {
    tab,
    signal,
    tell,
  }: { readonly tab: string; readonly signal: AbortSignal; readonly tell: (bytes: number) => void },
): Promise<void> {
  const asked = { name: file.name, bytes: file.size, modifiedMs: file.lastModified, tab };
  let standing = await attempt(signal, () =>
    fetch('/api/library/uploads', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
      signal,
    }).then(answerOf),
  );
  const address = `/api/library/uploads/${encodeURIComponent(standing.id)}`;
  while (!standing.isComplete) {
    tell(standing.offset);
    const { offset } = standing;
    const place = new URLSearchParams({ offset: String(offset), tab });
    standing = await attempt(signal, () =>
      fetch(`${address}?${place.toString()}`, {
        method: 'PUT',
        body: file.slice(offset, offset + partBytes),
        signal,
      }).then(answerOf),
    ).catch(async (cause: unknown) => {
      if (cause instanceof WrongPlace) return fetch(address, { signal }).then(answerOf);
      throw cause;
    });
  }
  tell(file.size);
}

/** A lost connection is tried again, each time after a longer pause. */
async function attempt(signal: AbortSignal, ask: () => Promise<UploadStanding>): Promise<UploadStanding> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (cause) {
      const isFinal = cause instanceof Refused || cause instanceof WrongPlace || signal.aborted;
      if (isFinal || tries === ATTEMPTS) throw cause;
      await pause(PAUSE_MS * tries);
    }
  }
}
