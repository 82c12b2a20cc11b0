import type { PaidCells } from "./settlement/payments";

/** What a paper needs to be told, by what kind of field it is asked for; `name` is what `--with` calls it. */
export type Ask =
  | {
      readonly name: string;
      readonly kind: "text" | "number" | "amount" | "date";
      readonly default: string;
      /** The numbers that may be chosen from; the paper itself says no to others. */
      readonly offered?: readonly string[];
    }
  | {
      readonly name: string;
      readonly kind: "choice";
      readonly default: string;
      readonly options: readonly string[];
    }
  /** Members of the agreement, by municipality number. */
  | { readonly name: string; readonly kind: "members"; readonly default: readonly string[] }
  /** Cells with what was paid, of the workbook or a file. */
  | { readonly name: string; readonly kind: "cells"; readonly default: null };

type AnswerTo<Each extends Ask> = Each extends { readonly kind: "members" }
  ? readonly string[]
  : Each extends { readonly kind: "cells" }
    ? PaidCells | null
    : Each extends { readonly options: readonly (infer Option)[] }
      ? Option
      : string;

/** Answers to what is asked, by name. */
export type AnswersTo<Asks extends readonly Ask[]> = {
  readonly [Each in Asks[number] as Each["name"]]: AnswerTo<Each>;
};

/** An answer to any question. */
export type Answer = string | readonly string[] | PaidCells | null;
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** Whether an answer is a text that is typed or chosen, as `--with name=value` gives it. */
export const isTyped = ({ kind }: Ask): boolean => kind !== "members" && kind !== "cells";

/** The answers to what a paper asks; what is not said has its default. */
export function answersTo<Asks extends readonly Ask[]>(
  asks: Asks,
  given: Answers
): AnswersTo<Asks> {
  const answers = asks.map((ask) => {
    const answer = given[ask.name] ?? ask.default;
    if (isTyped(ask) !== (typeof answer === "string")) {
      throw new Error(`${ask.name} cannot be ${JSON.stringify(answer)}.`);
    }
    if (ask.kind === "choice" && !ask.options.includes(String(answer))) {
      throw new Error(`${ask.name} is one of ${ask.options.join(", ")}.`);
    }
    return [ask.name, answer];
  });
  return Object.fromEntries(answers) as AnswersTo<Asks>;
}
