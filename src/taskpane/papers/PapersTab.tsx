import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Suggested } from "../../session/papers/paperCards";
import { councilTexts } from "../../text/councilTexts";
import { usePaneContext } from "../PaneContext";
import { useDesk } from "./useDesk";
import { OwnAmount } from "../own/OwnAmount";
import { Page } from "../parts/Page";
import { Kept } from "../tabs/Kept";
import { usePlaces } from "../tabs/Places";
import { Card } from "./Card";
import { checkCard, councilCards, STAGES, type PaperCard } from "./cards";
import { cardState, NO_STATE, type CardStateView } from "./cardState";
import { MadeSheets } from "./MadeSheets";
import { useCards } from "./useCards";

/** The papers of the year, in its order, each with its state; a card opens its form on a page of its own. */
export default function PapersTab() {
  const { words, openCheck } = usePaneContext();
  const { page } = usePlaces();
  const texts = councilTexts(words.language);
  const desk = useDesk(texts);
  const known = useCards(desk, page === null);
  const suggested = known?.suggested ?? NOTHING_SUGGESTED;
  const stateOf = (name: string): CardStateView => {
    const card = known?.cards.find(({ part }) => part === name);
    return card ? cardState(card, suggested.payers, texts, words) : NO_STATE;
  };
  const cards = [
    ...(desk === null ? [] : councilCards({ desk, texts }, suggested, words.language)),
    ...(openCheck ? [checkCard(openCheck, words.language)] : []),
  ];
  return (
    <>
      <Kept isShown={page === null}>
        <Cards cards={cards} stateOf={stateOf} />
      </Kept>
      {cards.map(({ name, title, content }) => (
        <Kept key={name} isShown={page === name}>
          <Page title={title} from="papers">
            <OwnAmount />
            {content()}
            <MadeSheets sheets={known?.cards.find(({ part }) => part === name)?.made ?? []} />
          </Page>
        </Kept>
      ))}
    </>
  );
}

const NOTHING_SUGGESTED: Suggested = { year: null, terms: null, payers: null };

type CardsProps = {
  readonly cards: readonly PaperCard[];
  readonly stateOf: (name: string) => CardStateView;
};

function Cards({ cards, stateOf }: CardsProps) {
  const { words } = usePaneContext();
  const { go } = usePlaces();
  const texts = words.texts.pane.papers;
  const styles = useStyles();
  return (
    <div className={styles.tab}>
      {STAGES.map((stage) => {
        const here = cards.filter((card) => card.stage === stage);
        return here.length === 0 ? null : (
          <section key={stage} aria-labelledby={`stage-${stage}`} className={styles.stage}>
            <h2 id={`stage-${stage}`} className={styles.title}>
              {texts[stage]}
            </h2>
            {here.map(({ name, title }) => (
              <Card
                key={name}
                title={title}
                state={stateOf(name)}
                onOpen={() => go("papers", name)}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  tab: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  stage: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
