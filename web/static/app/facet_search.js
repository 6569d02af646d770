// A box above each long list of a facet, in which a part of a value finds it. What was typed stays when the results change.
var longFacet = 12;
var typedInFacets = {};

// Without regard to case and marks; đ is d.
function folded(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

function narrowFacet(fieldset, text) {
  var rest = fieldset.querySelector('details.rest');
  var wanted = folded(text.trim());
  var shown = 0;
  [].forEach.call(fieldset.querySelectorAll('li'), function (item) {
    item.hidden = folded(item.querySelector('.fl').textContent).indexOf(wanted) < 0;
    if (!item.hidden) shown += 1;
  });
  if (!rest) return shown;
  // Matches are shown wherever they stand; afterwards the list is as it was.
  if (wanted !== '' && !rest.hasAttribute('data-was')) {
    rest.setAttribute('data-was', rest.open ? 'open' : '');
    rest.open = true;
  } else if (wanted === '' && rest.hasAttribute('data-was')) {
    rest.open = rest.getAttribute('data-was') === 'open';
    rest.removeAttribute('data-was');
  }
  return shown;
}

function addFacetSearch(form, fieldset) {
  var name = fieldset.querySelector('input').name;
  var label = form.getAttribute('data-search') + ' ' + fieldset.querySelector('legend').textContent.toLowerCase();
  var box = document.createElement('input');
  var status = document.createElement('span');
  box.type = 'search';
  box.className = 'facet-search';
  box.placeholder = label;
  box.setAttribute('aria-label', label);
  box.setAttribute('autocomplete', 'off');
  box.setAttribute('spellcheck', 'false');
  status.className = 'sr';
  status.setAttribute('aria-live', 'polite');
  fieldset.insertBefore(status, fieldset.querySelector('ul'));
  fieldset.insertBefore(box, status);

  function narrow() {
    var shown = narrowFacet(fieldset, box.value);
    typedInFacets[name] = box.value;
    status.textContent = box.value.trim() === '' ? '' : shown + ' ' + form.getAttribute('data-matches');
  }

  box.value = typedInFacets[name] || '';
  if (box.value !== '') narrowFacet(fieldset, box.value);
  box.addEventListener('input', narrow);
  box.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
    if (event.key !== 'Escape' || box.value === '') return;
    event.preventDefault();
    box.value = '';
    narrow();
  });
}

function setUpFacetSearch(form) {
  if (!String.prototype.normalize) return;
  [].forEach.call(form.querySelectorAll('fieldset'), function (fieldset) {
    if (fieldset.querySelectorAll('li').length > longFacet) addFacetSearch(form, fieldset);
  });
}
