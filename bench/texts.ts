import { readCorpus } from '../tools/eval/corpus.ts';

/** Texts of about the wanted length in UTF-16 units, made by joining whole training drafts of one language. */
export function textsOf(language: 'nl' | 'en', length: number, count: number): string[] {
  const drafts = readCorpus('tests/corpus/training').filter(({ lang }) => lang === language);
  const texts: string[] = [];
  let at = 0;
  while (texts.length < count) {
    let text = '';
    while (text.length < length) {
      text += `${text === '' ? '' : '\n'}${drafts[at % drafts.length]?.text ?? ''}`;
      at += 1;
    }
    texts.push(text.slice(0, length));
  }
  return texts;
}
