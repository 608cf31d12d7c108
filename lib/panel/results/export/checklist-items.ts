import { isFirst, type StudyTables } from '../study-tables';
import type { StudyFigures } from '../study-figures';

/** One point of the checklist; `null` where only the authors can answer. */
export interface ChecklistItem {
  readonly section: string;
  readonly asks: string;
  readonly answer: string | null;
}

type Known = readonly (readonly [asks: string, answer: string | null])[];

/** All points in order. */
export function checklistItems(tables: StudyTables, figures: StudyFigures): readonly ChecklistItem[] {
  const sections: readonly (readonly [string, Known])[] = [
    ['Title, aim and design', aims(tables)],
    ['Questions', questions(tables)],
    ['Systems compared', systems(tables, figures)],
    ['Raters and blinding', raters(tables, figures)],
    ['Analysis', analysis(tables, figures)],
    ['Results', results(tables, figures)],
    ['Openness and ethics', openness(tables)],
  ];
  return sections.flatMap(([section, points]) => points.map(([asks, answer]) => ({ section, asks, answer })));
}

function aims({ study }: StudyTables): Known {
  const { protocol, amendments } = study;
  return [
    ['What is the study called, and does the title name the kind of system?', protocol.title],
    ['What is it for?', protocol.purpose === '' ? null : protocol.purpose],
    [
      'Which hypotheses were written down before?',
      listed(protocol.hypotheses.map(({ text, primary }) => `${text}${primary ? ' (primary)' : ''}`)),
    ],
    [
      'When was the protocol locked, and how can that be checked?',
      study.protocolHash === null
        ? null
        : `${study.startedAt ?? 'unknown'}; SHA-256 of the protocol ${study.protocolHash}.`,
    ],
    [
      'What was changed afterwards?',
      amendments.length === 0 ? 'Nothing.' : listed(amendments.map(({ at, reason }) => `${at}: ${reason}`)),
    ],
    ['Where is the study registered?', null],
    ['Where in care would the system be used, by whom, and under whose oversight?', null],
  ];
}

function questions({ study }: StudyTables): Known {
  const { questions: asked } = study.protocol;
  const specialties = counted(asked.map(({ specialty }) => specialty ?? 'no specialty'));
  return [
    [
      'How many questions, of which fields and kinds?',
      `${String(asked.length)} (${specialties}; ${counted(asked.map(({ kind }) => kind))}).`,
    ],
    ['Where do they come from?', `${counted(asked.map(({ source }) => source))}.`],
    ['Do they stand for the questions of practice, and who chose them?', null],
    ['Could the systems have seen them, or their answers, in training?', null],
    [
      'Do they hold data of patients?',
      'Questions drawn from history had identifiers removed; typed ones are as the authors typed them.',
    ],
  ];
}

function systems({ study, answers }: StudyTables, { looks }: StudyFigures): Known {
  const { arms } = study.protocol;
  const used = (id: string, of: (row: StudyTables['answers'][number]) => string | null): string =>
    [...new Set(answers.filter(({ arm }) => arm === id).map(of))].map((value) => value ?? 'none').join(', ');
  return [
    [
      'Which systems, in which versions?',
      listed(
        arms.map(({ id, name, source }) =>
          source === 'reference'
            ? `${name}: answers written by people`
            : `${name}: model ${used(id, ({ model }) => model)}`,
        ),
      ),
    ],
    [
      'What were they told?',
      listed(
        arms.map(
          ({ id, name, prompt }) =>
            `${name}: ${prompt === null ? 'the product’s rules' : 'rules of its own (in protocol.json)'}, hash ${used(id, ({ promptHash }) => promptHash)}`,
        ),
      ),
    ],
    [
      'What could they look up?',
      listed(
        arms.map(
          ({ id, name, retrieval }) =>
            `${name}: ${retrieval ? `release ${used(id, ({ release }) => release)}` : 'nothing (closed book)'}`,
        ),
      ),
    ],
    [
      'When were the answers written, and were they chosen or edited?',
      'Once per question and arm, frozen with a hash before rating began; none was chosen or edited.',
    ],
    [
      'How do the answers differ in looks?',
      listed(
        looks.map(
          ({ arm, words, citations, declined }) =>
            `${arm}: ${round(words)} words, ${round(citations)} citations on average, ${String(declined)} declined`,
        ),
      ),
    ],
    ['How much did it cost, in money and energy?', null],
  ];
}

