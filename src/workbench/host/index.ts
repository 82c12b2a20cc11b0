import type { Univer } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import type { CallFunction, FunctionMetadata } from "./functions";
import type { HostPort } from "./wire/port";

export type {
  CallFunction,
  FunctionInvocation,
  FunctionMetadata,
  FunctionParameter,
} from "./functions";
export type { HostPort } from "./wire/port";

export type ExcelHostOptions = {
  readonly univer: Univer;
  readonly unitId: string;
  /** Language of what the host itself makes up, such as the names of new sheets. */
  readonly locale?: "nb-NO" | "en-US";
};

/** Excel's side of Office.js over a Univer workbook. Dispose it before Univer. */
export class ExcelHost {
  constructor(_options: ExcelHostOptions) {}

  /** One end of a conversation in Office.js' own JSON text; the other end is `installOfficeHost`. */
  connect(): HostPort {
    throw new Error("The host is being built.");
  }

  /** Makes the add-in's custom functions known to the formulas. */
  registerFunctions(
    _functions: readonly FunctionMetadata[],
    _call: CallFunction
  ): { dispose(): void } {
    throw new Error("The host is being built.");
  }

  /** A click on a ribbon button with ExecuteFunction; resolves when its handler has completed. */
  invokeAction(_actionId: string): Promise<void> {
    throw new Error("The host is being built.");
  }

  /** Calls back for every member that the add-in asked for and the host does not have. */
  onNotImplemented(_listener: (member: string) => void): { dispose(): void } {
    throw new Error("The host is being built.");
  }

  /** Members asked for and missing, with how often. */
  get unimplemented(): ReadonlyMap<string, number> {
    throw new Error("The host is being built.");
  }

  /** The workbook as it stands, with everything that the host keeps of it; for saving. */
  snapshot(): Promise<IWorkbookData> {
    throw new Error("The host is being built.");
  }

  dispose(): void {}
}
