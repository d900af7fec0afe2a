// First parts that make any Dutch noun a curse; `kanker` only before what is no medical word
const cursing =
  /^(?:kut|klote|kloten|tering|tyfus|tiefus|klere|kolere|pleuris|takke|godver|fok|schijt|pokke|rot|teringh|kanker)(?=\p{L}{3})/u;
const harmless =
  /^(?:rott|roter|rotond|rots|rotat|rotan|rotj|kutikul|fokk?(?:er|us|te)|schijter|pokken|klotst|kanker(?:pati|onderz|behand|zorg|soort|cel|centr|diag|screen|regist|fonds|bestr|instit|risico|preven|verwek|verpleeg|overle|vrij|medic|team|therap|stich|spec|gen|expert|zieken|af|geval|onderwijs|afdeling|type|polik|lij?der))/;

/** Whether a word is a curse by its first part. */
export const curses = (word: string): boolean => cursing.test(word) && !harmless.test(word);

/** Digits and signs among the letters, or a letter three times over. */
export function isOdd(text: string): boolean {
  let run = 1;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 97 && /[0-9@$!*]/.test(text.slice(at, at + 1))) return true;
    run = code === text.charCodeAt(at - 1) ? run + 1 : 1;
    if (run === 3) return true;
  }
  return false;
}
