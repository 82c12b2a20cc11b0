import type { Reported } from "@hpshare/workbench/reported";
import fc from "fast-check";
import { disturbance, type Disturbance } from "./disturbance";
import { mixture } from "./hostileExcel";
import { councilStep, type CouncilStep } from "./persons/councilClerk";
import { inspectStep, memoryAtStart, type InspectStep } from "./persons/hostileMemory";
import { shift } from "./persons/insertedRows";
import { ctrlZStep, type CtrlZStep } from "./persons/excelsUndo";
import { figureStep, type FigureStep } from "./persons/newFigures";
import { blockedStep, type BlockedStep } from "./persons/otherWorkbook";
import { colleagueStep, type ColleagueStep } from "./persons/secondPane";
import { sortStep, type SortStep } from "./persons/sorting";
import { tabStep, type TabStep } from "./persons/tabs";
import { formulaStep, type FormulaStep } from "./persons/typedFormulas";
import { regionStep, type RegionStep } from "./persons/typedRegions";
import { typing, type Person, type Typing } from "./persons/typing";
import { table, type Table } from "./table";
import type { Shift } from "../../src/sheet/shift";
import type { WriteTarget } from "../../src/session/workbook/writeTarget";

/** What the first two people and the add-in do on the sheet. */
type SheetStep =
  | {
      readonly kind: "population";
      readonly member: number;
      readonly value: number;
      readonly who: Person;
    }
  | { readonly kind: "typing"; readonly typing: Typing; readonly who: Person }
  | { readonly kind: "rounding"; readonly rule: "largest-remainder" | "half-up" | "sainte-lague" }
  | { readonly kind: "total"; readonly total: number }
  | { readonly kind: "shift"; readonly shift: Shift }
  | { readonly kind: "automatic"; readonly on: boolean }
  | { readonly kind: "reopen" }
  | { readonly kind: "take-over" }
  | ({
      readonly kind: "write" | "refresh" | "undo";
      /** Where a result is written; beside the rows where it is absent. */
      readonly target?: WriteTarget;
    } & Disturbance);

export type Step =
  | BlockedStep
  | CtrlZStep
  | SheetStep
  | RegionStep
  | SortStep
  | FormulaStep
  | TabStep
  | FigureStep
  | CouncilStep
  | ColleagueStep
  | InspectStep;

export type Scenario = {
  readonly table: Table;
  readonly notes: readonly Typing[];
  /** What Excel does besides, as it is reported to; absent for nothing. */
  readonly excel?: readonly Reported[];
  /** What the workbook remembers before the start; absent for nothing. */
  readonly memory?: readonly string[];
  readonly steps: readonly Step[];
};

const who = fc.constantFrom<Person>("here", "elsewhere");
const member = fc.nat(7);
const write = fc
  .tuple(
    fc.constantFrom("write" as const, "write" as const, "refresh" as const, "undo" as const),
    fc.constantFrom<WriteTarget>("beside", "beside", "beside", "new-sheet", "new-table"),
    disturbance
  )
  .map(([kind, target, meets]) => ({ kind, target, ...meets }));

const sheetStep: fc.Arbitrary<SheetStep> = fc.oneof(
  { weight: 6, arbitrary: write },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("population" as const),
      member,
      value: fc.nat(400_000),
      who,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("typing" as const), typing, who }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("rounding" as const),
      rule: fc.constantFrom(
        "largest-remainder" as const,
        "half-up" as const,
        "sainte-lague" as const
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("total" as const),
      total: fc.integer({ min: -9999, max: 9_999_999 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("shift" as const), shift }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("automatic" as const), on: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constant<SheetStep>({ kind: "reopen" }) },
  { weight: 1, arbitrary: fc.constant<SheetStep>({ kind: "take-over" }) }
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: sheetStep },
  { weight: 1, arbitrary: regionStep },
  { weight: 2, arbitrary: formulaStep },
  { weight: 1, arbitrary: sortStep },
  { weight: 3, arbitrary: tabStep },
  { weight: 3, arbitrary: figureStep },
  { weight: 2, arbitrary: councilStep },
  { weight: 3, arbitrary: colleagueStep },
  { weight: 1, arbitrary: inspectStep }
);

const hostileStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: step },
  { weight: 1, arbitrary: blockedStep },
  { weight: 1, arbitrary: ctrlZStep }
);

const session = {
  table,
  notes: fc.array(typing, { maxLength: 2 }),
  memory: memoryAtStart,
};
const stepsOf = (each: fc.Arbitrary<Step>) => fc.array(each, { minLength: 1, maxLength: 12 });

/**
 * A workbook, what people and the add-in do with it, and what goes wrong meanwhile; every other
 * time in an Excel that does a mixture of what is reported.
 */
export const scenario: fc.Arbitrary<Scenario> = fc.oneof(
  fc.record({ ...session, steps: stepsOf(step) }),
  fc.record({ ...session, excel: mixture, steps: stepsOf(hostileStep) })
);
