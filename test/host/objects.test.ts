import { codeOf, onSheet, valuesOf } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

const inBook = <T>(
  batch: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>
): Promise<T> => Excel.run((context) => batch(context.workbook, context));

/** Puts a small table of municipalities at A1. */
const fill = (): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:C5").values = [
      ["Kommune", "Folketall", "Region"],
      ["Trondheim", 214565, "Trondheim"],
      ["Os", 1849, "Sørøst"],
      ["Aukra", 3678, "Romsdal"],
      ["Ørland", 10520, "Sørvest"],
    ];
    await context.sync();
  });

describe("worksheets", () => {
  it("are added at the end, found by name and by id, and not activated", () =>
    inBook(async (workbook, context) => {
      const added = workbook.worksheets.add("Fordeling");
      added.load("id,position,name");
      const active = workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      const byId = workbook.worksheets.getItem(added.id);
      const byName = workbook.worksheets.getItem("FORDELING");
      byId.load("name");
      byName.load("id");
      await context.sync();
      expect(added.position).toBe(1);
      expect(active.name).toBe("Sheet1");
      expect(byId.name).toBe("Fordeling");
      expect(byName.id).toBe(added.id);
    }));

  it.each([
    { why: "a name that is taken", name: "SHEET1", code: "ItemAlreadyExists" },
    { why: "a slash", name: "a/b", code: "InvalidArgument" },
    { why: "more than 31 characters", name: "x".repeat(32), code: "InvalidArgument" },
    { why: "an apostrophe at the end", name: "vest'", code: "InvalidArgument" },
  ])("refuse $why", async ({ name, code }) => {
    const adding = inBook(async (workbook, context) => {
      workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await codeOf(adding)).toBe(code);
  });

  it("take their formulas' references with them when renamed", () =>
    inBook(async (workbook, context) => {
      const first = workbook.worksheets.getActiveWorksheet();
      first.getRange("A1").values = [[21]];
      const second = workbook.worksheets.add("Sum");
      const cell = second.getRange("A1");
      cell.formulas = [["=Sheet1!A1*2"]];
      const name = workbook.names.add("Tall", first.getRange("A1"));
      await context.sync();
      first.name = "Kommuner 2024";
      cell.load("formulas,values");
      name.load("formula");
      await context.sync();
      expect(cell.formulas).toEqual([["='Kommuner 2024'!A1*2"]]);
      expect(cell.values).toEqual([[42]]);
      expect(name.formula).toBe("='Kommuner 2024'!$A$1");
    }));

  it("cannot all be hidden or deleted", async () => {
    const hiding = onSheet(async (sheet, context) => {
      sheet.visibility = "Hidden";
      await context.sync();
    });
    const deleting = onSheet(async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });
    expect(await codeOf(hiding)).toBe("InvalidOperation");
    expect(await codeOf(deleting)).toBe("InvalidOperation");
  });

  it("are gone after they were deleted", () =>
    inBook(async (workbook, context) => {
      workbook.worksheets.add("Bort").delete();
      const gone = workbook.worksheets.getItemOrNullObject("Bort");
      gone.load("name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it("are copied with cells and formats", async () => {
    await fill();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const copy = sheet.copy("End");
      copy.load("name");
      const head = copy.getRange("A1:B2");
      head.load("values");
      const font = copy.getRange("A1").format.font;
      font.load("bold");
      await context.sync();
      expect(copy.name).toBe("Sheet1 (2)");
      expect(head.values).toEqual([
        ["Kommune", "Folketall"],
        ["Trondheim", 214565],
      ]);
      expect(font.bold).toBe(true);
    });
  });

  it("shift their cells though another sheet is active", () =>
    inBook(async (workbook, context) => {
      const first = workbook.worksheets.getActiveWorksheet();
      const other = workbook.worksheets.add("Annet");
      first.getRange("A1:A2").values = [[1], [2]];
      other.getRange("A1:A2").values = [[1], [2]];
      other.getRange("A1").insert("Down");
      const cells = [first, other].map((sheet) => sheet.getRange("A1:A3"));
      cells.forEach((range) => range.load("values"));
      await context.sync();
      expect(cells.map((range) => range.values.flat())).toEqual([
        [1, 2, ""],
        ["", 1, 2],
      ]);
    }));

  it("grow when they are written far outside", () =>
    onSheet(async (sheet, context) => {
      const far = sheet.getRange("ZZ5000");
      far.values = [[1]];
      far.load("values");
      await context.sync();
      expect(far.values).toEqual([[1]]);
    }));
});

