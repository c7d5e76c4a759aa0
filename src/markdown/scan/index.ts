import type { Scan } from '../region.ts';
import { scanComment } from './comment.ts';
import { scanFence } from './fence.ts';
import { scanHtmlTable } from './html-table.ts';
import { scanLooseCurl } from './loose-curl.ts';
import { scanLooseJson } from './loose-json.ts';
import { scanPipeTable } from './pipe-table.ts';

/** In the order of precedence; a region that begins first holds whatever stands in it. */
export const scans: readonly Scan[] = [scanFence, scanComment, scanHtmlTable, scanPipeTable, scanLooseCurl, scanLooseJson];
