import type { Cadre } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { fold } from "../language/fold.ts";
import { CardTable, Chip, EmptyState } from "../public/look/parts.tsx";
import { cadreDeskWords as desk } from "../text/cadre-desk.ts";
import { roleWords } from "../text/cases.ts";
import { cadreWords as words } from "../text/console.ts";
import { protectedDesk } from "../text/protected.ts";

const perPage = 30;

/** Who works here, thirty a page, found by name, id or unit with or without accents; what can be changed stands on each one's own page. */
export function CadreList({ cadres, custodians, locality, asked }: {
  cadres: readonly Cadre[]; custodians: ReadonlySet<string>; locality: CaseLocality; asked: { q: string; page: number };
}) {
  const unitName = ({ unitId }: Cadre): string => locality.units.get(unitId)?.name ?? unitId;
  const q = asked.q.normalize("NFC").trim().slice(0, 100);
  const wanted = fold(q).split(/\s+/u).filter((word) => word !== "");
  const found = wanted.length === 0 ? cadres : cadres.filter((cadre) => holdsAll(fold(`${cadre.name} ${cadre.id} ${unitName(cadre)}`), wanted));
  const pages = Math.max(Math.ceil(found.length / perPage), 1);
  const page = Number.isInteger(asked.page) ? Math.min(Math.max(asked.page, 1), pages) : 1;
  const address = (to: number): string => `/console/cadres?${new URLSearchParams({ ...(q === "" ? {} : { q }), trang: String(to) })}`;
  return (
    <>
      <p><a class="button" href="/console/cadres/moi">{desk.addTitle}</a></p>
      <form method="get" action="/console/cadres" class="row jump" role="search">
        <div class="field">
          <label for="tim-can-bo">{words.filter}</label>
          <input type="search" id="tim-can-bo" name="q" value={q} maxlength={100} />
        </div>
        <button type="submit" class="plain">{desk.search}</button>
      </form>
      {wanted.length === 0 ? null : <p role="status">{desk.found(found.length)} <a href="/console/cadres">{desk.all}</a></p>}
      {cadres.length === 0 ? <EmptyState title={words.empty} next={words.emptyNext} /> : found.length === 0 ? null : (
        <div class="name-list"><CardTable caption={words.title} rows={found.slice((page - 1) * perPage, page * perPage).map((cadre) => ({
          cells: [
            { label: words.name, content: <><a href={`/console/cadres/${cadre.id}/sua`}><strong>{cadre.name}</strong></a><br /><span class="small soft code">{cadre.id}</span></> },
            { label: words.role, content: roleWords[cadre.role] },
            { label: words.unit, content: unitName(cadre) },
            { label: words.state, less: cadre.active && !custodians.has(cadre.id), content: <><Chip tone={cadre.active ? "leaf" : "quiet"}>{cadre.active ? words.active : words.inactive}</Chip>{custodians.has(cadre.id) ? <> <Chip tone="info">{protectedDesk.custodian}</Chip></> : null}</> },
          ],
        }))} /></div>
      )}
      {pages === 1 ? null : (
        <p class="row">
          {page === 1 ? null : <a class="button plain" href={address(page - 1)}>{desk.previous}</a>}
          <span class="soft">{desk.page(page, pages)} · {desk.count(found.length)}</span>
          {page === pages ? null : <a class="button plain" href={address(page + 1)}>{desk.next}</a>}
        </p>
      )}
    </>
  );
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
