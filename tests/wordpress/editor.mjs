/** A user of the throwaway WordPress in the browser: what its own editors make of what is pasted, and its own API to save it. */

/** Ways to bring a snippet in, as the table names them. */
export const WAYS = {
  html: 'blok Aangepaste HTML',
  paste: 'geplakt in een alinea',
  text: 'klassiek, tabblad Tekst',
  visual: 'klassiek, Tekst en daarna Visueel',
};

/** Logs in at the form and waits for the block editor. */
export async function logIn(browser, host, user, password) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${host}/wp-login.php?redirect_to=${encodeURIComponent(`${host}/wp-admin/post-new.php`)}`, { waitUntil: 'domcontentloaded' });
  await page.$eval(
    '#loginform',
    (form, name, word) => {
      form.elements.log.value = name;
      form.elements.pwd.value = word;
    },
    user,
    password,
  );
  await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), page.click('#wp-submit')]);
  await page.waitForSelector('.block-editor-block-list__layout');
  await page.evaluate(() => globalThis.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));

  return {
    page,
    /** What each way makes of a snippet, in the order of `WAYS`. */
    async write(snippets) {
      const written = new Map();
      for (const [rung, snippet] of Object.entries(snippets)) {
        written.set(rung, { html: `<!-- wp:html -->\n${snippet}\n<!-- /wp:html -->`, paste: await paste(page, snippet), text: snippet });
      }
      const classic = await context.newPage();
      await classic.goto(`${host}/wp-admin/post-new.php?classic`, { waitUntil: 'domcontentloaded' });
      await classic.waitForFunction(() => globalThis.tinymce?.get('content')?.initialized || (globalThis.switchEditors && document.querySelector('#wp-content-wrap.html-active')));
      for (const [rung, snippet] of Object.entries(snippets)) written.get(rung).visual = await classic.evaluate(thereAndBack, snippet);
      await classic.close();
      return written;
    },
    /** Saves as the block editor does: its nonce, its cookie, its address. */
    save: (data, id = '') => page.evaluate((path, body) => globalThis.wp.apiFetch({ path, method: 'POST', data: body }), `/wp/v2/posts/${id}?context=edit`, data),
    close: () => context.close(),
  };
}

/** A paste event with plain text on an empty paragraph; gives the content that would be saved. */
async function paste(page, text) {
  const id = await page.evaluate(() => {
    const { createBlock } = globalThis.wp.blocks;
    const block = createBlock('core/paragraph');
    const { resetBlocks, selectBlock } = globalThis.wp.data.dispatch('core/block-editor');
    resetBlocks([block]);
    selectBlock(block.clientId);
    return block.clientId;
  });
  const paragraph = await page.waitForSelector(`[data-block="${id}"][contenteditable="true"]`);
  await paragraph.focus();
  return paragraph.evaluate((element, plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    return globalThis.wp.data.select('core/editor').getEditedPostContent();
  }, text);
}

/** In the page: pastes in the Text tab of the classic editor, looks at the Visual tab, and gives what would be saved. */
function thereAndBack(html) {
  const { switchEditors } = globalThis;
  switchEditors.go('content', 'html');
  document.querySelector('#content').value = html;
  switchEditors.go('content', 'tmce');
  switchEditors.go('content', 'html');
  return document.querySelector('#content').value;
}
