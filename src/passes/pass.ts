import type { Report } from '../diagnostics/index.ts';
import type { ApiModel } from '../model/index.ts';

/** One small improvement of the model. Passes run in the order of their list; the model is printable after each. */
export interface Pass {
  readonly name: string;
  readonly run: (model: ApiModel, context: PassContext) => ApiModel;
}

export interface PassContext {
  readonly report: Report;
  /** Types that the config settles: `Structure.field` → type. */
  readonly types: ReadonlyMap<string, import('../model/index.ts').TypeRef>;
}
