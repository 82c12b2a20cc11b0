import {
  add,
  headingKey,
  readRuleNumber,
  SCALES,
  type Amount,
  type Figure,
  type FigureForm,
  type FigureSteps,
  type Fraction,
  type Limit,
  type LimitFor,
  type Parameter,
  type RuleNumber,
  type Scale,
  type Sum,
  type Term,
  type Who,
} from "../../engine";

/** A figure that is made of others, with what is done to it. */
export type MadeFigure = Exclude<
  FigureForm,
  Parameter | { readonly number: RuleNumber } | { readonly values: object }
>;

export type FigureShape =
  | { readonly kind: "number"; readonly number: RuleNumber }
  | { readonly kind: "population" }
  | { readonly kind: "heading"; readonly heading: string }
  | { readonly kind: "values"; readonly values: Readonly<Record<string, RuleNumber>> }
  | { readonly kind: "made"; readonly made: MadeFigure };

const POPULATION = "population";

export function shapeOf(figure: Figure): FigureShape {
  if (typeof figure === "string") {
    return headingKey(figure) === POPULATION
      ? { kind: "population" }
      : { kind: "heading", heading: figure.trim() };
  }
  if (typeof figure === "number" || "parameter" in figure)
    return { kind: "number", number: figure };
  if ("number" in figure) return { kind: "number", number: figure.number };
  if ("values" in figure) return { kind: "values", values: figure.values };
  return { kind: "made", made: figure };
}

/** A factor or a limit, where a string is a number. */
export const asFigure = (factor: RuleNumber | FigureForm): Figure =>
  typeof factor === "string" ? { number: factor } : factor;

/** The scale that a figure is read off. */
export function scaleOf(steps: FigureSteps): {
  readonly kind: (typeof SCALES)[number];
  readonly scale: Scale;
} | null {
  const kind = SCALES.find((each) => steps[each] !== undefined);
  return kind === undefined ? null : { kind, scale: steps[kind]! };
}

/** A figure times a number at most, held within numbers at most: so much for each of it. */
export function rateOf(
  made: MadeFigure
): { readonly of: Figure; readonly rate: RuleNumber } | null {
  if (!("of" in made) || scaleOf(made)) return null;
  const { times = 1, round: _, ...unmultiplied } = made;
  const isHeld = made.atMost !== undefined || made.atLeast !== undefined;
  return { of: isHeld ? unmultiplied : made.of, rate: times };
}

/** A figure as it is held, without what is done to it afterwards. */
export function heldFigure(made: MadeFigure): Figure {
  const { on: _, step: _s, tiers: _t, line: _l, rate: _r, times: _f, round: _o, ...held } = made;
  return "of" in held && Object.keys(held).length === 1 ? held.of : (held as MadeFigure);
}

/** A figure that is another one held within numbers. */
export function heldOf(figure: Figure): {
  readonly of: Figure;
  readonly held: FigureSteps | null;
} {
  const shape = shapeOf(figure);
  if (shape.kind !== "made" || !("of" in shape.made)) return { of: figure, held: null };
  const { of, atMost, atLeast, ...others } = shape.made;
  const isHeld = atMost !== undefined || atLeast !== undefined;
  return isHeld && Object.keys(others).length === 0
    ? { of, held: shape.made }
    : { of: figure, held: null };
}

/** A column whose units people count: inhabitants, pupils; held within numbers at most. */
export const isCounted = (figure: Figure): boolean =>
  ["population", "heading"].includes(shapeOf(heldOf(figure).of).kind);

/** The headings, where all of several figures are columns; else null. */
export function headingsIn(figures: readonly Figure[]): readonly string[] | null {
  const headings = figures.flatMap((figure) => {
    const shape = shapeOf(figure);
    return shape.kind === "heading" ? [shape.heading] : [];
  });
  return headings.length === figures.length && headings.length > 1 ? headings : null;
}

export type AmountShape =
  | { readonly kind: "figures" }
  | { readonly kind: "money"; readonly money: RuleNumber }
  | { readonly kind: "share"; readonly share: RuleNumber }
  | { readonly kind: "rest"; readonly rest: RuleNumber }
  | { readonly kind: "total"; readonly total: Figure };

export function shapeOfAmount(amount: Amount | undefined): AmountShape {
  if (amount === undefined) return { kind: "figures" };
  if (typeof amount !== "object" || "parameter" in amount) return { kind: "money", money: amount };
  if ("share" in amount) return { kind: "share", share: amount.share };
  if ("rest" in amount) return { kind: "rest", rest: amount.rest };
  return { kind: "total", total: amount.total };
}

export type LimitShape =
  | { readonly kind: "share"; readonly share: RuleNumber | FigureForm }
  | { readonly kind: "own"; readonly own: RuleNumber | FigureForm }
  | { readonly kind: "list"; readonly list: readonly LimitFor[] }
  | { readonly kind: "figure"; readonly figure: Figure };

export function shapeOfLimit(limit: Limit): LimitShape {
  if (isLimitList(limit)) return { kind: "list", list: limit };
  if (typeof limit === "object" && "share" in limit) return { kind: "share", share: limit.share };
  if (typeof limit === "object" && "own" in limit) return { kind: "own", own: limit.own };
  return { kind: "figure", figure: asFigure(limit) };
}

const isLimitList = (limit: Limit): limit is readonly LimitFor[] => Array.isArray(limit);

export const isWhoList = (who: Who): who is readonly Who[] => Array.isArray(who);

/** The one party that takes part, by its id; null where there may be several. */
export const onlyParty = (who: Who | undefined): string | null =>
  who !== undefined && !isWhoList(who) && "codes" in who && who.codes.length === 1
    ? who.codes[0]!
    : null;

