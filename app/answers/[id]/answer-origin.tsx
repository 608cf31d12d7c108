import Link from 'next/link';
import { Moment } from '../../marks/moment';
import type { AnswerView } from './fold-answer';
import { checksThatRan } from './judge-words';

/** Where the answer came from: release, model, time. */
export function AnswerOrigin({ view }: { readonly view: AnswerView }) {
  if (view.started === null) return null;
  const ran = (view.ended?.claims ?? 0) > 0 ? checksThatRan(view.ended?.judge) : null;
  return (
    <p className="border-t border-hairline py-3 text-xs text-quiet">
      {`Release ${view.started.releaseId} · ${view.started.model} · `}
      <Moment iso={view.ended?.endedAt ?? view.started.startedAt} />
      {ran !== null && ` · ${ran}`}
      <span className="not-printed">
        {' · '}
        <Link className="underline underline-offset-2" prefetch={false} href="/checks">
          How often is the check right
        </Link>
        {view.ended !== null && (
          <>
            {' · '}
            <Link
              className="underline underline-offset-2"
              prefetch={false}
              href={`/answers/${view.started.answerId}/replay`}
            >
              Ask again and compare
            </Link>
          </>
        )}
      </span>
    </p>
  );
}
