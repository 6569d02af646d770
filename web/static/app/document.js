// Comfort on the page of a document.

// Below the text on paper: where it stands, and the day.
function sayWhatIsPrinted() {
  var paper = document.querySelector('.paper');
  var line = document.querySelector('.printed') || paper.appendChild(document.createElement('p'));
  line.className = 'printed';
  line.textContent = paper.getAttribute('data-printed')
    .replace('{}', window.location.origin + window.location.pathname)
    .replace('{}', new Date().toLocaleDateString('vi-VN'));
}

function setUpPrinting() {
  var print = byId('in');
  if (!print) return;
  print.hidden = false;
  print.addEventListener('click', function () {
    window.print();
  });
  window.addEventListener('beforeprint', sayWhatIsPrinted);
}

// Marks the section being read in the outline.
function setUpOutline() {
  var links = document.querySelectorAll('.toc a');
  if (!links.length || !window.IntersectionObserver) return;
  var observer = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (!entry.isIntersecting) return;
      [].forEach.call(links, function (link) {
        if (link.getAttribute('href') === '#' + entry.target.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      });
    });
  }, {rootMargin: '0px 0px -75% 0px'});
  [].forEach.call(document.querySelectorAll('.paper .h[id]'), function (heading) {
    observer.observe(heading);
  });
}
