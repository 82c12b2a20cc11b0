import { createCouncilDesk, type CouncilDesk } from "../../src/session/papers/councilDesk";
import { bundledPopulation, wishFor } from "../../src/session/population/newPopulation";
import type { Session } from "../../src/session/session";
import { createSession } from "../../src/session/workbookSession";
import { readMemory, type Memory } from "../../src/session/memory";
import type { CellValue } from "../../src/sheet/snapshot";
import type { NewPopulation } from "../../src/statistics";
import { textsFor } from "../../src/text";
import { describeIssue } from "../../src/text/describeIssue";
import { sha256 } from "../council/hp2025";
import { labels } from "../session/openDesk";
import { chooseAgreement } from "../session/openSession";
import { TODAY } from "../sheet/read/snapshotOf";
import { amountsOnSheet } from "../simulation/amountsOnSheet";
import { amountsOf } from "../simulation/truth";
import { PageCrash, type Pane } from "../simulation/world";
import type { StoryHost } from "./storyHost";

export type Opened = {
  readonly host: StoryHost;
  readonly session: Session;
  readonly desk: CouncilDesk;
};

/** The total that the example's agreement has of its own. */
export const OWN_TOTAL = 10_800_000;

/** A pane on the workbook, opened as if for the first time. */
export async function openPane(host: StoryHost, pane: Pane = "own"): Promise<Opened> {
  const gateway = host.openGateway(pane);
  const today = () => TODAY;
  const session = createSession({ gateway, labels: textsFor("nb").sheet, version: "1.2.3", today });
  await session.start();
  chooseAgreement(session);
  const desk = createCouncilDesk({ session, gateway, labels, sha256, today });
  return { host, session, desk };
}

/** The 34 municipalities of the example in A3:D36, with their result in E2 and to the right where one is asked for. */
export async function openExample(host: StoryHost, written = true): Promise<Opened> {
  const opened = await openPane(host);
  await opened.session.insertExample();
  if (written) await opened.session.write("beside");
  return opened;
}

/** Waits until everything that events set off has been done. */
export async function settled({ host, session }: Opened): Promise<void> {
  do await host.settle();
  while (session.getState().activity !== "idle");
}

/** Somebody does something between our next read and our write; once, though we write again. */
export function between({ host }: Opened, work: () => Promise<unknown>): void {
  let isDone = false;
  host.disturb([], async () => {
    if (isDone) return;
    isDone = true;
    await work();
    await host.settle();
  });
}

/** The page dies so many actions into the write; whether it got that far. */
export async function crashAfter(
  actions: number,
  { host }: Opened,
  write: () => Promise<unknown>,
  /** Calls to Excel that go well before. */
  calls = 1
): Promise<boolean> {
  host.disturb([...Array.from({ length: calls }, () => null), { kind: "crash", actions }], null);
  try {
    await write();
    return false;
  } catch (error) {
    if (!(error instanceof PageCrash)) throw error;
    return true;
  } finally {
    host.calm();
  }
}

export const cellsOf = async (host: StoryHost, id?: string): Promise<Record<string, CellValue>> =>
  host.contents(id ?? (await host.activeSheet()));

/** The cells of every sheet, by its name. */
export async function everyCell(host: StoryHost): Promise<unknown> {
  const sheets = await host.sheets();
  return Promise.all(sheets.map(async ({ id, name }) => [name, await host.contents(id)]));
}

/** Each municipality's amount on a sheet, by the number that stands in its row. */
export async function amountsBeside(
  host: StoryHost,
  id?: string
): Promise<Readonly<Record<string, number>>> {
  const sheet = id ?? (await host.activeSheet());
  const cells = amountsOnSheet(await host.contents(sheet), await host.ownAreas(sheet));
  return Object.fromEntries(cells.flatMap(({ code, amount }) => (code ? [[code, amount]] : [])));
}

export const sumOf = (amounts: Readonly<Record<string, number>>): number =>
  Object.values(amounts).reduce((sum, amount) => sum + amount, 0);

/** What the pane shares out now, by number. */
export function allocated({ session }: Opened): Readonly<Record<string, number>> {
  const { outcome } = session.getState();
  if (outcome.kind !== "allocated") throw new Error(`An allocation was expected: ${outcome.kind}`);
  return Object.fromEntries(amountsOf(outcome.allocation));
}

/** The notice: the sentence of a refusal, or what kind it is of. */
export function told({ session }: Opened): string {
  const { notice } = session.getState();
  return notice?.kind === "refused"
    ? describeIssue(notice.issue, textsFor("nb"))
    : (notice?.kind ?? "nothing");
}

export const memoryIn = async (host: StoryHost): Promise<Memory> =>
  readMemory(await host.parts()).memory;

/** The figures of 1 January 2026 for the table that is shown. */
export function newsOf2026({ session }: Opened): NewPopulation {
  const { sheet } = session.getState();
  if (sheet.kind !== "table") throw new Error("A table was expected.");
  return bundledPopulation(wishFor(sheet.reading, 2026));
}

/** Where a part of our result stands on the active sheet. */
export async function areaOf(host: StoryHost, part: string) {
  const areas = await host.ownAreas(await host.activeSheet());
  const own = areas.find(({ name }) => name === `HPSHARE_${part}_1`);
  if (!own) throw new Error(`No ${part} stands there.`);
  return own.area;
}
