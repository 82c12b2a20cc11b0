import { findScheme, SCHEMES } from "../../src/catalogue";
import { makeScheme } from "../../src/catalogue/custom/makeScheme";
import { exportScheme, importScheme } from "../../src/catalogue/custom/schemeFile";
import { allocate } from "../../src/engine";
import { amountsOf, membersOf } from "../engine/agreement";

const RULES = { rounding: "cascade", unit: "10", ties: "code", regions: "first" } as const;

describe("a scheme made from what is chosen", () => {
  it("has the values set by hand as its defaults, and shares as the original did with them", () => {
    const from = findScheme("equal-and-population")!;
    const own = makeScheme("Legevakt", from, { total: "100", equalShare: "0.3", cap: "60" }, RULES);
    const members = membersOf(1, 3);
    const before = allocate({
      scheme: from,
      members,
      parameters: { total: "100", equalShare: "0.3", cap: "60" },
    });
    const after = allocate({ scheme: own.scheme, members, parameters: {} });
    if (!before.ok || !after.ok) throw new Error("refused");
    expect(amountsOf(after.value)).toEqual(amountsOf(before.value));
    expect(own).toMatchObject({ ...RULES, scheme: { id: "legevakt", title: "Legevakt" } });
  });

  it("still asks for what must be given and was not, and forgets what was not needed", () => {
    const { scheme } = makeScheme("Ny", findScheme("hnt-2018")!, {}, RULES);
    expect(scheme.parameters).toEqual([
      { name: "total", kind: "money", required: true },
      { name: "equalShare", kind: "share", required: true },
    ]);
    const rates = makeScheme("Ny", findScheme("st-olav-2018")!, { rate: "4" }, RULES).scheme;
    expect(rates.parameters.map(({ name, default: value }) => [name, value])).toEqual([
      ["base", "10000"],
      ["rate", "4"],
      ["host", "5001"],
      ["hostShare", "0.5"],
    ]);
  });

  it("leaves out a default that was taken away, and keeps the months of one member", () => {
    const { scheme } = makeScheme(
      "Uten vert",
      findScheme("st-olav-2018")!,
      { host: " ", hostShare: "", "months.5033": "6" },
      RULES
    );
    expect(scheme.parameters.map(({ name }) => name)).toEqual(["base", "rate", "months.5033"]);
  });

  it.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
    "made from %s survives the way out to a file and back",
    (_, scheme) => {
      const own = makeScheme("Vår egen", scheme, {}, RULES);
      expect(importScheme(exportScheme(own))).toEqual({ ok: true, value: own });
    }
  );

  it("keeps in a file what a limit changes and how its index makes numbers", () => {
    const given = { base: "10", rate: "2", cap: "50", freed: "others", indexBy: "factor" };
    const own = makeScheme("Felles", findScheme("base-and-rate")!, given, RULES);
    expect(importScheme(exportScheme(own))).toEqual({
      ok: true,
      value: {
        ...own,
        scheme: {
          ...own.scheme,
          parameters: own.scheme.parameters.map((each) =>
            expect.objectContaining({ name: each.name, kind: each.kind, default: each.default! })
          ),
        },
      },
    });
  });

  it.each([
    { why: "Norwegian letters", title: " Ørland og Åfjord, æra 2 ", id: "orland-og-afjord-aera-2" },
    { why: "a name of the catalogue", title: "Population", id: "my-population" },
    { why: "no letters at all", title: "½ %", id: "my" },
    { why: "a very long name", title: "a".repeat(100), id: "a".repeat(60) },
    { why: "hyphens at the ends", title: "-x-", id: "x" },
  ])("makes a short name of $why that a file may have", ({ title, id }) => {
    const own = makeScheme(title, findScheme("population")!, { total: "1" }, RULES);
    expect(own.scheme.id).toBe(id);
    expect(importScheme(exportScheme(own)).ok).toBe(true);
  });
});
