import { expect, it } from 'vitest';
import { readQuestions } from './read-questions';

it('reads questions with specialty, kind, statements, points and a reference', () => {
  const csv =
    'Question,Specialty,Kind,Statements,Points,Reference\r\n' +
    '"Which target, in adults?",cardiology,adversarial,Below 140/90|Unless frail,"+3 names a diuretic\n-2: names none",Below 140/90.\r\n' +
    'Which statin?,,,,,\r\n';
  expect(readQuestions(csv)).toEqual({
    faults: [],
    questions: [
      {
        text: 'Which target, in adults?',
        specialty: 'cardiology',
        kind: 'adversarial',
        statements: [
          { text: 'Below 140/90', importance: 'must-have' },
          { text: 'Unless frail', importance: 'must-have' },
        ],
        points: [
          { text: 'names a diuretic', points: 3 },
          { text: 'names none', points: -2 },
        ],
        reference: 'Below 140/90.',
      },
      {
        text: 'Which statin?',
        specialty: null,
        kind: 'standard',
        statements: [],
        points: [],
        reference: '',
      },
    ],
  });
});

it('says on which line a fault stands, and keeps the other lines', () => {
  const csv =
    'question;kind;points\n"Two\nlines";odd;\nFine;standard;\n;standard;\nPoints;standard;three for all\n';
  const { questions, faults } = readQuestions(csv);
  expect(questions.map(({ text }) => text)).toEqual(['Fine']);
  expect(faults.map(({ line }) => line)).toEqual([2, 5, 6]);
  expect(faults[0]?.text).toContain('“odd” is no kind');
});

it('a file that is no table is refused as a whole, with the line', () => {
  expect(() => readQuestions('')).toThrow('empty');
  expect(() => readQuestions('words\nWhich target?')).toThrow('Line 1: there is no column named “question”');
  expect(() => readQuestions('question\n"never closed')).toThrow(/Line \d: the file is not valid CSV/);
});
