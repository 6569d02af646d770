// How the plain input is called, for those who hear it and those who see it.
function nameOf(input) {
  var root = input.getRootNode();
  var named = (input.getAttribute('aria-labelledby') || '').split(/\s+/).map(function (id) {
    var element = id && root.getElementById && root.getElementById(id);
    return element ? element.textContent.trim() : '';
  });
  return named.join(' ').trim() || input.getAttribute('aria-label') || labelText(input) || input.title;
}

function labelText(input) {
  return input.labels && input.labels[0] ? input.labels[0].textContent.trim() : '';
}

// The label that goes out of sight with the plain form. Pages hide labels for the eye by making them a dot.
function seenLabelOf(input, element) {
  var label = input.labels && input.labels[0];
  if (!label || !element.contains(label)) return '';
  var dot = element.offsetWidth > 1 && label.offsetWidth <= 1;
  return dot ? '' : labelText(input);
}

// What reaches the plain input, from labels and scripts of the page, is meant for the box.
function leadTo(box, plain) {
  function focus() {
    box.focus();
  }
  plain.addEventListener('click', focus);
  plain.focus = focus;
}
