// Usage: node with_server.mjs [SCREENSHOT_FOLDER]
// Indexes the sample collection into a temporary folder, serves it on a free port and runs the browser tests over it. Beside it
// stands a host whose pages hold the search box; the configuration that allows them is made by `vankien embed`.
// The program is $VANKIEN_PROGRAM, else that of the test build.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

import {deserted, startHost} from './host_pages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const program = process.env.VANKIEN_PROGRAM || join(root, 'build', 'test', 'app', 'vankien');
const folder = mkdtempSync(join(tmpdir(), 'vankien-browser-'));
const index = join(folder, 'index');
const configuration = join(folder, 'vankien.toml');

// The first line that `serve` prints ends with its address.
async function addressOf(server) {
  for await (const line of createInterface({input: server.stdout})) {
    const found = line.match(/http:\/\/\S+/);
    if (found) return found[0];
  }
  throw new Error('the server ended before it said where it is');
}

function run(words) {
  const ended = spawnSync(program, words, {stdio: ['ignore', 'pipe', 'inherit']});
  if (ended.status !== 0) throw new Error(`${program} ${words[0]}: ${ended.error || `status ${ended.status}`}`);
  return ended.stdout;
}

function snippetsOf(origin, address) {
  return JSON.parse(run(['embed', '--json', '--config', configuration, '--origin', origin, '--server', address])).snippets;
}

let status = 1;
let server;
let host;
try {
  run(['index', '--index', index, join(root, 'sample-docs')]);
  host = await startHost();
  const origin = `http://localhost:${host.port}`;
  const away = snippetsOf(origin, await deserted());
  server = spawn(program, ['serve', '--index', index, '--config', configuration, '--port', '0'], {stdio: ['ignore', 'pipe', 'inherit']});
  const base = (await addressOf(server)).replace(/\/$/, '');
  host.show(snippetsOf(origin, base), away, base);
  const tests = spawn(process.execPath, [join(here, 'run.mjs'), base, ...process.argv.slice(2)], {stdio: 'inherit', env: {...process.env, VANKIEN_HOST: origin}});
  status = await new Promise(resolve => tests.on('close', resolve));
} finally {
  if (server) server.kill();
  if (host) host.close();
  rmSync(folder, {recursive: true, force: true});
}
process.exit(status);
