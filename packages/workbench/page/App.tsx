import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useSyncExternalStore, type ReactElement } from "react";
import { ChartLayer } from "./charts/ChartLayer";
import { Messages } from "./chrome/Messages";
import { StatusLine } from "./chrome/StatusLine";
import { TitleBar } from "./chrome/TitleBar";
import { useRegionKey } from "./chrome/useRegionKey";
import { usePageKeys } from "./chrome/usePageKeys";
import { DropZone } from "./files/DropZone";
import { LossesDialog } from "./files/LossesDialog";
import { FindBar } from "./find/FindBar";
import { TaskPane } from "./pane/TaskPane";
import { Ribbon } from "./ribbon/Ribbon";
import { useAppStyles } from "./useAppStyles";
import type { Workbench } from "./workbench";
import { wordsFor } from "./words";

/** The whole page: a small Excel with the add-in in it. */
export function App({ workbench }: { readonly workbench: Workbench }): ReactElement {
  const styles = useAppStyles();
  const state = useSyncExternalStore(workbench.store.subscribe, workbench.store.getState);
  const grid = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useRegionKey();
  usePageKeys(workbench);
  useEffect(() => {
    if (grid.current && frame.current)
      workbench
        .start({ grid: grid.current, frame: frame.current })
        .catch((error: unknown) => workbench.fail(error));
  }, [workbench]);
  const openDropped = useCallback((file: File) => void workbench.files.open(file), [workbench]);
  return (
    <FluentProvider theme={state.theme === "dark" ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <TitleBar workbench={workbench} state={state} />
        <Ribbon workbench={workbench} state={state} />
        <Messages workbench={workbench} state={state} />
        <div className={styles.main}>
          <div className={styles.grid}>
            <main ref={grid} className={styles.cells} data-testid="grid" />
            {state.finding > 0 && <FindBar workbench={workbench} asked={state.finding} />}
            <ChartLayer shown={state.charts} language={workbench.language} />
          </div>
          <TaskPane
            language={workbench.language}
            title={state.addIn?.displayName ?? ""}
            icon={state.addIn?.icon ?? ""}
            open={state.paneOpen}
            frame={frame}
            onClose={() => workbench.closePane()}
          />
        </div>
        <StatusLine
          language={workbench.language}
          status={state.status}
          cellMessage={state.cellMessage}
          figures={state.figures}
          shownRows={state.shownRows}
        />
        <LossesDialog workbench={workbench} losses={state.losses} />
        <DropZone label={wordsFor(workbench.language).dropFile} onFile={openDropped} />
      </div>
    </FluentProvider>
  );
}
