// Comfort on the page of a document.
function setUpPrinting() {
  var print = byId('in');
  if (!print) return;
  print.hidden = false;
  print.addEventListener('click', function () {
    window.print();
  });
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
