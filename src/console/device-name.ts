import { deviceWords } from "../text/sign-in.ts";

/** What a browser says of itself → a name its owner knows: "Chrome trên Android". No version, no model. Pure. */
export function deviceName(userAgent: string | undefined): string | null {
  const said = userAgent ?? "";
  const browser = browsers.find(([sign]) => sign.test(said))?.[1];
  const system = systems.find(([sign]) => sign.test(said))?.[1];
  return browser === undefined || system === undefined ? null : deviceWords.named(browser, system);
}

/** In this order: many name the others too. */
const browsers: readonly (readonly [RegExp, string])[] = [[/Zalo/, "Zalo"], [/Edg/, "Edge"], [/coc_coc/i, deviceWords.cocCoc], [/SamsungBrowser/, "Samsung Internet"], [/OPR\//, "Opera"], [/Firefox|FxiOS/, "Firefox"], [/Chrome|CriOS/, "Chrome"], [/Safari/, "Safari"]];
const systems: readonly (readonly [RegExp, string])[] = [[/iPhone/, "iPhone"], [/iPad/, "iPad"], [/Android/, "Android"], [/Windows/, "Windows"], [/Mac OS X|Macintosh/, "Mac"], [/CrOS/, "ChromeOS"], [/Linux/, "Linux"]];
