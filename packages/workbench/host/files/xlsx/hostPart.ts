import type { BookState, KeptXml } from "../../model/state";
import { element, parseXml, textOf, writeXml } from "../xml";

/**
 * What Excel keeps of an add-in in parts of its own, which name the add-in by an id that this host
 * does not know: its settings and whether it starts with the workbook. Here it is one inert custom
 * XML part, which add-ins do not see.
 */
export const HOST_PART_ID = "{6F6D0C5B-3C1E-4B6C-9D0E-5F5B1D2A7C11}";
const NAMESPACE = "urn:excel-host:workbook";

type HostPart = Pick<BookState, "settings" | "startAddin">;

/** The part, or null where there is nothing to keep. */
export function toHostPart({ settings, startAddin }: HostPart): KeptXml | null {
  if (!startAddin && Object.keys(settings).length === 0) return null;
  const root = element("host", { xmlns: NAMESPACE }, [JSON.stringify({ settings, startAddin })]);
  return { id: HOST_PART_ID, xml: writeXml(root) };
}

export function fromHostPart(xml: string): HostPart {
  const kept = JSON.parse(textOf(parseXml(xml))) as Partial<HostPart>;
  return { settings: kept.settings ?? {}, startAddin: kept.startAddin ?? false };
}
