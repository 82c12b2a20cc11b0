import { textsFor, type Language } from "../../src/text";
import { useWorkbench } from "./useWorkbench";

const { open } = useWorkbench();

const RIBBON = {
  nb: { create: "Ny", book: "Bok1", example: "Sett inn eksempel", share: "Fordel kostnader" },
  en: { create: "New", book: "Book1", example: "Insert example", share: "Share costs" },
} as const;

it.each<Language>(["nb", "en"])(
  "the example is shared out where the pane is opened before it stands on the sheet (%s)",
  async (language) => {
    const { create, book, example, share } = RIBBON[language];
    const { write } = textsFor(language).pane;
    const workbench = await open({ language });
    await workbench.ribbonButton(create);
    await workbench.page.getByRole("heading", { level: 1, name: book, exact: true }).waitFor();
    await workbench.ribbonButton(example);
    await workbench.ribbonButton(share);
    await workbench.pane.getByRole("button", { name: write.writeBeside, exact: true }).click();
    await workbench.pane.getByText(write.upToDate).waitFor();
    await workbench.waitForText("A3", "Trondheim");
    await workbench.waitForText("F3", language === "nb" ? "4 327 264" : "4,327,264");
    await workbench.waitForText("F37", language === "nb" ? "10 800 000" : "10,800,000");
  }
);
