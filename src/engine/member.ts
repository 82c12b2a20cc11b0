import type { Decimal } from "./exact/decimal";

/** One that takes part in a cost: a municipality, or a party of another kind. */
export type Member = {
  /** Four-digit municipality number, as text; of another party its id. */
  readonly code: string;
  readonly name: string;
  /** Region for subtotals, or null where the member belongs to none. */
  readonly region: string | null;
  /** Inhabitants; whole and not below zero when read from a sheet. */
  readonly population: Decimal;
  /** Inhabitants at several dates; what a scheme with the measure `average-population` counts. */
  readonly populations?: readonly Decimal[];
  /** Another figure than inhabitants; what a scheme with the measure `figure` counts. */
  readonly figure?: Decimal;
  readonly group?: string | null;
  /** Figures by heading (see {@link headingKey}), its population among them; absent where that is all. */
  readonly figures?: ReadonlyMap<string, Decimal>;
};
