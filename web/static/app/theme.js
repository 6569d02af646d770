// Light or dark: as the system has it until a reader chooses. Runs in the head, so that a choice shows from the first paint.
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
