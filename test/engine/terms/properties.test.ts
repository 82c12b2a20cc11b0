import fc from "fast-check";
import { readRule } from "../../../src/catalogue/rule/readRule";
import {
  allocate,
  allocateLines,
  Decimal,
  formatFraction,
  headingKey,
  TIE_RULES,
  type AllocationRequest,
  type Member,
  type Scheme,
  type Term,
} from "../../../src/engine";
import { runs } from "../runs";
import { Q } from "./exactNumber";
import type { OracleParty } from "./oracle/rule";
import { parties, rules } from "./randomRules";

const toMember = ({ id, group, figures }: OracleParty): Member => ({
  code: id,
  name: id,
  region: null,
  group,
  population: new Decimal(figures["population"] ?? 0),
  figures: new Map(
    Object.entries(figures).map(([heading, figure]) => [headingKey(heading), new Decimal(figure)])
  ),
});

const written = (rule: Term): Scheme => ({ id: "tree", form: "written", rule, parameters: [] });

const units = fc.constantFrom("1", "0.01", "0.5", "7");
const ties = fc.constantFrom(...TIE_RULES);

type Tried = Omit<AllocationRequest, "scheme" | "parameters"> & { readonly rule: Term };

/** A rule that can be read, over parties, with a unit and a rule for ties; `around` puts it into another. */
const trees = (around: (rule: unknown) => unknown = (rule) => rule): fc.Arbitrary<Tried | null> =>
  fc.tuple(rules, parties, units, ties).map(([rule, list, unit, tie]) => {
    const read = readRule(around(rule));
    return read.ok ? { rule: read.value, members: list.map(toMember), unit, ties: tie } : null;
  });

/** Tries a property on every tree that comes to amounts, and makes sure that many did. */
function onTrees(tried: fc.Arbitrary<Tried | null>, holds: (tree: Tried) => boolean | null): void {
  let held = 0;
  const property = fc.property(tried, (tree) => {
    const outcome = tree ? holds(tree) : null;
    if (outcome === null) return true;
    held++;
    return outcome;
  });
  fc.assert(property, runs(1200));
  expect(held).toBeGreaterThan(60);
}

const allocated = ({ rule, ...others }: Tried) => {
  const shared = allocate({ ...others, scheme: written(rule), parameters: {} });
  return shared.ok ? shared.value : null;
};

it("the amounts make the root's size, rounded half up to the unit", () => {
  onTrees(trees(), (tree) => {
    const shared = allocated({ ...tree, ties: "order" });
    if (!shared) return null;
    const { exactTotal, check } = shared;
    const inUnits = new Q(exactTotal.numerator, exactTotal.denominator).over(Q.of(tree.unit!));
    const wanted = new Decimal(
      formatFraction({ numerator: inUnits.n, denominator: inUnits.d }, 0)
    ).times(tree.unit!);
    return check.allocated.eq(wanted) && check.difference.isZero();
  });
});

it("parties with equal figures, of whom the rule says nothing by name, have equal parts", () => {
  const twins = trees().map(
    (tree) =>
      tree && {
        ...tree,
        members: [
          ...tree.members,
          ...["twin a", "twin b"].map((code) => ({ ...tree.members[0]!, code, name: code })),
        ],
      }
  );
  onTrees(twins, (tree) => {
    const shared = allocated({ ...tree, ties: "order" });
    if (!shared) return null;
    const [a, b] = shared.rows
      .slice(-2)
      .map(({ exact }) => new Q(exact.numerator, exact.denominator));
    return a!.is(b!);
  });
});

it.each(["nobody", "others"])("a limit of the root is kept, and %s pays what it frees", (freed) => {
  const held = trees((rule) => ({ terms: [rule], min: "1", max: "120.5", freed }));
  onTrees(held, (tree) => {
    const shared = allocated({ ...tree, ties: "order" });
    if (!shared) return null;
    const parts = shared.rows.map(({ exact }) => new Q(exact.numerator, exact.denominator));
    const isMirrored = shared.exactTotal.numerator < 0n;
    return parts.every((part, i) => {
      const size = isMirrored ? part.negated() : part;
      const weighsNothing = freed === "others" && shared.rows[i]!.limit === null;
      return !Q.of("120.5").under(size) && (weighsNothing || !size.under(Q.of("1")));
    });
  });
});

it("one line of several costs is what the allocation shares, whatever tree, unit and tie rule", () => {
  onTrees(trees(), (tree) => {
    const { rule, members, unit, ties: tie } = tree;
    const lines = [{ label: "one", scheme: written(rule), parameters: {} }];
    const table = allocateLines({ members, lines, unit: unit!, ties: tie! });
    const shared = allocated(tree);
    if (!shared) return table.ok ? false : null;
    if (!table.ok) return false;
    return table.value.rows.every(({ amount }, i) => amount.eq(shared.rows[i]!.amount));
  });
});
