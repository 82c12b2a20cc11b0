import { mountPane } from "../../../src/taskpane/mountPane";
import type { PaneTheme } from "../../../src/taskpane/PaneTheme";
import { languageOf, textsFor } from "../../../src/text";
import { fakeSession } from "../fakeSession";
import { STATES, type StateName } from "../states";

const asked = new URLSearchParams(location.search);
const root = document.createElement("div");
document.body.style.margin = "0";
document.body.append(root);
mountPane(root, {
  session: fakeSession(STATES[asked.get("state") as StateName]()),
  texts: textsFor(languageOf(asked.get("language") ?? "nb")),
  theme: {
    getTheme: () => (asked.get("theme") ?? "light") as PaneTheme,
    subscribe: () => () => undefined,
  },
});
