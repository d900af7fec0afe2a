/** Dutch word forms by rule. They err on the side of too many: a form that nobody writes costs nothing. */

const vowel = '[aeiouy]';
const single = new RegExp(`(^|[^aeiouy])(${vowel})([bcdfgklmnprst])$`);
const double = /(aa|ee|oo|uu)([bcdfgklmnpqrstvwxz])$/;

/** Adds an ending that begins with a vowel: `maak` → `mak…`, `stop` → `stopp…`, `brief` → `briev…`. */
function open(stem: string): string[] {
  const long = double.exec(stem);
  if (long !== null) return voiced(stem.slice(0, -3) + (long[1] ?? '').slice(0, 1) + (long[2] ?? ''), stem);
  if (single.test(stem)) return [stem + stem.slice(-1), stem];
  return voiced(stem, stem);
}

function voiced(opened: string, stem: string): string[] {
  if (stem.endsWith('f')) return [`${opened.slice(0, -1)}v`, opened];
  if (stem.endsWith('s')) return [`${opened.slice(0, -1)}z`, opened];
  return [opened];
}

/** Plural and diminutive forms of a noun, the noun itself first. */
export function dutchNoun(word: string): string[] {
  const forms = [word, `${word}s`, `${word}je`, `${word}jes`];
  for (const stem of open(word)) forms.push(`${stem}en`);
  if (/e$/.test(word)) forms.push(`${word}n`, `${word}tje`, `${word}tjes`);
  else if (/[aiou]$/.test(word)) forms.push(`${word}'s`, `${word}${word.slice(-1)}tje`, `${word}tje`);
  else if (/m$/.test(word)) forms.push(`${word}pje`, `${word}pjes`, `${word}metje`, `${word}metjes`);
  else if (/ing$/.test(word)) forms.push(`${word.slice(0, -1)}kje`, `${word}etje`, `${word}etjes`);
  else if (/[lnrw]$/.test(word)) {
    forms.push(`${word}tje`, `${word}tjes`, `${word}${word.slice(-1)}etje`, `${word}${word.slice(-1)}etjes`);
  } else if (/g$/.test(word)) forms.push(`${word}etje`, `${word}getje`, `${word}getjes`);
  if (/heid$/.test(word)) forms.push(`${word.slice(0, -4)}heden`);
  if (/ie$/.test(word)) forms.push(`${word}en`);
  return [...new Set(forms)];
}

/** Inflected forms of an adjective. */
export function dutchAdjective(word: string): string[] {
  const forms = [word, `${word}s`];
  for (const stem of open(word)) forms.push(`${stem}e`, `${stem}er`, `${stem}ere`);
  forms.push(`${word}st`, `${word}ste`);
  return [...new Set(forms)];
}

/** Forms of a verb, from its stem (`maak`) or its infinitive (`maken`). */
export function dutchVerb(word: string): string[] {
  const stems = word.length > 4 && word.endsWith('en') ? fromInfinitive(word) : [word];
  const forms = new Set<string>([word]);
  for (const stem of stems) {
    const past = /(?:[tkfsp]|ch)$/.test(stem) ? ['te', 'ten'] : ['de', 'den'];
    const both = /[fs]$/.test(stem) ? [...past, 'de', 'den'] : past;
    const closed = stem.endsWith('t') ? stem : `${stem}t`;
    const perfect = /[td]$/.test(stem) ? [stem] : [`${stem}d`, `${stem}t`];
    const prefix = /^(?:be|ge|her|er|ont|ver)./.test(stem) ? '' : 'ge';
    for (const form of [stem, closed, ...both.map((ending) => stem + ending)]) forms.add(form);
    for (const form of perfect) forms.add(prefix + form).add(`${prefix}${form}e`);
    for (const opened of open(stem)) forms.add(`${opened}en`).add(`${opened}end`).add(`${opened}ende`);
  }
  return [...forms];
}

function fromInfinitive(word: string): string[] {
  const root = word.slice(0, -2);
  if (/(.)\1$/.test(root)) return [root.slice(0, -1)];
  const hard = root.endsWith('v') ? `${root.slice(0, -1)}f` : root.endsWith('z') ? `${root.slice(0, -1)}s` : root;
  if (/[^aeiouy][aeou][bcdfgklmnprst]$/.test(hard) && !/(?:er|el|en|em|ig)$/.test(hard)) {
    return [`${hard.slice(0, -1)}${hard.slice(-2, -1)}${hard.slice(-1)}`, hard];
  }
  return [hard];
}
