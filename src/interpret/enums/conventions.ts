import { bareBulletList, bulletList } from './bullet-list.ts';
import { cuedList, weaklyCuedList } from './cued-list.ts';
import type { EnumConvention } from './enum-reading.ts';
import { gluedList } from './glued-list.ts';
import { valuedList } from './valued-list.ts';

/** The ways to list values in prose; the first that reads a text has it. */
export const enumConventions: readonly EnumConvention[] = [gluedList, cuedList, bulletList, weaklyCuedList, bareBulletList, valuedList];
