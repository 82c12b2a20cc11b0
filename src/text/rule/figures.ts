import type { Figure, FigureSteps, Rounding, RuleNumber, Scale } from "../../engine";
import { isOne, type RuleSpeech } from "./known";
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
} from "./shape";
import { line, steps, tiers } from "./scales";

/** What each party has of a figure: «folketallet», «tallet i kolonnen «elever»». */
export function figureNoun(figure: Figure, n: RuleSpeech): string {
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return n.plain(shape.number);
    case "population":
      return counted(n).noun;
    case "heading":
      return n.words.figures.column(n.quoted(shape.heading));
    case "values":
      return n.words.figures.fixed(fixed(shape.values, n.plain, n));
    case "made":
      return madeNoun(shape.made, n);
  }
}

/** The words for what the rule counts as population. */
const counted = ({ known, words }: RuleSpeech) => words.figures[known.measure ?? "population"];

function madeNoun(made: MadeFigure, n: RuleSpeech): string {
  let noun = heldNoun(made, n);
  const read = scaleOf(made);
  if (read) {
    const on = made.on === undefined ? noun : figureNoun(made.on, n);
    noun = scaleNoun(read.kind, read.scale, on, n);
    if (made.rate === true)
      noun = `${grouped(heldNoun(made, n), n)} ${n.words.figures.times} ${noun}`;
  }
  if (made.times !== undefined) noun = timesNoun(noun, made.times, n);
  return made.round === undefined
    ? noun
    : `${noun} ${roundedTo(made.round, n, n.words.figures.wholeNumbers)}`;
}

const heldNoun = (made: MadeFigure, n: RuleSpeech): string =>
  `${baseNoun(made, n)}${heldText(made, n)}`;

/** That no more or no less than a limit counts. */
function heldText({ atMost, atLeast }: FigureSteps, n: RuleSpeech): string {
  const words = n.words.figures;
  const limits = [
    ...(atMost === undefined ? [] : [`${words.atMost} ${n.plain(atMost)}`]),
    ...(atLeast === undefined ? [] : [`${words.atLeast} ${n.plain(atLeast)}`]),
  ];
  return limits.length === 0 ? "" : ` (${words.countedAs(limits.join(` ${words.and} `))})`;
}

function baseNoun(made: MadeFigure, n: RuleSpeech): string {
  if ("of" in made) return figureNoun(made.of, n);
  if ("sum" in made) return `${n.words.figures.sumOf} ${nouns(made.sum, n)}`;
  if ("average" in made) return `${n.words.figures.averageOf} ${nouns(made.average, n)}`;
  return made.product
    .map((each) => grouped(figureNoun(each, n), n))
    .join(` ${n.words.figures.times} `);
}

/** Several figures; columns are named together. */
function nouns(figures: readonly Figure[], n: RuleSpeech): string {
  const headings = headingsIn(figures);
  return headings === null
    ? n.list(figures.map((each) => figureNoun(each, n)))
    : n.words.figures.columns(n.list(headings.map(n.quoted)));
}

/** In parentheses where it is several words that another operation would pull apart. */
function grouped(noun: string, { words }: RuleSpeech): string {
  const { sumOf, averageOf, times, dividedBy: divided } = words.figures;
  const isPulledApart =
    [sumOf, averageOf].some((word) => noun.startsWith(`${word} `)) ||
    [times, divided].some((word) => noun.includes(` ${word} `));
  return isPulledApart ? `(${noun})` : noun;
}

function timesNoun(noun: string, times: RuleNumber, n: RuleSpeech): string {
  const divisor = divisorOf(times);
  const words = n.words.figures;
  if (divisor !== null) return `${grouped(noun, n)} ${words.dividedBy} ${n.plain(divisor)}`;
  return isOne(n.value(times)) ? noun : `${n.plain(times)} ${words.times} ${grouped(noun, n)}`;
}

function scaleNoun(
  kind: "step" | "tiers" | "line",
  scale: Scale,
  on: string,
  n: RuleSpeech
): string {
  switch (kind) {
    case "step":
      return n.words.figures.onBands(on, steps(scale, n.plain, n, ""));
    case "tiers":
      return n.words.figures.byBands(on, tiers(scale, n.plain, n));
    case "line":
      return n.words.figures.onLine(on, line(scale, n.plain, n));
  }
}

/** What stands after the first band where people are counted. */
const countedOn = (figure: Figure, n: RuleSpeech): string =>
  shapeOf(figure).kind === "population" && (n.known.measure ?? "population") !== "figure"
    ? ` ${counted(n).many}`
    : "";

/** What each party pays where the figure is kroner: «36,15 kr per innbygger». */
export function kronerEach(figure: Figure, n: RuleSpeech): string {
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return n.money(shape.number);
    case "population":
      return n.words.figures.per(n.money(1), unitOf(figure, n));
    case "heading":
      return n.words.figures.columnOfKroner(n.quoted(shape.heading));
    case "values":
      return n.words.figures.fixedKroner(fixed(shape.values, n.money, n));
    case "made":
      return madeKroner(shape.made, n);
  }
}

