import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { makeScheme } from "../../catalogue/custom/makeScheme";
import { schemeOf } from "../../session/agreement/ownSchemes";
import { agreementPageTexts } from "../../text/agreementPageTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import { draftOfOwn, newAgreement } from "./draft/agreementDraft";
import { startWriting } from "./draft/draftStore";

/** The ways to the page where an agreement is written: from nothing, or from the one that is chosen. */
export function WritingEntry() {
  const { session, words } = usePaneContext();
  const { choice } = useSessionState();
  const styles = useStyles();
  const texts = agreementPageTexts(words.language);
  const { schemes } = words.texts.schemes;
  const scheme = schemeOf(choice);
  const title = choice.own?.scheme.title ?? schemes[choice.schemeId]?.title ?? "";
  const label = (name: string) => words.texts.schemes.parameters[name]?.label ?? name;
  const chosen =
    choice.own?.scheme.form === "written"
      ? choice.own
      : scheme && makeScheme(title, scheme, choice.parameters, choice);
  const draft = chosen && draftOfOwn(chosen, label);
  return (
    <div className={styles.buttons}>
      <Button onClick={() => startWriting(session, newAgreement())}>{texts.create}</Button>
      {draft && <Button onClick={() => startWriting(session, draft)}>{texts.goOn(title)}</Button>}
    </div>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
