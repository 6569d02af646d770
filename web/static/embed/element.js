// <vankien-search>: the plain form in it until this script has come, then a box with suggestions (unless suggestions="off").
// Where the browser cannot do it the plain form stays.
var able = window.customElements && window.AbortController && window.fetch && Element.prototype.attachShadow &&
  'adoptedStyleSheets' in Document.prototype && CSSStyleSheet.prototype.replaceSync;

function defineElement() {
  var sheet = new CSSStyleSheet();
  var servers = {};  // asked by all boxes of the page together
  sheet.replaceSync(style);

  class VankienSearch extends HTMLElement {
    connectedCallback() {
      var element = this;
      if (element.shadowRoot) return;
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
      }).observe(element, {childList: true, subtree: true});
    }

    replace(plain) {
      if (this.shadowRoot) return;
      var root = this.attachShadow({mode: 'open'});
      var box = makeBox(plain, root);
      root.adoptedStyleSheets = [sheet];
      takeOver(plain.input, box);
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