describe("names", () => {
  it("follow their cells when rows and columns are inserted and deleted", () =>
    inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:B3").values = [[1], [2]];
      const name = workbook.names.add("HP_Amounts", sheet.getRange("B2:B3"));
      const sum = sheet.getRange("D1");
      sum.formulas = [["=SUM(HP_Amounts)"]];
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("4:4").insert("Down");
      sheet.getRange("C4").values = [[10]];
      const range = name.getRange();
      range.load("address");
      const moved = sheet.getRange("E2");
      moved.load("values");
      await context.sync();
      expect(range.address).toBe("Sheet1!C3:C5");
      expect(moved.values).toEqual([[13]]);
    }));

  it("belong to the workbook or to one sheet", () =>
    inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      workbook.names.add("Delt", sheet.getRange("A1"));
      sheet.names.add("Egen", sheet.getRange("A2"));
      workbook.names.load("items/name,items/scope");
      sheet.names.load("items/name,items/scope");
      await context.sync();
      expect(workbook.names.items.map(({ name, scope }) => [name, scope])).toEqual([
        ["Delt", "Workbook"],
      ]);
      expect(sheet.names.items.map(({ name, scope }) => [name, scope])).toEqual([
        ["Egen", "Worksheet"],
      ]);
    }));

  it("are hidden, changed, deleted, and a null object when they are not there", () =>
    inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      const name = workbook.names.add("HP_X", sheet.getRange("A1"));
      name.visible = false;
      name.formula = "=Sheet1!$B$2:$B$3";
      name.load("visible,formula,type");
      const none = workbook.names.getItemOrNullObject("HP_Y");
      const range = none.getRangeOrNullObject();
      range.load("address");
      await context.sync();
      expect([name.visible, name.formula, name.type]).toEqual([
        false,
        "=Sheet1!$B$2:$B$3",
        "Range",
      ]);
      expect(range.isNullObject).toBe(true);
      name.delete();
      const gone = workbook.names.getItemOrNullObject("HP_X");
      gone.load("name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it.each(["A1", "R", "to ord", "1ste", ""])("refuse %p", async (name) => {
    const adding = inBook(async (workbook, context) => {
      workbook.names.add(name, "=1");
      await context.sync();
    });
    expect(await codeOf(adding)).toBe("InvalidArgument");
  });

  it("hold constants too", () =>
    inBook(async (workbook, context) => {
      const name = workbook.names.add("Sats", "=3.5");
      name.load("type,value");
      const cell = workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=Sats*2"]];
      cell.load("values");
      await context.sync();
      expect([name.type, name.value, cell.values[0]?.[0]]).toEqual(["Double", 3.5, 7]);
    }));
});

describe("tables", () => {
  it("are made of cells, with structured references that calculate", async () => {
    await fill();
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C5", true);
      table.name = "Kommuner";
      const sum = sheet.getRange("E1");
      sum.formulas = [["=SUM(Kommuner[Folketall])"]];
      sum.load("values");
      table.load("name,showHeaders,showTotals,style");
      const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
      header.load("address");
      body.load("address");
      table.columns.load("items/name");
      await context.sync();
      expect(sum.values).toEqual([[230612]]);
      expect(table.name).toBe("Kommuner");
      expect([table.showHeaders, table.showTotals]).toEqual([true, false]);
      expect([header.address, body.address]).toEqual(["Sheet1!A1:C1", "Sheet1!A2:C5"]);
      expect(table.columns.items.map(({ name }) => name)).toEqual([
        "Kommune",
        "Folketall",
        "Region",
      ]);
    });
  });

  it("cannot overlap", async () => {
    await fill();
    const overlapping = onSheet(async (sheet, context) => {
      sheet.tables.add("A1:C5", true);
      sheet.tables.add("C4:D9", true);
      await context.sync();
    });
    expect(await codeOf(overlapping)).toBe("InvalidArgument");
  });

  it("take rows at the end and in between", async () => {
    await fill();
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C5", true);
      table.rows.add(undefined, [["Frøya", 5400, "Sørvest"]]);
      table.rows.add(0, [["Hitra", 5200, "Sørvest"]]);
      const range = table.getRange();
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:C7");
      expect(range.values.map((row) => row[0])).toEqual([
        "Kommune",
        "Hitra",
        "Trondheim",
        "Os",
        "Aukra",
        "Ørland",
        "Frøya",
      ]);
    });
  });

  it("lose rows and gain columns", async () => {
    await fill();
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C5", true);
      table.rows.getItemAt(0).delete();
      table.columns.add(undefined, [["Andel"], [0.1], [0.2], [0.7]]);
      const range = table.getRange();
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:D4");
      expect(range.values[1]).toEqual(["Os", 1849, "Sørøst", 0.1]);
    });
  });

  it("have a total row when asked for one", async () => {
    await fill();
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B5", true);
      table.showTotals = true;
      const total = table.getTotalRowRange();
      total.load("values,address");
      await context.sync();
      expect(total.address).toBe("Sheet1!A6:B6");
      expect(total.values).toEqual([["Total", 230612]]);
    });
  });

  it("become plain cells again", async () => {
    await fill();
    await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:C5", true).convertToRange();
      sheet.tables.load("count");
      const cell = sheet.getRange("A2");
      cell.load("values");
      await context.sync();
      expect(sheet.tables.count).toBe(0);
      expect(cell.values).toEqual([["Trondheim"]]);
    });
  });
});

