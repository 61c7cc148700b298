/*
 * Photos, voice notes and the position, on the live chat page. Nothing leaves the device before its own press: a chosen photo is shown
 * first and goes with "Gửi"; recording and the position are asked of the browser only when their button is pressed.
 * Each file keeps one id until the service has stored it, so that sending it again changes nothing. `page` gives: the list of lines,
 * `say` (content, label) for what goes by the outbox, `state` for the line above the field, `shown` after a line was added, `ask` for
 * what the conversation shows by now.
 */
window.LangNgheFiles = function (settings, draw, page) {
  "use strict";

  var limits = settings.files;
  var words = limits.words;
  var box = document.getElementById("kem");
  var input = document.getElementById("anh");
  var previews = document.getElementById("anh-chon");
  var chosen = [];
  var going = [];
  var pushing = false;
  var AGAIN_MS = 8000;

  box.classList.add("live");
  input.addEventListener("change", choose);
  window.addEventListener("online", push);
  offerVoice(document.getElementById("noi"), document.getElementById("bo-noi"));
  offerPosition(document.getElementById("vi-tri"));

  return { send: sendChosen, arrived: arrived };

  /* ---------- photos: chosen, shown, sent ---------- */

  function choose() {
    var wrong = "";
    Array.prototype.forEach.call(input.files, function (file) {
      if (!/^image\/(jpeg|png|webp)$/.test(file.type)) wrong = words.notAPhoto;
      else if (file.size > limits.photoBytes) wrong = words.tooLarge;
      else if (chosen.length >= limits.most) wrong = words.tooManyAtOnce;
      else chosen.push({ id: newId(), file: file, url: URL.createObjectURL(file) });
    });
    input.value = "";
    page.state(wrong);
    drawPreviews();
  }

  function drawPreviews() {
    previews.textContent = "";
    previews.hidden = chosen.length === 0;
    chosen.forEach(function (photo, i) {
      var item = draw.element("li");
      item.appendChild(thumbnail(photo.url, photo.file.name));
      var button = draw.element("button", "", words.remove);
      button.type = "button";
      button.onclick = function () {
        URL.revokeObjectURL(photo.url);
        chosen.splice(i, 1);
        drawPreviews();
      };
      item.appendChild(button);
      previews.appendChild(item);
    });
  }

  function thumbnail(url, name) {
    var image = document.createElement("img");
    image.src = url;
    image.alt = name;
    return image;
  }

  function sendChosen() {
    var photos = chosen;
    chosen = [];
    drawPreviews();
    photos.forEach(function (photo) { add({ id: photo.id, field: "photo", file: photo.file, url: photo.url, label: words.photoLine, sending: words.sendingFile }); });
  }

  /* ---------- on its way ---------- */

  function add(item) {
    item.bubble = draw.element("li", "bubble citizen");
    item.bubble.setAttribute("data-file", item.id);
    page.lines.appendChild(item.bubble);
    going.push(item);
    page.shown();
    drawItem(item, item.sending, false);
    push();
  }

  function drawItem(item, state, stuck) {
    item.bubble.className = "bubble citizen" + (stuck ? " stuck" : "");
    item.bubble.textContent = "";
    item.bubble.appendChild(draw.element("p", "who", settings.words.you));
    item.bubble.appendChild(draw.element("p", "", item.label));
    if (item.url) item.bubble.appendChild(thumbnail(item.url, item.label));
    item.bubble.appendChild(draw.element("p", "state", state));
  }

  /** One after the other: a slow network carries one photo at a time. */
  function push() {
    var item = going.filter(function (other) { return !other.done; })[0];
    if (pushing || !item) return;
    pushing = true;
    var form = new FormData();
    form.append("id", item.id);
    if (item.seconds) form.append("seconds", String(item.seconds));
    form.append(item.field, item.file, item.field);
    fetch("/chat/files", { method: "POST", credentials: "same-origin", body: form }).then(function (response) {
      if (response.status === 202) return finish(item, settings.words.sent, false);
      if (response.status < 500 && response.status !== 429) return response.json().then(function (body) { finish(item, body.message, true); });
      return Promise.reject(new Error("status"));
    }).catch(function () {
      pushing = false;
      drawItem(item, words.waitingFile, true);
      setTimeout(push, AGAIN_MS);
    });
  }

  function finish(item, state, stuck) {
    pushing = false;
    item.done = true;
    if (item.bubble.parentNode) drawItem(item, state, stuck);
    if (!stuck) page.ask();
    push();
  }

  /** The conversation shows it now: our own copy goes, the picture stays for as long as the page is open. */
  function arrived(id, bubble) {
    var item = going.filter(function (other) { return other.id === id; })[0];
    if (!item) return;
    item.bubble.remove();
    if (item.url) bubble.appendChild(thumbnail(item.url, item.label));
  }

  /* ---------- voice ---------- */

  function offerVoice(button, drop) {
    var types = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
    var type = window.MediaRecorder && navigator.mediaDevices ? types.filter(function (one) { return MediaRecorder.isTypeSupported(one); })[0] : undefined;
    if (!button || !type) return;
    var recorder = null;
    var startedAt = 0;
    var timer = 0;
    var kept = true;
    button.hidden = false;
    button.onclick = function () { if (recorder) recorder.stop(); else start(); };
    drop.onclick = function () { kept = false; if (recorder) recorder.stop(); };

    function start() {
      navigator.mediaDevices.getUserMedia({ audio: true }).then(function (stream) {
        var parts = [];
        kept = true;
        recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 32000 });
        recorder.ondataavailable = function (event) { parts.push(event.data); };
        recorder.onstop = function () {
          var seconds = Math.max(1, Math.round((Date.now() - startedAt) / 1000));
          stream.getTracks().forEach(function (track) { track.stop(); });
          recorder = null;
          clearInterval(timer);
          drawButton(false);
          if (kept) add({ id: newId(), field: "voice", file: new Blob(parts, { type: type }), seconds: seconds, label: words.voiceLine, sending: words.sendingVoice });
        };
        recorder.start();
        startedAt = Date.now();
        timer = setInterval(tick, 1000);
        drawButton(true);
      }, function () { page.state(words.noMicrophone); });
    }

    function tick() {
      var seconds = Math.round((Date.now() - startedAt) / 1000);
      page.state(words.recording + " " + Math.floor(seconds / 60) + ":" + ("0" + (seconds % 60)).slice(-2));
      if (seconds >= limits.seconds && recorder) recorder.stop();
    }

    function drawButton(on) {
      button.classList.toggle("on", on);
      button.lastElementChild.textContent = on ? words.stopVoice : words.voice;
      drop.hidden = !on;
      page.state(on ? words.recording : "");
    }
  }

  /* ---------- position ---------- */

  function offerPosition(button) {
    if (!navigator.geolocation || !window.isSecureContext) return;
    button.hidden = false;
    button.onclick = function () {
      page.state(words.locating);
      navigator.geolocation.getCurrentPosition(function (found) {
        page.state("");
        page.say({ type: "location", latitude: found.coords.latitude, longitude: found.coords.longitude }, words.locationLine);
      }, function () { page.state(words.noLocation); }, { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
    };
  }

  function newId() {
    return Array.prototype.map.call(crypto.getRandomValues(new Uint8Array(16)), function (byte) { return ("0" + byte.toString(16)).slice(-2); }).join("");
  }
};
