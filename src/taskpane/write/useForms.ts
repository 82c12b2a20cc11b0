import { usePaneContext, useSessionState } from "../PaneContext";
import type { MenuEntry } from "../parts/menuEntry";

/** The forms that the result can take on a sheet; a chart once there is something to draw it of. */
export function useForms(): readonly MenuEntry[] {
  const { session, words } = usePaneContext();
  const { sheet, written } = useSessionState();
  const texts = words.texts.pane.write;
  const hasRegions =
    sheet.kind === "table" && sheet.reading.members.some(({ region }) => region !== null);
  return [
    ...(written === null
      ? [{ label: texts.beside, target: () => void session.write("beside") }]
      : [{ label: texts.refresh, target: () => void session.refresh() }]),
    { label: texts.newSheet, target: () => void session.write("new-sheet") },
    { label: texts.newTable, target: () => void session.write("new-table") },
    ...(written !== null && hasRegions
      ? [{ label: texts.drawChart, target: () => void session.drawChart() }]
      : []),
  ];
}
