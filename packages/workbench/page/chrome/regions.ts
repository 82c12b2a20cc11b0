/** Where the keyboard goes in turn, and what has the focus there. */
const REGIONS = [
  { region: "main", stop: "main [contenteditable]" },
  { region: "nav, header", stop: "nav button" },
  { region: "aside", stop: "aside iframe" },
] as const;

/** F6 goes from the grid to the ribbon, to the pane and back to the grid, as in Excel; with Shift the other way. */
export function goToNextRegion(back: boolean): void {
  const { activeElement } = document;
  const here = REGIONS.findIndex(({ region }) => activeElement?.closest(region) ?? false);
  const step = back ? -1 : 1;
  const after = REGIONS.map((_, far) => Math.max(here, 0) + step * (far + 1));
  for (const place of after) {
    const { stop } = REGIONS.at(place % REGIONS.length)!;
    const element = document.querySelector<HTMLElement>(stop);
    if (element?.checkVisibility()) return element.focus();
  }
}
