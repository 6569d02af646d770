// Suggestions while typing: by keyboard, by mouse, with an input method, and when the server has none.
import {check, withPage} from './page.mjs';

const options = '#goi-y [role=option]';

// Until the list is that of the whole text: on a busy machine there is one of its beginning before.
async function typeAndWait(page, base, text) {
  await page.goto(`${base}/`);
  const answer = page.waitForResponse(reply => reply.url().includes('/suggest?') && new URL(reply.url()).searchParams.get('q') === text);
  await page.locator('#q').pressSequentially(text);
  await (await answer).finished();
  await page.waitForTimeout(50);
  await page.waitForSelector(options);
}

async function chooseByKeyboard({browser, base}) {
  await withPage(browser, {}, async page => {
    await typeAndWait(page, base, 'chuyen doi');
    const box = page.locator('#q');
    check(await box.getAttribute('aria-expanded') === 'true', 'the box does not say that the list is open');
    check(await box.getAttribute('aria-activedescendant') === null, 'a suggestion is chosen before any key');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const active = await box.getAttribute('aria-activedescendant');
    const wanted = await page.locator(`#${active}`).textContent();
    check(active === 'goi-y-0' && await page.locator(`#${active}`).getAttribute('aria-selected') === 'true', `${active} is active`);
    check(await box.inputValue() === 'chuyen doi', 'the typed text changed before a choice');
    await Promise.all([page.waitForURL(/\/tim\?/), page.keyboard.press('Enter')]);
    check(new URL(page.url()).searchParams.get('q') === wanted, `${page.url()} does not search for ${wanted}`);
  });
}

async function typedTextStaysTheQuery({browser, base}) {
  await withPage(browser, {}, async page => {
    await typeAndWait(page, base, '05');
    await page.keyboard.press('Escape');
    check(await page.locator('#goi-y').isHidden(), 'Escape leaves the list open');
    check(await page.inputValue('#q') === '05', 'Escape took the text away');
    await page.keyboard.press('ArrowDown');
    check(await page.locator('#goi-y').isVisible(), 'the list does not come back');
    await Promise.all([page.waitForURL(/\/tim\?/), page.keyboard.press('Enter')]);
    check(new URL(page.url()).searchParams.get('q') === '05', 'Enter searched for something else');
  });
}

// Whatever leads back into the text: Enter asks for the text.
async function passedOverIsNotChosen({browser, base}) {
  for (const [key, wanted] of [['x', 'chuyen doix'], ['ArrowLeft', 'chuyen doi'], ['Home', 'chuyen doi']]) {
    await withPage(browser, {}, async page => {
      await typeAndWait(page, base, 'chuyen doi');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press(key);
      check(await page.locator('#q').getAttribute('aria-activedescendant') === null, `a suggestion is active after ${key}`);
      await Promise.all([page.waitForURL(/\/tim\?/), page.keyboard.press('Enter')]);
      check(new URL(page.url()).searchParams.get('q') === wanted, `${key}, Enter: ${page.url()}`);
    });
  }
}

// The next question is 120 ms behind the last key.
async function choiceOutlivesTheNextQuestion({browser, base}) {
  await withPage(browser, {}, async page => {
    await typeAndWait(page, base, 'ke');
    await page.keyboard.press('t');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('#goi-y [aria-selected=true]').textContent();
    await page.waitForTimeout(500);
    check(await page.locator('#q').getAttribute('aria-activedescendant') === 'goi-y-0', 'the choice is gone');
    await Promise.all([page.waitForURL(/\/tim\?/), page.keyboard.press('Enter')]);
    check(new URL(page.url()).searchParams.get('q') === chosen, `${page.url()} does not search for ${chosen}`);
  });
}

async function dismissedStaysAway({browser, base}) {
  await withPage(browser, {}, async page => {
    await typeAndWait(page, base, 'ke');
    const said = () => page.locator('#goi-y ~ [role=status]').textContent();
    check(/^\d+ /.test(await said()), `the open list says ${await said()}`);
    await page.keyboard.press('Escape');
    check(await said() === '', 'a closed list is announced');
    await page.keyboard.press('ArrowDown');
    check(/^\d+ /.test(await said()), 'a list that is open again says nothing');
    await page.keyboard.type(' h');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
    check(await page.locator('#goi-y').isHidden(), 'the list is open again after Escape');
  });
}

