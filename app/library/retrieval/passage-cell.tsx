import type { TracedPassage } from '@/lib/retrieval/trace-retrieval';
import { documentAddress, sourceName } from '../../marks/source-name';

/** Where a passage stands and how it begins. */
export function PassageCell(props: {
  readonly traced: Pick<TracedPassage, 'passage' | 'document'>;
  readonly releaseId: string;
}) {
  const { passage, document } = props.traced;
  return (
    <>
      <p>
        <a className="link" href={documentAddress({ ...passage, releaseId: props.releaseId })}>
          {sourceName(document)}
        </a>{' '}
        <span className="text-quiet">
          {passage.kind}
          {passage.sectionPath.length > 0 && ` · ${passage.sectionPath.join(' › ')}`}
        </span>
      </p>
      <p className="line-clamp-2 font-serif">{passage.text}</p>
    </>
  );
}
