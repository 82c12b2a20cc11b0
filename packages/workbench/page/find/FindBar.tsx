import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Workbench } from "../workbench";
import { wordsFor } from "../words";

const useStyles = makeStyles({
  bar: {
    position: "absolute",
    top: "32px",
    right: tokens.spacingHorizontalL,
    zIndex: 20,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  count: {
    minWidth: "72px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type FindBarProps = {
  readonly workbench: Workbench;
  /** Counts how often it was asked for. */
  readonly asked: number;
};

/** Looks for a text among what the sheet shows, and selects the cells one after the other. */
export function FindBar({ workbench, asked }: FindBarProps): ReactElement {
  const styles = useStyles();
  const words = wordsFor(workbench.language);
  const field = useRef<HTMLInputElement>(null);
  // The field is opened to be typed into, also when it is asked for again.
  useEffect(() => field.current?.select(), [asked]);
  const [text, setText] = useState("");
  const [place, setPlace] = useState<{ readonly at: number; readonly of: number } | null>(null);
  const look = (wanted: string, step: 1 | -1 | 0): void =>
    setPlace(wanted.trim() === "" ? null : workbench.find(wanted, step));
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") workbench.closeFind();
    if (event.key === "Enter") look(text, event.shiftKey ? -1 : 1);
  };
  return (
    <div role="search" className={styles.bar}>
      <Input
        size="small"
        input={{ ref: field }}
        onKeyDown={onKey}
        aria-label={words.find}
        placeholder={words.find}
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
          look(value, 0);
        }}
      />
      <span role="status" className={styles.count}>
        {place && (place.of === 0 ? words.noneFound : words.foundAt(place.at, place.of))}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={words.findPrevious}
        onClick={() => look(text, -1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownRegular />}
        aria-label={words.findNext}
        onClick={() => look(text, 1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={words.close}
        onClick={() => workbench.closeFind()}
      />
    </div>
  );
}
