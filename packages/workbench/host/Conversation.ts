import type { HostPort } from "./wire/port";

/** Message kinds of Office.js' bridge. */
const MessageKind = { request: 1, answer: 2, notification: 3 } as const;

export type Request = {
  readonly id: unknown;
  readonly body: unknown;
  readonly flags: unknown;
  /** Characters of its message. */
  readonly size: number;
};
export type Entry = {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId?: string;
  readonly message: string;
};

/** The host's end of every open conversation with an add-in's window. */
export class Conversations {
  readonly #ports = new Set<HostPort>();

  /** Opens one; `receive` answers a request by calling `reply`. */
  open(receive: (request: Request, reply: (body: unknown) => void) => void): HostPort {
    const port: HostPort = {
      onmessage: null,
      post: (text) => {
        const message = JSON.parse(text) as {
          id: unknown;
          type: number;
          flags?: unknown;
          message: { body: unknown };
        };
        if (message.type !== MessageKind.request) return;
        const { body } = message.message;
        const request = {
          id: message.id,
          flags: message.flags,
          size: text.length,
          body: typeof body === "string" ? (JSON.parse(body) as unknown) : body,
        };
        receive(request, (answer) => port.onmessage?.(answerText(request.id, answer)));
      },
    };
    this.#ports.add(port);
    return port;
  }

  /** Tells every add-in's window. */
  tell(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    this.deliver(JSON.stringify({ type: MessageKind.notification, message: { entries } }));
  }

  /** Sends a text to every add-in's window as it is. */
  deliver(text: string): void {
    for (const port of this.#ports) port.onmessage?.(text);
  }

  close(): void {
    for (const port of this.#ports) port.onmessage = null;
    this.#ports.clear();
  }
}

function answerText(id: unknown, body: unknown): string {
  return JSON.stringify({
    id,
    type: MessageKind.answer,
    message: { statusCode: 200, headers: {}, body },
  });
}
