// The check of a draft that cites the sample collection rightly and wrongly: by mouse, by keyboard, without script.
import {readFileSync} from 'node:fs';

import {check, textOf, withPage} from './page.mjs';

const draft = readFileSync(new URL('draft.txt', import.meta.url), 'utf8');

// In the order of the page, what is to be mended first; `says` opens what it says of the citation.
const expected = [
  {cites: 'Quy định số 845-QĐ/TU, ngày 01/01/2020 của Ban Thường vụ Tỉnh ủy', says: 'Ngày không khớp: văn bản trong kho đề ngày 20/12/2021.'},
  {cites: 'Quy định số 312-QĐ/TU', says: 'Đã được thay thế bởi Quy định 845-QĐ/TU.'},
  {cites: 'Nghị quyết số 05-NQ/TU', says: 'Có nhiều văn bản mang số hiệu này'},
  {cites: 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị', says: 'Cách ghi theo các văn bản khác trong kho, chưa xác minh:'},
  {cites: 'Báo cáo số 498-BC/TU', says: 'Cách ghi đầy đủ:'},
];
const summary = '5 dẫn chiếu: 3 chỗ cần xem lại, 1 chỗ dẫn văn bản kho chưa có, 1 chỗ không thấy gì cần sửa.';

export async function checkDraft(page, base) {
  await page.goto(`${base}/kiem-tra`);
  await page.fill('#du-thao', draft);
  await Promise.all([page.waitForSelector('ol.rl'), page.click('form.draft button')]);
}

async function readCheck(page) {
  check((await textOf(page, '[role=status]')) === summary, `the summary: ${await textOf(page, '[role=status]')}`);
  const rows = page.locator('ol.rl > li');
  check(await rows.count() === expected.length, `${await rows.count()} citations`);
  for (const [i, {cites, says}] of expected.entries()) {
    const row = rows.nth(i);
    const heading = await row.locator('h3').textContent();
    check(heading === cites, `citation ${i + 1}: ${heading}`);
    const said = (await row.locator('.notice, .formal').first().textContent()).trim();
    check(said.startsWith(says), `of ${cites}: ${said}`);
  }
  check(await page.inputValue('#du-thao') === draft, 'the draft in the box is not the one that was sent');
}

// A page that a form sent has no way back to it, so that its links must not leave it.
async function mendDraft({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await page.goto(`${base}/`);
    await Promise.all([page.waitForURL(/\/kiem-tra$/), page.click('nav.top a[href="/kiem-tra"]')]);
    await page.fill('#du-thao', draft);
    await Promise.all([page.waitForSelector('ol.rl'), page.click('form.draft button')]);
    await readCheck(page);
    const [opened] = await Promise.all([page.context().waitForEvent('page'), page.locator('ol.rl .rows a').first().click()]);
    await opened.waitForURL(/\/van-ban\//);
    check((await textOf(opened, '.dochead .num')) === '845-QĐ/TU', 'the source leads elsewhere');
    await opened.close();
    await readCheck(page);
    await page.fill('#du-thao', draft.replace('01/01/2020', '20/12/2021'));
    await Promise.all([page.waitForSelector('li:first-child > h3:has-text("312-QĐ/TU")'), page.click('form.draft button')]);
    check((await textOf(page, '[role=status]')).startsWith('5 dẫn chiếu: 2 chỗ'), 'the mended date is still called wrong');
  });
}

async function draftWithoutCitations({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await page.goto(`${base}/kiem-tra`);
    await page.fill('#du-thao', 'Kính gửi các đồng chí.');
    await Promise.all([page.waitForSelector('[role=status]'), page.click('form.draft button')]);
    check((await textOf(page, '[role=status]')) === 'Không nhận ra dẫn chiếu nào trong dự thảo.', 'nothing is said of a draft without citations');
  });
}

async function tabTo(page, selector) {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(wanted => document.activeElement.matches(wanted), selector)) return;
  }
  throw new Error(`30 times Tab do not lead to ${selector}`);
}

async function draftByKeyboard({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${base}/kiem-tra`);
    check(await page.evaluate(() => document.activeElement.id) === 'du-thao', 'the cursor does not stand in the box');
    await page.keyboard.insertText(draft);
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForSelector('ol.rl'), page.keyboard.press('Enter')]);
    await readCheck(page);
    await tabTo(page, 'button.copy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.textContent === 'Đã chép');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    check(copied.startsWith('Quy định số 845-QĐ/TU, ngày 20/12/2021 của '), `copied: ${copied}`);
    check(copied === (await textOf(page, '.formal q')), 'what is copied is not what is shown');
  });
}

export const draftTests = [
  ['check a draft, open a source, mend it (script)', surroundings => mendDraft(surroundings, true)],
  ['check a draft, open a source, mend it (no script)', surroundings => mendDraft(surroundings, false)],
  ['a draft without citations (no script)', surroundings => draftWithoutCitations(surroundings, false)],
  ['check a draft and copy a citation by keyboard', draftByKeyboard],
];
