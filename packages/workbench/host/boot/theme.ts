export type Theme = "light" | "dark";

const RGB = { white: 0xffffff, black: 0x000000, coal: 0x262626, ink: 0x363636, paper: 0xf3f2f1 };

/** Office's colours of a theme, as the numbers its container gives. */
export function themeColors(theme: Theme): Readonly<Record<string, number>> {
  return theme === "dark"
    ? {
        bodyBackgroundColor: RGB.coal,
        bodyForegroundColor: RGB.white,
        controlBackgroundColor: RGB.ink,
        controlForegroundColor: RGB.white,
      }
    : {
        bodyBackgroundColor: RGB.white,
        bodyForegroundColor: RGB.black,
        controlBackgroundColor: RGB.paper,
        controlForegroundColor: RGB.black,
      };
}
