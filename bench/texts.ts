import { readCorpus } from '../tools/eval/corpus.ts';

const corpus = ['training', 'training-unread'].flatMap((folder) => readCorpus(`tests/corpus/${folder}`));

/**
 * Texts of the wanted length in UTF-16 units, made by joining whole training drafts of one language; no draft stands
 * in two of them.
 * @throws when there are too few drafts for so many texts
 */
export function textsOf(language: 'nl' | 'en', length: number, count: number): string[] {
  const drafts = corpus.filter(({ lang }) => lang === language);
  const texts: string[] = [];
  let at = 0;
  while (texts.length < count) {
    let text = '';
    while (text.length < length) {
      const next = drafts[at]?.text;
      if (next === undefined) throw new Error(`${drafts.length} drafts are too few for ${count} texts of ${length}`);
      text += `${text === '' ? '' : '\n'}${next}`;
      at += 1;
    }
    texts.push(text.slice(0, length));
  }
  return texts;
}
