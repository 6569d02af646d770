// Pages of another program that hold the search box, as the snippets of `vankien embed` make them.
import {createServer} from 'node:http';

import {peculiarPages} from './peculiar_pages.mjs';

// So strict that nothing but the box works.
function strictPolicy(server) {
  return `default-src 'none'; script-src ${server}; connect-src ${server}; form-action ${server}; base-uri 'none'; require-trusted-types-for 'script'`;
}

function page(content, scheme = 'light dark') {
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="color-scheme" content="${scheme}"><title>Cổng thông tin</title></head>
<body><main><h1>Cổng thông tin</h1>
${content}
<p id="after">Tin trong ngày.</p></main></body></html>`;
}

function frame(snippet, attributes) {
  return page(snippet.replace('<iframe ', `<iframe ${attributes} `));
}

// What each address of the host answers with.
function pagesOf(snippets, away, server) {
  const typed = snippets.element.replace('<form', '<form target="_self"').replace('<input', '<input type="hidden" name="type" value="NQ">\n  <input');
  const theme = '<style>vankien-search { --vk-accent: rgb(0, 80, 0); } vankien-search::part(input) { border-color: rgb(0, 0, 255); }</style>';
  const named = (id, snippet) => snippet.replace('<vankien-search', `<vankien-search id="${id}"`);
  const submitInput = snippets.element.replace(/<button.*<\/button>/, '<input type="submit" value="Tra cứu">');
  const image = snippets.element.replace(/<button.*<\/button>/, '<input type="image" alt="Tra">');
  const ownFields = snippets.element.replace('<button', '<select name="type"><option value="NQ">Nghị quyết</option></select>\n  <button');
  return {
    ...peculiarPages(snippets, server),
    '/kinds': [page(`${named('submit-input', submitInput)}${named('image', image)}${named('own-fields', ownFields)}<vankien-search id="later"></vankien-search>`)],
    '/element': [page(snippets.element)],
    '/light-only': [page(snippets.element, 'light')],
    '/strict': [page(snippets.element), {'Content-Security-Policy': strictPolicy(server)}],
    '/away': [page(away.element)],
    '/plain': [page(snippets.form)],
    '/several': [page(snippets.element + typed.replace('Tìm văn bản', 'Tìm nghị quyết'))],
    '/quiet': [page(snippets.element.replace('<vankien-search', '<vankien-search suggestions="off"'))],
    '/themed': [page(theme + snippets.element)],
    '/frame': [page(snippets.frame)],
    '/frame-light': [page(snippets.frame, 'light')],
    '/frame-dark': [page(snippets.frame.replace('/embed', '/embed?scheme=dark'))],
    '/frame-auto': [page(snippets.frame.replace('/embed', '/embed?scheme=auto'))],
    '/frame-strict': [page(snippets.frame), {'Content-Security-Policy': `default-src 'none'; frame-src ${server}`}],
    '/frame-high': [page(snippets.frame.replace(/height="\d+"/, 'height="320"'))],
    '/frame-sandboxed-top': [frame(snippets.frame, 'sandbox="allow-forms allow-scripts allow-same-origin allow-top-navigation-by-user-activation"')],
    '/frame-sandboxed-bare': [frame(snippets.frame, 'sandbox="allow-forms allow-top-navigation-by-user-activation"')],
    '/frame-sandboxed-tab': [frame(snippets.frame.replace('/embed', '/embed?target=_blank'), 'sandbox="allow-forms allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"')],
  };
}

// A host on a free port: {port, show(snippets, away, server), close()}. Every address of the machine reaches it, so that it is of
// several origins, one of them allowed.
export async function startHost() {
  let pages = {};
  const missing = ['', {}, 204];  // what a browser asks for by itself
  const host = createServer((request, reply) => {
    const [body, headers = {}, status = 200] = pages[request.url] || missing;
    reply.writeHead(status, {'Content-Type': 'text/html; charset=utf-8', ...headers});
    reply.end(body);
  });
  await new Promise(resolve => host.listen(0, resolve));
  return {
    port: host.address().port,
    show: (...snippets) => { pages = pagesOf(...snippets); },
    close: () => {
      host.close();
      host.closeAllConnections();
    },
  };
}

// An address of this machine where nobody answers.
export async function deserted() {
  const host = await startHost();
  host.close();
  return `http://127.0.0.1:${host.port}`;
}
