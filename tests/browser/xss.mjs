// Nothing of what documents, names of files and offices, queries, addresses and drafts hold is ever run by a browser or becomes
// an element, with the security policy switched off so that it cannot hide a missing escape.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {citing, groups, writeForgedCollection} from './forged_collection.mjs';
import {check} from './page.mjs';
import {inGroups, payloads} from './payloads.mjs';
import {withServer} from './server.mjs';

const atOnce = 24;

// In the browser: what a document holds that only a payload can have made. Every page has the icon of the one around it.
function forgedIn(document) {
  const icon = window.document.querySelector('link[rel=icon]');
  // What is no page the browser shows in one of its own making, with a style.
  const styles = document.contentType === 'text/html' ? ['style', 'srcdoc'] : ['srcdoc'];
  const runs = ({name, value}) => /^on/i.test(name) || /^data-forged/i.test(name) || styles.includes(name)
    || (/^(xlink:)?(href|src|action|formaction|data|background)$/i.test(name) && /^[\s\x00-\x1F]*(javascript|vbscript|data):/i.test(value));
  const foreign = element => element.matches('iframe, object, embed, base, style, template, meta[http-equiv], math, audio, video, marquee')
    || (element.localName === 'script' && !/^\/static\/app\./.test(element.getAttribute('src')));
  return Array.from(document.querySelectorAll('*'))
    .filter(element => !element.isEqualNode(icon) && (foreign(element) || Array.from(element.attributes).some(runs)))
    .map(element => element.outerHTML.slice(0, 100));
}

// In the browser: opens an address in a frame of the page; what is forged in it. `typed` is put into its search box first.
async function openInFrame({address, markup, typed}) {
  const frame = document.createElement('iframe');
  const loaded = new Promise(resolve => { frame.onload = resolve; });
  if (markup === undefined) frame.src = address;
  else frame.srcdoc = markup;
  document.body.append(frame);
  await loaded;
  const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
  let shown = true;
  if (typed !== undefined) {
    const box = frame.contentDocument.getElementById('q');
    // All the frames have one focus between them.
    Object.defineProperty(frame.contentDocument, 'activeElement', {value: box});
    box.value = typed;
    box.dispatchEvent(new frame.contentWindow.Event('input', {bubbles: true}));
    for (let tries = 0; tries < 100 && !frame.contentDocument.querySelector('[role=option]'); tries += 1) await wait(50);
    shown = Boolean(frame.contentDocument.querySelector('[role=option]'));
  }
  await wait(20);
  const forged = frame.contentDocument ? window.forgedIn(frame.contentDocument) : ['what the browser shows for a page that did not come'];
  frame.remove();
  return {forged, shown};
}

// Opens all in frames of one page; what each shows of payloads.
async function openAll(page, addresses) {
  const results = [];
  for (let i = 0; i < addresses.length; i += atOnce)
    results.push(...await page.evaluate(batch => Promise.all(batch.map(window.openInFrame)), addresses.slice(i, i + atOnce)));
  return results;
}

async function withWatchedPage(browser, base, use) {
  const context = await browser.newContext({bypassCSP: true});
  const hits = [];
  await context.route('**/*.css', route => route.abort());
  await context.exposeFunction('hit', () => { hits.push('hit'); });
  try {
    const page = await context.newPage();
    page.on('dialog', dialog => { hits.push(dialog.message()); dialog.dismiss(); });
    await page.goto(`${base}/huong-dan`);
    await page.evaluate(`window.forgedIn = ${forgedIn}; window.openInFrame = ${openInFrame};`);
    return await use(page, hits);
  } finally {
    await context.close();
  }
}

async function payloadsWouldRun({browser, base}) {
  await withWatchedPage(browser, base, async (page, hits) => {
    const results = await openAll(page, payloads.map(payload => ({markup: `<p>${payload}</p><p title="${payload}"></p>`})));
    const seen = results.filter(({forged}) => forged.length > 0);
    check(seen.length >= 300 && hits.length >= 100, `of ${payloads.length} payloads ${seen.length} are seen and ${hits.length} run where nothing is escaped`);
  });
}

