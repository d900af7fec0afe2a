import type { Advice, NudgeKind } from '@/engine/advice';
import type { Draft } from '@/engine/draft';
import { nudgeFor, SPELL, shownNudge } from '@/policies/nudges';
import { bundledPacksOf } from '@/policies/packs';
import type { Effective } from '@/settings/effective-settings';
import { type Happening, keepMoments } from '@/settings/stored-moments';
import type { PageSender } from './server';

export interface NudgeDesk {
  /** The advice on a page's draft with the nudge that goes with it, if any; a private window gets none. */
  readonly nudge: (from: PageSender, draft: Draft, advice: Advice) => Advice;
  readonly noteHappened: (from: PageSender, what: Happening) => void;
}

/** Gives quiet advice that no word of a draft is the reason for. Each is given once, and then not for days. */
export function nudgeDesk(effective: () => Effective): NudgeDesk {
  const moments = keepMoments();
  /** The tab and frame in which each was given last; a worker that slept has forgotten, and says it no second time. */
  const places = new Map<NudgeKind, string>();
  return {
    nudge(from, draft, advice) {
      // Until it is known what was said before, nothing is said
      if (from.isPrivate || draft.text.trim() === '' || !moments.isLoaded()) return advice;
      const { settings, packs } = effective();
      const affiliations = settings.affiliations.map(({ institution, role }) => {
        const pack = [...packs, ...bundledPacksOf(institution)].find((each) => each.institution.id === institution);
        const sector = pack?.institution.sector ?? settings.ownInstitution?.sector ?? 'other';
        return { role, sector };
      });
      const now = Date.now();
      const place = `${from.tabId}/${from.frameId}`;
      const isHere = (kind: NudgeKind): boolean => places.get(kind) === place;
      const kind = nudgeFor(draft, { affiliations, off: settings.nudgesOff }, moments.now(), now, isHere);
      if (kind === null) return advice;
      const shown = shownNudge(kind, advice.language);
      if (settings.severities[shown.ruleId] === 'off') return advice;
      // The rule itself says it better, by the words that it saw
      if (advice.findings.some(({ ruleId }) => ruleId === shown.ruleId)) return advice;
      // Said once for as long as one draft is written on
      if (now - (moments.now().said[kind] ?? 0) >= SPELL) {
        moments.said(kind, now);
        places.set(kind, place);
      }
      return { ...advice, findings: [...advice.findings, shown] };
    },
    noteHappened: (from, what) => {
      if (!from.isPrivate) moments.happened(what, Date.now());
    },
  };
}
