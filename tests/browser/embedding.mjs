// The search box in pages of another origin, as an element: keyboard, policy, several, looks.
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

import {checkWithAxe} from './accessibility.mjs';
import {box, lateScript, openList, options, questions, type} from './embedded_box.mjs';
import {check, withPage} from './page.mjs';

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

// The plain input must not go while letters are put together in it.
async function lateScriptWaitsForTheLetter({browser, base, host}) {
  await withPage(browser, {}, async page => {
    const come = await lateScript(page, base);
    await page.goto(`${host}/element`, {waitUntil: 'commit'});
    await page.locator('vankien-search input').focus();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', {text: 'chuyê', selectionStart: 5, selectionEnd: 5});
    await come();
    await client.send('Input.imeSetComposition', {text: 'chuyể', selectionStart: 5, selectionEnd: 5});
    await client.send('Input.insertText', {text: 'chuyển'});
    await page.waitForSelector(box);
    check(await page.inputValue(box) === 'chuyển', `the box holds ${await page.inputValue(box)}`);
    await page.keyboard.type(' doi');
    await page.waitForSelector(options);
  });
}

async function formsOfAllKinds({browser, host}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${host}/kinds`);
    const button = page.locator('#submit-input form[role=search] button');
    check(await button.textContent() === 'Tra cứu', 'a button that was an input is lost');
    check(await page.locator('#image form[role=search] button').textContent() === 'Tra', 'the words of a picture are lost');
    check(await page.locator('#own-fields form select').isVisible(), 'a field of the page is lost');
    await page.evaluate(() => {
      const later = document.querySelector('#later');
      later.innerHTML = document.querySelector('#submit-input').innerHTML;
    });
    await page.waitForSelector('#later form[role=search]');
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
    const urls = asked.map(request => request.url());
    check(new Set(urls).size === urls.length, `one box asks twice: ${urls.join(' ')}`);
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
    if (screenshots) await page.screenshot({path: join(screenshots, `embedded${path.replace('/', '-')}-${scheme}.jpg`)});
    await checkWithAxe(page);
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
  ['embedded: a late script waits for the letter that is being typed', lateScriptWaitsForTheLetter],
  ['embedded: forms of all kinds, early and late', formsOfAllKinds],
  ['embedded: nothing is left in the page but the element', nothingButTheElement],
  ['embedded: the page stays in place', pageStaysInPlace],
  ['embedded: several boxes, taken out and put in again', severalOnOnePage],
  ['embedded: suggestions can be switched off', withoutSuggestions],
  ['embedded: the host sets colours', theme],
  ['embedded: light', surroundings => asTheHostLooks(surroundings, '/element', 'light', light)],
  ['embedded: dark', surroundings => asTheHostLooks(surroundings, '/element', 'dark', dark)],
  ['embedded: light, as a host that knows no dark', surroundings => asTheHostLooks(surroundings, '/light-only', 'dark', light)],
  ['embedded: the search is a search engine for browsers', browsersKnowTheSearch],
  ['embedded: the script is light', scriptIsLight],
];
