/** The configurator: choose, see, copy, and check what the CMS kept. */
import { html, render } from 'lit';
import { findPact, readFeed, type Feed } from '../../src/feed/index.js';
import { checkPaste } from '../../src/snippet/check.js';
import { snippet, type Rung } from '../../src/snippet/snippet.js';
import { widgetInfo } from '../../src/snippet/widgets.js';
import { readSettings, writeSettings } from './address.js';
import { folderIn } from '../../src/snippet/folder.js';
import { choiceOf, wantedPaths, type Kit } from './choice.js';
import { ask, Contents } from './contents.js';
import { copy } from './copy.js';
import { en } from './en.js';
import { followHere } from './here.js';
import type { Actions, Model, View } from './model.js';
import { nl, type Words } from './nl.js';
import { Preview } from './preview.js';
import { colourIn, moved, settle, valuesOf, withPact, withWidget, type Known, type Language, type Settings } from './settings.js';
import { back, cms } from './view-after.js';
import { paste, share } from './view-paste.js';
import { faults, jumps } from './view-top.js';
import { preview } from './view-preview.js';
import { colour, how, what } from './view-steps.js';

/** Version of the kit, filled in by the build. */
declare const KIT_VERSION: string;

/** Milliseconds after which the address is written: a browser refuses one that changes with every step of a colour picker. */
const REST = 150;

const SILENCE: Model['said'] = { by: '', text: '' };

const folder = new URL('.', location.href).href;
const root = document.querySelector<HTMLElement>('#samensteller')!;

/** Writes the words of the page around the configurator. */
function writePage(words: Words, taal: Language): void {
  document.documentElement.lang = taal;
  document.title = words.document;
  const texts: Record<string, string> = { ...words.menu, title: words.title, lead: words.lead, skip: words.skip, footer: words.footer };
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) element.textContent = texts[element.dataset['words']!]!;
  document.querySelector('.top nav')?.setAttribute('aria-label', words.menu.label);
}

/** The link to this page in the other language. */
function writeLanguageLink({ otherLanguage: { label, code } }: Words, query: string): void {
  const link = document.querySelector<HTMLAnchorElement>('#taal')!;
  link.href = `samenstellen.html${query}`;
  link.textContent = label;
  link.lang = link.hreflang = code;
}

const asJson = async (path: string): Promise<unknown> => (await ask(path)).json();

