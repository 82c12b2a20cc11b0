import { Validator, type Schema } from "@cfworker/json-schema";
import schema from "../../src/catalogue/custom/scheme-2.schema.json";
import { exportScheme, importScheme } from "../../src/catalogue/custom/schemeFile";
import { allocate, Decimal, formatFraction, valueAt, type Member } from "../../src/engine";
import { PUBLISHED_RULES, writtenRule } from "../engine/terms/rules";
import { WRITTEN_WRONG } from "../engine/terms/treesWrittenWrong";

const FILE = {
  hpshareScheme: 2,
  id: "ikan",
  title: "IKAN",
  rule: {
    terms: [
      { name: "base", by: { number: { parameter: "base" } } },
      { by: { of: "population", times: { parameter: "rate" } } },
    ],
  },
};
const import_ = (content: unknown) => importScheme(JSON.stringify(content));
const follows = (content: unknown): boolean =>
  new Validator(schema as Schema, "2020-12").validate(content).valid;

function read(content: unknown) {
  const result = import_(content);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const MEMBERS: readonly Member[] = [
  { code: "5001", name: "Trondheim", region: null, population: new Decimal(200) },
  { code: "5033", name: "Tydal", region: null, population: new Decimal(1) },
];

describe("a scheme file of version 2", () => {
  it("asks for the parameters it lists, and for those its rule only names", () => {
    const { scheme } = read({
      ...FILE,
      parameters: { rate: { default: "0.5", step: "0.01", label: "Sats" } },
    });
    expect(scheme.parameters).toEqual([
      {
        name: "rate",
        kind: "number",
        default: "0.5",
        required: false,
        step: "0.01",
        label: "Sats",
      },
      { name: "base", kind: "number", required: true },
    ]);
  });

  it("shares, with fractions for numbers, and says the exact terms", () => {
    const { scheme } = read(FILE);
    const parameters = { base: "1/3", rate: "0.5" };
    const allocated = allocate({ scheme, members: MEMBERS, parameters });
    if (!allocated.ok) throw new Error(JSON.stringify(allocated.error));
    const { rows, terms } = allocated.value;
    expect(rows.map(({ amount }) => amount.toFixed())).toEqual(["100", "1"]);
    expect(terms.map(({ name, parts }) => [name, formatFraction(valueAt(parts, 1), 12)])).toEqual([
      ["base", "0.333333333333"],
      [null, "0.500000000000"],
    ]);
  });

  it.each([
    { why: "a value is missing", parameters: { base: "1" }, code: "missing-parameter" },
    {
      why: "a value is no number",
      parameters: { base: "1", rate: "x" },
      code: "invalid-parameter",
    },
    {
      why: "nobody asked",
      parameters: { base: "1", rate: "1", cap: "1" },
      code: "unknown-parameter",
    },
  ])("is refused where $why", ({ parameters, code }) => {
    const allocated = allocate({ scheme: read(FILE).scheme, members: MEMBERS, parameters });
    expect(allocated).toMatchObject({ ok: false, error: [{ code }] });
  });

  it("is written as it was read", () => {
    const whole = {
      ...FILE,
      parameters: { base: { default: "1" }, rate: { default: null, step: "0.01", label: "Sats" } },
      help: "Som avtalt",
      rounding: "half-up",
      unit: "0.01",
      ties: "ask",
      regions: "first",
    };
    const scheme = read(whole);
    expect(JSON.parse(exportScheme(scheme))).toEqual(whole);
    expect(importScheme(exportScheme(scheme))).toEqual({ ok: true, value: scheme });
  });

  it("keeps its rule apart from a built-in scheme of the same id", () => {
    expect(read({ ...FILE, id: "hp-2025" }).scheme.id).toBe("my-hp-2025");
  });

  it.each([
    { why: "no title", change: { title: undefined }, path: "title", problem: "missing" },
    { why: "a blank title", change: { title: " " }, path: "title", problem: "wrong-value" },
    { why: "a name with spaces", change: { id: "my rule" }, path: "id", problem: "wrong-value" },
    { why: "no rule", change: { rule: undefined }, path: "rule", problem: "missing" },
    { why: "an unknown entry", change: { key: "population" }, path: "key", problem: "unknown" },
    { why: "a unit of nothing", change: { unit: "0" }, path: "unit", problem: "wrong-value" },
    {
      why: "an unknown rounding",
      change: { rounding: "up" },
      path: "rounding",
      problem: "wrong-value",
    },
    {
      why: "a default that is no number",
      change: { parameters: { rate: { default: "3,5" } } },
      path: "parameters.rate.default",
      problem: "wrong-value",
    },
    {
      why: "an unknown word about a parameter",
      change: { parameters: { rate: { kind: "money" } } },
      path: "parameters.rate.kind",
      problem: "unknown",
    },
  ])("with $why is refused with the path, by the schema too", ({ change, path, problem }) => {
    const content = JSON.parse(JSON.stringify({ ...FILE, ...change })) as unknown;
    expect(import_(content)).toMatchObject({ ok: false, error: [{ path, problem }] });
    expect(follows(content)).toBe(false);
  });

  it.each(WRITTEN_WRONG)("with %s is refused with the rule's path", (_, rule, code, path) => {
    const result = import_({ ...FILE, rule });
    expect(result.ok ? [] : result.error).toContainEqual(
      code === "rule-missing" && path === "rule"
        ? expect.anything()
        : expect.objectContaining({ code, path })
    );
  });

  it("its published schema refuses what is written wrong, but for what words of a schema cannot say", () => {
    const beyond = /rises|rise|rest of|share of nothing|freed|levels|hand/;
    for (const [why, rule] of WRITTEN_WRONG) {
      if (!beyond.test(why)) expect([why, follows({ ...FILE, rule })]).toEqual([why, false]);
    }
  });

  it("can hold every published rule that is printed in full, and follows the schema", () => {
    const full = PUBLISHED_RULES.filter(
      ({ scheme }) => scheme && !/…|"PARAMETER table/.test(JSON.stringify(scheme))
    );
    expect(full.length).toBeGreaterThan(50);
    for (const { id, name, scheme } of full) {
      const content = { hpshareScheme: 2, id, title: name, rule: writtenRule(scheme) };
      expect([id, import_(content).ok, follows(content)]).toEqual([id, true, true]);
    }
  });
});
