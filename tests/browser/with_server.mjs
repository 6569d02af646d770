// Usage: node with_server.mjs [SCREENSHOT_FOLDER]
// Runs the browser tests over a server of the sample collection. Beside it stands a host whose pages hold the search box; the
// configuration that allows them is made by `vankien embed`.
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {deserted, startHost} from './host_pages.mjs';
import {root, runProgram, withServer} from './server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'vankien-host-'));
const configuration = join(folder, 'vankien.toml');

function snippetsOf(origin, address) {
  return JSON.parse(runProgram(['embed', '--json', '--config', configuration, '--origin', origin, '--server', address])).snippets;
}

let host;
try {
  host = await startHost();
  const origin = `http://localhost:${host.port}`;
  const away = snippetsOf(origin, await deserted());
  process.exitCode = await withServer(join(root, 'sample-docs'), ['--config', configuration], base => {
    host.show(snippetsOf(origin, base), away, base);
    const tests = spawn(process.execPath, [fileURLToPath(new URL('run.mjs', import.meta.url)), base, ...process.argv.slice(2)],
      {stdio: 'inherit', env: {...process.env, VANKIEN_HOST: origin}});
    return new Promise(resolve => tests.on('close', resolve));
  });
} finally {
  if (host) host.close();
  rmSync(folder, {recursive: true, force: true});
}
