import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/app-error';
import { readQuestion } from './question-input';

describe('the question of a request', () => {
  it('is trimmed and kept as it was written', () => {
    expect(readQuestion({ question: ' Dose of adrenaline in anaphylaxis? ' })).toBe(
      'Dose of adrenaline in anaphylaxis?',
    );
  });

  it('is refused when it identifies a patient, naming the kinds and none of the words', () => {
    const refused = () =>
      readQuestion({ question: 'John Smith, DOB 12/03/1957, jane@example.org: apixaban dose?' });
    expect(refused).toThrow(AppError);
    expect(refused).toThrow(
      'The question seems to identify a patient: it holds a name, a date of birth and an e-mail address. Ask it without; nothing was stored.',
    );
  });
});
