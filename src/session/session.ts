import type { CustomScheme } from "../catalogue";
import type { Result } from "../engine";
import type { HostIssue, WorkbookGateway } from "../sheet/gateway";
import type { SessionIssue } from "./workbook/sessionIssue";
import type { Reading, ReadingCorrections } from "../sheet/reading";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { NewPopulation } from "../statistics";
import type { NextYear } from "./population/nextYear";
import type { Headings } from "./population/datedHeadings";
import type { CostLineChoice } from "./agreement/costLineChoice";
import type { CostLineWords } from "./papers/planCostLines";
import type { Scenario } from "./agreement/scenario";
import type { SheetRead } from "./workbook/sheetRead";
import type { Choice } from "./agreement/choice";
import type { SessionState } from "./state";
import type { UnfinishedChoice } from "./unfinishedWrites";
import type { WriteTarget } from "./workbook/writeTarget";

/** What an action came to that somebody waits for. */
export type Answer = Result<void, SessionIssue>;

/**
 * The use cases of the add-in over one workbook. Actions never throw for what a user can cause: a
 * refusal ends in `notice`, and where somebody waits for the outcome it is the answer too.
 */
export interface Session {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Connects to the workbook and reads the active sheet. */
  start(): Promise<void>;
  /** Reads the active sheet again. */
  read(): Promise<void>;
  /** The names of the workbook's other sheets that have a table of population. */
  findTables(): Promise<readonly string[]>;
  /** Fills an empty sheet with the 34 municipalities. */
  insertExample(): Promise<void>;
  /** Says what the columns of the sheet mean, in place of what was said before; null takes all of it back. Remembered in the workbook. */
  correct(corrections: ReadingCorrections | null): Promise<void>;
  /** Reads only the cells that are selected; remembered in the workbook. */
  readSelection(): Promise<void>;
  choose(change: Partial<Choice>): void;
  setParameter(name: string, value: string | null): void;
  /** Writes the allocation into the sheet. */
  write(target: WriteTarget): Promise<void>;
  /** Writes what a scenario would change on a sheet of its own; nothing else in the workbook changes. */
  writeScenario(scenario: Scenario): Promise<void>;
  /** What is made of the table that was read and its sheet; null where none was. */
  readingBy(make: (reading: Reading, sheet: SheetSnapshot) => Reading): Reading | null;
  /** Shares several costs and writes them on a sheet of their own; they are remembered for the sheet they were shared on. */
  writeCostLines(lines: readonly CostLineChoice[], words: CostLineWords): Promise<void>;
  /** Keeps a scheme of the user's own in the workbook, in the place of one with the same id. */
  saveScheme(own: CustomScheme): Promise<Answer>;
  /** Takes a scheme of the user's own out of the workbook; where it is chosen it stays as it is. */
  removeScheme(id: string): Promise<Answer>;
  /**
   * Puts new figures into the population cells and writes the result on the sheet again, as one step.
   * Headings over figures that are replaced say the new date unless they are to be kept.
   */
  applyPopulation(news: NewPopulation, headings?: Headings): Promise<void>;
  /** Makes next year's allocation on a sheet of its own and goes there; nothing else in the workbook changes. */
  makeNextYear(wish: NextYear): Promise<Answer>;
  /** Reads again and writes where the result stands. */
  refresh(): Promise<void>;
  /** Has Excel draw the region subtotals of the result on the sheet as a chart beside it. */
  drawChart(): Promise<void>;
  /** Gives the cells of the result that were typed over back what was written there. */
  restoreCells(): Promise<void>;
  /** Leaves them as they are, and says no more about them until something else is typed. */
  keepCells(): void;
  /** Restores exactly what the last write replaced. */
  undo(): Promise<void>;
  /** Has the workbook remember a result of the add-in that it has forgotten, as one of what is chosen; changes no cell. */
  takeOver(): Promise<void>;
  /** Finishes a write that broke off, puts back what stood before it, or leaves everything as it stands. */
  settleUnfinished(how: UnfinishedChoice): Promise<void>;
  setAutoRefresh(on: boolean): Promise<void>;
  /** Selects a cell such as `C7` on the sheet that was read. */
  select(address: string): Promise<void>;
  /** Goes to a sheet of the workbook. */
  showSheet(sheetId: string): Promise<void>;
  /** Gives up what is being done, as long as nothing has been changed; the notice says so. */
  cancel(): void;
  dismissNotice(): void;
  /**
   * Other work over the active sheet, read afresh, one at a time with everything the session does.
   * What it does through `gateway` can be cancelled as all else. What is refused is the answer alone:
   * it is said where the work was asked for.
   */
  onSheet<T, E>(
    work: (read: SheetRead, gateway: WorkbookGateway) => Promise<Result<T, E>>
  ): Promise<Result<T, E | HostIssue>>;
  /** Looks at the active sheet, read afresh, where nobody pressed a button: what is shown stays, and a refused read is the notice as well. */
  lookAtSheet<T>(look: (read: SheetRead) => Promise<T>): Promise<Result<T, HostIssue>>;
}
