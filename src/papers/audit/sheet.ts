import type { Audit, AuditedRow } from "../../audit";
import type { AdoptedAnswer } from "../../council";
import { Decimal } from "../../engine";
import { amountFormat, COUNT_FORMAT, signedFormat } from "../../sheet/layout/amountFormat";
import type { Column } from "../table/column";
import { wrapped } from "../../sheet/layout/wrapped";
import { LINE } from "../table/introCells";
import { layOutTable } from "../table/layOutTable";
import type { PaperSheet } from "../table/paperSheet";

/** The words of the sheet that an audit makes; src/text has them in each language. */
export type AuditLabels = {
  readonly sheetName: string;
  readonly title: string;
  /** Where the table stood. */
  readonly source: (source: string) => string;
  readonly columns: Readonly<
    Record<
      | "code"
      | "name"
      | "population"
      | "printedShare"
      | "computedShare"
      | "printedAmount"
      | "computedAmount"
      | "difference"
      | "findings",
      string
    >
  >;
  readonly sum: string;
  /** Whether it is the adopted table, and each difference, a sentence each. */
  readonly adopted: (answer: AdoptedAnswer) => readonly string[];
  /** What the audit says as a whole, a sentence each. */
  readonly sentences: (audit: Audit) => {
    readonly verdict: string;
    readonly limits: readonly string[];
    /** What is found about a row, and about the table as a whole where the row is null. */
    readonly about: (row: AuditedRow | null) => readonly string[];
  };
};

/** What the sheet tells: an audit, where the table stood, and how it stands to what was adopted. */
export type AuditToTell = {
  readonly audit: Audit;
  readonly source: string;
  readonly adopted: AdoptedAnswer | null;
};

type Line = AuditedRow & { readonly found: string };

/**
 * An audit for the case file: verdict and findings in words, then the table with what is printed and
 * what follows side by side. Differences are Excel's formulas. Percentages and amounts that the
 * table does not have stand in no column.
 */
export function layOutAudit(
  { audit, source, adopted }: AuditToTell,
  labels: AuditLabels
): PaperSheet {
  const words = labels.sentences(audit);
  const { columns: heads } = labels;
  const rows = audit.rows.map((row): Line => ({ ...row, found: words.about(row).join(" ") }));
  const has = (figure: (row: AuditedRow) => string | null | undefined) => rows.some(figure);
  const amounts = has(({ printed }) => printed.amount)
    ? amountColumns(
        audit,
        heads,
        has(({ computed }) => computed?.amount)
      )
    : [];
  return layOutTable<Line>({
    part: "audit",
    sheetName: labels.sheetName,
    title: labels.title,
    intro: [
      labels.source(source),
      ...[
        words.verdict,
        ...(adopted ? labels.adopted(adopted) : []),
        ...words.about(null),
        ...words.limits,
      ].flatMap((sentence) => wrapped(sentence, LINE)),
    ],
    columns: [
      { id: "code", heading: heads.code, of: ({ code }) => code },
      { id: "name", heading: heads.name, of: ({ name }) => name },
      ...(has(({ population }) => population) ? [populationColumn(heads.population)] : []),
      ...(has(({ printed }) => printed.share) ? shareColumns(heads) : []),
      ...amounts,
      { id: "findings", heading: heads.findings, of: ({ found }) => found, side: "indented" },
    ],
    rows,
    labelled: "name",
    sum: labels.sum,
    footer: labels.title,
  });
}

const decimal = (text: string | null | undefined): Decimal | null =>
  text === null || text === undefined ? null : new Decimal(text);

const populationColumn = (heading: string): Column<Line> => ({
  id: "population",
  heading,
  of: ({ population }) => decimal(population),
  format: COUNT_FORMAT,
  summed: true,
});

const shareColumns = (heads: AuditLabels["columns"]): readonly Column<Line>[] => [
  {
    id: "printedShare",
    heading: heads.printedShare,
    of: ({ printed }) => decimal(printed.share),
    format: "0.00",
    summed: true,
  },
  {
    id: "computedShare",
    heading: heads.computedShare,
    of: ({ computed }) => decimal(computed?.share),
    format: "0.00",
    summed: true,
  },
];

function amountColumns(
  audit: Audit,
  heads: AuditLabels["columns"],
  isComputed: boolean
): readonly Column<Line>[] {
  const format = amountFormat(audit.explanation?.unit === "0.01" ? "0.01" : unitOf(audit));
  const printed: Column<Line> = {
    id: "printedAmount",
    heading: heads.printedAmount,
    of: ({ printed: { amount } }) => decimal(amount),
    format,
    summed: true,
  };
  if (!isComputed) return [printed];
  return [
    printed,
    {
      id: "computedAmount",
      heading: heads.computedAmount,
      of: ({ computed }) => decimal(computed?.amount),
      format,
      summed: true,
    },
    {
      id: "difference",
      heading: heads.difference,
      // Differences of øre are not exact in Excel's numbers, and zero must be zero.
      derived: (at) => `ROUND(${at("printedAmount")}-${at("computedAmount")},2)`,
      format: signedFormat(format),
      summed: true,
    },
  ];
}

/** Øre where any printed amount has them, else whole kroner. */
const unitOf = ({ rows }: Audit): string =>
  rows.some(({ printed }) => (decimal(printed.amount)?.decimalPlaces() ?? 0) > 0) ? "0.01" : "1";
