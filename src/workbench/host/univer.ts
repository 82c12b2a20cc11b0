import { Univer, type IWorkbookData, type Plugin, type PluginCtor } from "@univerjs/core";

/** The plugins the host needs, in order; a page adds its own for the user interface. */
export const hostPlugins: readonly PluginCtor<Plugin>[] = [];

/** Univer without a page, with one workbook: the given one or an empty one. */
export function createHeadlessUniver(_data?: Partial<IWorkbookData>): {
  univer: Univer;
  unitId: string;
} {
  throw new Error("The host is being built.");
}
