// Asks a server for suggestions, in the manner of a guest: no cookie, no address of the page that asks, and not again for a
// while when it is slow twice in a row or cannot be asked at all.
function suggestionsFrom(server) {
  var patience = 800;  // ms
  var rest = 60000;    // ms
  var failures = 0;
  var restsUntil = 0;

  function failed(count) {
    failures += count;
    if (failures < 2) return;
    failures = 0;
    restsUntil = Date.now() + rest;
  }

  function read(reply) {
    if (!reply.ok) throw new Error(reply.status);
    return reply.json();
  }

  return function (text, overtaken) {
    if (Date.now() < restsUntil) return Promise.resolve({suggestions: []});
    var request = new AbortController();
    var late = false;
    var clock = setTimeout(function () {
      late = true;
      request.abort();
    }, patience);
    overtaken.addEventListener('abort', function () {
      clearTimeout(clock);
      request.abort();
    });
    return fetch(server + '/api/v1/suggest?q=' + encodeURIComponent(text), {
      signal: request.signal, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error',
    }).then(read).then(function (answer) {
      clearTimeout(clock);
      failures = 0;
      return answer;
    }, function (error) {
      clearTimeout(clock);
      // Each vain request is a line on the console, which belongs to the page: one is enough.
      if (!overtaken.aborted) failed(late ? 1 : 2);
      throw error;
    });
  };
}