function start(feed: Feed, sri: Kit['sri'], { pages, base }: Pick<Kit, 'pages' | 'base'>): void {
  const known: Known = { pacts: feed.pacts.map(({ id }) => id), koplopers: feed.koplopers };
  const read = (): Pick<Model, 'settings' | 'faults' | 'words' | 'drafts' | 'wrong'> => {
    const { settings, faults } = readSettings(location.search, known);
    // Lines of another kit than the one that was asked for would be wrong: the field says so.
    const bad = faults.find(({ key }) => key === 'kit')?.value;
    return { settings, faults, words: { nl, en }[settings.taal], drafts: { accent: settings.accent, kit: bad ?? settings.kit, back: '' }, wrong: new Set(bad ? ['kit'] : []) };
  };
  const contents = new Contents();
  const first = read();
  let model: Model = { ...first, kit: kitOf(first.settings), shown: [], isMapOpen: false, said: SILENCE, report: undefined, address: '' };
  let stage: Preview | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** Query of the address, as it was read or written last. */
  let written = location.search;

  function kitOf(settings: Settings): Model['kit'] {
    return { feed, sri, pages, base, contents: contents.all, version: KIT_VERSION, address: settings.kit || folder };
  }

  function draw(change: Partial<Model> = {}): void {
    const before = model;
    model = { ...model, ...change };
    const { settings, words } = model;
    if (settings.whole && !before.settings.whole) contents.forgive();
    const query = writeSettings(settings);
    model = { ...model, kit: kitOf(settings), address: `${folder}samenstellen.html${query}`, ...(before.settings !== settings && { report: undefined }) };
    const view: View = { model, actions };
    writeLanguageLink(words, writeSettings({ ...settings, taal: settings.taal === 'nl' ? 'en' : 'nl' }));
    render(
      html`${faults(view)}${jumps(view)}
        <div class="maker"><div class="steps">${what(view)}${how(view)}${colour(view)}</div>${preview(view)}</div>
        ${paste(view)}${share(view)}${cms(view)}${back(view)}`,
      root,
    );
    stage ??= new Preview(root.querySelector('#toneel')!, (shown) => draw({ shown }));
    const wanted = wantedPaths(settings, model.kit);
    // The page may load its own kit alone.
    const seen = settings.widgets.length ? snippet(choiceOf(settings, { ...model.kit, address: folder })) : '';
    if (!wanted.length) stage.show({ html: seen, count: settings.widgets.length, taal: settings.taal, look: { page: settings.page, dark: settings.dark, accent: settings.accent }, title: words.frame });
    for (const path of wanted) void contents.fetch(path, () => draw({ report: undefined }));
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (written !== query) history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
      written = query;
    }, REST);
  }

  /** Takes a change of the choice. */
  function change(next: Settings): void {
    const settings = settle(next, known);
    // What was said of the lines before holds no more.
    draw({ settings, faults: [], said: SILENCE, ...(settings.widgets.join() !== model.settings.widgets.join() || settings.pact !== model.settings.pact ? { shown: [] } : {}) });
  }

  /** Says something anew, also when it is what was said before. */
  function say(by: string, text: string): void {
    draw({ said: SILENCE });
    requestAnimationFrame(() => draw({ said: { by, text } }));
  }

  const actions: Actions = {
    set: (some) => change({ ...model.settings, ...some }),
    pact: (id) => change(withPact(model.settings, id)),
    pick(id) {
      change(withPact(model.settings, id));
      say('kaart', model.words.picked(findPact(feed, id)?.name ?? id));
    },
    option: (key, value) => change({ ...model.settings, options: writtenOption(model.settings.options, key, value) }),
    widget: (name, isChosen) => change({ ...model.settings, widgets: isChosen ? withWidget(model.settings.widgets, name) : model.settings.widgets.filter((one) => one !== name) }),
    move(name, by) {
      const { settings, words } = model;
      const widgets = moved(settings.widgets, name, by);
      change({ ...settings, widgets });
      say('volgorde', words.moved(widgetInfo(name).title[settings.taal], widgets.indexOf(name) + 1, widgets.length));
      root.querySelector<HTMLElement>(`#${by < 0 ? 'omhoog' : 'omlaag'}-${name}`)?.focus();
    },
    type(field, text, isDone) {
      const drafts = { ...model.drafts, [field]: text };
      const wrong = new Set(model.wrong);
      wrong.delete(field);
      if (field === 'back') return draw({ drafts, report: undefined });
      // Three digits are a colour, and the beginning of most others.
      if (field === 'accent' && !isDone && /^#?[\da-f]{3}$/i.test(text.trim())) return draw({ drafts, wrong });
      const value = text.trim() && (field === 'accent' ? colourIn(text) : folderIn(text));
      if (value === undefined) {
        if (isDone) wrong.add(field);
        return draw({ drafts, wrong, said: SILENCE, ...(field === 'kit' && { report: undefined }) });
      }
      draw({ drafts: isDone ? { ...drafts, [field]: value } : drafts, wrong });
      change({ ...model.settings, [field]: field === 'kit' && value === folder ? '' : value });
    },
    openMap(isOpen) {
      if (isOpen && !document.querySelector('script[src^="cdn/"]')) {
        const script = document.createElement('script');
        script.src = 'cdn/zorgpact.js';
        document.head.append(script);
      }
      draw({ isMapOpen: isOpen || model.isMapOpen });
    },
    take(rung: Rung, by) {
      change({ ...model.settings, rung });
      say(by, model.words.taken(model.words.forms[rung].name.toLowerCase()));
    },
    copy(text, block, done) {
      void copy(text, document.querySelector(`#${block}`)).then((isCopied) => say(block, isCopied ? done : model.words.notCopied));
    },
    say,
    compare() {
      // What was kept can't be compared with lines that there are not.
      if (folderIn(model.drafts.kit) === undefined && model.drafts.kit.trim()) return root.querySelector<HTMLElement>('#kit')!.focus();
      const kept = model.drafts.back.trim();
      draw({ report: kept ? checkPaste(choiceOf(model.settings, model.kit), model.drafts.back) : 'nothing' });
      root.querySelector<HTMLElement>(kept ? '#uitslag' : '#bewaard')?.focus();
    },
  };

  followHere(root);
  addEventListener('popstate', () => {
    // A jump within the page is one too.
    if (location.search === written) return;
    written = location.search;
    draw({ ...read(), shown: [] });
  });
  draw();
}

/** The options with one more; without it where it has its default. */
function writtenOption(options: Settings['options'], key: string, value: string): Record<string, string> {
  const { [key]: _, ...others } = options;
  return value === valuesOf(key)?.[0] ? others : { ...others, [key]: value };
}

async function load(): Promise<void> {
  const taal = new URLSearchParams(location.search).get('taal') === 'en' ? 'en' : 'nl';
  const words = { nl, en }[taal];
  writePage(words, taal);
  writeLanguageLink(words, taal === 'nl' ? '?taal=en' : '');
  render(html`<p class="wait" role="status">${words.loading}</p>`, root);
  try {
    const [data, sri, listed] = await Promise.all([asJson('feed/v1/feed.json'), asJson('cdn/sri.json').catch(() => undefined), asJson('embed/pages.json').catch(() => ({ base: '', pages: {} }))]);
    start(readFeed(data).feed, sri as Kit['sri'], listed as Pick<Kit, 'pages' | 'base'>);
  } catch {
    render(html`<div class="wait" role="alert"><p>${location.protocol === 'file:' ? words.fromDisk : words.noFeed}</p><p><button type="button" class="knop" @click=${load}>${words.retry}</button></p></div>`, root);
  }
}

root.replaceChildren();
void load();
