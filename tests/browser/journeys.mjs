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
      for (const href of await page.locator('.res h2 a').evaluateAll(links => links.map(link => link.pathname))) seen.add(href);
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

const document845 = '845-QĐ/TU';  // replaces 312-QĐ/TU, which the sample holds, and cites what it does not hold

async function openDocument(page, base, number) {
  await page.goto(`${base}/so/${encodeURIComponent(number)}`);
  await Promise.all([page.waitForURL(/\/van-ban\//), page.locator('.ncard .btn.pri').click()]);
  check((await textOf(page, '.dochead .num')) === number, `the card does not open ${number}`);
}

// Along a citation to the document it means, and back by those who cite it.
async function followCitation({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await openDocument(page, base, document845);
    const citing = page.url();
    await Promise.all([page.waitForURL(url => url.href !== citing), page.locator('.paper a.cit[href^="/van-ban/"]').first().click()]);
    const back = page.locator(`.right .rows a[href="${new URL(citing).pathname}"]`);
    check(await back.count() === 1, 'the cited document does not list the citing one exactly once');
    await Promise.all([page.waitForURL(citing), back.click()]);
  });
}

async function readWhatReplacedIt({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await openDocument(page, base, '312-QĐ/TU');
    check(/^Đã được thay thế bởi Quy định 845-QĐ\/TU/.test(await textOf(page, 'section.notice')), 'the notice does not say what replaced it');
    await Promise.all([page.waitForURL(url => !url.hash), page.locator('section.notice a').click()]);
    check((await textOf(page, '.dochead .num')) === document845, 'the notice leads elsewhere');
    const place = page.locator('.rel.end .rows small a').last();
    const anchor = await place.getAttribute('href');
    await place.click();
    check((await textOf(page, `.paper ${anchor}`)).includes('312-QĐ/TU'), 'the box does not lead to the place that cites');
  });
}

async function followWhatIsNotHeld({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await openDocument(page, base, '312-QĐ/TU');
    await Promise.all([page.waitForURL(/\/so\//), page.locator('.paper a.cit.out').first().click()]);
    check((await textOf(page, '.ncard.ghost h2')) === 'Kho chưa có văn bản này', 'the card does not say that the document is missing');
    check((await textOf(page, '.ncard .st')) === 'Chưa xác minh', 'what is inferred is not marked');
    await Promise.all([page.waitForURL(/\/van-ban\//), page.locator('.ncard .cites a').first().click()]);
    check(await page.locator('.paper a.cit.out').count() > 0, 'the citing row leads elsewhere');
  });
}

async function misreadNumber({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await search(page, base, 'O5-CT/TW');
    check(await page.inputValue('#q') === 'O5-CT/TW', 'what was typed was replaced');
    await Promise.all([page.waitForURL(/\/so\/05-CT/), page.locator('.ncard a[href^="/so/"]').click()]);
    check((await textOf(page, 'h1')) === 'Số hiệu 05-CT/TW', 'the suggestion leads elsewhere');
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

// What the card promises of those who cite is what the search for them finds, also when several documents bear the number.
async function countThoseWhoCite({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    for (const number of ['05-NQ/TU', '05-CT/TW', document845]) {
      await page.goto(`${base}/so/${encodeURIComponent(number)}`);
      const button = page.locator('.ncard .btn', {hasText: /[0-9] văn bản/});
      const promised = Number((await button.textContent()).match(/\d+/)[0]);
      await Promise.all([page.waitForURL(/\/tim\?/), button.click()]);
      check(await resultCount(page) === promised, `${number}: ${promised} promised, ${await resultCount(page)} found`);
    }
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
    await page.waitForFunction(() => document.querySelector('#ket-qua [role=status]').textContent.includes('văn bản'));
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
  'follow a citation and come back': followCitation,
  'read what replaced a document': readWhatReplacedIt,
  'follow a citation of what is not held': followWhatIsNotHeld,
  'a misread number is suggested': misreadNumber,
  'look up a number': lookUpNumber,
  'count those who cite a number': countThoseWhoCite,
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
