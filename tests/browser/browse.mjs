// The collection at a glance, what a search without hits offers, and searching inside a facet.
import {check, resultCount, textOf, withPage} from './page.mjs';

const number = text => Number(text.match(/[\d.]+/)[0].replaceAll('.', ''));

// Each cell leads to as many documents as it counts; so do sums and types.
async function countsAreTrue({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await page.goto(`${base}/`);
    await Promise.all([page.waitForURL(/\/duyet$/), page.click('nav.top a[href="/duyet"]')]);
    const promised = await page.locator('.heat tbody td a, .counts li a').evaluateAll(links => links.map(link => [
      link.getAttribute('href'), (link.closest('td') || link.parentElement).textContent.match(/[\d.]+$/)[0]]));
    check(promised.length > 40, `${promised.length} counts`);
    for (const [address, count] of promised.filter((_, i) => i % 5 === 0)) {
      await page.goto(base + address);
      check(await resultCount(page) === number(count), `${address}: ${count} promised, ${await resultCount(page)} found`);
    }
  });
}

async function tableAddsUp({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/duyet`);
    const rows = await page.locator('.heat tr').evaluateAll(all => all.map(row => [].map.call(row.cells, cell => cell.textContent)));
    const count = text => Number((text || '0').replaceAll('.', ''));
    const [head, ...bodies] = rows;
    const sums = bodies.pop();
    head.slice(1).forEach((name, i) => {
      const sum = bodies.reduce((total, row) => total + count(row[i + 1]), 0);
      check(sum === count(sums[i + 1]), `${name}: ${sum} in the rows, ${sums[i + 1]} below`);
    });
  });
}

// On a phone the table scrolls in its own box, and the names stay in sight.
async function tableScrollsAlone({browser, base}) {
  await withPage(browser, {width: 390}, async page => {
    await page.goto(`${base}/duyet`);
    await page.locator('.heat-box').focus();
    const left = () => page.locator('.heat tbody th').first().evaluate(cell => cell.getBoundingClientRect().left);
    const before = await left();
    await page.keyboard.press('End');
    await page.locator('.heat-box').evaluate(box => { box.scrollLeft = 300; });
    check(Math.abs(await left() - before) < 2, 'the names scroll away');
    check(await page.evaluate(() => window.scrollX) === 0, 'the page scrolls sideways');
  });
}

// What is offered instead of nothing finds what it promises.
async function widerSearchesKeepTheirWord({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    const address = `${base}/tim?q=chuyen+doi+so&type=CT&year=2012&from=2011-01-01`;
    await page.goto(address);
    check(await resultCount(page) === 0, 'the search finds something');
    const offers = await page.locator('.none li').count();
    check(offers >= 2 && offers <= 6, `${offers} offers`);
    for (let i = 0; i < offers; i += 1) {
      await page.goto(address);
      const offer = page.locator('.none li').nth(i);
      const text = await offer.textContent();
      await Promise.all([page.waitForURL(url => url.href !== address), offer.locator('a').click()]);
      check(await resultCount(page) === number(text.split(': có ')[1]), `${text}: ${await resultCount(page)} found`);
    }
    await page.goto(`${base}/tim?q=xyzxyzxyz`);
    await Promise.all([page.waitForURL(/\/duyet$/), page.locator('.none a').first().click()]);
  });
}

const bodies = '#bo-loc fieldset >> nth=1';

async function searchInsideFacet({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/tim`);
    const facet = page.locator(bodies);
    const box = facet.locator('.facet-search');
    const rows = facet.locator('li:visible');
    const atFirst = await rows.count();
    await box.focus();
    await page.keyboard.type('HUYEN uy');
    const labels = await rows.locator('.fl').allTextContents();
    check(labels.length > 0 && labels.every(label => label.includes('Huyện ủy')), `shown: ${labels.join(', ')}`);
    check((await facet.locator('[aria-live]').textContent()) === `${labels.length} mục khớp`, 'the number is not said');
    const before = page.url();
    await page.keyboard.press('Enter');
    check(page.url() === before, 'Enter leaves the page');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForSelector('.chips');
    check((await textOf(page, '.chips a')).includes('Huyện ủy'), 'another filter was chosen');
    check(await page.evaluate(() => document.activeElement.checked), 'the focus left the ticked box');
    check(await box.inputValue() === 'HUYEN uy', 'what was typed is gone');
    await box.focus();
    await page.keyboard.press('Escape');
    check(await box.inputValue() === '', 'Escape does not clear');
    check(await rows.count() >= atFirst, 'the list stays narrow');
    check(await facet.locator('details.rest').evaluate(rest => !rest.open), 'the list stays open');
    check(!(await page.url()).includes('search='), 'the box is part of the search');
  });
}

async function shortFacetsHaveNoSearch({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/tim?q=chuyen+doi+so`);
    const wrong = await page.locator('#bo-loc fieldset').evaluateAll(all =>
      all.filter(one => (one.querySelectorAll('li').length > 12) !== Boolean(one.querySelector('.facet-search'))).length);
    check(wrong === 0, `${wrong} facets have a box without need, or none`);
  });
}

async function resultsAreCited({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {origin: base});
    await page.goto(`${base}/tim?q=chuyen+doi+so`);
    await page.locator('.facet li input').first().check();
    await page.waitForSelector('.chips');
    const button = page.locator('.res .meta button').first();
    await button.click();
    await page.waitForFunction(() => document.querySelector('.res .meta button').textContent === 'Đã chép');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    check(/ số \S+, ngày \d/.test(copied), `copied: ${copied}`);
    await Promise.all([page.waitForURL(/#gan$/), page.locator('.res .meta a').first().click()]);
    check(await page.locator('#gan').count() === 1, 'the document has no place for what is near');
  });
}

export const browseTests = [
  ['counts of the browse page (script)', surroundings => countsAreTrue(surroundings, true)],
  ['counts of the browse page (no script)', surroundings => countsAreTrue(surroundings, false)],
  ['the table of bodies and years adds up', tableAddsUp],
  ['the table scrolls in its own box', tableScrollsAlone],
  ['what is offered instead of nothing (script)', surroundings => widerSearchesKeepTheirWord(surroundings, true)],
  ['what is offered instead of nothing (no script)', surroundings => widerSearchesKeepTheirWord(surroundings, false)],
  ['search inside a facet by keyboard', searchInsideFacet],
  ['short facets have no search', shortFacetsHaveNoSearch],
  ['a result is cited and leads to what is near it', resultsAreCited],
];
