// Usage: node with_server.mjs [SCREENSHOT_FOLDER]
// Indexes the sample collection into a temporary folder, serves it on a free port and runs the browser tests over it.
// The program is $VANKIEN_PROGRAM, else that of the test build.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const program = process.env.VANKIEN_PROGRAM || join(root, 'build', 'test', 'app', 'vankien');
const index = mkdtempSync(join(tmpdir(), 'vankien-browser-'));

// The first line that `serve` prints ends with its address.
async function addressOf(server) {
  for await (const line of createInterface({input: server.stdout})) {
    const found = line.match(/http:\/\/\S+/);
    if (found) return found[0];
  }
  throw new Error('the server ended before it said where it is');
}

let status = 1;
let server;
try {
  const indexed = spawnSync(program, ['index', '--index', index, join(root, 'sample-docs')], {stdio: 'inherit'});
  if (indexed.status !== 0) throw new Error(`${program} index: ${indexed.error || `status ${indexed.status}`}`);
  server = spawn(program, ['serve', '--index', index, '--port', '0'], {stdio: ['ignore', 'pipe', 'inherit']});
  const tests = spawn(process.execPath, [join(here, 'run.mjs'), await addressOf(server), ...process.argv.slice(2)], {stdio: 'inherit'});
  status = await new Promise(resolve => tests.on('close', resolve));
} finally {
  if (server) server.kill();
  rmSync(index, {recursive: true, force: true});
}
process.exit(status);
