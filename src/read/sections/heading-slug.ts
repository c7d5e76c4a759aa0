import { perText } from '../../vocabulary/index.ts';

/** The anchor that renderers give a heading: as on GitHub. */
export const headingSlug: (text: string) => string = perText((text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-'),
);
