import type { CouncilLabels } from "../labels";
import type { Heading } from "./introCells";

/** The columns with which a table of municipalities begins: number, name, region. */
export const [CODE, NAME, REGION] = [0, 1, 2] as const;

export function memberHeadings({ sheet }: CouncilLabels): readonly Heading[] {
  return [
    { column: CODE, text: sheet.municipalityNumber },
    { column: NAME, text: sheet.municipality },
    { column: REGION, text: sheet.region },
  ];
}
