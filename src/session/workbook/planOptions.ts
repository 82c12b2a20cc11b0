import type { SheetLabels, TellRule } from "../../sheet/layout";

/** What every plan needs besides the sheet and what is chosen. */
export type PlanOptions = {
  readonly labels: SheetLabels;
  /** The add-in's version, which stands beside every result. */
  readonly version: string;
  /** The user's own day, as `2026-11-28`. */
  readonly today: () => string;
};

/** What the plan of a result needs besides. */
export type ResultOptions = PlanOptions & { readonly tellRule: TellRule };
