import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CouncilDesk, LockedVersion } from "../../session/papers/councilDesk";
import { councilTexts } from "../../text/councilTexts";
import { usePaneContext } from "../PaneContext";
import { useDesk } from "./useDesk";
import { Page } from "../parts/Page";
import { Kept } from "../tabs/Kept";
import { usePlaces } from "../tabs/Places";
import { Card } from "./Card";
import { checkCard, councilCards, LOCK, STAGES, type PaperCard } from "./cards";

/** The papers of the year, in its order; a card opens its form on a page of its own. */
export default function PapersTab() {
  const { words, openCheck } = usePaneContext();
  const { page } = usePlaces();
  const texts = councilTexts(words.language);
  const desk = useDesk(texts);
  const cards = [
    ...(desk === null ? [] : councilCards({ desk, texts }, words.language)),
    ...(openCheck ? [checkCard(openCheck, words.texts)] : []),
  ];
  return (
    <>
      <Kept isShown={page === null}>
        <Cards cards={cards} desk={desk} />
      </Kept>
      {cards.map(({ name, title, content }) => (
        <Kept key={name} isShown={page === name}>
          <Page title={title} from="papers">
            {content()}
          </Page>
        </Kept>
      ))}
    </>
  );
}

type CardsProps = {
  readonly cards: readonly PaperCard[];
  readonly desk: CouncilDesk | null;
};

function Cards({ cards, desk }: CardsProps) {
  const { words } = usePaneContext();
  const { go } = usePlaces();
  const texts = words.texts.pane.papers;
  const styles = useStyles();
  const locked = useLastLocked(desk);
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
                state={name === LOCK && locked ? texts.locked(locked.code) : null}
                onOpen={() => go("papers", name)}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** What was locked as adopted last; asked for each time the cards are shown. */
function useLastLocked(desk: CouncilDesk | null): LockedVersion | null {
  const [last, setLast] = useState<LockedVersion | null>(null);
  useEffect(() => {
    let wanted = true;
    void desk?.versions().then((versions) => wanted && setLast(versions?.[0] ?? null));
    return () => {
      wanted = false;
    };
  }, [desk]);
  return last;
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
