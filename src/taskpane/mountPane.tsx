import { FluentProvider } from "@fluentui/react-components";
import {
  StrictMode,
  Suspense,
  use,
  useDeferredValue,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from "react";
import { createRoot } from "react-dom/client";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";
import type { FirstTexts } from "../text";
import type { OpenSmokeRun } from "./about/OpenSmokeRun";
import type { OpenCheck } from "./check/OpenCheck";
import type { OpenCouncil } from "./papers/OpenCouncil";
import { fieldStyles } from "./fieldStyles";
import { Pane } from "./Pane";
import { PaneContext } from "./PaneContext";
import type { PaneThemeSource } from "./PaneTheme";
import { loadedTheme, loadTheme } from "./themes/loadTheme";
import { useLateTexts, type LateTextsSource } from "./useLateTexts";
import { wordsFor } from "./Words";

export type PaneOptions = {
  readonly session: Session;
  /** What the pane says first, in its language. */
  readonly texts: FirstTexts;
  /** The rest of what it says, fetched once it stands. */
  readonly late: LateTextsSource;
  /** Called once what the sheet holds is drawn. */
  readonly onDrawn?: () => void;
  readonly theme: PaneThemeSource;
  /** Absent where the council's papers are not offered. */
  readonly openCouncil?: OpenCouncil | undefined;
  /** Absent where tables are not checked. */
  readonly openCheck?: OpenCheck | undefined;
  /** Absent where there is no Excel to try. */
  readonly openSmokeRun?: OpenSmokeRun | undefined;
};

/** Shows the pane in `root` until it is unmounted. The session is started by whoever owns it. */
export function mountPane(root: HTMLElement, options: PaneOptions): { unmount: () => void } {
  const reactRoot = createRoot(root);
  reactRoot.render(
    <StrictMode>
      <ThemedPane {...options} />
    </StrictMode>
  );
  return { unmount: () => reactRoot.unmount() };
}

/** The pane in the host's look, which may change while it is open; shown once that look's colours are there. */
export function ThemedPane(options: PaneOptions) {
  return (
    <Suspense fallback={null}>
      <PaneInTheme {...options} />
    </Suspense>
  );
}

function PaneInTheme(options: PaneOptions) {
  const { session, texts, theme: source } = options;
  const { openCouncil, openCheck, openSmokeRun } = options;
  // Deferred: while the colours of another look are fetched, the pane stays as it is.
  const look = useDeferredValue(useSyncExternalStore(source.subscribe, source.getTheme));
  const isDrawn = useSyncExternalStore(session.subscribe, () => hasLooked(session.getState()));
  const late = useLateTexts(options.late, isDrawn);
  const { onDrawn } = options;
  useEffect(() => {
    if (isDrawn) onDrawn?.();
  }, [isDrawn, onDrawn]);
  const ofParties = useSyncExternalStore(session.subscribe, () => isOfParties(session.getState()));
  const words = useMemo(() => {
    const said = ofParties ? { ...texts, pane: texts.paneOfParties } : texts;
    return wordsFor(said, late);
  }, [texts, late, ofParties]);
  const context = useMemo(
    () => ({ session, words, openCouncil, openCheck, openSmokeRun }),
    [session, words, openCouncil, openCheck, openSmokeRun]
  );
  const theme = loadedTheme(look) ?? use(loadTheme(look));
  return (
    <FluentProvider theme={theme} lang={texts.language} customStyleHooks_unstable={fieldStyles}>
      <PaneContext value={context}>
        <Pane />
      </PaneContext>
    </FluentProvider>
  );
}

/** Whether the sheet's table is one of parties of any kind. */
const isOfParties = ({ sheet }: SessionState): boolean =>
  sheet.kind === "table" && sheet.reading.ofParties === true;

/** Whether the sheet has been read, or it is said why not. */
const hasLooked = ({ sheet, activity }: SessionState): boolean =>
  sheet.kind !== "unknown" || activity === "idle";
