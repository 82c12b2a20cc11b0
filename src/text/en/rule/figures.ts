import type { Figure, FigureSteps, Rounding, RuleNumber, Scale } from "../../../engine";
import { inWords } from "../../listNames";
import { isOne, type RuleNumbers } from "../../rule/known";
import {
  arePercents,
  byValue,
  headingsIn,
  heldFigure,
  divisorOf,
  heldOf,
  isCounted,
  isPercent,
  isShort,
  rateOf,
  scaleOf,
  shapeOf,
  wholeOfValues,
  type MadeFigure,
} from "../../rule/shape";
import { line, steps, tiers } from "./scales";

const and = (texts: readonly string[]): string => inWords(texts, "en");

/** What each party has of a figure: “the population”, “the figure in the column “pupils””. */
export function figureNoun(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return n.plain(shape.number);
    case "population":
      return POPULATION[n.known.measure ?? "population"].noun;
    case "heading":
      return `the figure in the column ${n.quoted(shape.heading)}`;
    case "values":
      return `the fixed figure (${fixed(shape.values, n.plain, n)})`;
    case "made":
      return madeNoun(shape.made, n);
  }
}

const POPULATION = {
  population: { noun: "the population", key: "population", one: "inhabitant", many: "inhabitants" },
  "average-population": {
    noun: "the average population",
    key: "average population",
    one: "inhabitant (average population)",
    many: "inhabitants (average population)",
  },
  figure: {
    noun: "the figure that is counted",
    key: "the figures in the column chosen",
    one: "unit in the column chosen",
    many: "in the column chosen",
  },
};

function madeNoun(made: MadeFigure, n: RuleNumbers): string {
  let noun = heldNoun(made, n);
  const read = scaleOf(made);
  if (read) {
    const on = made.on === undefined ? noun : figureNoun(made.on, n);
    noun = scaleNoun(read.kind, read.scale, on, n);
    if (made.rate === true) noun = `${grouped(heldNoun(made, n))} times ${noun}`;
  }
  if (made.times !== undefined) noun = timesNoun(noun, made.times, n);
  return made.round === undefined ? noun : `${noun} ${roundedTo(made.round, n, "whole numbers")}`;
}

const heldNoun = (made: MadeFigure, n: RuleNumbers): string =>
  `${baseNoun(made, n)}${heldText(made, n)}`;

/** That no more or no less than a limit counts. */
function heldText({ atMost, atLeast }: FigureSteps, n: RuleNumbers): string {
  const limits = [
    ...(atMost === undefined ? [] : [`at most ${n.plain(atMost)}`]),
    ...(atLeast === undefined ? [] : [`at least ${n.plain(atLeast)}`]),
  ];
  return limits.length === 0 ? "" : ` (counted as ${limits.join(" and ")})`;
}

function baseNoun(made: MadeFigure, n: RuleNumbers): string {
  if ("of" in made) return figureNoun(made.of, n);
  if ("sum" in made) return `the sum of ${nouns(made.sum, n)}`;
  if ("average" in made) return `the average of ${nouns(made.average, n)}`;
  return made.product.map((each) => grouped(figureNoun(each, n))).join(" times ");
}

/** Several figures; columns are named together. */
function nouns(figures: readonly Figure[], n: RuleNumbers): string {
  const headings = headingsIn(figures);
  return headings === null
    ? and(figures.map((each) => figureNoun(each, n)))
    : `the figures in the columns ${and(headings.map(n.quoted))}`;
}

/** In parentheses where it is several words that another operation would pull apart. */
const grouped = (noun: string): string =>
  /^the sum |^the average of | times | divided by /.test(noun) ? `(${noun})` : noun;

function timesNoun(noun: string, times: RuleNumber, n: RuleNumbers): string {
  const divisor = divisorOf(times);
  if (divisor !== null) return `${grouped(noun)} divided by ${n.plain(divisor)}`;
  return isOne(n.value(times)) ? noun : `${n.plain(times)} times ${grouped(noun)}`;
}

function scaleNoun(
  kind: "step" | "tiers" | "line",
  scale: Scale,
  on: string,
  n: RuleNumbers
): string {
  switch (kind) {
    case "step":
      return `the figure of the band in which ${on} lies (${steps(scale, n.plain, n, "")})`;
    case "tiers":
      return `${on}, each part of it counted by its own band (${tiers(scale, n.plain, n)})`;
    case "line":
      return `the figure that ${on} gives on a straight line between ${line(scale, n.plain, n)}`;
  }
}

/** What stands after the first band where people are counted. */
const countedOn = (figure: Figure, n: RuleNumbers): string =>
  shapeOf(figure).kind === "population" && (n.known.measure ?? "population") !== "figure"
    ? ` ${POPULATION[n.known.measure ?? "population"].many}`
    : "";

/** What each party pays where the figure is kroner: “NOK 36.15 per inhabitant”. */
export function kronerEach(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return n.money(shape.number);
    case "population":
      return `${n.money(1)} per ${unitOf(figure, n)}`;
    case "heading":
      return `the amount in the column ${n.quoted(shape.heading)}`;
    case "values":
      return `a fixed amount (${fixed(shape.values, n.money, n)})`;
    case "made":
      return madeKroner(shape.made, n);
  }
}

