import { createRoot } from "react-dom/client";
import { App } from "./App";
import { readPageSettings } from "./settings";
import { Workbench } from "./workbench";

const settings = readPageSettings(location.search);
const workbench = new Workbench(settings);
document.documentElement.lang = settings.language;

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");
createRoot(root).render(<App workbench={workbench} />);
