import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';
import { latinLetters, undisguised } from './look-alikes';
import { searchTerms } from './search-terms';

describe('look-alike letters', () => {
  it.each([
    ['аmоxiсillin 500 mg', 'amoxicillin 500 mg'],
    ['give реасе to all', 'give peace to all'],
    ['Ηepatitis Β', 'Hepatitis B'],
    ['аспирин 75 mg', 'аспирин 75 mg'],
    ['οxygen и кислород', 'oxygen и кислород'],
    ['TNF-α, IFN-γ, NF-κB, 50 μg, Δ', 'TNF-α, IFN-γ, NF-κB, 50 μg, Δ'],
    ['plain text', 'plain text'],
  ])('are written in Latin: %s', (text, plain) => {
    expect(latinLetters(text)).toBe(plain);
    expect(latinLetters(text)).toHaveLength(text.length);
  });

  it('are folded for comparison and search, with the way back to the document’s own characters', () => {
    const text = 'Give аmоxiсillin';
    const folded = foldText(text, { lowerCase: true });
    expect(folded.text).toBe('give amoxicillin');
    expect(folded.ends.at(-1)).toBe(text.length);
    expect(searchTerms(text)).toEqual(searchTerms('Give amoxicillin'));
  });

  it('go together with invisible characters', () => {
    expect(undisguised('аmoxi\u200bcillin')).toBe('amoxicillin');
  });
});
