import { findScheme, type CustomScheme } from "../../catalogue";
import {
  defaultRounding,
  type ParameterValues,
  type RegionRule,
  type RoundingRule,
  type TieRule,
} from "../../engine";

/** What the user has chosen for a sheet. */
export type Choice = {
  readonly schemeId: string;
  /** The user's own scheme with that id, as it was when it was chosen; null for one of the catalogue. */
  readonly own: CustomScheme | null;
  /** Only what was set by hand; the scheme's defaults fill in the rest. Canonical decimal strings. */
  readonly parameters: ParameterValues;
  readonly rounding: RoundingRule;
  /** NOK, a decimal string. */
  readonly unit: string;
  readonly ties: TieRule;
  readonly regions: RegionRule;
  /** Municipality numbers of the sheet that are left out. */
  readonly without: readonly string[];
};

export const DEFAULT_CHOICE: Choice = {
  schemeId: "hp-2025",
  own: null,
  parameters: {},
  rounding: defaultRounding(findScheme("hp-2025")!),
  unit: "1",
  ties: "order",
  regions: "sum",
  without: [],
};
