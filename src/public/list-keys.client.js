/*
 * A list of cases by keyboard: j goes to the next, k to the one before, Enter opens it (it is a link). Arrow keys do the same once a
 * case is chosen; until then they scroll. Nothing happens while somebody writes, and nothing is needed to use the list.
 */
(function () {
  "use strict";

  var links = Array.prototype.slice.call(document.querySelectorAll("table.cards a[href^='/console/cases/']"));
  if (links.length === 0) return;

  function writing(element) {
    return element && (/^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && !/^(?:checkbox|radio)$/.test(element.type) || element.isContentEditable);
  }

  /** The case that is chosen: its link, or any box in its row. */
  function current() {
    var row = document.activeElement && document.activeElement.closest("tr");
    return row ? links.findIndex(function (link) { return row.contains(link); }) : -1;
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
    var at = current();
    var step = event.key === "j" || (event.key === "ArrowDown" && at >= 0) ? 1 : event.key === "k" || (event.key === "ArrowUp" && at >= 0) ? -1 : 0;
    if (step === 0) return;
    var next = links[at < 0 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
    event.preventDefault();
  });
})();