function madeKroner(made: MadeFigure, n: RuleSpeech): string {
  const after = made.round === undefined ? "" : `, ${roundedTo(made.round, n)}`;
  const rate = rateOf(made);
  const words = n.words.figures;
  if (rate && isPercent(rate, n.value))
    return `${words.partOf(n.part(rate.rate), figureNoun(rate.of, n))}${after}`;
  if (rate && isCounted(rate.of)) {
    return `${words.per(n.money(rate.rate), unitOf(rate.of, n))}${after}`;
  }
  if ("sum" in made && Object.keys(made).length === 1) {
    return made.sum
      .map((each) => (isShort(each) ? kronerEach(each, n) : `(${kronerEach(each, n)})`))
      .join(` ${words.plus} `);
  }
  const read = scaleOf(made);
  if (!read) return words.asManyKroner(figureNoun(made, n));
  const times = made.times === undefined ? "" : `, ${words.multipliedBy} ${n.plain(made.times)}`;
  return `${scaleKroner(made, read, n)}${times}${after}`;
}

function scaleKroner(
  made: MadeFigure,
  { kind, scale }: NonNullable<ReturnType<typeof scaleOf>>,
  n: RuleSpeech
): string {
  const words = n.words.figures;
  const held = heldNoun(made, n);
  const on = made.on === undefined ? held : figureNoun(made.on, n);
  const read = made.on ?? heldFigure(made);
  const each = "of" in made ? unitOf(heldFigure(made), n) : words.unitOf(held);
  if (made.rate === true) {
    switch (kind) {
      case "step":
        return words.rateOnBands(
          each,
          on,
          steps(scale, n.money, n, countedOn(read, n)),
          shapeOf(heldFigure(made)).kind === "population"
        );
      case "tiers":
      case "line":
        return words.asManyKroner(
          `${grouped(held, n)} ${words.times} ${scaleNoun(kind, scale, on, n)}`
        );
    }
  }
  switch (kind) {
    case "step":
      return words.kronerOnBands(on, steps(scale, n.money, n, countedOn(read, n)));
    case "tiers":
      return arePercents(made, scale, n.value)
        ? words.percentsByBands(held, tiers(scale, n.part, n))
        : words.ratesByBands(unitOf(read, n), tiers(scale, n.money, n));
    case "line":
      return words.kronerOnLine(on, line(scale, n.money, n));
  }
}

/** What a rate is for: «innbygger», «enhet i kolonnen «elever»». */
function unitOf(figure: Figure, n: RuleSpeech): string {
  const shape = shapeOf(figure);
  if (shape.kind === "population") return counted(n).one;
  if (shape.kind === "heading") return n.words.figures.unitInColumn(n.quoted(shape.heading));
  const { of, held } = heldOf(figure);
  return held === null
    ? n.words.figures.unitOf(figureNoun(figure, n))
    : `${unitOf(of, n)}${heldText(held, n)}`;
}

/** By what an amount is divided: «likt», «etter folketall». */
export function dividedBy(figure: Figure, n: RuleSpeech): string {
  const shape = shapeOf(figure);
  const words = n.words.figures;
  switch (shape.kind) {
    case "number":
      return words.equally;
    case "population":
      return words.by(counted(n).key);
    case "heading":
      return words.byColumn(n.quoted(shape.heading));
    case "values": {
      const whole = wholeOfValues(shape.values, n.value);
      if (whole === null) return words.byRatios(fixed(shape.values, n.plain, n));
      const percent = (number: RuleNumber) => n.part(whole === 1n ? number : hundredth(number, n));
      return words.byPercents(fixed(shape.values, percent, n));
    }
    case "made":
      return words.by(figureNoun(figure, n));
  }
}

function hundredth(number: RuleNumber, n: RuleSpeech): string {
  const { numerator, denominator } = n.value(number)!;
  return `${numerator}/${denominator * 100n}`;
}

/** Fixed figures, party by party: «Trondheim 2, Ørland og Skaun 1». */
export function fixed(
  values: Parameters<typeof byValue>[0],
  say: (number: RuleNumber) => string,
  n: RuleSpeech
): string {
  return byValue(values, n.known.names)
    .map(({ number, ids }) => {
      const parties = ids === null ? n.words.figures.others : n.list(ids.map(n.party));
      return `${ids?.length === 1 ? parties : n.words.figures.each(parties)} ${say(number)}`;
    })
    .join(", ");
}

/** What all have of a figure of kroner together. */
export function totalOf(figure: Figure, n: RuleSpeech): string {
  const shape = shapeOf(figure);
  return shape.kind === "heading"
    ? n.words.figures.sumOfColumn(n.quoted(shape.heading))
    : n.words.figures.sumOfEach(figureNoun(figure, n));
}

/** Of a figure that a condition looks at: «minst 5 000 innbyggere». */
export function conditions(
  figure: Figure,
  limits: readonly (readonly [word: string, number: RuleNumber])[],
  n: RuleSpeech
): string {
  const words = n.words.figures;
  const told = limits.map(([word, number]) => `${word} ${n.plain(number)}`).join(` ${words.and} `);
  const shape = shapeOf(figure);
  if (shape.kind === "population") {
    return `${told} ${counted(n).many}`;
  }
  return shape.kind === "heading"
    ? words.inColumn(told, n.quoted(shape.heading))
    : words.whenWorkedOut(told, figureNoun(figure, n));
}

/** «avrundet til hele kroner» */
export function roundedTo(
  { unit = "1", rule = "half-up" }: Rounding,
  n: RuleSpeech,
  ones = n.words.figures.wholeKroner
): string {
  const { rounded, nearest, wholeKroner } = n.words.figures;
  const inOnes = isOne(n.value(unit));
  const step = ones === wholeKroner ? n.money(unit) : n.plain(unit);
  return `${rounded[rule]} ${inOnes ? ones : nearest(step)}`;
}
