import type { Fix, ShownFinding } from '@/engine/advice';
import type { SetAside } from '@/messaging/protocol';
import { noticeOf } from '@/ui/notice-of';
import type { PanelActions } from '@/ui/panel/panel-state';
import type { ComposerSession } from './composer-session';
import { applyFix } from './editor/apply-fix';

// The page can make events too; only a person's count
const byPerson = (event: Event, act: () => void): void => {
  if (event.isTrusted) act();
};

/** Puts a fix into the draft, one at a time. The dialog closes first, for the editor behind it takes no text. */
export async function mend(session: ComposerSession, finding: ShownFinding, fix: Fix): Promise<void> {
  const { composer, panel, tally } = session;
  if (session.mending) return;
  session.mending = true;
  try {
    session.dispatch({ kind: 'go-back' });
    const outcome = await applyFix(composer, panel.about, fix, session.changedAt);
    if (outcome === 'fixed') tally.fixed(finding);
    panel.say(outcome);
    panel.dismissed.delete(finding.key);
    await session.reviewNow();
  } finally {
    session.mending = false;
  }
}

/** The settings that change ask for a new review by themselves. */
async function setAside(session: ComposerSession, what: SetAside): Promise<void> {
  session.panel.backToText();
  session.panel.say(noticeOf[await session.services.setAside(what)]);
  session.redraw();
}

/** What the buttons of the panel do to a session. */
export const panelActions = (session: ComposerSession): PanelActions => ({
  goBack: () => {
    // A dialog that closes because the draft goes out says so too: the focus is the page's by then
    if (session.dispatch({ kind: 'go-back' }).length > 0) session.panel.backToText();
  },
  postAnyway: (event) => byPerson(event, () => void session.dispatch({ kind: 'post-anyway' })),
  tryAgain: (event) => byPerson(event, () => void session.dispatch({ kind: 'try-again' })),
  postUnchecked: (event) => byPerson(event, () => void session.dispatch({ kind: 'post-unchecked' })),
  applyFix: (finding, fix, event) => byPerson(event, () => void mend(session, finding, fix)),
  dismiss: ({ key }) => {
    session.panel.dismissed.add(key);
    session.redraw();
  },
  setAside: (what, event) => byPerson(event, () => void setAside(session, what)),
  leave: () => session.panel.backToText(),
  show: (finding) => {
    session.panel.shown = finding;
    session.redraw();
  },
});
