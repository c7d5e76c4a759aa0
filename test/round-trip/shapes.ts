import { apifox } from './printers/apifox.ts';
import { authingPages } from './printers/authing-pages.ts';
import { authingScraped } from './printers/authing-scraped.ts';
import { dotted } from './printers/dotted.ts';
import { english } from './printers/english.ts';
import { eolinker } from './printers/eolinker.ts';
import { knife4j } from './printers/knife4j.ts';
import { sangfor } from './printers/sangfor.ts';
import { showdoc } from './printers/showdoc.ts';
import { smartDoc } from './printers/smart-doc.ts';
import { tree } from './printers/tree.ts';
import { yapi } from './printers/yapi.ts';
import { yapiHtml } from './printers/yapi-html.ts';
import type { Shape } from './shape.ts';

/** The shapes that pages are printed in. */
export const shapes: readonly Shape[] = [
  authingPages,
  authingScraped,
  sangfor,
  yapi,
  smartDoc,
  knife4j,
  yapiHtml,
  showdoc,
  eolinker,
  tree,
  apifox,
  dotted,
  english,
];
