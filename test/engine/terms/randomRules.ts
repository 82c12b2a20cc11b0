import fc from "fast-check";
import type { OracleParty } from "./oracle/rule";

/** What a rule looks like in a file. */
type Json = Readonly<Record<string, unknown>>;

const HEADINGS = ["population", "Wages", "kind"] as const;
const GROUPS = ["a", "b", "c"] as const;
const IDS = ["1", "2", "3", "4", "5", "6"] as const;

const amountText = fc.oneof(
  fc.integer({ min: -300, max: 1000 }).map(String),
  fc.integer({ min: 0, max: 1000 }).map(String),
  fc.constantFrom("0", "100", "1/3", "250.5")
);
const small = fc.constantFrom<string | number>("0", 1, "0.5", "1/3", 2, "3", "1.25", "0.1", "-1");
const bandValue = fc.constantFrom<string | number>("0", 1, "0.5", "2", "10", "7/3");
const share = fc.constantFrom("0.1", "0.25", "1/3", "0.5", "0.2", "0.3");
const heading = fc.constantFrom<string>("population", "wages", " KIND ", "population");

export const parties: fc.Arbitrary<readonly OracleParty[]> = fc
  .array(
    fc.record({
      group: fc.constantFrom(...GROUPS, null),
      figures: fc.tuple(
        fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.constant(0)),
        fc.oneof(
          { weight: 9, arbitrary: fc.integer({ min: 0, max: 40 }).map((n) => String(n / 4)) },
          { weight: 1, arbitrary: fc.integer({ min: -8, max: 0 }).map(String) }
        ),
        fc.oneof(
          { weight: 12, arbitrary: fc.integer({ min: 0, max: 3 }).map(String) },
          { weight: 1, arbitrary: fc.constant(null) }
        )
      ),
    }),
    { minLength: 1, maxLength: IDS.length }
  )
  .map((rows) =>
    rows.map(({ group, figures }, i) => ({
      id: IDS[i]!,
      group,
      figures: Object.fromEntries(
        HEADINGS.flatMap((name, j) => (figures[j] === null ? [] : [[name, String(figures[j])]]))
      ),
    }))
  );

const rounding = fc.record(
  {
    unit: fc.constantFrom<string | number>("1", "0.01", 10, "1/3"),
    rule: fc.constantFrom("half-up", "down", "up"),
  },
  { requiredKeys: [] }
);

const scale = fc
  .uniqueArray(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 4 })
  .chain((froms) =>
    fc.tuple(
      fc.constant([...froms].sort((a, b) => a - b)),
      fc.array(bandValue, { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 0, max: 9 })
    )
  )
  .map(([froms, values, lowest]) =>
    froms.map((from, i) => [i === 0 && lowest > 1 ? 0 : i === 0 ? from : from + 1, values[i]])
  );

const figure: fc.Arbitrary<unknown> = fc.letrec<{ figure: unknown; form: Json }>((tie) => ({
  figure: fc.oneof({ maxDepth: 2 }, heading, fc.constant(1), tie("form")),
  form: formOf(tie("figure")),
})).figure;
const form = formOf(figure);
const factor = fc.oneof(small, form);

function formOf(inner: fc.Arbitrary<unknown>): fc.Arbitrary<Json> {
  const steps = fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    fc.record({ times: small }),
    fc.record({ atMost: small, times: small }),
    fc.record({ atLeast: small, atMost: fc.constantFrom("5", "8") }),
    fc.record({ step: scale }),
    fc.record({ tiers: scale, times: small }),
    fc.record({ line: scale, round: rounding }),
    fc.record({ step: scale, rate: fc.boolean() }),
    fc.record({ tiers: scale, rate: fc.constant(true), on: inner }),
    fc.record({ line: scale, on: inner })
  );
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  const made = (what: fc.Arbitrary<Json>) =>
    fc.tuple(what, steps).map(([base, more]): Json => ({ ...base, ...more }));
  return fc.oneof(
    fc.record({ number: small }),
    fc.record({ values: fc.dictionary(fc.constantFrom(...IDS), small) }),
    made(fc.record({ of: inner })),
    made(fc.record({ of: inner })),
    made(fc.record({ sum: several })),
    made(fc.record({ average: several })),
    made(fc.record({ product: several }))
  );
}

const who: fc.Arbitrary<unknown> = fc.letrec<{ who: unknown }>((tie) => ({
  who: fc.oneof(
    { maxDepth: 2 },
    fc.record({
      group: fc.oneof(fc.constantFrom(...GROUPS), fc.subarray([...GROUPS], { minLength: 1 })),
    }),
    fc.record({ codes: fc.subarray([...IDS], { minLength: 1 }) }),
    fc.record(
      { where: figure, from: small, below: fc.constantFrom(5, "8"), above: small },
      { requiredKeys: ["where"] }
    ),
    fc.record({ not: tie("who") }),
    fc.array(tie("who"), { minLength: 1, maxLength: 2 })
  ),
})).who;

const money = fc.constantFrom<string | number>("0", "5", "30", 100, "12.5", "400", "1000");
const little = fc.constantFrom<string | number>("0", 1, "0.5", "-2");
/** A limit of any kind; its numbers of the given size. */
const limitOf = (
  size: fc.Arbitrary<string | number>,
  part: fc.Arbitrary<string>,
  own: fc.Arbitrary<string>
): fc.Arbitrary<unknown> =>
  fc.letrec<{ limit: unknown }>((tie) => ({
    limit: fc.oneof(
      { maxDepth: 1 },
      size,
      fc.record({ share: fc.oneof(part, form) }),
      fc.record({ own: fc.oneof(own, form) }),
      form,
      fc.array(fc.record({ who, is: tie("limit") }, { requiredKeys: ["is"] }), {
        minLength: 1,
        maxLength: 2,
      })
    ),
  })).limit;
