// From one marked place to the next, by buttons and keys.
function setUpHits() {
  var place = byId('cho-khop');
  var marks = document.querySelectorAll('.paper mark[id]');
  var at = -1;
  if (!place || marks.length === 0) return;
  var words = place.getAttribute('data-place');

  // The last mark before the heading that the address names, so that the step from it leads behind that.
  function beginning() {
    var target = document.querySelector('.paper :target');
    var before = -1;
    while (target && before + 1 < marks.length &&
           target.compareDocumentPosition(marks[before + 1]) & Node.DOCUMENT_POSITION_PRECEDING) before += 1;
    return before;
  }

  function go(step) {
    if (at < 0) at = step > 0 ? beginning() : beginning() + 1;
    else marks[at].classList.remove('now');
    at = (at + step + marks.length) % marks.length;
    marks[at].classList.add('now');
    marks[at].tabIndex = -1;
    marks[at].focus({preventScroll: true});
    marks[at].scrollIntoView({block: 'center'});
    place.textContent = words.replace('{}', at + 1).replace('{}', marks.length);
  }

  function button(id, key, step) {
    byId(id).hidden = false;
    keys[key] = function () {
      go(step);
    };
    byId(id).addEventListener('click', keys[key]);
  }

  byId('khop-dau').hidden = true;
  button('khop-truoc', 'p', -1);
  button('khop-sau', 'n', 1);
}
