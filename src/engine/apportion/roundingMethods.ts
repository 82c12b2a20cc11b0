import { CASCADE } from "./cascade";
import { ADAMS, DEAN, DHONDT, HUNTINGTON_HILL, SAINTE_LAGUE } from "./divisorMethod";
import { LARGEST_REMAINDER } from "./largestRemainder";
import {
  RESIDUAL_TO_FIRST,
  RESIDUAL_TO_HOST,
  RESIDUAL_TO_LARGEST,
  RESIDUAL_TO_LAST,
} from "./residual";
import { HALF_EVEN, HALF_UP } from "./roundEach";
import type { RoundingMethod } from "./roundingMethod";

/** The rounding rules of the catalogue by their ids, in the order they are offered. */
export const ROUNDING_METHODS = {
  "largest-remainder": LARGEST_REMAINDER,
  "half-up": HALF_UP,
  "half-even": HALF_EVEN,
  "residual-to-largest": RESIDUAL_TO_LARGEST,
  "residual-to-host": RESIDUAL_TO_HOST,
  "residual-to-first": RESIDUAL_TO_FIRST,
  "residual-to-last": RESIDUAL_TO_LAST,
  cascade: CASCADE,
  "sainte-lague": SAINTE_LAGUE,
  dhondt: DHONDT,
  adams: ADAMS,
  dean: DEAN,
  "huntington-hill": HUNTINGTON_HILL,
} as const satisfies Readonly<Record<string, RoundingMethod>>;
