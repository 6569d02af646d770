// What the plain form inside the element says: where it leads and how its fields are called. A page that is one form itself has
// no form in it, since the browser drops it: then the button says where to (formaction), or the element (server), which may
// be empty. null for what this script could not stand for, such as a form with fields of its own to fill in.
function readPlainForm(element) {
  var form = element.querySelector('form[action]');
  var source = form || element;
  var button = submitOf(source);
  var input = source.querySelector('input[name=q]');
  var address = addressOf(element, form, button);
  if (!address || source.querySelector(ownFields)) return null;
  if (!input) {
    if (!element.hasAttribute('server')) return null;
    input = document.createElement('input');
    input.placeholder = texts.placeholder;
  }
  return {
    source: source,
    homeless: form ? [] : source.querySelectorAll('input, button'),
    input: input,
    button: button ? buttonOf(button) : element.hasAttribute('server') && {text: texts.button},
    address: address.href,
    server: address.origin,
    target: form && form.getAttribute('target'),
    name: nameOf(input) || texts.label,
    label: seenLabelOf(input, element),
    placeholder: input.getAttribute('placeholder'),
    required: input.getAttribute('required'),
    maxlength: input.getAttribute('maxlength'),
  };
}

var ownFields = 'select, textarea, input:not([name=q]):not([type=hidden]):not([type=submit]):not([type=image]):not([type=reset]):not([type=button])';

function addressOf(element, form, button) {
  var server = element.getAttribute('server');
  var written = button && button.getAttribute('formaction') || form && form.getAttribute('action');
  try {
    var address = written ? new URL(written, document.baseURI) : server && new URL('/tim', server);
    return address && /^https?:$/.test(address.protocol) ? address : null;
  } catch (error) {
    return null;
  }
}

function submitOf(source) {
  return [].find.call(source.querySelectorAll('button, input'), function (field) {
    return field.type === 'submit' || field.type === 'image';
  });
}

function buttonOf(button) {
  var name = button.getAttribute('aria-label');
  var image = button.type === 'image';
  var written = image ? button.alt : button.localName === 'input' ? button.value : button.textContent.trim();
  return {
    text: written || name || button.title || texts.button,
    label: name,
    name: image ? null : button.getAttribute('name'),
    value: button.getAttribute('value'),
  };
}

// Sent with the query: a page may ask for one type of documents alone.
function fixedFields(source) {
  return [].filter.call(source.querySelectorAll('input[type=hidden]'), function (field) {
    return field.name && !field.matches(':disabled');
  });
}
