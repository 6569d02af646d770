// On a narrow screen filters and outline start folded.
function fold() {
  if (!narrow.matches) return;
  [].forEach.call(document.querySelectorAll('details.filters, details.outline'), function (details) {
    details.removeAttribute('open');
  });
}

// A ticked filter applies at once: the same page is fetched and its result part put in place.
var running = null;

function filterAddress(form) {
  var query = new URLSearchParams();
  new FormData(form).forEach(function (value, name) {
    if (value !== '') query.append(name, value);
  });
  return form.action + '?' + query.toString();
}

// Which of the folding parts it is, whatever others the page has.
function nameOfDetails(details) {
  var input = details.querySelector('input[type=checkbox], input[type=date]');
  return details.className + (input && details.className !== 'filters' ? ' ' + input.name : '');
}

function openDetails() {
  var open = {};
  [].forEach.call(document.querySelectorAll('#ket-qua details'), function (details) {
    // Opened by a search inside the facet: as it was before.
    open[nameOfDetails(details)] = details.hasAttribute('data-was') ? details.getAttribute('data-was') === 'open' : details.open;
  });
  return open;
}

// Where a chip was taken away its neighbour goes on, or the count.
function focusAfterChip() {
  var next = document.querySelector('.chips a') || document.querySelector('.bar-top h1');
  if (!next) return;
  if (next.localName !== 'a') next.tabIndex = -1;
  next.focus({preventScroll: true});
}

function replaceResults(html, address, remember) {
  var fresh = new DOMParser().parseFromString(html, 'text/html');
  var part = fresh.getElementById('ket-qua');
  if (!part) {
    window.location.assign(address);
    return;
  }
  var open = openDetails();
  var focused = document.activeElement;
  var name = focused && focused.name;
  var value = focused && focused.value;
  var onChip = focused && focused.closest && focused.closest('.chips');
  byId('ket-qua').replaceWith(part);
  document.title = fresh.title;
  [].forEach.call(document.querySelectorAll('#ket-qua details'), function (details) {
    var which = nameOfDetails(details);
    if (which in open) details.open = open[which];
  });
  setUpFilters();
  setUpCopying();
  if (name) {
    [].some.call(document.querySelectorAll('#bo-loc input'), function (input) {
      var same = input.name === name && (input.type !== 'checkbox' || input.value === value);
      if (same) input.focus({preventScroll: true});
      return same;
    });
  }
  if (onChip) focusAfterChip();
  if (remember) history.pushState({filtered: true}, '', address);
  announce();
}

// The status line has to change after it is in the page to be read aloud.
function announce() {
  var status = document.querySelector('#ket-qua [role=status]');
  if (!status) return;
  var text = status.textContent;
  status.textContent = '';
  setTimeout(function () {
    status.textContent = text;
  }, 100);
}

function load(address, remember) {
  if (running) running.abort();
  running = new AbortController();
  fetch(address, {signal: running.signal, credentials: 'same-origin'})
    .then(function (reply) {
      if (!reply.ok) throw new Error('status ' + reply.status);
      return reply.text();
    })
    .then(function (html) {
      replaceResults(html, address, remember);
    })
    .catch(function (error) {
      // The browser says what is wrong better than this script could.
      if (error.name !== 'AbortError') window.location.assign(address);
    });
}

function setUpChips() {
  [].forEach.call(document.querySelectorAll('.chips a'), function (chip) {
    chip.addEventListener('click', function (event) {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      chip.focus();
      load(chip.href, true);
    });
  });
}

function setUpFilters() {
  var form = byId('bo-loc');
  if (!form) return;
  setUpFacetSearch(form);
  if (!window.fetch || !window.AbortController) return;
  setUpChips();
  form.addEventListener('change', function (event) {
    // The boxes that search a facet choose nothing.
    if (!event.target.name) return;
    // A half-typed date is no date yet.
    if (event.target.type === 'date' && event.target.validity.badInput) return;
    load(filterAddress(form), true);
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    load(filterAddress(form), true);
  });
}

function setUpHistory() {
  window.addEventListener('popstate', function () {
    if (byId('ket-qua')) load(window.location.href, false);
  });
}
