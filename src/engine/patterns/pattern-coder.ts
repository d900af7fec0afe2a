import { codeNumber, numberModel } from '../packed/code-number.ts';
import type { SymbolCoder } from '../packed/symbol-coder';
import type { SymbolModel } from '../packed/symbol-model';
import { StepCoder, type StepParts } from './step-coder.ts';

/** What a pattern to be written stands for: places in the lists of topics and values. */
export interface PatternParts {
  readonly topic: number;
  readonly value: number;
}

/** One operation to be written; `step` is its number among the different steps, by when each came first. */
export interface OperationParts {
  readonly sign: number;
  readonly step?: { readonly number: number; readonly parts: StepParts };
}

/** The signs of operations: the end of a pattern, three gaps from the first on, the edges of a sentence, and steps. */
export const DONE = 0;
export const FIRST_GAP = 1;
export const FIRST_TOKEN = 4;
export const LAST_TOKEN = 5;
export const NEEDED_STEP = 6;
export const OPTIONAL_STEP = 7;

export const isStep = (sign: number): boolean => sign === NEEDED_STEP || sign === OPTIONAL_STEP;

const VALUES = 64;
const SIGNS = 8;

/**
 * Codes the patterns of one language, the same way for reading and for writing: topic, value, and the operations. A step
 * that came before is named by how many different steps ago that was.
 */
export class PatternCoder {
  topic = 0;
  value = 0;
  /** The sign of the operation, and the number of its step. */
  sign = DONE;
  step = 0;
  /** Whether this step comes for the first time: its parts are then those of `steps`. */
  isNew = false;
  readonly steps: StepCoder;
  readonly #coder: SymbolCoder;
  readonly #others: SymbolModel;
  readonly #values: SymbolModel;
  readonly #signs: SymbolModel;
  readonly #known: SymbolModel;
  readonly #backs: SymbolModel;
  #stepCount = 0;
  #before = DONE;

  /** At most 256 topics and 64 values. */
  constructor(coder: SymbolCoder) {
    this.#coder = coder;
    this.#others = coder.model(2, 1);
    this.#values = coder.model(VALUES, VALUES);
    this.#signs = coder.model(SIGNS, SIGNS * SIGNS);
    this.#known = coder.model(2, SIGNS * 2);
    this.#backs = numberModel(coder, 1);
    this.steps = new StepCoder(coder);
  }

  /** Goes on to the next pattern: the one wanted, when writing. */
  next(wanted?: PatternParts): void {
    const coder = this.#coder;
    const other = wanted && (wanted.topic === this.topic ? 0 : 1);
    if (coder.symbol(this.#others, 0, other) === 1) this.topic = coder.bits(8, wanted?.topic);
    this.value = coder.symbol(this.#values, this.value, wanted?.value);
    this.sign = DONE;
    this.#before = DONE;
  }

  /** Goes on to the next operation of the pattern: the one wanted, when writing. False at the end. */
  nextOperation(wanted?: OperationParts): boolean {
    const sign = this.#coder.symbol(this.#signs, this.sign * SIGNS + this.#before, wanted?.sign);
    this.#before = this.sign;
    this.sign = sign;
    if (isStep(sign)) this.#nextStep(wanted?.step);
    else this.isNew = false;
    return sign !== DONE;
  }

  #nextStep(wanted: OperationParts['step']): void {
    const again = wanted && (wanted.number < this.#stepCount ? 1 : 0);
    this.isNew = this.#coder.symbol(this.#known, this.sign * 2 + (this.isNew ? 1 : 0), again) === 0;
    if (this.isNew) {
      this.step = this.#stepCount++;
      this.steps.next(wanted?.parts);
      return;
    }
    const back = wanted && this.#stepCount - 1 - wanted.number;
    this.step = this.#stepCount - 1 - codeNumber(this.#coder, this.#backs, 0, back);
  }
}
