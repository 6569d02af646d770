// What the parts of this script share. ES2017; each part is a piece of one function (web/join.cmake).
var root = document.documentElement;
var narrow = window.matchMedia('(max-width: 53.75em)');

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