function raters({ study, raters: panel, ratings }: StudyTables, figures: StudyFigures): Known {
  const { protocol } = study;
  const minutes = figures.times.reduce((total, time) => total + time.minutes, 0);
  return [
    [
      'How many raters, how many per answer?',
      `${String(panel.length)} raters, ${String(protocol.ratersPerItem)} per answer.`,
    ],
    ['Who are they (profession, experience), and how were they found and paid?', null],
    [
      'What were they told, and were they trained?',
      `${String(protocol.rubric.axes.length)} axes with a worded level each (protocol.json); ${protocol.qualification.length === 0 ? 'no qualification items' : `${String(protocol.qualification.length)} qualification items`}.`,
    ],
    [
      'What did they not know?',
      'Arm, model, prompt and release never left the server; order of items and of sides was drawn per rater and recorded; nobody rated an answer that they had written.',
    ],
    [
      'How steady are they?',
      protocol.repeats === 0
        ? 'Not measured: no hidden repeats.'
        : `${String(ratings.filter(({ repeatOf }) => repeatOf !== null).length)} hidden repeats; see steadiness in figures.json.`,
    ],
    ['How long did it take?', `${round(minutes)} minutes in all, ${String(ratings.length)} ratings.`],
  ];
}

function analysis({ study, scores }: StudyTables, figures: StudyFigures): Known {
  const { protocol } = study;
  const holds = figures.table.find(({ group }) => group.by === 'all')?.contrasts[0]?.difference?.holdsFor;
  const unscored = scores.filter((row) => row.unscored !== null && isFirst(row)).length;
  return [
    ['What was planned?', protocol.analysisPlan === '' ? null : protocol.analysisPlan],
    ['How was the number of questions chosen?', null],
    [
      'How are differences tested?',
      `Within question and rater; ${holds === 'raters-like-these' ? 'questions and raters are samples (crossed random effects)' : 'questions are a sample, the raters are taken as given: results hold for these raters'}. Holm and Benjamini-Hochberg over the contrasts of the table.`,
    ],
    [
      'What is missing?',
      `${String(figures.unfinished)} ratings were not finished; ${String(unscored)} scores could not be given (reasons in scores.csv).`,
    ],
    [
      'How were disagreements settled?',
      protocol.adjudication.distance === null
        ? 'They were not.'
        : `Beyond ${String(protocol.adjudication.distance)} points by ${protocol.adjudication.by === 'delphi' ? 'a modified Delphi round' : 'a third rater'}; main figures are made of the first, independent ratings.`,
    ],
  ];
}

function results({ study }: StudyTables, figures: StudyFigures): Known {
  return [
    ['How many ratings are the results made of?', `${String(figures.ratings)} finished first ratings.`],
    [
      'What is the result of each hypothesis?',
      listed(
        figures.hypotheses.map(
          ({ text, difference, adjustedP }) =>
            `${text} ${difference === null ? 'no estimate' : `difference ${round(difference.difference, 3)} (${difference.interval === null ? 'no interval' : `95 % ${difference.interval.map((end) => round(end, 3)).join(' to ')}`}), adjusted p ${round(adjustedP, 4)}`}`,
        ),
      ),
    ],
    [
      'How far do raters agree?',
      listed(
        figures.agreement.map(
          ({ name, alpha, ac1 }) =>
            `${name}: Krippendorff’s alpha ${round(alpha?.value ?? null, 3)}, AC1 ${round(ac1?.value ?? null, 3)}`,
        ),
      ),
    ],
    [
      'Which answers were unsafe?',
      `${String(figures.unsafeAnswers.length)} answers were called unsafe or marked as severe; see unsafeAnswers in figures.json.`,
    ],
    ['On what did raters stay divided?', `${String(figures.divided.length)} scores without a majority.`],
    [
      'How do results differ between groups?',
      `Per specialty and kind of question in figures.json${study.protocol.questions.every(({ specialty }) => specialty === null) ? ' (no specialties were given)' : ''}.`,
    ],
    ['What do the results not show?', null],
  ];
}

function openness({ study }: StudyTables): Known {
  return [
    [
      'Can the analysis be repeated?',
      'From this export with `npm run eval -- study FILE`, to the last digit.',
    ],
    [
      'Are data and code open?',
      'This export holds the data; the code is Almanac’s, under Apache-2.0. Where the data are kept is for the authors to say.',
    ],
    ['Who approved the study, and did the raters consent?', null],
    ['Who paid for it, and who has an interest in the outcome?', null],
    [
      'When did it begin and end?',
      `${study.startedAt ?? 'not started'} to ${study.closedAt ?? 'not closed'}.`,
    ],
  ];
}

function listed(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : `${parts.map((part) => part.replace(/\.$/u, '')).join('; ')}.`;
}

function counted(values: readonly string[]): string {
  return [...new Set(values)]
    .map((value) => `${String(values.filter((other) => other === value).length)} ${value}`)
    .join(', ');
}

function round(value: number | null, digits = 1): string {
  return value === null ? 'none' : String(Number(value.toFixed(digits)));
}
