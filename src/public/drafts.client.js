/*
 * Keeps what a cadre is writing on this machine until it was sent: a closed page, an expired session or a lost
 * network loses nothing. Drafts are kept by cadre, forgotten once sent, on signing out, and after seven days.
 */
(function () {
  "use strict";

  var main = document.querySelector("main[data-drafts-of]");
  if (!main) return;
  var KEEP_MS = 7 * 24 * 3600 * 1000;
  var ALL = "ln-draft/";
  var OWN = ALL + main.getAttribute("data-drafts-of") + "/";

  function keys() {
    return Object.keys(localStorage).filter(function (key) { return key.indexOf(ALL) === 0; });
  }

  function read(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch (e) {
      return null;
    }
  }

  function forgetOld() {
    keys().forEach(function (key) {
      var draft = read(key);
      if (!draft || Date.now() - draft.at > KEEP_MS) localStorage.removeItem(key);
    });
  }

  function forgetSent() {
    var done = main.getAttribute("data-drafts-done");
    if (!done) return;
    keys().forEach(function (key) { if (key.indexOf(OWN + done + "/") === 0) localStorage.removeItem(key); });
  }

  function note(field, text) {
    var line = field.nextElementSibling;
    if (!line || !line.classList.contains("draft-note")) {
      line = document.createElement("p");
      line.className = "hint draft-note";
      field.parentNode.insertBefore(line, field.nextSibling);
    }
    line.textContent = text;
  }

  function keep(field) {
    var key = OWN + field.getAttribute("data-draft");
    if (field.value.trim() === "") {
      localStorage.removeItem(key);
      note(field, "");
      return;
    }
    localStorage.setItem(key, JSON.stringify({ text: field.value, at: Date.now() }));
    note(field, field.getAttribute("data-kept"));
  }

  function bringBack(field) {
    var draft = read(OWN + field.getAttribute("data-draft"));
    if (!draft || field.value !== "") return;
    field.value = draft.text;
    note(field, field.getAttribute("data-back"));
    for (var folded = field.closest("details"); folded; folded = folded.parentNode.closest("details")) folded.open = true;
  }

  try {
    forgetOld();
    forgetSent();
    Array.prototype.forEach.call(document.querySelectorAll("[data-draft]"), function (field) {
      bringBack(field);
      field.addEventListener("input", function () { keep(field); });
    });
    Array.prototype.forEach.call(document.querySelectorAll("[data-drafts-clear]"), function (button) {
      button.addEventListener("click", function () { keys().forEach(function (key) { localStorage.removeItem(key); }); });
    });
  } catch (e) {
    /* Private windows may refuse storage: the form itself still works. */
  }
})();
