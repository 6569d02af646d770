// The whole way by keyboard alone: search, filter, open, the next place, a relation, back; what has the focus shows it.
import {check, resultCount, textOf, withPage} from './page.mjs';

const mostSteps = 250;

// Whether the element that has the focus matches, and whether its outline shows that it has it.
function focusState(selector) {
  const focused = document.activeElement;
  const {outlineStyle, outlineWidth} = getComputedStyle(focused);
  return {
    reached: focused.matches(selector),
    seen: focused === document.body || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0),
    name: focused.outerHTML.slice(0, 80),
  };
}

async function tabTo(page, selector) {
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab');
    const {reached, seen, name} = await page.evaluate(focusState, selector);
    check(seen, `the focus cannot be seen on ${name}`);
    if (reached) return;
  }
  throw new Error(`no ${selector} among the first ${mostSteps} stops of the Tab key`);
}

const withoutAnchor = address => address.split('#')[0];

async function press(page, key, address) {
  await Promise.all([page.waitForURL(address), page.keyboard.press(key)]);
}

async function searchToRelationAndBack({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/huong-dan`);
    await page.keyboard.press('/');
    await page.keyboard.type('quy dinh tinh uy');
    await press(page, 'Enter', /\/tim\?/);
    const all = await resultCount(page);

    await tabTo(page, '.facet input[type=checkbox]');
    await press(page, 'Space', /type=/);
    await page.waitForSelector('.chips');
    const filtered = await resultCount(page);
    check(filtered > 0 && filtered <= all, `${all} results, ${filtered} of them filtered`);
    check(await page.evaluate(() => document.activeElement.matches('.facet input:checked')), 'the focus is not on the box any more');
    const results = page.url();

    await tabTo(page, '.res h2 a');
    const title = await page.evaluate(() => document.activeElement.textContent.trim());
    await press(page, 'Enter', /\/van-ban\//);
    check(await textOf(page, 'h1') === title, 'another document opens');
    await page.keyboard.press('n');
    check(await page.evaluate(() => document.activeElement.matches('.paper mark')), 'n does not lead to a place that matches');

    await tabTo(page, '.right .rows a[href^="/van-ban/"], .right .rows a[href^="/so/"]');
    const document = page.url();
    await press(page, 'Enter', url => withoutAnchor(url.href) !== withoutAnchor(document));
    // Alt and the left arrow belong to the browser's window, which there is none of here.
    await page.goBack();
    check(withoutAnchor(page.url()) === withoutAnchor(document), 'the first step back leads elsewhere');
    while (withoutAnchor(page.url()) === withoutAnchor(document)) await page.goBack();
    check(page.url() === results, 'the way back does not lead to the results');
    check(await resultCount(page) === filtered, 'the way back leads to other results');
  });
}

// A link to the text of the page is the first stop, so that nobody tabs through its head. Where a box has the focus at once there is nothing to skip.
async function skipTheHead({browser, base}) {
  await withPage(browser, {}, async page => {
    for (const address of ['/tim?q=nghi+quyet', '/duyet', '/con-thieu', '/huong-dan']) {
      await page.goto(base + address);
      await page.keyboard.press('Tab');
      check(await page.evaluate(() => document.activeElement.matches('a.skip')), `${address}: the first stop is another`);
      await page.keyboard.press('Enter');
      check(new URL(page.url()).hash.length > 1, `${address}: the first stop leads nowhere`);
      check(await page.locator(new URL(page.url()).hash).count() === 1, `${address}: the first stop leads to nothing`);
    }
  });
}

export const keyboardTests = [
  ['search, filter, open, next place, relation, back by keyboard alone', searchToRelationAndBack],
  ['the first stop leads past the head of each page', skipTheHead],
];
