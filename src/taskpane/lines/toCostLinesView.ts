import type { LineTable } from "../../engine";
import type { CostLineChoice } from "../../session/agreement/costLineChoice";
import {
  allocateCostLines,
  parametersOfLine,
  readingForCosts,
} from "../../session/agreement/costLines";
import type { Session } from "../../session/session";
import type { SessionState } from "../../session/state";
import type { CostLineTexts } from "../../text/costLineTexts";
import { toParameterView, type ParameterView } from "../agreement/toParameterView";
import type { Words } from "../Words";

export type CostLineView = {
  /** What it is called, given or not. */
  readonly name: string;
  readonly parameters: readonly ParameterView[];
};

export type SharedCosts =
  | { readonly kind: "waiting" }
  | { readonly kind: "refused"; readonly sentences: readonly string[] }
  | { readonly kind: "shared"; readonly table: LineTable; readonly summary: string };

/** The costs with a name each: their own, or their number. */
export function named(
  lines: readonly CostLineChoice[],
  texts: CostLineTexts
): readonly CostLineChoice[] {
  return lines.map((line, index) => ({
    ...line,
    name: line.name.trim() === "" ? texts.unnamed(index + 1) : line.name.trim(),
  }));
}

/** What a cost asks for. */
export function toCostLineView(
  { name, key, parameters }: CostLineChoice,
  sheet: SessionState["sheet"],
  words: Words
): CostLineView {
  return {
    name,
    parameters: parametersOfLine(key).map((definition) => ({
      ...toParameterView(definition, { choice: { parameters }, sheet }, [], words),
      help: null,
      reset: null,
    })),
  };
}

/** What the costs give for the members that take part; waits until every figure is there. */
export function shareCosts(
  session: Pick<Session, "readingBy" | "getState">,
  lines: readonly CostLineChoice[],
  texts: CostLineTexts,
  words: Words
): SharedCosts {
  const reading = lines.some(lacksFigure) ? null : session.readingBy(readingForCosts(lines));
  if (!reading) return { kind: "waiting" };
  const shared = allocateCostLines(reading, session.getState().choice, lines);
  if (!shared.ok) return { kind: "refused", sentences: shared.error.map(words.issue) };
  const { check, rows } = shared.value;
  const total = words.texts.pane.money(words.number(check.total));
  return {
    kind: "shared",
    table: shared.value,
    summary: texts.addsText(total, words.members(rows.length)),
  };
}

function lacksFigure({ key, column = "", parameters }: CostLineChoice): boolean {
  if (key === "figure" && column.trim() === "") return true;
  return parametersOfLine(key).some(({ name }) => parameters[name] === undefined);
}
