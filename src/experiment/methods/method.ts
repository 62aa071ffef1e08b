/**
 * One way of ranking. Every pair gets a number, the higher the better, whichever side asks; a supplier is prepared once for
 * all buyers. Suppliers and buyers are named by their places in the world.
 */
export interface Method {
  prepare(supplier: number): (buyer: number) => number;
}
