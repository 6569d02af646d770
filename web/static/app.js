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

  // Suggestions below the search box: what is typed stays the query until one is chosen (the combobox of the ARIA
  // Authoring Practices, "list autocomplete with manual selection"). Whatever fails, fails in silence: the form works.
  function setUpSuggestions() {
    var box = byId('q');
    if (!box || !window.fetch || !window.AbortController) return;
    var pause = 120;  // ms without a key
    var list = document.createElement('ul');
    var status = document.createElement('div');
    var timer = null;
    var asked = null;
    var shownFor = '';
    var active = -1;
    list.id = 'goi-y';
    list.className = 'suggest';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', box.getAttribute('data-suggestions'));
    status.className = 'sr';
    status.setAttribute('role', 'status');
    box.form.appendChild(list);
    box.form.appendChild(status);
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', list.id);
    box.setAttribute('aria-expanded', 'false');

    function mark(index) {
      active = index;
      [].forEach.call(list.children, function (option, i) {
        option.setAttribute('aria-selected', i === active ? 'true' : 'false');
      });
      if (active < 0) box.removeAttribute('aria-activedescendant');
      else box.setAttribute('aria-activedescendant', list.children[active].id);
    }

    function show(open) {
      list.hidden = !open;
      box.setAttribute('aria-expanded', String(open));
      if (!open) mark(-1);
    }

    function fill(suggestions) {
      list.textContent = '';
      suggestions.forEach(function (suggestion, i) {
        var option = document.createElement('li');
        option.id = 'goi-y-' + i;
        option.className = suggestion.kind;
        option.setAttribute('role', 'option');
        option.textContent = suggestion.text;
        list.appendChild(option);
      });
      show(suggestions.length > 0);
      mark(-1);
      status.textContent = suggestions.length > 0 ? suggestions.length + ' ' + box.getAttribute('data-hint') : '';
    }

    function forget() {
      clearTimeout(timer);
      if (asked) asked.abort();
      asked = null;
    }

    function ask() {
      var text = box.value.trim();
      forget();
      if (text === '') {
        fill([]);
        return;
      }
      asked = new AbortController();
      fetch('/api/v1/suggest?q=' + encodeURIComponent(text), {signal: asked.signal, credentials: 'same-origin'})
        .then(function (reply) {
          return reply.ok ? reply.json() : {suggestions: []};
        })
        .then(function (answer) {
          if (document.activeElement !== box || box.value.trim() !== text) return;
          shownFor = text;
          fill(answer.suggestions);
        })
        .catch(function () {
          // Overtaken by the next key, or the server is away: there are no suggestions then.
        });
    }

    function choose(option) {
      box.value = option.textContent;
      forget();
      show(false);
      box.form.submit();
    }

    function typed(event) {
      // An input method is still putting a letter together.
      if (event.isComposing) return;
      clearTimeout(timer);
      timer = setTimeout(ask, pause);
    }

    box.addEventListener('input', typed);
    box.addEventListener('compositionend', typed);
    box.addEventListener('blur', function () {
      forget();
      show(false);
    });
    box.addEventListener('keydown', function (event) {
      var count = list.children.length;
      if (event.isComposing) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden) {
          if (count > 0 && shownFor === box.value.trim()) show(true);
          else ask();
        } else if (!event.altKey) {
          // One place before the first is the box itself.
          mark((active + 1 + (event.key === 'ArrowDown' ? 1 : count)) % (count + 1) - 1);
        }
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        show(false);
      } else if (event.key === 'Enter' && active >= 0) {
        event.preventDefault();
        choose(list.children[active]);
      }
    });
    // Before the box loses the focus.
    list.addEventListener('mousedown', function (event) {
      event.preventDefault();
    });
    list.addEventListener('click', function (event) {
      if (event.target !== list) choose(event.target);
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
    setUpSuggestions();
    setUpPrinting();
    setUpCopying();
    setUpOutline();
  });
})();
