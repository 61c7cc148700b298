import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cadre, Role } from "../../src/cases/case.ts";
import { canAct, canSee, canSeeProtected, isHandler, mayApproveOpening, mayAskOpening, viewUnits } from "../../src/cases/visibility.ts";
import { bacLieu, datMui, locality } from "./locality.ts";
import { acts, approves, asks, handles, knows } from "./oracle.ts";

const { units } = locality;
/** Two communes whole, and the province whole: every level, block and desk. */
const places = units.all().filter(({ areaCode }) => areaCode === null || areaCode === datMui || areaCode === bacLieu).map(({ id }) => id);
/** The units that see much or are often named come up often. */
const unit = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...places) }, { weight: 1, arbitrary: fc.constantFrom("tinh.dang.tgdv", `xa.${datMui}`, `xa.${datMui}.lanhdao`, `xa.${datMui}.dang`) });
const role = fc.constantFrom<Role>("cadre", "supervisor", "admin", "auditor");
const cadre = fc.record({ id: fc.constantFrom("a", "b", "c", "d"), name: fc.constant("x"), role, unitId: unit, active: fc.constant(true) });
const anybody = fc.oneof({ weight: 9, arbitrary: cadre }, { weight: 1, arbitrary: cadre.map((one) => ({ ...one, active: false })) });
/** Half the walls stand around something the case lies with. */
const place = fc.record({ owner: unit, handler: unit, copies: fc.uniqueArray(unit, { maxLength: 3 }), wall: fc.option(fc.oneof(unit, fc.constant("of the handler"), fc.constant("of the handler's commune")), { nil: null }) }).map(
  ({ wall, ...c }) => ({ ...c, hidden: wall === "of the handler" ? c.handler : wall === "of the handler's commune" ? (units.get(c.handler)?.areaCode ? `xa.${units.get(c.handler)?.areaCode}` : c.handler) : wall }),
);
type Place = { owner: string; handler: string; copies: string[]; hidden: string | null };
const placed = (c: Place) => ({ ownerUnitId: c.owner, handlerUnitId: c.handler, copyUnitIds: c.copies, hiddenFromUnitId: c.hidden });
const runs = { numRuns: 4000, seed: 20261123 };

describe("roles × cases × actions, compared with rules written anew from the law of the product", () => {
  it("who may know of a case, and who may act on it", () => {
    const met = { knows: 0, acts: 0, walled: 0, not: 0 };
    fc.assert(fc.property(anybody, place, (who, c) => {
      const said = { knows: canSee(locality, who, placed(c)), acts: canAct(locality, who, placed(c)) };
      expect(said).toEqual({ knows: knows(who, c), acts: acts(who, c) });
      if (said.knows) met.knows += 1; else met.not += 1;
      if (said.acts) met.acts += 1;
      if (!said.knows && knows(who, { ...c, hidden: null })) met.walled += 1;
    }), runs);
    // The sample is worth something only where each side was met often.
    for (const times of Object.values(met)) expect(times).toBeGreaterThan(80);
  });

  it("who may ask that something sealed be opened, and who may say yes", () => {
    const met = { asks: 0, approves: 0, own: 0 };
    fc.assert(fc.property(anybody, anybody, place, fc.boolean(), (one, other, c, near) => {
      const asker = near ? { ...one, unitId: c.handler } : one;
      const who = near && c.copies.length > 1 ? { ...other, unitId: c.handler } : other;
      expect(mayAskOpening(locality, asker, placed(c))).toBe(asks(asker, c));
      const said = mayApproveOpening(locality, who, placed(c), asker);
      expect(said).toBe(approves(who, c, asker));
      if (asks(asker, c)) met.asks += 1;
      if (said) met.approves += 1;
      if (said && who.id === asker.id) met.own += 1;
    }), runs);
    expect(met.asks).toBeGreaterThan(200);
    expect(met.approves).toBeGreaterThan(80);
    expect(met.own).toBe(0);
  });

  it("in whose list a case stands: exactly those who oversee it and are not behind the wall", () => {
    fc.assert(fc.property(place, (c) => {
      const listed = viewUnits(locality, placed(c));
      for (const unitId of places) {
        const plain: Cadre = { id: "x", name: "x", role: "cadre", unitId, active: true };
        if (units.get(unitId)?.oversees === null) expect([unitId, listed.includes(unitId)]).toEqual([unitId, knows(plain, c)]);
      }
    }), { numRuns: 150, seed: 7 });
  });

  it("who may have a protected item, alone or with others at the desks, custodian or not", () => {
    const receivers = units.all().filter(({ restrictedDesk, id }) => restrictedDesk && places.includes(id)).map(({ id }) => id);
    const met = { handler: 0, custodian: 0, not: 0 };
    const item = fc.record({ receiver: fc.constantFrom(...receivers), hidden: fc.option(fc.oneof(unit, fc.constantFrom(...receivers)), { nil: null }), excluded: fc.subarray(["a", "b", "c", "d"], { maxLength: 2 }) });
    const atDesk = fc.tuple(anybody, fc.constantFrom(...receivers)).map(([one, unitId]) => ({ ...one, unitId }));
    const staff = fc.array(fc.oneof(atDesk, anybody), { maxLength: 3 });
    fc.assert(fc.property(fc.oneof(atDesk, anybody), staff, item, fc.boolean(), (who, others, one, custodian) => {
      const asked = { receiverUnitId: one.receiver, hiddenFromUnitId: one.hidden, excluded: one.excluded };
      const people = [who, ...others.filter(({ id }) => id !== who.id)];
      const orphaned = !people.some((each) => isHandler(locality, each, asked));
      const said = canSeeProtected(locality, who, asked, { custodian, orphaned });
      expect(said).toBe(handles(who, one, people.slice(1), custodian));
      if (isHandler(locality, who, asked)) met.handler += 1; else if (said) met.custodian += 1; else met.not += 1;
    }), runs);
    for (const times of Object.values(met)) expect(times).toBeGreaterThan(80);
  });
});
