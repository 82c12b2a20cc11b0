import { findScheme } from "../catalogue";
import {
  Decimal,
  err,
  explainAmounts,
  explainByScheme,
  headingKey,
  isSameRule,
  ok,
  ZERO,
  type AllocationIssue,
  type AuditForm,
  type ByScheme,
  type Explanation,
  type GivenParties,
  type GivenScheme,
  type KnownRule,
  type Member,
  type Result,
} from "../engine";
import type { PrintedTable } from "./printedTable";
import { officialOf, type Question } from "./question";

/** The general keys, those with more numbers first. */
const FORMS = [
  "base-and-rate",
  "equal-and-population",
  "population",
  "per-inhabitant",
] as const satisfies readonly AuditForm[];

/** The general key that a scheme is an agreement by; null where its rule is none of them. */
export function formOf({ rule, parameters }: GivenScheme["scheme"]): (typeof FORMS)[number] | null {
  const names = new Set(parameters.map(({ name }) => name));
  const form = FORMS.find((each) => {
    const general = findScheme(each);
    return (
      rule !== null &&
      general?.rule &&
      isSameRule(general.rule, rule) &&
      general.parameters.every(({ name }) => names.has(name))
    );
  });
  return form ?? null;
}

/** How a table stands to a rule that is given: the explanations by it, and what its terms give. */
export type ByGivenRule = {
  readonly explanations: readonly Explanation[];
  readonly terms: ByScheme["terms"];
};

/**
 * Holds a table against a scheme. Of a general key the numbers that are missing are found out, and
 * figures mended that the amounts contradict; any other rule is worked out as an allocation, and
 * refused as one.
 */
export function explainByGiven(
  table: PrintedTable,
  question: Question,
  given: GivenScheme
): Result<ByGivenRule, readonly AllocationIssue[]> {
  const form = formOf(given.scheme);
  const byForm = form === null ? [] : explainAmounts(question.figures, knownRule(form, given));
  if (byForm.length > 0 && !saysMore(form!, given)) return ok({ explanations: byForm, terms: [] });
  const readings = readingsOf(table, question, given);
  const byScheme = explainByScheme(question.figures, readings, given);
  if (!byScheme.ok) {
    return byForm.length > 0 ? ok({ explanations: byForm, terms: [] }) : err(byScheme.error);
  }
  const { explanation, terms } = byScheme.value;
  const [known] = byForm;
  return known && known.matches > explanation.matches
    ? ok({ explanations: byForm, terms: [] })
    : ok({ explanations: [explanation], terms });
}

/** What of a given scheme the search by intervals can use. */
function knownRule(form: (typeof FORMS)[number], { scheme, parameters }: GivenScheme): KnownRule {
  const defaults = scheme.parameters.flatMap(({ name, default: value }) =>
    value === undefined ? [] : [[name, value] as const]
  );
  return { form, parameters: { ...Object.fromEntries(defaults), ...parameters } };
}

/** Whether a scheme says more than its general key does, such as a host's share, a cap or how amounts are rounded. */
function saysMore(form: (typeof FORMS)[number], { scheme, parameters, rounding }: GivenScheme) {
  const own = new Set(findScheme(form)!.parameters.map(({ name }) => name));
  const given = scheme.parameters.filter((each) => each.default !== undefined);
  const names = [...given.map(({ name }) => name), ...Object.keys(parameters)];
  return rounding !== null || names.some((name) => !own.has(name));
}

/** Who takes part, by each column that may be the figure: as printed, and with the official populations where those differ. */
function readingsOf(
  table: PrintedTable,
  { keys, figures: { rows } }: Question,
  { scheme }: GivenScheme
): readonly GivenParties[] {
  const figureAt = (row: number, key: number): string | null => rows[row]!.figures[key] ?? null;
  const columns = keys.flatMap(({ kind }, index) => {
    const mayBe = POPULATIONS.has(kind) || (scheme.measure === "figure" && kind === "column");
    return mayBe && rows.every((_, row) => figureAt(row, index) !== null) ? [index] : [];
  });
  if (columns.length === 0) {
    return [{ key: null, members: membersBy(table, () => null), mended: [] }];
  }
  return columns.flatMap((key): GivenParties[] => {
    const asPrinted = membersBy(table, (row) => figureAt(row, key));
    const printed: GivenParties = { key, members: asPrinted, mended: [] };
    if (keys[key]!.kind !== "population") return [printed];
    const mended = table.rows.flatMap(({ code }, row) => {
      const official = officialOf(table, code);
      const isOther = official !== null && !new Decimal(figureAt(row, key)!).equals(official);
      return isOther ? [{ row, figure: official }] : [];
    });
    if (mended.length === 0) return [printed];
    const right = new Map(mended.map(({ row, figure }) => [row, figure]));
    const members = membersBy(table, (row) => right.get(row) ?? figureAt(row, key));
    return [printed, { key, members, mended }];
  });
}

const POPULATIONS: ReadonlySet<string> = new Set(["population", "official-population"]);

/** The rows as members, with the other figures under their headings. */
function membersBy(
  { rows, populationHeading, otherHeadings }: PrintedTable,
  figureOf: (row: number) => string | null
): readonly Member[] {
  return rows.map(({ code, name, region, others }, row) => {
    const text = figureOf(row);
    const population = text === null ? ZERO : new Decimal(text);
    const names = [
      "population",
      ...(populationHeading === null ? [] : [headingKey(populationHeading)]),
    ];
    const figures = new Map(text === null ? [] : names.map((heading) => [heading, population]));
    for (const [index, heading] of otherHeadings.entries()) {
      const figure = others[index];
      if (heading !== null && figure !== undefined) {
        figures.set(headingKey(heading), new Decimal(figure));
      }
    }
    return { code, name, region, population, figure: population, figures };
  });
}
