import { createClient as billing } from '@example/billing';
import { createClient as shop } from '@example/shop';

/** Writes an invoice for an order, or cancels the order where that fails. */
export async function billOrder(baseUrl: string, orderId: string, title: string, cents: number): Promise<string | undefined> {
  try {
    const { invoiceId } = await billing({ baseUrl }).createInvoice({ orderId, title, lines: [{ name: title, cents }] });
    return invoiceId;
  } catch {
    await shop({ baseUrl }).deleteOrder({ orderId });
    return undefined;
  }
}
