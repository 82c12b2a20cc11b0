import type { Ask, PaperInWords } from "../../papers";
import type { SelectedCells } from "../../session/papers/councilDesk";
import type { Suggested } from "../../session/papers/paperCards";
import type { CouncilOrder } from "../../session/papers/councilPlans";
import type { Language } from "../../text";
import { unreadable } from "../agreement/parameterInput";
import { readTypedNumber } from "../../text/typedNumber";

/** What is filled in for one question; undefined where cells are to be chosen and none are yet. */
export type GivenAnswer = string | readonly string[] | SelectedCells | null | undefined;
export type Given = Readonly<Record<string, GivenAnswer>>;

/** The fields of some papers before anybody has filled them in; what the agreement suggests goes before. */
export const startOf = (papers: readonly PaperInWords[], { year, terms }: Suggested): Given => {
  const suggested: Readonly<Record<string, string | null>> = { year, terms };
  return Object.fromEntries(
    papers.flatMap(({ asks }) =>
      asks.map(({ name, default: start }) => [name, suggested[name] ?? start])
    )
  );
};

/** The order for a paper by what is filled in; null where cells are still to be chosen. */
export function orderOf(
  { part, asks }: PaperInWords,
  given: Given,
  language: Language
): CouncilOrder | null {
  if (asks.some(({ name }) => given[name] === undefined)) return null;
  const answers = asks.map((ask) => [ask.name, answerOf(ask, given[ask.name], language)]);
  return { kind: part, ...Object.fromEntries(answers) };
}

function answerOf({ kind }: Ask, value: GivenAnswer, language: Language): GivenAnswer {
  if (kind !== "amount" || typeof value !== "string") return value;
  const number = readTypedNumber(value, language);
  if (number.ok) return number.value;
  // What is no number is refused in the same words as an amount that does not fit.
  return number.error === "unclear-sign" ? unreadable(value) : value;
}

/** What is typed or chosen, without cells and members. */
export const textsIn = (given: Given): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === "string")
  );
