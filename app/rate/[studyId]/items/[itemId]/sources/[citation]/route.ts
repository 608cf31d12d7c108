import { blindDocument } from '@/lib/panel/study/blind-citation';
import { door, json } from '../../../../../../http/door';
import { findCited } from '../../../../../find-cited';

/** The guideline behind a citation. */
export const GET = door(async (call) => {
  const { document, parsed } = await findCited(call);
  return json({ document: blindDocument(document), parsed });
}, 'rater');
