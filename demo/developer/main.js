import 'zorgpact-widgets/define/provider';
import 'zorgpact-widgets/define/card';
import 'zorgpact-widgets/define/theme-filter';
import 'zorgpact-widgets/define/agenda';
import 'zorgpact-widgets/define/kopgroep';
import { feedStore, selectActions } from 'zorgpact-widgets/feed';

const provider = document.querySelector('zorgpact-provider');
const line = document.querySelector('#keuze');
const pact = provider.getAttribute('pact');
const url = new URL(provider.getAttribute('feed'), document.baseURI);

// The store that the widgets use too: it stays at one request.
const store = feedStore(url.href);
let chosen = [];

function show() {
  if (store.state.status !== 'ready') return;
  const { feed } = store.state;
  const themes = new Set(chosen);
  const all = selectActions(feed, { pact }).length;
  const some = selectActions(feed, { pact, themes }).length;
  const titles = feed.themes
    .filter(({ id }) => themes.has(id))
    .map(({ title }) => title);
  line.textContent = titles.length
    ? `Gekozen: ${titles.join(' of ')}. Te zien: ${some} van ${all} punten.`
    : `Geen thema gekozen. Te zien: alle ${all} punten.`;
}

store.subscribe(show);
provider.addEventListener('zorgpact-filter-change', ({ themes }) => {
  chosen = themes;
  show();
});
