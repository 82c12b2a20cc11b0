import { apportion, Decimal, sum, ZERO, type PlainRule } from "../../engine";
import { aboutMember, rightAmount, usedPopulation, type Evidence } from "../evidence";
import type { Finding } from "../finding";

/** Percentages with more decimals than this are unrounded; they are compared to this many. */
const MOST_PRINTED_DECIMALS = 6;
const HUNDRED = new Decimal(100);

type Base = "population" | "amount" | "printed-total" | "rule";

/** Percentages that do not belong to their rows or do not add up, and what each row's should be. */
export function shareFindings(evidence: Evidence): {
  readonly findings: readonly Finding[];
  readonly computed: readonly (string | null)[];
} {
  const { table, question } = evidence;
  const none = table.rows.map(() => null);
  if (table.rows.every(({ share }) => share === null)) return { findings: [], computed: none };
  const decimals = Math.min(
    MOST_PRINTED_DECIMALS,
    Math.max(0, ...table.rows.map(({ share }) => decimalsOf(share)))
  );
  const sums = sumFinding(evidence, decimals);
  if (question.isOfShares)
    return { findings: sums, computed: evidence.explanation?.computed ?? none };
  const best = bestBase(evidence, decimals);
  if (best === null) return { findings: sums, computed: none };
  const wrong = best.computed.flatMap((computed, row): Finding[] => {
    const member = table.rows[row]!;
    if (computed === null || member.share === null) return [];
    const printed = new Decimal(member.share).toDecimalPlaces(decimals);
    if (computed.equals(printed)) return [];
    const isLastDigit = computed
      .minus(printed)
      .abs()
      .times(10 ** decimals)
      .lessThanOrEqualTo(1);
    return [
      {
        ...aboutMember(member, "share"),
        code: "share-differs",
        sure: isLastDigit ? "likely" : "certain",
        printed: new Decimal(member.share).toFixed(),
        computed: computed.toFixed(),
        detail: { kind: "share-of", of: best.base },
      },
    ];
  });
  const computed = best.computed.map((share) => share?.toFixed(decimals) ?? null);
  return { findings: [...sums, ...wrong], computed };
}

const decimalsOf = (text: string | null): number => text?.split(".")[1]?.length ?? 0;

function sumFinding({ table }: Evidence, decimals: number): readonly Finding[] {
  const { rows, sums } = table;
  const computed = sum(rows.map(({ share }) => new Decimal(share ?? 0))).toDecimalPlaces(decimals);
  const printed = sums.share === null ? HUNDRED : new Decimal(sums.share);
  if (computed.equals(printed)) return [];
  return [
    {
      code: "shares-do-not-add-up",
      sure: "certain",
      place: null,
      member: null,
      name: null,
      printed: printed.toFixed(),
      computed: computed.toFixed(),
      detail: null,
    },
  ];
}

/** What most percentages are shares of: figures as mended, amounts, of the printed total or not, or what the rule gives unrounded. */
function bestBase(evidence: Evidence, decimals: number) {
  const { rows, sums } = evidence.table;
  const populations = rows.map((_, row) => usedPopulation(evidence, row));
  const amounts = rows.map((_, row) => rightAmount(evidence, row));
  const exact = rows.map((_, row) => {
    const part = evidence.explanation?.exact[row] ?? null;
    return part === null ? null : new Decimal(part);
  });
  const printedTotal = sums.amount === null ? null : new Decimal(sums.amount);
  const bases: readonly (readonly [Base, readonly (Decimal | null)[], Decimal | null])[] = [
    ["population", populations, sum(populations.map((each) => each ?? ZERO))],
    ["amount", amounts, sum(amounts.map((each) => each ?? ZERO))],
    ["printed-total", amounts, printedTotal],
    ["rule", exact, sum(exact.map((each) => each ?? ZERO))],
  ];
  const own = evidence.explanation?.rounding ?? "residual-to-host";
  // A percentage may be rounded by itself, so that all add up, or as the amounts are.
  const rules: readonly PlainRule[] = [
    "largest-remainder",
    ...(own === "residual-to-host" ? [] : [own]),
  ];
  const tried = bases.flatMap(([base, parts, whole]) => {
    if (whole === null || whole.isZero() || parts.every((part) => part === null)) return [];
    const each = parts.map(
      (part) =>
        part &&
        part.times(HUNDRED).dividedBy(whole).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
    );
    return [each, ...rules.map((rule) => addingUp(parts, decimals, rule))].flatMap((computed) => {
      const off = computed?.filter((share, row) => {
        const printed = rows[row]!.share;
        return (
          share && printed !== null && !share.equals(new Decimal(printed).toDecimalPlaces(decimals))
        );
      });
      return computed && off ? [{ base, computed, off: off.length }] : [];
    });
  });
  const best = tried.sort((a, b) => a.off - b.off)[0];
  return best && best.off <= rows.length / 3 ? best : null;
}

/** A hundred per cent shared by a rule that rounds all rows together; null where there is nothing to share. */
function addingUp(
  parts: readonly (Decimal | null)[],
  decimals: number,
  rule: PlainRule
): readonly Decimal[] | null {
  const places = Math.max(0, ...parts.map((part) => part?.decimalPlaces() ?? 0));
  const scale = new Decimal(10).pow(places);
  const weights = parts.map((part) => BigInt((part ?? ZERO).times(scale).toFixed(0)));
  const step = new Decimal(10).pow(-decimals);
  const shared = apportion(BigInt(HUNDRED.dividedBy(step).toFixed(0)), weights, rule);
  return shared.ok ? shared.value.map((units) => step.times(units.toString())) : null;
}
