export type { Row, RowColumn } from './row.ts';
export type {
  CallSheet,
  EndpointStatement,
  ErrorRow,
  HeaderWord,
  LinkSheet,
  NameHint,
  OperationSheet,
  PageSheet,
  ParameterTable,
  Place,
  SampleSheet,
  SchemaSheet,
  SetAside,
  Side,
} from './sheets.ts';
export type { Words } from './words.ts';
