import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useDeferredValue, useMemo } from "react";
import type { CostLineChoice } from "../../session/agreement/costLineChoice";
import { costLineTexts } from "../../text/costLineTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Message } from "../parts/Message";
import { CostLineFields } from "./CostLineFields";
import { CostLineTable } from "./CostLineTable";
import { named, shareCosts, toCostLineView } from "./toCostLinesView";

type CostLinesProps = {
  readonly lines: readonly CostLineChoice[];
  readonly onChange: (lines: readonly CostLineChoice[]) => void;
};

/** The costs, what each member pays of each, and the sheet they can be written on. */
export function CostLines({ lines, onChange }: CostLinesProps) {
  const { session, words } = usePaneContext();
  const texts = costLineTexts(words.language);
  const styles = useStyles();
  const { sheet, choice, activity } = useSessionState();
  const costs = useMemo(() => named(lines, texts), [lines, texts]);
  // Typing stays quick on long tables: the table follows when there is time for it.
  const settled = useDeferredValue(costs);
  const result = useMemo(
    () => shareCosts(session, settled, texts, words),
    // What the session gives depends on the sheet and the choice it shows.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [session, sheet, choice, settled, texts, words]
  );
  const set = (index: number, line: CostLineChoice) =>
    onChange(lines.map((other, at) => (at === index ? line : other)));
  return (
    <div className={styles.lines}>
      <p className={styles.help}>{texts.help}</p>
      {lines.map((line, index) => (
        <CostLineFields
          // A cost is known by its place: names may be empty or alike.
          key={`${index} ${line.key}`}
          line={line}
          view={toCostLineView(costs[index] ?? line, sheet, words)}
          onChange={(changed) => set(index, changed)}
          onRemove={lines.length > 1 ? () => onChange(lines.filter((_, at) => at !== index)) : null}
        />
      ))}
      <div>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => onChange([...lines, { name: "", key: "population", parameters: {} }])}
        >
          {texts.add}
        </Button>
      </div>
      {result.kind === "waiting" && <p className={styles.help}>{texts.waiting}</p>}
      {result.kind === "refused" && (
        <Message intent="info" title={words.texts.pane.allocation.refusedTitle}>
          {result.sentences.join(" ")}
        </Message>
      )}
      {result.kind === "shared" && (
        <>
          <Message intent="success" title={texts.adds}>
            {result.summary}
          </Message>
          <CostLineTable table={result.table} />
          <div>
            <Button
              disabledFocusable={activity !== "idle"}
              onClick={() => void session.writeCostLines(costs, texts)}
            >
              {texts.write}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});
