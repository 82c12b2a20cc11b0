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

const and = (texts: readonly string[]): string => inWords(texts, "nb");

/** What each party has of a figure: «folketallet», «tallet i kolonnen «elever»». */
export function figureNoun(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return n.plain(shape.number);
    case "population":
      return POPULATION[n.known.measure ?? "population"].noun;
    case "heading":
      return `tallet i kolonnen ${n.quoted(shape.heading)}`;
    case "values":
      return `det faste tallet (${fixed(shape.values, n.plain, n)})`;
    case "made":
      return madeNoun(shape.made, n);
  }
}

const POPULATION = {
  population: { noun: "folketallet", key: "folketall", one: "innbygger", many: "innbyggere" },
  "average-population": {
    noun: "det gjennomsnittlige folketallet",
    key: "gjennomsnittlig folketall",
    one: "innbygger (gjennomsnittlig folketall)",
    many: "innbyggere (gjennomsnittlig folketall)",
  },
  figure: {
    noun: "tallet det fordeles etter",
    key: "tallet i kolonnen som er valgt",
    one: "enhet i kolonnen som er valgt",
    many: "i kolonnen som er valgt",
  },
};

function madeNoun(made: MadeFigure, n: RuleNumbers): string {
  let noun = heldNoun(made, n);
  const read = scaleOf(made);
  if (read) {
    const on = made.on === undefined ? noun : figureNoun(made.on, n);
    noun = scaleNoun(read.kind, read.scale, on, n);
    if (made.rate === true) noun = `${grouped(heldNoun(made, n))} ganger ${noun}`;
  }
  if (made.times !== undefined) noun = timesNoun(noun, made.times, n);
  return made.round === undefined ? noun : `${noun} ${roundedTo(made.round, n, "hele tall")}`;
}

const heldNoun = (made: MadeFigure, n: RuleNumbers): string =>
  `${baseNoun(made, n)}${heldText(made, n)}`;

/** That no more or no less than a limit counts. */
function heldText({ atMost, atLeast }: FigureSteps, n: RuleNumbers): string {
  const limits = [
    ...(atMost === undefined ? [] : [`høyst ${n.plain(atMost)}`]),
    ...(atLeast === undefined ? [] : [`minst ${n.plain(atLeast)}`]),
  ];
  return limits.length === 0 ? "" : ` (regnet som ${limits.join(" og ")})`;
}

function baseNoun(made: MadeFigure, n: RuleNumbers): string {
  if ("of" in made) return figureNoun(made.of, n);
  if ("sum" in made) return `summen av ${nouns(made.sum, n)}`;
  if ("average" in made) return `snittet av ${nouns(made.average, n)}`;
  return made.product.map((each) => grouped(figureNoun(each, n))).join(" ganger ");
}

/** Several figures; columns are named together. */
function nouns(figures: readonly Figure[], n: RuleNumbers): string {
  const headings = headingsIn(figures);
  return headings === null
    ? and(figures.map((each) => figureNoun(each, n)))
    : `tallene i kolonnene ${and(headings.map(n.quoted))}`;
}

/** In parentheses where it is several words that another operation would pull apart. */
const grouped = (noun: string): string =>
  /^summen |^snittet | ganger | delt på /.test(noun) ? `(${noun})` : noun;

function timesNoun(noun: string, times: RuleNumber, n: RuleNumbers): string {
  const divisor = divisorOf(times);
  if (divisor !== null) return `${grouped(noun)} delt på ${n.plain(divisor)}`;
  return isOne(n.value(times)) ? noun : `${n.plain(times)} ganger ${grouped(noun)}`;
}

function scaleNoun(
  kind: "step" | "tiers" | "line",
  scale: Scale,
  on: string,
  n: RuleNumbers
): string {
  switch (kind) {
    case "step":
      return `tallet for trinnet som ${on} ligger på (${steps(scale, n.plain, n, "")})`;
    case "tiers":
      return `${on}, der hver del teller etter sitt trinn (${tiers(scale, n.plain, n)})`;
    case "line":
      return `tallet som ${on} gir på en rett linje mellom ${line(scale, n.plain, n)}`;
  }
}

/** What stands after the first band where people are counted. */
const countedOn = (figure: Figure, n: RuleNumbers): string =>
  shapeOf(figure).kind === "population" && (n.known.measure ?? "population") !== "figure"
    ? ` ${POPULATION[n.known.measure ?? "population"].many}`
    : "";

/** What each party pays where the figure is kroner: «36,15 kr per innbygger». */
export function kronerEach(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return n.money(shape.number);
    case "population":
      return `${n.money(1)} per ${unitOf(figure, n)}`;
    case "heading":
      return `beløpet i kolonnen ${n.quoted(shape.heading)}`;
    case "values":
      return `et fast beløp (${fixed(shape.values, n.money, n)})`;
    case "made":
      return madeKroner(shape.made, n);
  }
}

function madeKroner(made: MadeFigure, n: RuleNumbers): string {
  const after = made.round === undefined ? "" : `, ${roundedTo(made.round, n)}`;
  const rate = rateOf(made);
  if (rate && isPercent(rate, n.value))
    return `${n.part(rate.rate)} av ${figureNoun(rate.of, n)}${after}`;
  if (rate && isCounted(rate.of)) {
    return `${n.money(rate.rate)} per ${unitOf(rate.of, n)}${after}`;
  }
  if ("sum" in made && Object.keys(made).length === 1) {
    return made.sum
      .map((each) => (isShort(each) ? kronerEach(each, n) : `(${kronerEach(each, n)})`))
      .join(" pluss ");
  }
  const read = scaleOf(made);
  if (!read) return `så mange kroner som ${figureNoun(made, n)}`;
  const times = made.times === undefined ? "" : `, ganget med ${n.plain(made.times)}`;
  return `${scaleKroner(made, read, n)}${times}${after}`;
}

