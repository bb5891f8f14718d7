import { CancellationError, CancellationTokenSource, type CancellationToken, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type * as z from 'zod';

/** Sends a request of ours and checks what comes back. */
export type Ask = <S extends z.ZodType>(
  method: string,
  params: object,
  schema: S,
  token?: CancellationToken,
) => Promise<z.infer<S>>;

export const asker =
  (client: () => Promise<BaseLanguageClient>): Ask =>
  async (method, params, schema, token) => {
    const started = await client();
    return schema.parse(
      await (token ? started.sendRequest(method, params, token) : started.sendRequest(method, params)),
    );
  };

/** The requests of one view: when it is filled anew, those of the last time are cancelled. */
export class Requests implements Disposable {
  #source = new CancellationTokenSource();

  constructor(private readonly ask: Ask) {}

  /** The answer; a CancellationError where it was cancelled meanwhile. */
  async get<S extends z.ZodType>(method: string, params: object, schema: S): Promise<z.infer<S>> {
    const { token } = this.#source;
    try {
      const answer = await this.ask(method, params, schema, token);
      if (!token.isCancellationRequested) return answer;
    } catch (error) {
      // A request that was cancelled before the server came to it is answered with an error.
      if (!token.isCancellationRequested) throw error;
    }
    throw new CancellationError();
  }

  cancel(): void {
    this.#source.cancel();
    this.#source.dispose();
    this.#source = new CancellationTokenSource();
  }

  dispose(): void {
    this.#source.cancel();
    this.#source.dispose();
  }
}
