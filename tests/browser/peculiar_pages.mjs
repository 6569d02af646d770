// Pages of another program that hold the search box where it is not easy: addresses and what the host answers there.

const inDocument = content => `<!DOCTYPE html>
<html lang="vi"><head><meta name="color-scheme" content="light"><title>Cổng thông tin</title></head>
<body><main><h1>Cổng thông tin</h1>
${content}
</main></body></html>`;

const resets = `<style>
* { font-family: monospace; font-size: 10px; font-style: italic; line-height: 3; letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase;
  text-indent: 9px; text-shadow: 1px 1px red; white-space: nowrap; word-break: break-all; color: red; -webkit-text-fill-color: red; }
vankien-search { --vk-font: serif; --vk-font-size: 20px; }
</style>`;

// A page that takes letters for itself, but in its fields.
const shortcuts = `<script>
['keydown', 'keypress'].forEach(name => document.addEventListener(name, event => {
  if (event.target.localName !== 'input' && (event.key.length === 1 || event.key === 'Enter')) event.preventDefault();
}));
</script>`;

const labelled = (server, script) => `
<label id="outside" for="q1">Tra cứu</label>
<vankien-search id="by-outside"><form action="${server}/tim"><input type="search" name="q" id="q1"><button>Tìm</button></form></vankien-search>
<vankien-search id="by-inside"><form action="${server}/tim"><label for="q2">Tìm nghị quyết</label> <input type="search" name="q" id="q2"></form></vankien-search>
<vankien-search id="by-dot"><form action="${server}/tim"><label for="q3" style="position: absolute; width: 1px; height: 1px; overflow: hidden">Tìm quyết định</label>
<input type="search" name="q" id="q3"></form></vankien-search>
<b id="word">Tìm</b> <b id="kind">công văn</b>
<vankien-search id="by-others"><form action="${server}/tim"><input type="search" name="q" aria-labelledby="word kind" aria-label="Khác"></form></vankien-search>
${script}`;

const manyFields = server => `<form action="${server}/tim">
<button type="reset">Xóa</button><input type="search" name="q"><input type="hidden" name="type" id="filter" value="CV"><input type="hidden" name="submit" value="1">
<input type="hidden" name="year" value="1999" disabled><button name="from" value="cong" aria-label="Tìm kiếm"><svg width="16" height="16"></svg></button></form>`;

export function peculiarPages(snippets, server) {
  const script = `<script src="${server}/embed.js" async></script>`;
  const portal = content => inDocument(`<form method="post" action="/portal"><div><input name="user"></div><div>${content}</div></form>${script}`);
  const byScript = JSON.stringify(snippets.form).replaceAll('</', '<\\/');
  const answers = {
    '/in-shadow': inDocument(`<div id="outer"></div><script>
document.querySelector('#outer').attachShadow({mode: 'open'}).innerHTML = '<vankien-search>' + ${byScript} + '</vankien-search>';</script>${script}`),
    '/portal-form': portal(snippets.element),
    '/portal-server': portal(`<vankien-search server="${server}"></vankien-search>`),
    '/resets': inDocument(resets + snippets.element),
    '/large-text': inDocument(`<style>html { font-size: 150%; }</style>${snippets.element}`),
    '/small-rem': inDocument(`<style>html { font-size: 62.5%; }</style>${snippets.element}`),
    '/shortcuts': inDocument(shortcuts + snippets.element),
    '/labelled': inDocument(labelled(server, script)),
    '/many-fields': inDocument(`<vankien-search>${manyFields(server)}</vankien-search>${script}`),
    '/footer': inDocument(`<footer style="position: fixed; bottom: 0; left: 0; right: 0">${snippets.element}</footer>`),
    '/by-cors': inDocument(snippets.element.replace('<script', '<script crossorigin')),
    '/unfinished': inDocument(`<vankien-search><form><input type="search"><button>Tìm</button></form></vankien-search>${script}`),
  };
  const pages = Object.fromEntries(Object.entries(answers).map(([address, body]) => [address, [body]]));
  return {...pages, '/windows-1252': [inDocument(snippets.element), {'Content-Type': 'text/html; charset=windows-1252'}]};
}