function scaleKroner(
  made: MadeFigure,
  { kind, scale }: NonNullable<ReturnType<typeof scaleOf>>,
  n: RuleNumbers
): string {
  const counted = heldNoun(made, n);
  const on = made.on === undefined ? counted : figureNoun(made.on, n);
  const each = "of" in made ? unitOf(heldFigure(made), n) : `enhet av ${counted}`;
  if (made.rate === true) {
    switch (kind) {
      case "step":
        return `en sats per ${each} etter ${on}: ${steps(scale, n.money, n, countedOn(made.on ?? heldFigure(made), n))}; satsen gjelder ${shapeOf(heldFigure(made)).kind === "population" ? "alle innbyggerne" : "hele tallet"}`;
      case "tiers":
      case "line":
        return `så mange kroner som ${grouped(counted)} ganger ${scaleNoun(kind, scale, on, n)}`;
    }
  }
  switch (kind) {
    case "step":
      return `et fast beløp etter ${on}: ${steps(scale, n.money, n, countedOn(made.on ?? heldFigure(made), n))}`;
    case "tiers":
      if (arePercents(made, scale, n.value)) {
        return `trinnvise prosenter av ${counted}, hver del etter sitt trinn: ${tiers(scale, n.part, n)}`;
      }
      return `trinnvise satser per ${unitOf(made.on ?? heldFigure(made), n)}, hver del etter sitt trinn: ${tiers(scale, n.money, n)}`;
    case "line":
      return `et beløp som følger ${on} på en rett linje mellom ${line(scale, n.money, n)}`;
  }
}

/** What a rate is for: «innbygger», «enhet i kolonnen «elever»». */
function unitOf(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  if (shape.kind === "population") return POPULATION[n.known.measure ?? "population"].one;
  if (shape.kind === "heading") return `enhet i kolonnen ${n.quoted(shape.heading)}`;
  const { of, held } = heldOf(figure);
  return held === null
    ? `enhet av ${figureNoun(figure, n)}`
    : `${unitOf(of, n)}${heldText(held, n)}`;
}

/** By what an amount is divided: «likt», «etter folketall». */
export function dividedBy(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return "likt";
    case "population":
      return `etter ${POPULATION[n.known.measure ?? "population"].key}`;
    case "heading":
      return `etter tallene i kolonnen ${n.quoted(shape.heading)}`;
    case "values": {
      const whole = wholeOfValues(shape.values, n.value);
      if (whole === null) return `etter faste forholdstall: ${fixed(shape.values, n.plain, n)}`;
      const percent = (number: RuleNumber) => n.part(whole === 1n ? number : hundredth(number, n));
      return `etter faste prosenter: ${fixed(shape.values, percent, n)}`;
    }
    case "made":
      return `etter ${figureNoun(figure, n)}`;
  }
}

function hundredth(number: RuleNumber, n: RuleNumbers): string {
  const { numerator, denominator } = n.value(number)!;
  return `${numerator}/${denominator * 100n}`;
}

/** Fixed figures, party by party: «Trondheim 2, Ørland og Skaun 1». */
export function fixed(
  values: Parameters<typeof byValue>[0],
  say: (number: RuleNumber) => string,
  n: RuleNumbers
): string {
  return byValue(values, n.known.names)
    .map(
      ({ number, ids }) =>
        `${ids === null ? "de andre" : and(ids.map(n.party))}${ids?.length === 1 ? "" : " hver"} ${say(number)}`
    )
    .join(", ");
}

/** What all have of a figure of kroner together. */
export function totalOf(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  return shape.kind === "heading"
    ? `summen av beløpene i kolonnen ${n.quoted(shape.heading)}`
    : `summen av det hver får når en regner ut ${figureNoun(figure, n)}`;
}

/** Of a figure that a condition looks at: «minst 5 000 innbyggere». */
export function conditions(
  figure: Figure,
  limits: readonly (readonly [word: string, number: RuleNumber])[],
  n: RuleNumbers
): string {
  const told = limits.map(([word, number]) => `${word} ${n.plain(number)}`).join(" og ");
  const shape = shapeOf(figure);
  if (shape.kind === "population") {
    return `${told} ${POPULATION[n.known.measure ?? "population"].many}`;
  }
  return shape.kind === "heading"
    ? `${told} i kolonnen ${n.quoted(shape.heading)}`
    : `${told} når en regner ut ${figureNoun(figure, n)}`;
}

const WHOLE_KRONER = "hele kroner";
const ROUNDED = {
  "half-up": "avrundet til",
  down: "rundet ned til",
  up: "rundet opp til",
} as const;

/** «avrundet til hele kroner» */
export function roundedTo(
  { unit = "1", rule = "half-up" }: Rounding,
  n: RuleNumbers,
  ones = WHOLE_KRONER
): string {
  const inOnes = isOne(n.value(unit));
  const step = ones === WHOLE_KRONER ? n.money(unit) : n.plain(unit);
  return `${ROUNDED[rule]} ${inOnes ? ones : `nærmeste ${step}`}`;
}
