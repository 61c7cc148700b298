/* Runs inside a page: what sticks out of the window sideways, and controls too small to touch. The last value is the answer. */
(function () {
  "use strict";
  var problems = [];
  function name(element) {
    return element.tagName.toLowerCase() + "." + element.className + " \"" + (element.textContent || "").trim().slice(0, 40) + "\"";
  }
  if (document.documentElement.scrollWidth > window.innerWidth) {
    var wide = Array.from(document.querySelectorAll("body *")).filter(function (element) { return element.getBoundingClientRect().right > window.innerWidth + 1; });
    problems.push("wider than the window: " + wide.slice(0, 3).map(name).join(", "));
  }
  document.querySelectorAll("button, summary, select, input:not([type=hidden]), textarea, a.button, nav a").forEach(function (element) {
    var box = (element.closest("label.check, label.pick") || element).getBoundingClientRect();
    var seen = box.width > 0 && element.checkVisibility();
    if (seen && (box.height < 43.5 || box.width < 24)) problems.push("too small to touch (" + Math.round(box.width) + "x" + Math.round(box.height) + "): " + name(element));
  });
  return problems;
})();
