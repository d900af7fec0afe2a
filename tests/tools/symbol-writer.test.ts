import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeNumber, numberModel } from '@/engine/packed/code-number';
import type { SymbolCoder } from '@/engine/packed/symbol-coder';
import { SymbolReader } from '@/engine/packed/symbol-reader';
import { written } from '../../tools/packed/symbol-writer.ts';

const contexts = 5;

/** Symbols of one model, each with its context. */
const symbols = fc.integer({ min: 1, max: 300 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    said: fc.array(fc.tuple(fc.integer({ min: 0, max: contexts - 1 }), fc.integer({ min: 0, max: size - 1 })), {
      maxLength: 200,
    }),
  }),
);

test('whatever is written can be read back: symbols of many models, numbers and bits', () => {
  fc.assert(
    fc.property(
      fc.array(symbols, { maxLength: 4 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: contexts - 1 }), fc.integer({ min: 0, max: 2 ** 24 - 1 }))),
      fc.array(fc.integer({ min: 0, max: 4095 })),
      (models, numbers, rest) => {
        const say = (coder: SymbolCoder, reads: boolean): unknown => [
          models.map(({ size, said }) => {
            const model = coder.model(size, contexts);
            return said.map(([context, wanted]) => coder.symbol(model, context, reads ? undefined : wanted));
          }),
          [numberModel(coder, contexts)].map((model) =>
            numbers.map(([context, wanted]) => codeNumber(coder, model, context, reads ? undefined : wanted)),
          ),
          rest.map((wanted) => coder.bits(12, reads ? undefined : wanted)),
        ];
        const text = written((coder) => say(coder, false));
        expect(text).toMatch(/^[A-Za-z0-9+/]*$/);
        expect(say(new SymbolReader(text), true)).toEqual([
          models.map(({ said }) => said.map(([, wanted]) => wanted)),
          [numbers.map(([, wanted]) => wanted)],
          rest,
        ]);
      },
    ),
  );
});

test('codes stay short however rare a symbol is', () => {
  const counts = Array.from({ length: 24 }, (_, symbol) => Math.ceil(1.7 ** symbol));
  const say = (coder: SymbolCoder, reads: boolean): readonly number[] => {
    const model = coder.model(counts.length, 1);
    return counts.flatMap((count, symbol) =>
      Array.from({ length: Math.min(count, 40) }, () => coder.symbol(model, 0, reads ? undefined : symbol)),
    );
  };
  const wanted = counts.flatMap((count, symbol) => Array.from({ length: Math.min(count, 40) }, () => symbol));
  expect(say(new SymbolReader(written((coder) => say(coder, false))), true)).toEqual(wanted);
});

test('what is likely takes little room', () => {
  const say = (coder: SymbolCoder): void => {
    const model = coder.model(100, 1);
    for (let at = 0; at < 6_000; at++) coder.symbol(model, 0, at % 100 === 0 ? 7 : 3);
  };
  expect(written(say).length).toBeLessThan(1_020);
});

test.each([
  ['a symbol that the model does not have', (coder: SymbolCoder) => coder.symbol(coder.model(3, 1), 0, 3)],
  ['no symbol at all', (coder: SymbolCoder) => coder.symbol(coder.model(3, 1), 0)],
  ['a number of too many bits', (coder: SymbolCoder) => coder.bits(4, 16)],
])('refuses to write %s', (_, say) => {
  expect(() => written(say)).toThrow(/no symbol|does not fit/);
});
