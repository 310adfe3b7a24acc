const [FEWEST_CARD_DIGITS, MOST_CARD_DIGITS] = [13, 19];

/** Whether the digits are as many as a payment card's, begin as the card schemes' numbers do and pass Luhn's check. */
export function isCardNumber(digits: string): boolean {
  if (digits.length < FEWEST_CARD_DIGITS || digits.length > MOST_CARD_DIGITS || !/^[2-6]/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const weighed = place % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** How long bank accounts are (IBAN registry); countries where few customers live are left out. */
const ACCOUNT_LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    15: 'NO',
    16: 'BE',
    18: 'DK FI NL',
    19: 'SI',
    20: 'AT BA EE LT LU',
    21: 'CH HR LI LV',
    22: 'BG DE GB IE ME RS',
    23: 'AE GI IL',
    24: 'AD CZ ES MD RO SA SE SK TN',
    25: 'PT',
    26: 'IS TR',
    27: 'FR GR IT MC SM',
    28: 'AL CY HU LB PL',
    29: 'BR UA',
    31: 'MT',
  }).flatMap(([length, countries]) => countries.split(' ').map((country) => [country, Number(length)])),
);

/** How many signs of the text, from its beginning and without spaces, would be a bank account's number; 0 for no known country. */
export const accountLength = (text: string): number => ACCOUNT_LENGTHS.get(text.slice(0, 2).toUpperCase()) ?? 0;

/** Whether the text is a bank account's number by its country's length and its checksum (IBAN, ISO 13616); spaces do not matter. */
export function isIban(text: string): boolean {
  const account = text.replaceAll(' ', '').toUpperCase();
  if (account.length !== accountLength(account) || !/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(account)) return false;
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
