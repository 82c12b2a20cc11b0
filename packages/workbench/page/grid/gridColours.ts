import { ThemeService, type Univer } from "@univerjs/core";

/**
 * What a formula refers to is coloured, in the formula and in the grid. Some of Univer's colours are pale
 * on white, and it makes dark ones of pale ones in the dark theme: these are read in both.
 */
const REFERENCES = {
  1: "purple.700",
  2: "green.600",
  3: "blue.600",
  4: "yellow.700",
  5: "pink.600",
  7: "orange.700",
  8: "gray.600",
  9: "indigo.600",
  10: "red.600",
};

export function colourReferences(univer: Univer): void {
  const themes = univer.__getInjector().get(ThemeService);
  const theme = themes.getCurrentTheme();
  themes.setTheme({ ...theme, "loop-color": { ...theme["loop-color"], ...REFERENCES } });
}
