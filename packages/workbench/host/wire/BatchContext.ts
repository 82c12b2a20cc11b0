import type { HostObject } from "./HostObject";
import type { Action, ObjectPath } from "./messages";
import type { References } from "./References";

/** What a batch needs to know of the application behind it. */
export type InterpreterHooks = {
  /** Whether an action can see results of a calculation. */
  readonly needsResults: (action: Action, path: ObjectPath | undefined) => boolean;
  /** Finishes what is due before results are read; null when nothing is. */
  readonly settle: () => Promise<void> | null;
  /** Whether an object ever raises the event that a method of Office.js registers for. */
  readonly isRaised: (typeName: string, registration: string) => boolean;
  /** Runs one action; whatever changes meanwhile was changed by the add-in. */
  readonly perform: <T>(action: () => T) => T;
  /** Work an action started and the next one must wait for; null when there is none. */
  readonly drain: () => Promise<void> | null;
  /** May refuse an action, for tests of the add-in's courage. */
  readonly beforeAction: (index: number) => void;
  /** May answer a batch that was carried out with an error, for the same. */
  readonly afterActions: () => void;
};

/** What a batch runs against; outlives it. */
export type BatchContext = {
  readonly references: References;
  /** The object behind `context`'s root, for example the workbook. */
  readonly root: HostObject;
  /** Objects made by name (`new Type(context)`), by the library's own type names. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly hooks: InterpreterHooks;
  /** Counts a member that a batch has failed for want of. */
  readonly noteMissing: (member: string) => void;
};
