import fc from "fast-check";
import type { Term } from "../../../src/engine";
import { exportScheme, importScheme } from "../../../src/catalogue/custom/schemeFile";
import { readRule } from "../../../src/catalogue/rule/readRule";
import {
  agreementOf,
  draftOfOwn,
  newAgreement,
  ruleToDraft,
} from "../../../src/taskpane/agreement/draft/agreementDraft";
import { checkDraft } from "../../../src/taskpane/agreement/draft/checkDraft";
import type { AgreementDraft } from "../../../src/taskpane/agreement/draft/draft";
import { draftToTerm } from "../../../src/taskpane/agreement/draft/draftToTerm";
import { sketchOf } from "../../../src/taskpane/agreement/draft/sketch";
import { makeScheme } from "../../../src/catalogue/custom/makeScheme";
import { findScheme } from "../../../src/catalogue";
import { rules as anyRules } from "../../engine/terms/randomRules";
import published from "../../fixtures/agreements/rules.json";
import { draftableRules } from "./draftableRules";

const PUBLISHED = published.rules
  .filter(({ scheme }) => scheme)
  .map(({ id, scheme }) => ({
    id,
    rule: JSON.parse(
      JSON.stringify(scheme).replace(/"PARAMETER ([^"]+)"/g, '{"parameter":"$1"}')
    ) as Term,
  }))
  .filter(({ rule }) => readRule(rule).ok);

const draftOf = (rule: Term, title = "Vår avtale"): AgreementDraft => ({
  ...newAgreement(),
  title,
  rule: ruleToDraft(rule),
});

describe("a rule that is opened and not changed", () => {
  it.each(PUBLISHED)("stays as it is written: $id", ({ rule }) => {
    expect(draftToTerm(ruleToDraft(rule))).toEqual(rule);
  });

  it("stays as it is written, whatever it is made of", () => {
    fc.assert(
      fc.property(anyRules, (rule) => {
        expect(draftToTerm(ruleToDraft(rule as Term))).toEqual(rule);
      }),
      { numRuns: 2000 }
    );
  });

  it("lacks nothing", () => {
    fc.assert(
      fc.property(anyRules, (rule) => {
        fc.pre(readRule(rule).ok);
        expect(checkDraft(draftOf(rule as Term))).toEqual([]);
      }),
      { numRuns: 1000 }
    );
  });

  it("is what its sketch says", () => {
    fc.assert(
      fc.property(anyRules, (rule) => {
        expect(sketchOf(ruleToDraft(rule as Term))).toEqual(rule);
      })
    );
  });
});

describe("what has fields", () => {
  it("goes to a file and comes back the same", () => {
    fc.assert(
      fc.property(draftableRules, fc.constantFrom("Vår avtale", "KS 2020"), (rule, title) => {
        const draft = draftOf(rule, title);
        expect(JSON.stringify(draft)).not.toContain('"kept"');
        const file = importScheme(exportScheme(agreementOf(draft)));
        if (!file.ok) throw new Error(JSON.stringify(file.error));
        const { rule: back, parameters, beside } = draftOfOwn(file.value)!;
        expect(back).toEqual(draft.rule);
        expect(beside).toEqual(draft.beside);
        expect(agreementOf(draft).scheme.parameters).toEqual(parameters);
      }),
      { numRuns: 500 }
    );
  });
});

const RULES = { rounding: "half-up", unit: "1", ties: "order", regions: "sum" } as const;
const started = (id: string, given = {}) =>
  draftOfOwn(makeScheme("Vår", findScheme(id)!, given, RULES), (name) => `navn på ${name}`);

describe("a ready agreement as a start", () => {
  const PLAIN = ["hp-2025", "hnt-2018", "population", "per-inhabitant", "base-and-rate"];

  it.each(PLAIN)("can be gone on with: %s", (id) => {
    const draft = started(id)!;
    expect(checkDraft(draft)).toEqual([]);
    expect(importScheme(exportScheme(agreementOf(draft)))).toMatchObject({ ok: true });
  });

  it("leaves out what its agreement does without, and begins with what is set", () => {
    const draft = started("per-inhabitant", { rate: "3.5" })!;
    expect(draftToTerm(draft.rule)).toEqual({
      terms: [{ by: { of: "population", times: { parameter: "rate" } } }],
    });
    expect(agreementOf(draft).scheme.parameters).toEqual([
      {
        ...{ name: "rate", kind: "number", default: "3.5", required: false },
        label: "navn på rate",
      },
    ]);
  });

  it.each([
    { id: "hnt-2021", given: {}, why: "it shares no money" },
    { id: "st-olav-2018", given: {}, why: "it has a host beside its key" },
    { id: "st-olav-2014", given: {}, why: "it has a matching party" },
    { id: "population", given: { total: "100", cap: "60" }, why: "a cap is set beside it" },
  ])("is none where $why: $id", ({ id, given }) => {
    expect(started(id, given)).toBeNull();
  });
});
