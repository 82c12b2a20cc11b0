import { compare, type Fraction } from "../exact/fraction";
import { ok, type Result } from "../result";
import {
  columnOf,
  constantColumn,
  onOneStep,
  product,
  scaled,
  sumOfColumns,
  type Column,
} from "./column";
import { refuse, type Context } from "./context";
import { isParameter } from "./number";
import { roundColumn } from "./rounding";
import type { RuleIssue } from "./ruleIssue";
import { readOffScale, SCALES } from "./scale";
import type { Figure, FigureForm, FigureSteps, RuleNumber } from "./term";

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

/** A figure of each of these parties; what stands at the others' places means nothing. */
export function evaluateFigure(
  figure: Figure,
  parties: readonly number[],
  context: Context,
  path: string
): Result<Column, RuleIssue> {
  if (typeof figure === "string") return headingColumn(figure, parties, context, path);
  if (typeof figure === "number" || isParameter(figure)) {
    return ok(constantColumn(context.length, context.number(figure)));
  }
  if ("number" in figure) {
    return ok(constantColumn(context.length, context.number(figure.number)));
  }
  if ("values" in figure) return ok(valuesColumn(figure.values, context));
  const made = makeColumn(figure, parties, context, path);
  return made.ok ? takeSteps(made.value, figure, parties, context, path) : made;
}

/** A number, where a string is one, or a figure of each party. */
export function evaluateFactor(
  factor: RuleNumber | FigureForm,
  parties: readonly number[],
  context: Context,
  path: string
): Result<Column, RuleIssue> {
  return typeof factor === "string"
    ? ok(constantColumn(context.length, context.number(factor)))
    : evaluateFigure(factor, parties, context, path);
}

function headingColumn(
  heading: string,
  parties: readonly number[],
  context: Context,
  path: string
): Result<Column, RuleIssue> {
  const known = context.heading(heading);
  if (!known) {
    return parties.length === 0
      ? ok(constantColumn(context.length, NOTHING))
      : refuse("rule-heading-missing", path, heading);
  }
  const blank = known.blank && parties.find((i) => known.blank![i]);
  return blank === null || blank === undefined
    ? ok(known.column)
    : refuse("rule-figure-missing", path, heading, context.table.names[blank]!);
}

function valuesColumn(values: Readonly<Record<string, RuleNumber>>, context: Context): Column {
  const known = new Map(Object.entries(values).map(([id, value]) => [id.trim(), value]));
  return columnOf(
    context.table.ids.map((id) => {
      const value = known.get(id);
      return value === undefined ? NOTHING : context.number(value);
    })
  );
}

type MadeFigure = Extract<FigureForm, FigureSteps & object> &
  (
    | { readonly of: Figure }
    | { readonly sum: readonly Figure[] }
    | { readonly average: readonly Figure[] }
    | { readonly product: readonly Figure[] }
  );

function makeColumn(
  figure: MadeFigure,
  parties: readonly number[],
  context: Context,
  path: string
): Result<Column, RuleIssue> {
  if ("of" in figure) return evaluateFigure(figure.of, parties, context, `${path}.of`);
  if ("sum" in figure) {
    const terms = evaluateAll(figure.sum, parties, context, `${path}.sum`);
    return terms.ok ? ok(sumOfColumns(terms.value, context.length)) : terms;
  }
  if ("average" in figure) {
    const terms = evaluateAll(figure.average, parties, context, `${path}.average`);
    if (!terms.ok) return terms;
    const part = { numerator: 1n, denominator: BigInt(terms.value.length) };
    return ok(scaled(sumOfColumns(terms.value, context.length), part));
  }
  const factors = evaluateAll(figure.product, parties, context, `${path}.product`);
  return factors.ok ? ok(factors.value.reduce(product)) : factors;
}

function evaluateAll(
  figures: readonly Figure[],
  parties: readonly number[],
  context: Context,
  path: string
): Result<readonly Column[], RuleIssue> {
  const columns: Column[] = [];
  for (const [i, figure] of figures.entries()) {
    const column = evaluateFigure(figure, parties, context, `${path}.${i}`);
    if (!column.ok) return column;
    columns.push(column.value);
  }
  return ok(columns);
}

function takeSteps(
  made: Column,
  steps: FigureSteps,
  parties: readonly number[],
  context: Context,
  path: string
): Result<Column, RuleIssue> {
  const { number } = context;
  let column = made;
  if (steps.atMost !== undefined) column = held(column, number(steps.atMost), 1);
  if (steps.atLeast !== undefined) column = held(column, number(steps.atLeast), -1);
  const kind = SCALES.find((each) => steps[each] !== undefined);
  if (kind !== undefined) {
    const on =
      steps.on === undefined
        ? ok(column)
        : evaluateFigure(steps.on, parties, context, `${path}.on`);
    if (!on.ok) return on;
    const read = readOffScale(kind, steps[kind]!, on.value, parties, context, `${path}.${kind}`);
    if (!read.ok) return read;
    column = steps.rate === true ? product(column, read.value) : read.value;
  }
  if (steps.times !== undefined) column = scaled(column, number(steps.times));
  return ok(steps.round ? roundColumn(column, steps.round, context) : column);
}

/** No more (sign 1) or no less (sign −1) than the limit. */
function held(column: Column, limit: Fraction, sign: 1 | -1): Column {
  if (column.wholes.every((_, i) => !exceeds(column, i, limit, sign))) return column;
  const { wholes, step } = onOneStep([column, constantColumn(column.wholes.length, limit)]);
  const [values, limits] = wholes as [readonly bigint[], readonly bigint[]];
  return {
    wholes: values.map((value, i) => (exceeds(column, i, limit, sign) ? limits[i]! : value)),
    step,
  };
}

function exceeds({ wholes, step }: Column, i: number, limit: Fraction, sign: 1 | -1): boolean {
  const value = { numerator: wholes[i]! * step.numerator, denominator: step.denominator };
  return sign * compare(value, limit) > 0;
}
