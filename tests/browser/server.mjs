// A server over documents of one's own: indexed into a temporary folder, served on a free port, gone afterwards.
// The program is $VANKIEN_PROGRAM, else that of the test build.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const program = process.env.VANKIEN_PROGRAM || join(root, 'build', 'test', 'app', 'vankien');

// The first line that `serve` prints ends with its address.
async function addressOf(server) {
  for await (const line of createInterface({input: server.stdout})) {
    const found = line.match(/http:\/\/\S+/);
    if (found) return found[0].replace(/\/$/, '');
  }
  throw new Error('the server ended before it said where it is');
}

// What the program prints; throws when it fails.
export function runProgram(words) {
  const ended = spawnSync(program, words, {stdio: ['ignore', 'pipe', 'inherit']});
  if (ended.status !== 0) throw new Error(`${program} ${words[0]}: ${ended.error || `status ${ended.status}`}`);
  return ended.stdout;
}

// Calls `use` with the address of a server over `documents`, a folder; `options` go to both commands.
export async function withServer(documents, options, use) {
  const index = mkdtempSync(join(tmpdir(), 'vankien-browser-'));
  let server;
  try {
    runProgram(['index', '--index', index, ...options, documents]);
    server = spawn(program, ['serve', '--index', index, '--port', '0', ...options], {stdio: ['ignore', 'pipe', 'inherit']});
    return await use(await addressOf(server));
  } finally {
    if (server) server.kill();
    rmSync(index, {recursive: true, force: true});
  }
}
