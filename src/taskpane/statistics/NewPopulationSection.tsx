import {
  Button,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { BUNDLED_YEARS, newerPopulation } from "../../session/newPopulation";
import { formatDate } from "../../text/date";
import { newPopulationTexts } from "../../text/newPopulationTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { Section } from "../parts/Section";
import { ComparedNews, type TableState } from "./ComparedNews";
import { NewerTableOffer } from "./NewerTableOffer";
import { useNewPopulation } from "./useNewPopulation";

const FIRST_YEAR = 2012;
const [NEWEST_BUNDLED = FIRST_YEAR] = BUNDLED_YEARS;

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

function FetchAndCompare({ sheet }: { readonly sheet: TableState }) {
  const { words } = usePaneContext();
  const texts = newPopulationTexts(words.language);
  const styles = useStyles();
  const [year, setYear] = useState(NEWEST_BUNDLED);
  const population = useNewPopulation(sheet.reading, year);
  const { step } = population;
  if (step.kind === "fetched") {
    return <ComparedNews sheet={sheet} news={step.news} onDone={population.restart} />;
  }
  const isFetching = step.kind === "fetching";
  return (
    <>
      <p className={styles.text}>{`${texts.intro} ${texts.privacy}`}</p>
      <Field label={texts.year}>
        <Select
          value={String(year)}
          disabled={isFetching}
          onChange={(_, { value }) => setYear(Number(value))}
        >
          {yearsToChoose().map((candidate) => (
            <option key={candidate} value={candidate}>
              {candidate}
            </option>
          ))}
        </Select>
      </Field>
      <div role="status">
        {step.kind === "fetching" && (
          <p className={styles.text}>
            {texts.fetching(step.progress.done, step.progress.parts, step.progress.fallback)}
          </p>
        )}
        {step.kind === "failed" && (
          <Message intent="warning" title={texts.failedTitle}>
            {texts.explain(step.issue)}
          </Message>
        )}
      </div>
      <FetchButtons year={year} population={population} />
    </>
  );
}

/** Fetch or take what is at hand; cancel while something is under way. */
function FetchButtons({
  year,
  population,
}: {
  readonly year: number;
  readonly population: ReturnType<typeof useNewPopulation>;
}) {
  const { words } = usePaneContext();
  const texts = newPopulationTexts(words.language);
  const styles = useStyles();
  const { step } = population;
  const isFetching = step.kind === "fetching";
  return (
    <div className={styles.buttons}>
      {isFetching ? (
        <Button onClick={population.cancel}>{texts.cancel}</Button>
      ) : (
        <Button appearance="primary" onClick={population.fetchFigures}>
          {step.kind === "failed" ? texts.retry : texts.fetch}
        </Button>
      )}
      {!isFetching && BUNDLED_YEARS.includes(year) && (
        <Button onClick={population.useBundled}>{texts.useBundled}</Button>
      )}
    </div>
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

/** From next year, whose figures may just have come, back to the first that can be asked for. */
function yearsToChoose(): number[] {
  const last = Math.max(NEWEST_BUNDLED, new Date().getFullYear());
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index);
}

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});
