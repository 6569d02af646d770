// Texts that would run in a page which forgot to escape them, each in one place at least: between tags, in each kind of
// quotes, in comments, in elements whose text is raw. What runs calls hit(); each element they would make bears data-forged.
const calls = 'hit()';

const vectors = [
  `<script data-forged>${calls}</script>`,
  `<ScRiPt data-forged >${calls}</sCrIpT>`,
  `<script/data-forged src=data:text/javascript,${calls}></script>`,
  `<img data-forged src=x onerror=${calls}>`,
  `<img/data-forged/src=x/onerror=${calls}>`,
  `<img data-forged src=x onerror="${calls}"`,
  `<IMG DATA-FORGED SRC=x ONERROR="&#104;it()">`,
  `<svg data-forged onload=${calls}>`,
  `<svg data-forged><script>${calls}</script></svg>`,
  `<svg><animate data-forged onbegin=${calls} attributeName=x dur=1s></svg>`,
  `<svg><a data-forged xlink:href="javascript:${calls}"><text>x</text></a></svg>`,
  `<svg><style data-forged>*{}</style><foreignObject><img src=x onerror=${calls}></foreignObject></svg>`,
  `<math data-forged href="javascript:${calls}"><mi>x</mi></math>`,
  `<math><mtext><table><mglyph><style><img data-forged src=x onerror=${calls}></style></mglyph></table></mtext></math>`,
  `<iframe data-forged srcdoc="<script>parent.${calls}</script>"></iframe>`,
  `<iframe data-forged src="javascript:parent.${calls}"></iframe>`,
  `<object data-forged data="javascript:${calls}"></object>`,
  `<embed data-forged src="javascript:${calls}">`,
  `<body data-forged onload=${calls}>`,
  `<input data-forged autofocus onfocus=${calls}>`,
  `<select data-forged autofocus onfocus=${calls}></select>`,
  `<button data-forged autofocus onfocus=${calls}>x</button>`,
  `<details data-forged open ontoggle=${calls}>x</details>`,
  `<video data-forged><source onerror=${calls}></video>`,
  `<audio data-forged src=x onerror=${calls}></audio>`,
  `<marquee data-forged onstart=${calls}>x</marquee>`,
  `<a data-forged href="javascript:${calls}">x</a>`,
  `<a data-forged href="java&#9;script:${calls}">x</a>`,
  `<form data-forged action="javascript:${calls}"><button>x</button></form>`,
  `<meta data-forged http-equiv=refresh content="0;url=javascript:${calls}">`,
  `<base data-forged href="data:,">`,
  `<link data-forged rel=stylesheet href="data:text/css,*{}" onload=${calls}>`,
  `<template data-forged><img src=x onerror=${calls}></template><img src=x onerror=${calls}>`,
  `<noscript><p title="</noscript><img data-forged src=x onerror=${calls}>"></noscript>`,
  `<mark data-forged onpointerenter=${calls} tabindex=0 autofocus onfocus=${calls}>x</mark>`,
  `<chữ data-forged><x data-forged autofocus tabindex=1 onfocus=${calls}>x</x>`,
];

const breakouts = ['', '">', "'>", '`>', '</title>', '</textarea>', '--><!--x-->', ']]>', '</mark></b>', '</style></script>'];

// What breaks out of a quoted attribute without a new element, and what lies in wait for decoding, for templates, for other
// character sets and for normalising.
const others = [
  ...['"', "'", '`', ' '].flatMap(quote => [
    `${quote} data-forged autofocus onfocus=${calls} x=${quote}`,
    `${quote}onmouseover=${calls} data-forged${quote}`,
    `x${quote} data-forged style=animation-name:x onanimationstart=${calls} ${quote}`,
  ]),
  `javascript:${calls}`, `JaVaScRiPt:${calls}`, `java\tscript:${calls}`, `\u0001javascript:${calls}`, `vbscript:${calls}`,
  `data:text/html,<script>${calls}</script>`, `data:image/svg+xml,<svg onload=${calls}>`, `//evil.example/${calls}`,
  `&lt;img data-forged src=x onerror=${calls}&gt;`, `&amp;lt;img data-forged src=x onerror=${calls}&amp;gt;`,
  `&#60;img data-forged src=x onerror=${calls}&#62;`, `&#x3c;img data-forged src=x onerror=${calls}&#x3e;`,
  `&ltimg data-forged src=x onerror=${calls}&gt`, `%3Cimg data-forged src=x onerror=${calls}%3E`,
  `%253Cimg data-forged src=x onerror=${calls}%253E`, `\\u003cimg data-forged src=x onerror=${calls}\\u003e`,
  `\\x3cimg data-forged src=x onerror=${calls}\\x3e`, `+ADw-img data-forged src=x onerror=${calls}+AD4-`,
  `＜img data-forged src=x onerror=${calls}＞`, `‹img data-forged src=x onerror=${calls}›`,
  `≮img data-forged src=x onerror=${calls}≯`, `<\u0338img data-forged src=x onerror=${calls}>\u0338`,
  `<im\u200Bg data-forged src=x onerror=${calls}>`, `\u202E<img data-forged src=x onerror=${calls}>\u202C`,
  `\uFEFF<img data-forged src=x onerror=${calls}>`, `\u2028<img data-forged src=x onerror=${calls}>`,
  `<img\u000Cdata-forged\u000Csrc=x\u000Conerror=${calls}>`, `<\u0000img data-forged src=x onerror=${calls}>`, `\uFFFF\uFFFE<img data-forged src=x onerror=${calls}>`,
  `<im\u0000g data-forged src=x onerror=${calls}>`, `<![CDATA[<img data-forged src=x onerror=${calls}>]]>`,
  `<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml" data-forged="">${calls}</x:script>`,
  `</entry></feed><x:script xmlns:x="http://www.w3.org/1999/xhtml" data-forged="">${calls}</x:script>`,
  `<?xml-stylesheet href="javascript:${calls}"?>`, `<!DOCTYPE x [<!ENTITY y "${calls}">]>&y;`,
  `<mark><mark data-forged onfocus=${calls} autofocus tabindex=0></mark>`, `</mark><img data-forged src=x onerror=${calls}><mark>`,
  `{{constructor.constructor('${calls}')()}}`, `\${${calls}}`, `#{${calls}}`, `<%= ${calls} %>`, `[[${calls}]]`,
  `__proto__[innerHTML]=<img data-forged src=x onerror=${calls}>`, `';${calls};//`, `";${calls};//`, `\`;${calls};//`,
  `\\';${calls};//`, `*/${calls}/*`, `\r\nContent-Type: text/html\r\n\r\n<img data-forged src=x onerror=${calls}>`,
  `=HYPERLINK("javascript:${calls}")`, `@SUM(1)<img data-forged src=x onerror=${calls}>`,
];

// Several together make one text, so that there are fewer pages to open.
export function inGroups(list, size) {
  return Array.from({length: Math.ceil(list.length / size)}, (_, i) => list.slice(i * size, (i + 1) * size));
}

export const payloads = [...vectors.flatMap(vector => breakouts.map(breakout => breakout + vector)), ...others];
