import type { Transport, TransportConnection, TransportListener } from "../transport/transport.ts";

/** What listening needs of the node. */
export interface ListenersOptions {
  readonly transport: Transport;
  /** Takes a connection in; false when there is no room for it, with the reason logged. */
  readonly admit: (transport: TransportConnection) => boolean;
  readonly onError: (error: Error) => void;
}

/** The listeners of a node. */
export class Listeners {
  readonly #options: ListenersOptions;
  #bound: TransportListener[] = [];

  constructor(options: ListenersOptions) {
    this.#options = options;
  }

  /** Those that are bound. */
  get bound(): readonly TransportListener[] {
    return this.#bound;
  }

  /** Binds one listener for each address; when one fails none is left and the error is thrown. */
  async open(addresses: readonly string[], port: number): Promise<void> {
    try {
      for (const address of addresses) this.#bound.push(await this.#listen(address, port));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Frees the ports; connections live on. */
  async close(): Promise<void> {
    await Promise.all(this.#bound.splice(0).map((listener) => listener.close()));
  }

  #listen(address: string, port: number): Promise<TransportListener> {
    const { transport, admit, onError } = this.#options;
    return transport.listen(
      { address, port },
      {
        onConnection: (connection) => {
          if (!admit(connection)) connection.destroy();
        },
        onError,
      },
    );
  }
}
