import { Decimal } from "../../engine";
import type { PrintedLine } from "../printedLine";
import type { PlaceOnSheet, PrintedMember, PrintedTable } from "../printedTable";
import { rolesOf, type FigureRole } from "./columns";
import { headingsOver, populationHeading } from "./headings";
import { amongNamesakes } from "./namesakes";
import { checkName } from "./names";
import { officialFigures } from "./officialFigures";
import type { ReadRecord } from "./readRecord";
import { recordsIn, type KnownBy, type MarkPlace, type RawRecord } from "./records";
import { splitRecords, type Figure } from "./splitFigures";
import { sumsOf } from "./sumRow";
import { subtotalsIn } from "./subtotals";
import { unreadableLines } from "./unreadable";

const THOUSANDS =
  /\b(?:i|in)\s*(?:1[\s.,]?000|tusen|hele tusen|thousands?)\b|\btkr\b|\bNOK\s?1000\b/i;
const MONEY_BETWEEN = /\d\s*(kr\.?|nok)\s*\d/i;

/**
 * Reads a cost table as it came: lines copied from a document or cells of a sheet, in one block or
 * several, with any separators. Null where there is no municipality with a figure.
 *
 * `kr` may stand before or after its figure; where it stands between two in a cell, the reading whose
 * populations are nearer to the official ones is taken. Members are known by their numbers, or by
 * their names where those find many more.
 */
export function readPrinted(lines: readonly PrintedLine[]): PrintedTable | null {
  const byNumber = readByMark(lines, "number");
  const byName = readByMark(lines, "name");
  const rows = (table: PrintedTable | null) => table?.rows.length ?? 0;
  // A region that is called as a municipality must not win a table over to names.
  return rows(byName) > rows(byNumber) * MANY_MORE ? byName : byNumber;
}

/** Names are taken where they find this many times as many members as numbers do. */
const MANY_MORE = 1.5;

function readByMark(lines: readonly PrintedLine[], by: KnownBy): PrintedTable | null {
  const after = readWith(lines, "after", by);
  const isBetween = lines.some(({ cells }) => cells.some(({ text }) => MONEY_BETWEEN.test(text)));
  if (!isBetween) return after;
  const before = readWith(lines, "before", by);
  if (!before || !after) return after ?? before;
  return distanceFromOfficial(before) < distanceFromOfficial(after) - 1e-9 ? before : after;
}

function readWith(
  lines: readonly PrintedLine[],
  marks: MarkPlace,
  by: KnownBy
): PrintedTable | null {
  const records = recordsIn(lines, marks, by);
  const members = records.filter((record) => record.code !== null && record.kind === "member");
  const split = splitRecords(members);
  const found = members.flatMap((raw, index): ReadRecord[] => {
    const figures = split[index];
    return figures ? [{ raw: raw as ReadRecord["raw"], figures }] : [];
  });
  const size = found[0]?.figures.length ?? 0;
  if (found.length === 0 || size === 0) return null;
  const byCode = found.map(({ raw, figures }) => ({ code: raw.code, figures }));
  const { roles, date } = rolesOf(byCode, size);
  const all = found.map((record) => amongNamesakes(record, roles, date));
  const { sums, sumRecord } = sumsOf(records, all, roles);
  const read = withoutRegions(all, sumRecord);
  const rows = read.map((record) => toMember(record, roles));
  const rest = records.filter((record) => record.kind !== "member" && record !== sumRecord);
  const { subtotals, used } = subtotalsIn(rest, read, rows, roles);
  const lost = members.filter((_, index) => !split[index]);
  return {
    rows,
    sums,
    subtotals,
    unreadable: unreadableLines(
      lines,
      lost,
      rest.filter((record) => !used.has(record)),
      {
        size,
        sumRow: sumRecord?.row ?? Infinity,
        memberRows: new Set(all.map(({ raw }) => raw.row)),
      }
    ),
    populationHeading: populationHeading(lines, read, roles),
    otherHeadings: headingsOver(lines, read, roles),
    date,
    isInThousands: lines.some(({ cells }) => cells.some(({ text }) => THOUSANDS.test(text))),
    amountColumns: roles.filter((role) => role === "amount").length,
  };
}

/**
 * Without what stands below the sum row with the figures of a member above it: a region that has
 * its municipality's name.
 */
function withoutRegions(
  read: readonly ReadRecord[],
  sumRecord: RawRecord | null
): readonly ReadRecord[] {
  if (sumRecord === null) return read;
  const values = ({ figures }: ReadRecord) => figures.map(({ value }) => value).join();
  return read.filter(
    (record) =>
      record.raw.row <= sumRecord.row ||
      !read.some(
        (other) =>
          other.raw.row < sumRecord.row &&
          other.raw.code === record.raw.code &&
          values(other) === values(record)
      )
  );
}

function toMember({ raw, figures }: ReadRecord, roles: readonly FigureRole[]): PrintedMember {
  const [words, region] = nameAndRegion(raw);
  const printed = words.join(" ").replace(/^-\s*/, "");
  const check = checkName(raw.code, printed === "" ? [] : printed.split(" "));
  const beside = [...printed.split(" ").slice(check.words), ...region].join(" ");
  const of = (role: FigureRole): Figure | undefined => figures[roles.lastIndexOf(role)];
  const placeOf = (role: FigureRole): PlaceOnSheet | null => {
    const figure = of(role);
    return figure ? { row: figure.row, column: figure.column } : null;
  };
  const mended = figures.flatMap(({ mendedFrom, value }) =>
    mendedFrom === null ? [] : [{ printed: mendedFrom, value }]
  );
  return {
    code: raw.code,
    name: check.name === "" ? raw.code : check.name,
    printedName: printed.split(" ").slice(0, check.words).join(" "),
    nameKind: printed === "" ? "same" : check.kind,
    region: beside === "" ? null : beside,
    population: of("population")?.value ?? null,
    share: of("share")?.value ?? null,
    amount: of("amount")?.value ?? null,
    others: figures.flatMap(({ value }, place) =>
      roles[place] === "other" ||
      (roles[place] === "amount" && place !== roles.lastIndexOf("amount"))
        ? [value]
        : []
    ),
    mendedFigures: [
      ...(raw.mendedCode === null ? [] : [{ printed: raw.mendedCode, value: raw.code }]),
      ...mended,
    ],
    place: { row: raw.row, column: raw.column },
    places: {
      population: placeOf("population"),
      share: placeOf("share"),
      amount: placeOf("amount"),
    },
  };
}

/** The words of the first cell, which hold the name, and those of the cells after it. */
function nameAndRegion({ words }: RawRecord): readonly [readonly string[], readonly string[]] {
  const border = words.findIndex(({ isAfterBorder }, index) => index > 0 && isAfterBorder);
  const texts = words.map(({ text }) => text);
  return border < 0 ? [texts, []] : [texts.slice(0, border), texts.slice(border)];
}

/** How far the populations are from the official ones, on average, in logarithms. */
function distanceFromOfficial({ rows }: PrintedTable): number {
  const distances = rows.map(({ code, population }) => {
    if (population === null) return 3;
    const size = Math.max(1e-9, new Decimal(population).toNumber());
    return Math.min(3, ...officialFigures(code).map((each) => Math.abs(Math.log(size / each))));
  });
  return distances.reduce((sum, each) => sum + each, 0) / Math.max(1, rows.length);
}