describe("what an add-in keeps in the workbook", () => {
  it("is XML of its namespace, changed and deleted", () =>
    inBook(async (workbook, context) => {
      const part = workbook.customXmlParts.add('<a xmlns="urn:a">1</a>');
      workbook.customXmlParts.add('<b xmlns="urn:b"/>');
      part.load("id,namespaceUri");
      const ofA = workbook.customXmlParts.getByNamespace("urn:a");
      const count = ofA.getCount();
      await context.sync();
      expect(part.namespaceUri).toBe("urn:a");
      expect(count.value).toBe(1);
      part.setXml('<a xmlns="urn:a">2</a>');
      const text = ofA.getOnlyItem().getXml();
      await context.sync();
      expect(text.value).toContain(">2<");
      part.delete();
      const gone = ofA.getOnlyItemOrNullObject();
      gone.load("id");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it("is refused where it is no XML", async () => {
    const adding = inBook(async (workbook, context) => {
      workbook.customXmlParts.add("<a><b></a>");
      await context.sync();
    });
    expect(await codeOf(adding)).toBe("InvalidArgument");
  });

  it("is a setting under a key", () =>
    inBook(async (workbook, context) => {
      workbook.settings.add("valg", { regel: "half-up", enhet: 1 });
      const setting = workbook.settings.getItem("valg");
      setting.load("value");
      const none = workbook.settings.getItemOrNullObject("annet");
      none.load("value");
      await context.sync();
      expect(setting.value).toEqual({ regel: "half-up", enhet: 1 });
      expect(none.isNullObject).toBe(true);
    }));
});

describe("sorting and filtering", () => {
  it("sorts rows with their formats, numbers before text, blanks last", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A5");
      range.values = [["b"], [2], [""], ["A"], [1]];
      sheet.getRange("A2").format.font.bold = true;
      range.sort.apply([{ key: 0 }]);
      range.load("values");
      const moved = sheet.getRange("A2").format.font;
      moved.load("bold");
      await context.sync();
      expect(range.values.flat()).toEqual([1, 2, "A", "b", ""]);
      expect(moved.bold).toBe(true);
    }));

  it("sorts a table by a column, the largest first", async () => {
    await fill();
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C5", true);
      table.sort.apply([{ key: 1, ascending: false }]);
      const names = table.columns.getItem("Kommune").getDataBodyRange();
      names.load("values");
      await context.sync();
      expect(names.values.flat()).toEqual(["Trondheim", "Ørland", "Aukra", "Os"]);
    });
  });

  it.each([
    {
      why: "values",
      apply: (f: Excel.Filter) => f.applyValuesFilter(["1849", "3678"]),
      left: ["Os", "Aukra"],
    },
    {
      why: "a comparison",
      apply: (f: Excel.Filter) => f.applyCustomFilter(">=3678", "<20000"),
      left: ["Aukra", "Ørland"],
    },
    {
      why: "the largest",
      apply: (f: Excel.Filter) => f.applyTopItemsFilter(1),
      left: ["Trondheim"],
    },
  ])("filters a table by $why, and shows all again", async ({ apply, left }) => {
    await fill();
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C5", true);
      apply(table.columns.getItem("Folketall").filter);
      const view = table.getDataBodyRange().getVisibleView();
      view.load("values");
      await context.sync();
      expect(view.values.map((row: unknown[]) => row[0])).toEqual(left);
      table.clearFilters();
      const all = table.getDataBodyRange();
      all.load("rowHidden");
      await context.sync();
      expect(all.rowHidden).toBe(false);
    });
  });
});

