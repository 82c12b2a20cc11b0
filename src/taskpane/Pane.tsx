import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { AllocateTab } from "./allocate/AllocateTab";
import { PaneHeader } from "./header/PaneHeader";
import { usePaneContext, useSessionState } from "./PaneContext";
import { ScrollArea } from "./ScrollArea";
import { Kept } from "./tabs/Kept";
import { PlacesContext, usePlaces } from "./tabs/Places";
import { PANEL_ID, tabId } from "./tabs/TabBar";
import { useOpenPlace } from "./tabs/useOpenPlace";
import { useOwnScroll } from "./tabs/useOwnScroll";
import { WriteFoot } from "./write/WriteFoot";
import { onDemand } from "./parts/onDemand";

const ResultTab = onDemand(() => import("./result/ResultTab"));
const PapersTab = onDemand(() => import("./papers/PapersTab"));
const OtherSheet = onDemand(() => import("./start/OtherSheet"));
const AboutPane = onDemand(() => import("./about/AboutPane"));
const Notices = onDemand(() => import("./notice/Notices"));

/** The whole pane: three tabs over a table; on other sheets what there is to say of them. */
export function Pane() {
  const { openSmokeRun } = usePaneContext();
  const { sheet, activity, notice, unfinished, forgotten, unread } = useSessionState();
  const styles = useStyles();
  const [scrollArea, setScrollArea] = useState<HTMLElement | null>(null);
  const [isAbout, setAbout] = useState(false);
  const places = useOpenPlace();
  useOwnScroll(scrollArea, places);
  const isFirstLook = sheet.kind === "unknown" && activity !== "idle";
  const hasTabs = sheet.kind === "table";
  const hasNotices = [notice, unfinished, forgotten, unread].some((each) => each !== null);
  return (
    <PlacesContext value={places}>
      <div className={styles.pane}>
        <PaneHeader hasTabs={hasTabs} onAbout={openSmokeRun ? () => setAbout(!isAbout) : null} />
        <main ref={setScrollArea} className={styles.content} aria-busy={activity !== "idle"}>
          <ScrollArea value={scrollArea}>
            <div>
              {isAbout && openSmokeRun && (
                <Suspense fallback={null}>
                  <AboutPane open={openSmokeRun} />
                </Suspense>
              )}
              {hasTabs && <Tabs />}
              {!hasTabs && !isFirstLook && (
                <Suspense fallback={null}>
                  <OtherSheet sheet={sheet} />
                </Suspense>
              )}
            </div>
          </ScrollArea>
        </main>
        <footer>
          <div role="status">
            {hasNotices && (
              <Suspense fallback={null}>
                <Notices />
              </Suspense>
            )}
          </div>
          <WriteFoot />
        </footer>
      </div>
    </PlacesContext>
  );
}

/** The open tab; the others are as they were left. */
function Tabs() {
  const { tab } = usePlaces();
  return (
    <div role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(tab)}>
      <Kept isShown={tab === "allocate"}>
        <AllocateTab />
      </Kept>
      <Kept isShown={tab === "result"}>
        <ResultTab />
      </Kept>
      <Kept isShown={tab === "papers"}>
        <PapersTab />
      </Kept>
    </div>
  );
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    // A low window, or one zoomed in, scrolls as a whole: nothing may cover the content.
    "@media (max-height: 480px)": { height: "auto", minHeight: "100dvh" },
  },
  content: { flexGrow: 1, minHeight: 0, overflowY: "auto", position: "relative" },
});
