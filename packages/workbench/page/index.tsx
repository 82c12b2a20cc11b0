import { createRoot } from "react-dom/client";
import { App } from "./App";
import { createGridReader } from "./grid/gridReader";
import { readPageSettings } from "./settings";
import { Workbench } from "./workbench";

const settings = readPageSettings(location.search);
const workbench = new Workbench(settings);
document.documentElement.lang = settings.language;

// For the browser's console, and for tests that play the user.
Object.defineProperty(window, "workbench", { get: () => createGridReader(workbench.univer) });

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");
createRoot(root).render(<App workbench={workbench} />);
