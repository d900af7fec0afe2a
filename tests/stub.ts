import { type Mock, onTestFinished, vi } from 'vitest';

type Method = (...values: unknown[]) => unknown;

const isMethod = (value: unknown): value is Method => typeof value === 'function';

/**
 * Replaces a method of the fake browser until the test ends. Without `does` it goes on as before, and its calls can be
 * seen and answered one by one.
 */
export function stub(target: object, name: string, does?: Method): Mock<Method> {
  const before: unknown = Reflect.get(target, name);
  const mock = vi.fn<Method>(does ?? (isMethod(before) ? before : undefined));
  Reflect.set(target, name, mock);
  onTestFinished(() => void Reflect.set(target, name, before));
  return mock;
}

/** Fires an event of the fake browser with values that its types do not know. */
export async function fire(
  event: { readonly trigger: Method | ((...values: never[]) => unknown) },
  ...values: unknown[]
) {
  const fired: unknown = Reflect.apply(event.trigger, undefined, values);
  await fired;
}
