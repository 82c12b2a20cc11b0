import type { CouncilLabels } from "../../council";
import { sharePercentages, sum, type Allocation } from "../../engine";
import { amountFormat, populationFormat, SHARE_FORMAT } from "../../sheet/layout/amountFormat";
import { populationHeading } from "../../sheet/layout/labels";
import type { PopulationBasis } from "../../sheet/reading";
import type { Column } from "../table/column";
import { layOutTable } from "../table/layOutTable";
import { memberColumns } from "../table/memberColumns";
import type { PaperSheet } from "../table/paperSheet";
import { attachmentCheck, type AttachmentRow } from "./check";

/** Two blocks of rows side by side, as the agreement for 2025 was published, or one with numbers and regions. */
export type AttachmentForm = "two-blocks" | "one-column";

export type AttachmentToLayOut = {
  readonly allocation: Allocation;
  readonly basis: PopulationBasis;
  readonly form: AttachmentForm;
  /** The code that is printed; null while it is not known. */
  readonly code: string | null;
  /** When it was adopted and the note to it, in words; null while it is not. */
  readonly adopted: string | null;
  readonly labels: CouncilLabels;
};

const PER_CENT = "0.01";

/**
 * The table of the case paper: title, basis and rule in words, one row per party, one sum row,
 * subtotals of regions, the check and the code. Sums, subtotals and check are Excel's own formulas.
 */
export function layOutAttachment(attachment: AttachmentToLayOut): PaperSheet {
  const { allocation, labels, form, code } = attachment;
  const { sheet, attachment: texts } = labels;
  const title = texts.title(sheet.schemeTitle(allocation.request.scheme));
  const percentages = sharePercentages(allocation);
  return layOutTable<AttachmentRow>({
    part: "attachment",
    sheetName: texts.sheetName,
    title,
    intro: introOf(attachment),
    columns: columnsOf(attachment),
    rows: allocation.rows.map((row, index) => ({ ...row, percentage: percentages[index]! })),
    labelled: "name",
    blocks: form === "two-blocks" ? 2 : 1,
    sum: sheet.sum,
    groups: {
      title: texts.regions,
      heading: sheet.region,
      none: sheet.noRegion,
      of: ({ population, region }) => (population === null ? undefined : region),
    },
    below: (table, top) => attachmentCheck(allocation, sheet, table, top),
    footer: labels.footer(title, code),
    orientation: "portrait",
  });
}

function introOf({
  allocation,
  basis,
  code,
  adopted,
  labels,
}: AttachmentToLayOut): readonly string[] {
  const percentages = sum(sharePercentages(allocation));
  return [
    labels.sheet.populationBasis(basis),
    ...labels.sheet.rule(allocation),
    ...(percentages.eq(100) ? [] : [labels.sheet.percentNote(percentages.toFixed(2))]),
    ...(code === null ? [] : [labels.fingerprint(code)]),
    adopted ?? labels.notLocked,
  ];
}

function columnsOf({
  allocation: { request },
  form,
  labels: { sheet },
}: AttachmentToLayOut): readonly Column<AttachmentRow>[] {
  const [code, name, region] = memberColumns<AttachmentRow>(sheet);
  return [
    ...(form === "two-blocks" ? [name!] : [code!, name!, region!]),
    {
      id: "population",
      heading: populationHeading(request.scheme, sheet),
      of: ({ population }) => population,
      format: populationFormat(request.scheme),
      summed: true,
    },
    {
      id: "share",
      heading: sheet.share,
      of: ({ percentage }) => percentage.times(PER_CENT),
      format: SHARE_FORMAT,
      summed: true,
    },
    {
      id: "amount",
      heading: sheet.amount,
      of: ({ amount }) => amount,
      format: amountFormat(request.unit),
      summed: true,
    },
  ];
}
