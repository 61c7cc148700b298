import type { Child } from "hono/jsx";
import { html } from "hono/html";
import { emergencyNumbers, frameWords } from "../../text/pages.ts";
import { assetPaths } from "../assets.ts";
import { Icon } from "./icon.tsx";

export interface FrameProps {
  title: string;
  operatorName: string;
  /** What stands beside the product's name instead of the operator and the "automatic assistant" label: who is signed in, and where. */
  whoAndWhere?: readonly [string, string];
  /** Entry of the navigation this page belongs to. */
  current?: string;
  /** Links above the page; the citizens' own when left out. */
  navigation?: Child;
  bodyClass?: string;
  /** Addresses of scripts this page gains from. */
  scripts?: readonly string[];
  /** Address to go on to at once. */
  refreshTo?: string;
  /** What a script on every page of the room should know, as data attributes of <main>. */
  mainData?: Record<`data-${string}`, string>;
  children?: Child;
}

/** A whole page: operator's name, the "automatic assistant" label, navigation, content, privacy link. */
export function frame(props: FrameProps) {
  return html`<!doctype html>${(<Document {...props} />)}`;
}

/** One link of the navigation; the page it stands on is marked for eyes and for screen readers. */
export function NavLink({ href, current, children }: { href: string; current: boolean; children?: Child }) {
  return <a href={href} {...(current ? { "aria-current": "page" as const } : {})}>{children}</a>;
}

/** Emergency numbers that a phone can dial. */
export function EmergencyNumbers() {
  return (
    <ul class="numbers">
      {emergencyNumbers.map(({ number, use }) => (
        <li><a href={`tel:${number}`}><b>{number}</b> {use}</a></li>
      ))}
    </ul>
  );
}

function Document({ title, operatorName, whoAndWhere, current, navigation, bodyClass, scripts, refreshTo, mainData, children }: FrameProps) {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="format-detection" content="telephone=no" />
        {refreshTo === undefined ? null : <meta http-equiv="refresh" content={`0;url=${refreshTo}`} />}
        <title>{frameWords.pageTitle(title)}</title>
        <link rel="stylesheet" href={assetPaths.style} />
        <link rel="icon" href={assetPaths.icon} type="image/svg+xml" />
        {(scripts ?? []).map((src) => <script src={src} defer></script>)}
      </head>
      <body {...(bodyClass ? { class: bodyClass } : {})}>
        <a class="skip" href="#noi-dung">{frameWords.skip}</a>
        <header class="top">
          <div class="top-in">
            <a class="brand" href="/"><Icon name="talk" />{frameWords.product}</a>
            <span class="operator">{whoAndWhere?.[0] ?? operatorName}</span>
            <span class="robot">{whoAndWhere?.[1] ?? frameWords.assistant}</span>
            <nav aria-label={frameWords.navigation}>{navigation ?? <CitizenLinks {...(current ? { current } : {})} />}</nav>
          </div>
        </header>
        <main id="noi-dung" tabindex={-1} {...mainData}>{children}</main>
        <footer class="bottom">
          <div class="bottom-in">
            <p>{frameWords.runBy(operatorName)}</p>
            <a href="/rieng-tu">{frameWords.privacy}</a>
          </div>
        </footer>
      </body>
    </html>
  );
}

function CitizenLinks({ current }: { current?: string }) {
  return (
    <>
      <NavLink href="/" current={current === "chat"}>{frameWords.chat}</NavLink>
      <NavLink href="/van-ban" current={current === "documents"}>{frameWords.documents}</NavLink>
      <NavLink href="/ho-so" current={current === "case"}>{frameWords.myCase}</NavLink>
    </>
  );
}
