// Opening pages: with or without script, in a theme and size, watching for what a browser complains about.

// Calls `use` with a fresh page; throws when the page broke its security policy, ran into a script error or lost a request, but
// for complaints that match `expected`.
export async function withPage(browser, options, use) {
  const {javaScript = true, theme = 'light', width = 1280, bypassPolicy = false, expected} = options;
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    colorScheme: theme,
    viewport: {width, height: 900},
    bypassCSP: bypassPolicy,
    // Between two tries of a click on what still moves, the driver waits by a timer of the page, which only runs with script.
    reducedMotion: javaScript ? 'no-preference' : 'reduce',
  });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  page.on('requestfailed', request => {
    // A search overtaken by the next one is given up on purpose.
    if (request.failure().errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${request.failure().errorText}`);
  });
  try {
    await use(page);
  } finally {
    await context.close();
  }
  const unexpected = complaints.filter(complaint => !expected || !expected.test(complaint));
  if (unexpected.length > 0) throw new Error(`the browser complains: ${unexpected.join('; ')}`);
}

export function check(condition, message) {
  if (!condition) throw new Error(message);
}

export async function textOf(page, selector) {
  return (await page.locator(selector).first().textContent()).trim();
}

// The number at the head of "12 văn bản"; a point stands between thousands.
export async function resultCount(page) {
  return Number((await textOf(page, '.bar-top h1')).match(/^[\d.]+/)[0].replaceAll('.', ''));
}
