// A picture wider than its box begins with the document it is about, not with the oldest of all.
function setUpPictures() {
  [].forEach.call(document.querySelectorAll('.scroll'), function (box) {
    var subject = box.querySelector('rect.me');
    if (!subject || box.scrollWidth <= box.clientWidth) return;
    var place = subject.getBoundingClientRect();
    box.scrollLeft = place.left + place.width / 2 - box.getBoundingClientRect().left - box.clientWidth / 2;
  });
}
