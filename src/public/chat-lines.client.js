/*
 * Draws lines of the conversation exactly as the server does (look/chat-parts.tsx, look/rich-text.tsx); everything a
 * person wrote goes in as text, never as markup. `settings` comes from the page: words, site address, link patterns.
 */
window.LangNgheLines = function (settings) {
  "use strict";

  var words = settings.words;

  return { element: element, bubble: bubble, choices: choices };

  function element(tag, className, text) {
    var made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function bubble(entry) {
    var isDraft = entry.choices.some(function (choice) { return choice.value === "d:send"; });
    var item = element("li", "bubble " + entry.from + (isDraft ? " draft" : ""));
    item.setAttribute("data-seq", String(entry.seq));
    if (entry.clientId) item.setAttribute("data-client", entry.clientId);
    item.appendChild(element("p", "who", speaker(entry)));
    richText(item, entry.text);
    return item;
  }

  function speaker(entry) {
    if (entry.from === "citizen") return words.you;
    if (entry.from === "assistant") return words.assistant;
    return entry.unitName ? entry.unitName + " · " + words.officer : words.officer;
  }

  /** The same links as the server draws: see look/rich-text.tsx. */
  function richText(item, text) {
    text.split("\n\n").forEach(function (paragraph) {
      var p = element("p");
      var from = 0;
      var pattern = new RegExp(settings.linkPattern, "g");
      var match;
      while ((match = pattern.exec(paragraph)) !== null) {
        var href = hrefOf(match[0], paragraph.slice(0, match.index));
        if (href === null) continue;
        if (match.index > from) withCodes(p, paragraph.slice(from, match.index));
        var link = element("a", "", linkLabel(match[0], href));
        link.setAttribute("href", href);
        p.appendChild(link);
        from = match.index + match[0].length;
      }
      if (from < paragraph.length) withCodes(p, paragraph.slice(from));
      item.appendChild(p);
    });
  }

  /** A captured separator stays in what is split: every second piece is a code. */
  function withCodes(p, text) {
    text.split(new RegExp("(" + settings.codePattern + ")")).forEach(function (piece, i) {
      if (piece !== "") p.appendChild(i % 2 === 1 ? element("span", "nowrap", piece) : document.createTextNode(piece));
    });
  }

  function hrefOf(found, before) {
    if (found.length === 3) return new RegExp(settings.callPattern, "i").test(before) && !new RegExp(settings.articlePattern, "i").test(before) ? "tel:" + found : null;
    return found.indexOf(settings.publicUrl + "/") === 0 ? found.slice(settings.publicUrl.length) : found;
  }

  function linkLabel(found, href) {
    if (href.indexOf("/van-ban/") === 0) return words.seeSource;
    if (href.indexOf("/ho-so/") === 0) return words.seeCase;
    var plain = found.replace(/^https?:\/\//, "");
    return plain.length > 40 ? plain.slice(0, 39) + "…" : plain;
  }

  function choices(box, offered) {
    box.appendChild(element("p", "hint", words.choices));
    var list = element("ol");
    offered.forEach(function (choice, i) {
      var item = element("li");
      var button = element("button");
      button.type = "submit";
      button.name = "choice";
      button.value = choice.value;
      button.setAttribute("form", "nhan");
      button.appendChild(element("b", "", String(i + 1)));
      button.appendChild(element("span", "", choice.label));
      item.appendChild(button);
      list.appendChild(item);
    });
    box.appendChild(list);
  }
};
