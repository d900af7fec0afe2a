import { useState } from 'preact/hooks';
import type { Settings } from '@/settings/setting-values';
import type { OptionsProps } from './options-props';

interface Stages<Stage> {
  readonly stage: Stage;
  /** The last change could not be stored. */
  readonly failed: boolean;
  readonly show: (next: Stage) => void;
  /** Goes on only when it was stored: what failed can be tried again. */
  readonly attempt: (patch: Partial<Settings>, next: Stage) => Promise<void>;
}

/** The stages of a card that says what was done: never before it is. */
export function useStages<Stage>(store: OptionsProps['save'], start: Stage): Stages<Stage> {
  const [{ stage, failed }, set] = useState({ stage: start, failed: false });
  return {
    stage,
    failed,
    show: (next) => set({ stage: next, failed: false }),
    attempt: async (patch, next) => {
      const stored = await store(patch);
      set((before) => (stored ? { stage: next, failed: false } : { ...before, failed: true }));
    },
  };
}