/** Whether the limits of a term are the same number of kroner for all. */
export const isEqualLimit = ({ min, max }: Term): boolean =>
  [min, max].every((limit) => {
    if (limit === undefined) return true;
    const shape = shapeOfLimit(limit);
    return shape.kind === "figure" && shapeOf(shape.figure).kind === "number";
  });

/** A figure that few words say: a number, a column, or so much for each of a column. */
export function isShort(figure: Figure): boolean {
  const shape = shapeOf(figure);
  if (shape.kind !== "made") return shape.kind !== "values";
  const rate = shape.made.round === undefined ? rateOf(shape.made) : null;
  return rate !== null && ["population", "heading"].includes(shapeOf(rate.of).kind);
}

/** A sum that one sentence can say: each term is kroner, of all, in few words. */
export const isPlainSum = ({ terms }: Sum): boolean =>
  terms.every(
    (term) =>
      term.by !== undefined && isShort(term.by) && Object.keys(term).every((key) => PLAIN.has(key))
  );

const PLAIN = new Set(["by", "name"]);

/** Terms under an amount that make it only in proportion. */
export const areWeights = ({ amount, terms }: Term): boolean =>
  amount !== undefined && terms !== undefined && terms.every((term) => term.amount === undefined);

/** A sum whose whole follows from its kroner and the shares in it. */
export const isGrossUp = ({ amount, terms = [] }: Term): boolean =>
  amount === undefined && terms.some((term) => shapeOfAmount(term.amount).kind === "share");

/** Whose limits change what: the others pay, nobody does, or a sibling of this name takes it. */
export type FreedShape = "others" | "nobody" | { readonly name: string };

export function shapeOfFreed({ freed, amount }: Term): FreedShape {
  const mode = freed ?? (amount === undefined ? "nobody" : "others");
  return mode === "others" || mode === "nobody" ? mode : { name: mode };
}

/** What fixed figures are parts of, where they are written as parts of 1 or of 100; else null. */
export function wholeOfValues(
  values: Readonly<Record<string, RuleNumber>>,
  value: (number: RuleNumber) => Fraction | null
): 1n | 100n | null {
  let sum: Fraction = { numerator: 0n, denominator: 1n };
  for (const each of Object.values(values)) {
    const fraction = value(each);
    if (!fraction || fraction.numerator < 0n) return null;
    sum = add(sum, fraction);
  }
  return ([1n, 100n] as const).find((whole) => sum.numerator === whole * sum.denominator) ?? null;
}

/** Parties with the same fixed figure. */
type SameFigure = {
  readonly number: RuleNumber;
  /** Null: all who are not named beside them. */
  readonly ids: readonly string[] | null;
};

const MANY = 6;

/**
 * The parties with the same fixed figure together, in the order they are written. Where everybody
 * has one, a large group comes last, as all the others.
 */
export function byValue(
  values: Readonly<Record<string, RuleNumber>>,
  names: ReadonlyMap<string, string> | undefined
): readonly SameFigure[] {
  const groups = new Map<string, { number: RuleNumber; ids: string[] }>();
  for (const [id, number] of Object.entries(values)) {
    const key = JSON.stringify(number);
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { number, ids: [id] });
  }
  const all = [...groups.values()];
  const largest = all.reduce((a, b) => (b.ids.length > a.ids.length ? b : a), all[0]!);
  const isEverybody = names !== undefined && [...names.keys()].every((id) => id in values);
  return isEverybody && all.length > 1 && largest.ids.length > MANY
    ? [...all.filter((group) => group !== largest), { ...largest, ids: null }]
    : all;
}

/** What a number divides by, where it is one part of so many: 12 of "1/12". */
export function divisorOf(number: RuleNumber): RuleNumber | null {
  const fraction = typeof number === "object" ? null : readRuleNumber(String(number));
  return fraction?.numerator === 1n && fraction.denominator > 1n && String(number).includes("/")
    ? fraction.denominator.toString()
    : null;
}

/** The months a party takes part in, where a factor says the part of the year. */
export function monthsOf(times: RuleNumber | FigureForm): FigureShape | null {
  if (typeof times !== "object" || !("of" in times) || scaleOf(times)) return null;
  const { of, times: part, ...others } = times;
  if (Object.keys(others).length > 0 || part === undefined) return null;
  const isTwelfth = divisorOf(part) === "12";
  return isTwelfth ? shapeOf(of) : null;
}

/** Below a tenth of a krone for each unit, people say a per cent of the column. */
export function isPercent(
  { of, rate }: { readonly of: Figure; readonly rate: RuleNumber },
  value: (number: RuleNumber) => Fraction | null
): boolean {
  return shapeOf(of).kind === "heading" && isBelowTenth(value(rate));
}

/** Whether the rates of a column's bands are all said in per cent. */
export const arePercents = (
  made: MadeFigure,
  scale: Scale,
  value: (number: RuleNumber) => Fraction | null
): boolean =>
  made.on === undefined &&
  scale.every(([, rate]) => isPercent({ of: heldFigure(made), rate }, value));

const isBelowTenth = (rate: Fraction | null): boolean =>
  rate !== null && rate.numerator > 0n && rate.numerator * 10n < rate.denominator;

/** The last whole number below a border, where people would say that and not the border: 2 000 below 2 001. */
export function lastBelow(border: Fraction | null): string | null {
  if (!border || border.denominator !== 1n || border.numerator % 10n === 0n) return null;
  return String(border.numerator - 1n);
}
