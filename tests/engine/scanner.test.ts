import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '@/engine/fold';
import { Scanner, tokenExpression, tokenGroups } from '@/engine/scanner';

const byHand = (text: string): unknown[] => {
  const scanner = new Scanner(text);
  const found: unknown[] = [];
  while (scanner.next()) found.push([scanner.kind, scanner.start, scanner.end]);
  return found;
};

const byExpression = (text: string): unknown[] =>
  [...text.matchAll(new RegExp(tokenExpression.source, 'gu'))].map((match) => [
    tokenGroups.find((_, place) => match[place + 1] !== undefined),
    match.index,
    match.index + match[0].length,
  ]);

const pieces =
  "a zo'n k4nker sh!t f*ck kl@te 3,9 1/2 12-03-1987 0612345678 e-mail jan.de.wit@umcutrecht.nl www.nu.nl/x?y=1 https://x.nl " +
  "umc-utrecht.nl #coschap_2 @lisa_b. é naïef 😂 👍🏽 ½ ² ¼ \ud800 \udc00 '' ' . ... -nu.nl a.-b.nl http:// x@ @ # _ $ 5e 4-jarige ‘t";

test.each(pieces.split(' '))('cuts %j the way the expression does', (piece) => {
  expect(byHand(piece)).toEqual(byExpression(piece));
});

test('cuts every text the way the expression does', () => {
  const piece = fc.oneof(
    fc.constantFrom(...pieces.split(' '), ' ', '\n', '.', ',', ':', '/', '@', '-', '!', '*', '$', "'", '+', '%'),
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (all) => {
      const { text } = fold(all.join(''));
      expect(byHand(text)).toEqual(byExpression(text));
    }),
    { numRuns: 5_000 },
  );
});
