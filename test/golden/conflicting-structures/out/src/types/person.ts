/** @see input.md:26 */
export interface Person {
  id: string;
}
