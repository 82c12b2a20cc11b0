import type { FilePart } from "../host/files";
import { NO_CHARTS, type ShownCharts } from "./charts/shownCharts";
import type { ShownRows } from "../host";
import type { SelectedFigures } from "./grid/watchFigures";
import type { Theme } from "./bridge/messages";
import type { AddInManifest } from "./manifest/addInManifest";
import type { RecentWork } from "./recent/recentWork";

/** What the status line says. */
export type Status =
  | { readonly kind: "loading" }
  | { readonly kind: "ready" }
  | { readonly kind: "busy" }
  | { readonly kind: "problem"; readonly text: string };

/** Something the user should read before going on; it stays until it is closed. */
export type Message = { readonly kind: "warning" | "error"; readonly text: string };

export type WorkbenchState = {
  readonly status: Status;
  /** What a custom function says of its error in the selected cell. */
  readonly cellMessage: string | null;
  readonly charts: ShownCharts;
  /** How often the field for finding was asked for since it was closed; 0 while it is. */
  readonly finding: number;
  readonly figures: SelectedFigures | null;
  /** What a filter of the sheet leaves; null where none is on. */
  readonly shownRows: ShownRows | null;
  readonly workbookName: string;
  readonly addIn: AddInManifest | null;
  readonly paneOpen: boolean;
  readonly theme: Theme;
  readonly message: Message | null;
  /** Parts of the user's file that saving would lose; asked about before it is done. */
  readonly losses: readonly FilePart[] | null;
  /** Work from before that this browser has kept, newest first. */
  readonly recent: readonly RecentWork[];
  /** Whether the newest of it is offered, because the page was closed or broke down over it. */
  readonly offered: RecentWork | null;
};

/** The state that the page shows; every change is a new object. */
export class WorkbenchStore {
  #state: WorkbenchState;
  readonly #listeners = new Set<() => void>();

  constructor(theme: Theme) {
    this.#state = {
      status: { kind: "loading" },
      cellMessage: null,
      charts: NO_CHARTS,
      finding: 0,
      figures: null,
      shownRows: null,
      workbookName: "",
      addIn: null,
      paneOpen: false,
      theme,
      message: null,
      losses: null,
      recent: [],
      offered: null,
    };
  }

  readonly getState = (): WorkbenchState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach((listener) => listener());
  }
}
