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
  var form = made('form', {role: 'search', 'aria-label': plain.label, part: 'form', action: plain.address, target: plain.target}, root);
  var input = made('input', {
    type: 'search', name: 'q', part: 'input', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search',
    'aria-label': plain.label, placeholder: plain.placeholder, required: plain.required, maxlength: plain.maxlength,
  }, form);
  [].forEach.call(plain.fixed, function (field) {
    made('input', {type: 'hidden', name: field.name, value: field.value}, form);
  });
  if (plain.button) made('button', {type: 'submit', part: 'button'}, form).textContent = plain.button;
  return input;
}

// A list needs a place to open in, which a low frame has not; and a sandboxed frame without an origin may read nothing.
function hasRoom(box) {
  var least = 140;  // px
  var framed = window.self !== window.top;
  return window.origin !== 'null' && (!framed || window.innerHeight - box.getBoundingClientRect().bottom >= least);
}

// Calls `done` when no letter can be half put together in `input`: an input method loses it when the input goes. Nothing tells
// whether one is at work before the next event does; an empty or left input has none.
function afterLetter(input, done) {
  var events = ['input', 'compositionend', 'blur'];
  if (document.activeElement !== input || input.value === '') {
    done();
    return;
  }
  function heard(event) {
    if (event.isComposing) return;
    events.forEach(function (name) {
      input.removeEventListener(name, heard);
    });
    setTimeout(done);  // after those of the page that hear the same
  }
  events.forEach(function (name) {
    input.addEventListener(name, heard);
  });
}

// What was typed before the script came.
function takeOver(from, to) {
  var focused = document.activeElement === from;
  to.value = from.value;
  if (focused) {
    to.focus({preventScroll: true});
    to.setSelectionRange(from.selectionStart, from.selectionEnd);
  }
}
