import {
  Button,
  Checkbox,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { FilterChoices } from "../../host";
import type { Workbench } from "../workbench";
import type { Words } from "../words";

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalM, width: "260px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  choices: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "300px",
    overflowY: "auto",
    margin: `${tokens.spacingVerticalS} 0`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  actions: { display: "flex", justifyContent: "flex-end", gap: tokens.spacingHorizontalS },
});

type FilterListProps = {
  readonly texts: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly words: Words;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** What a column's cells show, each to be chosen, and all of them. */
function FilterList({ texts, chosen, words, onChoose }: FilterListProps): ReactElement {
  const styles = useStyles();
  const some = chosen.size === texts.length ? true : "mixed";
  const toggle = (text: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(text);
    else next.delete(text);
    onChoose(next);
  };
  return (
    <div className={styles.choices}>
      <Checkbox
        label={words.chooseAll}
        checked={chosen.size === 0 ? false : some}
        onChange={(_event, { checked }) => onChoose(new Set(checked === true ? texts : []))}
      />
      {texts.map((text) => (
        <Checkbox
          key={text}
          label={text === "" ? words.blanks : text}
          checked={chosen.has(text)}
          onChange={(_event, { checked }) => toggle(text, checked === true)}
        />
      ))}
    </div>
  );
}

type FilterButtonProps = { readonly workbench: Workbench; readonly words: Words };

/** Filters the column of the selected cell by what its cells show. */
export function FilterButton({ workbench, words }: FilterButtonProps): ReactElement {
  const styles = useStyles();
  const [choices, setChoices] = useState<FilterChoices | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = (): void => {
    const found = workbench.filterChoices();
    setChoices(found);
    setChosen(new Set(found.choices.filter(({ shown }) => shown).map(({ text }) => text)));
  };
  const all = choices?.choices.map(({ text }) => text) ?? [];
  const close = (): void => setChoices(null);
  const apply = (texts: readonly string[] | null): void => {
    close();
    workbench.filter(texts);
  };
  return (
    <Popover
      trapFocus
      open={choices !== null}
      onOpenChange={(_event, data) => (data.open ? open() : close())}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={words.filter} relationship="label">
          <Button appearance="subtle" icon={<FilterRegular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words.filter}>
        <h2 className={styles.heading}>{choices?.heading || words.filter}</h2>
        <FilterList texts={all} chosen={chosen} words={words} onChoose={setChosen} />
        <div className={styles.actions}>
          <Button
            size="small"
            onClick={() => {
              close();
              workbench.clearFilter();
            }}
          >
            {words.clearFilter}
          </Button>
          <Button
            size="small"
            appearance="primary"
            disabled={chosen.size === 0}
            onClick={() => apply(chosen.size === all.length ? null : [...chosen])}
          >
            {words.applyFilter}
          </Button>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
