// What people do: search, filter, sort, turn pages, open, follow a citation, look up a number; each with script and without.
import {check, resultCount, textOf, withPage} from './page.mjs';

async function search(page, base, query) {
  await page.goto(`${base}/`);
  await page.fill('#q', query);
  await Promise.all([page.waitForURL(/\/tim\?/), page.click('form.q button')]);
}

async function applyFilter(page, javaScript, box) {
  if (javaScript) {
    const before = page.url();
    await box.check();
    await page.waitForURL(url => url.href !== before);
    await page.waitForSelector('.chips');
  } else {
    await box.check();
    await Promise.all([page.waitForURL(/type=/), page.click('button.apply')]);
  }
}

// The count beside a filter is the number of documents it leaves.
async function searchFilterOpen({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await search(page, base, 'chuyen doi so');
    check(await resultCount(page) > 0, 'nothing found');
    const row = page.locator('.facet li label').first();
    const promised = Number((await row.locator('.fc').textContent()).replaceAll('.', ''));
    await applyFilter(page, javaScript, row.locator('input'));
    check(await resultCount(page) === promised, `the filter promised ${promised}, the page shows ${await resultCount(page)}`);
    check(await page.locator('.facet li input:checked').count() === 1, 'the ticked box is not ticked any more');
    const title = await textOf(page, '.res h2 a');
    await Promise.all([page.waitForURL(/\/van-ban\//), page.locator('.res h2 a').first().click()]);
    check((await textOf(page, 'h1')) === title, 'the document has another title than the result');
    await page.goBack();
    check(await resultCount(page) === promised, 'Back does not lead to the filtered results');
    await Promise.all([page.waitForURL(url => !url.search.includes('type=')), page.locator('.chips a.clr').click()]);
    check(await page.locator('.chips').count() === 0, 'the chips stay after they are cleared');
  });
}

async function turnPagesAndSort({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await page.goto(`${base}/tim`);
    const total = await resultCount(page);
    const seen = new Set();
    for (;;) {
      for (const href of await page.locator('.res h2 a').evaluateAll(links => links.map(link => link.href))) seen.add(href);
      const next = page.locator('.pager a[rel=next]');
      if (await next.count() === 0) break;
      const before = page.url();
      await Promise.all([page.waitForURL(url => url.href !== before), next.click()]);
    }
    check(seen.size === total, `${total} promised, ${seen.size} reached by turning pages`);
    await page.goto(`${base}/tim?q=nghi+quyet`);
    await Promise.all([page.waitForURL(/sort=oldest/), page.locator('.sorts a').nth(2).click()]);
    check((await textOf(page, '.sorts [aria-current]')) === 'Cũ nhất', 'the sort in use is not marked');
  });
}

async function followCitation({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await page.goto(`${base}/tim?q=${encodeURIComponent('ngày')}`);
    const documents = await page.locator('.res h2 a').evaluateAll(links => links.map(link => link.href));
    for (const address of documents) {
      await page.goto(address);
      const citation = page.locator('.paper a.cit').first();
      if (await citation.count() === 0) continue;
      await Promise.all([page.waitForURL(/\/so\//), citation.click()]);
      check(/^Số hiệu /.test(await textOf(page, 'h1')), 'a citation does not lead to the page of its number');
      return;
    }
    throw new Error('no document of the sample links a citation');
  });
}

async function lookUpNumber({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await page.goto(`${base}/`);
    const number = await textOf(page, '.rows b');
    await search(page, base, number);
    check((await textOf(page, '.ncard .k')).includes(number), 'no card for the number');
    await Promise.all([page.waitForURL(/\/so\//), page.locator('.ncard .k a').click()]);
    check((await textOf(page, 'h1')).includes(number), 'the page of the number does not name it');
    await Promise.all([page.waitForURL(/\/van-ban\//), page.locator('.ncard a[href^="/van-ban/"]').first().click()]);
    check((await textOf(page, '.eyebrow')).includes(number), 'the document bears another number');
  });
}

async function jumpToHeading({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await page.goto(`${base}/tim?q=muc+tieu`);
    const place = page.locator('.where a').first();
    check(await place.count() === 1, 'no result says where it matches');
    await Promise.all([page.waitForURL(/#/), place.click()]);
    const anchor = new URL(page.url()).hash.slice(1);
    check(await page.locator(`.paper [id="${anchor}"]`).count() === 1, `the document has no heading ${anchor}`);
    check(await page.locator(`.toc a[href="#${anchor}"]`).count() === 1, `the outline does not list ${anchor}`);
  });
}

async function download({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/tim?q=nghi+quyet`);
    await page.locator('.res h2 a').first().click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.act a.pri').click()]);
    check(file.suggestedFilename().length > 0, 'the download has no name');
  });
}

async function hostileQuery({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    const query = '"><script>document.title="x"</script><img src=x onerror=alert(1)>';
    await search(page, base, query);
    check(await page.inputValue('#q') === query, 'the box does not show what was typed');
    check(!(await page.title()).startsWith('x'), 'a query ran as script');
  });
}

async function keyboardAndTheme({browser, base}) {
  await withPage(browser, {theme: 'light'}, async page => {
    await page.goto(`${base}/tim?q=nghi+quyet`);
    await page.keyboard.press('/');
    check(await page.evaluate(() => document.activeElement.id) === 'q', "'/' does not lead into the box");
    await page.click('#theme');
    await page.reload();
    check(await page.getAttribute('html', 'data-theme') === 'dark', 'the theme is forgotten');
  });
}

async function focusStays({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/tim?q=nghi+quyet`);
    const box = page.locator('.facet li input').nth(1);
    const value = await box.getAttribute('value');
    await box.focus();
    await page.keyboard.press('Space');
    await page.waitForSelector('.chips');
    check(await page.evaluate(() => document.activeElement.value) === value, 'the focus left the ticked box');
    await page.waitForFunction(() => document.querySelector('[role=status]').textContent.includes('văn bản'));
  });
}

async function filtersFoldOnPhones({browser, base}) {
  await withPage(browser, {width: 390}, async page => {
    await page.goto(`${base}/tim?q=nghi+quyet`);
    check(!(await page.locator('.facet').first().isVisible()), 'filters are open on a phone');
    await page.locator('.filters > summary').click();
    check(await page.locator('.facet').first().isVisible(), 'filters do not open on a phone');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    check(!wide, 'the page scrolls sideways on a phone');
  });
}

const withAndWithout = {
  'search, filter, open, back, clear': searchFilterOpen,
  'turn all pages, sort': turnPagesAndSort,
  'follow a citation': followCitation,
  'look up a number': lookUpNumber,
  'jump to the heading of a match': jumpToHeading,
  'a hostile query stays text': hostileQuery,
};

export const journeyTests = [
  ...Object.entries(withAndWithout).flatMap(([name, test]) => [
    [`${name} (no script)`, surroundings => test(surroundings, false)],
    [`${name} (script)`, surroundings => test(surroundings, true)],
  ]),
  ['download an original', download],
  ['keyboard and theme', keyboardAndTheme],
  ['the focus stays on a ticked filter', focusStays],
  ['filters fold on a phone', filtersFoldOnPhones],
];
