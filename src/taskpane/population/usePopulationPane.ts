import { useMemo } from "react";
import { usePaneContext, useSessionState } from "../PaneContext";
import { toPopulationView, type PopulationView } from "./toPopulationView";

export function usePopulationPane(): PopulationView | null {
  const { words } = usePaneContext();
  const { sheet } = useSessionState();
  return useMemo(() => toPopulationView(sheet, words), [sheet, words]);
}
