import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OrderServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The API that the example page describes. */
export async function orderServer(): Promise<OrderServer> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const known = request.method === 'POST' && new URL(request.url ?? '/', 'http://localhost').pathname === '/orders';
  response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify(known ? ordered(JSON.parse(Buffer.concat(chunks).toString()) as { customerId?: string }) : {}));
}

function ordered({ customerId }: { readonly customerId?: string }): object {
  if (customerId === 'nobody') return { code: 1001, message: 'no such customer' };
  if (customerId === 'odd') return { code: 0, orderId: 7 };
  return { code: 0, orderId: 'o-1' };
}
