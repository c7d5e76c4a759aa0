import type { Invocation } from '../command.ts';

/** The command line that was given, as `generate`. */
export function mendingCommand({ inputs, settings }: Invocation): string {
  const flags = [
    ...(settings.config === undefined ? [] : ['--config', settings.config]),
    ...(settings.noConfig ? ['--no-config'] : []),
    ...settings.api.flatMap((name) => ['--api', name]),
    ...(settings.name === undefined ? [] : ['--name', settings.name]),
    ...(settings.out === undefined ? [] : ['--out', settings.out]),
  ];
  return ['md2sdk', 'generate', ...inputs, ...flags].map((word) => (/^[\w./:@=-]+$/.test(word) ? word : `'${word}'`)).join(' ');
}
