import type { Shape, Surroundings } from './shape';

const streets = 'straat|laan|plein|kade|gracht|singel|steeg|plantsoen|dreef|dwarsstraat';
const ways = 'weg|dijk|pad|hof|park|markt|wal|veld|akker|erf|baan|street|road|avenue|lane|drive|square|close';
const house = '\\d{1,4}(?:\\s?(?:[a-z]|bis|hs|huis|i{2,3}|iv)(?![\\p{L}\\p{N}]))?(?:-\\d{1,3}(?!\\d))?';
const never = '(?![\\p{N}%]|\\s?(?:km|uur|euro|graden|meter|minuten|jaar|keer|t/m|tot|through|of us)(?!\\p{L}))';
const zip = '[1-9]\\d{3}[ -]?[a-z]{2}';

const residing =
  /(?<!\p{L})(?:woon|woont|wonen|woonde|thuis|adres|privéadres|verhuisd|buren|lives?|living|home|house|moved|address|huis|zijn|haar|hun|his|her|their|bij (?:hem|meneer|mevrouw|juf))(?!\p{L})/u;

/** Letters that follow four digits without being a postcode: units, eras. No postcode has SA, SD or SS. */
const noZip =
  /\d ?(?:km|kg|ml|mg|mm|cm|cl|dl|gb|mb|kb|pk|hz|ha|px|st|nd|rd|th|bc|ad|am|pm|en|de|na|om|op|in|is|of|to|x|s[ads])(?!\p{L})/iu;

/** `3512 PH 12`, `3512ph 12`; a year is one only with its letters glued on, or behind a street. */
function isPostcode(raw: string): boolean {
  if (noZip.test(raw)) return false;
  if (/^(?:19|20)\d{2}\s/.test(raw)) return false;
  return /\d{4}[ -]?[A-Z]{2}|\d{4}[a-z]{2}(?!\p{L})|^[1-9]\d{3} [a-z]{2},? \d/u.test(raw);
}

const street = new RegExp(`(?<word>[\\p{L}'-]*(?:${streets}|${ways}))\\s(?:(?:nr|nummer|number|no)\\.?\\s)?\\d`, 'iu');
const sure = new RegExp(`..(?:${streets})$|^(?:Singel|Plein|Gracht|Kade|Dreef)$`);
const noStreet =
  /^(?:(?:onder|halver|snel|water|spoor|vaar|straat)weg|(?:voetbal|speel|sport|hockey|kunstgras|werk|beeld|vak)veld|(?:atletiek|ren|start|loop|ijs|rol|kegel|bijl?)baan|(?:super|rommel|kerst|arbeids|vlooien|beurs|boeren)markt|(?:mobiel|i)pad)$/i;

/** Many words end like a street: without a sure ending it must be written as a name. */
function isStreet(raw: string): boolean {
  const word = street.exec(raw)?.groups?.['word'] ?? '';
  if (noStreet.test(word)) return false;
  if (sure.test(word) || sure.test(word.toLowerCase())) return true;
  const before = raw.slice(0, raw.indexOf(word)).trim().split(/\s/).at(-1) ?? '';
  return /^\p{Lu}/u.test(word) && (word.length > 6 || /^\p{Lu}/u.test(before));
}

/** Where the name of the street begins: what is written small before it belongs to the sentence. */
const nameStart = (raw: string): number => /^(?:\p{Ll}[\p{L}.'-]*\s)*/u.exec(raw)?.[0].length ?? 0;

const isHome = (_: string, { open, before, after }: Surroundings): boolean =>
  !open() || residing.test(`${before} ${after}`);

/** Streets with a house number and postcodes, Dutch and English. */
export const addressShapes: readonly Shape[] = [
  {
    kind: 'address',
    near: new RegExp(zip, 'g'),
    digits: 4,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${zip},?[\\s-]{1,2}(?:(?:nr|huisnummer|nummer|no)\\.?:?\\s)?\\d{1,4}(?:\\s?[a-z](?!\\p{L}))?|(?:\\p{L}[\\p{L}'.-]{0,30}\\s){1,4}${house},?\\s${zip})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    accept: (match, around) => isPostcode(around.raw) && isHome(match, around),
  },
  {
    kind: 'address',
    // Looks at spaces first: far fewer than letters
    hint: new RegExp(`\\s(?=nr|nummer|number|no|\\d)(?<=(?:${streets}|${ways})\\s)`),
    near: new RegExp(`(?:${streets}|${ways})\\s(?:nr|nummer|number|no|\\d)`, 'g'),
    digits: 1,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[\\p{L}.'-]{1,40}\\s){0,2}[\\p{L}'-]{0,40}(?:${streets}|${ways})\\s(?:(?:nr|nummer|number|no)\\.?\\s)?${house}${never}`,
      'gu',
    ),
    accept: (match, around) => isStreet(around.raw) && isHome(match, around),
    from: nameStart,
  },
  {
    kind: 'address',
    hint: new RegExp(`\\d[a-z]?\\s[\\p{L}' -]{0,40}(?:${streets}|${ways})`, 'u'),
    digits: 1,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/-])\\d{1,4}[a-z]?\\s(?:[\\p{L}'-]{2,30}\\s)?[\\p{L}'-]{0,40}(?:${streets}|${ways})(?!\\p{L}|\\s\\d)`,
      'gu',
    ),
    accept: (match, around) => /^\d+\p{L}?(?:\s\p{Lu}[\p{L}'-]*)+$/u.test(around.raw) && isHome(match, around),
  },
  {
    kind: 'postcode',
    hint: new RegExp(zip),
    digits: 4,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${zip}(?![\\p{L}\\p{N}])`, 'gu'),
    accept: (_, { raw }) => /[A-Z]{2}$/.test(raw) && !/^(?:19|20)\d{2}\s/.test(raw),
  },
];
