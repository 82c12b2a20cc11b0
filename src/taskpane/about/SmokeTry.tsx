import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { SmokeTexts } from "../../text/smokeTexts";
import { saveText } from "../parts/saveText";
import type { OpenSmokeRun } from "./OpenSmokeRun";
import { SmokeReportView } from "./SmokeReportView";
import { useSmokeRun } from "./useSmokeRun";

type SmokeTryProps = { readonly open: OpenSmokeRun; readonly texts: SmokeTexts };

/** Tries the Excel that is open: first by itself, then with the person at it, then says what it found. */
export function SmokeTry({ open, texts }: SmokeTryProps) {
  const styles = useStyles();
  const { stage, start, finish } = useSmokeRun(open, texts);
  return (
    <>
      <p className={styles.help}>{texts.help}</p>
      <div role="status">{stage.kind === "running" && texts.running}</div>
      {stage.kind === "tasks" && (
        <Tasks texts={texts} onDone={(fileCame) => void finish(stage.run, fileCame)} />
      )}
      {stage.kind === "done" && <SmokeReportView report={stage.report} texts={texts} />}
      {(stage.kind === "idle" || stage.kind === "done") && (
        <div className={styles.buttons}>
          <Button onClick={() => void start()}>
            {stage.kind === "idle" ? texts.start : texts.again}
          </Button>
        </div>
      )}
    </>
  );
}

const FILE_ANSWERS = { yes: true, no: false, "not-tried": null } as const;
type FileAnswer = keyof typeof FILE_ANSWERS;

type TasksProps = {
  readonly texts: SmokeTexts;
  readonly onDone: (fileCame: boolean | null) => void;
};

/** What Excel cannot be asked and a person can see. */
function Tasks({ texts, onDone }: TasksProps) {
  const styles = useStyles();
  const [came, setCame] = useState<FileAnswer>("not-tried");
  const answers = Object.keys(FILE_ANSWERS) as FileAnswer[];
  const download = () =>
    saveText({ name: texts.fileName, text: texts.fileText, type: "text/plain" });
  return (
    <>
      <h3 className={styles.title}>{texts.tasksTitle}</h3>
      <ol className={styles.list}>
        {texts.tasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button onClick={download}>{texts.download}</Button>
      </div>
      <Field label={texts.fileCame}>
        <RadioGroup
          layout="horizontal"
          value={came}
          onChange={(_, { value }) => setCame(answers.find((each) => each === value) ?? came)}
        >
          {answers.map((each) => (
            <Radio key={each} value={each} label={texts.fileAnswers[each]} />
          ))}
        </RadioGroup>
      </Field>
      <p className={styles.help}>{texts.tasksHelp}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onDone(FILE_ANSWERS[came])}>
          {texts.finish}
        </Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
