import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { Disclosure } from "../../parts/Disclosure";

type PasteFieldProps = {
  readonly label: string;
  readonly help: string;
  readonly use: string;
  /** Takes what was pasted; what is wrong with it comes back. */
  readonly onUse: (text: string) => readonly string[];
};

/** Lines from cells of a sheet or another program; taken all or not at all. */
export function PasteField({ label, help, use, onUse }: PasteFieldProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const take = () => {
    const wrong = onUse(text);
    setProblems(wrong);
    if (wrong.length === 0) setText("");
  };
  return (
    <Disclosure title={label}>
      <Field
        label={label}
        hint={help}
        validationState={problems.length > 0 ? "error" : "none"}
        validationMessage={
          problems.length === 0
            ? null
            : problems.map((problem) => (
                <span key={problem} className={styles.line}>
                  {problem}
                </span>
              ))
        }
      >
        <Textarea
          rows={5}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setProblems([]);
          }}
        />
      </Field>
      <Button size="small" className={styles.button} onClick={take}>
        {use}
      </Button>
    </Disclosure>
  );
}

const useStyles = makeStyles({ button: { alignSelf: "flex-start" }, line: { display: "block" } });
