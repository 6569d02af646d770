// The search box in pages of another origin: as an element, under a strict policy, in a frame, and when the server is away.
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

import {checkWithAxe} from './accessibility.mjs';
import {check, withPage} from './page.mjs';

const box = 'vankien-search form[role=search] input[name=q]';
const options = 'vankien-search [role=option]';

function questions(page) {
  const asked = [];
  page.on('request', request => {
    if (request.url().includes('/suggest?')) asked.push(request);
  });
  return asked;
}

async function type(page, address, text) {
  await page.goto(address);
  await page.locator(box).first().pressSequentially(text);
}

async function openList(page, address) {
  await type(page, address, 'nghi quyet');
  await page.waitForSelector(options);
  await page.keyboard.press('ArrowDown');
}

// Not the address of the page, no cookie.
async function checkManners(page, requests) {
  const headers = await Promise.all(requests.map(request => request.allHeaders()));
  check(headers.every(header => !header.referer && !header.cookie), 'a question for suggestions says who asks');
  check((await page.context().cookies()).length === 0, 'there is a cookie');
}

async function chooseByKeyboard({browser, base, host}, path) {
  await withPage(browser, {}, async page => {
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', event => window.violations.push(event.violatedDirective));
    });
    const asked = questions(page);
    await openList(page, host + path);
    const chosen = await page.locator('vankien-search [aria-selected=true]').evaluate(option => ({
      text: option.textContent,
      active: option.getRootNode().activeElement.getAttribute('aria-activedescendant') === option.id,
    }));
    check(chosen.active, 'the box does not say which suggestion is active');
    check((await page.evaluate(() => window.violations)).length === 0, 'the policy of the page is broken');
    await checkManners(page, asked);
    await Promise.all([page.waitForURL(url => url.href.startsWith(`${base}/tim?`)), page.keyboard.press('Enter')]);
    check(new URL(page.url()).searchParams.get('q') === chosen.text, `${page.url()} does not search for ${chosen.text}`);
  });
}

async function waitForInputMethod({browser, host}) {
  await withPage(browser, {}, async page => {
    const asked = questions(page);
    await page.goto(`${host}/element`);
    await page.locator(box).focus();
    const client = await page.context().newCDPSession(page);
    for (const text of ['k', 'ke', 'kee', 'kê', 'kế'])
      await client.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length});
    await page.waitForTimeout(300);
    check(asked.length === 0, 'it asks while the letters are put together');
    await client.send('Input.insertText', {text: 'kế hoạch'});
    await page.waitForSelector(options);
    check(asked.length === 1 && new URL(asked[0].url()).searchParams.get('q') === 'kế hoạch', `asked ${asked.length} times`);
  });
}

async function nothingButTheElement({browser, host}) {
  await withPage(browser, {}, async page => {
    const names = async path => {
      await page.goto(host + path);
      return page.evaluate(() => Object.getOwnPropertyNames(window));
    };
    const before = await names('/plain');
    const added = (await names('/element')).filter(name => !before.includes(name));
    check(added.length === 0, `the script leaves ${added.join(' ')}`);
    check(await page.evaluate(() => Boolean(window.customElements.get('vankien-search'))), 'there is no element');
    check(await page.evaluate(() => localStorage.length + sessionStorage.length) === 0, 'something is stored');
  });
}

// The list covers what is below it and moves nothing.
async function pageStaysInPlace({browser, host}) {
  await withPage(browser, {width: 320}, async page => {
    const top = () => page.locator('#after').evaluate(element => element.getBoundingClientRect().top);
    await type(page, `${host}/element`, '');
    const before = await top();
    await openList(page, `${host}/element`);
    check(await top() === before, 'the list moves the page');
    check(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'the page scrolls sideways');
    check((await page.locator(options).first().boundingBox()).height >= 44, 'a suggestion is too low for a thumb');
    await page.emulateMedia({media: 'print'});
    check(await page.locator('vankien-search').isHidden(), 'the box is printed');
  });
}

