import {
  findMunicipality,
  inForceIn,
  isNamed,
  officialPopulation,
  successorsIn,
} from "../../catalogue/municipalities";
import { cellAddress } from "../address";
import type { ReadingIssue, ReadMember } from "../reading";
import { yearOf } from "./dates";

function codeCell({ row, codeColumn, nameColumn, populationColumn }: ReadMember): string {
  return cellAddress(row, codeColumn ?? nameColumn ?? populationColumn);
}

/** An error for each number that stands a second time. */
export function findDuplicates(members: readonly ReadMember[]): readonly ReadingIssue[] {
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
    return [{ code: "duplicate-code", municipality, firstCell, cell, severity: "error" }];
  });
}

/** A warning where the number was not in force at the population's date; it stands as given. */
export function checkValidity(member: ReadMember, year: number): ReadingIssue | null {
  const municipality = findMunicipality(member.code);
  if (!municipality || inForceIn(municipality, year)) return null;
  const at = { cell: codeCell(member), severity: "warning" } as const;
  const facts = { municipality: member.code, date: `${year}-01-01` };
  const { fromYear } = municipality;
  return fromYear !== null && year < fromYear
    ? { code: "not-yet-valid-code", ...facts, validFrom: `${fromYear}-01-01`, ...at }
    : { code: "outdated-code", ...facts, successors: successorsIn(member.code, year), ...at };
}

/** A warning where the name is not one of the number's. */
export function checkName(member: ReadMember): ReadingIssue | null {
  const { code, name, nameColumn, row } = member;
  const municipality = findMunicipality(code);
  if (!municipality || nameColumn === null || isNamed(municipality, name)) return null;
  if (name === code) return null;
  const cell = cellAddress(row, nameColumn);
  const official = municipality.name;
  return { code: "name-mismatch", municipality: code, name, official, cell, severity: "warning" };
}

/** How far a population may lie from the official one, as a factor: more, the longer between them. */
function allowedFactor(years: number): number {
  return Math.min(1.6, 1.06 + 0.03 * years);
}

const SLACK = 60;

/** A warning where the population lies far from the official figure nearest in time. */
export function checkPopulation(member: ReadMember, year: number): ReadingIssue | null {
  const official = officialPopulation(member.code, year);
  if (!official) return null;
  const population = member.population.toNumber();
  const factor = allowedFactor(Math.abs(yearOf(official.date) - year));
  const most = official.inhabitants * factor + SLACK;
  const least = official.inhabitants / factor - SLACK;
  if (population <= most && population >= least) return null;
  return {
    code: "population-unlike-official",
    municipality: member.code,
    name: member.name,
    population: member.population.toFixed(),
    official: String(official.inhabitants),
    officialDate: official.date,
    cell: cellAddress(member.row, member.populationColumn),
    severity: "warning",
  };
}

/** All warnings about one member; none of them changes what stands on the sheet. */
export function checkMember(member: ReadMember, year: number): readonly ReadingIssue[] {
  return [checkValidity(member, year), checkName(member), checkPopulation(member, year)].filter(
    (issue) => issue !== null
  );
}