// Not by a change of the ground alone, which many eyes miss.
async function activeIsSeen({browser, base}) {
  await withPage(browser, {}, async page => {
    await typeAndWait(page, base, 'chuyen doi');
    await page.keyboard.press('ArrowDown');
    const shadow = await page.locator('#goi-y [aria-selected=true]').evaluate(option => getComputedStyle(option).boxShadow);
    check(shadow === 'rgb(155, 28, 31) 5px 0px 0px 0px inset', `the active suggestion has ${shadow}`);
  });
}

async function oldListGoesWithTheServer({browser, base}) {
  await withPage(browser, {expected: /Failed to load resource/}, async page => {
    await typeAndWait(page, base, 'chuyen doi');
    await page.route('**/suggest?*', route => route.fulfill({status: 503}));
    await page.keyboard.type(' zz');
    await page.waitForFunction(() => document.querySelector('#goi-y').hidden);
    check(await page.locator('#goi-y ~ [role=status]').textContent() === '', 'suggestions are announced that are gone');
  });
}

async function chooseByMouse({browser, base}) {
  await withPage(browser, {width: 375}, async page => {
    await typeAndWait(page, base, 'nghi quyet');
    const option = page.locator(options).last();
    const wanted = await option.textContent();
    check((await option.boundingBox()).height >= 44, 'a suggestion is too low to be hit');
    await Promise.all([page.waitForURL(/\/tim\?/), option.click()]);
    check(new URL(page.url()).searchParams.get('q') === wanted, 'the click searched for something else');
  });
}

// Telex puts "ế" together from three keys; half a syllable is no question.
async function waitForInputMethod({browser, base}) {
  await withPage(browser, {}, async page => {
    const asked = [];
    page.on('request', request => {
      if (request.url().includes('/suggest?')) asked.push(new URL(request.url()).searchParams.get('q'));
    });
    await page.goto(`${base}/`);
    await page.focus('#q');
    const client = await page.context().newCDPSession(page);
    for (const text of ['k', 'ke', 'kee', 'kê', 'kế'])
      await client.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length});
    await page.waitForTimeout(300);
    check(asked.length === 0, `asked for ${asked} while the letters were put together`);
    await client.send('Input.insertText', {text: 'kế hoạch'});
    await page.waitForSelector(options);
    check(asked.length === 1 && asked[0] === 'kế hoạch', `asked for ${asked}`);
  });
}

async function noQuestionInsideALetter({browser, base}) {
  await withPage(browser, {}, async page => {
    const asked = [];
    page.on('request', request => {
      if (request.url().includes('/suggest?')) asked.push(request.url());
    });
    await page.goto(`${base}/`);
    await page.focus('#q');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.insertText', {text: 'ke '});
    await client.send('Input.imeSetComposition', {text: 'hoa', selectionStart: 3, selectionEnd: 3});
    await page.waitForTimeout(400);
    check(asked.length === 0, `asked for ${asked} while the letters were put together`);
  });
}

async function goOnWithoutServer({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/`);
    await page.route('**/suggest?*', route => route.fulfill({status: 200, contentType: 'text/plain', body: 'no JSON'}));
    await page.locator('#q').pressSequentially('kế hoạch');
    await page.waitForTimeout(400);
    check(await page.locator('#goi-y').isHidden(), 'a list of nothing is open');
    await Promise.all([page.waitForURL(/\/tim\?/), page.keyboard.press('Enter')]);
  });
}

async function searchWithoutScript({browser, base}) {
  await withPage(browser, {javaScript: false}, async page => {
    await page.goto(`${base}/`);
    check(await page.locator('#goi-y').count() === 0, 'a list that nothing fills');
    await page.fill('#q', 'kế hoạch');
    await Promise.all([page.waitForURL(/\/tim\?/), page.keyboard.press('Enter')]);
  });
}

export const suggestionTests = [
  ['a suggestion is chosen by keyboard', chooseByKeyboard],
  ['what is typed stays the query', typedTextStaysTheQuery],
  ['a suggestion that was passed over is not chosen', passedOverIsNotChosen],
  ['a suggestion that was chosen outlives the next question', choiceOutlivesTheNextQuestion],
  ['a list that was dismissed stays away and silent', dismissedStaysAway],
  ['the active suggestion is seen', activeIsSeen],
  ['the list goes when the server does', oldListGoesWithTheServer],
  ['a suggestion is chosen by touch', chooseByMouse],
  ['an input method is waited for', waitForInputMethod],
  ['nothing is asked inside a letter', noQuestionInsideALetter],
  ['suggestions that do not come leave the form as it is', goOnWithoutServer],
  ['there are no suggestions without script', searchWithoutScript],
];
