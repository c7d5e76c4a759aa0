/** Shapes that some random API does not survive, with the reason. It may only shrink: one that passes fails the run. */
export const known: Readonly<Record<string, string>> = {
  'authing-pages': 'the cells of a full row are moved when a value stands where another column could hold it',
  'authing-scraped': 'values of a list that does not say of what are strings, whatever its sample shows',
  'smart-doc': 'values of a list that does not say of what are strings, whatever its sample shows',
  knife4j: 'a structure whose members one table calls required and another does not is read as two',
  'yapi-html': 'the cells of a full row are moved when a value stands where another column could hold it',
  showdoc: 'a title that speaks of a query makes a query of the body',
  eolinker: 'values of a list that does not say of what are strings, whatever its sample shows',
  apifox: 'a table of one row whose type stands in brackets loses them',
  dotted: 'the cells of a full row are moved when a value stands where another column could hold it',
};
