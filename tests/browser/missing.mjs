// The list of what is cited and not held: turning its pages, on to a number and to those who cite it.
import {check, resultCount, textOf, withPage} from './page.mjs';

async function turnPages({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await page.goto(`${base}/`);
    await Promise.all([page.waitForURL(/\/con-thieu$/), page.click('nav.top a[href="/con-thieu"]')]);
    const total = Number((await textOf(page, 'main [role=status] b')).match(/^[\d.]+/)[0].replaceAll('.', ''));
    const numbers = [];
    for (;;) {
      numbers.push(...await page.locator('.res .num').allTextContents());
      const next = page.locator('.pager a[rel=next]');
      if (await next.count() === 0) break;
      const before = page.url();
      await Promise.all([page.waitForURL(url => url.href !== before), next.click()]);
    }
    check(numbers.length === total, `${total} promised, ${numbers.length} listed`);
    await Promise.all([page.waitForURL(/offset=/), page.locator('.pager a[rel=prev]').click()]);
    check((await textOf(page, 'main [role=status]')).includes('trang 2/3'), 'the page before the last is not the second');
  });
}

async function askForOne({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await page.goto(`${base}/con-thieu`);
    const row = page.locator('.res').first();
    const number = (await row.locator('.num').textContent()).trim();
    const promised = Number((await row.locator('.meta a').textContent()).match(/^[\d.]+/)[0]);
    await Promise.all([page.waitForURL(/\/so\//), row.locator('.num').click()]);
    check((await textOf(page, 'h1')) === `Số hiệu ${number}`, 'the row leads to another number');
    check(await page.locator('.ncard.ghost').count() === 1, 'the number is held, and yet on the list');
    await page.goBack();
    await Promise.all([page.waitForURL(/\/tim\?/), row.locator('.meta a').click()]);
    check(await resultCount(page) === promised, `${promised} promised, ${await resultCount(page)} found`);
  });
}

export const missingTests = [
  ['turn the pages of what is missing (script)', surroundings => turnPages(surroundings, true)],
  ['turn the pages of what is missing (no script)', surroundings => turnPages(surroundings, false)],
  ['from what is missing to those who cite it (script)', surroundings => askForOne(surroundings, true)],
  ['from what is missing to those who cite it (no script)', surroundings => askForOne(surroundings, false)],
];
