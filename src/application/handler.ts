import type { CommandType } from "../dictionary/definitions.ts";
import type { Message } from "../message/message.ts";
import type { RequestContext } from "../node/node-application.ts";

/** The result of a handler: the answer, now or later; nothing when the answer will be sent by `sendAnswer`. */
export type HandlerResult = Message | null | undefined | Promise<Message | null | undefined>;

/** Handles one kind of request: returns the answer, now or later. */
export type Handler<Request extends Message> = (
  request: Request,
  context: RequestContext,
) => Message | Promise<Message>;

/** Handles one kind of request like {@link Handler}, but may return nothing and call `sendAnswer` when the answer is there. */
export type DeferringHandler<Request extends Message> = (request: Request, context: RequestContext) => HandlerResult;

/** The class of a request. */
export interface RequestClass<Request extends Message> extends CommandType {
  readonly prototype: Request;
  readonly answerType: CommandType;
}

/** How a handler is registered. */
export interface DeferredHandling {
  /** The handler may send answers by `sendAnswer` in place of returning them. */
  readonly deferred: true;
}
