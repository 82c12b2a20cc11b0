import type { Rectangle } from "../sheet/address";
import type { PageSetup, SheetSetup, Tone } from "../sheet/sheetSetup";

const LINE_COLOR = "#8A8886";
/** Light enough for black letters in print. */
const HEADING_FILL = "#E5EBF1";
/** A line of Excel's standard font, in points. */
const LINE_HEIGHT = 15;
/** A letter of a column's width, and what a column has besides letters, in points. */
const [LETTER, PADDING] = [5.25, 3.75] as const;
/** Text and background that keep their contrast in print and for the colour-blind. */
const TONES: Readonly<Record<Tone, { readonly font: string; readonly fill: string }>> = {
  good: { font: "#0B5A08", fill: "#DFF6DD" },
  neutral: { font: "#5D4200", fill: "#FFF4CE" },
  bad: { font: "#A4262C", fill: "#FDE7E9" },
};
/** Page number and number of pages, in Excel's codes for footers. */
const PAGE_NUMBER = "&P / &N";

/** Queues what a new sheet has besides cells: widths, lines, colours, lists to choose from, and how it is printed. */
export function applySetup(sheet: Excel.Worksheet, setup: SheetSetup): void {
  setup.widths?.forEach((letters, column) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.columnWidth = letters * LETTER + PADDING;
  });
  for (const { area, lines } of setup.headings ?? []) {
    const { format } = rangeOf(sheet, area);
    format.fill.color = HEADING_FILL;
    format.verticalAlignment = "Bottom";
    if (lines === 1) continue;
    format.wrapText = true;
    format.rowHeight = lines * LINE_HEIGHT;
  }
  if (setup.frozenRows) sheet.freezePanes.freezeRows(setup.frozenRows);
  for (const area of setup.ruled) {
    const edge = rangeOf(sheet, area).format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.color = LINE_COLOR;
  }
  for (const { area, values, refusal } of setup.lists) {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.rule = { list: { inCellDropDown: true, source: values.join(",") } };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message: refusal };
  }
  for (const { area, text, tone } of setup.tones) {
    const format = rangeOf(sheet, area).conditionalFormats.add("CellValue").cellValue;
    format.format.font.color = TONES[tone].font;
    format.format.fill.color = TONES[tone].fill;
    format.rule = { formula1: `="${text.replace(/"/g, '""')}"`, operator: "EqualTo" };
  }
  applyPage(sheet, setup.page);
}

function applyPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintArea(rangeOf(sheet, page.area));
  if (page.titleRow !== null) {
    pageLayout.setPrintTitleRows(`$${page.titleRow + 1}:$${page.titleRow + 1}`);
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  if (page.date !== undefined) defaultForAllPages.rightHeader = page.date;
  // An ampersand begins a code of Excel's; two are one that is printed.
  defaultForAllPages.leftFooter = page.footer.replace(/&/g, "&&");
  defaultForAllPages.rightFooter = PAGE_NUMBER;
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
