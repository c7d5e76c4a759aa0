import { afterPercent } from './after-percent.ts';
import { curlCommand } from './curl-command.ts';
import type { EndpointConvention } from './fact.ts';
import { inCodeSpan } from './in-code-span.ts';
import { labelled } from './labelled.ts';
import { methodAndPath } from './method-and-path.ts';
import { methodHeading } from './method-heading.ts';
import { oneAddress } from './one-address.ts';
import { protocolAndMethod } from './protocol-and-method.ts';
import { statedInTable } from './stated-in-table.ts';

/** The ways to state an endpoint; the first that reads a block has it. */
export const endpointConventions: readonly EndpointConvention[] = [
  methodAndPath,
  afterPercent,
  labelled,
  protocolAndMethod,
  statedInTable,
  methodHeading,
  inCodeSpan,
  oneAddress,
  curlCommand,
];
