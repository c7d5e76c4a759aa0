export { cacheFolder } from './cache-folder.ts';
export { fileStamp, settledStamp } from './file-stamp.ts';
export { openPack } from './pack.ts';
export type { Pack } from './pack.ts';
export { readOnly } from './store.ts';
export type { Store } from './store.ts';
export { toolStamp } from './tool-stamp.ts';