const cap = limitOf(
  money,
  fc.oneof(share, fc.constant("0.8")),
  fc.constantFrom("0.75", "1.25", "1")
);
const floor = limitOf(little, fc.constantFrom("0.01", "0.05"), fc.constantFrom("0.5", "1"));

const NAMES = ["x", "y"] as const;
const settings = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Json>({}) },
  { weight: 2, arbitrary: fc.record({ who }) as fc.Arbitrary<Json> },
  { weight: 2, arbitrary: fc.record({ max: cap }) as fc.Arbitrary<Json> },
  fc.record({ min: floor }) as fc.Arbitrary<Json>,
  fc.record({
    min: floor,
    max: cap,
    freed: fc.constantFrom("others", "nobody"),
  }) as fc.Arbitrary<Json>,
  fc.record({ times: factor }) as fc.Arbitrary<Json>,
  fc.record({ times: factor, max: cap, round: rounding }) as fc.Arbitrary<Json>,
  fc.record({ round: rounding }) as fc.Arbitrary<Json>,
  fc.record(
    {
      who,
      times: factor,
      min: fc.oneof(floor, cap),
      max: cap,
      freed: fc.constantFrom("others", "nobody", ...NAMES),
      name: fc.constantFrom(...NAMES),
      round: rounding,
    },
    { requiredKeys: [] }
  ) as fc.Arbitrary<Json>
);

const LEVELS = 4;
const NO_AMOUNT = fc.constant(undefined);

function termOf(levels: number, amount: fc.Arbitrary<unknown>): fc.Arbitrary<Json> {
  const leaf = fc
    .tuple(settings, amount, figure)
    .map(([more, size, by]): Json => withAmount({ ...more, by }, size));
  if (levels === 1) return leaf;
  const terms = amount === NO_AMOUNT ? termsOfKroner(levels - 1) : termsOfAmount(levels - 1);
  const sum = fc
    .tuple(settings, amount, terms)
    .map(([more, size, those]): Json => withAmount({ ...more, terms: those }, size));
  return fc.oneof(
    { weight: levels === LEVELS ? 1 : 3, arbitrary: leaf },
    { weight: levels === LEVELS ? 6 : 2, arbitrary: sum }
  );
}

const withAmount = (term: Json, amount: unknown): Json =>
  amount === undefined ? term : { ...term, amount };

const kroner = (levels: number) => termOf(levels, NO_AMOUNT);
const fixed = (levels: number) => termOf(levels, amountText);
const partly = (levels: number, amount: Json) => termOf(levels, fc.constant({ ...amount }));
const part = (levels: number) =>
  termOf(
    levels,
    share.map((each) => ({ share: each }))
  );
const receiver = (levels: number) => fixed(levels).map((term): Json => ({ ...term, name: "x" }));
const giver = (levels: number, amount: fc.Arbitrary<unknown>) =>
  termOf(levels, amount).map((term): Json => ({ max: "30", ...term, freed: "x" }));
/** Terms of every kind, whether or not they fit together. */
const anyTerms = (levels: number) =>
  fc.array(fc.oneof(kroner(levels), fixed(levels), part(levels), partly(levels, { rest: "1" })), {
    minLength: 1,
    maxLength: 3,
  });

/** Terms without a whole: kroner and amounts, shares on top, one that receives what is freed. */
function termsOfKroner(levels: number): fc.Arbitrary<readonly Json[]> {
  const whole = termOf(
    levels,
    figure.map((each) => ({ total: each }))
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(kroner(levels), { minLength: 1, maxLength: 3 }) },
    { weight: 2, arbitrary: fc.tuple(kroner(levels), fixed(levels)) },
    { weight: 3, arbitrary: fc.tuple(kroner(levels), part(levels)) },
    {
      weight: 2,
      arbitrary: fc.tuple(giver(levels, fc.oneof(NO_AMOUNT, amountText)), receiver(levels)),
    },
    { weight: 2, arbitrary: fc.tuple(whole, kroner(levels)) },
    anyTerms(levels)
  );
}

/** Terms of an amount: weights, shares of one, a rest, one that receives what is freed. */
function termsOfAmount(levels: number): fc.Arbitrary<readonly Json[]> {
  const half = partly(levels, { share: "1/2" });
  const rest = partly(levels, { rest: "1" });
  const halfRest = partly(levels, { rest: "0.5" });
  const quarter = fc.constant({ share: "0.25" });
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(kroner(levels), { minLength: 1, maxLength: 3 }) },
    { weight: 2, arbitrary: fc.tuple(half, half) },
    { weight: 3, arbitrary: fc.tuple(part(levels), rest) },
    { weight: 2, arbitrary: fc.tuple(halfRest, part(levels), halfRest) },
    { weight: 2, arbitrary: fc.tuple(receiver(levels), giver(levels, quarter), rest) },
    fc.tuple(fixed(levels), rest),
    anyTerms(levels)
  );
}

/** A rule of at most four levels of terms; about half can be evaluated. */
export const rules: fc.Arbitrary<Json> = fc.oneof(
  termOf(LEVELS, NO_AMOUNT),
  termOf(LEVELS, amountText)
);
