// Buttons that copy what they hold, some with the address of the page. Most intranets have no secure pages, and other pages have no clipboard: there the
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
  [].forEach.call(document.querySelectorAll('button[data-copy]'), function (copy) {
    var parts = [copy.getAttribute('data-copy')];
    if (copy.hasAttribute('data-address')) parts.push(window.location.href.split(/[?#]/)[0]);
    copy.hidden = false;
    copy.addEventListener('click', function () {
      copyText(parts.filter(Boolean).join('\n'), function () {
        copy.textContent = copy.getAttribute('data-done');
      });
    });
  });
}
