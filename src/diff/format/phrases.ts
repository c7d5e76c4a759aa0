import type { Audience, Bump, Language, Part } from '../change.ts';

/** The words of a report that no rule says. */
export interface Phrases {
  readonly breaking: string;
  readonly others: string;
  readonly noChanges: string;
  readonly counts: (breaking: number, others: number) => string;
  readonly bump: Readonly<Record<Bump, string>>;
  readonly part: Readonly<Record<Part, string>>;
  readonly breaks: (audiences: readonly Audience[]) => string;
  readonly guess: string;
  /** Descriptions that changed, where they are not told one by one. */
  readonly descriptions: (count: number) => string;
  readonly sentBy: (names: string) => string;
  readonly receivedBy: (names: string) => string;
  readonly unused: string;
  readonly more: (count: number) => string;
  readonly separator: string;
  readonly colon: string;
  readonly aside: (text: string) => string;
  /** Two sentences, in one line. */
  readonly sentences: (one: string, other: string) => string;
}

const english: Phrases = {
  breaking: 'Breaking',
  others: 'Not breaking',
  noChanges: 'no changes',
  counts: (breaking, others) =>
    [
      breaking === 0 ? 'nothing breaks' : `${breaking} breaking ${plural(breaking, 'change')}`,
      ...(others === 0 ? [] : [`${others} ${breaking === 0 ? plural(others, 'change') : plural(others, 'other')}`]),
    ].join(', '),
  bump: { major: 'major', minor: 'minor', patch: 'patch' },
  part: { request: 'request', answer: 'answer', path: 'path', query: 'query', header: 'header', cookie: 'cookie' },
  breaks: (audiences) => `breaks ${audiences.join(' and ')}`,
  guess: 'a guess',
  descriptions: (count) => `${count} ${plural(count, 'description')} changed`,
  sentBy: (names) => `sent by ${names}`,
  receivedBy: (names) => `received by ${names}`,
  unused: 'used by no operation',
  more: (count) => `${count} more`,
  separator: ', ',
  colon: ': ',
  aside: (text) => ` (${text})`,
  sentences: (one, other) => `${one}. ${other.slice(0, 1).toUpperCase()}${other.slice(1)}.`,
};

const chinese: Phrases = {
  breaking: '不兼容变更',
  others: '兼容变更',
  noChanges: '没有变更',
  counts: (breaking, others) =>
    [breaking === 0 ? '没有不兼容变更' : `${breaking} 项不兼容变更`, ...(others === 0 ? [] : [`${others} 项兼容变更`])].join('，'),
  bump: { major: '主版本（major）', minor: '次版本（minor）', patch: '修订版本（patch）' },
  part: { request: '请求', answer: '响应', path: '路径参数', query: '查询参数', header: '请求头', cookie: 'Cookie' },
  breaks: (audiences) => `影响${audiences.map((audience) => (audience === 'senders' ? '发送方' : '读取方')).join('和')}`,
  guess: '推测',
  descriptions: (count) => `${count} 处说明文字变化`,
  sentBy: (names) => `用于 ${names} 的请求`,
  receivedBy: (names) => `用于 ${names} 的响应`,
  unused: '没有接口使用',
  more: (count) => `另外 ${count} 个`,
  separator: '，',
  colon: '：',
  aside: (text) => `（${text}）`,
  sentences: (one, other) => `${one}。${other}。`,
};

export const phrases: Readonly<Record<Language, Phrases>> = { en: english, zh: chinese };

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}
