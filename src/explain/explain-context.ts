import type { ApiModel } from '../model/index.ts';
import { fieldFinder } from './find-fields.ts';
import type { FieldFinder } from './find-fields.ts';

/** What every part needs. */
export interface ExplainContext extends FieldFinder {
  /** The page as spans name it. */
  readonly page: string;
  readonly model: ApiModel;
}

export function explainContext(page: string, model: ApiModel): ExplainContext {
  return { page, model, ...fieldFinder(model) };
}
