// The search box in pages of another origin that make it hard: their styles, keys, encodings, trees.
import {box, lateScript, openList, options, type} from './embedded_box.mjs';
import {check, withPage} from './page.mjs';

async function lateScriptInShadow({browser, base, host}) {
  await withPage(browser, {}, async page => {
    const come = await lateScript(page, base);
    await page.goto(`${host}/in-shadow`, {waitUntil: 'commit'});
    await page.locator('vankien-search > form [name=q]').pressSequentially('kế');
    await come();
    await page.keyboard.type(' hoạch');
    await page.waitForSelector(box);
    check(await page.inputValue(box) === 'kế hoạch', `in the box stands ${await page.inputValue(box)}`);
    await page.waitForSelector(options);
  });
}

async function searchFromOtherEncoding({browser, base, host}, javaScript) {
  await withPage(browser, {javaScript}, async page => {
    await page.goto(`${host}/windows-1252`);
    await page.locator(javaScript ? box : 'form [name=q]').fill('kế hoạch');
    await Promise.all([page.waitForURL(url => url.href.startsWith(`${base}/tim?`)), page.keyboard.press('Enter')]);
    check(new URL(page.url()).searchParams.get('q') === 'kế hoạch', `${page.url()} searches for something else`);
  });
}

async function looksByItself({browser, host}) {
  await withPage(browser, {}, async page => {
    await openList(page, `${host}/resets`);
    const wanted = {
      fontFamily: 'serif', fontSize: '20px', fontStyle: 'normal', lineHeight: '30px', letterSpacing: 'normal', wordSpacing: '0px', textTransform: 'none',
      textIndent: '0px', textShadow: 'none', whiteSpace: 'normal', wordBreak: 'normal', color: 'rgb(29, 27, 25)', webkitTextFillColor: 'rgb(29, 27, 25)',
    };
    const found = await page.locator(options).last().evaluate((option, names) => {
      const style = getComputedStyle(option);
      return Object.fromEntries(names.map(name => [name, style[name]]));
    }, Object.keys(wanted));
    const wrong = Object.keys(wanted).filter(name => found[name] !== wanted[name]);
    check(wrong.length === 0, wrong.map(name => `${name}: ${found[name]}`).join('; '));
  });
}

async function textAsLargeAsTheReaderWants({browser, host}) {
  for (const [path, size] of [['/large-text', '24px'], ['/small-rem', '16px']]) {
    await withPage(browser, {}, async page => {
      await page.goto(host + path);
      const found = await page.locator(box).evaluate(input => getComputedStyle(input).fontSize);
      check(found === size, `${path}: ${found}`);
    });
  }
}

async function lettersAreTheBoxes({browser, base, host}) {
  await withPage(browser, {}, async page => {
    await type(page, `${host}/shortcuts`, 'kế hoạch');
    check(await page.inputValue(box) === 'kế hoạch', `in the box stands ${await page.inputValue(box)}`);
    await Promise.all([page.waitForURL(url => url.href.startsWith(`${base}/tim?`)), page.keyboard.press('Enter')]);
  });
}

async function upwardsInTheFoot({browser, host}) {
  await withPage(browser, {}, async page => {
    await openList(page, `${host}/footer`);
    const [first, last, input] = await Promise.all(
      [page.locator(options).first(), page.locator(options).last(), page.locator(box)].map(element => element.boundingBox()));
    check(first.y >= 0 && last.y + last.height <= input.y, 'the list is out of reach');
  });
}

async function loadedByCors({browser, host}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${host}/by-cors`);
    await page.waitForSelector(box);
  });
}

async function throughAnotherDocument({browser, host}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${host}/element`);
    const display = () => page.locator(box).evaluate(input => getComputedStyle(input.form).display);
    await page.locator(box).waitFor();
    await page.evaluate(() => {
      const frame = document.querySelector('main').appendChild(document.createElement('iframe'));
      frame.contentDocument.body.appendChild(document.querySelector('vankien-search'));
    });
    check(await page.frames()[1].locator(box).evaluate(input => getComputedStyle(input.form).display) === 'grid', 'there it has no style');
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      document.querySelector('main').appendChild(frame.contentDocument.querySelector('vankien-search'));
    });
    check(await display() === 'grid', 'back here it has no style');
  });
}

export const hostTests = [
  ['embedded: a late script keeps what is typed in a shadow of the page', lateScriptInShadow],
  ['embedded: a page in another encoding (script)', surroundings => searchFromOtherEncoding(surroundings, true)],
  ['embedded: a page in another encoding (no script)', surroundings => searchFromOtherEncoding(surroundings, false)],
  ['embedded: rules for all elements change nothing', looksByItself],
  ['embedded: text grows with that of the reader', textAsLargeAsTheReaderWants],
  ['embedded: shortcuts of the page take no letters', lettersAreTheBoxes],
  ['embedded: the list opens upwards in a fixed foot', upwardsInTheFoot],
  ['embedded: the script can be loaded by CORS', loadedByCors],
  ['embedded: through another document and back', throughAnotherDocument],
];
