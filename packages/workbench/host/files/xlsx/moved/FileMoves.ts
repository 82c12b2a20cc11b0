import type { IWorkbookData } from "@univerjs/core";
import type { BookState } from "../../../model/state";
import { areaAddress, parseArea } from "../../../spreadsheet/address";
import {
  movedReference,
  movedReferences,
  renamedSheets,
  type MovesOn,
} from "../../../spreadsheet/movedReferences";
import { movedRule } from "../../../spreadsheet/movedRule";
import type { Move } from "../../../spreadsheet/moves";
import { childOf, childrenOf, type XmlElement } from "../../xml";
import type { FileSource } from "../source";

/** How a sheet of the file is known to the host. */
export const sheetIdInFile = (sheet: XmlElement): string => `sheet-${sheet.attributes.sheetId}`;

/** A rule as a file writes it: areas with spaces between, formulas without `=`. */
export type FileRule = { readonly sqref: string; readonly formulas: readonly string[] };

/** What a file's references read since cells moved and sheets were renamed or deleted. */
export class FileMoves {
  readonly #moves: ReadonlyMap<string, readonly Move[]>;
  /** Ids of the file's sheets by the names they had there, in small letters. */
  readonly #ids: ReadonlyMap<string, string>;
  /** Nothing moved, was renamed or deleted: the file's references stand. */
  readonly idle: boolean;

  constructor(
    workbook: XmlElement | undefined,
    source: Pick<FileSource, "sheets">,
    private readonly sheets: IWorkbookData["sheets"],
    { moves }: Pick<BookState, "moves">
  ) {
    const listed = childrenOf(childOf(workbook, "sheets"), "sheet")
      .map((sheet) => ({ name: sheet.attributes.name ?? "", id: sheetIdInFile(sheet) }))
      .filter(({ id }) => source.sheets[id] !== undefined);
    this.#ids = new Map(listed.map(({ name, id }) => [name.toLowerCase(), id]));
    this.#moves = new Map(
      listed.map(({ id }) => [id, moves.filter(({ sheetId }) => sheetId === id)])
    );
    this.idle = listed.every(
      ({ name, id }) => this.#moves.get(id)?.length === 0 && sheets[id]?.name === name
    );
  }

  /** What happened on a sheet, in order. */
  readonly on: MovesOn = (sheetId) => this.#moves.get(sheetId) ?? [];

  /** A formula of the file, without `=`. */
  formula(text: string, home: string): string {
    return this.#renamed(movedReferences(text, home, this.#sheetOf, this.on));
  }

  /** A reference to cells of the sheet that it stands on; null where they are gone. */
  reference(text: string, home: string): string | null {
    return movedReference(text, this.on(home));
  }

  /** A rule for cells of the sheet that it stands on; null where they are gone. */
  rule({ sqref, formulas }: FileRule, home: string): FileRule | null {
    const parts = sqref.trim().split(/\s+/);
    const areas = parts.flatMap((part) => parseArea(part) ?? []);
    if (areas.length !== parts.length) return { sqref, formulas };
    const moved = movedRule({ areas, formulas }, home, this.#sheetOf, this.on);
    if (!moved) return null;
    const address = moved.areas.map(areaAddress).join(" ");
    const stays = areas.map(areaAddress).join(" ") === address;
    return { sqref: stays ? sqref : address, formulas: moved.formulas.map(this.#renamed) };
  }

  /** Cells that a part names by sheet and address; null where the sheet or the cells are gone. */
  place(sheet: string, ref: string): { readonly sheet: string; readonly ref: string } | null {
    const sheetId = this.#sheetOf(sheet);
    const name = sheetId === undefined ? sheet : this.#nameOf(sheetId);
    const moved = sheetId === undefined ? ref : this.reference(ref, sheetId);
    return name === undefined || moved === null ? null : { sheet: name, ref: moved };
  }

  readonly #renamed = (formula: string): string =>
    renamedSheets(formula, this.#sheetOf, (id) => this.#nameOf(id));
  readonly #sheetOf = (name: string): string | undefined => this.#ids.get(name.toLowerCase());
  /** Sheets without cells (charts, macros) are not the host's: they keep their name. */
  #nameOf(sheetId: string): string | undefined {
    return this.sheets[sheetId]?.name;
  }
}
