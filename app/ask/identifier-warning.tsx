import type { Identifier } from '@/lib/question/identifiers';
import { kindsInWords, redact } from '@/lib/question/identifiers';

/** What was held back and why, with the question as it would be asked without it. Nothing has been sent. */
export function IdentifierWarning(props: {
  readonly question: string;
  readonly identifiers: readonly Identifier[];
  readonly asking: boolean;
  readonly onAsk: (redacted: string) => void;
}) {
  const redacted = redact(props.question.trim(), props.identifiers);
  return (
    <div role="alert" className="mt-2 border-l-4 border-partly pl-4">
      <p className="text-sm">
        Not sent: this looks like it identifies a patient ({kindsInWords(props.identifiers)}). Almanac does
        not need it and never keeps it. Change the question, or ask it like this:
      </p>
      <p className="my-2 text-base break-words whitespace-pre-wrap">{redacted}</p>
      <button
        type="button"
        className="button"
        disabled={props.asking}
        onClick={() => {
          props.onAsk(redacted);
        }}
      >
        Ask without these details
      </button>
    </div>
  );
}
