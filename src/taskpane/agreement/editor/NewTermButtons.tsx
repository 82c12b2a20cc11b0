import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../../parts/Disclosure";
import { NEW_TERMS, withNewTerm } from "../draft/newTerm";
import { useState } from "react";
import { useEditor } from "./EditorContext";

type NewTermButtonsProps = {
  readonly sum: number;
  readonly label: string;
  readonly open?: boolean;
  readonly onAdded: (id: number) => void;
};

/** What can be added to a sum, folded away; what is chosen opens to be filled in. */
export function NewTermButtons({ sum, label, open = false, onAdded }: NewTermButtonsProps) {
  const { texts, change } = useEditor();
  const styles = useStyles();
  const [added, setAdded] = useState(0);
  const add = (what: (typeof NEW_TERMS)[number]) => {
    let id = sum;
    change((draft) => {
      const { rule, edited } = withNewTerm(draft.rule, sum, what);
      id = edited;
      return { ...draft, rule };
    });
    // Folded away again: the term that came is what is to be looked at.
    setAdded(added + 1);
    onAdded(id);
  };
  return (
    <Disclosure key={added} title={label} open={open && added === 0}>
      <div className={styles.buttons}>
        {NEW_TERMS.map((what) => (
          <Button key={what} size="small" onClick={() => add(what)}>
            {texts.newTerms[what]}
          </Button>
        ))}
      </div>
    </Disclosure>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