async function hostLivesWithoutServer({browser, host}) {
  await withPage(browser, {expected: /ERR_CONNECTION_REFUSED/}, async page => {
    const errors = [];
    page.on('console', message => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${host}/away`, {waitUntil: 'networkidle'});
    check(await page.locator('#after').isVisible() && await page.locator('vankien-search > form').isVisible(), 'the page lacks something');
    check(errors.length <= 1, errors.join('; '));
    await page.fill('vankien-search > form [name=q]', 'kế hoạch');
    const [request] = await Promise.all([page.waitForRequest(/\/tim\?/), page.keyboard.press('Enter')]);
    check(new URL(request.url()).searchParams.get('q') === 'kế hoạch', 'the form sends something else');
  });
}

async function goOnWhenServerStops({browser, host}) {
  await withPage(browser, {expected: /ERR_CONNECTION_REFUSED/}, async page => {
    const asked = questions(page);
    await page.goto(`${host}/several`);
    await page.route('**/suggest?*', route => route.abort('connectionrefused'));
    for (const input of await page.locator(box).all()) {
      await input.pressSequentially('ke');
      await page.waitForTimeout(300);
      await input.pressSequentially(' hoach', {delay: 150});
    }
    check(asked.length === 1, `asked ${asked.length} times in vain`);
  });
}

async function doNotWaitForSlowServer({browser, host}) {
  await withPage(browser, {}, async page => {
    const asked = questions(page);
    await page.clock.install();
    await page.route('**/suggest?*', () => {});  // never answered
    await page.goto(`${host}/element`);
    for (const text of ['a', 'b', 'c', 'd']) {
      await page.locator(box).press(text);
      await page.clock.runFor(2000);
    }
    check(asked.length === 2, `asked ${asked.length} times before it gave up`);
    await page.clock.runFor(60000);
    await page.locator(box).press('e');
    await page.clock.runFor(500);
    check(asked.length === 3, 'it does not try again after a minute');
  });
}

async function plainFormInOldBrowsers({browser, base, host}) {
  await withPage(browser, {}, async page => {
    await page.addInitScript(() => delete Document.prototype.adoptedStyleSheets);
    await page.goto(`${host}/element`, {waitUntil: 'networkidle'});
    await page.fill('vankien-search > form [name=q]', '05-NQ/TU');
    await Promise.all([page.waitForURL(url => url.href.startsWith(`${base}/tim?`)), page.keyboard.press('Enter')]);
  });
}

async function keepWhatWasTyped({browser, base, host}) {
  await withPage(browser, {}, async page => {
    let come;
    const held = new Promise(resolve => { come = resolve; });
    await page.route(`${base}/embed.js`, async route => {
      await held;
      await route.continue();
    });
    await page.goto(`${host}/element`, {waitUntil: 'commit'});
    await page.locator('vankien-search > form [name=q]').pressSequentially('kế');
    come();
    await page.waitForSelector(box);
    await page.keyboard.type(' hoạch');
    check(await page.inputValue(box) === 'kế hoạch', `in the box stands ${await page.inputValue(box)}`);
  });
}

async function severalOnOnePage({browser, host}) {
  await withPage(browser, {}, async page => {
    const asked = questions(page);
    await page.goto(`${host}/several`);
    check(await page.locator(box).count() === 2, 'two elements are not two boxes');
    await page.evaluate(() => {
      const element = document.querySelector('vankien-search');
      element.remove();
      document.querySelector('main').appendChild(element);
    });
    await page.locator(box).last().pressSequentially('nghi quyet');
    await page.waitForSelector(options);
    check(asked.length === 1, `one box asks ${asked.length} times`);
    check(await page.locator('vankien-search [role=listbox]:visible').count() === 1, 'two lists are open');
    await page.locator(box).first().fill('đất đai');
    await Promise.all([page.waitForURL(/\/tim\?/), page.keyboard.press('Enter')]);
    check(new URL(page.url()).searchParams.get('type') === 'NQ', 'what the form adds to the query is lost');
  });
}

async function withoutSuggestions({browser, host}) {
  await withPage(browser, {}, async page => {
    const asked = questions(page);
    await type(page, `${host}/quiet`, 'nghi quyet');
    await page.waitForTimeout(300);
    check(asked.length === 0, 'suggestions are asked for that nobody wants');
    await Promise.all([page.waitForURL(/\/tim\?/), page.keyboard.press('Enter')]);
  });
}

async function theme({browser, host}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${host}/themed`);
    const colour = (part, property) => page.locator(`vankien-search [part=${part}]`).evaluate((element, name) => getComputedStyle(element)[name], property);
    check(await colour('button', 'backgroundColor') === 'rgb(0, 80, 0)', 'the variable has no effect');
    check(await colour('input', 'borderTopColor') === 'rgb(0, 0, 255)', 'the part has no effect');
  });
}

