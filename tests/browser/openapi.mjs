// The description of the interface is valid OpenAPI 3.1, and a server over the sample collection answers its examples as it
// says: status, media type, schema, and the very answers shown. With VANKIEN_UPDATE_EXAMPLES=1 these are written anew into
// web/static/openapi.json; the difference is to be read before it is kept.
import {readFileSync, writeFileSync} from 'node:fs';

import {Validator} from '@seriousme/openapi-schema-validator';
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020.js';

import {departure, exampleAddress, exampleRequests, operationsOf, shortened} from './described.mjs';
import {check} from './page.mjs';

const file = new URL('../../web/static/openapi.json', import.meta.url);
const description = JSON.parse(readFileSync(file, 'utf8'));
// The whole description is the document that its schemas refer into; it is no schema itself.
const ajv = addFormats(new Ajv2020({strict: false, validateSchema: false})).addSchema(description, 'api');

// That of the description itself is tested by itself.
const operations = operationsOf(description).filter(operation => operation.operationId !== 'description');

function misfits(schemaPointer, value) {
  const fits = ajv.getSchema(`api#${schemaPointer.map(part => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`);
  return fits(value) ? '' : ajv.errorsText(fits.errors);
}

async function descriptionIsValid() {
  const {valid, errors} = await new Validator().validate(structuredClone(description));
  check(valid, JSON.stringify(errors));
}

async function serverHasTheDescription({base}) {
  const served = await (await fetch(`${base}/api/v1/openapi.json`)).json();
  check(JSON.stringify(served) === JSON.stringify(description), 'the server describes something else');
}

async function exampleIsAnswered({base}, operation) {
  const {path, method} = operation;
  const content = operation.responses['200'].content;
  for (const {address, init} of exampleRequests(operation)) {
    const reply = await fetch(base + address, init);
    const body = await reply.text();
    check(reply.status === 200, `${address}: ${reply.status} ${body.slice(0, 200)}`);
    const type = reply.headers.get('Content-Type').split(';')[0];
    const declared = content[type] ? type : '*/*';
    check(content[declared], `${address}: ${type} is not described`);
    if (declared === '*/*') continue;
    const {example} = content[type];
    check(example !== undefined, `${address}: shows no answer`);
    const pointer = ['paths', path, method, 'responses', '200', 'content', type, 'schema'];
    if (!type.endsWith('json')) {
      check(body.startsWith(example), `${address}: begins with ${JSON.stringify(body.slice(0, example.length))}`);
      continue;
    }
    const answer = JSON.parse(body);
    for (const value of [answer, example]) check(misfits(pointer, value) === '', `${address}: ${misfits(pointer, value)}`);
    check(departure(example, answer) === '', `${address}: ${departure(example, answer)}`);
  }
}

// A wrong value for the first parameter that can be wrong.
const wrong = [['limit', '0', 400], ['id', 'khong-co', 404], ['number', 'xin-chao', 400], ['q', 'a'.repeat(2001), 400]];

async function problemIsAnswered({base}, operation) {
  const [name, value, status] = wrong.find(([name]) => operation.parameters.some(parameter => parameter.name === name));
  const reply = await fetch(base + exampleAddress(operation, {[name]: value}));
  check(reply.status === status && operation.responses[status], `${operation.path}, ${name}=${value}: ${reply.status}`);
  check(reply.headers.get('Content-Type').startsWith('application/problem+json'), 'the problem is no problem+json');
  const misfit = misfits(['components', 'schemas', 'Problem'], await reply.json());
  check(misfit === '', misfit);
}

// In the style of the file: a blank after each colon and comma.
function written(value) {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (!value || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${written(item)}`).join(', ')}}`;
}

// The first words of a text, JSON with its lists cut.
async function shownAnswer(base, operation, type) {
  const {address, init} = exampleRequests(operation)[0];
  const body = await (await fetch(base + address, init)).text();
  if (!type.endsWith('json')) return body.match(/^\s*.*\r?\n/)[0];
  const answer = JSON.parse(body);
  return Array.isArray(answer) ? answer.map(shortened) : shortened(answer);
}

async function updateExamples({base}) {
  const lines = readFileSync(file, 'utf8').split('\n');
  let path;
  for (const [i, line] of lines.entries()) {
    path = line.match(/^ {4}"(\/[^"]*)": \{$/)?.[1] ?? path;
    if (!/^ {10}"200": |^ {8}"responses": \{"200": .*\},?$/.test(line) || line.includes('*/*')) continue;
    const operation = operations.find(each => each.path === path);
    if (!operation) continue;
    const [[type, media]] = Object.entries(operation.responses['200'].content);
    const updated = {...media, example: await shownAnswer(base, operation, type)};
    lines[i] = line.replace(`${JSON.stringify(type)}: ${written(media)}`, () => `${JSON.stringify(type)}: ${written(updated)}`);
  }
  writeFileSync(file, lines.join('\n'));
}

export const openapiTests = process.env.VANKIEN_UPDATE_EXAMPLES ? [['the examples are written anew', updateExamples]] : [
  ['the description is valid OpenAPI 3.1', descriptionIsValid],
  ['the description is the one that is served', serverHasTheDescription],
  ...operations.map(operation => [`described: ${operation.method} ${operation.path}`, surroundings => exampleIsAnswered(surroundings, operation)]),
  ...operations.filter(operation => operation.method === 'get' && operation.parameters.length > 0)
    .map(operation => [`described problem: ${operation.path}`, surroundings => problemIsAnswered(surroundings, operation)]),
];
