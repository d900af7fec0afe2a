import { render } from 'preact';
import { checkSamples, popupSamples, settingsSamples } from '../../tests/ui/page-samples';
import { panelStates } from '../../tests/ui/samples';
import { showCheck, showOptions, showPopup, showWelcome } from './pages';
import { showPanel } from './panel-page';
import './site.css';

/** One page for every state: `?panel=held&language=nl&theme=dark`, `&modal` for a composer in a dialog. Without a state it lists them. */
declare global {
  interface Window {
    /** Shows another state in the same page, from the beginning, as an address with this query would. */
    showState(search: string): void;
  }
}

const samples = {
  panel: panelStates,
  options: settingsSamples,
  popup: popupSamples,
  welcome: settingsSamples,
  check: checkSamples,
};

function list(): void {
  const nav = document.createElement('nav');
  nav.className = 'list';
  for (const [kind, states] of Object.entries(samples)) {
    for (const name of Object.keys(states)) {
      const link = document.createElement('a');
      link.href = `?${kind}=${name}`;
      link.textContent = `${kind}: ${name}`;
      nav.append(link, document.createElement('br'));
    }
  }
  document.body.append(nav);
}

function showState(search: string): void {
  const query = new URLSearchParams(search);
  const language = query.get('language') === 'en' ? 'en' : 'nl';
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  const chosen = <T>(kind: string, states: Readonly<Record<string, T>>): T | undefined =>
    Object.entries(states).find(([name]) => name === query.get(kind))?.[1];

  render(null, document.body);
  document.body.replaceChildren();
  scrollTo(0, 0);

  const panel = chosen('panel', panelStates);
  const settings = chosen('options', settingsSamples);
  const welcome = chosen('welcome', settingsSamples);
  const popup = chosen('popup', popupSamples);
  const check = chosen('check', checkSamples);
  if (panel) showPanel({ ...panel(language), theme }, query.has('modal'));
  else if (settings) showOptions(settings, language);
  else if (welcome) showWelcome(welcome, language);
  else if (popup) showPopup(popup.effective, popup.view, language);
  else if (check) showCheck(check, language);
  else list();
}

window.showState = showState;
showState(location.search);
