// Suggestions below a search box: what is typed stays the query until one is chosen (the combobox of the ARIA Authoring
// Practices, "list autocomplete with manual selection"). Whatever fails, fails in silence: the form works.
//   box        the input; its form gets the list
//   settings   name: of the list, for its id; label: of the list, for screen readers; hint: said after their number;
//              ask(text, signal): a promise of what the suggest API answers
function attachSuggestions(box, settings) {
  if (!window.fetch || !window.AbortController) return;
  var pause = 120;  // ms without a key
  var list = document.createElement('ul');
  var status = document.createElement('div');
  var timer = null;
  var asked = null;
  var shownFor = '';
  var active = -1;
  list.id = settings.name;
  list.className = 'suggest';
  list.setAttribute('part', 'list');  // parts: for pages of others, which the list may stand in
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', settings.label);
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
      option.setAttribute('part', i === active ? 'option active' : 'option');
    });
    if (active < 0) {
      box.removeAttribute('aria-activedescendant');
    } else {
      box.setAttribute('aria-activedescendant', list.children[active].id);
      list.children[active].scrollIntoView({block: 'nearest'});
    }
  }

  // Above the box where it is cut off below and there is more room above, as in a fixed foot of a page.
  function place() {
    var at = box.getBoundingClientRect();
    var below = window.innerHeight - at.bottom;
    list.classList.remove('above');
    list.classList.toggle('above', list.offsetHeight > below && at.top > below);
  }

  function show(open) {
    list.hidden = !open;
    box.setAttribute('aria-expanded', String(open));
    status.textContent = open ? list.children.length + ' ' + settings.hint : '';
    if (open) place();
    else mark(-1);
  }

  function fill(suggestions) {
    list.textContent = '';
    suggestions.forEach(function (suggestion, i) {
      var option = document.createElement('li');
      option.id = settings.name + '-' + i;
      option.className = suggestion.kind;
      option.setAttribute('role', 'option');
      option.textContent = suggestion.text;
      list.appendChild(option);
    });
    show(suggestions.length > 0);
    mark(-1);
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
    var question = asked = new AbortController();
    settings.ask(text, question.signal)
      .then(function (answer) {
        if (question !== asked || box.getRootNode().activeElement !== box || box.value.trim() !== text) return;
        shownFor = text;
        fill(answer.suggestions);
      })
      .catch(function () {
        // The server is away; what the next key overtook is no failure.
        if (question === asked) fill([]);
      });
  }

  // As Enter does. The form's own functions may be hidden by fields of the same names.
  function send(form) {
    var own = HTMLFormElement.prototype;
    if (own.requestSubmit) own.requestSubmit.call(form, form.querySelector('[type=submit]'));
    else own.submit.call(form);
  }

  function choose(option) {
    box.value = option.textContent;
    forget();
    show(false);
    send(box.form);
  }

  function typed(event) {
    mark(-1);
    forget();
    // An input method is still putting a letter together.
    if (!event.isComposing) timer = setTimeout(ask, pause);
  }

  function move(event) {
    var count = list.children.length;
    event.preventDefault();
    if (list.hidden) {
      if (count > 0 && shownFor === box.value.trim()) show(true);
      else ask();
    } else if (!event.altKey) {
      forget();  // an answer on its way would take the choice away
      // One place before the first is the box itself.
      mark((active + 1 + (event.key === 'ArrowDown' ? 1 : count)) % (count + 1) - 1);
    }
  }

  box.addEventListener('input', typed);
  box.addEventListener('compositionend', typed);
  box.addEventListener('blur', function () {
    forget();
    show(false);
  });
  box.addEventListener('keydown', function (event) {
    // Safari ends the composition before it tells of the key that ended it; that key has this code.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      move(event);
    } else if (event.key === 'Escape') {
      forget();
      if (list.hidden) return;
      event.preventDefault();
      show(false);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(list.children[active]);
    } else if (/^(ArrowLeft|ArrowRight|Home|End)$/.test(event.key)) {
      mark(-1);  // back in the text
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
