import { antiInfective } from './anti-infective';
import { cardiometabolic } from './cardiometabolic';
import { otherDrugs } from './other-drugs';

export interface LexiconEntry {
  readonly kind: 'drug' | 'class';
  /** The generic name, or the class's first name; lower case. */
  readonly name: string;
}

export interface DrugLexicon {
  /** By the words of a name joined with one space (`amoxicillin clavulanate`). */
  readonly byName: ReadonlyMap<string, LexiconEntry>;
  /** Classes of a drug or class, nearest first, ancestors after them. */
  readonly classes: ReadonlyMap<string, readonly string[]>;
  /** Every spelling of a drug or class, its own name first. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Names that are only meant in capitals (`ART`, `ARB`). */
  readonly capitalsOnly: ReadonlySet<string>;
  /** First words of all names, to pass over other words quickly. */
  readonly firstWords: ReadonlySet<string>;
  readonly longestName: number;
}

/** Words of a name as the lexicon keys them: lower case, hyphens and slashes as spaces. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-/\s]+/g, ' ')
    .trim();
}

/** Stems that mark a drug the lexicon does not name, after the WHO's list of INN stems. */
const stems: readonly (readonly [RegExp, string])[] = [
  [/pril(?:at)?$/, 'ace inhibitor'],
  [/sartan$/, 'arb'],
  [/olol$/, 'beta-blocker'],
  [/dipine$/, 'dihydropyridine'],
  [/vastatin$/, 'statin'],
  [/gliptin$/, 'dpp-4 inhibitor'],
  [/gliflozin$/, 'sglt2 inhibitor'],
  [/glutide$/, 'glp-1 receptor agonist'],
  [/parin$/, 'heparin'],
  [/xaban$/, 'factor xa inhibitor'],
  [/cillin$/, 'penicillin'],
  [/^(?:cef|ceph)[a-z]{4,}$/, 'cephalosporin'],
  [/penem$/, 'carbapenem'],
  [/(?:mycin|micin)$/, 'antibiotic'],
  [/cycline$/, 'tetracycline'],
  [/oxacin$/, 'fluoroquinolone'],
  [/conazole$/, 'azole antifungal'],
  [/nidazole$/, 'nitroimidazole'],
  [/prazole$/, 'proton pump inhibitor'],
  [/setron$/, 'antiemetic'],
  [/triptan$/, 'triptan'],
  [/(?:azepam|azolam)$/, 'benzodiazepine'],
  [/barbital$/, 'antiepileptic'],
  [/triptyline$/, 'tricyclic antidepressant'],
  [/(?:[a-z]mab|tinib|ciclib|parib|zomib|rubicin|taxel)$/, 'targeted cancer drug'],
  [/(?:vir|vudine)$/, 'antiviral'],
  [/(?:thiazide|semide)$/, 'diuretic'],
  [/(?:dronate|dronic)$/, 'bisphosphonate'],
  [/profen$/, 'nsaid'],
  [/coxib$/, 'cox-2 inhibitor'],
  [/terol$/, 'beta-agonist'],
  [/(?:asone|olone|onide)$/, 'corticosteroid'],
  [/(?:quine|antrine)$/, 'antimalarial'],
  [/bendazole$/, 'anthelmintic'],
  [/(?:curonium|curium)$/, 'neuromuscular blocker'],
  [/(?:afil|fibrate|lukast|tropium|caine|oxetine|glitazone|poetin|prost)$/, 'medicine'],
];
const notDrugs = /sterol$|systolone$|^acetonide$|idine$|^ceph(?:al[aeio]|alg)|^trigone$/;

/** The class that a word's INN stem points to; null when the word carries none. */
export function classByStem(word: string): string | null {
  if (word.length < 7 || notDrugs.test(word)) return null;
  return stems.find(([stem]) => stem.test(word))?.[1] ?? null;
}

let compiled: DrugLexicon | null = null;

/** The lexicon, compiled once. */
export function drugLexicon(): DrugLexicon {
  compiled ??= compile([cardiometabolic, antiInfective, otherDrugs].join('\n'));
  return compiled;
}

function compile(source: string): DrugLexicon {
  const byName = new Map<string, LexiconEntry>();
  const parents = new Map<string, string[]>();
  const names = new Map<string, string[]>();
  const capitalsOnly = new Set<string>();
  const add = (entry: LexiconEntry, name: string): void => {
    const key = nameKey(name);
    if (!byName.has(key)) byName.set(key, entry);
    const known = names.get(entry.name) ?? [];
    if (!known.includes(name)) names.set(entry.name, [...known, name]);
    if (
      name !== entry.name
        ? name.length <= 4
        : /^(?:arb|ssri|snri|nsaid|maoi|nrti|nnrti|doac|dmard|arni|art)$/.test(name)
    )
      capitalsOnly.add(key);
  };
  const addParent = (child: string, parent: string): void => {
    const known = parents.get(child) ?? [];
    if (!known.includes(parent)) parents.set(child, [...known, parent]);
  };
  for (const line of source.split('\n').filter((text) => text.includes(':'))) {
    const colon = line.indexOf(':');
    const [aliases = '', parent = ''] = line
      .slice(0, colon)
      .split('<')
      .map((part) => part.trim());
    const [first = '', ...others] = aliases.split(',').map((alias) => alias.trim());
    const className = first.replace(/^~/, '');
    const entry: LexiconEntry = { kind: 'class', name: className };
    if (!first.startsWith('~')) for (const alias of [className, ...others]) add(entry, alias);
    if (parent !== '') addParent(className, parent);
    for (const item of line.slice(colon + 1).split(';')) {
      const [generic = '', brands = ''] = item.split('=').map((part) => part.trim());
      const drug: LexiconEntry = { kind: 'drug', name: generic };
      for (const name of [generic, ...brands.split(',').map((brand) => brand.trim())])
        if (name !== '') add(drug, name);
      addParent(generic, className);
    }
  }
  const classes = new Map([...parents.keys()].map((name) => [name, ancestors(name, parents)]));
  const longestName = Math.max(...[...byName.keys()].map((key) => key.split(' ').length));
  const firstWords = new Set([...byName.keys()].map((key) => key.split(' ')[0] ?? ''));
  return { byName, classes, names, capitalsOnly, firstWords, longestName };
}

function ancestors(name: string, parents: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const queue = [...(parents.get(name) ?? [])];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (found.includes(next) || next === name) continue;
    found.push(next);
    queue.push(...(parents.get(next) ?? []));
  }
  return found;
}
