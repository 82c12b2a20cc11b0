import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { usePaneContext } from "../PaneContext";
import { TABS, usePlaces, type Tab } from "./Places";

/** Id of the part that a tab shows. */
export const PANEL_ID = "panel";
export const tabId = (tab: Tab): string => `tab-${tab}`;

/** Which place a key leads to from another among so many; null for other keys. */
function placeByKey(key: string, place: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (place + 1) % count;
    case "ArrowLeft":
      return (place + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** The tabs: one stop for the Tab key, and arrow keys between them. */
export function TabBar() {
  const { words } = usePaneContext();
  const { tab: open, go } = usePlaces();
  const texts = words.texts.pane.tabs;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeByKey(event.key, TABS.indexOf(open), TABS.length);
    if (next === null) return;
    event.preventDefault();
    go(TABS[next]!);
    (list.current?.children[next] as HTMLElement).focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={texts.label}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === open}
          aria-controls={tab === open ? PANEL_ID : undefined}
          tabIndex={tab === open ? 0 : -1}
          className={mergeClasses(styles.tab, tab === open && styles.open)}
          onClick={() => go(tab, tab === open ? null : undefined)}
        >
          {texts[tab]}
        </button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  // Enlarged to twice the size they stand in two lines.
  list: { display: "flex", flexWrap: "wrap", minWidth: 0, columnGap: tokens.spacingHorizontalXL },
  tab: {
    ...typographyStyles.body1,
    position: "relative",
    appearance: "none",
    backgroundColor: "transparent",
    borderTopStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "none",
    borderLeftStyle: "none",
    padding: `${tokens.spacingVerticalMNudge} 0`,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  open: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: 0,
      right: 0,
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
});
