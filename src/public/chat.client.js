/*
 * The live part of the chat page, after chat-outbox, chat-lines and chat-files. Without it the page is a plain form.
 * What a person sends is kept in localStorage under an id until the service has stored it; the service takes each id once.
 * So a reload, a lost network or two open tabs neither lose nor double a message.
 */
(function () {
  "use strict";

  var log = document.getElementById("chat");
  var lines = document.getElementById("lines");
  var form = document.getElementById("nhan");
  var field = document.getElementById("chu");
  var stateLine = document.getElementById("state");
  if (!log || !lines || !form || !field || !stateLine || !window.fetch) return;

  var settings = JSON.parse(log.getAttribute("data-settings"));
  var words = settings.words;
  var outbox = window.LangNgheOutbox;
  var draw = window.LangNgheLines(settings);
  var files = window.LangNgheFiles(settings, draw, { lines: lines, say: send, state: showState, shown: shown, ask: ask });
  var after = Number(log.getAttribute("data-after")) || 0;
  var DRAFT_KEY = "ln-draft";
  var POLL_MS = 3000;
  var ANSWER_TIMEOUT_MS = 10000;
  var FORGET_SENT_MS = 120000;

  function send(content, label) {
    outbox.add(content, label);
    awaiting = true;
    closeChoices();
    removeWelcome();
    drawPending();
    toEnd();
    push();
  }

  /** Something of one's own was put into the conversation by the files' part. */
  function shown() {
    awaiting = true;
    closeChoices();
    removeWelcome();
    toEnd();
    if (!isOpen()) startPolling();
  }

  /** What the conversation shows by now. */
  function ask() {
    if (isOpen()) socket.send(JSON.stringify({ type: "resume", after: after }));
    else poll();
  }

  /* ---------- the wire: a socket, or else asking every three seconds ---------- */

  var socket = null;
  var failures = 0;
  var reconnectTimer = 0;
  var pollTimer = 0;
  var pushing = false;

  function connect() {
    clearTimeout(reconnectTimer);
    if (!window.WebSocket || (socket && socket.readyState <= 1)) return;
    var opened = new WebSocket(location.origin.replace(/^http/, "ws") + "/chat/socket");
    socket = opened;
    opened.onopen = function () {
      failures = 0;
      stopPolling();
      showState("");
      opened.send(JSON.stringify({ type: "resume", after: after }));
      push();
    };
    opened.onmessage = function (event) { take(JSON.parse(event.data)); };
    opened.onclose = function () {
      if (socket !== opened) return;
      socket = null;
      failures += 1;
      startPolling();
      reconnectTimer = setTimeout(connect, Math.min(30000, 1000 * Math.pow(2, failures)) * (0.5 + Math.random()));
    };
  }

  function isOpen() {
    return socket !== null && socket.readyState === 1;
  }

  function take(frame) {
    if (frame.type === "entries") drawEntries(frame.entries);
    if (frame.type === "received") stored(frame.id);
    if (frame.type === "refused" && frame.id) refused(frame.id);
  }

  /** Sends what waits, oldest first: over the socket when it is open, else by asking the server one at a time. */
  function push() {
    var waiting = outbox.items().filter(function (item) { return item.state === "waiting"; });
    if (waiting.length === 0) return;
    if (isOpen()) {
      waiting.forEach(function (item) { socket.send(JSON.stringify({ type: "send", id: item.id, content: item.content })); });
      setTimeout(checkHeard, ANSWER_TIMEOUT_MS, waiting[0].id);
      return;
    }
    if (!pushing) pushByRequest(waiting[0]);
  }

  /** An open socket on a dead network swallows what is sent: without an answer in time, it is closed and asked for anew. */
  function checkHeard(id) {
    var still = outbox.items().some(function (item) { return item.id === id && item.state === "waiting"; });
    if (still && isOpen()) socket.close();
    if (still) { startPolling(); push(); }
  }

  function pushByRequest(item) {
    pushing = true;
    fetch("/chat/messages", {
      method: "POST", credentials: "same-origin", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ id: item.id, content: item.content }),
    }).then(function (response) {
      pushing = false;
      if (response.status === 202) { stored(item.id); push(); startPolling(); return; }
      if (response.status === 413 || response.status === 422) { refused(item.id); push(); return; }
      later();
    }, function () {
      pushing = false;
      later();
    });
  }

  function later() {
    drawPending();
    showState(navigator.onLine === false ? words.offline : words.reconnecting);
    startPolling();
  }

  function startPolling() {
    if (pollTimer || isOpen()) return;
    pollTimer = setInterval(poll, POLL_MS);
    poll();
  }

  function stopPolling() {
    clearInterval(pollTimer);
    pollTimer = 0;
  }

  function poll() {
    if (isOpen()) return stopPolling();
    if (document.hidden) return;
    fetch("/chat/messages?after=" + after, { credentials: "same-origin" })
      .then(function (response) { return response.ok ? response.json() : Promise.reject(new Error("status")); })
      .then(function (body) {
        showState("");
        drawEntries(body.entries);
        push();
      }, function () {
        showState(navigator.onLine === false ? words.offline : words.reconnecting);
        drawPending();
      });
  }

  /** Stored by the service: the copy stays only until the conversation shows it. */
  function stored(id) {
    outbox.change(id, { state: "sent" });
    drawPending();
  }

  function refused(id) {
    outbox.change(id, { state: "refused" });
    drawPending();
  }

  /* ---------- drawing ---------- */

  function drawEntries(entries) {
    var fresh = entries.filter(function (entry) { return entry.seq > after; });
    if (fresh.length === 0) return drawPending();
    var wasAtEnd = atEnd();
    closeChoices();
    removeWelcome();
    fresh.forEach(function (entry) {
      after = entry.seq;
      if (entry.clientId) outbox.drop(entry.clientId);
      var made = draw.bubble(entry);
      lines.insertBefore(made, lines.querySelector("[data-pending], [data-file]"));
      if (entry.clientId) files.arrived(entry.clientId, made);
    });
    var last = fresh[fresh.length - 1];
    if (last.from !== "citizen") awaiting = false;
    form.elements.namedItem("after").value = String(after);
    openChoices(last.choices);
    drawPending();
    if (last.from === "citizen") toEnd();
    else if (wasAtEnd) toStartOf(fresh.find(function (entry) { return entry.from !== "citizen"; }));
    else showNew();
  }

  /** Own messages the conversation does not show yet, each with its state in words. Only what changed is drawn again: the log is read aloud. */
  function drawPending() {
    var items = outbox.items().filter(function (item) {
      return !lines.querySelector("[data-client='" + item.id + "']") && !(item.state === "sent" && Date.now() - item.at > FORGET_SENT_MS);
    });
    outbox.save(items);
    var drawn = {};
    Array.prototype.forEach.call(lines.querySelectorAll("[data-pending]"), function (item) { drawn[item.getAttribute("data-pending")] = item; });
    items.forEach(function (item) {
      var made = pendingBubble(item);
      var old = drawn[item.id];
      delete drawn[item.id];
      if (!old) lines.appendChild(made);
      else if (old.textContent !== made.textContent) lines.replaceChild(made, old);
    });
    Object.keys(drawn).forEach(function (id) { drawn[id].remove(); });
    drawThinking(items);
  }

  function pendingBubble(item) {
    var stuck = item.state === "refused" || (item.state === "waiting" && (navigator.onLine === false || Date.now() - item.at > ANSWER_TIMEOUT_MS));
    var made = draw.element("li", "bubble citizen" + (stuck ? " stuck" : ""));
    made.setAttribute("data-pending", item.id);
    made.appendChild(draw.element("p", "who", words.you));
    made.appendChild(draw.element("p", "", item.label));
    var state = item.state === "refused" ? words.refused : item.state === "sent" ? words.sent : stuck ? words.waiting : words.sending;
    made.appendChild(draw.element("p", "state", state));
    if (item.state === "refused") {
      var edit = draw.element("button", "link", words.edit);
      edit.type = "button";
      edit.onclick = function () {
        outbox.drop(item.id);
        setField(item.label);
        drawPending();
        field.focus();
      };
      made.appendChild(edit);
    }
    return made;
  }

  /** True from sending until something is answered, so that an old unanswered line shows no work. */
  var awaiting = false;
  var thinkingUntil = 0;
  var thinkingTimer = 0;

  function drawThinking(items) {
    var shown = lines.querySelectorAll("[data-seq]");
    var last = shown[shown.length - 1];
    var working = awaiting && (items.length === 0 ? last && last.classList.contains("citizen") : items[items.length - 1].state === "sent");
    if (working && thinkingUntil === 0) thinkingUntil = Date.now() + 20000;
    if (!working) thinkingUntil = 0;
    var on = Date.now() < thinkingUntil;
    if (on) showState(words.thinking + "…");
    else if (stateLine.textContent === words.thinking + "…") showState("");
    clearTimeout(thinkingTimer);
    if (on) thinkingTimer = setTimeout(drawPending, thinkingUntil - Date.now() + 50);
  }

  function removeWelcome() {
    var welcome = document.getElementById("chao");
    if (welcome) welcome.remove();
  }

  function openChoices(choices) {
    var box = document.getElementById("chon");
    box.textContent = "";
    if (choices && choices.length > 0) draw.choices(box, choices);
  }

  /** The ways on under an older line are no longer open; they stay readable. */
  function closeChoices() {
    var box = document.getElementById("chon");
    var buttons = box.querySelectorAll("button[name=choice]");
    var last = lines.querySelector("[data-seq='" + after + "']");
    if (buttons.length > 0 && last && !last.querySelector(".closed")) {
      var list = Array.prototype.map.call(buttons, function (button, i) { return (i + 1) + ". " + button.lastElementChild.textContent; });
      last.appendChild(draw.element("p", "closed", words.closedChoices + " " + list.join(" · ")));
    }
    box.textContent = "";
  }

  function showState(text) {
    if (stateLine.textContent !== text) stateLine.textContent = text;
  }

  function atEnd() {
    return window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 120;
  }

  function toEnd() {
    hideNew();
    window.scrollTo(0, document.documentElement.scrollHeight);
  }

  /** A reply longer than the screen is shown from its first line: that is where people read on. */
  function toStartOf(entry) {
    hideNew();
    var line = lines.querySelector("[data-seq='" + entry.seq + "']");
    var end = document.documentElement.scrollHeight - window.innerHeight;
    var start = line ? line.getBoundingClientRect().top + window.scrollY - 12 : end;
    window.scrollTo(0, Math.min(start, end));
  }

  var newButton = null;

  function showNew() {
    if (newButton) return;
    newButton = draw.element("button", "to-new", words.newBelow);
    newButton.type = "button";
    newButton.onclick = toEnd;
    document.getElementById("cuoi").appendChild(newButton);
  }

  function hideNew() {
    if (newButton) newButton.remove();
    newButton = null;
  }

  /* ---------- the field ---------- */

  function setField(text) {
    field.value = text;
    grow();
    keepDraft();
  }

  function grow() {
    if (window.CSS && CSS.supports && CSS.supports("field-sizing", "content")) return;
    field.style.height = "auto";
    field.style.height = Math.min(field.scrollHeight + 2, 160) + "px";
  }

  function keepDraft() {
    try {
      sessionStorage.setItem(DRAFT_KEY, field.value);
    } catch (e) {
      /* Without storage a half-written line is lost on reload, as on any page. */
    }
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var button = event.submitter;
    if (button && button.name === "choice") {
      send({ type: "choice", value: button.value }, button.lastElementChild.textContent);
    } else if (button && button.name === "quick") {
      send({ type: "text", text: button.value }, button.value);
    } else {
      files.send();
      if (field.value.trim() !== "") {
        send({ type: "text", text: field.value }, field.value);
        setField("");
      }
    }
    field.focus({ preventScroll: true });
  });

  field.addEventListener("input", function () { grow(); keepDraft(); });

  field.addEventListener("keydown", function (event) {
    /* On a touch keyboard Enter makes a new line; while a word is being composed it belongs to the keyboard. */
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || window.matchMedia("(pointer: coarse)").matches) return;
    event.preventDefault();
    form.querySelector("button[type=submit]:not([name])").click();
  });

  window.addEventListener("scroll", function () { if (atEnd()) hideNew(); }, { passive: true });
  window.addEventListener("storage", function (event) { if (event.key === outbox.key) drawPending(); });
  window.addEventListener("online", function () { failures = 0; showState(""); connect(); poll(); });
  window.addEventListener("offline", function () { showState(words.offline); drawPending(); });
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) return;
    if (!isOpen()) connect();
    ask();
  });

  try {
    if (!field.value) setField(sessionStorage.getItem(DRAFT_KEY) || "");
  } catch (e) {
    grow();
  }
  drawPending();
  if (lines.querySelector("[data-seq]")) toEnd();
  connect();
  push();
})();
