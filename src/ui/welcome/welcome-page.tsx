import type { JSX } from 'preact';
import { choicesOf } from '@/ui/guideline';
import { Card } from '@/ui/page/card';
import { Masthead } from '@/ui/page/masthead';
import { sayWelcome } from './messages';
import { PracticeComposer } from './practice';
import type { WelcomeProps } from './welcome-props';
import { Where } from './where';
import { Who } from './who';

/** The first minute: who you are, where it works, and a try. Nothing here has to be done to go on. */
export function WelcomePage(props: WelcomeProps): JSX.Element {
  const { effective, language, openOptions } = props;
  const say = sayWelcome(language);
  const step = { ...props, say, choices: choicesOf(say('other'), effective.packs) };
  return (
    <div class="welcome">
      <Masthead title={say('title')} lead={say('lead')} />
      <main>
        <Who {...step} />
        <Where {...step} />
        <PracticeComposer {...step} />
        <Card id="done" title={say('done')} lead={say('doneLead')}>
          <button type="button" class="button plain" onClick={openOptions}>
            {say('settings')}
          </button>
        </Card>
      </main>
    </div>
  );
}
