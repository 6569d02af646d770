// Usage: node run.mjs BASE_URL [SCREENSHOT_FOLDER]
// Drives Debian's chromium over a running server that holds the sample collection. $VANKIEN_HOST is the origin of a host as
// with_server.mjs starts it, which the server allows; without it the pages of others are left out. Ends with "N passed, N failed".
import {chromium} from 'playwright-core';

import {accessibilityTests} from './accessibility.mjs';
import {adaptationTests} from './adaptations.mjs';
import {browseTests} from './browse.mjs';
import {draftTests} from './draft.mjs';
import {embeddingTests} from './embedding.mjs';
import {awayTests} from './embedding_away.mjs';
import {formTests} from './embedding_forms.mjs';
import {frameTests} from './embedding_frames.mjs';
import {hostTests} from './embedding_hosts.mjs';
import {journeyTests} from './journeys.mjs';
import {keyboardTests} from './keyboard.mjs';
import {markupTests} from './markup.mjs';
import {missingTests} from './missing.mjs';
import {openapiTests} from './openapi.mjs';
import {pictureTests} from './pictures.mjs';
import {readingTests} from './reading.mjs';
import {suggestionTests} from './suggestions.mjs';
import {walkingTests} from './walking.mjs';
import {weightTests} from './weight.mjs';
import {xssTests} from './xss.mjs';

const testsAtOnce = 3;

const [base, screenshots] = process.argv.slice(2);
if (!base) {
  console.error('usage: node run.mjs BASE_URL [SCREENSHOT_FOLDER]');
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const host = process.env.VANKIEN_HOST;
const tests = [
  ...journeyTests,
  ...walkingTests,
  ...keyboardTests,
  ...browseTests,
  ...draftTests,
  ...missingTests,
  ...readingTests,
  ...pictureTests,
  ...suggestionTests,
  ...(host ? [...embeddingTests, ...awayTests, ...frameTests, ...hostTests, ...formTests] : []),
  ...openapiTests,
  ...markupTests,
  ...xssTests,
  ...accessibilityTests,
  ...adaptationTests,
  ...weightTests,
];
let passed = 0;
let failed = 0;
const waiting = tests.values();

// Each test has a browser context of its own, so that several go on at once.
async function runTests() {
  for (const [name, test] of waiting) {
    try {
      await test({browser, base: base.replace(/\/$/, ''), host, screenshots});
      passed += 1;
    } catch (error) {
      failed += 1;
      console.error(`failed: ${name}\n  ${error.message.replaceAll('\n', '\n  ')}`);
    }
  }
}

await Promise.all(Array.from({length: testsAtOnce}, runTests));
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
