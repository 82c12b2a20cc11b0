import { CommandType, ICommandService, type Univer } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { ExcelHost } from "../../host";
import { NO_CHARTS, type ShownCharts } from "../charts/shownCharts";

const PIXELS_PER_POINT = 4 / 3;

/**
 * Calls back with the charts of the sheet and where they lie in the grid, whenever one of the two
 * can have changed; at most once a frame.
 */
export function watchCharts(
  univer: Univer,
  host: ExcelHost,
  unitId: string,
  grid: HTMLElement,
  show: (charts: ShownCharts) => void
): { dispose(): void } {
  let frame = 0;
  let shown = NO_CHARTS;
  const later = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const now = chartsInGrid(univer, host, unitId, grid);
      if (shown.charts.length > 0 || now.charts.length > 0) show((shown = now));
    });
  };
  const commands = univer.__getInjector().get(ICommandService);
  const subscriptions = [
    commands.onCommandExecuted(({ type }) => {
      if (type !== CommandType.COMMAND) later();
    }),
    host.onBatch(later),
  ];
  const observer = new ResizeObserver(later);
  observer.observe(grid);
  later();
  return {
    dispose() {
      cancelAnimationFrame(frame);
      observer.disconnect();
      subscriptions.forEach((subscription) => subscription.dispose());
      show(NO_CHARTS);
    },
  };
}

function chartsInGrid(
  univer: Univer,
  host: ExcelHost,
  unitId: string,
  grid: HTMLElement
): ShownCharts {
  const pictures = host.charts();
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = render?.engine.getCanvasElement();
  if (pictures.length === 0 || !render || !skeleton || !viewport || !canvas) return NO_CHARTS;
  const zoom = render.scene.scaleX;
  const [outer, inner] = [grid.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const header = {
    left: skeleton.rowHeaderWidthAndMarginLeft * zoom,
    top: skeleton.columnHeaderHeightAndMarginTop * zoom,
  };
  return {
    cells: {
      left: inner.left - outer.left + header.left,
      top: inner.top - outer.top + header.top,
      width: inner.width - header.left,
      height: inner.height - header.top,
    },
    zoom,
    charts: pictures.map((picture) => {
      const { left, top, width, height } = picture.box;
      const pixels = (points: number): number => points * PIXELS_PER_POINT * zoom;
      return {
        picture,
        place: {
          left: pixels(left) - viewport.viewportScrollX * zoom,
          top: pixels(top) - viewport.viewportScrollY * zoom,
          width: pixels(width),
          height: pixels(height),
        },
      };
    }),
  };
}