async function asTheHostLooks({browser, host, screenshots}, path, scheme, ground) {
  await withPage(browser, {theme: scheme}, async page => {
    await page.goto(host + path);
    const colour = await page.locator(box).evaluate(input => getComputedStyle(input).backgroundColor);
    check(colour === ground, `the box is ${colour}`);
    await checkWithAxe(page);
    await openList(page, host + path);
    if (screenshots) await page.screenshot({path: join(screenshots, `embedded${path.replace('/', '-')}-${scheme}.png`)});
    await checkWithAxe(page);
  });
}

async function notForEverybody({browser, host}) {
  const other = host.replace('localhost', '127.0.0.1');
  await withPage(browser, {expected: /CORS|ERR_FAILED|frame-ancestors|Framing|ERR_BLOCKED_BY_RESPONSE/}, async page => {
    await type(page, `${other}/element`, 'nghi quyet');
    await page.waitForTimeout(400);
    check(await page.locator(options).count() === 0, 'an origin that nobody allowed reads suggestions');
    await page.goto(`${other}/frame`);
    check(await page.frameLocator('iframe').locator('vankien-search').count() === 0, 'an origin that nobody allowed holds the frame');
  });
}

async function searchFromFrame({browser, base, host, screenshots}, path, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    const asked = questions(page);
    await page.goto(host + path);
    const input = page.frameLocator('iframe').locator(javaScript ? box : 'form [name=q]');
    await input.pressSequentially('chuyen doi so');
    await page.waitForTimeout(300);
    if (screenshots) await page.screenshot({path: join(screenshots, `embedded${path.replace('/', '-')}-${javaScript}.png`)});
    check(asked.length === 0, 'suggestions are asked for where no list has room');
    const frame = page.frames()[1];
    check(await frame.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight), 'the box is higher than its frame');
    await Promise.all([page.waitForURL(url => url.href.startsWith(`${base}/tim?`)), input.press('Enter')]);
  });
}

// Without an origin of its own the frame gets neither script nor style, and works.
async function searchFromBareFrame({browser, base, host}) {
  await withPage(browser, {expected: /ERR_BLOCKED_BY_RESPONSE|sandboxed/}, async page => {
    await page.goto(`${host}/frame-sandboxed-bare`);
    const input = page.frameLocator('iframe').locator('form [name=q]');
    await input.click();
    await page.keyboard.type('chuyen doi so');
    await Promise.all([page.waitForURL(url => url.href.startsWith(`${base}/tim?`)), page.keyboard.press('Enter')]);
  });
}

