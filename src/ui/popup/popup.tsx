import type { JSX } from 'preact';
import type { Advice } from '@/engine/advice';
import type { Language, Platform } from '@/engine/draft';
import type { Rule } from '@/engine/rule';
import type { Effective } from '@/settings/effective-settings';
import type { Settings } from '@/settings/setting-values';
import { guidelineOf } from '@/ui/guideline';
import { HelpList } from '@/ui/help-list';
import { platformNames, purposeNames } from '@/ui/names';
import { Locked } from '@/ui/page/card';
import { Pick, Tick } from '@/ui/page/fields';
import { Mark } from '@/ui/page/mark';
import { CheckText } from './check-text';
import { sayPopup } from './messages';
import { NoticedList } from './noticed-list';
import { Problems } from './problems';
import { TabStatus } from './tab-status';
import type { TabView } from './tab-view';

const HOUR_MS = 3_600_000;

type ShownTitle = { readonly id: Rule['id']; readonly title: Rule['title'] };

export interface PopupProps {
  readonly effective: Effective;
  readonly language: Language;
  readonly view: TabView;
  readonly rules: readonly ShownTitle[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly save: (patch: Partial<Settings>) => void;
  readonly openOptions: () => void;
  /** `null` = it could not be checked. */
  readonly check: (text: string) => Promise<Advice | null>;
}

interface SwitchProps {
  readonly effective: Effective;
  readonly now: number;
  readonly save: PopupProps['save'];
  readonly say: ReturnType<typeof sayPopup>;
  readonly platform: Platform | null;
}

/** Pause everywhere for an hour, or stop on this one site. */
function Switches({ effective, now, save, say, platform }: SwitchProps): JSX.Element {
  const { settings, user, organisation, locked } = effective;
  const paused = settings.pausedUntil > now;
  const pauseLocked = locked.includes('pausedUntil');
  const theirs = platform !== null && organisation.values.disabledSites.includes(platform);
  const siteLocked = theirs || locked.includes('disabledSites');
  const turn = (site: Platform, on: boolean): void =>
    save({
      disabledSites: on ? user.disabledSites.filter((other) => other !== site) : [...user.disabledSites, site],
    });
  return (
    <div class="stack">
      {platform !== null && (
        <Tick
          checked={!settings.disabledSites.includes(platform)}
          disabled={siteLocked}
          onTick={(on) => turn(platform, on)}
        >
          {say('readOn', { site: platformNames[platform] })}
          {siteLocked && <Locked>{say('byOrganisation')}</Locked>}
        </Tick>
      )}
      <div class="line-up">
        <button
          type="button"
          class={paused ? 'button main' : 'button plain'}
          disabled={pauseLocked}
          onClick={() => save({ pausedUntil: paused ? 0 : now + HOUR_MS })}
        >
          {say(paused ? 'resume' : 'pause')}
        </button>
        {pauseLocked && <Locked>{say('byOrganisation')}</Locked>}
      </div>
    </div>
  );
}

/** The popup of the toolbar button: how this tab stands, what can be switched, and where to turn. */
export function Popup(props: PopupProps): JSX.Element {
  const { effective, language, view, rules, now, save, openOptions } = props;
  const { settings, organisation } = effective;
  const say = sayPopup(language);
  const { help } = guidelineOf(effective, language, '');
  const off = rules.filter(({ id }) => organisation.values.severities[id] === 'off');
  return (
    <main class="popup">
      <header class="masthead">
        <Mark />
        <h1>Bezint</h1>
        <button type="button" class="button quiet" onClick={openOptions}>
          {say('settings')}
        </button>
      </header>
      <TabStatus view={view} settings={settings} now={now} language={language} say={say} />
      <NoticedList view={view} rules={rules} language={language} say={say} />
      <Problems effective={effective} language={language} say={say} openOptions={openOptions} />
      {settings.affiliations.length === 0 && (
        <p class="ask sheet">
          {say('noAffiliation')}{' '}
          <button type="button" class="button main" onClick={openOptions}>
            {say('choose')}
          </button>
        </p>
      )}
      <Switches
        effective={effective}
        now={now}
        save={save}
        say={say}
        platform={'platform' in view ? view.platform : null}
      />
      <CheckText {...props} say={say} />
      <details class="fold help">
        <summary>{say('help')}</summary>
        <div class="stack">
          {help.map(({ purpose, routes }) => (
            <section key={purpose}>
              <h2>{purposeNames[purpose][language]}</h2>
              <HelpList routes={routes} newTab={say('newTab')} />
            </section>
          ))}
        </div>
      </details>
      {off.length > 0 && (
        <p>
          <small>{say('organisationOff', { names: off.map(({ title }) => title[language]).join(', ') })}</small>
        </p>
      )}
      <Pick
        label={say('language')}
        value={settings.language}
        disabled={effective.origins.language === 'organisation' || effective.locked.includes('language')}
        options={[
          { value: 'auto', text: say('auto') },
          { value: 'nl', text: 'Nederlands' },
          { value: 'en', text: 'English' },
        ]}
        onPick={(choice) => save({ language: choice })}
      />
    </main>
  );
}
