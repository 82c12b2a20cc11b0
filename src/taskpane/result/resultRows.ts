import type { Decimal } from "../../engine";
import type { Language } from "../../text";
import type { Sort } from "../parts/sorting";
import type { RegionView } from "../allocation/toAllocationView";
import { isOf, ownFirst } from "../own/ownFirst";
import { arrangeRows, type MemberRow, type SortKey } from "./memberRows";

/** One row of the result: a region with its sum, or a member. */
export type ResultRow =
  | { readonly kind: "region"; readonly region: RegionView; readonly isOpen: boolean }
  | {
      readonly kind: "member";
      readonly member: MemberRow;
      readonly isUnderRegion: boolean;
      readonly isOwn: boolean;
    };

/** What of the result is shown, and in which order. */
export type Shown = {
  readonly search: string;
  readonly sort: Sort<SortKey>;
  /** Names of the regions that are unfolded. */
  readonly open: ReadonlySet<string>;
  readonly isByMember: boolean;
  /** The number of one's own municipality; empty where none is chosen. */
  readonly own: string;
};

/**
 * The regions, each with its members where it is unfolded; members alone where they are searched or
 * asked for, or there are no regions. One's own municipality stands first, but for an unfolded
 * region, where it has its place.
 */
export function toResultRows(
  members: readonly MemberRow[],
  regions: readonly RegionView[],
  { search, sort, open, isByMember, own }: Shown,
  language: Language
): readonly ResultRow[] {
  const arranged = arrangeRows(members, search, sort, language);
  const rowOf = (member: MemberRow, isUnderRegion: boolean): ResultRow => ({
    kind: "member",
    member,
    isUnderRegion,
    isOwn: isOf(member.row, own),
  });
  if (regions.length === 0 || isByMember || search.trim() !== "") {
    return ownFirst(arranged, own, ({ row }) => row).map((member) => rowOf(member, false));
  }
  const byRegion = arrangeRegions(regions, sort, language).flatMap(
    (region): readonly ResultRow[] => {
      const isOpen = open.has(region.name);
      const of = isOpen ? arranged.filter(({ row }) => row.region === region.region) : [];
      return [{ kind: "region", region, isOpen }, ...of.map((member) => rowOf(member, true))];
    }
  );
  const isInPlace = byRegion.some((row) => row.kind === "member" && row.isOwn);
  const mine = isInPlace ? [] : arranged.filter(({ row }) => isOf(row, own));
  return [...mine.map((member) => rowOf(member, false)), ...byRegion];
}

function arrangeRegions(
  regions: readonly RegionView[],
  sort: Sort<SortKey>,
  language: Language
): readonly RegionView[] {
  if (sort === null) return regions;
  const direction = sort.descending ? -1 : 1;
  const { compare } = new Intl.Collator(language);
  const byFigure = (a: Decimal | null, b: Decimal | null): number => {
    if (a === null || b === null) return Number(a !== null) - Number(b !== null);
    return a.cmp(b);
  };
  return regions.toSorted((a, b) => {
    switch (sort.key) {
      case "name":
        return direction * compare(a.name, b.name);
      case "perInhabitant":
        return direction * byFigure(a.each, b.each);
      default:
        return direction * a.sum.cmp(b.sum);
    }
  });
}
