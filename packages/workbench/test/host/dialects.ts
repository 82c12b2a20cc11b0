/** How programs write the same workbook: each of these is a way that real files are written in. */
export const DIALECTS = [
  "openpyxl",
  "xlsxwriter",
  "prefixed",
  "strict",
  "libreoffice",
  "sparse",
] as const;
export type Dialect = (typeof DIALECTS)[number];

export type WrittenCell = number | string | boolean | { readonly formula: string };
export type WrittenSheet = {
  readonly name: string;
  /** By row; null is a blank cell. */
  readonly rows: readonly (readonly (WrittenCell | null)[])[];
  readonly hasTable: boolean;
  readonly hasChart: boolean;
};

const FORMS = {
  usual: {
    main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    office: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    drawing: "http://schemas.openxmlformats.org/drawingml/2006",
  },
  strict: {
    main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    office: "http://purl.oclc.org/ooxml/officeDocument/relationships",
    drawing: "http://purl.oclc.org/ooxml/drawingml",
  },
};
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = "application/vnd.openxmlformats-officedocument";

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
const column = (index: number): string => String.fromCharCode(65 + index);

/** The parts of a workbook as a program writes them. */
export function dialectParts(
  dialect: Dialect,
  sheets: readonly WrittenSheet[]
): Record<string, string> {
  const { main, office, drawing } = dialect === "strict" ? FORMS.strict : FORMS.usual;
  const x = dialect === "prefixed" ? "x:" : "";
  const rel = dialect === "prefixed" ? "rel" : "r";
  const declared = `xmlns:${rel}="${office}"`;
  const onRoot = dialect === "openpyxl" ? "" : ` ${declared}`;
  const onElement = dialect === "openpyxl" ? `${declared} ` : "";
  const xmlns = `xmlns${x ? ":x" : ""}="${main}"`;
  const reference = (id: string): string => `${onElement}${rel}:id="${id}"`;
  const parts: Record<string, string> = {};
  const overrides: string[] = [];
  const add = (path: string, type: string, text: string): void => {
    parts[path] = DECLARATION + text;
    overrides.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  };
  const relations = (owner: string, all: readonly (readonly [string, string])[]): void => {
    const path = owner.replace(/([^/]*)$/, "_rels/$1.rels");
    const items = all.map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="/${target}"/>`
    );
    parts[path] =
      `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
  };
  const strings: string[] = [];

  const cellXml = (cell: WrittenCell | null, place: string): string => {
    if (cell === null) return dialect === "libreoffice" ? `<${x}c r="${place}" s="1"/>` : "";
    const r = dialect === "sparse" ? "" : ` r="${place}"`;
    if (typeof cell === "number") return `<${x}c${r}><${x}v>${cell}</${x}v></${x}c>`;
    if (typeof cell === "boolean") return `<${x}c${r} t="b"><${x}v>${Number(cell)}</${x}v></${x}c>`;
    if (typeof cell === "object") {
      // openpyxl knows no results.
      const result = dialect === "openpyxl" ? `<${x}v></${x}v>` : `<${x}v>0</${x}v>`;
      return `<${x}c${r}><${x}f>${escaped(cell.formula)}</${x}f>${result}</${x}c>`;
    }
    if (dialect === "sparse" || dialect === "prefixed") {
      const text = `<${x}t xml:space="preserve">${escaped(cell)}</${x}t>`;
      return `<${x}c${r} t="inlineStr"><${x}is>${text}</${x}is></${x}c>`;
    }
    strings.push(cell);
    return `<${x}c${r} t="s"><${x}v>${strings.length - 1}</${x}v></${x}c>`;
  };

  sheets.forEach(({ name: _name, rows, hasTable, hasChart }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const width = rows[0]?.length ?? 1;
    const lines = rows.map((row, at) => {
      const r = dialect === "sparse" ? "" : ` r="${at + 1}"`;
      const more =
        dialect === "libreoffice" ? ' customFormat="false" ht="12.8" hidden="false"' : "";
      const cells = row.map((cell, place) => {
        // Without addresses every cell has to be there.
        if (cell === null && dialect === "sparse") return "<c/>";
        return cellXml(cell, `${column(place)}${at + 1}`);
      });
      return `<${x}row${r}${more}>${cells.join("")}</${x}row>`;
    });
    const cols =
      dialect === "libreoffice"
        ? '<cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" max="16384" min="1" style="1" width="11.53"/></cols>'
        : dialect === "xlsxwriter"
          ? '<cols><col min="2" max="2" width="20.7109375" customWidth="1" outlineLevel="1"/></cols>'
          : "";
    const own: [string, string][] = [];
    let sections = "";
    if (hasChart) {
      const drawingPath = `xl/drawings/drawing${index + 1}.xml`;
      own.push(["drawing", drawingPath]);
      sections += `<${x}drawing ${reference(`rId${own.length}`)}/>`;
      add(
        drawingPath,
        `${TYPE}.drawing+xml`,
        `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"/>`
      );
    }
    if (hasTable) {
      const tablePath = `xl/tables/table${index + 1}.xml`;
      own.push(["table", tablePath]);
      sections += `<${x}tableParts count="1"><${x}tablePart ${reference(`rId${own.length}`)}/></${x}tableParts>`;
      const columns = Array.from(
        { length: width },
        (_, at) => `<${x}tableColumn id="${at + 1}" name="Kolonne ${at}"/>`
      );
      const ref = `A1:${column(width - 1)}${rows.length}`;
      add(
        tablePath,
        `${TYPE}.spreadsheetml.table+xml`,
        `<${x}table ${xmlns} id="${index + 1}" name="T${index}" displayName="T${index}" ref="${ref}"><${x}tableColumns count="${width}">${columns.join("")}</${x}tableColumns></${x}table>`
      );
    }
    if (own.length > 0) relations(path, own);
    add(
      path,
      `${TYPE}.spreadsheetml.worksheet+xml`,
      `<${x}worksheet ${xmlns}${onRoot}>${cols}<${x}sheetData>${lines.join("")}</${x}sheetData>${sections}</${x}worksheet>`
    );
  });

  const listed = sheets.map(
    ({ name }, index) =>
      `<${x}sheet name="${escaped(name)}" sheetId="${index + 1}" ${reference(`rId${index + 1}`)}/>`
  );
  add(
    "xl/workbook.xml",
    `${TYPE}.spreadsheetml.sheet.main+xml`,
    `<${x}workbook ${xmlns}${onRoot}><${x}sheets>${listed.join("")}</${x}sheets></${x}workbook>`
  );
  const ofBook = sheets.map(
    (_, index) => ["worksheet", `xl/worksheets/sheet${index + 1}.xml`] as const
  );
  const more: [string, string][] = [];
  if (dialect !== "sparse") {
    more.push(["styles", "xl/styles.xml"]);
    const plain = `<${x}xf numFmtId="0" fontId="0" fillId="0" borderId="0"`;
    add(
      "xl/styles.xml",
      `${TYPE}.spreadsheetml.styles+xml`,
      `<${x}styleSheet ${xmlns}><${x}fonts><${x}font/></${x}fonts><${x}fills><${x}fill/><${x}fill/></${x}fills><${x}borders><${x}border/></${x}borders><${x}cellStyleXfs>${plain}/></${x}cellStyleXfs><${x}cellXfs>${plain} xfId="0"/>${plain.replace('numFmtId="0"', 'numFmtId="4"')} xfId="0"/></${x}cellXfs></${x}styleSheet>`
    );
  }
  if (strings.length > 0) {
    more.push(["sharedStrings", "xl/sharedStrings.xml"]);
    const items = strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    add(
      "xl/sharedStrings.xml",
      `${TYPE}.spreadsheetml.sharedStrings+xml`,
      `<sst xmlns="${main}">${items.join("")}</sst>`
    );
  }
  relations("xl/workbook.xml", [...ofBook, ...more]);
  relations("", [["officeDocument", "xl/workbook.xml"]]);
  parts["[Content_Types].xml"] =
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
  return parts;
}
