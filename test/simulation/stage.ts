import type { Reported } from "@hpshare/workbench/reported";
import type { CouncilDesk } from "../../src/session/papers/councilDesk";
import type { Session } from "../../src/session/session";
import type { Disturbance } from "./disturbance";
import type { Person, Typing } from "./persons/typing";
import type { Truth } from "./truth";
import type { World } from "./world";

/** A pane that is open: its session, and the desk for the council's papers. */
export type OpenPane = { readonly session: Session; readonly desk: CouncilDesk };

/** Where people play: the workbook, the panes on it, and what must be true of it. */
export type Stage = OpenPane & {
  readonly world: World;
  readonly truth: Truth;
  /** What Excel does in this session, as it is reported to. */
  readonly excel: readonly Reported[];
  /** Types into the active sheet. */
  readonly type: (typing: Typing, who?: Person) => Promise<void>;
  /** Has the add-in do something, and something go wrong with it. */
  readonly act: (
    meets: Disturbance,
    action: () => Promise<void>,
    what?: {
      /** What stands afterwards may be of one result or of another. */
      readonly settles?: boolean;
      /** What somebody has asked for holds for what is typed meanwhile as well. */
      readonly asked?: () => Promise<void>;
    }
  ) => Promise<void>;
  /** Does what may change no cell, and throws where it does. */
  readonly unchanged: (what: string, action: () => Promise<void>) => Promise<void>;
  /** The own pane is closed and opened again. */
  readonly reopen: () => Promise<void>;
  /** The pane of the colleague, opened again where that is asked for. */
  readonly colleague: (again: boolean) => Promise<OpenPane>;
};
