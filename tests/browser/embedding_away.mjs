// The search box in pages of another origin when script or server are away, slow or too new for the browser.
import {box, lateScript, questions} from './embedded_box.mjs';
import {check, withPage} from './page.mjs';

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
    const again = page.waitForRequest(/suggest\?/);
    await page.locator(box).press('e');
    await page.clock.runFor(500);
    await again;
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
    const come = await lateScript(page, base);
    await page.goto(`${host}/element`, {waitUntil: 'commit'});
    await page.locator('vankien-search > form [name=q]').pressSequentially('kế');
    await come();
    await page.keyboard.type(' hoạch');
    await page.waitForSelector(box);
    check(await page.inputValue(box) === 'kế hoạch', `in the box stands ${await page.inputValue(box)}`);
  });
}

export const awayTests = [
  ['embedded: the page lives without the server', hostLivesWithoutServer],
  ['embedded: a server that stops is left in peace', goOnWhenServerStops],
  ['embedded: a slow server is not waited for', doNotWaitForSlowServer],
  ['embedded: old browsers keep the plain form', plainFormInOldBrowsers],
  ['embedded: what was typed before the script stays', keepWhatWasTyped],
];
