import { isDeepStrictEqual } from "../../deepEqual";
import { childOf, childrenOf, element, flagOf, textOf, type XmlElement } from "../xml";
import { setSection } from "./sheetSections";

/** A sheet's page layout under the names of Excel.PageLayout; margins in points. */
export type PageLayoutState = Record<string, unknown>;

const POINTS = 72;
const papers: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const margins = ["left", "right", "top", "bottom", "header", "footer"] as const;
const parts = { L: "left", C: "center", R: "right" } as const;

/** What a sheet's XML says of its pages; only what it says. */
export function readPageLayout(sheet: XmlElement): PageLayoutState {
  const layout: PageLayoutState = {};
  const setup = childOf(sheet, "pageSetup")?.attributes;
  const options = childOf(sheet, "printOptions")?.attributes;
  const sides = childOf(sheet, "pageMargins")?.attributes;
  const paper = Object.entries(papers).find(([, number]) => String(number) === setup?.paperSize);
  if (setup?.orientation === "landscape") layout.orientation = "Landscape";
  if (paper) layout.paperSize = paper[0];
  for (const side of margins) {
    if (sides?.[side] !== undefined) layout[`${side}Margin`] = Number(sides[side]) * POINTS;
  }
  if (flagOf(options?.horizontalCentered)) layout.centerHorizontally = true;
  if (flagOf(options?.verticalCentered)) layout.centerVertically = true;
  if (flagOf(options?.gridLines)) layout.printGridlines = true;
  if (flagOf(options?.headings)) layout.printHeadings = true;
  const fits = flagOf(childOf(childOf(sheet, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
  if (fits) {
    layout.zoom = {
      horizontalFitToPages: Number(setup?.fitToWidth ?? 1),
      verticalFitToPages: Number(setup?.fitToHeight ?? 1),
    };
  } else if (setup?.scale) layout.zoom = { scale: Number(setup.scale) };
  const headers = readHeaders(childOf(sheet, "headerFooter"));
  if (headers) layout.headersFooters = { defaultForAllPages: headers };
  return layout;
}

function readHeaders(group: XmlElement | undefined): Record<string, string> | null {
  const read = (name: string, suffix: string): [string, string][] =>
    [...textOf(childOf(group, name)).matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)].map(
      ([, part, text = ""]) => [`${parts[part as keyof typeof parts]}${suffix}`, text]
    );
  const found = [...read("oddHeader", "Header"), ...read("oddFooter", "Footer")];
  return found.length > 0 ? Object.fromEntries(found) : null;
}

/** Brings a sheet's sections of page layout up to date; what did not change stays as written. */
export function writePageLayout(sheet: XmlElement, layout: PageLayoutState): void {
  const before = readPageLayout(sheet);
  const changed = (names: readonly string[]): boolean =>
    names.some((name) => !isDeepStrictEqual(before[name], layout[name]));
  if (changed(margins.map((side) => `${side}Margin`))) writeMargins(sheet, layout);
  if (changed(["centerHorizontally", "centerVertically", "printGridlines", "printHeadings"])) {
    writeOptions(sheet, layout);
  }
  if (changed(["orientation", "paperSize", "zoom", "blackAndWhite"])) writeSetup(sheet, layout);
  if (changed(["headersFooters"])) writeHeaders(sheet, layout);
}

function writeMargins(sheet: XmlElement, layout: PageLayoutState): void {
  const standard = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  const written = margins.map((side): [string, number] => {
    const points = layout[`${side}Margin`];
    return [side, typeof points === "number" ? round(points / POINTS) : standard[side]];
  });
  setSection(sheet, "pageMargins", element("pageMargins", Object.fromEntries(written)));
}

function writeOptions(sheet: XmlElement, layout: PageLayoutState): void {
  const flags = {
    ...(layout.centerHorizontally === true && { horizontalCentered: 1 }),
    ...(layout.centerVertically === true && { verticalCentered: 1 }),
    ...(layout.printGridlines === true && { gridLines: 1 }),
    ...(layout.printHeadings === true && { headings: 1 }),
  };
  const any = Object.keys(flags).length > 0;
  setSection(sheet, "printOptions", any ? element("printOptions", flags) : null);
}

type Zoom = {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
};

function writeSetup(sheet: XmlElement, layout: PageLayoutState): void {
  const { "r:id": printer, ...before } = childOf(sheet, "pageSetup")?.attributes ?? {};
  const zoom = (layout.zoom ?? {}) as Zoom;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const { scale: _scale, fitToWidth: _width, fitToHeight: _height, ...kept } = before;
  setSection(
    sheet,
    "pageSetup",
    element("pageSetup", {
      ...kept,
      paperSize: papers[String(layout.paperSize ?? "A4")] ?? papers.A4,
      orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
      ...(zoom.scale !== undefined && { scale: zoom.scale }),
      ...(fits && {
        fitToWidth: zoom.horizontalFitToPages ?? 0,
        fitToHeight: zoom.verticalFitToPages ?? 0,
      }),
      ...(layout.blackAndWhite === true && { blackAndWhite: 1 }),
      "r:id": printer,
    })
  );
  const properties = childOf(sheet, "sheetPr") ?? element("sheetPr");
  properties.children = childrenOf(properties).filter((each) => each.name !== "pageSetUpPr");
  if (fits) properties.children.push(element("pageSetUpPr", { fitToPage: 1 }));
  const says = properties.children.length > 0 || Object.keys(properties.attributes).length > 0;
  setSection(sheet, "sheetPr", says ? properties : null);
}

function writeHeaders(sheet: XmlElement, layout: PageLayoutState): void {
  const groups = (layout.headersFooters ?? {}) as Record<
    string,
    Record<string, string> | undefined
  >;
  const texts = groups.defaultForAllPages ?? {};
  const line = (suffix: string): string =>
    Object.entries(parts)
      .map(([letter, part]) => [letter, texts[`${part}${suffix}`]] as const)
      .filter(([, text]) => text)
      .map(([letter, text]) => `&${letter}${text}`)
      .join("");
  const [header, footer] = [line("Header"), line("Footer")];
  const children = [
    ...(header ? [element("oddHeader", {}, [header])] : []),
    ...(footer ? [element("oddFooter", {}, [footer])] : []),
  ];
  setSection(
    sheet,
    "headerFooter",
    children.length > 0 ? element("headerFooter", {}, children) : null
  );
}

const round = (inches: number): number => Math.round(inches * 1000) / 1000;
