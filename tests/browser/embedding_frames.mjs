// The search box in frames of another origin, and who may hold it.
import {join} from 'node:path';

import {box, options, questions, type} from './embedded_box.mjs';
import {check, withPage} from './page.mjs';

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
    if (screenshots) await page.screenshot({path: join(screenshots, `embedded${path.replace('/', '-')}-${javaScript}.jpg`)});
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

// Where it is not as the page around it the frame would be a strip of another colour.
async function coloursOfTheFrame({browser, host}) {
  for (const [path, theme, wanted] of [
    ['/frame-light', 'dark', 'rgb(255, 255, 255)'], ['/frame-dark', 'light', 'rgb(33, 31, 29)'],
    ['/frame-auto', 'dark', 'rgb(33, 31, 29)'], ['/frame-auto', 'light', 'rgb(255, 255, 255)'],
  ]) {
    await withPage(browser, {theme}, async page => {
      await page.goto(host + path);
      const colour = await page.frameLocator('iframe').locator(box).evaluate(input => getComputedStyle(input).backgroundColor);
      check(colour === wanted, `${path} under ${theme}: ${colour}`);
    });
  }
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

export const frameTests = [
  ['embedded: origins that nobody allowed get nothing', notForEverybody],
  ['embedded: a frame searches in the whole window (script)', surroundings => searchFromFrame(surroundings, '/frame', true)],
  ['embedded: a frame searches in the whole window (no script)', surroundings => searchFromFrame(surroundings, '/frame', false)],
  ['embedded: a frame under a strict policy', surroundings => searchFromFrame(surroundings, '/frame-strict', true)],
  ['embedded: a sandboxed frame', surroundings => searchFromFrame(surroundings, '/frame-sandboxed-top', true)],
  ['embedded: a sandboxed frame without script', searchFromBareFrame],
  ['embedded: a high frame has suggestions', suggestInHighFrame],
  ['embedded: a frame searches in a new tab', searchInNewTab],
  ['embedded: a frame has the colours that it is asked for', coloursOfTheFrame],
];
