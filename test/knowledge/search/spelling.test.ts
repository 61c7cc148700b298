import { describe, expect, test } from "vitest";
import { likeliest, readTelex, soundAlikes, suspicionsOf } from "../../../src/knowledge/search/spelling.ts";
import { NO_LEGAL_TERMS } from "../../../src/knowledge/search/legal-terms.ts";
import { readQuestion } from "../../../src/knowledge/search/question-terms.ts";
import { bareTerm } from "../../../src/knowledge/search/search-terms.ts";

describe("soundAlikes", () => {
  test.each([
    ["sanh", "sinh"], ["xo", "so"], ["dum", "gium"], ["vo", "do"], ["him", "hiem"], ["cang", "can"], ["bac", "bat"], ["chu", "tru"], ["lop", "nop"],
    ["nhut", "nhat"], ["kic", "ket"], ["nong", "non"], ["riu", "ruou"], ["muon", "muong"], ["gat", "ghat"],
  ])("knows that %s may be %s", (written, meant) => {
    // "ruou" lies two vowels away from "riu": iu → ieu, uou.
    expect(soundAlikes(written)).toContain(meant);
  });

  test("never gives the syllable itself, nor anything for what is no syllable", () => {
    expect(soundAlikes("sinh")).not.toContain("sinh");
    expect(soundAlikes("xyzzy")).toEqual([]);
    expect(soundAlikes("2024")).toEqual([]);
  });
});

describe("readTelex", () => {
  test.each([["dduwowcj", "được"], ["giaays", "giấy"], ["nghir", "nghỉ"], ["ddaats", "đất"], ["huwu", "hưu"], ["nuwowcs", "nước"], ["laamf", "lầm"]])("reads %s as %s", (typed, meant) => {
    expect(readTelex(typed)).toBe(meant);
  });

  test.each(["bus", "gas", "test", "zalo", "wifi", "facebook", "covid", "nghi", "khai", "sinh", "được", "nd", "154"])("leaves %s alone", (typed) => {
    expect(readTelex(typed)).toBeNull();
  });
});

describe("suspicions", () => {
  const index = new Map([["ho_so", 400], ["khai_sinh", 300], ["giay_khai", 200], ["bao_hiem", 900], ["him_y", 1], [bareTerm("ho"), 900], [bareTerm("nop"), 300], [bareTerm("giay"), 500]]);
  const correct = (text: string): string[] => {
    const suspicions = suspicionsOf(readQuestion(text, NO_LEGAL_TERMS), (term) => index.get(term) ?? 0, 1000);
    return likeliest(suspicions, index, 1000).map(({ from, to }) => `${from} → ${to}`);
  };

  test.each([["nộp hồ xơ", "ho_xo → ho_so"], ["giấy khai sanh", "khai_sanh → khai_sinh"], ["bảo hỉm", "bao_him → bao_hiem"], ["bảo hiêmm", "bao_hiemm → bao_hiem"]])("reads %s as %s", (text, expected) => {
    expect(correct(text)).toContain(expected);
  });

  test("corrects nothing that the documents say", () => {
    expect(correct("giấy khai sinh")).toEqual([]);
    expect(correct("hồ sơ")).toEqual([]);
  });

  test("reads no word in two ways", () => {
    const words = suspicionsOf(readQuestion("hồ xơ sinh", NO_LEGAL_TERMS), (term) => index.get(term) ?? 0, 1000);
    const read = likeliest(words, new Map([...index, ["xo_sinh", 0], ["xu_sinh", 90]]), 1000);
    expect(read).toEqual([{ from: "ho_xo", to: "ho_so" }]);
  });
});
