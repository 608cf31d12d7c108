import type { WordRun } from '@/lib/evidence/word-changes';

/** A text with what went struck and what came underlined: told apart without colour. */
export function WordRuns({ words }: { readonly words: readonly WordRun[] }) {
  return (
    <span className="edition-words">
      {words.map(({ text, change }, place) =>
        change === 'same' ? (
          text
        ) : change === 'gone' ? (
          <del key={place}>{text}</del>
        ) : (
          <ins key={place}>{text}</ins>
        ),
      )}
    </span>
  );
}
