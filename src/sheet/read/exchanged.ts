import { findMunicipality, isNamed, officialPopulation } from "../../catalogue/municipalities";
import { cellAddress } from "../address";
import type { ReadingIssue, ReadMember } from "../reading";
import { yearOf } from "./dates";
import { isLikeOfficial } from "./nearOfficial";
import { warningAt } from "../readingIssue";

/** Rows that have each other's numbers or figures, and what is said of them instead of row by row. */
export type Exchanged = {
  readonly issues: readonly ReadingIssue[];
  /** Rows whose number and name are explained. */
  readonly named: ReadonlySet<number>;
  /** Rows whose figure is explained. */
  readonly counted: ReadonlySet<number>;
};

const NOTHING: Exchanged = { issues: [], named: new Set(), counted: new Set() };

/** Whether a member's name, or its number, is that of another one's number. */
const isNameOf = ({ name }: ReadMember, { code }: ReadMember): boolean => {
  const municipality = findMunicipality(code);
  return municipality !== undefined && isNamed(municipality, name);
};

function isLike({ population }: ReadMember, { code }: ReadMember, year: number): boolean {
  const official = officialPopulation(code, year);
  if (!official) return false;
  const years = Math.abs(yearOf(official.date) - year);
  return isLikeOfficial(population.toNumber(), official.inhabitants, years);
}

/** More that are wrong are no exchange that somebody made by hand. */
const MOST = 40;

/** Those of some members whose place each other one takes: nobody is left over. */
function closed(
  members: readonly ReadMember[],
  takes: (one: ReadMember, other: ReadMember) => boolean
): readonly ReadMember[] {
  if (members.length > MOST) return [];
  const inCircle = members.filter(
    (one) =>
      members.some((other) => other !== one && takes(one, other)) &&
      members.some((other) => other !== one && takes(other, one))
  );
  return inCircle.length === members.length ? inCircle : closed(inCircle, takes);
}

/** Finds numbers that stand beside each other's names, and figures that are each other's. */
export function findExchanged(members: readonly ReadMember[], year: number): Exchanged {
  const misnamed = members.filter(
    (member) =>
      member.nameColumn !== null && member.name !== member.code && !isNameOf(member, member)
  );
  const byNumber = closed(misnamed, isNameOf);
  const named = new Set(byNumber.map(({ row }) => row));
  // The figures of names that stand beside each other's numbers are those of the names.
  const follow = byNumber.filter((one) =>
    byNumber.some((other) => isNameOf(one, other) && isLike(one, other, year))
  );
  const unlike = members.filter(
    (member) =>
      !named.has(member.row) &&
      officialPopulation(member.code, year) !== undefined &&
      !isLike(member, member, year)
  );
  const byFigure = closed(unlike, (one, other) => isLike(one, other, year));
  const areTold = byFigure.length > 0 && byFigure.length * 2 <= members.length;
  if (byNumber.length === 0 && !areTold) return NOTHING;
  const counted = new Set([...follow, ...(areTold ? byFigure : [])].map(({ row }) => row));
  return {
    issues: [...numbers(byNumber), ...(areTold ? figures(byFigure) : [])],
    named,
    counted,
  };
}

function numbers(members: readonly ReadMember[]): ReadingIssue[] {
  const [first] = members;
  if (!first) return [];
  const cell = cellAddress(first.row, first.codeColumn ?? first.nameColumn ?? 0);
  const names = members.map(({ name }) => name);
  return [{ ...warningAt(cell), code: "numbers-exchanged", names }];
}

function figures(members: readonly ReadMember[]): ReadingIssue[] {
  const [first] = members;
  if (!first) return [];
  const cell = cellAddress(first.row, first.populationColumn);
  const names = members.map(({ name }) => name);
  return [{ ...warningAt(cell), code: "populations-exchanged", names }];
}
