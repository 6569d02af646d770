// A collection whose documents hold the payloads wherever a document has a say: citation, heading, text, file name; title, body
// and signer, which are read with care, have them from the administrator's corrections.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {inGroups, payloads} from './payloads.mjs';

const oneLine = payload => payload.replace(/[\0\r\n\f\u2028]/g, ' ');
const withoutControls = payload => oneLine(payload).replace(/[\u0001-\u001F]/g, ' ');

// Cites what the collection does not hold, so that the payload comes back as what others say of it.
export function citing(i, payload) {
  return `Căn cứ Chỉ thị số ${1000 + i}-CT/TW, ngày 27/9/2019 của Bộ Chính trị về ${oneLine(payload)} trong mục${i};`;
}

function text(i, group) {
  const line = oneLine(group.join(' '));
  return `Số ${i + 1}-NQ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTân Lam, ngày 16 tháng 11 năm ${1990 + i % 30}\n\n`
    + `NGHỊ QUYẾT\n\nvề mục${i} ${line}\n\n${citing(i, line)}\n\nI- TIÊU ĐỀ ${line}\n\n1. ${line}\n\nNội dung mục${i} ${line} hết nội dung.\n\n`
    + `Nơi nhận:\n- ${line}.\n\nBÍ THƯ ${line}\n\n${line}\n`;
}

// One payload in each part of the path.
function placeOf(i, group) {
  const parts = group.map(payload => Buffer.from(withoutControls(payload).replaceAll('/', '∕')).subarray(0, 240).toString().replace(/\uFFFD$/, ''));
  return [String(i), ...parts.slice(0, -1), `${parts.at(-1)}.txt`].join('/');
}

// Each document holds some of the payloads.
export const groups = inGroups(payloads, 3);

// Writes it into `folder`; returns where the documents and the configuration are.
export function writeForgedCollection(folder) {
  const documents = join(folder, 'documents');
  const corrections = groups.map((group, i) => {
    const path = placeOf(i, group);
    const name = JSON.stringify(withoutControls(group.join(' ')));
    mkdirSync(dirname(join(documents, path)), {recursive: true});
    writeFileSync(join(documents, path), text(i, group));
    return `[[correction]]\npath = ${JSON.stringify(path)}\ntitle = ${JSON.stringify(`mục${i} `).slice(0, -1)}${name.slice(1)}\nbody = ${name}\nsigner = ${name}\n`;
  });
  const configuration = join(folder, 'vankien.toml');
  writeFileSync(configuration, corrections.join('\n'));
  return {documents, configuration};
}