function madeKroner(made: MadeFigure, n: RuleNumbers): string {
  const after = made.round === undefined ? "" : `, ${roundedTo(made.round, n)}`;
  const rate = rateOf(made);
  if (rate && isPercent(rate, n.value))
    return `${n.part(rate.rate)} of ${figureNoun(rate.of, n)}${after}`;
  if (rate && isCounted(rate.of)) {
    return `${n.money(rate.rate)} per ${unitOf(rate.of, n)}${after}`;
  }
  if ("sum" in made && Object.keys(made).length === 1) {
    return made.sum
      .map((each) => (isShort(each) ? kronerEach(each, n) : `(${kronerEach(each, n)})`))
      .join(" plus ");
  }
  const read = scaleOf(made);
  if (!read) return `as many kroner as ${figureNoun(made, n)}`;
  const times = made.times === undefined ? "" : `, times ${n.plain(made.times)}`;
  return `${scaleKroner(made, read, n)}${times}${after}`;
}

function scaleKroner(
  made: MadeFigure,
  { kind, scale }: NonNullable<ReturnType<typeof scaleOf>>,
  n: RuleNumbers
): string {
  const counted = heldNoun(made, n);
  const on = made.on === undefined ? counted : figureNoun(made.on, n);
  const each = "of" in made ? unitOf(heldFigure(made), n) : `unit of ${counted}`;
  if (made.rate === true) {
    switch (kind) {
      case "step":
        return `a rate per ${each} according to ${on}: ${steps(scale, n.money, n, countedOn(made.on ?? heldFigure(made), n))}; the rate holds for ${shapeOf(heldFigure(made)).kind === "population" ? "all inhabitants" : "the whole figure"}`;
      case "tiers":
      case "line":
        return `as many kroner as ${grouped(counted)} times ${scaleNoun(kind, scale, on, n)}`;
    }
  }
  switch (kind) {
    case "step":
      return `a fixed amount according to ${on}: ${steps(scale, n.money, n, countedOn(made.on ?? heldFigure(made), n))}`;
    case "tiers":
      if (arePercents(made, scale, n.value)) {
        return `percentages of ${counted}, each part by its own band: ${tiers(scale, n.part, n)}`;
      }
      return `rates per ${unitOf(made.on ?? heldFigure(made), n)}, each part by its own band: ${tiers(scale, n.money, n)}`;
    case "line":
      return `an amount that follows ${on} on a straight line between ${line(scale, n.money, n)}`;
  }
}

/** What a rate is for: “inhabitant”, “unit in the column “pupils””. */
function unitOf(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  if (shape.kind === "population") return POPULATION[n.known.measure ?? "population"].one;
  if (shape.kind === "heading") return `unit in the column ${n.quoted(shape.heading)}`;
  const { of, held } = heldOf(figure);
  return held === null
    ? `unit of ${figureNoun(figure, n)}`
    : `${unitOf(of, n)}${heldText(held, n)}`;
}

/** By what an amount is divided: “equally”, “by population”. */
export function dividedBy(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return "equally";
    case "population":
      return `by ${POPULATION[n.known.measure ?? "population"].key}`;
    case "heading":
      return `by the figures in the column ${n.quoted(shape.heading)}`;
    case "values": {
      const whole = wholeOfValues(shape.values, n.value);
      if (whole === null) return `by fixed ratios: ${fixed(shape.values, n.plain, n)}`;
      const percent = (number: RuleNumber) => n.part(whole === 1n ? number : hundredth(number, n));
      return `by fixed percentages: ${fixed(shape.values, percent, n)}`;
    }
    case "made":
      return `by ${figureNoun(figure, n)}`;
  }
}

function hundredth(number: RuleNumber, n: RuleNumbers): string {
  const { numerator, denominator } = n.value(number)!;
  return `${numerator}/${denominator * 100n}`;
}

/** Fixed figures, party by party: “Trondheim 2, Ørland and Skaun 1”. */
export function fixed(
  values: Parameters<typeof byValue>[0],
  say: (number: RuleNumber) => string,
  n: RuleNumbers
): string {
  return byValue(values, n.known.names)
    .map(
      ({ number, ids }) =>
        `${ids === null ? "the others" : and(ids.map(n.party))}${ids?.length === 1 ? "" : " each"} ${say(number)}`
    )
    .join(", ");
}

/** What all have of a figure of kroner together. */
export function totalOf(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  return shape.kind === "heading"
    ? `the sum of the amounts in the column ${n.quoted(shape.heading)}`
    : `the sum of what each has of ${figureNoun(figure, n)}`;
}

/** Of a figure that a condition looks at: “at least 5,000 inhabitants”. */
export function conditions(
  figure: Figure,
  limits: readonly (readonly [word: string, number: RuleNumber])[],
  n: RuleNumbers
): string {
  const told = limits.map(([word, number]) => `${word} ${n.plain(number)}`).join(" and ");
  const shape = shapeOf(figure);
  if (shape.kind === "population") {
    return `${told} ${POPULATION[n.known.measure ?? "population"].many}`;
  }
  return shape.kind === "heading"
    ? `${told} in the column ${n.quoted(shape.heading)}`
    : `${told} of ${figureNoun(figure, n)}`;
}

const WHOLE_KRONER = "whole kroner";
const ROUNDED = { "half-up": "rounded to", down: "rounded down to", up: "rounded up to" } as const;

/** “rounded to whole kroner” */
export function roundedTo(
  { unit = "1", rule = "half-up" }: Rounding,
  n: RuleNumbers,
  ones = WHOLE_KRONER
): string {
  const inOnes = isOne(n.value(unit));
  const step = ones === WHOLE_KRONER ? n.money(unit) : n.plain(unit);
  return `${ROUNDED[rule]} ${inOnes ? ones : `the nearest ${step}`}`;
}
