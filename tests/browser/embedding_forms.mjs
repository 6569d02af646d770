// What the box takes over from the plain form it stands for, and what it sends.
import {box, openList, options} from './embedded_box.mjs';
import {check, withPage} from './page.mjs';

const boxOf = id => `#${id} form[role=search] input[name=q]`;

// The form of the page is the only one there: ours is dropped by the parser.
async function searchInsidePortalForm({browser, base, host}, path) {
  await withPage(browser, {}, async page => {
    await page.goto(host + path);
    const [request] = await Promise.all([page.waitForRequest(/\/portal/), page.locator('[name=user]').press('Enter')]);
    check(request.method() === 'POST', 'the form of the page sends something else');
    await page.locator(box).pressSequentially('nghi quyet');
    await page.waitForSelector(options);
    await Promise.all([page.waitForURL(url => url.href.startsWith(`${base}/tim?`)), page.keyboard.press('Enter')]);
    check(new URL(page.url()).search === '?q=nghi+quyet', `${page.url()} is not what was asked`);
  });
}

async function searchInsidePortalFormWithoutScript({browser, base, host}) {
  await withPage(browser, {javaScript: false}, async page => {
    await page.goto(`${host}/portal-form`);
    await page.fill('[name=q]', 'nghi quyet');
    await Promise.all([page.waitForURL(url => url.href.startsWith(`${base}/tim?`)), page.click('vankien-search button')]);
    check(new URL(page.url()).searchParams.get('q') === 'nghi quyet', `${page.url()} is not what was asked`);
  });
}

async function typedTextComesBack({browser, host}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${host}/element`);
    await page.locator(box).pressSequentially('chuyen doi');
    await Promise.all([page.waitForURL(/\/tim\?/), page.keyboard.press('Enter')]);
    await page.goBack();
    await page.waitForSelector(box);
    check(await page.inputValue(box) === 'chuyen doi', `back: ${await page.inputValue(box)}`);
    await openList(page, `${host}/element`);
    const chosen = await page.locator('vankien-search [aria-selected=true]').textContent();
    await Promise.all([page.waitForURL(/\/tim\?/), page.keyboard.press('Enter')]);
    await page.goBack();
    await page.waitForSelector(box);
    check(await page.inputValue(box) === chosen, `back from a suggestion: ${await page.inputValue(box)}`);
  });
}

async function labelsStay({browser, host}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${host}/labelled`);
    for (const [id, name] of [['by-outside', 'Tra cứu'], ['by-inside', 'Tìm nghị quyết'], ['by-dot', 'Tìm quyết định'], ['by-others', 'Tìm công văn']]) {
      const found = await page.getByRole('combobox', {name, exact: true}).evaluate(input => input.getRootNode().host.id);
      check(found === id, `${name} is the name of ${found}`);
    }
    const focused = () => page.evaluate(() => document.activeElement.id);
    await page.click('#outside');
    check(await focused() === 'by-outside', `the label outside leads to ${await focused()}`);
    await page.click('#by-inside form[role=search] label');
    check(await focused() === 'by-inside', `the label inside leads to ${await focused()}`);
    const edge = await page.locator(boxOf('by-inside')).evaluate(input => getComputedStyle(input).borderRightWidth);
    check(edge === '2px', 'a box without a button is open at its end');
    check(await page.locator('#by-dot form[role=search] label').count() === 0, 'a label that was hidden is seen');
    await page.evaluate(() => document.querySelector('#q1').focus());
    check(await focused() === 'by-outside', 'scripts of the page do not reach the box');
    check(await page.locator(boxOf('by-outside')).isVisible(), 'there is no box');
  });
}

async function sendsAsThePlainForm({browser, base, host}) {
  await withPage(browser, {expected: /Failed to load resource/}, async page => {
    await openList(page, `${host}/many-fields`);
    await page.evaluate(() => { document.querySelector('#filter').value = 'NQ'; });
    await page.getByRole('button', {name: 'Tìm kiếm', exact: true}).waitFor();
    const chosen = await page.locator('vankien-search [aria-selected=true]').textContent();
    const [request] = await Promise.all([page.waitForRequest(url => url.url().startsWith(`${base}/tim?`)), page.keyboard.press('Enter')]);
    const sent = [...new URL(request.url()).searchParams].sort().join(' ');
    check(sent === `from,cong q,${chosen} submit,1 type,NQ`, sent);
  });
}

async function finishedLater({browser, host}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${host}/unfinished`);
    await page.waitForFunction(() => window.customElements.get('vankien-search'));
    await page.evaluate(() => { document.querySelector('vankien-search form').action = '/tim'; });
    await page.evaluate(() => { document.querySelector('vankien-search input').name = 'q'; });
    await page.waitForSelector(box);
  });
}

export const formTests = [
  ['embedded: inside the form of a page', surroundings => searchInsidePortalForm(surroundings, '/portal-form')],
  ['embedded: inside the form of a page, by the address of the server', surroundings => searchInsidePortalForm(surroundings, '/portal-server')],
  ['embedded: inside the form of a page (no script)', searchInsidePortalFormWithoutScript],
  ['embedded: what was typed is there for who comes back', typedTextComesBack],
  ['embedded: labels name the box and lead to it', labelsStay],
  ['embedded: the box sends what the plain form would', sendsAsThePlainForm],
  ['embedded: a form that is finished later', finishedLater],
];
