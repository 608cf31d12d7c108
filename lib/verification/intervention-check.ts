import { isSameOrWithin, type DrugMention } from '../language/drugs';
import type { Comparison } from './comparison';
import { finding, notApplicable, type Difference, type Finding } from './finding';
import { wordsOf } from './reading';
import { matchSlots } from './slots';

/**
 * Each drug or class of the claim is named in the quote's sentence, by any of its names, as a member or as the class; or, where the
 * sentence names no other drug, in what scopes it (heading, table header, passage).
 */
export function interventionCheck({ claim, evidence, wide }: Comparison): Finding {
  if (claim.drugs.length === 0) return notApplicable('intervention');
  const notes: string[] = [];
  const differences: Difference[] = [];
  const strangers = evidence.drugs.some(
    (theirs) => !claim.drugs.some((ours) => isSameOrWithin(ours, theirs)),
  );
  const matches = matchSlots(
    { reading: claim, mentions: claim.drugs },
    { reading: evidence, mentions: evidence.drugs },
    isSameOrWithin,
  );
  for (const { mention, agreeing, rival } of matches) {
    const ours = wordsOf(claim, mention);
    if (rival !== null) {
      const reason = `the claim says “${ours}”, the source says “${wordsOf(evidence, rival)}”`;
      differences.push({ severity: 'contradicts', claim: mention, evidence: rival, reason });
    } else if (
      agreeing === null &&
      (strangers || !wide().drugs.some((drug) => isSameOrWithin(mention, drug)))
    ) {
      differences.push({
        severity: 'leaves-open',
        claim: mention,
        evidence: null,
        reason: `“${ours}” is not named in the quoted sentence`,
      });
    } else if (agreeing === null) notes.push(`${ours} is named in the surrounding section`);
    else note(notes, mention, agreeing);
  }
  return finding('intervention', differences, notes.length === 0 ? null : [...new Set(notes)].join('; '));
}

function note(notes: string[], ours: DrugMention, theirs: DrugMention): void {
  if (ours.name === theirs.name) return;
  const isMember = ours.classes.includes(theirs.name);
  notes.push(isMember ? `${ours.name} belongs to ${theirs.name}` : `${theirs.name} belongs to ${ours.name}`);
}
