// Buttons that copy a formal citation. Most intranets have no secure pages, and other pages have no clipboard: there the
// text is copied from a field that nobody sees.
function copyText(text, done) {
  if (navigator.clipboard) {
    navigator.clipboard.writeText(text).then(done);
    return;
  }
  var focused = document.activeElement;
  var field = document.createElement('textarea');
  field.className = 'sr';
  field.value = text;
  document.body.appendChild(field);
  field.select();
  if (document.execCommand('copy')) done();
  field.remove();
  focused.focus();
}

function setUpCopying() {
  [].forEach.call(document.querySelectorAll('button[data-citation]'), function (copy) {
    // Of the document that the page shows, its address goes along.
    var address = copy.id === 'chep' ? '\n' + window.location.href.split(/[?#]/)[0] : '';
    copy.hidden = false;
    copy.addEventListener('click', function () {
      copyText(copy.getAttribute('data-citation') + address, function () {
        copy.textContent = copy.getAttribute('data-done');
      });
    });
  });
}
