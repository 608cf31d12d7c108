import type { QualificationFeedback } from '@/lib/panel/study/qualification';
import type { PendingRevision } from './outbox';

/** What the server answers to a revision that it has stored. */
export interface SavedRevision {
  readonly revision: number;
  /** Id of the revision of this item before it. */
  readonly before: string | null;
  readonly at: string;
  /** For a practice item that is final. */
  readonly feedback: QualificationFeedback | null;
}

export type Sent =
  | ({ readonly kind: 'saved' } & SavedRevision)
  /** The server will never take it so. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Nobody answered, or not now: to be sent again. */
  | { readonly kind: 'later'; readonly reason: string | null };

/** Too late, too early or not signed in: the same rating may be welcome in a while. */
const passing = new Set([401, 403, 408, 425, 429]);

/** Sends one revision; whatever happens, it says so and does not throw. */
export async function sendRevision(revision: PendingRevision): Promise<Sent> {
  const { studyId } = revision;
  let response: Response;
  try {
    response = await fetch(`/rate/${encodeURIComponent(studyId)}/revisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(revision),
      // Leaving the page does not cut the sending off.
      keepalive: true,
    });
  } catch {
    return { kind: 'later', reason: null };
  }
  const answer = (await response.json().catch(() => ({}))) as SavedRevision | { readonly detail?: string };
  if (response.ok && 'revision' in answer) return { kind: 'saved', ...answer };
  const reason = 'detail' in answer ? (answer.detail ?? null) : null;
  if (response.ok || response.redirected || response.status >= 500 || passing.has(response.status)) {
    return { kind: 'later', reason };
  }
  return { kind: 'refused', reason: reason ?? 'The server did not take this rating.' };
}
