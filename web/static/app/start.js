document.addEventListener('DOMContentLoaded', function () {
  setUpTheme();
  setUpKeys();
  fold();
  setUpFilters();
  setUpHistory();
  setUpSearchBox();
  setUpPrinting();
  setUpCopying();
  setUpOutline();
  setUpHits();
  setUpCitationCards();
  setUpPictures();
});
