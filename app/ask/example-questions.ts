import type { LibraryDocument } from '@/lib/evidence/document';

/** Questions the starter library answers, each with the document that does. */
const starters: readonly { readonly document: string; readonly question: string }[] = [
  {
    document: 'nice-hypertension-2019',
    question: 'What clinic blood pressure target should I use for a 70-year-old on treatment?',
  },
  {
    document: 'ats-idsa-cap-2019',
    question: 'Which antibiotics for outpatient pneumonia in an adult with no comorbidities?',
  },
  {
    document: 'rcuk-anaphylaxis-2021',
    question: 'What dose of IM adrenaline does a 4-year-old with anaphylaxis need?',
  },
  {
    document: 'aes-status-epilepticus-2016',
    question: 'Second-line drug and dose for status epilepticus after a benzodiazepine?',
  },
];

const shown = 3;

/** Up to three questions that the library in use can answer. */
export function exampleQuestions(documents: readonly LibraryDocument[]): readonly string[] {
  const ids = new Set<string>(documents.map(({ id }) => id));
  const known = starters.filter(({ document }) => ids.has(document)).map(({ question }) => question);
  const made = documents
    .filter(({ standing, title }) => standing !== 'superseded' && title.length < 80)
    .map(({ bodyShort, title }) =>
      bodyShort === null
        ? `What is recommended in “${title}”?`
        : `What does ${bodyShort} recommend in “${title}”?`,
    );
  return [...known, ...made].slice(0, shown);
}
