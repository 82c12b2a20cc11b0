import { areaAddress, intersection } from "../spreadsheet/address";
import { invalidArgument, itemNotFound } from "../wire/HostError";
import { HostCollection, HostObject } from "../wire/HostObject";
import { PropertyBag } from "../wire/PropertyBag";
import type { Book } from "./Book";
import {
  areasOf,
  dropObject,
  keepObject,
  keptObject,
  keptObjects,
  type KeptObject,
} from "./objects";
import type { Range } from "./Range";

const types = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** A format that depends on a cell's value. Kept with its properties; the workbench does not draw it. */
export class ConditionalFormat extends HostObject {
  readonly #book: Book;
  readonly #id: string;

  constructor(book: Book, id: string) {
    super("ConditionalFormat");
    this.#book = book;
    this.#id = id;
  }

  get id(): string {
    return this.#id;
  }
  get type(): unknown {
    return this.#stored.properties.type;
  }
  get priority(): number {
    return keptObjects(this.#book, "conditionalFormats", this.#stored.sheetId).indexOf(
      this.#stored
    );
  }
  get stopIfTrue(): unknown {
    return this.#stored.properties.stopIfTrue ?? false;
  }
  set stopIfTrue(stop: unknown) {
    this.#stored.properties.stopIfTrue = stop;
  }
  get custom(): PropertyBag {
    return this.#part("Custom", "custom");
  }
  get dataBar(): PropertyBag {
    return this.#part("DataBar", "dataBar");
  }
  get colorScale(): PropertyBag {
    return this.#part("ColorScale", "colorScale");
  }
  get iconSet(): PropertyBag {
    return this.#part("IconSet", "iconSet");
  }
  get topBottom(): PropertyBag {
    return this.#part("TopBottom", "topBottom");
  }
  get preset(): PropertyBag {
    return this.#part("PresetCriteria", "preset");
  }
  get textComparison(): PropertyBag {
    return this.#part("ContainsText", "textComparison");
  }
  get cellValue(): PropertyBag {
    return this.#part("CellValue", "cellValue");
  }
  get customOrNullObject(): PropertyBag | null {
    return this.#partOrNull("Custom", "custom");
  }
  get dataBarOrNullObject(): PropertyBag | null {
    return this.#partOrNull("DataBar", "dataBar");
  }
  get colorScaleOrNullObject(): PropertyBag | null {
    return this.#partOrNull("ColorScale", "colorScale");
  }
  get iconSetOrNullObject(): PropertyBag | null {
    return this.#partOrNull("IconSet", "iconSet");
  }
  get topBottomOrNullObject(): PropertyBag | null {
    return this.#partOrNull("TopBottom", "topBottom");
  }
  get presetOrNullObject(): PropertyBag | null {
    return this.#partOrNull("PresetCriteria", "preset");
  }
  get textComparisonOrNullObject(): PropertyBag | null {
    return this.#partOrNull("ContainsText", "textComparison");
  }
  get cellValueOrNullObject(): PropertyBag | null {
    return this.#partOrNull("CellValue", "cellValue");
  }
  override readonly navigation = () => [
    "custom",
    "dataBar",
    "colorScale",
    "iconSet",
    "topBottom",
    "preset",
    "textComparison",
    "cellValue",
  ];

  /** None where the format belongs to several ranges. */
  getRangeOrNullObject(): Range | null {
    const { sheetId, properties } = this.#stored;
    const [area, second] = areasOf(properties.address);
    return area && !second ? this.#book.range(sheetId, area) : null;
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  delete(): void {
    this.#book.assertSheetEditable(this.#stored.sheetId);
    dropObject(this.#book, "conditionalFormats", this.#id);
  }

  get #stored(): KeptObject {
    const stored = keptObject(this.#book, "conditionalFormats", this.#id);
    if (!stored) throw itemNotFound();
    return stored;
  }
  /** The part that belongs to the format's type; Excel refuses the others. */
  #part(type: string, name: string): PropertyBag {
    const part = this.#partOrNull(type, name);
    if (!part) throw itemNotFound();
    return part;
  }
  #partOrNull(type: string, name: string): PropertyBag | null {
    const { properties } = this.#stored;
    if (properties.type !== type) return null;
    const values = (properties[name] ??= {}) as Record<string, unknown>;
    if (type === "ColorScale") values.threeColorScale = hasThreeColours(values.criteria);
    return new PropertyBag(`${type}ConditionalFormat`, values);
  }
}

/** A scale of which nothing was said has three. */
const hasThreeColours = (criteria: unknown): boolean =>
  typeof criteria !== "object" ||
  criteria === null ||
  Boolean((criteria as { midpoint?: unknown }).midpoint);

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly #range: Range;
  protected readonly list: () => readonly ConditionalFormat[];

  constructor(range: Range) {
    super("ConditionalFormatCollection");
    this.#range = range;
    this.list = () => this.#touching().map(({ id }) => new ConditionalFormat(range.book, id));
  }

  add(type: string): ConditionalFormat {
    const { book, sheetId, area } = this.#range;
    book.assertSheetEditable(sheetId, "allowFormatCells");
    if (!types.some((each) => each === type)) throw invalidArgument();
    const id = keepObject(book, "conditionalFormats", sheetId, {
      type,
      address: areaAddress(area),
    });
    return new ConditionalFormat(book, id);
  }
  clearAll(): void {
    this.#range.book.assertSheetEditable(this.#range.sheetId, "allowFormatCells");
    for (const { id } of this.#touching()) dropObject(this.#range.book, "conditionalFormats", id);
  }

  #touching(): KeptObject[] {
    const { book, sheetId, area } = this.#range;
    return keptObjects(book, "conditionalFormats", sheetId).filter(({ properties }) =>
      areasOf(properties.address).some((theirs) => intersection(theirs, area))
    );
  }
}
