import { FluentProvider } from "@fluentui/react-components";
import { StrictMode, Suspense, use, useDeferredValue, useMemo, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import type { Session } from "../session/session";
import type { Texts } from "../text";
import type { OpenSmokeRun } from "./about/OpenSmokeRun";
import type { OpenCheck } from "./check/OpenCheck";
import type { OpenCouncil } from "./papers/OpenCouncil";
import { fieldStyles } from "./fieldStyles";
import { Pane } from "./Pane";
import { PaneContext } from "./PaneContext";
import type { PaneThemeSource } from "./PaneTheme";
import { loadedTheme, loadTheme } from "./themes/loadTheme";
import { wordsFor } from "./Words";

export type PaneOptions = {
  readonly session: Session;
  /** The sentences of the language that the pane speaks. */
  readonly texts: Texts;
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
  const { session, texts, theme: source, openCouncil, openCheck, openSmokeRun } = options;
  // Deferred: while the colours of another look are fetched, the pane stays as it is.
  const look = useDeferredValue(useSyncExternalStore(source.subscribe, source.getTheme));
  const context = useMemo(
    () => ({ session, words: wordsFor(texts), openCouncil, openCheck, openSmokeRun }),
    [session, texts, openCouncil, openCheck, openSmokeRun]
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
