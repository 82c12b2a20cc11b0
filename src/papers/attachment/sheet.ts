import { ok, sharePercentages, sum, type Allocation } from "../../engine";
import type { SheetLabels } from "../../sheet/layout";
import { amountFormat, SHARE_FORMAT } from "../../sheet/layout/amountFormat";
import { basisLines, countedBy } from "../../sheet/layout/counted";
import type { Paper } from "../paper";
import type { Column } from "../table/column";
import { layOutTable } from "../table/layOutTable";
import { countedColumns } from "../table/countedColumns";
import { columnsNamed, memberColumns } from "../table/memberColumns";
import { vouchedFor } from "../vouchedFor";
import { attachmentCheck, type AttachmentRow } from "./check";

/** Two blocks of rows side by side, as the agreement for 2025 was published, or one with numbers and regions. */
const FORMS = ["two-blocks", "one-column"] as const;
/** The words of the sheet; src/text has them in each language. */
export type AttachmentWords = {
  readonly sheetName: string;
  readonly title: (schemeTitle: string) => string;
  readonly regions: string;
};

const asks = [{ name: "form", kind: "choice", default: "two-blocks", options: FORMS }] as const;

const PER_CENT = "0.01";

/**
 * The table of the case paper: title, basis and rule in words, one row per party, one sum row,
 * subtotals of regions, the check and the code. Sums, subtotals and check are Excel's own formulas.
 */
export const attachment: Paper<typeof asks, AttachmentWords> = {
  part: "attachment",
  when: "before",
  asks,
  from: "allocation",
  make: (making) => {
    const { allocation, code, read, answers, words, common } = making;
    const form = formFor(allocation, answers.form);
    const { sheet, tellRule, footer } = common;
    const title = words.title(sheet.schemeTitle(allocation.request.scheme));
    const percentages = sharePercentages(allocation);
    const percent = sum(percentages);
    return ok(
      layOutTable<AttachmentRow>({
        part: "attachment",
        sheetName: words.sheetName,
        title,
        intro: [
          ...basisLines(sheet, read.basis, allocation.request.scheme),
          ...sheet.rule(allocation, tellRule(allocation)),
          ...(percent.eq(100) ? [] : [sheet.percentNote(percent.toFixed(2))]),
          ...vouchedFor(making, common),
        ],
        columns: columnsOf(allocation, form, sheet),
        rows: allocation.rows.map((row, index) => ({ ...row, percentage: percentages[index]! })),
        labelled: "name",
        blocks: form === "two-blocks" ? 2 : 1,
        sum: sheet.sum,
        groups: {
          ...(sheet.parties ? {} : { title: words.regions }),
          heading: sheet.region,
          none: sheet.noRegion,
          of: ({ code: party, region }) => (party === null ? undefined : region),
        },
        below: (table, top) => attachmentCheck(allocation, sheet, table, top),
        footer: footer(title, code),
        orientation: "portrait",
      })
    );
  },
};

function columnsOf(
  allocation: Allocation,
  form: (typeof FORMS)[number],
  sheet: SheetLabels
): readonly Column<AttachmentRow>[] {
  const members = memberColumns<AttachmentRow>(sheet);
  return [
    ...(form === "two-blocks" ? columnsNamed(members, ["name"]) : members),
    ...countedColumns<AttachmentRow>(allocation, sheet),
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
      format: amountFormat(allocation.request.unit),
      summed: true,
    },
  ];
}

/** Two blocks have no room for more than one figure of each party. */
const formFor = ({ request }: Allocation, form: (typeof FORMS)[number]) => {
  const { population, groups, figures } = countedBy(request.scheme);
  const isNarrow = !groups && figures.size + (population ? 1 : 0) < 2;
  return isNarrow ? form : "one-column";
};
