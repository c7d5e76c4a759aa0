/** A folder as a line of `.gitignore` and files of its kind. */
export function ignoreLine(folder: string): string {
  return `/${escaped(folder)}/`;
}

/** A line of `.gitattributes`: reviews fold what is generated, and its bytes are the same on every system. */
export function attributesLine(folder: string): string {
  const pattern = `${escaped(folder).replace(/^[!#]/, String.raw`\$&`)}/**`;
  const isPlain = !/[\s"]/.test(pattern);
  return `${isPlain ? pattern : `"${pattern.replace(/["\\]/g, String.raw`\$&`)}"`} linguist-generated=true text eol=lf`;
}

function escaped(folder: string): string {
  return folder.replace(/[*?[\]\\]/g, String.raw`\$&`);
}

/** Whether a file of ignore lines holds this one, or one for a folder around it. */
export function isIgnored(text: string, line: string): boolean {
  const wanted = plain(line);
  return text.split(/\r?\n/).some((each) => {
    const known = plain(each.trim());
    return known !== '' && (wanted === known || wanted.startsWith(`${known}/`));
  });
}

/** `/sdk/`, `sdk`, `sdk/**` and `./sdk/` are one. */
function plain(line: string): string {
  return line.replace(/^\.?\//, '').replace(/\/(?:\*\*?)?$/, '');
}
