import { Button, makeStyles, type ButtonProps } from "@fluentui/react-components";
import { startTransition, Suspense, useRef, useState } from "react";
import type { MenuEntry } from "./menuEntry";
import { onDemand } from "./onDemand";

type MenuButtonProps = {
  readonly label: string;
  readonly icon: NonNullable<ButtonProps["icon"]>;
  readonly appearance?: "subtle" | "primary";
  readonly entries: readonly MenuEntry[];
  readonly disabled?: boolean;
  /** The menu lies over the button instead of below it. */
  readonly isAbove?: boolean;
};

const MenuItems = onDemand(() => import("./MenuItems"));

/** A button with a menu, which is fetched when it is first opened. */
export function MenuButton({
  label,
  icon,
  appearance = "subtle",
  entries,
  disabled = false,
  isAbove = false,
}: MenuButtonProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (toButton: boolean) => {
    setOpen(false);
    if (toButton) button.current?.focus();
  };
  return (
    <div className={styles.anchor}>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        appearance={appearance}
        icon={icon}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabledFocusable={disabled}
        // React holds back for a while what comes in place of a fallback; a transition shows none.
        onClick={() => startTransition(() => setOpen(!isOpen))}
      />
      <Suspense fallback={null}>
        {isOpen && <MenuItems label={label} entries={entries} isAbove={isAbove} onClose={close} />}
      </Suspense>
    </div>
  );
}

const useStyles = makeStyles({ anchor: { position: "relative", flexShrink: 0 } });
