import type { Operation, Provenance } from '../../model/index.ts';
import type { EmitContext } from '../emit-context.ts';
import type { JsDoc } from '../kit/index.ts';

/** What a reader of the code wants to know of an operation, and where the page says it. */
export function operationDoc(operation: Operation, context: EmitContext): JsDoc {
  const { title, description, method, path, deprecated, source, evidence } = operation;
  return {
    paragraphs: [
      title,
      description === title ? undefined : description,
      `${method.toUpperCase()} ${path}`,
      guesses([evidence.method, evidence.path, evidence.id]),
    ],
    tags: [...(deprecated ? [{ name: 'deprecated' }] : []), { name: 'see', text: context.place(source) }],
  };
}

function guesses(evidence: readonly Provenance[]): string | undefined {
  const guessed = new Set(evidence.flatMap(({ guess }) => (guess === undefined ? [] : [guess])));
  return guessed.size === 0 ? undefined : [...guessed].map((guess) => `Guessed: ${guess}`).join('\n');
}
