import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { StrictMode, useMemo, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import type { Session } from "../session/session";
import type { Language } from "../text";
import { Pane } from "./Pane";
import { PaneContext } from "./PaneContext";
import type { PaneTheme, PaneThemeSource } from "./PaneTheme";
import { wordsFor } from "./Words";

export type PaneOptions = {
  readonly session: Session;
  readonly language: Language;
  readonly theme: PaneThemeSource;
};

const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
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

/** The pane in the host's look, which may change while it is open. */
export function ThemedPane({ session, language, theme: source }: PaneOptions) {
  const theme = useSyncExternalStore(source.subscribe, source.getTheme);
  const context = useMemo(() => ({ session, words: wordsFor(language) }), [session, language]);
  return (
    <FluentProvider theme={THEMES[theme]} lang={language}>
      <PaneContext value={context}>
        <Pane />
      </PaneContext>
    </FluentProvider>
  );
}
