/** Cyrillic and Greek letters that are drawn like Latin ones. Letters with a meaning of their own in medicine (α, β, κ, μ) are none. */
const latin: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухѕіјԁһԛԝӏкАВЕЅІЈКМНОРСТУХ', 'aeopcyxsijdhqwlkABESIJKMHOPCTYX'),
  ...pairs('οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'oABEZHIKMNOPTYX'),
]);
const lookAlike = /[аеорсухѕіјԁһԛԝӏкАВЕЅІЈКМНОРСТУХοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]/;
const ownScript = /[бвгджзилмнптфцчшщъыьэюяБГДЖЗИЛПФЦЧШЩЪЫЬЭЮЯαβγδεζηθικλνξπρσςτυφχψωΓΔΘΛΞΠΣΦΨΩ]/;
const words = /[\p{L}\p{M}]+/gu;
/** A letter under an accent of its own is no disguise. */
const letters = /\p{L}(?!\p{M})/gu;

/**
 * The text with look-alike letters written in Latin, character for character: where they stand in a word with Latin letters, and
 * everywhere in a text that has Latin letters and none that only Cyrillic or Greek has. Real Cyrillic and Greek words stay.
 */
export function latinLetters(text: string): string {
  if (!lookAlike.test(text)) return text;
  const isLatin = /[A-Za-z]/.test(text) && !ownScript.test(text);
  return text.replace(words, (word) =>
    isLatin || (/[A-Za-z]/.test(word) && !ownScript.test(word))
      ? word.replace(letters, (letter) => latin.get(letter) ?? letter)
      : word,
  );
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;

/** The words a reader sees: no invisible characters inside them, no look-alike letters. Ordinary text comes back as it is. */
export function undisguised(text: string): string {
  return latinLetters(text.replaceAll(invisible, ''));
}

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  const others = [...to];
  return [...from].flatMap((letter, at) => {
    const other = others[at];
    return other === undefined ? [] : [[letter, other] as const];
  });
}
