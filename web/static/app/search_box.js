// The search box of the pages and its suggestions.
function setUpSearchBox() {
  var box = byId('q');
  if (!box) return;
  attachSuggestions(box, {
    name: 'goi-y',
    label: box.getAttribute('data-suggestions'),
    hint: box.getAttribute('data-hint'),
    ask: function (text, signal) {
      return fetch('/api/v1/suggest?q=' + encodeURIComponent(text), {signal: signal, credentials: 'same-origin'})
        .then(function (reply) {
          return reply.ok ? reply.json() : {suggestions: []};
        });
    },
  });
}
