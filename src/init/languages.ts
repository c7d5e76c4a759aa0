import type { SourceFile } from '../source/index.ts';

/** What pages are written in: how many in Chinese, in English, and in anything else. */
export interface Languages {
  readonly zh: number;
  readonly en: number;
  readonly other: number;
}

/** Fields are named in Latin letters on every page: one letter in twenty tells. */
const tellingShare = 0.05;

export function languagesOf(pages: readonly SourceFile[]): Languages {
  const found = pages.map(({ text }) => languageOf(text));
  const count = (language: keyof Languages): number => found.filter((each) => each === language).length;
  return { zh: count('zh'), en: count('en'), other: count('other') };
}

function languageOf(text: string): keyof Languages {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (letter: RegExp): number => (text.match(letter)?.length ?? 0) / letters;
  if (share(/\p{Script=Han}/gu) > tellingShare && share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) < tellingShare) return 'zh';
  return share(/[^\P{L}A-Za-z]/gu) > tellingShare ? 'other' : 'en';
}
