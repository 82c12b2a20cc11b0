import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { newsIn, type NewerTable } from "../../session/population/newPopulation";
import { formatDate } from "../../text/date";
import { newPopulationTexts } from "../../text/newPopulationTexts";
import { usePaneContext } from "../PaneContext";
import { Message } from "../parts/Message";
import { ComparedNews, type TableState } from "./ComparedNews";

/** Says that another table of the sheet has newer figures, and compares them before they are taken. */
export function NewerTableOffer({
  sheet,
  newer,
}: {
  readonly sheet: TableState;
  readonly newer: NewerTable;
}) {
  const { words } = usePaneContext();
  const texts = newPopulationTexts(words.language);
  const [isCompared, setCompared] = useState(false);
  const news = useMemo(() => newsIn(newer), [newer]);
  if (isCompared) {
    return <ComparedNews sheet={sheet} news={news} onDone={() => setCompared(false)} />;
  }
  return (
    <Message
      intent="info"
      actions={
        <Button size="small" onClick={() => setCompared(true)}>
          {texts.compareTable}
        </Button>
      }
    >
      {texts.newerTable(newer.address, formatDate(newer.date, words.language))}
    </Message>
  );
}
