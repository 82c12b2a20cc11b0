import {
  allocate,
  byAverage,
  err,
  ok,
  type Allocation,
  type AllocationIssue,
  type AllocationRequest,
  type Decimal,
  type Member,
  type Result,
} from "../../engine";
import { AVERAGED_YEARS, type YearOfFigures } from "../../sheet/reading";
import { countedBy } from "../../sheet/layout/counted";
import { withPopulation } from "../../sheet/read/withFigures";
import type { CouncilIssue } from "../../council";

/** One year in the order of the years; amounts in NOK by municipality number. */
export type HistoryYear = YearOfFigures & {
  /** What each would pay by that year's figures; null where some member has none. */
  readonly amounts: ReadonlyMap<string, Decimal> | null;
};

export type History = {
  readonly request: Allocation["request"];
  /** The oldest first. */
  readonly years: readonly HistoryYear[];
  /** By the average of the last years, where every member has a figure in each; null otherwise. */
  readonly average: {
    readonly years: readonly number[];
    readonly amounts: ReadonlyMap<string, Decimal>;
  } | null;
};

/**
 * The same agreement by the figures of each year, and by the average of the last three, which stays
 * exact. Fewer than two years are refused, and so is what cannot be shared by the newest, and an
 * agreement that counts other figures than the population: those are of one year.
 */
export function historyOf(
  request: Allocation["request"],
  years: readonly YearOfFigures[]
): Result<History, readonly (CouncilIssue | AllocationIssue)[]> {
  const { population, figures } = countedBy(request.scheme);
  if (!population || figures.size > 0) {
    return err([
      { area: "council", code: "other-figures-counted", headings: [...figures.values()] },
    ]);
  }
  if (years.length < 2)
    return err([{ area: "council", code: "one-year-only", years: years.length }]);
  const shared = years.map((year) => ({ year, amounts: amountsBy(request, [year]) }));
  const newest = shared.at(-1)?.amounts;
  if (newest && !newest.ok) return newest;
  const last = years.slice(-AVERAGED_YEARS);
  const averaged = last.length < AVERAGED_YEARS ? null : amountsBy(request, last);
  return ok({
    request,
    years: shared.map(({ year, amounts }) => ({
      ...year,
      amounts: amounts?.ok ? amounts.value : null,
    })),
    average: averaged?.ok ? { years: last.map(({ year }) => year), amounts: averaged.value } : null,
  });
}

function withYears(member: Member, populations: readonly Decimal[]): Member {
  const population = populations.at(-1)!;
  const { figures } = member;
  return {
    ...member,
    ...{ population, populations },
    ...(figures ? { figures: withPopulation(figures, population) } : {}),
  };
}

/** What each member pays by the average of some years; null where one of them has no figure for a year. */
function amountsBy(
  request: AllocationRequest,
  years: readonly YearOfFigures[]
): Result<ReadonlyMap<string, Decimal>, readonly AllocationIssue[]> | null {
  const members = request.members.flatMap((member) => {
    const populations = years.flatMap(({ populations: of }) => of.get(member.code) ?? []);
    return populations.length < years.length ? [] : [withYears(member, populations)];
  });
  if (members.length < request.members.length) return null;
  const { scheme } = request;
  const allocated = allocate({
    ...request,
    members,
    scheme: years.length > 1 ? byAverage(scheme) : scheme,
  });
  if (!allocated.ok) return allocated;
  return ok(
    new Map(
      allocated.value.rows.flatMap(({ code, amount }) => (code === null ? [] : [[code, amount]]))
    )
  );
}