// The addresses of every sink, by its name.
async function sinksOf(base) {
  const search = async offset => (await fetch(`${base}/api/v1/search?q=nội+dung&limit=100&offset=${offset}`)).json();
  const pages = await Promise.all(inGroups(groups, 100).map((some, i) => search(100 * i)));
  const documents = pages.flatMap(({results}) => results);
  check(documents.length === groups.length, `${documents.length} documents of ${groups.length} are found`);
  const encoded = inGroups(payloads, 9).map(group => encodeURIComponent(group.join(' ')));
  const offsets = pages.map((page, i) => 100 * i);
  const addresses = list => list.map(address => ({address: base + address}));
  return {
    documents: addresses(documents.map(({url}) => url)),
    'results, facets, snippets': addresses(offsets.flatMap(offset => ['', '&q=n%E1%BB%99i+dung', '&q=b%E1%BB%99+ch%C3%ADnh+tr%E1%BB%8B'].map(q => `/tim?limit=100&offset=${offset}${q}`))),
    'queries, titles, filters': addresses(encoded.map(each => `/tim?q=${each}&type=${each}&issuer=${each}&year=${each}`)),
    'queries that find': addresses(encoded.map((each, i) => `/tim?q=m%E1%BB%A5c${i}+${each}`)),
    'errors': addresses(encoded.flatMap(each => [`/so/${each}`, `/van-ban/${each}`, `/tim?sort=${each}`])),
    'what is said of numbers': addresses(groups.map((group, i) => `/so/${1000 + i}-CT%2FTW`)),
    'what is missing': addresses(offsets.flatMap(offset => [0, 50].map(more => `/con-thieu?offset=${offset + more}`))),
    suggestions: groups.map((group, i) => ({address: `${base}/`, typed: `mục${i}`})),
    'Atom feeds': addresses([...offsets.map(offset => `/tim.atom?limit=100&q=n%E1%BB%99i+dung&offset=${offset}`), ...encoded.map(each => `/tim.atom?q=${each}`)]),
    'ill-formed bytes': addresses(['%C0%BCscript%C0%BEhit()%C0%BC/script%C0%BE', '%FF%3Cimg src=x onerror=hit()%3E', '%00%3Cimg src=x onerror=hit()%3E', '%ED%A0%BC%3Csvg onload=hit()%3E']
      .flatMap(bytes => [`/tim?q=${bytes}`, `/so/${bytes}`, `/tim.atom?q=${bytes}`])),
    texts: addresses(documents.map(({id}) => `/api/v1/documents/${id}/text`)),
    // As a page of somebody else puts them into itself, which is promised to be safe.
    'snippets of the API': documents.map(({snippet, passages}) => ({markup: snippet + passages.map(({html}) => html).join('<p>')})),
  };
}

async function draftsAreHarmless(page, base) {
  await page.goto(`${base}/kiem-tra`);
  await page.fill('#du-thao', groups.map((group, i) => citing(i, group.join(' '))).join('\n'));
  await Promise.all([page.waitForSelector('ol.rl'), page.click('form.draft button')]);
  const forged = await page.evaluate(`(${forgedIn})(document)`);
  check(forged.length === 0, `drafts: ${forged[0]}`);
}

// Of a feed a reader sees the elements, and none of XHTML.
async function feedsHoldText(page, feeds) {
  const forged = await page.evaluate(addresses => Promise.all(addresses.map(async ({address}) => {
    const tree = new DOMParser().parseFromString(await (await fetch(address)).text(), 'application/xml');
    const foreign = Array.from(tree.querySelectorAll('parsererror')).concat(Array.from(tree.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', '*')));
    return foreign.map(element => `${address}: ${element.textContent}`).concat(Array.from(tree.querySelectorAll('[data-forged]'), element => `${address}: ${element.outerHTML}`));
  })), feeds);
  check(forged.flat().length === 0, forged.flat()[0]);
}

async function tablesAreDownloads(base) {
  const reply = await fetch(`${base}/api/v1/search.csv?q=nội+dung`);
  check(/^attachment/.test(reply.headers.get('Content-Disposition')) && reply.headers.get('X-Content-Type-Options') === 'nosniff', 'a browser may show the table');
  const cells = (await reply.text()).split('","');
  check(cells.length > 9 * groups.length && !cells.some(cell => /^[=+@\t\r-]/.test(cell)), 'a cell is a formula');
}

async function nothingRuns({browser}) {
  const folder = mkdtempSync(join(tmpdir(), 'vankien-forged-'));
  try {
    const {documents, configuration} = writeForgedCollection(folder);
    await withServer(documents, ['--config', configuration], base => withWatchedPage(browser, base, async (page, hits) => {
      const sinks = await sinksOf(base);
      for (const [sink, addresses] of Object.entries(sinks)) {
        const results = await openAll(page, addresses);
        results.forEach(({forged, shown}, i) => check(forged.length === 0 && shown, `${sink}, ${JSON.stringify(addresses[i])}: ${forged[0] || 'shows no suggestion'}`));
        check(hits.length === 0, `${sink}: ${hits.length} payloads ran`);
      }
      await feedsHoldText(page, sinks['Atom feeds']);
      await tablesAreDownloads(base);
      await draftsAreHarmless(page, base);
      check(hits.length === 0, `drafts: ${hits.length} payloads ran`);
      const loads = Object.values(sinks).reduce((sum, addresses) => sum + addresses.length, 0);
      console.log(`${payloads.length} payloads, ${Object.keys(sinks).length + 2} kinds of sinks, ${loads} loads: 0 executed`);
    }));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

export const xssTests = [
  ['the payloads run where nothing is escaped', payloadsWouldRun],
  ['nothing that documents or requests hold is run', nothingRuns],
];
