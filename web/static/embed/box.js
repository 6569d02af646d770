// The box that stands for a plain form: all of it in one tree, since ARIA's references do not cross the border of a shadow.
function made(name, attributes, parent) {
  var element = document.createElement(name);
  Object.keys(attributes).forEach(function (attribute) {
    if (attributes[attribute] !== null) element.setAttribute(attribute, attributes[attribute]);
  });
  parent.appendChild(element);
  return element;
}

// The input, in a form like `plain` in `root`.
function makeBox(plain, root) {
  var form = made('form', {
    role: 'search', 'aria-label': plain.name, part: 'form', action: plain.address, target: plain.target, 'accept-charset': 'utf-8',
  }, root);
  if (plain.label) made('label', {part: 'label', for: 'q'}, form).textContent = plain.label;
  var input = made('input', {
    type: 'search', name: 'q', id: 'q', part: 'input', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search',
    'aria-label': plain.name, placeholder: plain.placeholder, required: plain.required, maxlength: plain.maxlength,
    class: plain.button ? null : 'alone',
  }, form);
  if (plain.button) makeButton(plain.button, form);
  keepLetters(form);
  return input;
}

function makeButton(button, form) {
  made('button', {
    type: 'submit', part: 'button', 'aria-label': button.label || null, name: button.name || null, value: button.name ? button.value : null,
  }, form).textContent = button.text;
}

// Shortcuts of the page: it hears that the element was typed into, not that it was an input. Enter too, which a page that is one
// form would take for its own.
function keepLetters(form) {
  ['keydown', 'keypress', 'keyup'].forEach(function (name) {
    form.addEventListener(name, function (event) {
      var own = event.key === 'Enter' || (event.key || '').length === 1;
      if (own && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
    });
  });
}

// A list needs a place to open in, which a low frame has not; and a sandboxed frame without an origin may read nothing.
function hasRoom(box) {
  var least = 140;  // px
  var framed = window.self !== window.top;
  return window.origin !== 'null' && (!framed || window.innerHeight - box.getBoundingClientRect().bottom >= least);
}
