// The search box in a page of another origin, for the tests of it.

export const box = 'vankien-search form[role=search] input[name=q]';
export const options = 'vankien-search [role=option]';

// The requests for suggestions, as they come.
export function questions(page) {
  const asked = [];
  page.on('request', request => {
    if (request.url().includes('/suggest?')) asked.push(request);
  });
  return asked;
}

export async function type(page, address, text) {
  await page.goto(address);
  await page.locator(box).first().pressSequentially(text);
}

// Holds the script back until the function that it returns is called.
export async function lateScript(page, base) {
  let come;
  const held = new Promise(resolve => { come = resolve; });
  await page.route(`${base}/embed.js`, async route => {
    await held;
    await route.continue();
  });
  return () => {
    come();
    return page.waitForFunction(() => window.customElements.get('vankien-search'));
  };
}

export async function openList(page, address) {
  await type(page, address, 'nghi quyet');
  await page.waitForSelector(options);
  await page.keyboard.press('ArrowDown');
}
