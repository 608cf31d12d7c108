import type { Answer } from '@/lib/answer/answer';
import type { LibraryDocument } from '@/lib/evidence/document';
import type { PassageId } from '@/lib/evidence/ids';
import type { ConflictSide } from '@/lib/verification/conflicts';

/** What stands beside the claims of the sample answer: an omission and a conflict. */
export function sampleBeside(
  { id, title, body, bodyShort, year, jurisdiction, standing }: LibraryDocument,
  passageId: PassageId,
) {
  const side: ConflictSide = {
    quote: { start: 0, end: 21, passageId, documentId: id, text: 'Give 2 mg once a day.' },
    document: { id, title, body, bodyShort, year, jurisdiction, standing },
    strength: 'strong',
    population: null,
    says: '2 mg',
  };
  const omissions: NonNullable<Answer['omissions']> = {
    type: 'omissions-found',
    omissions: [
      {
        kind: 'contraindication',
        quote: { start: 22, end: 39, passageId, documentId: id, text: 'Not in pregnancy.' },
      },
    ],
    total: 1,
    contraindications: 1,
  };
  const conflicts: Answer['conflicts'] = [
    { relation: 'conflict', kind: 'dose', about: 'dose of an invented drug', sides: [side, side] },
  ];
  return { omissions, conflicts };
}
