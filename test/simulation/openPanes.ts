import { createCouncilDesk } from "../../src/session/papers/councilDesk";
import type { SessionState } from "../../src/session/state";
import { createSession } from "../../src/session/workbookSession";
import { textsFor } from "../../src/text";
import { sha256 } from "../council/hp2025";
import { labels } from "../session/openDesk";
import { chooseAgreement } from "../session/openSession";
import { TODAY } from "../sheet/read/snapshotOf";
import type { OpenPane } from "./stage";
import { type Pane, type World } from "./world";

/** The panes that are open on a workbook: the own one, and that of a colleague. */
export class OpenPanes {
  readonly #open: { [pane in Pane]?: OpenPane } = {};
  /** What the panes have shown since it was last looked at. */
  readonly #told: SessionState[] = [];

  constructor(private readonly world: World) {}

  get own(): OpenPane {
    return this.#open.own!;
  }

  get colleague(): OpenPane | null {
    return this.#open.colleague ?? null;
  }

  /** Opens a pane, in the place of the one that is open. */
  async open(pane: Pane): Promise<void> {
    this.#open[pane] = await this.#opened(pane);
  }

  /** What the panes have shown since this was last asked. */
  told(): readonly SessionState[] {
    return this.#told.splice(0);
  }

  /** Waits until everything that events set off has been done. */
  async settled(): Promise<void> {
    const isBusy = ({ session }: OpenPane) => session.getState().activity !== "idle";
    do await this.world.settle();
    while (Object.values(this.#open).some(isBusy));
  }

  /** Has every pane read its sheet again. */
  async readAll(): Promise<void> {
    for (const { session } of Object.values(this.#open)) {
      await session.read();
      await this.settled();
    }
  }

  async #opened(pane: Pane): Promise<OpenPane> {
    const gateway = this.world.openGateway(pane);
    const session = createSession({
      gateway,
      // The colleague has Excel in English, and the add-in's next version.
      labels: textsFor(pane === "own" ? "nb" : "en").sheet,
      version: pane === "own" ? "1.2.3" : "1.3.0",
      today: () => TODAY,
    });
    // What is told may be followed by something else before it is looked at.
    let last = session.getState().notice;
    session.subscribe(() => {
      const state = session.getState();
      if (state.notice !== last && state.notice !== null) this.#told.push(state);
      last = state.notice;
    });
    await session.start();
    chooseAgreement(session);
    const desk = createCouncilDesk({ session, gateway, labels, sha256, today: () => TODAY });
    return { session, desk };
  }
}
