import type { Request } from "./Conversation";
import type { Faults } from "./Faults";
import type { Book } from "./model/Book";
import type { Spreadsheet } from "./spreadsheet/Spreadsheet";
import type { Interpreter } from "./wire/Interpreter";
import type { RequestBody } from "./wire/messages";

/** Answers of custom functions are asked for by the request whose calculation waits for them. */
const URGENT = "Microsoft.ExcelServices.CustomFunctions";

/** Runs requests one at a time, each as one undo step; its events leave after its answer. */
export class RequestQueue {
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly interpreter: Interpreter,
    private readonly spreadsheet: Spreadsheet,
    private readonly book: Book,
    private readonly faults: Faults
  ) {}

  receive(request: Request, reply: (body: unknown) => void): void {
    const body = request.body as RequestBody;
    const urgent = Object.values(body.ObjectPaths).some((path) => path.Name === URGENT);
    if (urgent) {
      void this.interpreter.run(body).then(reply);
    } else {
      this.#last = this.#last.then(() => this.#run(body, reply));
    }
  }

  idle(): Promise<void> {
    return this.#last;
  }

  async #run(body: RequestBody, reply: (body: unknown) => void): Promise<void> {
    const { spreadsheet, book } = this;
    const answered = this.faults.beginBatch();
    const step = spreadsheet.beginUndoStep();
    spreadsheet.changes.hold();
    let answer: unknown;
    try {
      answer = await this.interpreter.run(body);
    } finally {
      spreadsheet.asAddin(() => step.dispose());
      if (book.lifeCycle.undoLostOnWrite && spreadsheet.changes.pending) spreadsheet.clearUndo();
    }
    if (answered) reply(answer);
    spreadsheet.changes.release();
  }
}
