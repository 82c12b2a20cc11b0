import type { Theme } from "@fluentui/react-components";
import type { PaneTheme } from "../PaneTheme";

const LOAD: Readonly<Record<PaneTheme, () => Promise<Theme>>> = {
  light: async () => (await import("./light")).light,
  dark: async () => (await import("./dark")).dark,
  "high-contrast": async () => (await import("./highContrast")).highContrast,
};
const loaded = new Map<PaneTheme, Promise<Theme>>();

/** Fluent's colours for the host's look. Fetched once, and the other looks only if the host changes to them. */
export function loadTheme(look: PaneTheme): Promise<Theme> {
  const theme = loaded.get(look) ?? LOAD[look]();
  loaded.set(look, theme);
  return theme;
}
