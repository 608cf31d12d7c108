import { expect, test } from 'vitest';
import { documentName } from './document-name';

test('adds the words of the file name that the title lacks', () => {
  expect(
    documentName('Clinical management of mpox:', 'who/Clinical_management_of_mpox_in_pregnancy-2.pdf'),
  ).toBe('Clinical management of mpox: pregnancy');
});

test('a file name that says nothing adds nothing', () => {
  expect(documentName('Asthma', 'docs/asthma.md')).toBe('Asthma');
  expect(documentName('Asthma', '12-34.pdf')).toBe('Asthma');
  expect(documentName('', 'Q_0001')).toBe('');
});
