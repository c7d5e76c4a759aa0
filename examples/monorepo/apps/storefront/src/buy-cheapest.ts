import { createClient } from '@example/shop';

/** Orders the cheapest book there is. */
export async function buyCheapest(baseUrl: string, customerId: string): Promise<string | undefined> {
  const client = createClient({ baseUrl });
  const { items } = await client.listProducts({ category: 'books' });
  const [cheapest] = [...items].sort((a, b) => a.cents - b.cents);
  if (!cheapest) return undefined;
  const { orderId } = await client.createOrder({ customerId, lines: [{ productId: cheapest.id }] });
  return orderId;
}
