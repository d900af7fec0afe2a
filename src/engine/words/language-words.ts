import { WordMarks } from './word-marks';

// Words that stand in nearly every sentence of one language and (almost) never in the other
const nl = (
  'de het een en van ik je jij hij zij ze wij we jullie hun mij mijn jouw onze ons dat die dit deze niet geen wel ook nog maar dan als toen want omdat ' +
  'voor met naar bij uit door over onder tussen tegen zonder om te er hier daar waar wat wie hoe waarom heeft heb hebben had hadden ben bent zijn ' +
  'waren wordt worden werd werden kan kunnen kon zou zouden zal zullen moet moeten moest mag mogen wil willen wilde gaat gaan ging doet doen deed ' +
  "ga kom komt iemand niemand iets niets alles alle elke altijd nooit weer al heel erg zo zo'n nu net gewoon even ff eens echt toch nou hoor joh haha " +
  "vandaag gisteren morgen vanochtend vanmiddag vanavond vannacht mn zn m'n z'n haar hem op aan af mee geweest gedaan gezien goed veel meer mensen " +
  'dag jaar uur week school leuk mooi eigen eerste laatste twee drie vier vijf zes kut lekker zeg zegt jaartje eindelijk bijna samen graag jongens volgens ' +
  'dankjewel bedankt wie welke allemaal dus eigenlijk misschien sinds tijdens na naast binnen buiten klaar dank staat ligt zit weet wij mezelf zelf ' +
  'namens werk bezig vind denk blij trots lieve ouders kinderen leerling leerlingen patient klas juf meester meneer mevrouw collega'
).split(' ');
const en = (
  'the a an and of to i you he she it we they them their his her my your our us me that this these those not no is are was were be been being am ' +
  'have has had do does did will would can could should shall may might must for with from at by on into about over under between against without ' +
  'but or if then because so as when where what who how why there here very just really still also too only even again always never nothing something ' +
  'someone anyone everyone everything all any some every each today yesterday tomorrow tonight morning afternoon evening night week year years old new ' +
  "first last one two three four five get got go went going make made take took see saw know think want let's don't can't i'm it's he's she's that's " +
  "didn't doesn't isn't wasn't i've you're they're we're i'd i'll won't im dont cant people good great after before while during out up down off back " +
  'which than its more most much many own same other another please thanks thank love happy proud school teacher room work day lol tbh bc ur u r'
).split(' ');
const both =
  'of we me had is was in die over as so week school want wie wat at an all room men even had do go dag'.split(' ');
const marks = new WordMarks([nl, en, both]);
const dutchShape =
  /ij|aa[bdfgklmnprst]|oo[bdfgklmnprst]|ee[bdfgklmnprst]|uu|sch|eu[rnk]|ui|ijk|lijk|heid|tje|atie|isch|^ge.*[dt]$|[^aeiou]en$/;
const englishShape = /th|wh|sh[aeiou]|ing$|tion|ough|[^aeiou]ed$|ly$|ness$|ck|y$|ment$|ful$|ous$/;

/** What a word tells of the language it is in, as bits: those words are Dutch, English, or everyday in both. */
export const DUTCH = 1;
export const ENGLISH = 2;
export const BOTH = 4;
/** A word of neither that is spelled like one. */
export const LIKE_DUTCH = 8;
export const LIKE_ENGLISH = 16;

/** The bits above for a folded word. */
export function languageSigns(word: string): number {
  const known = marks.of(word);
  if ((known & (DUTCH | ENGLISH)) > 0 || word.length <= 3) return known;
  return known | (dutchShape.test(word) ? LIKE_DUTCH : 0) | (englishShape.test(word) ? LIKE_ENGLISH : 0);
}
