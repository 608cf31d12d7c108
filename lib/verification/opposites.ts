import { termFinder, type Term } from '../language/find-terms';

/** Each line is one group: sides that exclude each other, `name: phrases | phrases`. Polarity proper (not, avoid) is elsewhere. */
const source = `
change: increase, increases, increased, increasing, rise, rises, rising, rose, raise, raises, raised, elevate, elevates, elevated, elevation, higher, more, greater, enhance, enhances, enhanced, gain, gains, upregulated | decrease, decreases, decreased, decreasing, reduce, reduces, reduced, reducing, reduction, reductions, lower, lowers, lowered, lowering, fall, falls, falling, fell, decline, declines, declined, less, fewer, diminish, diminishes, diminished, loss, downregulated
level: high, high-dose, high-risk | low, low-dose, low-risk
benefit: improve, improves, improved, improvement, improvements, better, beneficial, benefit | worsen, worsens, worsened, worsening, worse, aggravate, aggravates, exacerbate, exacerbates, harmful, harm
start: start, starts, started, starting, initiate, initiates, initiated, initiating, initiation, begin, begins, commence, continue, continues, continued, resume | stop, stops, stopped, stopping, discontinue, discontinues, discontinued, discontinuing, discontinuation, cease, ceased, withdraw, withdrawn, suspend, interrupt
size: large, larger, largest | small, smaller, smallest
length: long, longer, long-term, long-acting, prolonged, extended-release, chronic | short, shorter, short-term, short-acting, brief, immediate-release, acute
speed: rapid, rapidly, fast, faster, quickly, quick | slow, slowly, slower
test: positive | negative
tone: hypertension, hypertensive | hypotension, hypotensive
sugar: hyperglycaemia, hyperglycemia, hyperglycaemic, hyperglycemic | hypoglycaemia, hypoglycemia, hypoglycaemic, hypoglycemic
potassium: hyperkalaemia, hyperkalemia | hypokalaemia, hypokalemia
sodium: hypernatraemia, hypernatremia | hyponatraemia, hyponatremia
calcium: hypercalcaemia, hypercalcemia | hypocalcaemia, hypocalcemia
thyroid: hyperthyroidism, hyperthyroid | hypothyroidism, hypothyroid
temperature: hyperthermia | hypothermia
volume: hypervolaemia, hypervolemia | hypovolaemia, hypovolemia, hypovolemic
rate: tachycardia, tachycardic | bradycardia, bradycardic
above: above, over | below, under, beneath
bound: within | after, beyond, outside
least: at least | at most
chamber: systolic | diastolic
side: left, left-sided | right, right-sided
place: proximal | distal
place-two: upper | lower
depth: superficial | deep
body: anterior | posterior
use: together, concurrently, concomitantly, in combination, combined | alone, separately, as monotherapy
with: with, including | without, excluding, except, apart from, other than
condition: if, when, in case of | unless, except when, except if
quantifier: all, every, always, any | none, never, no one
many: many, most, majority, often, frequently, usually, commonly | few, minority, rarely, seldom, infrequently
common: common, frequent | rare, uncommon, infrequent
early: early, earlier, earliest | late, later, latest, delayed
outcome: survival, survived, alive | mortality, death, died, dead
kind: bacterial | viral
choice: first-line | second-line | third-line
selective: selective | non-selective, nonselective
complicated: complicated | uncomplicated
stable: stable | unstable
symptomatic: symptomatic | asymptomatic
treated: treated | untreated
responsive: sensitive, susceptible | resistant
approve: safe, safely | unsafe, dangerous, hazardous
effective: effective | ineffective
primary: primary | secondary
open: open | closed
full: full, fully, completely, complete | partial, partially, incompletely, incomplete
maximum: maximum, maximal, upper limit | minimum, minimal, lower limit
gain-test: sensitivity | specificity
supine: supine | prone
daytime: day, daytime | night, night-time
risk: protective | risk factor
expel: inhibit, inhibits, inhibition, inhibited, block, blocks, blocked | activate, activates, activation, activated, stimulate, stimulates, stimulated, promote, promotes, induce, induces, induced
direction: admit, admitted, admission | discharge, discharged
dilate: dilate, dilates, dilation, vasodilation | constrict, constricts, constriction, vasoconstriction
inside: inside, internal, internally | outside, external, externally
`;

const lines = source
  .trim()
  .split('\n')
  .flatMap((line) => {
    const colon = line.indexOf(':');
    return line
      .slice(colon + 1)
      .split('|')
      .map((phrases, side) => `${line.slice(0, colon)}/${side}:${phrases}`);
  });

const find = termFinder(lines.join('\n'));

/** Finds words that have an opposite, in a folded lower-case text; the key is `group/side`. */
export function findOpposites(lower: string): readonly Term[] {
  return find(lower);
}

/** The group of an opposite's key. */
export function groupOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
}
