import { Moment } from '../../marks/moment';
import { counted, progressWords } from './answer-words';
import type { AnswerView } from './fold-answer';

/** Where the answer came from: counts, release, model, time. */
export function AnswerOrigin({ view }: { readonly view: AnswerView }) {
  if (view.started === null) return null;
  const notVerified = view.ended?.notVerified ?? 0;
  return (
    <p className="border-t border-hairline py-3 text-xs text-quiet">
      {view.ended === null
        ? progressWords(view)
        : `${counted(view.ended.claims, 'claim')} · ${String(notVerified)} not verified`}
      {view.evidence !== null && ` · ${counted(view.evidence.hits.length, 'passage')} considered`}
      {` · release ${view.started.releaseId} · ${view.started.model} · `}
      <Moment iso={view.ended?.endedAt ?? view.started.startedAt} />
    </p>
  );
}
