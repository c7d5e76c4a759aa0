import type { Span } from '../source/index.ts';

/** Who works with what an SDK exports: who calls with requests, and who reads answers. */
export type Audience = 'senders' | 'readers';

/** What a change asks of the version of the SDK's package. */
export type Bump = 'major' | 'minor' | 'patch';

export type Language = 'en' | 'zh';

/** A sentence, in each language that reports are written in. */
export type Text = Readonly<Record<Language, string>>;

/** What of an operation a change is about. */
export type Part = 'request' | 'answer' | 'path' | 'query' | 'header' | 'cookie';

/** What a change is about: an operation or a structure, or something in it. */
export type Subject =
  | {
      readonly kind: 'operation';
      readonly name: string;
      /** `POST /orders` */
      readonly endpoint: string;
      readonly part?: Part;
      /** Of an answer that is not the one that a call returns. */
      readonly status?: string;
      /** `delivery.lines[].city` */
      readonly path?: string;
    }
  | {
      readonly kind: 'structure';
      readonly name: string;
      /** Ids of the operations that it is sent with, and that answer with it. */
      readonly sentBy: readonly string[];
      readonly receivedBy: readonly string[];
      readonly path?: string;
    };

/** One difference between two models. */
export interface Change {
  /** The rule that found it. */
  readonly rule: string;
  readonly subject: Subject;
  /** What changed; the subject is not named again. */
  readonly what: Text;
  /** Why it breaks those whom it breaks, or why it breaks nobody. */
  readonly why: Text;
  /** Whose code stops compiling, or whose recorded requests or answers stop validating. */
  readonly breaks: readonly Audience[];
  readonly bump: Bump;
  /** Set where the two sides were taken for the same thing because they are alike. */
  readonly guess: boolean;
  /** In the old pages: the thing, or where it would stand. Absent where nothing of it was there. */
  readonly before?: Span;
  readonly after?: Span;
}

/** What differs between two models of one API. */
export interface Diff {
  /** The API's. */
  readonly name: string;
  readonly changes: readonly Change[];
  /** The strongest of the changes; absent where there is none. */
  readonly bump?: Bump;
}
