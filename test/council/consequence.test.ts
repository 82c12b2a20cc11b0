import fc from "fast-check";
import { consequenceOf } from "../../src/papers";
import { sum, type AllocationRequest, type Decimal } from "../../src/engine";
import { membersOf, requestOf } from "../engine/agreement";
import { hp2025 } from "./hp2025";

function consequence(request: AllocationRequest, leavers: readonly string[]) {
  const found = consequenceOf(request, leavers);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}
const texts = (amounts: readonly (Decimal | null)[]) => amounts.map((each) => each?.toFixed());

describe("the consequence of leavers", () => {
  const members = membersOf(10, 20, 70);

  it("is that the others raise the same total, where the agreement shares one", () => {
    const request = requestOf({ scheme: "population", parameters: { total: "1000" }, members });
    const { rows, ratesMake, leaving } = consequence(request, ["0003"]);
    expect(texts(rows.map(({ before }) => before))).toEqual(["100", "200", "700"]);
    expect(texts(rows.map(({ underBudget }) => underBudget))).toEqual(["333", "667", "0"]);
    expect(rows.map(({ leaves }) => leaves)).toEqual([false, false, true]);
    expect([ratesMake, leaving.toFixed()]).toEqual([null, "700"]);
  });

  it("is told both ways under rates: the same sum in proportion, or the same rates and less", () => {
    const request = requestOf({
      scheme: "base-and-rate",
      parameters: { base: "100", rate: "1" },
      members,
    });
    const { rows, ratesMake } = consequence(request, ["0003"]);
    expect(texts(rows.map(({ before }) => before))).toEqual(["110", "120", "170"]);
    expect(texts(rows.map(({ underRates }) => underRates))).toEqual(["110", "120", "0"]);
    expect(texts(rows.map(({ underBudget }) => underBudget))).toEqual(["191", "209", "0"]);
    expect(ratesMake?.toFixed()).toBe("230");
  });

  it("lets the host cover its part of the same sum", () => {
    const request = requestOf({ scheme: "st-olav-2018", parameters: { host: "0001" }, members });
    const { rows, before } = consequence(request, ["0003"]);
    const kept = rows.map(({ underBudget }) => underBudget);
    expect(sum(kept).toFixed()).toBe(before.check.allocated.toFixed());
    expect(kept[0]!.times(2).toFixed()).toBe(before.check.allocated.toFixed());
  });

  it("is refused for a host without whom nothing can be shared", () => {
    const request = requestOf({ scheme: "st-olav-2018", parameters: { host: "0001" }, members });
    expect(consequenceOf(request, ["0001"])).toMatchObject({
      ok: false,
      error: [{ code: "host-not-member" }],
    });
  });

  it("never loses a krone of the same sum, whoever leaves the 34", () => {
    const { request } = hp2025();
    const codes = request.members.map(({ code }) => code);
    fc.assert(
      fc.property(fc.subarray(codes, { minLength: 1, maxLength: 33 }), (leavers) => {
        const { rows } = consequence(request, leavers);
        return (
          sum(rows.map(({ underBudget }) => underBudget)).toFixed() === "10800000" &&
          rows.every(({ leaves, underBudget, before }) =>
            leaves ? underBudget.isZero() : underBudget.gte(before)
          )
        );
      }),
      { numRuns: 40 }
    );
  });
});
