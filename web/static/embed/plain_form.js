// What the plain form inside the element says: where it leads and how its fields are called. null for none that this script
// could stand for.
function readPlainForm(element) {
  var form = element.querySelector('form[action]');
  var input = form && form.querySelector('input[name=q]');
  if (!input) return null;
  var address;
  try {
    address = new URL(form.getAttribute('action'), document.baseURI);
  } catch (error) {
    return null;
  }
  if (!/^https?:$/.test(address.protocol)) return null;
  var button = form.querySelector('button');
  return {
    input: input,
    // Kept with the query: a page may ask for one type of documents alone.
    fixed: form.querySelectorAll('input[type=hidden]'),
    address: address.href,
    server: address.origin,
    target: form.getAttribute('target'),
    label: input.getAttribute('aria-label') || labelOf(input) || texts.label,
    placeholder: input.getAttribute('placeholder') || '',
    button: button && button.textContent.trim(),
  };
}

function labelOf(input) {
  return input.labels && input.labels[0] ? input.labels[0].textContent.trim() : '';
}
