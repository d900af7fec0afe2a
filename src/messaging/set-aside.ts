import type { Effective } from '@/settings/effective-settings';
import { most } from '@/settings/setting-values';
import { changeSettings } from '@/settings/settings';
import type { SetAside, SetAsideOutcome } from './protocol';

const stored = ({ ok }: { readonly ok: boolean }): SetAsideOutcome => (ok ? 'done' : 'failed');

/**
 * Switches a rule off, or puts words on the list of what is always fine, in the author's own settings. What the
 * organisation has locked or set itself stays as it is.
 */
export async function setAside(what: SetAside, { locked, organisation, user }: Effective): Promise<SetAsideOutcome> {
  switch (what.kind) {
    case 'rule': {
      const { ruleId } = what;
      if (locked.includes('severities') || organisation.values.severities[ruleId] !== undefined) return 'locked';
      return stored(await changeSettings(({ severities }) => ({ severities: { ...severities, [ruleId]: 'off' } })));
    }
    case 'nudge': {
      const { nudge } = what;
      return stored(await changeSettings(({ nudgesOff }) => ({ nudgesOff: [...new Set([...nudgesOff, nudge])] })));
    }
    case 'words': {
      if (locked.includes('allowedPhrases')) return 'locked';
      if (user.allowedPhrases.length >= most.phrases) return 'full';
      const { words } = what;
      return stored(
        await changeSettings(({ allowedPhrases }) => ({
          allowedPhrases: [...allowedPhrases.filter((phrase) => phrase !== words), words],
        })),
      );
    }
  }
}