async function suggestInHighFrame({browser, base, host, screenshots}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${host}/frame-high`);
    const frame = page.frameLocator('iframe');
    await frame.locator(box).pressSequentially('nghi quyet');
    await frame.locator(options).first().waitFor();
    await page.keyboard.press('ArrowUp');
    const last = await frame.locator(options).last().evaluate(option => {
      const {bottom} = option.getBoundingClientRect();
      return {active: option.getAttribute('aria-selected'), seen: bottom <= option.parentNode.getBoundingClientRect().bottom};
    });
    check(last.active === 'true' && last.seen, 'the active suggestion is out of sight');
    if (screenshots) await page.screenshot({path: join(screenshots, 'embedded-frame-high.png')});
    check(await page.frames()[1].evaluate(() => document.documentElement.scrollHeight <= window.innerHeight), 'the list is higher than the frame');
    await Promise.all([page.waitForURL(url => url.href.startsWith(`${base}/tim?`)), frame.locator(options).first().click()]);
  });
}

async function searchInNewTab({browser, base, host}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${host}/frame-sandboxed-tab`);
    const input = page.frameLocator('iframe').locator(box);
    await input.fill('05-NQ/TU');
    const [tab] = await Promise.all([page.context().waitForEvent('page'), input.press('Enter')]);
    await tab.waitForURL(url => url.href.startsWith(`${base}/tim?`));
    check(page.url() === `${host}/frame-sandboxed-tab`, 'the page of the host is gone');
  });
}

async function scriptIsLight({base}) {
  const script = Buffer.from(await (await fetch(`${base}/embed.js`)).arrayBuffer());
  const size = gzipSync(script).length;
  check(size <= 12 * 1024, `/embed.js: ${size} bytes`);
}

// Browsers take it from the link of the home page.
async function browsersKnowTheSearch({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/`);
    const template = await page.evaluate(async () => {
      const reply = await fetch(document.querySelector('link[rel=search]').href);
      const xml = new DOMParser().parseFromString(await reply.text(), 'application/xml');
      return xml.querySelector('parsererror') ? null : xml.querySelector('Url[type="text/html"]').getAttribute('template');
    });
    check(template === `${base}/tim?q={searchTerms}`, `the search engine is ${template}`);
  });
}

const light = 'rgb(255, 255, 255)';
const dark = 'rgb(33, 31, 29)';

export const embeddingTests = [
  ['embedded: a suggestion is chosen by keyboard', surroundings => chooseByKeyboard(surroundings, '/element')],
  ['embedded: under a strict policy', surroundings => chooseByKeyboard(surroundings, '/strict')],
  ['embedded: an input method is waited for', waitForInputMethod],
  ['embedded: nothing is left in the page but the element', nothingButTheElement],
  ['embedded: the page stays in place', pageStaysInPlace],
  ['embedded: the page lives without the server', hostLivesWithoutServer],
  ['embedded: a server that stops is left in peace', goOnWhenServerStops],
  ['embedded: a slow server is not waited for', doNotWaitForSlowServer],
  ['embedded: old browsers keep the plain form', plainFormInOldBrowsers],
  ['embedded: what was typed before the script stays', keepWhatWasTyped],
  ['embedded: several boxes, taken out and put in again', severalOnOnePage],
  ['embedded: suggestions can be switched off', withoutSuggestions],
  ['embedded: the host sets colours', theme],
  ['embedded: light', surroundings => asTheHostLooks(surroundings, '/element', 'light', light)],
  ['embedded: dark', surroundings => asTheHostLooks(surroundings, '/element', 'dark', dark)],
  ['embedded: light, as a host that knows no dark', surroundings => asTheHostLooks(surroundings, '/light-only', 'dark', light)],
  ['embedded: origins that nobody allowed get nothing', notForEverybody],
  ['embedded: a frame searches in the whole window (script)', surroundings => searchFromFrame(surroundings, '/frame', true)],
  ['embedded: a frame searches in the whole window (no script)', surroundings => searchFromFrame(surroundings, '/frame', false)],
  ['embedded: a frame under a strict policy', surroundings => searchFromFrame(surroundings, '/frame-strict', true)],
  ['embedded: a sandboxed frame', surroundings => searchFromFrame(surroundings, '/frame-sandboxed-top', true)],
  ['embedded: a sandboxed frame without script', searchFromBareFrame],
  ['embedded: a high frame has suggestions', suggestInHighFrame],
  ['embedded: a frame searches in a new tab', searchInNewTab],
  ['embedded: the search is a search engine for browsers', browsersKnowTheSearch],
  ['embedded: the script is light', scriptIsLight],
];
