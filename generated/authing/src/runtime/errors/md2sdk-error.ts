/** What every error of this SDK has in common: `instanceof Md2sdkError` catches them all, `kind` tells them apart. */
export abstract class Md2sdkError extends Error {
  abstract readonly kind: string;
}
