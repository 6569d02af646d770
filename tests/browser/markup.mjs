// What the server writes is well-formed: pages by html-validate's recommended rules, as they are sent, before any script; feed
// and OpenSearch description as XML by the browser's own parser.
import {HtmlValidate} from 'html-validate';

import {pages} from './accessibility.mjs';
import {check, withPage} from './page.mjs';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A document's title is as long as its office made it.
    'long-title': 'off',
    // The boxes of one facet are one parameter that repeats.
    'form-dup-name': ['error', {shared: ['checkbox', 'radio', 'submit']}],
    // ARIA 1.2 lets lists be named.
    'aria-label-misuse': ['error', {allowAnyNamable: true}],
  },
});

// The suggestions come by script.
const sent = Object.entries(pages).filter(([name]) => name !== 'suggestions');

async function pageIsValid({browser, base}, open) {
  const context = await browser.newContext({javaScriptEnabled: false});
  try {
    const page = await context.newPage();
    const documents = [];
    page.on('response', reply => {
      if (reply.request().isNavigationRequest()) documents.push(reply);
    });
    const address = await open(page, base);
    if (address) await page.goto(base + address);
    const {results} = await validator.validateString(await documents.at(-1).text());
    check(results.length === 0, results.flatMap(result => result.messages)
      .map(({ruleId, message, selector, line}) => `${ruleId}: ${message} (line ${line}, ${selector})`).join('\n'));
  } finally {
    await context.close();
  }
}

// The root element of an XML answer, as the names and attributes of its elements.
async function parsed(page, base, address) {
  return page.evaluate(async url => {
    const reply = await fetch(url);
    const tree = new DOMParser().parseFromString(await reply.text(), 'application/xml');
    const described = element => ({
      name: element.localName,
      space: element.namespaceURI,
      text: element.textContent,
      attributes: Object.fromEntries(Array.from(element.attributes, ({name, value}) => [name, value])),
    });
    return {type: reply.headers.get('Content-Type'), elements: Array.from(tree.querySelectorAll('*'), described)};
  }, base + address);
}

async function openSearchIsUnderstood({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/huong-dan`);
    const {type, elements: [root, ...parts]} = await parsed(page, base, await page.getAttribute('link[rel=search]', 'href'));
    check(type.startsWith('application/opensearchdescription+xml'), `it is sent as ${type}`);
    check(root.name === 'OpenSearchDescription' && root.space === 'http://a9.com/-/spec/opensearch/1.1/', `it is ${root.name}`);
    const text = name => parts.find(part => part.name === name).text;
    check(text('ShortName').length <= 16 && text('Description').length <= 1024, 'a name is longer than the format allows');
    check((await fetch(text('Image'))).headers.get('Content-Type').startsWith('image/'), `${text('Image')} is no picture`);
    const addresses = parts.filter(part => part.name === 'Url').map(part => part.attributes);
    check(addresses.length === 4, `${addresses.length} addresses`);
    for (const {type, template} of addresses) {
      const reply = await fetch(template.replace('{searchTerms}', encodeURIComponent('chuyển đ')).replace(/\{\w+\?\}/g, ''));
      check(reply.status === 200 && reply.headers.get('Content-Type').startsWith(type.split(';')[0]), `${template}: ${reply.status}, no ${type}`);
    }
    const suggestions = addresses.find(({type}) => type === 'application/x-suggestions+json').template;
    const [typed, texts] = await (await fetch(suggestions.replace('{searchTerms}', 'nghi%20quyet'))).json();
    check(typed === 'nghi quyet' && texts.length > 0 && texts.every(each => typeof each === 'string'), 'suggestions of another form');
  });
}

// RFC 4287, section 4.1: what a feed and its entries must have; ids for ever, addresses in full.
async function feedIsUnderstood({browser, base}) {
  await withPage(browser, {}, async page => {
    await page.goto(`${base}/huong-dan`);
    const query = `q=${encodeURIComponent('"nghị quyết" & <b>')}&literal=1`;
    for (const address of ['/tim.atom?q=nghi+quyet', `/tim.atom?${query}`, '/tim.atom?offset=10']) {
      const {elements: [root, ...parts]} = await parsed(page, base, address);
      check(root.name === 'feed' && parts.every(part => part.name === 'totalResults' || part.space === 'http://www.w3.org/2005/Atom'), `${address}: ${root.name}`);
      const count = name => parts.filter(part => part.name === name).length;
      const entries = count('entry');
      check(['id', 'title', 'updated'].every(name => count(name) === 1 + entries), `${address}: an entry lacks something`);
      const ids = parts.filter(part => part.name === 'id').map(part => part.text);
      check(new Set(ids).size === ids.length && ids.every(id => id.startsWith('urn:')), `${address}: ids that are not for ever`);
      const links = parts.filter(part => part.name === 'link').map(part => part.attributes.href);
      check(links.every(link => link.startsWith(`${base}/`)), `${address}: an address is not whole`);
      check(parts.filter(part => part.name === 'updated').every(part => !Number.isNaN(Date.parse(part.text))), `${address}: a date is none`);
    }
  });
}

export const markupTests = [
  ...sent.map(([name, open]) => [`html: ${name}`, surroundings => pageIsValid(surroundings, open)]),
  ['the OpenSearch description is understood', openSearchIsUnderstood],
  ['the feed is understood', feedIsUnderstood],
];
