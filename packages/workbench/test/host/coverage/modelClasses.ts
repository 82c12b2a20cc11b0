import { AutoFilter } from "../../../host/model/AutoFilter";
import { Application, Runtime } from "../../../host/model/Application";
import {
  Chart,
  ChartCollection,
  ChartSeries,
  ChartSeriesCollection,
} from "../../../host/model/Chart";
import {
  Comment,
  CommentCollection,
  CommentReply,
  CommentReplyCollection,
} from "../../../host/model/Comment";
import {
  ConditionalFormat,
  ConditionalFormatCollection,
} from "../../../host/model/ConditionalFormat";
import {
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
} from "../../../host/model/CustomXmlPart";
import { DataValidation } from "../../../host/model/DataValidation";
import { FormatProtection } from "../../../host/model/FormatProtection";
import { NamedItem } from "../../../host/model/NamedItem";
import { NamedItemCollection } from "../../../host/model/NamedItemCollection";
import { PageLayout } from "../../../host/model/PageLayout";
import { PivotTableCollection } from "../../../host/model/PivotTableCollection";
import { Range } from "../../../host/model/Range";
import { RangeAreas, RangeCollection } from "../../../host/model/RangeAreas";
import { RangeBorder, RangeBorderCollection } from "../../../host/model/RangeBorder";
import { RemoveDuplicatesResult } from "../../../host/model/rangeDuplicates";
import { RangeFill } from "../../../host/model/RangeFill";
import { RangeFont } from "../../../host/model/RangeFont";
import { RangeFormat } from "../../../host/model/RangeFormat";
import { RangeSort } from "../../../host/model/RangeSort";
import { RangeView } from "../../../host/model/RangeView";
import { Setting, SettingCollection } from "../../../host/model/Setting";
import { Table } from "../../../host/model/Table";
import { TableCollection, TableScopedCollection } from "../../../host/model/TableCollection";
import { TableColumn, TableColumnCollection } from "../../../host/model/TableColumns";
import { Filter, TableSort } from "../../../host/model/TableFilter";
import { TableRow, TableRowCollection } from "../../../host/model/TableRows";
import { Workbook } from "../../../host/model/Workbook";
import { WorkbookProtection } from "../../../host/model/WorkbookProtection";
import { Worksheet } from "../../../host/model/Worksheet";
import { WorksheetCollection } from "../../../host/model/WorksheetCollection";
import {
  WorksheetCustomProperty,
  WorksheetCustomPropertyCollection,
} from "../../../host/model/WorksheetCustomProperty";
import { WorksheetFreezePanes } from "../../../host/model/WorksheetFreezePanes";
import { WorksheetProtection } from "../../../host/model/WorksheetProtection";
import { PropertyBag } from "../../../host/wire/PropertyBag";

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
