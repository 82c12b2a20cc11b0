import type { HostPort } from "../wire/port";

export type OfficeHostOptions = {
  /** Display language, for example `nb-NO`. */
  readonly locale: string;
  /** Language of numbers and dates; the display language unless said. */
  readonly dataLocale?: string;
  readonly theme?: "light" | "dark" | (() => "light" | "dark");
  /** Office.context.document.settings of the workbook. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onSettings?: (settings: Readonly<Record<string, string>>) => void;
};

/** Gives a window what Office.js asks of Excel. Runs before office.js loads. */
export function installOfficeHost(
  _window: Window,
  _port: HostPort,
  _options: OfficeHostOptions
): void {
  throw new Error("The host is being built.");
}
