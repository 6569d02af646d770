// <vankien-search>: the plain form in it until this script has come, then a box with suggestions (unless suggestions="off").
// Where the browser cannot do it the plain form stays.
var able = window.customElements && window.AbortController && window.fetch && Element.prototype.attachShadow &&
  'adoptedStyleSheets' in Document.prototype && CSSStyleSheet.prototype.replaceSync;

// A sheet serves the boxes of the document that it was made for.
function dress(root, sheets) {
  var page = root.ownerDocument;
  if (!page.defaultView) return;
  if (!sheets.has(page)) {
    sheets.set(page, new page.defaultView.CSSStyleSheet());
    sheets.get(page).replaceSync(style);
  }
  root.adoptedStyleSheets = [sheets.get(page)];
}

// What a page may write last of a form that it puts together by script.
var formAttributes = ['action', 'formaction', 'name', 'server', 'type'];

function defineElement() {
  var sheets = new WeakMap();
  var servers = {};  // asked by all boxes of the page together

  class VankienSearch extends HTMLElement {
    connectedCallback() {
      var element = this;
      if (element.shadowRoot) {
        dress(element.shadowRoot, sheets);  // lost on a way through another document
        return;
      }
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', function () {
          element.replaceForm();
        }, {once: true});
      } else {
        element.replaceForm();
      }
    }

    disconnectedCallback() {
      // As if the reader had left the box: no list, no request.
      var box = this.shadowRoot && this.shadowRoot.querySelector('[name=q]');
      if (box) box.dispatchEvent(new Event('blur'));
    }

    // The plain form, or the one that the page may put in later.
    replaceForm() {
      var element = this;
      var plain = readPlainForm(element);
      if (plain) {
        afterLetter(plain.input, function () {
          element.replace(plain);
        });
        return;
      }
      new MutationObserver(function (changes, observer) {
        observer.disconnect();
        element.replaceForm();
      }).observe(element, {childList: true, subtree: true, attributes: true, attributeFilter: formAttributes});
    }

    replace(plain) {
      if (this.shadowRoot) return;
      var root = this.attachShadow({mode: 'open'});
      var box = makeBox(plain, root);
      dress(root, sheets);
      takeOver(plain.input, box);
      takeFromPage(plain.homeless);
      leadTo(box, plain.input);
      keepTyped(box, plain.input);
      sendAsPlain(box, plain);
      if (this.getAttribute('suggestions') === 'off') return;
      var ask = servers[plain.server] = servers[plain.server] || suggestionsFrom(plain.server);
      attachSuggestions(box, {
        name: 'suggestions',
        label: texts.suggestions,
        hint: texts.hint,
        ask: function (text, signal) {
          return hasRoom(box) ? ask(text, signal) : Promise.resolve({suggestions: []});
        },
      });
    }
  }

  window.customElements.define('vankien-search', VankienSearch);
}

if (able && !window.customElements.get('vankien-search')) defineElement();
