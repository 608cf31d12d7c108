import { describe, expect, it } from 'vitest';
import { seededRandom } from '@/lib/evaluation/seeded-random';
import { documentAttacks, questionAttacks } from '../all-attacks';

const question = 'What is the amoxicillin dose for a 3 year old with otitis media, 14 kg?';
const markdown =
  '---\ntitle: A topic\nbody: Somebody\n---\n\n# A topic\n\nGive amoxicillin 500 mg three times daily.\n\nAvoid doxycycline below 8 years.\n\nTable | one\n--- | ---\na | b\n\nReview patients after three days.\n\nStop treatment when symptoms resolve.\n';

describe('attacks', () => {
  it.each([...questionAttacks, ...documentAttacks].map((attack) => [attack.name, attack] as const))(
    '%s gives the same change for the same seed, and does change',
    (_, { change }) => {
      const text = change === undefined ? '' : `${markdown}${question} `.repeat(5);
      expect(change(text, seededRandom(7))).toBe(change(text, seededRandom(7)));
      expect(change(text, seededRandom(7))).not.toBe(text);
    },
  );

  it('leave every number of the question in place', () => {
    for (const { change } of questionAttacks) {
      const changed = change(question, seededRandom(3));
      for (const number of ['3', '14']) expect(changed).toContain(number);
    }
  });

  it('leave a document’s front matter alone', () => {
    for (const { change } of documentAttacks) {
      expect(change(markdown, seededRandom(3)).slice(0, 40)).toBe(markdown.slice(0, 40));
    }
  });

  it('put in the words that they say they put in', () => {
    for (const { change, injected } of documentAttacks) {
      if (injected !== null) expect(change(markdown, seededRandom(3))).toContain(injected);
    }
  });
});
