import fc from "fast-check";
import type { Term } from "../../../src/engine";
import {
  agreementOf,
  newAgreement,
  ruleToDraft,
} from "../../../src/taskpane/agreement/draft/agreementDraft";
import { checkDraft } from "../../../src/taskpane/agreement/draft/checkDraft";
import { everyTerm, termsIn, type TermDraft } from "../../../src/taskpane/agreement/draft/draft";
import { draftToTerm } from "../../../src/taskpane/agreement/draft/draftToTerm";
import {
  addTerm,
  changeTerm,
  MOVES,
  moveTerm,
  nextId,
  removeTerm,
} from "../../../src/taskpane/agreement/draft/edits";
import {
  NEW_TERMS,
  withNewTerm,
  type NewTerm,
} from "../../../src/taskpane/agreement/draft/newTerm";
import {
  changeParameter,
  withoutUnused,
  withParameter,
} from "../../../src/taskpane/agreement/draft/parameters";
import { draftableRules } from "./draftableRules";

const KS: Term = {
  terms: [{ by: { number: "108142" } }, { by: { of: "population", times: "36.15" } }],
};
const leaves = (rule: TermDraft) =>
  everyTerm(rule)
    .filter(({ key }) => key.kind !== "terms")
    .map(({ id }) => id)
    .sort((a, b) => a - b);
const added = (rule: Term, what: NewTerm) => withNewTerm(ruleToDraft(rule), 0, what);

describe("a term that is added", () => {
  it.each(NEW_TERMS.filter((what) => what !== "limit"))(
    "is not finished, or says all it needs: %s",
    (what) => {
      const { rule, edited } = added(KS, what);
      const issues = checkDraft({ ...newAgreement(), title: "Vår", rule });
      expect(termsIn(rule).at(-1)!.id).toBe(edited);
      expect(issues.length).toBeGreaterThan(0);
      expect(new Set(issues.map(({ term }) => term))).toEqual(new Set([edited]));
    }
  );

  it("divides what is left where others have taken parts of an amount", () => {
    const host: Term = {
      amount: "100",
      terms: [{ amount: { share: "0.2" }, who: { codes: ["5001"] }, by: 1 }],
    };
    expect(draftToTerm(added(host, "population").rule)).toMatchObject({
      terms: [{}, { amount: { rest: 1 }, by: "population" }],
    });
  });

  it("holds a cap on the terms there are, so that what comes later stands outside", () => {
    const capped = added(KS, "limit").rule;
    const [sum] = termsIn(capped);
    const { rule } = withNewTerm(capped, capped.id, "rate");
    expect(sum!.max).toEqual({ kind: "amount", number: "" });
    expect(termsIn(sum!)).toHaveLength(2);
    expect(termsIn(rule)).toHaveLength(2);
  });

  it("holds a cap on an amount for all of it", () => {
    const { rule, edited } = added({ amount: "100", by: "population" }, "limit");
    expect(edited).toBe(rule.id);
    expect(draftToTerm(rule)).toEqual({ amount: "100", by: "population", max: "" });
  });

  it("stands beside the one that was the whole rule", () => {
    const { rule } = added({ amount: "100", by: "population" }, "rate");
    expect(draftToTerm(rule)).toMatchObject({
      terms: [{ amount: "100", by: "population" }, { by: { of: "population", times: "" } }],
    });
  });
});

describe("moving", () => {
  const capped = (): TermDraft => {
    const { rule } = withNewTerm(added(KS, "limit").rule, 0, "rate");
    return rule;
  };

  it("brings a term into the sum beside it and out again", () => {
    const rule = capped();
    const research = termsIn(rule)[1]!.id;
    const inside = moveTerm(rule, research, "in")!;
    expect(termsIn(inside)).toHaveLength(1);
    expect(moveTerm(inside, research, "out")).toEqual(rule);
  });

  it("keeps every term, whatever is moved where", () => {
    const steps = fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...MOVES)), { maxLength: 12 });
    fc.assert(
      fc.property(draftableRules, steps, (rule, moves) => {
        const before = ruleToDraft(rule);
        let after = before;
        for (const [at, move] of moves) {
          const all = everyTerm(after);
          after = moveTerm(after, all[at % all.length]!.id, move) ?? after;
        }
        expect(leaves(after)).toEqual(leaves(before));
      })
    );
  });

  it("goes nowhere at the ends", () => {
    const rule = ruleToDraft(KS);
    const [first, last] = termsIn(rule).map(({ id }) => id);
    expect(moveTerm(rule, first!, "up")).toBeNull();
    expect(moveTerm(rule, last!, "down")).toBeNull();
    expect(moveTerm(rule, first!, "in")).toBeNull();
    expect(moveTerm(rule, first!, "out")).toBeNull();
    expect(moveTerm(rule, rule.id, "up")).toBeNull();
  });
});

describe("names that others hand on to", () => {
  const HANDS: Term = {
    terms: [
      { name: "a", amount: "10", by: 1, max: "3", freed: "b" },
      { name: "b", amount: "5", by: 1 },
    ],
  };

  it("are followed", () => {
    const renamed = changeTerm(ruleToDraft(HANDS), 2, (term) => ({ ...term, name: "c" }));
    expect(draftToTerm(renamed)).toMatchObject({ terms: [{ freed: "c" }, { name: "c" }] });
  });

  it("are forgotten with the term", () => {
    expect(draftToTerm(removeTerm(ruleToDraft(HANDS), 2))).toEqual({
      terms: [{ name: "a", amount: "10", by: 1, max: "3" }],
    });
  });
});

describe("what does not fit together", () => {
  it("is said at its term", () => {
    const rule = ruleToDraft({
      terms: [{ by: "population" }, { terms: [{ amount: { rest: "1" }, by: "population" }] }],
    });
    const [issue, ...others] = checkDraft({ ...newAgreement(), title: "Vår", rule });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ term: 3, field: "amount", code: "rule" });
  });
});

describe("a number that is asked for", () => {
  it("begins as what stood there, has a name of its own, and goes with the last term that asks", () => {
    const start = { ...newAgreement(), title: "Vår", rule: ruleToDraft(KS) };
    const one = withParameter(start, "rate", "Sats", "36.15");
    const two = withParameter(one.draft, "rate", "Sats to", "");
    expect([one.name, two.name]).toEqual(["rate", "rate2"]);
    const asking = {
      ...changeParameter(two.draft, "rate", { step: "0.01" }),
      rule: changeTerm(two.draft.rule, 2, (term) => ({
        ...term,
        key: { kind: "rate", heading: "population", rate: { parameter: "rate" } },
      })),
    } as const;
    const kept = withoutUnused(asking, ["rate", "rate2"]);
    expect(agreementOf(kept).scheme.parameters).toEqual([
      {
        ...{ name: "rate", kind: "number", default: "36.15", required: false },
        ...{ step: "0.01", label: "Sats" },
      },
    ]);
  });

  it("needs something to be called", () => {
    const { draft } = withParameter(
      { ...newAgreement(), title: "Vår", rule: ruleToDraft({ by: 1, amount: { parameter: "x" } }) },
      "x",
      "",
      ""
    );
    expect(checkDraft(draft)).toEqual([{ term: null, field: "label", code: "missing", name: "x" }]);
  });
});

it("gives new terms numbers of their own", () => {
  const rule = ruleToDraft(KS);
  expect(addTerm(rule, 0, { ...rule, id: nextId(rule) }).id).toBe(0);
  expect(nextId(rule)).toBe(3);
});
