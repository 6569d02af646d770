// The pictures of a document: by keyboard, on a narrow screen, the same every time.
import {check, withPage} from './page.mjs';

async function openDocument(page, base, number) {
  await page.goto(`${base}/so/${encodeURIComponent(number)}`);
  await Promise.all([page.waitForURL(/\/van-ban\//), page.locator('.ncard .btn.pri').click()]);
}

const wellRelated = '06-NQ/TU';  // carried out by nine documents, reviewed, citing what is not held

// Of the link that has the focus, from the upper edge of its picture: the page itself may be scrolling.
function topInPicture() {
  const focused = document.activeElement;
  return focused.matches('.graph a') && focused.getBoundingClientRect().top - focused.ownerSVGElement.getBoundingClientRect().top;
}

async function followByKeyboard({browser, base}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await openDocument(page, base, wellRelated);
    await page.locator('#quan-he .scroll').focus();
    const tops = [];
    const links = await page.locator('.graph a').count();
    check(links > 5, `${links} links in the picture`);
    for (let i = 0; i < links; i += 1) {
      await page.keyboard.press('Tab');
      tops.push(await page.evaluate(topInPicture));
    }
    check(tops.every(top => top !== false), 'Tab does not reach every link of the picture');
    check(tops.every((top, i) => i === 0 || top > tops[i - 1]), 'Tab does not go from top to bottom');
    const wanted = await page.evaluate(() => document.activeElement.getAttribute('href'));
    await Promise.all([page.waitForURL(url => url.pathname === wanted), page.keyboard.press('Enter')]);
  });
}

async function listHoldsTheSame({browser, base}) {
  await withPage(browser, {}, async page => {
    await openDocument(page, base, wellRelated);
    const addresses = selector => page.locator(selector).evaluateAll(links => links.map(link => link.getAttribute('href')).join('\n'));
    check(await addresses('.graph a') === await addresses('#quan-he .rest a'), 'the list below the picture holds other documents');
    const picture = await page.locator('#quan-he').innerHTML();
    await page.reload();
    check(picture === await page.locator('#quan-he').innerHTML(), 'the picture is another one the second time');
  });
}

// Letters of 12 px, targets of 24 px, the document itself in view; the page stays as wide as the screen.
async function readableOnAPhone({browser, base}, width) {
  await withPage(browser, {width}, async page => {
    await openDocument(page, base, wellRelated);
    const small = await page.locator('.graph text, .life text').evaluateAll(texts => texts.filter(text =>
      parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a < 12).map(text => text.textContent));
    check(small.length === 0, `letters under 12 px: ${small.join(', ')}`);
    const low = await page.locator('.pic svg a .hit').evaluateAll(targets => targets.filter(target => target.getBoundingClientRect().height < 24).length);
    check(low === 0, `${low} targets under 24 px`);
    const [left, right] = await page.locator('.graph rect.me').evaluate(subject => {
      const {left, right} = subject.getBoundingClientRect();
      return [left, right];
    });
    check(left >= 0 && right <= width, `the document itself is out of view: ${left} to ${right}`);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    check(overhang <= 0, `the page scrolls sideways by ${overhang} px`);
  });
}

// What the server took for the width of a label is never less than what the font needs.
async function labelsFit({browser, base}) {
  await withPage(browser, {width: 1280}, async page => {
    await openDocument(page, base, wellRelated);
    const wide = await page.locator('.pic svg a').evaluateAll(links => links.filter(link => {
      const room = link.querySelector('.hit').getBBox();
      return [...link.querySelectorAll('text')].some(text => text.getBBox().x + text.getBBox().width > room.x + room.width + 4);
    }).map(link => link.textContent));
    check(wide.length === 0, `wider than their room: ${wide.join(', ')}`);
  });
}

async function unfoldTheTree({browser, base}) {
  await withPage(browser, {javaScript: false}, async page => {
    await openDocument(page, base, wellRelated);
    const rows = page.locator('.tree .row:visible');
    const before = await rows.count();
    await page.locator('.tree summary').first().click();
    check(await rows.count() > before, 'unfolding shows nothing more');
  });
}

export const pictureTests = [
  ['follow a link of the picture by keyboard (script)', surroundings => followByKeyboard(surroundings, true)],
  ['follow a link of the picture by keyboard (no script)', surroundings => followByKeyboard(surroundings, false)],
  ['the picture of relations and its list are one, every time', listHoldsTheSame],
  ['pictures are readable on a phone', surroundings => readableOnAPhone(surroundings, 390)],
  ['pictures are readable at 320 px', surroundings => readableOnAPhone(surroundings, 320)],
  ['labels have the room they need', labelsFit],
  ['unfold the tree', unfoldTheTree],
];
