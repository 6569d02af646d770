// What people set in their system and browser: twice the size of text, few colours, no motion. Every kind of page keeps to it.
import {join} from 'node:path';

import {pages} from './accessibility.mjs';
import {check, withPage} from './page.mjs';

// Answers 404, which the console reports as a failed load.
const answered404 = ['missing', 'noNumber'];

// Elements whose words are cut off: they hide what does not fit into them, and something does not. What is there for screen
// readers alone is clipped as a whole.
function cutOff() {
  const clipped = value => value === 'hidden' || value === 'clip';
  return [...document.querySelectorAll('body *')].filter(element => {
    const style = getComputedStyle(element);
    if (!clipped(style.overflowX) && !clipped(style.overflowY)) return false;
    if (element.closest('svg, [aria-hidden=true]') || style.clipPath !== 'none' || style.clip !== 'auto' || !element.textContent.trim()) return false;
    return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
  }).map(element => element.outerHTML.slice(0, 80));
}

function moving() {
  const seconds = value => Math.max(...value.split(',').map(Number.parseFloat));
  return [...document.querySelectorAll('*')].filter(element => {
    const style = getComputedStyle(element);
    return seconds(style.transitionDuration) > 0.01 || seconds(style.animationDuration) > 0.01 || style.scrollBehavior === 'smooth';
  }).map(element => element.outerHTML.slice(0, 80));
}

// Where colours are the user's, a background alone tells nothing: what is chosen or marked needs a line, a sign or words.
function markedByColourAlone() {
  return [...document.querySelectorAll('mark')].filter(element => {
    const style = getComputedStyle(element);
    const around = getComputedStyle(element.parentElement);
    const lined = style.textDecorationLine !== 'none' || style.borderBottomStyle !== 'none' || style.outlineStyle !== 'none';
    return !lined && style.fontWeight === around.fontWeight && style.backgroundColor === around.backgroundColor;
  }).map(element => element.outerHTML.slice(0, 80));
}

const heightOfText = () => Number.parseFloat(getComputedStyle(document.querySelector('main h1, main p')).fontSize);

async function checkNone(page, find, fault) {
  const found = await page.evaluate(find);
  check(found.length === 0, `${fault}: ${found.join('; ')}`);
}

async function adapt({browser, base, screenshots}, name) {
  const expected = answered404.includes(name) ? /404/ : undefined;
  await withPage(browser, {expected}, async page => {
    await page.emulateMedia({forcedColors: 'active', reducedMotion: 'reduce'});
    const address = await pages[name](page, base);
    if (address) await page.goto(base + address);
    await checkNone(page, moving, 'moves');
    await checkNone(page, markedByColourAlone, 'marked by colour alone');
    const before = await page.evaluate(heightOfText);
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    check(await page.evaluate(heightOfText) > 1.9 * before, 'the text does not grow');
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (screenshots) await page.screenshot({path: join(screenshots, `${name}-adapted.jpg`), fullPage: true});
    check(overhang <= 0, `with twice the text the page scrolls sideways by ${overhang} px`);
    await checkNone(page, cutOff, 'with twice the text words are cut off');
  });
}

export const adaptationTests = Object.keys(pages).map(name =>
  [`twice the text, few colours, no motion: ${name}`, surroundings => adapt(surroundings, name)]);
