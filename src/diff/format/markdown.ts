import { visible } from '../../diagnostics/index.ts';
import type { Change, Language } from '../change.ts';
import { quoted } from '../words.ts';
import { phrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { placesOf } from './place-text.ts';
import { asideOf, partOf, sectionsOf, summaryOf } from './report.ts';
import type { DiffReport, Group, Section } from './report.ts';

/** For a changelog or a comment on a pull request. Whatever comes from a page stands in code spans. */
export function formatDiffMarkdown(reports: readonly DiffReport[], { language }: { readonly language: Language }): string {
  const words = phrases[language];
  return reports.map((report) => reportLines(report, words, language).join('\n')).join('\n\n') + '\n';
}

function reportLines(report: DiffReport, words: Phrases, language: Language): string[] {
  const head = `## ${code(report.diff.name)}${words.colon}${summaryOf(report, words)}`;
  return [head, ...sectionsOf(report.diff).flatMap((section) => sectionLines(section, words, language))];
}

function sectionLines({ breaking, groups, descriptions }: Section, words: Phrases, language: Language): string[] {
  const counted = descriptions > 0 ? [`- ${words.descriptions(descriptions)}`] : [];
  return [
    '',
    `### ${breaking ? words.breaking : words.others}`,
    '',
    ...groups.flatMap((group) => groupLines(group, words, language)),
    ...counted,
  ];
}

function groupLines({ subject, changes }: Group, words: Phrases, language: Language): string[] {
  const aside = subject.kind === 'operation' ? ` ${code(subject.endpoint)}` : words.aside(asideOf(subject, words));
  return [`- **${code(subject.name)}**${aside}`, ...changes.map((change) => changeLine(change, words, language))];
}

function changeLine(change: Change, words: Phrases, language: Language): string {
  const { subject, what, why, breaks, guess } = change;
  const name = [partOf(subject, words), subject.path === undefined ? '' : code(subject.path)].filter((text) => text !== '').join(' ');
  const marks = [...(breaks.length > 0 ? [words.breaks(breaks)] : []), ...(guess ? [words.guess] : [])];
  const aside = marks.length > 0 ? words.aside(marks.join(words.separator)) : '';
  const places = placesOf(change, code);
  const said = words.sentences(visible(what[language]) + aside, visible(why[language]));
  return `  - ${name === '' ? '' : name + words.colon}${said}${places === '' ? '' : words.aside(places)}`;
}

function code(text: string): string {
  return quoted(visible(text));
}
