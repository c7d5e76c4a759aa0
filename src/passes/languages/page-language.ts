import type { ApiModel } from '../../model/index.ts';

export type Language = 'zh' | 'en';

/** Names of folders, and ends of names of files, that say in which language a page is. */
const markers: Readonly<Record<string, Language>> = {
  ...{ zh: 'zh', 'zh-cn': 'zh', zh_cn: 'zh', 'zh-hans': 'zh', cn: 'zh', chinese: 'zh', 中文: 'zh' },
  ...{ en: 'en', 'en-us': 'en', en_us: 'en', 'en-gb': 'en', english: 'en', 英文: 'en' },
};

const suffix: RegExp = new RegExp(`^(.+?)[._-](${Object.keys(markers).join('|')})$`, 'i');

/** The path of a page without what names its language, and that language. */
export function markedLanguage(file: string): { readonly bare: string; readonly language?: Language } {
  const steps = file.replace(/\.\w+$/, '').split('/');
  const folder = steps.findIndex((step, index) => index < steps.length - 1 && Object.hasOwn(markers, step.toLowerCase()));
  if (folder >= 0) return { bare: steps.filter((_, index) => index !== folder).join('/'), ...languageOf(steps[folder]) };
  const [, stem, mark] = suffix.exec(steps.at(-1) ?? '') ?? [];
  if (stem === undefined) return { bare: steps.join('/') };
  return { bare: [...steps.slice(0, -1), stem].join('/'), ...languageOf(mark) };
}

function languageOf(mark: string | undefined): { language?: Language } {
  const language = mark === undefined ? undefined : markers[mark.toLowerCase()];
  return language ? { language } : {};
}

/** Fewer words tell nothing: a name or a unit may stand in any language. */
const fewWords = 3;

/** The language of each page (`SourceFile.relative`) as its words have it: by the share of Chinese characters in titles and descriptions. */
export function writtenLanguages(model: ApiModel): Map<string, Language> {
  const texts = new Map<string, string[]>();
  const take = (page: string, ...words: readonly (string | undefined)[]): void => {
    const own = texts.get(page) ?? [];
    texts.set(page, own);
    for (const text of words) if (text !== undefined) own.push(text);
  };
  for (const { relative, title, description, errors, parameters } of model.operations) {
    take(relative, title, description, ...errors.map(({ message }) => message));
    for (const parameter of parameters) take(relative, parameter.title, parameter.description);
  }
  for (const { id, shape, description } of model.schemas) {
    // until structures are linked, their ids begin with their pages
    const page = /^([^#]*?)(?:@\d+(?:\/|$)|#)/.exec(id)?.[1] ?? id;
    take(page, description);
    if (shape.kind === 'object') for (const field of shape.fields) take(page, field.title, field.description);
  }
  return new Map([...texts].flatMap(([page, own]) => languageOfWords(own.join('\n')).map((language) => [page, language] as const)));
}

function languageOfWords(text: string): Language[] {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  if (chinese + latin < fewWords) return [];
  return [chinese > (chinese + latin) * 0.3 ? 'zh' : 'en'];
}
