import { createCouncilDesk, type CouncilDesk } from "../../src/session/papers/councilDesk";
import type { CouncilOrder } from "../../src/session/papers/councilPlans";
import type { Session } from "../../src/session/session";
import { councilTexts } from "../../src/text/councilTexts";
import { sha256 } from "../council/hp2025";
import type { MemoryGateway } from "../memory/memoryGateway";
import type { MemorySheet } from "../memory/memoryWorkbook";
import { openSession } from "./openSession";

export const { labels } = councilTexts("nb");

export const deskOver = (session: Session, gateway: MemoryGateway): CouncilDesk =>
  createCouncilDesk({ session, gateway, labels, sha256, today: () => "2024-12-11" });

/** The 34 municipalities with their result on the sheet. */
export async function openDesk() {
  const { session, gateway } = await openSession();
  await session.insertExample();
  await session.write("beside");
  return { session, gateway, desk: deskOver(session, gateway) };
}

export function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown } | null): T {
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

export const sheetNamed = ({ workbook }: MemoryGateway, name: string): MemorySheet =>
  workbook.sheets.find((sheet) => sheet.name === name)!;

export function cellHolding(sheet: MemorySheet, content: unknown): { row: number; column: number } {
  const found = [...sheet.cells.values()].find(({ cell }) => cell.content === content);
  if (!found) throw new Error(`No cell holds ${String(content)}.`);
  return found;
}

export const INVOICES = {
  kind: "invoices",
  issuer: "KS",
  year: "2025",
  terms: "4",
  dueDays: "30",
  reference: "HP",
} as const;

export const ORDERS = {
  attachment: { kind: "attachment", form: "two-blocks" },
  representation: { kind: "representation" },
  register: { kind: "register", deadline: "2024-12-31" },
  sensitivity: { kind: "sensitivity" },
  consequence: { kind: "consequence", leavers: ["5033"] },
  invoices: INVOICES,
  settlement: { kind: "settlement", accounts: "10432118" },
  history: { kind: "history" },
} as const satisfies Readonly<Record<string, CouncilOrder>>;

export const PARTS = Object.keys(ORDERS) as (keyof typeof ORDERS)[];

/** Three years side by side, as Statistics Norway gives them. */
export const YEARS = [
  ["Nr", "Kommune", "2022", "2023", "2024"],
  ["5033", "Tydal", 764, 768, 773],
  ["1547", "Aukra", 3517, 3589, 3678],
  ["5026", "Holtålen", 2005, 2018, 2035],
];

export async function openYears(rows: readonly (readonly (string | number)[])[] = YEARS) {
  const { session, gateway } = await openSession(({ workbook }) =>
    workbook.active.type(0, 0, rows)
  );
  session.choose({ schemeId: "population", parameters: { total: "10000" } });
  return { session, gateway, desk: deskOver(session, gateway) };
}

/** Nothing is calculated in memory: the sum row's formulas get what Excel would give them. */
export function calculateSums(sheet: MemorySheet): void {
  const sum = cellHolding(sheet, "Sum");
  const formulas = [...sheet.cells.values()].filter(
    ({ row, cell }) => row === sum.row && cell.isFormula
  );
  [535512, 1, 10800000].forEach((value, index) => {
    const { row, column, cell } = formulas[index]!;
    sheet.set(row, column, { ...cell, value });
  });
}
