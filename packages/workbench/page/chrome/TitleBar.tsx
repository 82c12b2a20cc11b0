import { Button, makeStyles, Select, Tooltip, tokens } from "@fluentui/react-components";
import { WeatherMoonRegular, WeatherSunnyRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { WorkbenchState } from "../store";
import type { Workbench } from "../workbench";
import { LANGUAGES, wordsFor } from "../words";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr auto 1fr",
    alignItems: "center",
    flexShrink: 0,
    height: "40px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
  },
  app: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  settings: { display: "flex", justifySelf: "end", gap: tokens.spacingHorizontalS },
});

type TitleBarProps = { readonly workbench: Workbench; readonly state: WorkbenchState };

/** The workbook's name, and the language and theme that Excel would have. */
export function TitleBar({ workbench, state }: TitleBarProps): ReactElement {
  const styles = useStyles();
  const words = wordsFor(workbench.language);
  const dark = state.theme === "dark";
  const themeLabel = dark ? words.lightTheme : words.darkTheme;
  return (
    <header className={styles.bar}>
      <Tooltip content={words.appHint} relationship="description">
        <span className={styles.app}>{words.appName}</span>
      </Tooltip>
      <h1 className={styles.name}>{state.workbookName}</h1>
      <div className={styles.settings}>
        <Select
          size="small"
          appearance="filled-lighter"
          aria-label={words.language}
          value={workbench.language}
          onChange={(_event, { value }) => {
            const language = LANGUAGES.find((candidate) => candidate === value);
            if (language) void workbench.setLanguage(language);
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {words.languageNames[language]}
            </option>
          ))}
        </Select>
        <Tooltip content={themeLabel} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
            onClick={() => workbench.setTheme(dark ? "light" : "dark")}
          />
        </Tooltip>
      </div>
    </header>
  );
}
