/** Members that must be there: what the add-in uses, and what Microsoft's introductory samples use. */
export const mustHave: readonly string[] = [
  ...members("Application", "calculate calculationMode calculationState"),
  ...members(
    "Chart",
    "activate axes chartType dataLabels delete height id left legend name series setData setPosition style " +
      "title top width worksheet"
  ),
  ...members("ChartAxes", "categoryAxis getItem valueAxis"),
  ...members("ChartDataLabels", "numberFormat position showPercentage showSeriesName showValue"),
  ...members("ChartLegend", "overlay position visible"),
  ...members("ChartSeries", "chartType delete hasDataLabels name setValues setXAxisValues"),
  ...members("ChartSeriesCollection", "add count getItemAt"),
  ...members("ChartTitle", "text visible"),
  ...members("ChartCollection", "add count getItem getItemAt getItemOrNullObject"),
  ...members("Comment", "content delete getLocation resolved"),
  ...members("CommentCollection", "add getItemByCell"),
  ...members("ConditionalFormatCollection", "add clearAll"),
  ...members("CustomXmlPart", "delete getXml id namespaceUri setXml"),
  ...members("CustomXmlPartCollection", "add getByNamespace getItemOrNullObject"),
  ...members("CustomXmlPartScopedCollection", "getOnlyItem getOnlyItemOrNullObject"),
  ...members("DataValidation", "clear errorAlert prompt rule"),
  ...members("NamedItem", "delete formula getRange getRangeOrNullObject name visible"),
  ...members("NamedItemCollection", "add getItem getItemOrNullObject"),
  ...members(
    "Range",
    "address clear columnCount columnIndex copyFrom delete find findOrNullObject format formulas getBoundingRect " +
      "getCell getColumn getColumnProperties getEntireColumn getEntireRow getIntersectionOrNullObject getLastCell " +
      "getOffsetRange getResizedRange getRow getRowProperties getSpecialCellsOrNullObject getUsedRange " +
      "getUsedRangeOrNullObject getVisibleView hidden insert merge numberFormat removeDuplicates replaceAll rowCount " +
      "rowHidden rowIndex select sort text unmerge values valueTypes worksheet dataValidation conditionalFormats"
  ),
  ...members("RangeFont", "bold color italic name size underline"),
  ...members("RangeFill", "clear color"),
  ...members(
    "RangeFormat",
    "autofitColumns autofitRows borders columnWidth fill font horizontalAlignment rowHeight verticalAlignment wrapText"
  ),
  ...members("Runtime", "enableEvents"),
  ...members("SettingCollection", "add getItem getItemOrNullObject"),
  ...members(
    "Table",
    "autoFilter clearFilters columns convertToRange delete getDataBodyRange getHeaderRowRange getRange " +
      "getTotalRowRange name resize rows showHeaders showTotals sort style worksheet"
  ),
  ...members("TableCollection", "add getItem getItemOrNullObject"),
  ...members("TableColumnCollection", "add getItem"),
  ...members("TableRowCollection", "add getItemAt"),
  ...members("TableSort", "apply clear"),
  ...members("Filter", "applyCustomFilter applyValuesFilter clear"),
  ...members(
    "Workbook",
    "application customXmlParts getActiveCell getSelectedRange names readOnly settings tables worksheets"
  ),
  ...members(
    "Worksheet",
    "activate autoFilter charts comments copy delete freezePanes getRange getRangeByIndexes getRanges getUsedRange " +
      "getUsedRangeOrNullObject id name names pageLayout position protection showGridlines tabColor tables visibility"
  ),
  ...members(
    "WorksheetCollection",
    "add getActiveWorksheet getFirst getItem getItemOrNullObject getLast"
  ),
  ...members(
    "WorksheetFreezePanes",
    "freezeAt freezeColumns freezeRows getLocationOrNullObject unfreeze"
  ),
  ...members("WorksheetProtection", "options protect protected unprotect"),
];

function members(className: string, names: string): string[] {
  return names.split(/\s+/).map((name) => `${className}.${name}`);
}
