import type { Request } from "./Conversation";
import type { Faults } from "./Faults";
import type { Book } from "./model/Book";
import { refusalOf, tooLargeAnswer } from "./refusedRequests";
import type { Spreadsheet } from "./spreadsheet/Spreadsheet";
import type { Interpreter } from "./wire/Interpreter";
import { ActionKind } from "./wire/messages";
import type { RequestBody } from "./wire/messages";

/** Answers of custom functions are asked for by the request whose calculation waits for them. */
const URGENT = "Microsoft.ExcelServices.CustomFunctions";

/** The flag of a batch that waits while the user is typing into a cell (`delayForCellEdit`). */
const WAITS_FOR_CELL_EDIT = 64;

/** Runs requests one at a time, each as one undo step; its events leave after its answer. */
export class RequestQueue {
  /** Told after every batch. */
  readonly listeners = new Set<() => void>();
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
      this.#last = this.#last.then(() => this.#runUnlessRefused(request, body, reply));
    }
  }

  idle(): Promise<void> {
    return this.#last;
  }

  async #runUnlessRefused(
    request: Request,
    body: RequestBody,
    reply: (body: unknown) => void
  ): Promise<void> {
    const { lifeCycle, behaviours } = this.book;
    const patient = (Number(request.flags) & WAITS_FOR_CELL_EDIT) !== 0;
    const refusal = refusalOf(request, behaviours, lifeCycle.editingCell && !patient);
    if (refusal) return reply(refusal);
    await lifeCycle.whenNotEditing();
    await this.#run(body, reply);
  }

  async #run(body: RequestBody, reply: (body: unknown) => void): Promise<void> {
    const { spreadsheet, book } = this;
    const answered = this.faults.beginBatch(onlyLetsGo(body));
    const step = spreadsheet.beginUndoStep();
    spreadsheet.changes.hold();
    let answer: unknown;
    try {
      answer = await this.interpreter.run(body);
    } finally {
      spreadsheet.asAddin(() => step.dispose());
      if (book.lifeCycle.undoLostOnWrite && spreadsheet.changes.pending)
        spreadsheet.undoSteps.clear();
    }
    if (answered) reply(tooLargeAnswer(answer, book.behaviours) ?? answer);
    spreadsheet.changes.release();
    this.listeners.forEach((listener) => listener());
  }
}

/** Whether a batch is the library's own, by which it lets go of objects it no longer needs. */
const onlyLetsGo = ({ Actions }: RequestBody): boolean =>
  Actions.every(
    ({ ActionType, Name }) => ActionType === ActionKind.instantiate || Name === "_RemoveReference"
  );
