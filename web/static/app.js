// Comfort on top of pages that work without it. ES2017; loaded in the head so that a chosen theme shows from the first paint.
(function () {
  'use strict';
  var root = document.documentElement;
  var narrow = window.matchMedia('(max-width: 860px)');

  function stored(key, value) {
    try {
      if (value === undefined) return localStorage.getItem(key);
      localStorage.setItem(key, value);
    } catch (error) {
      // Storage switched off: the choice lasts for this page.
    }
    return null;
  }

  function byId(id) {
    return document.getElementById(id);
  }

  // Theme
  var theme = stored('theme');
  if (theme === 'dark' || theme === 'light') root.setAttribute('data-theme', theme);

  function isDark() {
    var chosen = root.getAttribute('data-theme');
    return chosen ? chosen === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
  }

  function setUpTheme() {
    var button = byId('theme');
    button.hidden = false;
    button.addEventListener('click', function () {
      var next = isDark() ? 'light' : 'dark';
      root.setAttribute('data-theme', next);
      stored('theme', next);
    });
  }

  // '/' puts the cursor into the search box.
  function setUpKeys() {
    document.addEventListener('keydown', function (event) {
      var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      var box = byId('q');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey || !box) return;
      event.preventDefault();
      box.focus();
      box.select();
    });
  }

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

  function openDetails() {
    return [].map.call(document.querySelectorAll('#ket-qua details'), function (details) {
      return details.open;
    });
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
    byId('ket-qua').replaceWith(part);
    document.title = fresh.title;
    [].forEach.call(document.querySelectorAll('#ket-qua details'), function (details, i) {
      if (i < open.length) details.open = open[i];
    });
    setUpFilters();
    if (name) {
      [].some.call(document.querySelectorAll('#bo-loc input'), function (input) {
        var same = input.name === name && (input.type !== 'checkbox' || input.value === value);
        if (same) input.focus({preventScroll: true});
        return same;
      });
    }
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

  function setUpFilters() {
    var form = byId('bo-loc');
    if (!form || !window.fetch || !window.AbortController) return;
    form.addEventListener('change', function (event) {
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

  function setUpPrinting() {
    var print = byId('in');
    if (!print) return;
    print.hidden = false;
    print.addEventListener('click', function () {
      window.print();
    });
  }

  // Clipboards are open to secure pages only; elsewhere the buttons stay hidden.
  function setUpCopying() {
    if (!navigator.clipboard) return;
    [].forEach.call(document.querySelectorAll('button[data-citation]'), function (copy) {
      // Of the document that the page shows, its address goes along.
      var address = copy.id === 'chep' ? '\n' + window.location.href.split('#')[0] : '';
      copy.hidden = false;
      copy.addEventListener('click', function () {
        navigator.clipboard.writeText(copy.getAttribute('data-citation') + address).then(function () {
          copy.textContent = copy.getAttribute('data-done');
        });
      });
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

  document.addEventListener('DOMContentLoaded', function () {
    setUpTheme();
    setUpKeys();
    fold();
    setUpFilters();
    setUpHistory();
    setUpPrinting();
    setUpCopying();
    setUpOutline();
  });
})();
