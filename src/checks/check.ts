import type { Diagnostic } from '../diagnostics/index.ts';
import type { ApiModel, SampleEvidence, Schema } from '../model/index.ts';

/** What rules look at. */
export interface CheckContext {
  readonly model: ApiModel;
  readonly evidence: SampleEvidence;
  readonly schemas: ReadonlyMap<string, Schema>;
}

/** One rule. */
export interface Check {
  readonly name: string;
  readonly run: (context: CheckContext) => readonly Diagnostic[];
}
