import type { CouncilLabels, Sensitivity } from "../../council";
import { formatFraction, type Allocation } from "../../engine";
import { amountFormat, SHARE_FORMAT } from "../../sheet/layout/amountFormat";
import type { Column } from "../table/column";
import { layOutTable } from "../table/layOutTable";
import { memberColumns } from "../table/memberColumns";
import type { PaperSheet } from "../table/paperSheet";

/** More decimals than a cell shows, fewer than it can hold. */
const SHARE_DECIMALS = 12;

/** What it means for the others if each member leaves alone, one row per member. */
export function layOutSensitivity(
  { request }: Allocation,
  rows: readonly Sensitivity[],
  labels: CouncilLabels
): PaperSheet {
  const { title, sheetName, help } = labels.sensitivity;
  return layOutTable<Sensitivity>({
    part: "sensitivity",
    sheetName,
    title,
    intro: [labels.sheet.schemeTitle(request.scheme), help],
    columns: columnsOf(amountFormat(request.unit), labels),
    rows,
    labelled: "name",
    footer: labels.footer(title, null),
  });
}

/** A member without whom nothing can be shared has no figures. */
function columnsOf(format: string, labels: CouncilLabels): readonly Column<Sensitivity>[] {
  const { columns, cannotLeave, nobody } = labels.sensitivity;
  return [
    ...memberColumns<Sensitivity>(labels.sheet),
    { id: "pays", heading: columns.paysToday, of: ({ amount }) => amount, format },
    {
      id: "others",
      heading: columns.others,
      of: ({ others, refused }) => (refused ? null : others),
      format,
    },
    {
      id: "percent",
      heading: columns.othersPercent,
      of: ({ relative, refused }) =>
        refused || relative === null ? null : Number(formatFraction(relative, SHARE_DECIMALS)),
      format: SHARE_FORMAT,
    },
    {
      id: "most",
      heading: columns.most,
      of: ({ most, refused }) => (refused ? cannotLeave : (most?.name ?? nobody)),
      side: "indented",
    },
    {
      id: "change",
      heading: columns.mostChange,
      of: ({ most, refused }) => (refused || most === null ? null : most.change),
      format,
    },
  ];
}
