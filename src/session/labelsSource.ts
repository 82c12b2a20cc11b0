import type { SheetLabels } from "../sheet/layout";

/** The words of what is written into sheets, or how they are fetched. */
export type LabelsSource = SheetLabels | (() => Promise<SheetLabels>);

export const labelsFrom = async (source: LabelsSource): Promise<SheetLabels> =>
  typeof source === "function" ? source() : source;
