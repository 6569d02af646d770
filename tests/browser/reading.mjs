// Reading what was found: from one marked place to the next, cards beside citations, the list of keys.
import {check, textOf, withPage} from './page.mjs';

async function openFirst(page, base, query) {
  await page.goto(`${base}/tim?q=${query}`);
  await Promise.all([page.waitForURL(/\/van-ban\//), page.locator('.res h2 a').first().click()]);
}

const place = page => textOf(page, '#cho-khop');
const focused = page => page.evaluate(() => document.activeElement.id);

// Below the bar, not under it.
function isInSight() {
  const {top} = document.querySelector('mark.now').getBoundingClientRect();
  return top > document.querySelector('.hits').getBoundingClientRect().bottom && top < window.innerHeight;
}

async function stepThroughHits({browser, base}) {
  await withPage(browser, {}, async page => {
    await openFirst(page, base, 'chuyen+doi+so');
    const count = await page.locator('.paper mark[id]').count();
    check(count > 1, 'the document has no two places to step through');
    check((await place(page)).startsWith(`${count} chỗ khớp`), `${count} marks, the bar says: ${await place(page)}`);
    for (let step = 1; step <= count; step += 1) {
      await page.keyboard.press('n');
      check(await focused(page) === `khop-${step}`, `step ${step} leads to ${await focused(page)}`);
      check(await place(page) === `Chỗ ${step}/${count}`, `the bar says: ${await place(page)}`);
      await page.waitForFunction(isInSight);
    }
    await page.keyboard.press('n');
    check(await focused(page) === 'khop-1', 'after the last place the first one follows');
    await page.click('#khop-truoc');
    check(await focused(page) === `khop-${count}`, 'before the first place the last one stands');
  });
}

// From the heading that a passage of the results leads to, the next place is the one below it.
async function stepFromAHeading({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/tim?q=chuyen+doi+so`);
    const link = page.locator('.where a[href*="#"]').first();
    await Promise.all([page.waitForURL(/\/van-ban\//), link.click()]);
    await page.keyboard.press('n');
    const behind = await page.evaluate(() => {
      const heading = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      return Boolean(heading.compareDocumentPosition(document.querySelector('mark.now')) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    check(behind, 'the first step from a heading leads to before it');
  });
}

async function hitsWithoutScript({browser, base}) {
  await withPage(browser, {javaScript: false}, async page => {
    await openFirst(page, base, 'chuyen+doi+so');
    await page.click('#khop-dau');
    check(page.url().endsWith('#khop-1'), 'the bar does not lead to the first place');
    const told = await page.locator('.toc .n').evaluateAll(counts => counts.reduce((sum, count) => sum + Number.parseInt(count.textContent, 10), 0));
    const marks = await page.locator('.paper mark[id]').count();
    check(told > 0 && told <= marks, `the outline counts ${told} of ${marks} places`);
    await Promise.all([page.waitForURL(/\/tim\?q=/), page.click('.back a')]);
  });
}

async function citationCard({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/so/${encodeURIComponent('845-QĐ/TU')}`);
    await Promise.all([page.waitForURL(/\/van-ban\//), page.locator('.ncard .btn.pri').click()]);
    const missing = page.locator('.paper a.cit.out').first();
    await missing.focus();
    const card = page.locator('#the-dan');
    check((await card.textContent()).includes('Chưa có trong kho'), `the card says: ${await card.textContent()}`);
    check(await missing.getAttribute('aria-describedby') === 'the-dan', 'the link is not described by its card');
    await page.keyboard.press('Escape');
    check(!(await card.isVisible()), 'Escape leaves the card');
    await page.locator('.paper a.cit[href^="/van-ban/"]').first().hover();
    check(await card.isVisible(), 'pointing at a citation shows no card');
    await card.hover();
    await page.waitForTimeout(400);
    check(await card.isVisible(), 'the card goes while the pointer is on it');
    await page.mouse.move(5, 5);
    await card.waitFor({state: 'hidden'});
  });
}

async function listOfKeys({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/huong-dan`);
    await page.keyboard.press('?');
    const list = page.locator('dialog');
    check(await list.isVisible(), 'the list of keys does not open');
    await page.keyboard.press('Escape');
    check(!(await list.isVisible()), 'the list of keys does not close');
    await page.click('#xem-phim-tat');
    await page.locator('dialog input').uncheck();
    await page.locator('dialog button').click();
    await page.reload();
    await page.keyboard.press('/');
    check(await focused(page) !== 'q', 'keys switched off still work');
  });
  await withPage(browser, {javaScript: false}, async page => {
    await page.goto(`${base}/`);
    await page.click('#xem-phim-tat');
    check(await page.locator('main .keys').isVisible(), 'without script the link leads to no list of keys');
  });
}

const copyCitation = '.dochead button[data-copy]:not([data-copy=""])';

// Most intranets have no secure pages, and so no clipboard for scripts.
async function copyWithoutClipboard({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await openFirst(page, base, 'chuyen+doi+so');
    await page.click(copyCitation);
    await page.waitForFunction(() => document.querySelector('.dochead button[data-copy]').textContent === 'Đã chép');
    await page.fill('#q', '');
    await page.focus('#q');
    await page.keyboard.press('Control+V');
    check((await page.inputValue('#q')).startsWith(await page.getAttribute(copyCitation, 'data-copy')), 'something else was copied');
  });
}

// On paper the text alone, nothing marked, and where it is from.
async function printed({browser, base}) {
  await withPage(browser, {}, async page => {
    await openFirst(page, base, 'chuyen+doi+so');
    await page.emulateMedia({media: 'print'});
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    for (const [selector, shown] of [['.paper', true], ['.printed', true], ['.dochead', false],
      ['.hits', false], ['.toc', false], ['.right', false], ['.below', false], ['header.site', false]])
      check(await page.locator(selector).first().isVisible() === shown, `${selector} is ${shown ? 'missing' : 'printed'}`);
    check(await page.evaluate(() => getComputedStyle(document.querySelector('.paper mark')).backgroundColor) === 'rgba(0, 0, 0, 0)', 'a mark is printed');
    const address = page.url().split('?')[0];
    check(new RegExp(`^In từ ${address} ngày \\d+/\\d+/\\d{4}$`).test(await textOf(page, '.printed')), `the paper says: ${await textOf(page, '.printed')}`);
  });
}

export const readingTests = [
  ['a document on paper is the text and where it is from', printed],
  ['step through the places that match', stepThroughHits],
  ['step on from a heading', stepFromAHeading],
  ['places that match, without script', hitsWithoutScript],
  ['a card beside citations', citationCard],
  ['the list of keys', listOfKeys],
  ['copy where there is no clipboard', copyWithoutClipboard],
];
