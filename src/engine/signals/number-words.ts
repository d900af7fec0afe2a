import { WordMarks } from '../words/word-marks';

export const units =
  'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien';
export const tens = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
export const levels = new Set(
  'havo vwo vmbo mavo gymnasium gym atheneum bbl kbl gt tl kgt basis kader brugklas mbo hbo examenklas'.split(' '),
);
export const groupWords = new Set('groep klas brugklas group class year grade form leerjaar unit jaar'.split(' '));
export const bedWords = new Set('bed kamer room bay bedje box couveuse cubicle kmr rm unit bedspace'.split(' '));

// Every word that one of the expressions and lists here can begin with
const spelled = [...units.split('|'), ...tens.split('|')];
const dutchNumbers = [
  ...spelled,
  'honderd',
  ...units.split('|').flatMap((unit) => [`honderd${unit}`, ...tens.split('|').map((ten) => `${unit}en${ten}`)]),
];
const englishNumbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty thirty forty fifty sixty seventy eighty ninety';
const counting = new WordMarks([
  dutchNumbers.flatMap((word) => [word, `${word}jarig`, `${word}jarige`]),
  tens.split('|').flatMap((ten) => [`${ten}er`, `${ten}ers`]),
  englishNumbers.split(' '),
  ['begin', 'eind', 'midden', 'late', 'early', 'mid', 'his', 'her', 'their'],
  bedWords,
  groupWords,
  levels,
]);

/** Whether an age, a bed, a class or the like can begin with this word; most cannot. */
export function beginsNumber(word: string): boolean {
  const second = word.charCodeAt(1);
  return (second >= 48 && second <= 57) || counting.of(word) > 0;
}
