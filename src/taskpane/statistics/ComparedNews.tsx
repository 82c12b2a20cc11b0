import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { comparePopulation, type NewPopulation } from "../../session/newPopulation";
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
  const view = useMemo(
    () => toComparedView(comparePopulation(reading, choice, news), news, words),
    [reading, choice, news, words]
  );
  const apply = () => void session.applyPopulation(news).then(onDone);
  return (
    <>
      <ComparedFigures view={view} year={news.year} />
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
