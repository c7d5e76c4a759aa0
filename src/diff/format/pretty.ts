import { styleText } from 'node:util';
import { visible } from '../../diagnostics/index.ts';
import type { Change, Language } from '../change.ts';
import { phrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { placesOf } from './place-text.ts';
import { asideOf, partOf, sectionsOf, summaryOf } from './report.ts';
import type { DiffReport, Group, Section } from './report.ts';

export interface DiffFormatOptions {
  readonly language: Language;
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** For people: what breaks first, by operation and structure; what, why, and both places. */
export function formatDiffPretty(reports: readonly DiffReport[], { language, color }: DiffFormatOptions): string {
  const words = phrases[language];
  const paint: Paint = (style, text) => (color ? styleText(style, text) : text);
  return reports.map((report) => reportLines(report, words, language, paint).join('\n')).join('\n\n') + '\n';
}

function reportLines(report: DiffReport, words: Phrases, language: Language, paint: Paint): string[] {
  const head = `${paint('bold', visible(report.diff.name))}${words.colon}${summaryOf(report, words)}`;
  return [head, ...sectionsOf(report.diff).flatMap((section) => sectionLines(section, words, language, paint))];
}

function sectionLines({ breaking, groups, descriptions }: Section, words: Phrases, language: Language, paint: Paint): string[] {
  const title = breaking ? paint(['bold', 'red'], words.breaking) : paint(['bold', 'green'], words.others);
  const blocks = groups.map((group) => groupLines(group, words, language, paint));
  if (descriptions > 0) blocks.push([`  ${words.descriptions(descriptions)}`]);
  return ['', title, ...blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))];
}

function groupLines({ subject, changes }: Group, words: Phrases, language: Language, paint: Paint): string[] {
  const head = `  ${paint(['bold', 'cyan'], visible(subject.name))}  ${paint('dim', visible(asideOf(subject, words)))}`;
  return [head, ...changes.flatMap((change) => changeLines(change, words, language, paint))];
}

function changeLines(change: Change, words: Phrases, language: Language, paint: Paint): string[] {
  const { subject, what, why, breaks, guess } = change;
  const name = [partOf(subject, words), paint('bold', visible(subject.path ?? ''))].filter((text) => text !== '').join(' ');
  const marks = [...(breaks.length > 0 ? [paint('red', words.breaks(breaks))] : []), ...(guess ? [paint('yellow', words.guess)] : [])];
  const aside = marks.length > 0 ? words.aside(marks.join(words.separator)) : '';
  return [
    `    ${name === '' ? '' : name + words.colon}${visible(what[language])}${aside}`,
    `      ${visible(why[language])}`,
    ...[placesOf(change, visible)].filter((places) => places !== '').map((places) => `      ${paint('dim', places)}`),
  ];
}
