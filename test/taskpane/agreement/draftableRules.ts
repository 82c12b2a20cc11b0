import fc from "fast-check";
import type { Term } from "../../../src/engine";

const number = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }).map(String),
  fc.integer({ min: 0, max: 999 }),
  fc.constantFrom("0.5", "36.15", "1/12", "108/67"),
  fc.constantFrom("base", "rate", "Vår sats").map((parameter) => ({ parameter }))
);
const heading = fc.constantFrom("population", "Elever", "Veg km");
const points = fc
  .uniqueArray(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 5 })
  .chain((froms) =>
    fc
      .array(number, { minLength: froms.length, maxLength: froms.length })
      .map((values) =>
        [...froms].sort((a, b) => a - b).map((from, i) => [from, values[i]] as const)
      )
  );

const figure = fc.oneof(
  fc.constant(1),
  heading,
  fc.record({ number }),
  fc.record({ of: heading, times: number }),
  fc
    .tuple(heading, fc.constantFrom("step", "tiers", "line"), points, fc.boolean())
    .map(([of, scale, values, isRate]) => ({
      of,
      [scale]: values,
      ...(isRate ? { rate: true } : {}),
    })),
  fc.record({
    values: fc.dictionary(fc.constantFrom("0301", "5001", "Helse A"), number, { minKeys: 1 }),
  })
);

const codes = fc.subarray(["0301", "5001", "Helse A"], { minLength: 1 });
const who = fc.oneof(
  fc.record({ group: fc.oneof(fc.constantFrom("by", "land"), fc.constant(["by", "land"])) }),
  fc.record({ codes }),
  fc.record({ not: fc.record({ codes }) }),
  fc.record({ not: fc.record({ group: fc.constant("by") }) }),
  fc.record({ where: heading, from: number }, { requiredKeys: ["where", "from"] }),
  fc.record({ where: heading, below: number, above: number })
);

const simpleLimit = fc.oneof(
  number,
  fc.record({ share: number }),
  fc.record({ own: number }),
  fc.record({ of: heading })
);
const limit = fc.oneof(
  simpleLimit,
  fc.array(fc.record({ who, is: simpleLimit }, { requiredKeys: ["is"] }), {
    minLength: 1,
    maxLength: 3,
  })
);

const settings = fc.record(
  {
    name: fc.constantFrom("Kontingent", "FoU"),
    who,
    times: number,
    min: limit,
    max: limit,
    freed: fc.constantFrom("others", "nobody"),
  },
  { requiredKeys: [] }
);

const leafOf = (amount: fc.Arbitrary<unknown>) =>
  fc
    .tuple(settings, amount, figure)
    .map(([more, size, by]) => ({ ...more, ...(size === undefined ? {} : { amount: size }), by }));
const kroner = leafOf(fc.constant(undefined));
const fixed = leafOf(fc.oneof(number, fc.record({ total: heading })));
const share = leafOf(fc.record({ share: number }));
const rest = leafOf(fc.record({ rest: number }));

const inner = fc
  .tuple(settings, number, fc.array(share, { maxLength: 2 }), rest)
  .map(([more, amount, shares, left]) => ({ ...more, amount, terms: [...shares, left] }));

/** Rules made only of what the page has fields for. */
export const draftableRules = fc.oneof(
  fixed,
  fc
    .tuple(settings, fc.array(fc.oneof(kroner, fixed, inner), { minLength: 1, maxLength: 4 }))
    .map(([more, terms]) => ({ ...more, terms })),
  inner
) as fc.Arbitrary<unknown> as fc.Arbitrary<Term>;
