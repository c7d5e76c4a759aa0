import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  boolean,
  is,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { SyncTaskProvisioningScope } from "../types/sync-task-provisioning-scope.js";

/** What `SyncTaskProvisioningScope` looks like at run time. */
export const syncTaskProvisioningScopeSchema: ObjectSchema<SyncTaskProvisioningScope> =
  object<SyncTaskProvisioningScope>({
    all: boolean(),
    includeNewUsers: boolean(),
  });

export function isSyncTaskProvisioningScope(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskProvisioningScope {
  return is<SyncTaskProvisioningScope>(
    syncTaskProvisioningScopeSchema,
    value,
    options,
  );
}

export function parseSyncTaskProvisioningScope(
  value: unknown,
  options?: CheckOptions,
): SyncTaskProvisioningScope {
  return parse<SyncTaskProvisioningScope>(
    syncTaskProvisioningScopeSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskProvisioningScope(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskProvisioningScope, ValidationError> {
  return safeParse<SyncTaskProvisioningScope>(
    syncTaskProvisioningScopeSchema,
    value,
    options,
  );
}
