import type { HostObject } from "./HostObject";
import type { RequestBody, ResponseBody } from "./messages";
import { References } from "./References";
import type { BatchContext, InterpreterHooks } from "./BatchContext";
import { BatchRun } from "./BatchRun";

/** Runs batches of Office.js against an object model; knows nothing of what the objects mean. */
export class Interpreter implements BatchContext {
  readonly references = new References();
  /** Members asked for and missing, with how often. */
  readonly unimplemented = new Map<string, number>();
  readonly missingListeners = new Set<(member: string) => void>();

  constructor(
    readonly root: HostObject,
    readonly services: Readonly<Record<string, HostObject>>,
    readonly hooks: InterpreterHooks
  ) {}

  run(body: RequestBody): Promise<ResponseBody> {
    return new BatchRun(this, body).run();
  }

  noteMissing(member: string): void {
    this.unimplemented.set(member, (this.unimplemented.get(member) ?? 0) + 1);
    this.missingListeners.forEach((listener) => listener(member));
  }
}
