import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from "react";
import { useScrollArea } from "../ScrollArea";
import { useOpen, WithinOpen } from "./OneOpen";

type DisclosureProps = {
  readonly title: string;
  /** Stands after the title, for example a count. */
  readonly note?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** A part that is folded away until it is asked for. Its title stays where it was pressed. */
export function Disclosure({ title, note, open: openAtFirst = false, children }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useOpen(id, openAtFirst);
  const part = useRef<HTMLDivElement>(null);
  const keepPlace = useSamePlace(part, open);
  return (
    <div ref={part}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          keepPlace();
          setOpen(!open);
        }}
      >
        <span className={styles.title}>{title}</span>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </Button>
      {open && (
        <div id={id} className={styles.content}>
          <WithinOpen>{children}</WithinOpen>
        </div>
      )}
    </div>
  );
}

/** Gives what is called right before an element moves, so that it is seen in the same place after. */
function useSamePlace(element: RefObject<HTMLElement | null>, moves: unknown): () => void {
  const scrollArea = useScrollArea();
  const top = useRef<number | null>(null);
  const topNow = () => element.current?.getBoundingClientRect().top ?? 0;
  useLayoutEffect(() => {
    if (top.current !== null && scrollArea) scroll(scrollArea, topNow() - top.current);
    top.current = null;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what it measures is the same element
  }, [moves, scrollArea]);
  return () => void (top.current = topNow());
}

const scroll = (area: HTMLElement, by: number): void => void (area.scrollTop += by);

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
