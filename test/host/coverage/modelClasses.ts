import { AutoFilter } from "../../../src/workbench/host/model/AutoFilter";
import { Application, Runtime } from "../../../src/workbench/host/model/Application";
import {
  Chart,
  ChartCollection,
  ChartSeries,
  ChartSeriesCollection,
} from "../../../src/workbench/host/model/Chart";
import {
  Comment,
  CommentCollection,
  CommentReply,
  CommentReplyCollection,
} from "../../../src/workbench/host/model/Comment";
import {
  ConditionalFormat,
  ConditionalFormatCollection,
} from "../../../src/workbench/host/model/ConditionalFormat";
import {
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
} from "../../../src/workbench/host/model/CustomXmlPart";
import { DataValidation } from "../../../src/workbench/host/model/DataValidation";
import { FormatProtection } from "../../../src/workbench/host/model/FormatProtection";
import { NamedItem } from "../../../src/workbench/host/model/NamedItem";
import { NamedItemCollection } from "../../../src/workbench/host/model/NamedItemCollection";
import { PageLayout } from "../../../src/workbench/host/model/PageLayout";
import { PivotTableCollection } from "../../../src/workbench/host/model/PivotTableCollection";
import { Range } from "../../../src/workbench/host/model/Range";
import { RangeAreas, RangeCollection } from "../../../src/workbench/host/model/RangeAreas";
import { RangeBorder, RangeBorderCollection } from "../../../src/workbench/host/model/RangeBorder";
import { RemoveDuplicatesResult } from "../../../src/workbench/host/model/rangeDuplicates";
import { RangeFill } from "../../../src/workbench/host/model/RangeFill";
import { RangeFont } from "../../../src/workbench/host/model/RangeFont";
import { RangeFormat } from "../../../src/workbench/host/model/RangeFormat";
import { RangeSort } from "../../../src/workbench/host/model/RangeSort";
import { RangeView } from "../../../src/workbench/host/model/RangeView";
import { Setting, SettingCollection } from "../../../src/workbench/host/model/Setting";
import { Table } from "../../../src/workbench/host/model/Table";
import {
  TableCollection,
  TableScopedCollection,
} from "../../../src/workbench/host/model/TableCollection";
import { TableColumn, TableColumnCollection } from "../../../src/workbench/host/model/TableColumns";
import { Filter, TableSort } from "../../../src/workbench/host/model/TableFilter";
import { TableRow, TableRowCollection } from "../../../src/workbench/host/model/TableRows";
import { Workbook } from "../../../src/workbench/host/model/Workbook";
import { WorkbookProtection } from "../../../src/workbench/host/model/WorkbookProtection";
import { Worksheet } from "../../../src/workbench/host/model/Worksheet";
import { WorksheetCollection } from "../../../src/workbench/host/model/WorksheetCollection";
import {
  WorksheetCustomProperty,
  WorksheetCustomPropertyCollection,
} from "../../../src/workbench/host/model/WorksheetCustomProperty";
import { WorksheetFreezePanes } from "../../../src/workbench/host/model/WorksheetFreezePanes";
import { WorksheetProtection } from "../../../src/workbench/host/model/WorksheetProtection";
import { PropertyBag } from "../../../src/workbench/host/wire/PropertyBag";

export type ModelClass = { readonly name: string; readonly prototype: object };

/** The host's class for each class of the library; {@link PropertyBag} keeps whatever it is given. */
export const modelClasses: Readonly<Record<string, ModelClass>> = {
  Application,
  AutoFilter,
  Chart,
  ChartAreaFormat: PropertyBag,
  ChartAxes: PropertyBag,
  ChartCollection,
  ChartDataLabels: PropertyBag,
  ChartLegend: PropertyBag,
  ChartPlotArea: PropertyBag,
  ChartSeries,
  ChartSeriesCollection,
  ChartTitle: PropertyBag,
  Comment,
  CommentCollection,
  CommentReply,
  CommentReplyCollection,
  ConditionalFormat,
  ConditionalFormatCollection,
  CultureInfo: PropertyBag,
  IterativeCalculation: PropertyBag,
  HeaderFooterGroup: PropertyBag,
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
  DataValidation,
  DocumentProperties: PropertyBag,
  Filter,
  FormatProtection,
  NamedItem,
  NamedItemCollection,
  PageLayout,
  PivotTableCollection,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  RangeSort,
  RangeView,
  RemoveDuplicatesResult,
  Runtime,
  Setting,
  SettingCollection,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  TableRow,
  TableRowCollection,
  TableScopedCollection,
  TableSort,
  Workbook,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetCustomProperty,
  WorksheetCustomPropertyCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
};
