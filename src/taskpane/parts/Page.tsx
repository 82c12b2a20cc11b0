import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { usePaneContext } from "../PaneContext";
import { usePlaces, type Tab } from "../tabs/Places";

type PageProps = {
  readonly title: string;
  /** The tab whose place it has taken, and where the way back leads. */
  readonly from: Tab;
  readonly children: ReactNode;
};

/** A page that took a tab's place: what it is, the way back, which has the focus at first, and its content. */
export function Page({ title, from, children }: PageProps) {
  const { words } = usePaneContext();
  const { go } = usePlaces();
  const styles = useStyles();
  const id = useId();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  const { tabs } = words.texts.pane;
  const label = tabs.back(tabs[from]);
  return (
    <section aria-labelledby={id} className={styles.page}>
      <div className={styles.heading}>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            back.current = element;
          }}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={label}
          title={label}
          onClick={() => go(from, null)}
        />
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  heading: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
});
