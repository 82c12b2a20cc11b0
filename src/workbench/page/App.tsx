import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore, type ReactElement } from "react";
import { StatusLine } from "./chrome/StatusLine";
import { TitleBar } from "./chrome/TitleBar";
import { TaskPane } from "./pane/TaskPane";
import { Ribbon } from "./ribbon/Ribbon";
import { useAppStyles } from "./useAppStyles";
import type { Workbench } from "./workbench";

/** The whole page: a small Excel with the add-in in it. */
export function App({ workbench }: { readonly workbench: Workbench }): ReactElement {
  const styles = useAppStyles();
  const state = useSyncExternalStore(workbench.subscribe, workbench.getState);
  const grid = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (grid.current && frame.current)
      workbench
        .start({ grid: grid.current, frame: frame.current })
        .catch((error: unknown) => workbench.fail(error));
  }, [workbench]);
  return (
    <FluentProvider theme={state.theme === "dark" ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <TitleBar workbench={workbench} state={state} />
        <Ribbon workbench={workbench} state={state} />
        <div className={styles.main}>
          <div ref={grid} className={styles.grid} data-testid="grid" />
          <TaskPane
            language={workbench.language}
            title={state.addIn?.displayName ?? ""}
            icon={state.addIn?.icon ?? ""}
            open={state.paneOpen}
            frame={frame}
            onClose={() => workbench.closePane()}
          />
        </div>
        <StatusLine language={workbench.language} status={state.status} />
      </div>
    </FluentProvider>
  );
}
