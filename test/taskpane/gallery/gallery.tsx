import { mountPane } from "../../../src/taskpane/mountPane";
import type { PaneTheme } from "../../../src/taskpane/PaneTheme";
import { languageOf, textsFor } from "../../../src/text";
import { fakeSession } from "../fakeSession";
import { STATES } from "../states";
import { SCENES } from "./scenes";
import { settled } from "./settled";

/** The page of the gallery: the pane in the state, language and theme that the address asks for. */
async function show(asked: URLSearchParams): Promise<void> {
  const texts = textsFor(languageOf(asked.get("language") ?? "nb"));
  const name = asked.get("state") ?? "";
  const root = document.createElement("div");
  document.body.style.margin = "0";
  document.body.append(root);
  mountPane(root, {
    ...(isScene(name)
      ? await SCENES[name](texts)
      : { session: fakeSession(STATES[name as keyof typeof STATES]()) }),
    texts,
    late: texts,
    theme: {
      getTheme: () => (asked.get("theme") ?? "light") as PaneTheme,
      subscribe: () => () => undefined,
    },
  });
}

const isScene = (name: string): name is keyof typeof SCENES => name in SCENES;

/** What asks for pictures waits for this. */
Object.assign(window, { settled });
void show(new URLSearchParams(location.search));
