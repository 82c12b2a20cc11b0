import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { newerPopulation } from "../../session/population/newPopulation";
import { formatDate } from "../../text/date";
import { newPopulationTexts } from "../../text/newPopulationTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { Section } from "../parts/Section";
import type { TableState } from "./ComparedNews";
import { FetchAndCompare } from "./FetchAndCompare";
import { NewerTableOffer } from "./NewerTableOffer";
import { NEWEST_BUNDLED } from "./yearsToChoose";

/** New population: choose the date, fetch, compare, put it into the sheet, undo. */
export default function NewPopulationSection() {
  const { sheet } = useSessionState();
  const { words } = usePaneContext();
  if (sheet.kind !== "table") return null;
  const texts = newPopulationTexts(words.language);
  return (
    <Section isPart title={texts.title}>
      <NewerSheet sheet={sheet} />
      <Newer sheet={sheet} />
      <Disclosure title={texts.fetch}>
        <FetchAndCompare sheet={sheet} />
      </Disclosure>
      <Undo />
    </Section>
  );
}

/** Says that this sheet has newer figures than a result on another, and takes that one's agreement over. */
function NewerSheet({ sheet: { older, reading } }: { readonly sheet: TableState }) {
  const { session, words } = usePaneContext();
  const { choice } = useSessionState();
  const texts = newPopulationTexts(words.language);
  if (!older) return null;
  const [was, is] = [older.populationDate, reading.populationDate ?? ""].map((date) =>
    formatDate(date, words.language)
  );
  const isTaken = JSON.stringify(older.choice) === JSON.stringify(choice);
  return (
    <Message
      intent="info"
      {...(isTaken
        ? {}
        : {
            actions: (
              <Button size="small" onClick={() => session.choose(older.choice)}>
                {texts.takeAgreement(older.sheetName)}
              </Button>
            ),
          })}
    >
      {texts.newerSheet(older.sheetName, was!, is!)}
    </Message>
  );
}

/** Says that there are newer figures than those in use, on the sheet or at Statistics Norway. */
function Newer({ sheet }: { readonly sheet: TableState }) {
  const { session, words } = usePaneContext();
  const texts = newPopulationTexts(words.language);
  const { reading, corrections } = sheet;
  const newer = newerPopulation(reading, NEWEST_BUNDLED);
  if (sheet.newer && newer?.kind !== "column") {
    return <NewerTableOffer sheet={sheet} newer={sheet.newer} />;
  }
  if (newer === null) return null;
  if (newer.kind === "official") {
    const date = formatDate(reading.populationDate ?? "", words.language);
    return <Message intent="info">{texts.newer(date, newer.year)}</Message>;
  }
  const { column, date } = newer;
  const heading =
    reading.populationColumns.find((candidate) => candidate.column === column)?.label ?? date;
  const take = () =>
    void session.correct({ ...corrections, populationColumn: column, populationDate: date });
  return (
    <Message
      intent="info"
      actions={
        <Button size="small" onClick={take}>
          {texts.takeColumn}
        </Button>
      }
    >
      {texts.newerColumn(heading)}
    </Message>
  );
}

/** Takes the new figures back while they are the last thing that was written. */
function Undo() {
  const { session, words } = usePaneContext();
  const { notice, activity } = useSessionState();
  const styles = useStyles();
  if (notice?.kind !== "population-updated") return null;
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        disabledFocusable={activity !== "idle"}
        onClick={() => void session.undo()}
      >
        {newPopulationTexts(words.language).undo}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});
