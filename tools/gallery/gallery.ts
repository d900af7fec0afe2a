import { panelStates } from '../../tests/ui/samples';
import { showPanel } from './panel-page';
import './site.css';

/** One page for every state: `?panel=held&language=nl&theme=dark`. Without a state it lists them. */
const query = new URLSearchParams(location.search);
const language = query.get('language') === 'en' ? 'en' : 'nl';
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';

const shown = Object.entries(panelStates).find(([name]) => name === query.get('panel'));
if (shown) showPanel({ ...shown[1](language), theme });
else {
  const list = document.createElement('nav');
  list.className = 'list';
  for (const name of Object.keys(panelStates)) {
    const link = document.createElement('a');
    link.href = `?panel=${name}`;
    link.textContent = name;
    list.append(link, document.createElement('br'));
  }
  document.body.append(list);
}
