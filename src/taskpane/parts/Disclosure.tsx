import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

type DisclosureProps = {
  readonly title: string;
  /** Stands after the title, for example a count. */
  readonly note?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** A part that is folded away until it is asked for. */
export function Disclosure({ title, note, open: openAtFirst = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.title}>{title}</span>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </Button>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  button: {
    width: "calc(100% + 28px)",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    // The chevron stands where the text of the section begins; the ring of the focus ends as far out.
    marginInline: "-14px",
    minHeight: "32px",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  note: {
    marginInlineStart: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalM}`,
  },
});
