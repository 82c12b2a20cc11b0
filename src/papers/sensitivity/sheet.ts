import { sensitivityOf, type Sensitivity } from "../consequence/figures";
import { err, formatFraction, ok } from "../../engine";
import { amountFormat, SHARE_FORMAT } from "../../sheet/layout/amountFormat";
import type { CommonWords, Paper } from "../paper";
import type { Column } from "../table/column";
import { layOutTable } from "../table/layOutTable";
import { memberColumns } from "../table/memberColumns";

/** More decimals than a cell shows, fewer than it can hold. */
const SHARE_DECIMALS = 12;

/** The words of the sheet; src/text has them in each language. */
export type SensitivityWords = {
  readonly sheetName: string;
  readonly title: string;
  readonly help: string;
  readonly columns: {
    readonly paysToday: string;
    readonly others: string;
    readonly othersPercent: string;
    readonly most: string;
    readonly mostChange: string;
  };
  readonly cannotLeave: string;
  readonly nobody: string;
};

const asks = [] as const;

/** What it means for the others if each member leaves alone, one row per member. */
export const sensitivity: Paper<typeof asks, SensitivityWords> = {
  part: "sensitivity",
  when: "before",
  asks,
  beside: "consequence",
  from: "allocation",
  make: ({ allocation: { request }, words, common }) => {
    const rows = sensitivityOf(request);
    if (!rows.ok) return err(rows.error[0]!);
    const { title, sheetName, help } = words;
    return ok(
      layOutTable<Sensitivity>({
        part: "sensitivity",
        sheetName,
        title,
        intro: [common.sheet.schemeTitle(request.scheme), help],
        columns: columnsOf(amountFormat(request.unit), words, common),
        rows: rows.value,
        labelled: "name",
        footer: common.footer(title, null),
      })
    );
  },
};

/** A member without whom nothing can be shared has no figures. */
function columnsOf(
  format: string,
  { columns, cannotLeave, nobody }: SensitivityWords,
  { sheet }: CommonWords
): readonly Column<Sensitivity>[] {
  return [
    ...memberColumns<Sensitivity>(sheet),
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
