// The plain form and the box that stands for it: what is in the one is in the other.
function isFocused(input) {
  return input.getRootNode().activeElement === input;
}

// Calls `done` when no letter can be half put together in `input`: an input method loses it when the input goes. Nothing tells
// whether one is at work before the next event does; an empty or left input has none.
function afterLetter(input, done) {
  var events = ['input', 'compositionend', 'blur'];
  if (!isFocused(input) || input.value === '') {
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
  var focused = isFocused(from);
  to.value = from.value;
  if (focused) {
    to.focus({preventScroll: true});
    to.setSelectionRange(from.selectionStart, from.selectionEnd);
  }
}

// Browsers keep what was typed into a page for those who come back to it, but not inside a shadow.
function keepTyped(box, plain) {
  box.addEventListener('input', function () {
    plain.value = box.value;
  });
  // By then they have put it back, which may be after this script.
  window.addEventListener('pageshow', function () {
    if (box.value === '') box.value = plain.value;
  }, {once: true});
}

// What is sent: the fixed fields as the page has them by then.
function sendAsPlain(box, plain) {
  var form = box.form;
  var copies = [];
  function copy() {
    copies.forEach(function (field) {
      field.remove();
    });
    copies = fixedFields(plain.source).map(function (field) {
      return made('input', {type: 'hidden', name: field.name, value: field.value}, form);
    });
  }
  copy();
  form.addEventListener('submit', function () {
    plain.input.value = box.value;
    copy();
  });
}

// Without a form of their own the plain fields are the page's form's: which would send them, and take the button for its first.
function takeFromPage(fields) {
  [].forEach.call(fields, function (field) {
    field.setAttribute('form', '');
  });
}
