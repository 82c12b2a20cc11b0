type Look = "light" | "dark" | "high-contrast";

/**
 * How Excel looks. Excel raises no event when its theme changes, so it is asked again whenever the
 * pane gets the focus.
 */
export const officeTheme = {
  getTheme(): Look {
    if (window.matchMedia("(forced-colors: active)").matches) return "high-contrast";
    const background = Office.context.officeTheme?.bodyBackgroundColor;
    return background !== undefined && isDark(background) ? "dark" : "light";
  },
  subscribe(listener: () => void): () => void {
    window.addEventListener("focus", listener);
    return () => window.removeEventListener("focus", listener);
  },
};

/** By the perceived brightness of `#rrggbb`. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16)
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
