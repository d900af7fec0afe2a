import { type Attempt, release } from './attempt';
import type { ComposerSession } from './composer-session';
import type { GuardEffect } from './guard';

/** Does what the guard of a session decided. `cause`: the event of a press, which a hold stops. */
export function carryOut(session: ComposerSession, effect: GuardEffect<Attempt>, cause?: Event): void {
  switch (effect.kind) {
    case 'let-through':
      return session.published();
    case 'hold': // Comes before anything is drawn: what breaks there must not let the post go
      cause?.preventDefault();
      return cause?.stopImmediatePropagation();
    case 'review':
      return void session.reviewNow();
    case 'show-asking':
      return ask(session);
    case 'show-unchecked':
      if (session.services.whenUnchecked() === 'notice') session.dispatch({ kind: 'post-unchecked' });
      else ask(session);
      return;
    case 'close':
      return session.redraw();
    case 'release':
      session.published();
      void letGo(session, effect.attempt);
  }
}

/** Puts the question where the author sees it; a hold that cannot be shown ends by itself. */
function ask(session: ComposerSession): void {
  const { state } = session.guard;
  const yes = state.kind === 'asking' ? 'post-anyway' : 'post-unchecked';
  const kinds = { yes, no: 'go-back', 'not-asked': 'not-visible' } as const;
  const open = (): boolean => session.guard.state === state;
  session.panel.insist(open, (answer) => void session.dispatch({ kind: kinds[answer] }));
  session.redraw();
}

async function letGo(session: ComposerSession, attempt: Attempt): Promise<void> {
  const ignored = (await release(attempt, session.composer)) === 'ignored';
  if (ignored && session.guard.state.kind === 'idle') session.panel.say('press-again');
  session.redraw();
}
