// Budgets: what a page of results may weigh, and that it needs nothing from elsewhere.
import {gzipSync} from 'node:zlib';

import {check, withPage} from './page.mjs';

const kilobyte = 1024;

async function resultsAreLight({browser, base}) {
  await withPage(browser, {}, async page => {
    const replies = [];
    page.on('response', reply => replies.push(reply));
    await page.goto(`${base}/tim?q=nghi+quyet`, {waitUntil: 'networkidle'});
    const bodies = await Promise.all(replies.map(async reply => [new URL(reply.url()), await reply.body()]));
    check(bodies.every(([url]) => url.origin === new URL(base).origin), 'something comes from another server');
    check(bodies.length <= 3, `${bodies.length} requests: ${bodies.map(([url]) => url.pathname).join(' ')}`);
    const size = ending => gzipSync(bodies.find(([url]) => url.pathname.endsWith(ending))[1]).length;
    check(size('.css') <= 12 * kilobyte, `style: ${size('.css')} bytes`);
    check(size('.js') <= 20 * kilobyte, `script: ${size('.js')} bytes`);
    const html = bodies.find(([url]) => url.pathname === '/tim')[1];
    check(html.length <= 60 * kilobyte, `page: ${html.length} bytes`);
    check(gzipSync(html).length <= 14 * kilobyte, `page, compressed: ${gzipSync(html).length} bytes`);
  });
}

// Whatever is asked, and however many filters are chosen.
async function everyPageIsLight({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/tim`);
    const chosen = await page.locator('#bo-loc input[type=checkbox]').evaluateAll(boxes =>
      boxes.slice(0, 50).map(box => `${box.name}=${encodeURIComponent(box.value)}`).join('&'));
    for (const address of ['/', '/tim', '/tim?q=chuyen+doi+so', '/tim?limit=100', '/tim?q=05-CT%2FTW', `/tim?${chosen}`, `/tim?q=dang&${chosen}`, '/duyet']) {
      const html = Buffer.from(await (await page.request.get(base + address)).body());
      check(html.length <= 60 * kilobyte, `${address}: ${html.length} bytes`);
      check(gzipSync(html).length <= 14 * kilobyte, `${address}, compressed: ${gzipSync(html).length} bytes`);
    }
  });
}

async function targetsAreLarge({browser, base}) {
  await withPage(browser, {width: 390}, async page => {
    await page.goto(`${base}/tim`);
    const small = await page.locator('.pager a, form.q button, .filters > summary, .sorts a').evaluateAll(elements =>
      elements.filter(element => element.getBoundingClientRect().height < 44).map(element => element.textContent));
    check(small.length === 0, `targets under 44 px: ${small.join(', ')}`);
  });
}

export const weightTests = [
  ['a page of results is light', resultsAreLight],
  ['every page of results is light', everyPageIsLight],
  ['targets are large enough for a thumb', targetsAreLarge],
];
