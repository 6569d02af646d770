// From a list of results into a document, on to the next ones and back to the same list; chips; what of a list goes on paper.
import {check, resultCount, textOf, withPage} from './page.mjs';

const list = '/tim?q=nghi+quyet&type=NQ&sort=newest';

async function titles(page) {
  return (await page.locator('.res h2 a').allTextContents()).map(title => title.trim());
}

async function follow(page, selector) {
  const before = page.url();
  await Promise.all([page.waitForURL(url => url.href !== before), page.click(selector)]);
}

async function walkThroughResults({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await page.goto(base + list);
    const count = await resultCount(page);
    const wanted = await titles(page);
    await follow(page, '.res h2 a');
    check(await page.locator('.back a[rel=prev]').count() === 0, 'something stands before the first result');
    for (const title of wanted.slice(1)) {
      await follow(page, '.back a[rel=next]');
      check(await textOf(page, 'h1') === title, `the next result is ${await textOf(page, 'h1')}, not ${title}`);
    }
    await follow(page, '.back a[rel=prev]');
    check(await textOf(page, 'h1') === wanted[wanted.length - 2], 'the step back leads elsewhere');
    check((await textOf(page, '.back a')).includes(String(count)), `the way back says: ${await textOf(page, '.back a')}`);
    await follow(page, '.back a');
    check(page.url() === base + list.replace('+', '%20'), `the way back leads to ${page.url()}`);
    check((await titles(page)).join() === wanted.join(), 'the way back leads to other results');
  });
}

// The last result of a page is followed by the first of the next one, to whose page the way back leads.
async function walkOverThePage({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/tim?q=nghi+quyet&limit=5`);
    await follow(page, '.res:last-child h2 a');
    await follow(page, '.back a[rel=next]');
    const title = await textOf(page, 'h1');
    await follow(page, '.back a');
    check(new URL(page.url()).searchParams.get('offset') === '5', `the way back leads to ${page.url()}`);
    check((await titles(page))[0] === title, 'the way back leads to another page of the list');
  });
}

// A list that has changed since, or an address that somebody made: no step that leads elsewhere than it says.
async function noStepsElsewhere({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(base + list);
    const address = new URL(await page.locator('.res h2 a').first().evaluate(link => link.href));
    address.searchParams.set('place', '3');
    await page.goto(address.href);
    check(await page.locator('.back a').count() === 1, 'steps lead on from a place that is another document\'s');
  });
}

// A chip that is taken away leaves the focus at its neighbour, the last one at the count; the page is not loaded anew.
async function chipsKeepTheFocus({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/tim?q=nghi+quyet&type=NQ&type=KH`);
    await page.evaluate(() => { window.same = true; });
    for (const left of [1, 0]) {
      await page.locator('.chips a').first().focus();
      const before = page.url();
      await Promise.all([page.waitForURL(url => url.href !== before), page.keyboard.press('Enter')]);
      await page.waitForFunction(count => document.querySelectorAll('#bo-loc input:checked').length === count, left);
      const selector = left > 0 ? '.chips a' : '.bar-top h1';
      check(await page.evaluate(wanted => document.activeElement.matches(wanted), selector), `the focus is not on ${selector}`);
    }
    check(await page.evaluate(() => window.same), 'the page was loaded anew');
  });
}

async function resultsOnPaper({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/tim?q=chuyen+doi+so&type=NQ`);
    await page.emulateMedia({media: 'print'});
    for (const [selector, shown] of [['.res h2', true], ['.on-paper', true], ['.filters', false], ['.sorts', false], ['.foot-tools', false],
      ['.res .meta a', false], ['header.site', false]])
      check(await page.locator(selector).first().isVisible() === shown, `${selector} is ${shown ? 'missing' : 'printed'}`);
    check((await textOf(page, 'h1')).includes('“chuyen doi so”'), `the paper says: ${await textOf(page, 'h1')}`);
    await page.goto(`${base}/duyet`);
    check(await page.evaluate(() => {
      const box = document.querySelector('.heat-box');
      return box.scrollHeight <= box.clientHeight + 1;
    }), 'the table is cut on paper');
  });
}

async function barsForAThumb({browser, base}) {
  await withPage(browser, {width: 390}, async page => {
    for (const address of ['/', '/tim']) {
      await page.goto(base + address);
      const thin = await page.locator('.hist a .hit').evaluateAll(bars => bars.filter(bar => bar.getBoundingClientRect().width < 24).length);
      check(thin === 0, `${address}: ${thin} bars are thinner than 24 px`);
      check(await page.evaluate(() => {
        const bars = document.querySelectorAll('.hist a');
        return bars[bars.length - 1].getBoundingClientRect().right <= window.innerWidth;
      }), `${address}: the newest year is out of sight`);
    }
  });
}

// As on the sheet: the body beside the motto, the recipients beside the signature, where there is room.
async function documentsAsOnTheirSheet({browser, base}) {
  for (const [width, beside] of [[1280, true], [390, false]])
    await withPage(browser, {width}, async page => {
      await page.goto(`${base}/so/${encodeURIComponent('06-NQ/TU')}`);
      await follow(page, '.ncard .btn.pri');
      for (const [selector, left, right] of [['.top .cols', 'TỈNH ỦY', 'ĐẢNG CỘNG SẢN VIỆT NAM'], ['.cols.closing', 'Nơi nhận', 'Trịnh Hữu Doanh']]) {
        const columns = page.locator(`.paper ${selector} > div`);
        check((await columns.nth(0).textContent()).includes(left) && (await columns.nth(1).textContent()).includes(right), `${selector} holds something else`);
        const [first, second] = [await columns.nth(0).boundingBox(), await columns.nth(1).boundingBox()];
        check(beside ? first.y === second.y && first.x < second.x : first.y < second.y, `${selector}, ${width} px: the columns stand elsewhere`);
      }
    });
}

export const walkingTests = [
  ['walk through the results and back', surroundings => walkThroughResults(surroundings, true)],
  ['walk through the results and back, without script', surroundings => walkThroughResults(surroundings, false)],
  ['walk on over the end of a page of results', walkOverThePage],
  ['a place that is another document\'s leads nowhere', noStepsElsewhere],
  ['chips keep the focus', chipsKeepTheFocus],
  ['results on paper', resultsOnPaper],
  ['bars of years are wide enough for a thumb', barsForAThumb],
  ['documents stand as on their sheet', documentsAsOnTheirSheet],
];
