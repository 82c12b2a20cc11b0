import { makeStyles, tokens } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  main: { display: "flex", flexGrow: 1, minHeight: 0 },
  grid: { flexGrow: 1, minWidth: 0, height: "100%", position: "relative" },
  cells: { height: "100%" },
});
