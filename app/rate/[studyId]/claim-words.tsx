'use client';

import { wordSpans } from '@/lib/panel/marking/word-spans';
import type { WordRun } from '@/lib/panel/marking/word-spans';

/** A claim word by word: those in hand and those marked can be told apart without colour. */
export function ClaimWords(props: {
  readonly text: string;
  readonly inHand: WordRun | null;
  readonly marked: readonly WordRun[];
}) {
  const words = wordSpans(props.text);
  const looks = words.map((_, place) => [
    within(place, props.inHand) ? 'word-in-hand' : '',
    props.marked.some((run) => within(place, run)) ? 'word-marked' : '',
  ]);
  const look = (place: number) => (looks[place] ?? []).join(' ').trim();
  return words.map((word, place) => {
    const gap = props.text.slice(word.end, words[place + 1]?.start ?? props.text.length);
    return (
      <span key={place}>
        <span data-word={place} className={look(place)}>
          {props.text.slice(word.start, word.end)}
        </span>
        <span className={look(place) === look(place + 1) ? look(place) : ''}>{gap}</span>
      </span>
    );
  });
}

function within(place: number, run: WordRun | null): boolean {
  return run !== null && place >= run.first && place <= run.last;
}

/** The words of `claim` that the page's selection covers, null where it covers none. */
export function selectedWords(claim: HTMLElement, selection: Selection | null): WordRun | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!claim.contains(range.commonAncestorContainer)) return null;
  const places = [...claim.querySelectorAll<HTMLElement>('[data-word]')]
    .filter((word) => range.intersectsNode(word) && covers(range, word))
    .map((word) => Number(word.dataset['word']));
  const [first] = places;
  const last = places.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/** A range that only touches the edge of a word does not select it. */
function covers(range: Range, word: HTMLElement): boolean {
  const own = document.createRange();
  own.selectNodeContents(word);
  return (
    range.compareBoundaryPoints(Range.END_TO_START, own) < 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, own) > 0
  );
}
