import { REPORTED, type Reported } from "@hpshare/workbench/reported";
import fc from "fast-check";

/** Those under which nothing at all can be done; they come and go. */
export const PASSING = ["office-js-6365", "office-js-2266"] as const satisfies readonly Reported[];
export type Passing = (typeof PASSING)[number];

const LASTING = (Object.keys(REPORTED) as Reported[]).filter(
  (reported) => !PASSING.some((passing) => passing === reported)
);

/** What an Excel is reported to do, in any mixture. */
export const mixture: fc.Arbitrary<readonly Reported[]> = fc.subarray(LASTING, { minLength: 1 });
