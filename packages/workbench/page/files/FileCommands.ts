import { openWorkbookFile, type FileNote } from "../../host/files";
import { emptyWorkbook } from "../../host/univer";
import { openWork } from "../recent/openWindows";
import { forgetRecent, listRecent, loadRecent } from "../recent/recentWork";
import type { Message, WorkbenchStore } from "../store";
import type { Desk } from "../workbook/Desk";
import type { WorkbookSource } from "../workbook/WorkbookSource";
import { localeOf, wordsFor, type Language, type Words } from "../words";
import { download } from "./download";

/** Notes on opening that the user should know at once; losses are told before saving. */
function toldOnOpening(notes: readonly FileNote[], words: Words): Message | null {
  const told = notes.flatMap((note) => {
    switch (note.code) {
      case "macros-dropped":
        return [words.notes.macros];
      case "external-links-not-followed":
        return [words.notes.externalLinks(note.links)];
      case "kept-unseen":
        return [words.notes.keptUnseen(words.parts[note.part])];
      case "not-kept":
        return [];
    }
  });
  return told.length > 0 ? { kind: "warning", text: told.join(" ") } : null;
}

const asCopy = (source: WorkbookSource): WorkbookSource => ({
  ...source,
  data: { ...source.data, id: `book-${crypto.randomUUID()}` },
});

/** New, open, save, and going on with what this browser has kept. */
export class FileCommands {
  readonly #desk: Desk;
  readonly #store: WorkbenchStore;
  readonly #language: Language;

  constructor(desk: Desk, store: WorkbenchStore, language: Language) {
    this.#desk = desk;
    this.#store = store;
    this.#language = language;
  }

  newWorkbook(): void {
    this.#desk.show({ data: emptyWorkbook(localeOf(this.#language)), original: null, notes: [] });
    this.#store.set({ message: null });
  }

  /** Opens a file in place of the open workbook; one that cannot be opened changes nothing. */
  async open(file: File): Promise<void> {
    await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    const words = wordsFor(this.#language);
    const outcome = await openWorkbookFile(bytes, name);
    if (!outcome.ok) {
      this.#store.set({ message: { kind: "error", text: words.refusal(name, outcome.error) } });
      return;
    }
    this.#desk.show(outcome.value);
    this.#store.set({ message: toldOnOpening(outcome.value.notes, words) });
  }

  /** Asks first where saving would lose something, of the user's file or made by the add-in. */
  async save(): Promise<void> {
    const losses = await this.#desk.workbook.losses();
    if (losses.length > 0) this.#store.set({ losses });
    else await this.saveAnyway();
  }

  async saveAnyway(): Promise<void> {
    this.#store.set({ losses: null });
    const { workbook } = this.#desk;
    const saved = await workbook.toFile();
    if (!saved.ok) {
      const text = wordsFor(this.#language).notSaved(saved.error.part);
      this.#store.set({ message: { kind: "error", text } });
      return;
    }
    download(saved.value, `${workbook.name.replace(/\.(xlsx|csv|txt)$/i, "")}.xlsx`);
  }

  cancelSave(): void {
    this.#store.set({ losses: null });
  }

  /**
   * Opens work that the browser kept; what is gone meanwhile leaves the list. What a window has open is
   * opened as a copy, so that the two do not write over each other.
   */
  async continueRecent(id: string): Promise<void> {
    const [kept, open] = await Promise.all([loadRecent(id), openWork()]);
    if (kept) this.#desk.show(open.has(id) ? asCopy(kept) : kept);
    this.#store.set({ offered: null, recent: await listRecent() });
  }

  async forgetOffered(): Promise<void> {
    const { offered } = this.#store.getState();
    if (offered) await forgetRecent(offered.id);
    this.#store.set({ offered: null, recent: await listRecent() });
  }
}
