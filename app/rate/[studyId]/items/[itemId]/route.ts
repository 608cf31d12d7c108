import { blindItem } from '@/lib/panel/study/blind-item';
import type { ItemToRate } from '@/lib/panel/study/own-rating';
import { ownRating } from '@/lib/panel/study/own-rating';
import { asItemId, asStudyId } from '@/lib/panel/study/study-ids';
import { door, json } from '../../../../http/door';
import { openItem } from '../../../blind-work';

/** An item as its rater may see it. */
export const GET = door(async ({ services: { studyRecords }, person, params }) => {
  const place = { studyId: asStudyId(params['studyId'] ?? ''), raterId: person.id };
  const itemId = asItemId(params['itemId'] ?? '');
  const opened = await openItem(studyRecords, place, itemId);
  const [rating] = await studyRecords.lastRatings({ ...place, itemId });
  return json({
    ...blindItem(opened),
    rating: rating === undefined ? null : ownRating(rating),
  } satisfies ItemToRate);
}, 'rater');
