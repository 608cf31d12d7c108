import type { LibraryDocument } from '@/lib/evidence/document';
import { LOW_CONFIDENCE, recognitionOf } from '@/lib/evidence/recognition';

/**
 * Says that the text was recognised on images of pages, and how surely; nothing where it has text of its own. `pages` are
 * those of a citation, null for the whole document.
 */
export function RecognisedMark(props: {
  readonly document: Pick<LibraryDocument, 'recognised' | 'pageCount'>;
  readonly pages: readonly number[] | null;
}) {
  const recognition = recognitionOf(props.document, props.pages);
  if (recognition === null) return null;
  const { confidence, pages } = recognition;
  const isLow = confidence < LOW_CONFIDENCE;
  const share = `${String(Math.round(confidence * 100))}\u00a0%`;
  const whole =
    props.pages === null && pages > 1 ? `${String(pages)} pages read from a scan` : 'read from a scan';
  return (
    <span className={isLow ? 'font-medium text-partly' : 'text-quiet'}>
      {isLow
        ? `${whole}, the least clear only ${share} sure: compare with the page`
        : `${whole}, ${share} sure`}
    </span>
  );
}
