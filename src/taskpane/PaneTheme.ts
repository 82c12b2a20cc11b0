/** How the host looks at the moment. */
export type PaneTheme = "light" | "dark" | "high-contrast";

/** Where the pane learns the host's look; `subscribe` calls back when it may have changed. */
export type PaneThemeSource = {
  readonly getTheme: () => PaneTheme;
  readonly subscribe: (listener: () => void) => () => void;
};
