import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Answer = (response: ServerResponse, request: RecordedRequest) => void;

export interface RecordingServer {
  readonly baseUrl: string;
  readonly requests: RecordedRequest[];
  /** The answers to come, first one first; the last one stays. */
  answers: Answer[];
  readonly close: () => Promise<void>;
}

/** A real HTTP server on loopback that remembers what it was asked. */
export async function recordingServer(): Promise<RecordingServer> {
  const server = createServer((message, response) => void serve(message, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const recording: RecordingServer = {
    baseUrl: `http://127.0.0.1:${port}`,
    requests: [],
    answers: [],
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers } = message;
    const request = { method, url, headers, body: Buffer.concat(chunks).toString('utf8') };
    recording.requests.push(request);
    const answer = recording.answers.length > 1 ? recording.answers.shift() : recording.answers[0];
    answer?.(response, request);
  }

  return recording;
}

export function json(body: unknown, status: number = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

export function text(body: string, status: number = 200, type: string = 'text/html'): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  };
}

/** Takes the request and says nothing. */
export const silence: Answer = () => undefined;

/** Breaks the connection. */
export const hangUp: Answer = (response) => void response.destroy();
