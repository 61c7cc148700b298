/*
 * Links to a folded form open it in place instead of loading the page again, so nothing written elsewhere on the page is touched. Without
 * this the address does the same.
 */
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a[data-opens]") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    var form = document.getElementById(link.getAttribute("data-opens"));
    if (!form) return;
    event.preventDefault();
    for (var folded = form.closest("details"); folded; folded = folded.parentNode.closest("details")) folded.open = true;
    form.scrollIntoView({ block: "start" });
    var first = form.querySelector("summary, button");
    if (first) first.focus({ preventScroll: true });
  });
})();
