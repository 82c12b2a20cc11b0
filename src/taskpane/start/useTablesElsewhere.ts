import { useEffect, useState } from "react";
import type { SheetState } from "../../session/state";
import { usePaneContext } from "../PaneContext";

/** The names of other sheets that have the population this one lacks; none until they are found. */
export function useTablesElsewhere({ kind, sheetName }: SheetState & { sheetName?: string }) {
  const { session } = usePaneContext();
  const [names, setNames] = useState<readonly string[]>([]);
  const isWithout = kind === "empty" || kind === "no-table";
  useEffect(() => {
    if (!isWithout) return undefined;
    let isShown = true;
    void session.findTables().then((found) => {
      if (isShown) setNames(found);
    });
    return () => {
      isShown = false;
      setNames([]);
    };
  }, [session, isWithout, sheetName]);
  return names;
}
