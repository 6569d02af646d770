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

export async function openList(page, address) {
  await type(page, address, 'nghi quyet');
  await page.waitForSelector(options);
  await page.keyboard.press('ArrowDown');
}
