/** Check digit of an NHS number: ten digits, weights 10 to 2, modulus 11 (NHS Data Model and Dictionary, NHS NUMBER). */
export function isNhsNumber(written: string): boolean {
  const digits = digitsOf(written);
  if (digits.length !== 10 || new Set(digits).size === 1) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, i) => total + digit * (10 - i), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** Luhn's check (ISO/IEC 7812-1) over all digits: the Swedish personal number uses it. */
export function passesLuhn(written: string): boolean {
  const sum = digitsOf(written)
    .toReversed()
    .reduce((total, digit, i) => total + (i % 2 === 0 ? digit : ((digit * 2 - 1) % 9) + 1), 0);
  return sum % 10 === 0;
}

/** The check letter of a Spanish DNI: the number modulo 23. */
export function isDni(written: string): boolean {
  const number = Number(/^\d{8}/.exec(written)?.[0] ?? NaN);
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(number % 23) === written.at(-1);
}

/** The key of a French social security number: 97 less the number modulo 97. */
export function isNir(written: string): boolean {
  const digits = digitsOf(written).join('');
  return digits.length === 15 && 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13));
}

function digitsOf(written: string): readonly number[] {
  return [...written.replace(/\D/g, '')].map(Number);
}
