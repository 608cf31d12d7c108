'use client';

import { useRef, useState } from 'react';
import { spanOfWords } from '@/lib/panel/marking/word-spans';
import type { BlindClaim } from '@/lib/panel/study/blind-item';
import type { ClaimMark } from '@/lib/panel/study/rating';
import { CitationChip } from '../../answers/[id]/citation-chip';
import type { PairFocus } from '../../answers/[id]/pair-focus';
import { ProofCard } from '../../answers/[id]/proof-card';
import { ClaimWords } from './claim-words';
import { MarkEditor } from './mark-editor';
import { MarkList } from './mark-list';
import { useWordRun } from './use-word-run';

/** A mark with its place in the rating's list of marks. */
export interface PlacedMark {
  readonly mark: ClaimMark;
  readonly place: number;
}

/** Changes the marks of a rating: `place` null adds one, `mark` null takes one away. */
export type ChangeMark = (place: number | null, mark: ClaimMark | null) => void;

/** A claim and its proof as a rater sees them: without a verdict of the checks, its words there to be marked. */
export function BlindClaimPair(props: {
  readonly claim: BlindClaim;
  readonly side: ClaimMark['side'];
  readonly index: number;
  readonly focus: PairFocus;
  readonly marks: readonly PlacedMark[];
  readonly change: ChangeMark;
}) {
  const { claim, focus, index } = props;
  const element = useRef<HTMLLIElement>(null);
  const words = useWordRun(element, claim.text);
  const [editing, setEditing] = useState<'new' | number | null>(null);
  const edited = props.marks.find(({ place }) => place === editing)?.mark ?? null;
  const run = edited === null ? words.run : runOf(edited);
  const chosen = run === null ? null : spanOfWords(claim.text, run);
  const quoted = chosen === null ? null : `“${claim.text.slice(chosen.start, chosen.end)}”`;
  const close = () => {
    setEditing(null);
    words.drop();
    element.current?.focus();
  };
  return (
    <li
      ref={element}
      tabIndex={-1}
      className="pair"
      data-claim
      aria-label={`Claim ${String(index + 1)}`}
      onKeyDown={words.press}
    >
      <div>
        <p className="claim-text">
          <ClaimWords
            text={claim.text}
            inHand={run}
            marked={props.marks.flatMap(({ mark }) => runOf(mark) ?? [])}
          />{' '}
          <span className="whitespace-nowrap">
            {claim.citations.map((citation) => (
              <CitationChip key={citation.number} citation={citation} focus={focus} verdict={null} />
            ))}
          </span>
        </p>
        <MarkList text={claim.text} marks={props.marks} edit={setEditing} change={props.change} />
        {editing === null ? (
          <button
            type="button"
            data-mark
            className="control mark-button"
            onClick={() => {
              setEditing('new');
            }}
          >
            Mark {quoted ?? 'this claim'}
          </button>
        ) : (
          <MarkEditor
            key={editing}
            about={`Mark ${quoted ?? `claim ${String(index + 1)}`}`}
            before={edited}
            omissionOnly={false}
            cancel={close}
            save={(given) => {
              const place = {
                side: props.side,
                claimIndex: index,
                wordStart: run?.first ?? null,
                wordEnd: run === null ? null : run.last + 1,
              };
              props.change(editing === 'new' ? null : editing, { ...place, ...given });
              close();
            }}
          />
        )}
      </div>
      {claim.citations.length > 0 && (
        <div className="proofs">
          {claim.citations.map((citation) => (
            <ProofCard key={citation.number} citation={citation} claim={claim.text} focus={focus} />
          ))}
        </div>
      )}
    </li>
  );
}

function runOf({ wordStart, wordEnd }: ClaimMark) {
  return wordStart === null || wordEnd === null ? null : { first: wordStart, last: wordEnd - 1 };
}
