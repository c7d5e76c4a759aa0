/**
 * The page under another name, with its operation and its structures under other names: an API twice as large, not the same API twice.
 * Names of fields stay. So does what a stated path begins with.
 *
 * @param {import('./find-pages.mjs').Page} page
 * @param {number} number Of the copy.
 * @returns {import('./find-pages.mjs').Page}
 */
export function copyPage({ name, text }, number) {
  const renamed = namesOn(text);
  return {
    name: name.replace(/(\.\w+)$/, `-copy-${number}$1`),
    text: text
      .replace(/[A-Za-z_]\w*/g, (word) => (renamed.has(word) ? `${word}Copy${number}` : word))
      .replace(/\/api\/v\d+\//g, `$&copy-${number}/`),
  };
}

/** Structures are linked or stand as anchors, answers are called `Type`, the operation is the method that the sample calls. */
function namesOn(text) {
  const places = [/\bid="(\w+)"/g, /\bhref="#(\w+)"/g, /^#+ +([A-Z]\w+) *$/gm, /类型[：:] *`(\w+)`/g, /\bawait \w+\.(\w+)\(/g];
  return new Set(places.flatMap((place) => [...text.matchAll(place)].map(([, word]) => word)));
}
