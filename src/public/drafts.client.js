/*
 * Keeps what a cadre, or who does a task for one, is writing on this machine until it was sent: a closed page, an expired session or a lost
 * network loses nothing. Drafts are kept by cadre, forgotten once sent, on signing out, and after seven days; words
 * about what is sealed (data-draft-brief) when the tab is closed. A field that came with words in it gets its draft
 * back only where those words are still the same: nobody's newer text is covered with an older one.
 */
(function () {
  "use strict";

  var main = document.querySelector("main[data-drafts-of]");
  if (!main) return;
  var KEEP_MS = 7 * 24 * 3600 * 1000;
  var ALL = "ln-draft/";
  var OWN = ALL + main.getAttribute("data-drafts-of") + "/";

  function forget(test) {
    [localStorage, sessionStorage].forEach(function (store) {
      Object.keys(store).forEach(function (key) { if (key.indexOf(ALL) === 0 && test(key, store)) store.removeItem(key); });
    });
  }

  function storeOf(field) {
    return field.hasAttribute("data-draft-brief") ? sessionStorage : localStorage;
  }

  function read(key, store) {
    try {
      return JSON.parse(store.getItem(key));
    } catch (e) {
      return null;
    }
  }

  function forgetOld() {
    forget(function (key, store) {
      var draft = read(key, store);
      return !draft || Date.now() - draft.at > KEEP_MS;
    });
  }

  function forgetSent() {
    var done = (main.getAttribute("data-drafts-done") || "").split(" ").filter(Boolean);
    forget(function (key) { return done.some(function (form) { return key.indexOf(OWN + form + "/") === 0; }); });
  }

  /** Short sign of the words a field came with. */
  function sign(text) {
    var sum = 0;
    for (var i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0;
    return text.length + "." + sum;
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
    if (field.value.trim() === "" || field.value === field.defaultValue) {
      storeOf(field).removeItem(key);
      note(field, "");
      return;
    }
    try {
      storeOf(field).setItem(key, JSON.stringify({ text: field.value, at: Date.now(), from: sign(field.defaultValue) }));
      note(field, field.getAttribute("data-kept"));
    } catch (e) {
      /* The store is full: no older, shorter text is left to come back, and nothing is said that is not so. */
      storeOf(field).removeItem(key);
      note(field, "");
    }
  }

  function bringBack(field) {
    var draft = read(OWN + field.getAttribute("data-draft"), storeOf(field));
    if (!draft || field.value !== field.defaultValue) return;
    if (field.value !== "" && draft.from !== sign(field.value)) return;
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
      button.addEventListener("click", function () { forget(function () { return true; }); });
    });
  } catch (e) {
    /* Private windows may refuse storage: the form itself still works. */
  }
})();
