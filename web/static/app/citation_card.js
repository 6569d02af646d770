// A card beside a citation in the text: what the box of relations says of the document cited. Shown to whoever points at
// the link or reaches it by keys; stays while the pointer is on it; Escape puts it away (WCAG 1.4.13).
function setUpCitationCards() {
  var paper = document.querySelector('.paper');
  if (!paper) return;
  var rows = {};
  var card = document.createElement('div');
  var shown = null;
  var timer = null;
  [].forEach.call(document.querySelectorAll('.right .rows li'), function (row) {
    var link = row.querySelector('a[href]');
    if (link && !rows[link.getAttribute('href')]) rows[link.getAttribute('href')] = row;
  });
  card.id = 'the-dan';
  card.className = 'card';
  card.hidden = true;
  card.setAttribute('role', 'tooltip');
  byId('noi-dung').appendChild(card);

  function add(name, part) {
    if (part) card.appendChild(document.createElement(name)).textContent = part.textContent;
  }

  function hide() {
    clearTimeout(timer);
    card.hidden = true;
    if (shown) shown.removeAttribute('aria-describedby');
    shown = null;
  }

  function place(link) {
    // A link over two lines: where it begins.
    var line = link.getClientRects()[0];
    var left = Math.min(line.left, root.clientWidth - card.offsetWidth - 8);
    var below = line.bottom + card.offsetHeight + 8 < window.innerHeight;
    card.style.left = Math.max(8, left) + window.pageXOffset + 'px';
    card.style.top = (below ? line.bottom + 4 : line.top - card.offsetHeight - 4) + window.pageYOffset + 'px';
  }

  function show(link) {
    var row = rows[link.getAttribute('href')];
    hide();
    if (!row) return;
    card.textContent = '';
    add('b', row.querySelector('a'));
    add('span', row.querySelector('.st'));
    add('small', row.querySelector('small'));
    card.hidden = false;
    place(link);
    shown = link;
    link.setAttribute('aria-describedby', card.id);
  }

  function hideSoon() {
    clearTimeout(timer);
    timer = setTimeout(hide, 200);
  }

  function linkOf(event) {
    return event.target.closest('a.cit');
  }

  ['focusin', 'mouseover'].forEach(function (name) {
    paper.addEventListener(name, function (event) {
      var link = linkOf(event);
      if (link && link !== shown) show(link);
      else if (link) clearTimeout(timer);
    });
  });
  ['focusout', 'mouseout'].forEach(function (name) {
    paper.addEventListener(name, function (event) {
      if (linkOf(event)) hideSoon();
    });
  });
  card.addEventListener('mouseover', function () {
    clearTimeout(timer);
  });
  card.addEventListener('mouseout', hideSoon);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') hide();
  });
}
