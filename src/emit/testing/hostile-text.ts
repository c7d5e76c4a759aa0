/** Text that ends comments and strings, opens tags and templates, ends lines, and hides what it is. */
export const hostileText: string = [
  'ends */ here /* and there',
  '@internal @param {string} x {@link Evil} @see nothing',
  '   * @deprecated',
  'backticks ` and ``` and ${process.exit(1)}',
  '</script><!-- "double" \'single\' \\ backslash \\u0041 \\',
  'line\u2028separator\u2029paragraph\rreturn\r\nboth\u0085next\vtab\f',
  'bidi \u202e\u2066 zero\u200b bom\ufeff nul\u0000 lone\ud800',
  '```ts',
  'export const injected = 1;',
  '',
  '',
  '中文说明，很长很长的一段文字，用来检验宽度的计算是否正确，因为每个汉字占两列，所以一行里放不下那么多的字，必须按照显示宽度来换行才行。',
].join('\n');
