import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  comparePopulation,
  headingsToDate,
  type NewPopulation,
} from "../../session/population/newPopulation";
import type { SheetState } from "../../session/state";
import { newPopulationTexts } from "../../text/newPopulationTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import { ComparedFigures } from "./ComparedFigures";
import { toComparedView } from "./toComparedView";

export type TableState = Extract<SheetState, { kind: "table" }>;

type ComparedNewsProps = {
  readonly sheet: TableState;
  readonly news: NewPopulation;
  /** The figures were put into the sheet, or discarded. */
  readonly onDone: () => void;
};

/** Old and new figures side by side, to be put into the sheet or discarded. */
export function ComparedNews({ sheet, news, onDone }: ComparedNewsProps) {
  const { session, words } = usePaneContext();
  const { choice, activity } = useSessionState();
  const texts = newPopulationTexts(words.language);
  const styles = useStyles();
  const { reading } = sheet;
  const headings = useMemo(
    () => headingsToDate(reading, news, words.late?.sheet.populationOn(news.year) ?? ""),
    [reading, news, words]
  );
  const view = useMemo(
    () => toComparedView(comparePopulation(reading, choice, news), news, headings, words),
    [reading, choice, news, headings, words]
  );
  const [isDated, setDated] = useState(true);
  const apply = () => void session.applyPopulation(news, isDated ? "dated" : "kept").then(onDone);
  return (
    <>
      <ComparedFigures view={view} year={news.year} />
      {view.headings !== null && (
        <Checkbox
          checked={isDated}
          label={view.headings}
          onChange={(_, { checked }) => setDated(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        {view.canApply && (
          <Button appearance="primary" disabledFocusable={activity !== "idle"} onClick={apply}>
            {texts.apply}
          </Button>
        )}
        <Button onClick={onDone}>{texts.discard}</Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});
