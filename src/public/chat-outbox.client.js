/*
 * What a person wrote and the service has not stored yet, oldest first: { id, content, label, at, state }, where state is
 * "waiting", "sent" (stored, not yet in the conversation) or "refused". Kept in localStorage, shared by all tabs.
 */
window.LangNgheOutbox = (function () {
  "use strict";

  var KEY = "ln-outbox";
  var memory = [];

  return { key: KEY, items: items, save: save, add: add, change: change, drop: drop };

  function items() {
    try {
      var stored = JSON.parse(localStorage.getItem(KEY) || "[]");
      return Array.isArray(stored) ? stored : [];
    } catch (e) {
      return memory;
    }
  }

  function save(list) {
    memory = list;
    try {
      localStorage.setItem(KEY, JSON.stringify(list));
    } catch (e) {
      /* Private windows may refuse storage: the copy in memory still covers a lost network. */
    }
  }

  function add(content, label) {
    save(items().concat({ id: newId(), content: content, label: label, at: Date.now(), state: "waiting" }));
  }

  function change(id, changed) {
    save(items().map(function (item) { return item.id === id ? Object.assign({}, item, changed) : item; }));
  }

  function drop(id) {
    save(items().filter(function (item) { return item.id !== id; }));
  }

  function newId() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.prototype.map.call(bytes, function (byte) { return ("0" + byte.toString(16)).slice(-2); }).join("");
  }
})();
