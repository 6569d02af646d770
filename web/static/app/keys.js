// Keys of one character, outside of fields: what each does. The parts of this script add theirs. Who speaks to the
// computer or has a trembling hand switches them off (WCAG 2.1.4); the choice is kept.
var keys = {};

function setUpKeys() {
  var list = byId('cua-so-phim');
  var use = byId('dung-phim');
  keys['/'] = function () {
    var box = byId('q');
    if (!box) return;
    box.focus();
    box.select();
  };
  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    var known = Object.prototype.hasOwnProperty.call(keys, event.key);
    if (!known || typing || list.open || !use.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keys[event.key]();
  });
  use.checked = stored('keys') !== 'off';
  use.addEventListener('change', function () {
    stored('keys', use.checked ? 'on' : 'off');
  });
  // Without such windows the link leads to the same list among the help.
  if (!list.showModal) return;
  list.hidden = false;
  keys['?'] = function () {
    list.showModal();
  };
  byId('xem-phim-tat').addEventListener('click', function (event) {
    event.preventDefault();
    list.showModal();
  });
}
