import type { Cadre, Role } from "../cases/case.ts";
import type { CaseLocality } from "../cases/locality.ts";
import { isWorker } from "../cases/visibility.ts";
import { Note, Select } from "../public/look/parts.tsx";
import { randomText } from "../public/signed-value.ts";
import { cadreDeskWords as desk } from "../text/cadre-desk.ts";
import { roleWords } from "../text/cases.ts";
import { actWords, cadreWords as words } from "../text/console.ts";
import { officeWords } from "../text/office-account.ts";
import { protectedDesk } from "../text/protected.ts";
import { secondStepWords } from "../text/sign-in.ts";
import type { FormValues } from "./act-form.ts";
import { FormKey } from "./console-frame.tsx";
import type { ConsoleContext } from "./session.tsx";

export const roles = ["cadre", "supervisor", "admin", "auditor"] as const satisfies readonly Role[];

/** The post of a cadre as the form holds it. @param email the account with the office's identity provider @param noi GSO code of the commune whose units are to be chosen from, or "tinh" */
export function postOf(cadre: Cadre, email: string | null, noi: string | undefined): FormValues {
  return { id: cadre.id, name: cadre.name, role: cadre.role, unitId: cadre.unitId, email: email ?? "", active: cadre.active ? "1" : "", noi: noi ?? "" };
}

/** The code that ties a chat to a cadre, and what goes beyond the post: keeping protected items that have nobody else, help with a lost telephone. */
export function CadreAccess({ c, cadre, isCustodian, hasSecondStep }: { c: ConsoleContext; cadre: Cadre; isCustodian: boolean; hasSecondStep: boolean }) {
  return (
    <>
      <h2>{desk.access}</h2>
      {cadre.active ? <p class="soft">{desk.bindHint}{isWorker(cadre) ? ` ${desk.custodianHint}` : ""}</p> : <p class="soft">{desk.leftNoAccess}</p>}
      <div class="row">
        {cadre.active ? (
          <form method="post" action={`/console/cadres/${cadre.id}/binding-code`}>
            <FormKey c={c} />
            <button type="submit" class="plain" aria-label={words.bindNamed(cadre.name)}>{words.bind}</button>
          </form>
        ) : null}
        {isWorker(cadre) && cadre.active ? (
          <form method="post" action={`/console/cadres/${cadre.id}/custodian`}>
            <FormKey c={c} />
            <input type="hidden" name="named" value={isCustodian ? "0" : "1"} />
            <button type="submit" class="plain">{isCustodian ? protectedDesk.unname : protectedDesk.name}<span class="hidden-text">: {cadre.name}</span></button>
          </form>
        ) : null}
        {!cadre.active || !hasSecondStep || cadre.id === c.get("cadre").id ? null : (
          <form method="post" action={`/console/cadres/${cadre.id}/second-step`}>
            <FormKey c={c} actId={randomText(12)} />
            <button type="submit" class="plain" aria-label={secondStepWords.removeNamed(cadre.name)}>{secondStepWords.remove}</button>
          </form>
        )}
      </div>
    </>
  );
}

/** Name, role, unit, and where the office has an identity provider (`asksEmail`) the account there: only the units of one place are offered, chosen first; the province has hundreds of them. */
export function CadrePost({ c, locality, known, asksEmail, why, values }: { c: ConsoleContext; locality: CaseLocality; known: Cadre | null; asksEmail: boolean; why: string | null; values: FormValues }) {
  const place = placeOf(values, locality);
  return (
    <>
      <form method="get" action={known === null ? "/console/cadres/moi" : `/console/cadres/${known.id}/sua`} class="row jump">
        <Select name="noi" label={desk.place} value={place} options={placesOf(locality)} />
        <button type="submit" class="plain">{desk.showPlace}</button>
      </form>
      <p class="hint">{desk.placeHint}</p>
      <form method="post" action="/console/cadres">
        <FormKey c={c} />
        <input type="hidden" name="noi" value={place} />
        {why === null ? null : <Note tone="wrong" role="alert"><p>{why}</p></Note>}
        {known === null ? <NewId value={values["id"] ?? ""} /> : <><input type="hidden" name="id" value={known.id} /><input type="hidden" name="sua" value="1" /><p>{words.id}: <span class="code">{known.id}</span></p></>}
        <div class="field">
          <label for="cb-ten">{words.name}</label>
          <input type="text" id="cb-ten" name="name" required maxlength={100} value={values["name"] ?? ""} />
        </div>
        <Select name="role" label={words.role} value={values["role"]} options={roles.map((role) => ({ value: role, label: roleWords[role] }))} />
        <Select name="unitId" label={words.unit} value={values["unitId"]} empty={desk.pickUnit} options={unitsAt(place, locality)} required />
        {asksEmail ? <EmailField value={values["email"] ?? ""} /> : null}
        <label class="check"><input type="checkbox" name="active" value="1" checked={(known === null && why === null) || values["active"] === "1"} />{words.active}</label>
        <button type="submit">{words.save}</button>
      </form>
    </>
  );
}

function EmailField({ value }: { value: string }) {
  return (
    <div class="field">
      <label for="cb-email">{officeWords.field}</label>
      <p class="hint" id="cb-email-goi-y">{officeWords.fieldHint}</p>
      <input type="text" inputmode="email" id="cb-email" name="email" maxlength={254} autocapitalize="none" autocomplete="off" spellcheck={false} value={value} aria-describedby="cb-email-goi-y" />
    </div>
  );
}

function NewId({ value }: { value: string }) {
  return (
    <>
      <p class="hint">{words.addHint}</p>
      <div class="field">
        <label for="cb-id">{words.id}</label>
        <p class="hint" id="cb-id-goi-y">{words.idHint}</p>
        <input type="text" id="cb-id" name="id" required maxlength={40} autocapitalize="none" value={value} aria-describedby="cb-id-goi-y" />
      </div>
    </>
  );
}

const province = "tinh";

/** The place asked for, else that of the unit, else the province. */
function placeOf(values: FormValues, locality: CaseLocality): string {
  const places = placesOf(locality).map(({ value }) => value);
  return [values["noi"] ?? "", locality.units.get(values["unitId"] ?? "")?.areaCode ?? ""].find((place) => places.includes(place)) ?? province;
}

function placesOf(locality: CaseLocality): { value: string; label: string }[] {
  const codes = locality.units.all().flatMap((unit) => (unit.areaCode !== null && unit.slot === "" ? [unit.areaCode] : []));
  const communes = codes.map((code) => ({ value: code, label: locality.areaName(code) })).toSorted((a, b) => a.label.localeCompare(b.label, "vi"));
  return [{ value: province, label: actWords.province }, ...communes];
}

function unitsAt(place: string, locality: CaseLocality): { value: string; label: string }[] {
  const here = locality.units.all().filter((unit) => (place === province ? unit.level === "tinh" : unit.areaCode === place));
  return here.map((unit) => ({ value: unit.id, label: unit.name }));
}
