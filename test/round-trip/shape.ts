import type { EndpointRule } from '../../src/interpret/index.ts';
import type { Api, OperationSpec } from './api.ts';

/** Where a field stands: in a table of its operation, or in a structure. */
export interface Place {
  readonly side: 'request' | 'response';
  readonly depth: number;
}

/** Which facts a page of the shape states; what it does not is not compared. */
export interface States {
  readonly types: (place: Place) => boolean;
  /** Whether lists say what they are lists of, where that is a scalar or an object without members. */
  readonly items: (place: Place, item: string) => boolean;
  readonly required: (place: Place) => boolean;
  readonly enums: (place: Place) => boolean;
  readonly defaults: (place: Place) => boolean;
  readonly descriptions: (place: Place) => boolean;
  /** Whether whole numbers are told from others. */
  readonly integers: boolean;
  /** Whether structures have names. */
  readonly names: boolean;
}

/** A way to write pages. */
export interface Shape {
  readonly name: string;
  /** For pages that say neither method nor path. */
  readonly endpoint?: EndpointRule;
  /** The API without what the shape has no place for. */
  readonly fit: (api: Api) => Api;
  readonly states: States;
  readonly print: (operation: OperationSpec, api: Api) => string;
}

export const everywhere = (): boolean => true;
export const nowhere = (): boolean => false;
export const inRequest = ({ side }: Place): boolean => side === 'request';
