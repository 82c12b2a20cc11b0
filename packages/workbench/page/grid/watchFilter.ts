import { CommandType, ICommandService, type Univer } from "@univerjs/core";
import type { ExcelHost, ShownRows } from "../../host";

/** Calls back with what the filter of the active sheet leaves, whenever that has changed. */
export function watchFilter(
  univer: Univer,
  host: ExcelHost,
  show: (rows: ShownRows | null) => void
): { dispose(): void } {
  let shown: ShownRows | null = null;
  const look = (): void => {
    const now = host.shownRows();
    if (now?.shown !== shown?.shown || now?.all !== shown?.all) show((shown = now));
  };
  const commands = univer.__getInjector().get(ICommandService);
  const subscription = commands.onCommandExecuted(({ type }) => {
    if (type !== CommandType.COMMAND) look();
  });
  return {
    dispose() {
      subscription.dispose();
      show(null);
    },
  };
}
