import {
  allocate,
  Decimal,
  REGION_RULES,
  ROUNDING_RULES,
  TIE_RULES,
  sum,
  type Allocation,
  type Scheme,
} from "../engine";
import { partyKey, type AdoptedRow, type AdoptedTable } from "./adoptedTable";
import { codeOf, type Fingerprint } from "./fingerprint";

/** An allocation as it was locked when it was adopted; it never changes afterwards. */
export type AdoptedVersion = {
  /** When it was locked, as `2025-01-31`. */
  readonly date: string;
  /** What the user wrote to it, for example the case number; may be empty. */
  readonly note: string;
  /** `2024-01-01` or `2024`; null where the sheet did not say. */
  readonly populationDate: string | null;
  readonly sha256: string;
  readonly table: AdoptedTable;
};

export function fingerprintIn({ sha256 }: AdoptedVersion): Fingerprint {
  return { sha256, code: codeOf(sha256) };
}

/**
 * The allocation that was adopted, with the amounts as they were adopted whatever a later version
 * of the engine would make of them; null where its agreement can no longer be shared by.
 *
 * @param scheme The one whose id the version has.
 */
export function adoptedAllocation({ table }: AdoptedVersion, scheme: Scheme): Allocation | null {
  const members = table.rows.flatMap(({ code, name, region, population }) =>
    code === null || population === null
      ? []
      : [{ code, name, region, population: new Decimal(population) }]
  );
  const { parameters, rounding, unit, ties, regions } = table;
  const allocated = allocate({ scheme, members, parameters, rounding, unit, ties, regions });
  if (!allocated.ok) return null;
  const amounts = new Map(table.rows.map((row) => [partyKey(row), new Decimal(row.amount)]));
  const rows = allocated.value.rows.map((row) => ({
    ...row,
    amount: amounts.get(partyKey(row)) ?? row.amount,
  }));
  const total = new Decimal(table.total);
  const handedOut = sum(rows.map(({ amount }) => amount));
  const difference = total.minus(handedOut);
  return {
    ...allocated.value,
    rows,
    check: { total, allocated: handedOut, difference, ok: difference.isZero() },
  };
}

/** Reads versions that a workbook remembers; what is damaged counts as none. */
export function parseAdoptedVersions(data: unknown): readonly AdoptedVersion[] {
  return Array.isArray(data) ? data.filter(isVersion) : [];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (data: unknown): data is Fields =>
  typeof data === "object" && data !== null && !Array.isArray(data);
const isTextOrNull = (data: unknown): boolean => data === null || typeof data === "string";
const isNumberText = (data: unknown): boolean =>
  typeof data === "string" && /^-?\d+(\.\d+)?$/.test(data);

function isVersion(data: unknown): data is AdoptedVersion {
  return (
    isFields(data) &&
    typeof data["date"] === "string" &&
    typeof data["note"] === "string" &&
    isTextOrNull(data["populationDate"]) &&
    /^[0-9a-f]{64}$/.test(String(data["sha256"])) &&
    isTable(data["table"])
  );
}

function isTable(data: unknown): data is AdoptedTable {
  return (
    isFields(data) &&
    typeof data["scheme"] === "string" &&
    isFields(data["parameters"]) &&
    Object.values(data["parameters"]).every((value) => typeof value === "string") &&
    ROUNDING_RULES.some((rule) => rule === data["rounding"]) &&
    TIE_RULES.some((rule) => rule === data["ties"]) &&
    REGION_RULES.some((rule) => rule === data["regions"]) &&
    isNumberText(data["unit"]) &&
    isNumberText(data["total"]) &&
    Array.isArray(data["rows"]) &&
    data["rows"].every(isRow)
  );
}

function isRow(data: unknown): data is AdoptedRow {
  return (
    isFields(data) &&
    isTextOrNull(data["code"]) &&
    typeof data["name"] === "string" &&
    isTextOrNull(data["region"]) &&
    (data["population"] === null || isNumberText(data["population"])) &&
    isNumberText(data["amount"]) &&
    ["member", "host", "matching-party"].some((part) => part === data["part"])
  );
}
