// What the plain form inside the element says: where it leads and how its fields are called. null for none that this script
// could stand for, such as one with fields of its own to fill in.
function readPlainForm(element) {
  var form = element.querySelector('form[action]');
  var input = form && form.querySelector('input[name=q]');
  if (!input || form.querySelector(ownFields)) return null;
  var address;
  try {
    address = new URL(form.getAttribute('action'), document.baseURI);
  } catch (error) {
    return null;
  }
  if (!/^https?:$/.test(address.protocol)) return null;
  var button = form.querySelector('button, [type=submit], [type=image]');
  return {
    input: input,
    // Kept with the query: a page may ask for one type of documents alone.
    fixed: form.querySelectorAll('input[type=hidden]'),
    address: address.href,
    server: address.origin,
    target: form.getAttribute('target'),
    label: input.getAttribute('aria-label') || labelOf(input) || texts.label,
    placeholder: input.getAttribute('placeholder') || '',
    required: input.getAttribute('required'),
    maxlength: input.getAttribute('maxlength'),
    button: button && (button.textContent.trim() || button.value || texts.button),
  };
}

var ownFields = 'select, textarea, input:not([name=q]):not([type=hidden]):not([type=submit]):not([type=image])';

function labelOf(input) {
  return input.labels && input.labels[0] ? input.labels[0].textContent.trim() : '';
}