describe("copying, finding, merging", () => {
  it("copies values, formulas that shift, formats, or all of it", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[2], [3]];
      sheet.getRange("B1:B2").formulas = [["=A1*10"], ["=A2*10"]];
      sheet.getRange("B1").format.fill.color = "#FFFF00";
      sheet.getRange("C1").copyFrom("B1:B2");
      sheet.getRange("D1").copyFrom("B1:B2", "Values");
      const all = sheet.getRange("C1:D2");
      all.load("formulas,values");
      const fill = sheet.getRange("C1").format.fill;
      fill.load("color");
      await context.sync();
      expect(all.formulas).toEqual([
        ["=B1*10", 20],
        ["=B2*10", 30],
      ]);
      expect(fill.color).toBe("#FFFF00");
    });
    expect(await valuesOf("C1:D2")).toEqual([
      [200, 20],
      [300, 30],
    ]);
  });

  it("finds and replaces text", async () => {
    await fill();
    await onSheet(async (sheet, context) => {
      const found = sheet.getRange("A:C").findOrNullObject("aukra", {});
      const none = sheet.getRange("A:C").findOrNullObject("Bodø", {});
      found.load("address");
      none.load("address");
      const count = sheet.getRange("C:C").replaceAll("Sør", "Syd", {});
      await context.sync();
      expect(found.address).toBe("Sheet1!A4");
      expect(none.isNullObject).toBe(true);
      expect(count.value).toBe(2);
    });
    expect((await valuesOf("C3"))[0]).toEqual(["Sydøst"]);
  });

  it("merges and takes apart", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      expect(merged.address).toBe("Sheet1!A1:B2");
      range.unmerge();
      const none = range.getMergedAreasOrNullObject();
      none.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));

  it("removes repeated rows", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B4");
      range.values = [
        ["n", "v"],
        ["a", 1],
        ["A", 2],
        ["b", 3],
      ];
      const result = range.removeDuplicates([0], true);
      result.load("removed,uniqueRemaining");
      range.load("values");
      await context.sync();
      expect([result.removed, result.uniqueRemaining]).toEqual([1, 2]);
      expect(range.values).toEqual([
        ["n", "v"],
        ["a", 1],
        ["b", 3],
        ["", ""],
      ]);
    }));

  it("finds the region around a cell and the edge of a column", async () => {
    await fill();
    await onSheet(async (sheet, context) => {
      const region = sheet.getRange("B3").getSurroundingRegion();
      const edge = sheet.getRange("A1").getRangeEdge("Down");
      const constants = sheet.getRange("A1:C5").getSpecialCellsOrNullObject("Constants", "Numbers");
      region.load("address");
      edge.load("address");
      constants.load("address");
      await context.sync();
      expect(region.address).toBe("Sheet1!A1:C5");
      expect(edge.address).toBe("Sheet1!A5");
      expect(constants.address).toBe("Sheet1!B2:B5");
    });
  });
});

describe("what is kept without being drawn", () => {
  it("charts with title, series and place", async () => {
    await fill();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5"), "Auto");
      chart.title.text = "Folketall";
      chart.legend.position = "Bottom";
      chart.setPosition("E2", "K15");
      chart.load("name,chartType,title/text,legend/position");
      chart.series.load("items/name");
      await context.sync();
      expect([chart.chartType, chart.title.text, chart.legend.position]).toEqual([
        "ColumnClustered",
        "Folketall",
        "Bottom",
      ]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Folketall"]);
      chart.delete();
      sheet.charts.load("count");
      await context.sync();
      expect(sheet.charts.count).toBe(0);
    });
  });

  it("validation, conditional formats, comments and the page", () =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("B2");
      cell.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      const format = cell.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=B2<0";
      format.custom.format.font.color = "#C50F1F";
      const comment = sheet.comments.add("B2", "Hvor kommer tallet fra?");
      sheet.pageLayout.orientation = "Landscape";
      cell.dataValidation.load("type,rule");
      format.load("type,custom/rule/formula");
      comment.load("content");
      const location = comment.getLocation();
      location.load("address");
      sheet.pageLayout.load("orientation");
      await context.sync();
      expect(cell.dataValidation.type).toBe("WholeNumber");
      expect(format.custom.rule.formula).toBe("=B2<0");
      expect(comment.content).toBe("Hvor kommer tallet fra?");
      expect(location.address).toBe("Sheet1!B2");
      expect(sheet.pageLayout.orientation).toBe("Landscape");
    }));
});
