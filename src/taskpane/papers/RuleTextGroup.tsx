import {
  Button,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { councilTexts } from "../../text/councilTexts";
import { rowInTheMiddle, ruleText } from "../../text/ruleText";
import { useOwnMunicipality } from "../own/useOwnMunicipality";
import { usePaneContext, useSessionState } from "../PaneContext";
import { copyPlainText } from "../parts/copyToClipboard";
import { Message } from "../parts/Message";

/** The rule as paragraphs for the case paper, with one member's amount worked out. */
export default function RuleTextGroup() {
  const { words } = usePaneContext();
  const { outcome } = useSessionState();
  const styles = useStyles();
  const { pane } = councilTexts(words.language);
  const texts = pane.ruleText;
  const [own] = useOwnMunicipality();
  const [chosen, setChosen] = useState<number | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  if (outcome.kind !== "allocated") return <p className={styles.text}>{pane.needsAllocation}</p>;
  const { rows } = outcome.allocation;
  const ofOwn = own === "" ? -1 : rows.findIndex(({ code }) => code === own);
  const preset = ofOwn < 0 ? rowInTheMiddle(outcome.allocation) : ofOwn;
  const index = chosen !== null && chosen < rows.length ? chosen : preset;
  const { rule, example } = ruleText(outcome.allocation, index, words.language);
  const paragraphs = [...rule, example].filter((paragraph) => paragraph !== "");
  return (
    <>
      <p className={styles.help}>{texts.help}</p>
      <Field label={texts.member}>
        <Select
          value={String(index)}
          onChange={(_, { value }) => {
            setChosen(Number(value));
            setCopied(null);
          }}
        >
          {rows.map(({ name, part }, row) =>
            part === "matching-party" ? null : (
              <option key={`${row} ${name}`} value={row}>
                {name}
              </option>
            )
          )}
        </Select>
      </Field>
      <div className={styles.paper}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className={styles.text}>
            {paragraph}
          </p>
        ))}
      </div>
      <div>
        <Button onClick={() => setCopied(copyPlainText(paragraphs.join("\n")))}>
          {texts.copy}
        </Button>
      </div>
      <div role="status">
        {copied !== null && (
          <Message
            intent={copied ? "success" : "error"}
            title={copied ? texts.copied : texts.notCopied}
          />
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  paper: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  text: { ...typographyStyles.body1, margin: 0 },
});
