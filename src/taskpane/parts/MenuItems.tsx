import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { MenuEntry } from "./menuEntry";

type MenuItemsProps = {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly isAbove: boolean;
  /** The menu was left; whether for the button that opened it. */
  readonly onClose: (toButton: boolean) => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What can be chosen from a menu: arrow keys, Home and End lead through it, Escape out of it. */
export default function MenuItems({ label, entries, isAbove, onClose }: MenuItemsProps) {
  const styles = useStyles();
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.children ?? [])] as HTMLElement[];
  useEffect(() => {
    (menu.current?.firstElementChild as HTMLElement | null)?.focus();
    const leave = ({ target }: Event) => {
      if (!menu.current?.parentElement?.contains(target as Node)) onClose(false);
    };
    document.addEventListener("pointerdown", leave);
    return () => document.removeEventListener("pointerdown", leave);
    // The first item is focused once, when the menu opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const step = STEPS[event.key];
    if (event.key === "Escape") onClose(true);
    else if (event.key === "Tab") return onClose(false);
    else if (event.key === "Home") all[0]?.focus();
    else if (event.key === "End") all.at(-1)?.focus();
    else if (step !== undefined) {
      const now = all.indexOf(document.activeElement as HTMLElement);
      all[(now + step + all.length) % all.length]?.focus();
    } else return undefined;
    event.preventDefault();
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={mergeClasses(styles.menu, isAbove ? styles.above : styles.below)}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry) => (
        <Item key={entry.label} entry={entry} onClose={() => onClose(true)} />
      ))}
    </div>
  );
}

type ItemProps = { readonly entry: MenuEntry; readonly onClose: () => void };

function Item({ entry: { label, target }, onClose }: ItemProps) {
  const styles = useStyles();
  const shared = { role: "menuitem", tabIndex: -1, className: styles.item };
  if (typeof target === "string") {
    return (
      <a {...shared} href={target} target="_blank" rel="noreferrer" onClick={onClose}>
        {label}
      </a>
    );
  }
  const choose = () => {
    onClose();
    target();
  };
  return (
    <button {...shared} type="button" onClick={choose}>
      {label}
    </button>
  );
}

const useStyles = makeStyles({
  menu: {
    position: "absolute",
    right: 0,
    zIndex: 10,
    display: "flex",
    flexDirection: "column",
    minWidth: "180px",
    maxWidth: "280px",
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  below: { top: "100%" },
  above: { bottom: "calc(100% + 4px)" },
  item: {
    ...typographyStyles.body1,
    appearance: "none",
    borderTopStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "none",
    borderLeftStyle: "none",
    backgroundColor: "transparent",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    textDecorationLine: "none",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});
