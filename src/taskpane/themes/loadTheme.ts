import type { Theme } from "@fluentui/react-components";
import type { PaneTheme } from "../PaneTheme";

const FETCH: Readonly<Record<PaneTheme, () => Promise<Theme>>> = {
  light: async () => (await import("./light")).light,
  dark: async () => (await import("./dark")).dark,
  "high-contrast": async () => (await import("./highContrast")).highContrast,
};
const loading = new Map<PaneTheme, Promise<Theme>>();
const loaded = new Map<PaneTheme, Theme>();

/** Fluent's colours for the host's look. Fetched once, and the other looks only if the host changes to them. */
export function loadTheme(look: PaneTheme): Promise<Theme> {
  const theme = loading.get(look) ?? fetchTheme(look);
  loading.set(look, theme);
  return theme;
}

/** The colours of a look that has been fetched already: what is there need not be waited for. */
export function loadedTheme(look: PaneTheme): Theme | undefined {
  return loaded.get(look);
}

async function fetchTheme(look: PaneTheme): Promise<Theme> {
  const theme = await FETCH[look]();
  loaded.set(look, theme);
  return theme;
}
