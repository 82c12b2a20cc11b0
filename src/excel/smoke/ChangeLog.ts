const POLL = 50;

/** The changes of one sheet that Excel has told of. */
export class ChangeLog {
  readonly #addresses: string[] = [];
  #stop: (() => Promise<void>) | null = null;

  async listenTo(sheetId: string): Promise<void> {
    await Excel.run(async (context) => {
      const { onChanged } = context.workbook.worksheets.getItem(sheetId);
      const handler = onChanged.add(async ({ address }) => void this.#addresses.push(address));
      await context.sync();
      this.#stop = () =>
        Excel.run(handler.context, async (registered) => {
          handler.remove();
          await registered.sync();
        });
    });
  }

  /** How often Excel has told of these cells. */
  timesOf(address: string): number {
    return this.#addresses.filter((told) => told === address).length;
  }

  /** Waits until Excel has told of these cells, and gives whether it did in time. */
  async hear(address: string, milliseconds: number): Promise<boolean> {
    for (let waited = 0; waited < milliseconds && this.timesOf(address) === 0; waited += POLL) {
      await pause(POLL);
    }
    return this.timesOf(address) > 0;
  }

  async stop(): Promise<void> {
    await this.#stop?.();
    this.#stop = null;
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
