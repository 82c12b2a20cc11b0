import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import {
  PUBLISHED_AGREEMENTS,
  PUBLISHED_GROUPS,
  type PublishedAgreement,
} from "../../../catalogue/agreements/published";
import { choiceOfOwn } from "../../../session/agreement/ownSchemes";
import { publishedScheme, publishedTexts } from "../../../text/publishedTexts";
import { usePaneContext, useSessionState } from "../../PaneContext";
import { ScrollBox } from "../../parts/ScrollBox";
import { SearchField } from "../../parts/SearchField";
import { foundAgreements } from "./foundAgreements";

/** Ready agreements whose rule is public, by group; choosing one takes it over as the sheet's scheme. */
export default function PublishedAgreements() {
  const { words } = usePaneContext();
  const { choice } = useSessionState();
  const styles = useStyles();
  const texts = publishedTexts(words.language);
  const [wanted, setWanted] = useState("");
  const found = foundAgreements(PUBLISHED_AGREEMENTS, wanted, words.language);
  const chosen = found.find(({ id }) => id === choice.own?.scheme.id);
  return (
    <>
      <p className={styles.help}>{texts.help}</p>
      <SearchField label={texts.search} value={wanted} onSearch={setWanted} />
      <div role="status" className={styles.help}>
        {found.length === 0
          ? texts.none
          : chosen && texts.chosen(texts.agreements[chosen.id]!.title)}
      </div>
      <ScrollBox label={words.texts.pane.agreement.published}>
        {PUBLISHED_GROUPS.map((group) => {
          const inGroup = found.filter((agreement) => agreement.group === group);
          return (
            inGroup.length > 0 && (
              <div key={group}>
                <h2 className={styles.group}>{texts.groups[group]}</h2>
                <ul className={styles.list}>
                  {inGroup.map((agreement) => (
                    <Agreement key={agreement.id} agreement={agreement} />
                  ))}
                </ul>
              </div>
            )
          );
        })}
      </ScrollBox>
    </>
  );
}

function Agreement({ agreement }: { readonly agreement: PublishedAgreement }) {
  const { session, words } = usePaneContext();
  const styles = useStyles();
  const texts = publishedTexts(words.language);
  const { title, help } = texts.agreements[agreement.id]!;
  const { year, source } = agreement;
  return (
    <li className={styles.agreement}>
      <div className={styles.heading}>
        <span className={styles.title}>{title}</span>
        <Button
          size="small"
          aria-label={texts.chooseNamed(title)}
          onClick={() => session.choose(choiceOfOwn(publishedScheme(agreement, words.language)))}
        >
          {texts.choose}
        </Button>
      </div>
      <p className={styles.help}>{help}</p>
      <p className={styles.help}>
        {year === null ? texts.undated : texts.year(year)} · {texts.source}:{" "}
        <Link inline className={styles.source} href={source} target="_blank" rel="noreferrer">
          {new URL(source).host}
        </Link>
      </p>
    </li>
  );
}

const useStyles = makeStyles({
  help: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  group: { ...typographyStyles.caption1Strong, marginBlock: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  agreement: { marginBottom: tokens.spacingVerticalS },
  heading: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  source: { fontSize: "inherit", lineHeight: "inherit" },
  title: { ...typographyStyles.body1, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
