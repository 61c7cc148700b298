/** How three old encodings write Vietnamese letters, as they look when their bytes are read as windows-1252. */

/** TCVN 5712:1993, VN3 ("ABC", fonts .Vn…): one byte a letter; capitals with a tone have none, a capital font shows them. */
export const TCVN3: ReadonlyMap<string, string> = table(
  "\u00a1Ă \u00a2Â \u00a3Ê \u00a4Ô \u00a5Ơ \u00a6Ư \u00a7Đ \u00a8ă \u00a9â \u00aaê \u00abô \u00acơ \u00adư \u00aeđ " +
    "\u00b5à \u00b6ả \u00b7ã \u00b8á \u00b9ạ \u00bbằ \u00bcẳ \u00bdẵ \u00beắ \u00c6ặ \u00c7ầ \u00c8ẩ \u00c9ẫ \u00caấ \u00cbậ " +
    "\u00ccè \u00ceẻ \u00cfẽ \u00d0é \u00d1ẹ \u00d2ề \u00d3ể \u00d4ễ \u00d5ế \u00d6ệ \u00d7ì \u00d8ỉ \u00dcĩ \u00ddí \u00deị " +
    "\u00dfò \u00e1ỏ \u00e2õ \u00e3ó \u00e4ọ \u00e5ồ \u00e6ổ \u00e7ỗ \u00e8ố \u00e9ộ \u00eaờ \u00ebở \u00ecỡ \u00edớ \u00eeợ " +
    "\u00efù \u00f1ủ \u00f2ũ \u00f3ú \u00f4ụ \u00f5ừ \u00f6ử \u00f7ữ \u00f8ứ \u00f9ự \u00faỳ \u00fbỷ \u00fcỹ \u00fdý \u00feỵ",
);

/** VNI for Windows (fonts VNI-…): most letters are a base letter and a mark behind it. */
export const VNI: ReadonlyMap<string, string> = vniTable();

function table(pairs: string): Map<string, string> {
  return new Map(pairs.split(" ").map((pair) => [pair.slice(0, -1), pair.slice(-1)]));
}

function vniTable(): Map<string, string> {
  const small = table("ñđ ôơ öư íí ìì æỉ óĩ òị îỵ");
  const marks: [string, string, string][] = [
    ["aeouyôö", "ùøûõï", "\u0301\u0300\u0309\u0303\u0323"],
    ["aeo", "âáàåãä", "\u0302 \u0302\u0301 \u0302\u0300 \u0302\u0309 \u0302\u0303 \u0302\u0323"],
    ["a", "êéèúüë", "\u0306 \u0306\u0301 \u0306\u0300 \u0306\u0309 \u0306\u0303 \u0306\u0323"],
  ];
  for (const [bases, signs, written] of marks) {
    const combining = written.includes(" ") ? written.split(" ") : [...written];
    for (const base of bases) {
      const letter = small.get(base) ?? base;
      for (const [index, sign] of [...signs].entries()) small.set(base + sign, (letter + (combining[index] ?? "")).normalize("NFC"));
    }
  }
  // ỵ has a letter of its own; y and nặng are not combined.
  small.delete("yï");
  const all = new Map(small);
  for (const [from, to] of small) {
    all.set(from.toUpperCase(), to.toUpperCase());
    // A capital letter in a name carries a small mark.
    if (from.length === 2) all.set((from[0] ?? "").toUpperCase() + (from[1] ?? ""), to.toUpperCase());
  }
  return all;
}
