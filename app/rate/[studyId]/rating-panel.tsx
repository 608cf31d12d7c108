'use client';

import type { ItemToRate } from '@/lib/panel/study/own-rating';
import type { QualificationFeedback } from '@/lib/panel/study/qualification';
import { AxesPanel } from './axes-panel';
import { FeedbackPanel } from './feedback-panel';
import type { UsedDraft } from './use-item-draft';

/** What the rater says of the item: scales, comment, next; and whether somebody else has said something meanwhile. */
export function RatingPanel(props: {
  readonly item: ItemToRate;
  readonly rating: UsedDraft;
  readonly asked: boolean;
  readonly feedback: QualificationFeedback | null;
  readonly overtook: boolean;
  readonly finish: () => void;
}) {
  const { item, rating, feedback, finish } = props;
  const { draft, missing, isFinal } = rating;
  return (
    <section aria-label="Your rating" data-axes className="rating-panel">
      <div className="rating-panel-scroll">
        <OtherVersions rating={rating} overtook={props.overtook} />
        {feedback === null ? (
          <AxesPanel item={item} draft={draft} missing={props.asked ? missing : []} change={rating.change} />
        ) : (
          <FeedbackPanel feedback={feedback} asked={item.asked} />
        )}
        <label className="mt-4 block text-sm font-medium">
          Comment <span className="font-normal text-quiet">(may stay empty)</span>
          <textarea
            data-comment
            rows={2}
            maxLength={4_000}
            className="field mt-1 block w-full font-normal"
            value={draft.comment}
            onChange={(event) => {
              rating.change({ ...draft, comment: event.target.value });
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.blur();
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              finish();
            }}
          />
        </label>
      </div>
      <p className="rating-panel-foot">
        <button type="button" data-after-scales className="button" onClick={finish}>
          {item.isQualification && !isFinal ? 'Check' : 'Next'}
        </button>
        <span className="text-sm text-quiet">
          {missing.length === 0 ? 'Enter' : `${String(missing.length)} to answer`}
        </span>
        {item.isQualification && isFinal && feedback === null && (
          <span role="status" className="text-sm text-quiet">
            What was expected is shown once this is saved.
          </span>
        )}
      </p>
    </section>
  );
}

/** The newest version wins, and it is said that there is another one. */
function OtherVersions({ rating, overtook }: { readonly rating: UsedDraft; readonly overtook: boolean }) {
  const { mine, settle } = rating.other;
  if (mine !== null) {
    return (
      <div role="alert" className="other-version">
        <p>This item was changed in another tab. The newer version is shown; the one before is kept too.</p>
        <p className="flex flex-wrap gap-x-6">
          <button
            type="button"
            className="control"
            onClick={() => {
              rating.change(mine);
              settle();
            }}
          >
            Go back to the version of this tab
          </button>
          <button type="button" className="control" onClick={settle}>
            Keep the newer one
          </button>
        </p>
      </div>
    );
  }
  if (!overtook) return null;
  return (
    <p role="alert" className="other-version">
      Another tab or device had saved this item in between. What you see here is newer and counts; the other
      version is kept too.
    </p>
  );
}
