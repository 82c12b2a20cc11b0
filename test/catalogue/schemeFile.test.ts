import { SCHEMES, type CustomScheme } from "../../src/catalogue";
import { exportScheme, importScheme } from "../../src/catalogue/custom/schemeFile";
import schema from "../../src/catalogue/custom/scheme.schema.json";
import {
  allocate,
  COMMON_PARAMETERS,
  FREED,
  INDEX_BY,
  MEASURES,
  REGION_RULES,
  ROUNDING_RULES,
  TIE_RULES,
} from "../../src/engine";
import { ownSchemeTexts } from "../../src/text/ownSchemeTexts";
import { amountsOf, membersOf } from "../engine/agreement";

const file = {
  hpshareScheme: 1,
  id: "legevakt",
  title: "Legevakt",
  help: "30 % likt, 70 % etter folketall.",
  key: "equal-and-population",
  parameters: { total: null, equalShare: "0.3", cap: "60" },
  rounding: "sainte-lague",
  unit: "0.01",
};
const read = (content: unknown) => importScheme(JSON.stringify(content));
const imported = (content: unknown): CustomScheme => {
  const result = read(content);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe("a scheme of the user's own", () => {
  it("allocates like one of the catalogue", () => {
    const { scheme } = imported(file);
    const result = allocate({ scheme, members: membersOf(1, 3), parameters: { total: "100" } });
    expect(result.ok && amountsOf(result.value)).toEqual(["40", "60"]);
  });

  it("still asks for what it has no default for", () => {
    const { scheme } = imported(file);
    expect(allocate({ scheme, members: membersOf(1, 3), parameters: {} })).toEqual({
      ok: false,
      error: [
        { area: "allocation", code: "missing-parameter", parameter: "total", scheme: "legevakt" },
      ],
    });
  });

  it("survives the way out and back", () => {
    const custom = imported(file);
    expect(importScheme(exportScheme(custom))).toEqual({ ok: true, value: custom });
  });

  it.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
    "can be made from %s under another name",
    (id, scheme) => {
      const mine: CustomScheme = {
        scheme: { ...scheme, id: `my-${id}`, title: "Min" },
        help: null,
        rounding: null,
        unit: null,
        ties: null,
        regions: null,
      };
      expect(importScheme(exportScheme(mine))).toMatchObject({
        ok: true,
        value: { scheme: { id: `my-${id}`, title: "Min", rule: scheme.rule } },
      });
    }
  );

  it("cannot take the place of a scheme of the catalogue", () => {
    expect(read({ ...file, id: "hp-2025" })).toEqual({
      ok: false,
      error: [{ code: "scheme-id-taken", id: "hp-2025" }],
    });
  });

  it.each([
    { why: "a missing title", change: { title: undefined }, path: "title", problem: "missing" },
    { why: "an unknown entry", change: { colour: "red" }, path: "colour", problem: "unknown" },
    {
      why: "another version",
      change: { hpshareScheme: 3 },
      path: "hpshareScheme",
      problem: "wrong-value",
    },
    { why: "a name with spaces", change: { id: "my scheme" }, path: "id", problem: "wrong-value" },
    {
      why: "a number that is no text",
      change: { parameters: { total: 5, equalShare: "0.3" } },
      path: "parameters.total",
      problem: "wrong-value",
    },
    {
      why: "a share above one",
      change: { parameters: { total: null, equalShare: "1.5" } },
      path: "parameters.equalShare",
      problem: "wrong-value",
    },
    {
      why: "a host share of the whole",
      change: { parameters: { total: null, equalShare: "1", hostShare: "1" } },
      path: "parameters.hostShare",
      problem: "wrong-value",
    },
    {
      why: "a decimal comma",
      change: { parameters: { total: null, equalShare: "0,3" } },
      path: "parameters.equalShare",
      problem: "wrong-value",
    },
    {
      why: "thirteen months",
      change: { parameters: { total: null, equalShare: "0.3", months: "13" } },
      path: "parameters.months",
      problem: "wrong-value",
    },
    {
      why: "an index of zero",
      change: { parameters: { total: null, equalShare: "0.3", index: "0.0" } },
      path: "parameters.index",
      problem: "wrong-value",
    },
    {
      why: "a rate the key does not use",
      change: { parameters: { total: null, equalShare: "0.3", rate: "3" } },
      path: "parameters.rate",
      problem: "unknown",
    },
    {
      why: "a key without what it needs",
      change: { parameters: { total: null } },
      path: "parameters.equalShare",
      problem: "missing",
    },
    {
      why: "money where the key has none",
      change: { key: "none", parameters: { total: "1" } },
      path: "parameters.total",
      problem: "unknown",
    },
    {
      why: "an unknown rule",
      change: { rounding: "truncate" },
      path: "rounding",
      problem: "wrong-value",
    },
    { why: "a path with a slash in it", change: { "a/b": 1 }, path: "a/b", problem: "unknown" },
  ])("refuses $why, with the path", ({ change, path, problem }) => {
    const result = read({ ...file, ...change });
    expect(result).toMatchObject({ ok: false, error: [{ path, problem }] });
    if (result.ok) throw new Error("imported");
    for (const language of ["nb", "en"] as const) {
      expect(ownSchemeTexts(language).describeFileIssue(result.error[0]!)).toContain(path);
    }
  });

  it("refuses a list, saying that the file as a whole is wrong", () => {
    expect(read([])).toMatchObject({ ok: false, error: [{ path: "", problem: "wrong-value" }] });
  });

  it("refuses what is no JSON", () => {
    expect(importScheme("id: mine")).toEqual({
      ok: false,
      error: [{ code: "scheme-file-not-json" }],
    });
  });
});

describe("the published schema", () => {
  it("knows the engine's vocabulary, no more and no less", () => {
    const { rounding, ties, regions, measure, parameters } = schema.properties;
    expect(rounding.enum).toEqual([...ROUNDING_RULES]);
    expect(ties.enum).toEqual([...TIE_RULES]);
    expect(regions.enum).toEqual([...REGION_RULES]);
    expect(measure.enum).toEqual([...MEASURES]);
    const known = [
      ...SCHEMES.flatMap((scheme) => scheme.parameters),
      ...[...COMMON_PARAMETERS, FREED, INDEX_BY],
    ];
    expect(new Set(Object.keys(parameters.properties))).toEqual(
      new Set(known.map(({ name }) => name))
    );
  });
});
