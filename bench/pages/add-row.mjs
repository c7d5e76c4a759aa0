/**
 * The page with one more field in its first table, like the first one there; nothing where no table has one row on one line.
 *
 * @param {string} text
 * @param {number} number What the field is called by: another number, another page.
 * @returns {string | undefined}
 */
export function addRow(text, number) {
  const lines = text.split('\n');
  const delimiter = lines.findIndex((line) => /^\|(?: *:?-+:? *\|)+ *$/.test(line));
  const row = lines[delimiter + 1];
  if (delimiter === -1 || !/^\| *\w+ *\|/.test(row) || pipes(row) !== pipes(lines[delimiter])) return undefined;
  return lines.toSpliced(delimiter + 1, 0, row.replace(/\w+/, `$&Added${number}`)).join('\n');
}

function pipes(line) {
  return line.split('|').length;
}
