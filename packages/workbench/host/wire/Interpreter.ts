import { notImplemented, type HostError } from "./HostError";
import type { HostObject } from "./HostObject";
import type { Action, ObjectPath, RequestBody, ResponseBody } from "./messages";
import { References } from "./References";
import { BatchRun } from "./BatchRun";

/** What the interpreter needs to know of the application behind it. */
export type InterpreterHooks = {
  /** Whether an action can see results of a calculation. */
  readonly needsResults: (action: Action, path: ObjectPath | undefined) => boolean;
  /** Finishes what is due before results are read; null when nothing is. */
  readonly settle: () => Promise<void> | null;
  /** Runs one action; whatever changes meanwhile was changed by the add-in. */
  readonly perform: <T>(action: () => T) => T;
  /** Work an action started and the next one must wait for; null when there is none. */
  readonly drain: () => Promise<void> | null;
  /** May refuse an action, for tests of the add-in's courage. */
  readonly beforeAction: (index: number) => void;
  /** May answer a batch that was carried out with an error, for the same. */
  readonly afterActions: () => void;
};

/** Runs batches of Office.js against an object model; knows nothing of what the objects mean. */
export class Interpreter {
  readonly references = new References();
  /** Members asked for and missing, with how often. */
  readonly unimplemented = new Map<string, number>();
  readonly missingListeners = new Set<(member: string) => void>();

  constructor(
    /** The object behind `context`'s root, for example the workbook. */
    readonly root: HostObject,
    /** Objects made by name (`new Type(context)`), by the library's own type names. */
    readonly services: Readonly<Record<string, HostObject>>,
    readonly hooks: InterpreterHooks
  ) {}

  run(body: RequestBody): Promise<ResponseBody> {
    return new BatchRun(this, body).run();
  }

  /** Counts a missing member and gives the error to throw. */
  missing(typeName: string, member: string): HostError {
    const name = `${typeName}.${member}`;
    this.unimplemented.set(name, (this.unimplemented.get(name) ?? 0) + 1);
    this.missingListeners.forEach((listener) => listener(name));
    return notImplemented(name);
  }
}
