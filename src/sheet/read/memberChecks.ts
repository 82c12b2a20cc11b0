import {
  findMunicipality,
  inForceIn,
  isNamed,
  officialPopulation,
  successorsIn,
} from "../../catalogue/municipalities";
import { cellAddress } from "../address";
import type { ReadingIssue, ReadMember } from "../reading";
import type { Block } from "./block";
import type { Cells } from "./cells";
import { yearOf } from "./dates";
import { findDivision, rowsOfRepeated } from "./division";
import { findExchanged } from "./exchanged";
import { isLikeOfficial } from "./nearOfficial";
import { checkWholeColumn } from "./wholeColumn";
import { errorAt, warningAt } from "../readingIssue";

function codeCell({ row, codeColumn, nameColumn, populationColumn }: ReadMember): string {
  return cellAddress(row, codeColumn ?? nameColumn ?? populationColumn);
}

/** An error for each number that stands a second time. */
function findDuplicates(members: readonly ReadMember[]): readonly ReadingIssue[] {
  const first = new Map<string, ReadMember>();
  return members.flatMap((member): ReadingIssue[] => {
    const earlier = first.get(member.code);
    if (!earlier) {
      first.set(member.code, member);
      return [];
    }
    const { code: municipality } = member;
    const firstCell = codeCell(earlier);
    const cell = codeCell(member);
    return [{ ...errorAt(cell), code: "duplicate-code", municipality, firstCell }];
  });
}

/** Of more rows too many, what divides them is said once. */
const MOST_DUPLICATES = 1;

/** Errors where municipalities stand in several rows: one where they are divided, else one a row. */
function checkRepeats(
  cells: Cells,
  byBlock: ReadonlyMap<Block, readonly ReadMember[]>
): readonly ReadingIssue[] {
  const duplicates = findDuplicates([...byBlock.values()].flat());
  const [first] = duplicates;
  if (!first || duplicates.length <= MOST_DUPLICATES) return duplicates;
  for (const [{ columns }, members] of byBlock) {
    const repeated = rowsOfRepeated(members.map(({ row, code }) => ({ row, key: code })));
    const by = repeated.length === 0 ? null : findDivision(cells, columns, repeated);
    if (by === null) continue;
    const municipalities = repeated.length;
    const { cell } = first;
    return [
      {
        ...{ code: "several-rows-each", municipalities, by },
        ...errorAt(cell!),
      },
    ];
  }
  return duplicates;
}

/** A warning where the number was not in force at the population's date; it stands as given. */
function checkValidity(member: ReadMember, year: number): ReadingIssue | null {
  const municipality = findMunicipality(member.code);
  if (!municipality || inForceIn(municipality, year)) return null;
  const at = warningAt(codeCell(member));
  const facts = { municipality: member.code, date: `${year}-01-01` };
  const { fromYear } = municipality;
  return fromYear !== null && year < fromYear
    ? { code: "not-yet-valid-code", ...facts, validFrom: `${fromYear}-01-01`, ...at }
    : { code: "outdated-code", ...facts, successors: successorsIn(member.code, year), ...at };
}

/** A warning where the name is not one of the number's, or another municipality's number stands for it. */
function checkName(cells: Cells, member: ReadMember): ReadingIssue | null {
  const { code, nameColumn, row } = member;
  const municipality = findMunicipality(code);
  if (!municipality || nameColumn === null) return null;
  const other = cells.municipality(row, nameColumn).code;
  const name = other === null || other === code ? member.name : other;
  if (name === code || isNamed(municipality, name)) return null;
  const cell = cellAddress(row, nameColumn);
  const official = municipality.name;
  return { ...warningAt(cell), code: "name-mismatch", municipality: code, name, official };
}

/** A warning where the population lies far from the official figure nearest in time. */
function checkPopulation(member: ReadMember, year: number): ReadingIssue | null {
  const official = officialPopulation(member.code, year);
  if (!official) return null;
  const population = member.population.toNumber();
  const years = Math.abs(yearOf(official.date) - year);
  if (isLikeOfficial(population, official.inhabitants, years)) return null;
  return {
    ...warningAt(cellAddress(member.row, member.populationColumn)),
    code: "population-unlike-official",
    municipality: member.code,
    name: member.name,
    population: member.population.toFixed(),
    official: String(official.inhabitants),
    officialDate: official.date,
  };
}

/**
 * Everything that is wrong or doubtful about the members; nothing changes what stands on the sheet.
 * What is wrong with parts of a figure is explained by their being parts.
 */
export function checkMembers(
  cells: Cells,
  byBlock: ReadonlyMap<Block, readonly ReadMember[]>,
  members: readonly ReadMember[],
  year: number
): readonly ReadingIssue[] {
  const repeats = checkRepeats(cells, byBlock);
  const areDivided = repeats.some(({ code }) => code === "several-rows-each");
  return areDivided ? repeats : [...repeats, ...warnings(cells, members, year)];
}

function warnings(
  cells: Cells,
  members: readonly ReadMember[],
  year: number
): readonly ReadingIssue[] {
  const whole = checkWholeColumn(cells, members, year);
  const { issues, named, counted } = findExchanged(members, year);
  const each = members.flatMap((member) => [
    checkValidity(member, year),
    named.has(member.row) ? null : checkName(cells, member),
    whole === null && !counted.has(member.row) ? checkPopulation(member, year) : null,
  ]);
  return [whole, ...issues, ...each].filter((issue) => issue !== null);
}
