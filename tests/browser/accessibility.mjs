// axe-core finds nothing on any kind of page, light and dark, wide and narrow; nothing is wider than the screen.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

import {checkDraft} from './draft.mjs';
import {check, withPage} from './page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function checkWithAxe(page) {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(() => window.axe.run());
  check(violations.length === 0, described(violations));
}

async function firstDocument(page, base) {
  await page.goto(`${base}/tim?q=nghi+quyet`);
  return page.locator('.res h2 a').first().getAttribute('href');
}

async function firstNumber(page, base) {
  await page.goto(`${base}/`);
  return `/so/${encodeURIComponent((await page.locator('.rows b').first().textContent()).trim())}`;
}

function numbered(number) {
  return async (page, base) => {
    await page.goto(`${base}/so/${encodeURIComponent(number)}`);
    return page.locator('.ncard .btn.pri').getAttribute('href');
  };
}

async function openSuggestions(page, base) {
  await page.goto(`${base}/`);
  await page.locator('#q').pressSequentially('nghi quyet');
  await page.waitForSelector('#goi-y [role=option]');
  await page.keyboard.press('ArrowDown');
}

async function openKeys(page, base) {
  await page.goto(`${base}/huong-dan`);
  await page.keyboard.press('?');
}

async function readWithMarks(page, base) {
  const document = await firstDocument(page, base);
  await page.goto(base + document);
  await page.keyboard.press('n');
  await page.locator('.paper a.cit').first().focus();
}

// What each kind of page is opened by: its address, or the steps to it when these return none.
export const pages = {
  home: () => '/',
  suggestions: openSuggestions,
  results: () => '/tim?q=chuyen+doi+so',
  filtered: () => '/tim?q=nghi+quyet&type=NQ&from=2000-01-01',
  nothing: () => '/tim?q=xyzxyzxyz&type=NQ',
  nothingButWider: () => '/tim?q=chuyen+doi+so&type=CT&year=2012',
  browse: () => '/duyet',
  browseByName: () => '/duyet?sort=name&until=2006',
  document: numbered('845-QĐ/TU'),
  documentWithMarks: readWithMarks,
  keys: openKeys,
  replacedDocument: numbered('312-QĐ/TU'),
  manyRelations: numbered('498-BC/TU'),
  carriedOut: numbered('06-NQ/TU'),
  number: firstNumber,
  citedNumber: () => '/so/05-CT%2FTW',
  citedCard: () => '/tim?q=05-CT%2FTW',
  severalHeld: () => '/so/05-NQ%2FTU',
  severalHeldCard: () => '/tim?q=05-NQ%2FTU',
  misreadNumber: () => '/so/O5-CT%2FTW',
  unknownNumber: () => '/so/999-QD/XX',
  noNumber: () => '/so/xin-chao',
  notHeld: () => '/con-thieu',
  notHeldLastPage: () => '/con-thieu?offset=50',
  draft: () => '/kiem-tra',
  checkedDraft: checkDraft,
  help: () => '/huong-dan',
  missing: () => '/khong-co',
};

// A page that answers 404 is reported on the console as a failed load, which it is meant to be.
const answered404 = ['missing', 'noNumber'];

function described(violations) {
  return violations
    .map(violation => `${violation.id}: ${violation.nodes.map(node => node.target.join(' ')).slice(0, 3).join(' | ')}`)
    .join('\n');
}

async function checkPage({browser, base, screenshots}, name, theme, width) {
  // The policy would keep the examiner out too; that it is kept without him the journeys show.
  await withPage(browser, {theme, width, bypassPolicy: true}, async page => {
    const address = await pages[name](page, base);
    if (address) await page.goto(base + address).catch(() => page.goto(base + address));
    if (screenshots) await page.screenshot({path: join(screenshots, `${name}-${theme}-${width}.jpg`), fullPage: true});
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    check(overhang <= 0, `the page scrolls sideways by ${overhang} px`);
    await checkWithAxe(page);
  }).catch(error => {
    if (!answered404.includes(name) || !/404/.test(error.message)) throw error;
  });
}

// The narrowest screen that must do (WCAG 2.2, 1.4.10) and a wide one.
const screens = [['light', 1280], ['dark', 1280], ['light', 320]];

export const accessibilityTests = Object.keys(pages).flatMap(name =>
  screens.map(([theme, width]) => [`axe: ${name}, ${theme}, ${width} px`, surroundings => checkPage(surroundings, name, theme, width)]));
