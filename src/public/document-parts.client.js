/* A link from an answer names a clause ("#dieu-120-khoan-2"); a long law shows one part at a time. Goes on to the part that holds it. */
(() => {
  const followHash = () => {
    const anchor = decodeURIComponent(location.hash.slice(1));
    if (anchor === "" || document.getElementById(anchor)) return;
    for (let name = anchor; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("-")))) {
      const link = document.querySelector(`.toc a[href$="#${CSS.escape(name)}"]`);
      if (!link) continue;
      const [page] = link.href.split("#");
      if (page !== location.href.split("#")[0]) location.replace(`${page}#${anchor}`);
      return;
    }
  };
  addEventListener("hashchange", followHash);
  followHash();
})();
