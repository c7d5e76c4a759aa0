import {
  type CheckOptions,
  type Result,
  type Schema,
  type ValidationError,
  array,
  binary,
  boolean,
  enumeration,
  is,
  limit,
  number,
  object,
  optional,
  parse,
  record,
  safeParse,
  string,
  union,
  unknown,
} from "../runtime/schema/index.js";
import type {
  AvatarDto,
  AvatarRespDto,
  BatchResultDto,
  BatchResultDtoOfKickUsers,
  BatchResultRespDto,
  CreateDepartmentRequest,
  CreateDepartmentTreeRequest,
  CreateUserOptionsDto,
  CreateUserRequest,
  DeleteSyncTaskInput,
  DeleteUsersBatchOptionsDto,
  DeleteUsersBatchRequest,
  DepartmentDto,
  DepartmentLeaderDto,
  DepartmentPaginatedRespDto,
  DepartmentPagingDto,
  DepartmentSingleRespDto,
  DepartmentTreeDto,
  DepartmentTreeRespDto,
  DepartmentTreeResultDto,
  GetSyncTaskInput,
  GetUserInput,
  I18nDto,
  IsSuccessDto,
  IsSuccessRespDto,
  KickUsersRequest,
  KickUsersRespDto,
  LangObject,
  LangUnit,
  ListDepartmentsInput,
  ListSyncTasksInput,
  ListUsersAdvancedFilterItemDto,
  ListUsersOptionsDto,
  ListUsersRequest,
  PaginationDto,
  PasswordExpiryDto,
  PasswordPolicyDto,
  PasswordPolicyRespDto,
  PasswordReminderDto,
  SendCreateAccountNotificationDto,
  SyncTaskActiveDirectoryClientConfig,
  SyncTaskClientConfig,
  SyncTaskDingtalkClientConfig,
  SyncTaskDto,
  SyncTaskFieldMapping,
  SyncTaskFxiaokeClientConfig,
  SyncTaskItalentClientConfig,
  SyncTaskKayangClientConfig,
  SyncTaskLarkClientConfig,
  SyncTaskLdapClientConfig,
  SyncTaskMaycurClientConfig,
  SyncTaskMokaClientConfig,
  SyncTaskPaginatedRespDto,
  SyncTaskPagingDto,
  SyncTaskProvisioningScope,
  SyncTaskScimClientConfig,
  SyncTaskSingleRespDto,
  SyncTaskTimedScheduler,
  SyncTaskWechatworkClientConfig,
  SyncTaskXiaoshouyiClientConfig,
  UpdateDepartmentRequest,
  UpdatePasswordPolicyRequest,
  UpdateSyncTaskRequest,
  UploadAvatarRequest,
  UserDto,
  UserIdentityDto,
  UserPaginatedRespDto,
  UserPagingDto,
  UserSingleRespDto,
} from "../types/index.js";

/** What `CreateDepartmentTreeRequest` looks like at run time. */
export const createDepartmentTreeRequestSchema: Schema<CreateDepartmentTreeRequest> =
  /* @__PURE__ */ object<CreateDepartmentTreeRequest>(() => ({
    organizationCode: string(),
    tree: departmentTreeDtoSchema,
  }));

export function isCreateDepartmentTreeRequest(
  value: unknown,
  options?: CheckOptions,
): value is CreateDepartmentTreeRequest {
  return is<CreateDepartmentTreeRequest>(
    createDepartmentTreeRequestSchema,
    value,
    options,
  );
}

export function parseCreateDepartmentTreeRequest(
  value: unknown,
  options?: CheckOptions,
): CreateDepartmentTreeRequest {
  return parse<CreateDepartmentTreeRequest>(
    createDepartmentTreeRequestSchema,
    value,
    options,
  );
}

export function safeParseCreateDepartmentTreeRequest(
  value: unknown,
  options?: CheckOptions,
): Result<CreateDepartmentTreeRequest, ValidationError> {
  return safeParse<CreateDepartmentTreeRequest>(
    createDepartmentTreeRequestSchema,
    value,
    options,
  );
}

/** What `CreateDepartmentRequest` looks like at run time. */
export const createDepartmentRequestSchema: Schema<CreateDepartmentRequest> =
  /* @__PURE__ */ object<CreateDepartmentRequest>(() => ({
    organizationCode: string(),
    name: string(),
    parentDepartmentId: string(),
    openDepartmentId: optional(string()),
    i18n: optional(i18nDtoSchema),
    isVirtualNode: optional(boolean()),
    departmentIdType: optional(
      enumeration(["department_id", "open_department_id"]),
    ),
  }));

export function isCreateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): value is CreateDepartmentRequest {
  return is<CreateDepartmentRequest>(
    createDepartmentRequestSchema,
    value,
    options,
  );
}

export function parseCreateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): CreateDepartmentRequest {
  return parse<CreateDepartmentRequest>(
    createDepartmentRequestSchema,
    value,
    options,
  );
}

export function safeParseCreateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): Result<CreateDepartmentRequest, ValidationError> {
  return safeParse<CreateDepartmentRequest>(
    createDepartmentRequestSchema,
    value,
    options,
  );
}

/** What `CreateUserRequest` looks like at run time. */
export const createUserRequestSchema: Schema<CreateUserRequest> =
  /* @__PURE__ */ object<CreateUserRequest>(() => ({
    status: optional(
      enumeration([
        "Suspended",
        "Resigned",
        "Activated",
        "Archived",
        "Deactivated",
      ]),
    ),
    username: optional(string()),
    email: optional(string()),
    phone: optional(string()),
    password: optional(string()),
    passwordEncryptType: optional(enumeration(["sm2", "rsa", "none"])),
    gender: optional(enumeration(["M", "F", "U"])),
    departmentIds: optional(limit(array(string()), { maxItems: 50 })),
    nickname: optional(string()),
    customData: optional(record(unknown())),
    options: optional(createUserOptionsDtoSchema),
  }));

export function isCreateUserRequest(
  value: unknown,
  options?: CheckOptions,
): value is CreateUserRequest {
  return is<CreateUserRequest>(createUserRequestSchema, value, options);
}

export function parseCreateUserRequest(
  value: unknown,
  options?: CheckOptions,
): CreateUserRequest {
  return parse<CreateUserRequest>(createUserRequestSchema, value, options);
}

export function safeParseCreateUserRequest(
  value: unknown,
  options?: CheckOptions,
): Result<CreateUserRequest, ValidationError> {
  return safeParse<CreateUserRequest>(createUserRequestSchema, value, options);
}

/** What `DeleteSyncTaskInput` looks like at run time. */
export const deleteSyncTaskInputSchema: Schema<DeleteSyncTaskInput> =
  /* @__PURE__ */ object<DeleteSyncTaskInput>(() => ({
    syncTaskId: number(),
    keepUsers: optional(boolean()),
  }));

export function isDeleteSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): value is DeleteSyncTaskInput {
  return is<DeleteSyncTaskInput>(deleteSyncTaskInputSchema, value, options);
}

export function parseDeleteSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): DeleteSyncTaskInput {
  return parse<DeleteSyncTaskInput>(deleteSyncTaskInputSchema, value, options);
}

export function safeParseDeleteSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteSyncTaskInput, ValidationError> {
  return safeParse<DeleteSyncTaskInput>(
    deleteSyncTaskInputSchema,
    value,
    options,
  );
}

/** What `DeleteUsersBatchRequest` looks like at run time. */
export const deleteUsersBatchRequestSchema: Schema<DeleteUsersBatchRequest> =
  /* @__PURE__ */ object<DeleteUsersBatchRequest>(() => ({
    userIds: limit(array(string()), { maxItems: 50 }),
    options: optional(deleteUsersBatchOptionsDtoSchema),
  }));

export function isDeleteUsersBatchRequest(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUsersBatchRequest {
  return is<DeleteUsersBatchRequest>(
    deleteUsersBatchRequestSchema,
    value,
    options,
  );
}

export function parseDeleteUsersBatchRequest(
  value: unknown,
  options?: CheckOptions,
): DeleteUsersBatchRequest {
  return parse<DeleteUsersBatchRequest>(
    deleteUsersBatchRequestSchema,
    value,
    options,
  );
}

export function safeParseDeleteUsersBatchRequest(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUsersBatchRequest, ValidationError> {
  return safeParse<DeleteUsersBatchRequest>(
    deleteUsersBatchRequestSchema,
    value,
    options,
  );
}

/** What `GetSyncTaskInput` looks like at run time. */
export const getSyncTaskInputSchema: Schema<GetSyncTaskInput> =
  /* @__PURE__ */ object<GetSyncTaskInput>(() => ({
    syncTaskId: number(),
  }));

export function isGetSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): value is GetSyncTaskInput {
  return is<GetSyncTaskInput>(getSyncTaskInputSchema, value, options);
}

export function parseGetSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): GetSyncTaskInput {
  return parse<GetSyncTaskInput>(getSyncTaskInputSchema, value, options);
}

export function safeParseGetSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): Result<GetSyncTaskInput, ValidationError> {
  return safeParse<GetSyncTaskInput>(getSyncTaskInputSchema, value, options);
}

/** What `GetUserInput` looks like at run time. */
export const getUserInputSchema: Schema<GetUserInput> =
  /* @__PURE__ */ object<GetUserInput>(() => ({
    userId: string(),
    userIdType: optional(
      enumeration(["user_id", "external_id", "phone", "email", "username"]),
    ),
    withCustomData: optional(boolean()),
    withDepartmentIds: optional(boolean()),
  }));

export function isGetUserInput(
  value: unknown,
  options?: CheckOptions,
): value is GetUserInput {
  return is<GetUserInput>(getUserInputSchema, value, options);
}

export function parseGetUserInput(
  value: unknown,
  options?: CheckOptions,
): GetUserInput {
  return parse<GetUserInput>(getUserInputSchema, value, options);
}

export function safeParseGetUserInput(
  value: unknown,
  options?: CheckOptions,
): Result<GetUserInput, ValidationError> {
  return safeParse<GetUserInput>(getUserInputSchema, value, options);
}

/** What `KickUsersRequest` looks like at run time. */
export const kickUsersRequestSchema: Schema<KickUsersRequest> =
  /* @__PURE__ */ object<KickUsersRequest>(() => ({
    userId: string(),
    appIds: limit(array(string()), { maxItems: 50 }),
  }));

export function isKickUsersRequest(
  value: unknown,
  options?: CheckOptions,
): value is KickUsersRequest {
  return is<KickUsersRequest>(kickUsersRequestSchema, value, options);
}

export function parseKickUsersRequest(
  value: unknown,
  options?: CheckOptions,
): KickUsersRequest {
  return parse<KickUsersRequest>(kickUsersRequestSchema, value, options);
}

export function safeParseKickUsersRequest(
  value: unknown,
  options?: CheckOptions,
): Result<KickUsersRequest, ValidationError> {
  return safeParse<KickUsersRequest>(kickUsersRequestSchema, value, options);
}

/** What `ListDepartmentsInput` looks like at run time. */
export const listDepartmentsInputSchema: Schema<ListDepartmentsInput> =
  /* @__PURE__ */ object<ListDepartmentsInput>(() => ({
    organizationCode: string(),
    page: optional(number()),
    limit: optional(limit(number(), { maximum: 50 })),
    withCustomData: optional(boolean()),
  }));

export function isListDepartmentsInput(
  value: unknown,
  options?: CheckOptions,
): value is ListDepartmentsInput {
  return is<ListDepartmentsInput>(listDepartmentsInputSchema, value, options);
}

export function parseListDepartmentsInput(
  value: unknown,
  options?: CheckOptions,
): ListDepartmentsInput {
  return parse<ListDepartmentsInput>(
    listDepartmentsInputSchema,
    value,
    options,
  );
}

export function safeParseListDepartmentsInput(
  value: unknown,
  options?: CheckOptions,
): Result<ListDepartmentsInput, ValidationError> {
  return safeParse<ListDepartmentsInput>(
    listDepartmentsInputSchema,
    value,
    options,
  );
}

/** What `ListSyncTasksInput` looks like at run time. */
export const listSyncTasksInputSchema: Schema<ListSyncTasksInput> =
  /* @__PURE__ */ object<ListSyncTasksInput>(() => ({
    page: optional(number()),
    limit: optional(limit(number(), { maximum: 50 })),
    syncTaskType: optional(
      enumeration([
        "lark",
        "lark-international",
        "wechatwork",
        "dingtalk",
        "active-directory",
        "italent",
        "maycur",
        "ldap",
        "moka",
        "fxiaoke",
        "scim",
        "xiaoshouyi",
        "kayang",
        "custom",
      ]),
    ),
  }));

export function isListSyncTasksInput(
  value: unknown,
  options?: CheckOptions,
): value is ListSyncTasksInput {
  return is<ListSyncTasksInput>(listSyncTasksInputSchema, value, options);
}

export function parseListSyncTasksInput(
  value: unknown,
  options?: CheckOptions,
): ListSyncTasksInput {
  return parse<ListSyncTasksInput>(listSyncTasksInputSchema, value, options);
}

export function safeParseListSyncTasksInput(
  value: unknown,
  options?: CheckOptions,
): Result<ListSyncTasksInput, ValidationError> {
  return safeParse<ListSyncTasksInput>(
    listSyncTasksInputSchema,
    value,
    options,
  );
}

/** What `ListUsersRequest` looks like at run time. */
export const listUsersRequestSchema: Schema<ListUsersRequest> =
  /* @__PURE__ */ object<ListUsersRequest>(() => ({
    keywords: optional(string()),
    advancedFilter: optional(array(listUsersAdvancedFilterItemDtoSchema)),
    options: optional(listUsersOptionsDtoSchema),
  }));

export function isListUsersRequest(
  value: unknown,
  options?: CheckOptions,
): value is ListUsersRequest {
  return is<ListUsersRequest>(listUsersRequestSchema, value, options);
}

export function parseListUsersRequest(
  value: unknown,
  options?: CheckOptions,
): ListUsersRequest {
  return parse<ListUsersRequest>(listUsersRequestSchema, value, options);
}

export function safeParseListUsersRequest(
  value: unknown,
  options?: CheckOptions,
): Result<ListUsersRequest, ValidationError> {
  return safeParse<ListUsersRequest>(listUsersRequestSchema, value, options);
}

/** What `UpdateDepartmentRequest` looks like at run time. */
export const updateDepartmentRequestSchema: Schema<UpdateDepartmentRequest> =
  /* @__PURE__ */ object<UpdateDepartmentRequest>(() => ({
    departmentId: string(),
    organizationCode: string(),
    leaderUserIds: optional(array(string())),
    description: optional(string()),
    code: optional(string()),
    i18n: optional(i18nDtoSchema),
    name: optional(string()),
    departmentIdType: optional(
      enumeration(["department_id", "open_department_id"]),
    ),
    parentDepartmentId: optional(string()),
    customData: optional(record(unknown())),
  }));

export function isUpdateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): value is UpdateDepartmentRequest {
  return is<UpdateDepartmentRequest>(
    updateDepartmentRequestSchema,
    value,
    options,
  );
}

export function parseUpdateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): UpdateDepartmentRequest {
  return parse<UpdateDepartmentRequest>(
    updateDepartmentRequestSchema,
    value,
    options,
  );
}

export function safeParseUpdateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UpdateDepartmentRequest, ValidationError> {
  return safeParse<UpdateDepartmentRequest>(
    updateDepartmentRequestSchema,
    value,
    options,
  );
}

/** What `UpdatePasswordPolicyRequest` looks like at run time. */
export const updatePasswordPolicyRequestSchema: Schema<UpdatePasswordPolicyRequest> =
  /* @__PURE__ */ object<UpdatePasswordPolicyRequest>(() => ({
    strength: enumeration([0, 1, 2, 3]),
    expiry: optional(passwordExpiryDtoSchema),
    historySize: optional(number()),
  }));

export function isUpdatePasswordPolicyRequest(
  value: unknown,
  options?: CheckOptions,
): value is UpdatePasswordPolicyRequest {
  return is<UpdatePasswordPolicyRequest>(
    updatePasswordPolicyRequestSchema,
    value,
    options,
  );
}

export function parseUpdatePasswordPolicyRequest(
  value: unknown,
  options?: CheckOptions,
): UpdatePasswordPolicyRequest {
  return parse<UpdatePasswordPolicyRequest>(
    updatePasswordPolicyRequestSchema,
    value,
    options,
  );
}

export function safeParseUpdatePasswordPolicyRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UpdatePasswordPolicyRequest, ValidationError> {
  return safeParse<UpdatePasswordPolicyRequest>(
    updatePasswordPolicyRequestSchema,
    value,
    options,
  );
}

/** What `UpdateSyncTaskRequest` looks like at run time. */
export const updateSyncTaskRequestSchema: Schema<UpdateSyncTaskRequest> =
  /* @__PURE__ */ object<UpdateSyncTaskRequest>(() => ({
    syncTaskId: number(),
    syncTaskName: optional(string()),
    syncTaskType: optional(
      enumeration([
        "lark",
        "lark-international",
        "wechatwork",
        "dingtalk",
        "active-directory",
        "italent",
        "maycur",
        "ldap",
        "moka",
        "fxiaoke",
        "scim",
        "xiaoshouyi",
        "kayang",
        "custom",
      ]),
    ),
    clientConfig: optional(syncTaskClientConfigSchema),
    syncTaskFlow: optional(enumeration(["upstream", "downstream"])),
    syncTaskTrigger: optional(enumeration(["manually", "timed", "automatic"])),
    organizationCode: optional(string()),
    provisioningScope: optional(syncTaskProvisioningScopeSchema),
    fieldMapping: optional(array(syncTaskFieldMappingSchema)),
    timedScheduler: optional(syncTaskTimedSchedulerSchema),
  }));

export function isUpdateSyncTaskRequest(
  value: unknown,
  options?: CheckOptions,
): value is UpdateSyncTaskRequest {
  return is<UpdateSyncTaskRequest>(updateSyncTaskRequestSchema, value, options);
}

export function parseUpdateSyncTaskRequest(
  value: unknown,
  options?: CheckOptions,
): UpdateSyncTaskRequest {
  return parse<UpdateSyncTaskRequest>(
    updateSyncTaskRequestSchema,
    value,
    options,
  );
}

export function safeParseUpdateSyncTaskRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UpdateSyncTaskRequest, ValidationError> {
  return safeParse<UpdateSyncTaskRequest>(
    updateSyncTaskRequestSchema,
    value,
    options,
  );
}

/** What `UploadAvatarRequest` looks like at run time. */
export const uploadAvatarRequestSchema: Schema<UploadAvatarRequest> =
  /* @__PURE__ */ object<UploadAvatarRequest>(() => ({
    userId: string(),
    file: binary(),
    crop: optional(boolean()),
  }));

export function isUploadAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): value is UploadAvatarRequest {
  return is<UploadAvatarRequest>(uploadAvatarRequestSchema, value, options);
}

export function parseUploadAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): UploadAvatarRequest {
  return parse<UploadAvatarRequest>(uploadAvatarRequestSchema, value, options);
}

export function safeParseUploadAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UploadAvatarRequest, ValidationError> {
  return safeParse<UploadAvatarRequest>(
    uploadAvatarRequestSchema,
    value,
    options,
  );
}

/** What `DepartmentTreeDto` looks like at run time. */
export const departmentTreeDtoSchema: Schema<DepartmentTreeDto> =
  /* @__PURE__ */ object<DepartmentTreeDto>(() => ({
    name: string(),
    code: optional(string()),
    children: optional(array(departmentTreeDtoSchema)),
    leader: optional(departmentLeaderDtoSchema),
  }));

export function isDepartmentTreeDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentTreeDto {
  return is<DepartmentTreeDto>(departmentTreeDtoSchema, value, options);
}

export function parseDepartmentTreeDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentTreeDto {
  return parse<DepartmentTreeDto>(departmentTreeDtoSchema, value, options);
}

export function safeParseDepartmentTreeDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentTreeDto, ValidationError> {
  return safeParse<DepartmentTreeDto>(departmentTreeDtoSchema, value, options);
}

/** What `DepartmentLeaderDto` looks like at run time. */
export const departmentLeaderDtoSchema: Schema<DepartmentLeaderDto> =
  /* @__PURE__ */ object<DepartmentLeaderDto>(() => ({
    userId: string(),
    since: optional(string()),
  }));

export function isDepartmentLeaderDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentLeaderDto {
  return is<DepartmentLeaderDto>(departmentLeaderDtoSchema, value, options);
}

export function parseDepartmentLeaderDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentLeaderDto {
  return parse<DepartmentLeaderDto>(departmentLeaderDtoSchema, value, options);
}

export function safeParseDepartmentLeaderDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentLeaderDto, ValidationError> {
  return safeParse<DepartmentLeaderDto>(
    departmentLeaderDtoSchema,
    value,
    options,
  );
}

/** What `DepartmentTreeResultDto` looks like at run time. */
export const departmentTreeResultDtoSchema: Schema<DepartmentTreeResultDto> =
  /* @__PURE__ */ object<DepartmentTreeResultDto>(() => ({
    createdCount: number(),
    root: departmentTreeDtoSchema,
  }));

export function isDepartmentTreeResultDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentTreeResultDto {
  return is<DepartmentTreeResultDto>(
    departmentTreeResultDtoSchema,
    value,
    options,
  );
}

export function parseDepartmentTreeResultDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentTreeResultDto {
  return parse<DepartmentTreeResultDto>(
    departmentTreeResultDtoSchema,
    value,
    options,
  );
}

export function safeParseDepartmentTreeResultDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentTreeResultDto, ValidationError> {
  return safeParse<DepartmentTreeResultDto>(
    departmentTreeResultDtoSchema,
    value,
    options,
  );
}

/** What `DepartmentTreeRespDto` looks like at run time. */
export const departmentTreeRespDtoSchema: Schema<DepartmentTreeRespDto> =
  /* @__PURE__ */ object<DepartmentTreeRespDto>(() => ({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: departmentTreeResultDtoSchema,
  }));

export function isDepartmentTreeRespDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentTreeRespDto {
  return is<DepartmentTreeRespDto>(departmentTreeRespDtoSchema, value, options);
}

export function parseDepartmentTreeRespDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentTreeRespDto {
  return parse<DepartmentTreeRespDto>(
    departmentTreeRespDtoSchema,
    value,
    options,
  );
}

export function safeParseDepartmentTreeRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentTreeRespDto, ValidationError> {
  return safeParse<DepartmentTreeRespDto>(
    departmentTreeRespDtoSchema,
    value,
    options,
  );
}

/** What `I18nDto` looks like at run time. */
export const i18nDtoSchema: Schema<I18nDto> = /* @__PURE__ */ object<I18nDto>(
  () => ({
    name: langObjectSchema,
  }),
);

export function isI18nDto(
  value: unknown,
  options?: CheckOptions,
): value is I18nDto {
  return is<I18nDto>(i18nDtoSchema, value, options);
}

export function parseI18nDto(value: unknown, options?: CheckOptions): I18nDto {
  return parse<I18nDto>(i18nDtoSchema, value, options);
}

export function safeParseI18nDto(
  value: unknown,
  options?: CheckOptions,
): Result<I18nDto, ValidationError> {
  return safeParse<I18nDto>(i18nDtoSchema, value, options);
}

/** What `LangObject` looks like at run time. */
export const langObjectSchema: Schema<LangObject> =
  /* @__PURE__ */ object<LangObject>(() => ({
    "zh-CN": langUnitSchema,
    "en-US": langUnitSchema,
  }));

export function isLangObject(
  value: unknown,
  options?: CheckOptions,
): value is LangObject {
  return is<LangObject>(langObjectSchema, value, options);
}

export function parseLangObject(
  value: unknown,
  options?: CheckOptions,
): LangObject {
  return parse<LangObject>(langObjectSchema, value, options);
}

export function safeParseLangObject(
  value: unknown,
  options?: CheckOptions,
): Result<LangObject, ValidationError> {
  return safeParse<LangObject>(langObjectSchema, value, options);
}

/** What `LangUnit` looks like at run time. */
export const langUnitSchema: Schema<LangUnit> =
  /* @__PURE__ */ object<LangUnit>(() => ({
    enabled: boolean(),
    value: union(boolean(), string()),
  }));

export function isLangUnit(
  value: unknown,
  options?: CheckOptions,
): value is LangUnit {
  return is<LangUnit>(langUnitSchema, value, options);
}

export function parseLangUnit(
  value: unknown,
  options?: CheckOptions,
): LangUnit {
  return parse<LangUnit>(langUnitSchema, value, options);
}

export function safeParseLangUnit(
  value: unknown,
  options?: CheckOptions,
): Result<LangUnit, ValidationError> {
  return safeParse<LangUnit>(langUnitSchema, value, options);
}

/** What `DepartmentDto` looks like at run time. */
export const departmentDtoSchema: Schema<DepartmentDto> =
  /* @__PURE__ */ object<DepartmentDto>(() => ({
    organizationCode: string(),
    departmentId: string(),
    createdAt: string(),
    openDepartmentId: optional(string()),
    name: string(),
    leaderUserIds: optional(array(string())),
    description: optional(string()),
    parentDepartmentId: string(),
    code: optional(string()),
    membersCount: number(),
    hasChildren: boolean(),
    isVirtualNode: optional(boolean()),
    i18n: optional(i18nDtoSchema),
    customData: optional(record(unknown())),
  }));

export function isDepartmentDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentDto {
  return is<DepartmentDto>(departmentDtoSchema, value, options);
}

export function parseDepartmentDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentDto {
  return parse<DepartmentDto>(departmentDtoSchema, value, options);
}

export function safeParseDepartmentDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentDto, ValidationError> {
  return safeParse<DepartmentDto>(departmentDtoSchema, value, options);
}

/** What `DepartmentSingleRespDto` looks like at run time. */
export const departmentSingleRespDtoSchema: Schema<DepartmentSingleRespDto> =
  /* @__PURE__ */ object<DepartmentSingleRespDto>(() => ({
    statusCode: number(),
    message: string(),
    apiCode: number(),
    data: departmentDtoSchema,
  }));

export function isDepartmentSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentSingleRespDto {
  return is<DepartmentSingleRespDto>(
    departmentSingleRespDtoSchema,
    value,
    options,
  );
}

export function parseDepartmentSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentSingleRespDto {
  return parse<DepartmentSingleRespDto>(
    departmentSingleRespDtoSchema,
    value,
    options,
  );
}

export function safeParseDepartmentSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentSingleRespDto, ValidationError> {
  return safeParse<DepartmentSingleRespDto>(
    departmentSingleRespDtoSchema,
    value,
    options,
  );
}

/** What `CreateUserOptionsDto` looks like at run time. */
export const createUserOptionsDtoSchema: Schema<CreateUserOptionsDto> =
  /* @__PURE__ */ object<CreateUserOptionsDto>(() => ({
    keepPassword: optional(boolean()),
    resetPasswordOnFirstLogin: optional(boolean()),
    sendNotification: optional(sendCreateAccountNotificationDtoSchema),
  }));

export function isCreateUserOptionsDto(
  value: unknown,
  options?: CheckOptions,
): value is CreateUserOptionsDto {
  return is<CreateUserOptionsDto>(createUserOptionsDtoSchema, value, options);
}

export function parseCreateUserOptionsDto(
  value: unknown,
  options?: CheckOptions,
): CreateUserOptionsDto {
  return parse<CreateUserOptionsDto>(
    createUserOptionsDtoSchema,
    value,
    options,
  );
}

export function safeParseCreateUserOptionsDto(
  value: unknown,
  options?: CheckOptions,
): Result<CreateUserOptionsDto, ValidationError> {
  return safeParse<CreateUserOptionsDto>(
    createUserOptionsDtoSchema,
    value,
    options,
  );
}

/** What `SendCreateAccountNotificationDto` looks like at run time. */
export const sendCreateAccountNotificationDtoSchema: Schema<SendCreateAccountNotificationDto> =
  /* @__PURE__ */ object<SendCreateAccountNotificationDto>(() => ({
    sendEmailNotification: optional(boolean()),
    sendPhoneNotification: optional(boolean()),
    appId: optional(string()),
  }));

export function isSendCreateAccountNotificationDto(
  value: unknown,
  options?: CheckOptions,
): value is SendCreateAccountNotificationDto {
  return is<SendCreateAccountNotificationDto>(
    sendCreateAccountNotificationDtoSchema,
    value,
    options,
  );
}

export function parseSendCreateAccountNotificationDto(
  value: unknown,
  options?: CheckOptions,
): SendCreateAccountNotificationDto {
  return parse<SendCreateAccountNotificationDto>(
    sendCreateAccountNotificationDtoSchema,
    value,
    options,
  );
}

export function safeParseSendCreateAccountNotificationDto(
  value: unknown,
  options?: CheckOptions,
): Result<SendCreateAccountNotificationDto, ValidationError> {
  return safeParse<SendCreateAccountNotificationDto>(
    sendCreateAccountNotificationDtoSchema,
    value,
    options,
  );
}

/** What `UserDto` looks like at run time. */
export const userDtoSchema: Schema<UserDto> = /* @__PURE__ */ object<UserDto>(
  () => ({
    userId: string(),
    createdAt: string(),
    status: enumeration([
      "Suspended",
      "Resigned",
      "Activated",
      "Archived",
      "Deactivated",
    ]),
    gender: enumeration(["M", "F", "U"]),
    email: optional(string()),
    phone: optional(string()),
    username: optional(string()),
    loginsCount: optional(number()),
    departmentIds: optional(array(string())),
    identities: optional(array(userIdentityDtoSchema)),
    customData: optional(record(unknown())),
  }),
);

export function isUserDto(
  value: unknown,
  options?: CheckOptions,
): value is UserDto {
  return is<UserDto>(userDtoSchema, value, options);
}

export function parseUserDto(value: unknown, options?: CheckOptions): UserDto {
  return parse<UserDto>(userDtoSchema, value, options);
}

export function safeParseUserDto(
  value: unknown,
  options?: CheckOptions,
): Result<UserDto, ValidationError> {
  return safeParse<UserDto>(userDtoSchema, value, options);
}

/** What `UserIdentityDto` looks like at run time. */
export const userIdentityDtoSchema: Schema<UserIdentityDto> =
  /* @__PURE__ */ object<UserIdentityDto>(() => ({
    identityId: string(),
    extIdpId: string(),
    userIdInIdp: string(),
    originConnIds: array(string()),
  }));

export function isUserIdentityDto(
  value: unknown,
  options?: CheckOptions,
): value is UserIdentityDto {
  return is<UserIdentityDto>(userIdentityDtoSchema, value, options);
}

export function parseUserIdentityDto(
  value: unknown,
  options?: CheckOptions,
): UserIdentityDto {
  return parse<UserIdentityDto>(userIdentityDtoSchema, value, options);
}

export function safeParseUserIdentityDto(
  value: unknown,
  options?: CheckOptions,
): Result<UserIdentityDto, ValidationError> {
  return safeParse<UserIdentityDto>(userIdentityDtoSchema, value, options);
}

/** What `UserSingleRespDto` looks like at run time. */
export const userSingleRespDtoSchema: Schema<UserSingleRespDto> =
  /* @__PURE__ */ object<UserSingleRespDto>(() => ({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: userDtoSchema,
  }));

export function isUserSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): value is UserSingleRespDto {
  return is<UserSingleRespDto>(userSingleRespDtoSchema, value, options);
}

export function parseUserSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): UserSingleRespDto {
  return parse<UserSingleRespDto>(userSingleRespDtoSchema, value, options);
}

export function safeParseUserSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<UserSingleRespDto, ValidationError> {
  return safeParse<UserSingleRespDto>(userSingleRespDtoSchema, value, options);
}

/** What `IsSuccessDto` looks like at run time. */
export const isSuccessDtoSchema: Schema<IsSuccessDto> =
  /* @__PURE__ */ object<IsSuccessDto>(() => ({
    success: boolean(),
  }));

export function isIsSuccessDto(
  value: unknown,
  options?: CheckOptions,
): value is IsSuccessDto {
  return is<IsSuccessDto>(isSuccessDtoSchema, value, options);
}

export function parseIsSuccessDto(
  value: unknown,
  options?: CheckOptions,
): IsSuccessDto {
  return parse<IsSuccessDto>(isSuccessDtoSchema, value, options);
}

export function safeParseIsSuccessDto(
  value: unknown,
  options?: CheckOptions,
): Result<IsSuccessDto, ValidationError> {
  return safeParse<IsSuccessDto>(isSuccessDtoSchema, value, options);
}

/** What `IsSuccessRespDto` looks like at run time. */
export const isSuccessRespDtoSchema: Schema<IsSuccessRespDto> =
  /* @__PURE__ */ object<IsSuccessRespDto>(() => ({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: isSuccessDtoSchema,
  }));

export function isIsSuccessRespDto(
  value: unknown,
  options?: CheckOptions,
): value is IsSuccessRespDto {
  return is<IsSuccessRespDto>(isSuccessRespDtoSchema, value, options);
}

export function parseIsSuccessRespDto(
  value: unknown,
  options?: CheckOptions,
): IsSuccessRespDto {
  return parse<IsSuccessRespDto>(isSuccessRespDtoSchema, value, options);
}

export function safeParseIsSuccessRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<IsSuccessRespDto, ValidationError> {
  return safeParse<IsSuccessRespDto>(isSuccessRespDtoSchema, value, options);
}

/** What `DeleteUsersBatchOptionsDto` looks like at run time. */
export const deleteUsersBatchOptionsDtoSchema: Schema<DeleteUsersBatchOptionsDto> =
  /* @__PURE__ */ object<DeleteUsersBatchOptionsDto>(() => ({
    userIdType: optional(
      enumeration(["user_id", "external_id", "phone", "email", "username"]),
    ),
  }));

export function isDeleteUsersBatchOptionsDto(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUsersBatchOptionsDto {
  return is<DeleteUsersBatchOptionsDto>(
    deleteUsersBatchOptionsDtoSchema,
    value,
    options,
  );
}

export function parseDeleteUsersBatchOptionsDto(
  value: unknown,
  options?: CheckOptions,
): DeleteUsersBatchOptionsDto {
  return parse<DeleteUsersBatchOptionsDto>(
    deleteUsersBatchOptionsDtoSchema,
    value,
    options,
  );
}

export function safeParseDeleteUsersBatchOptionsDto(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUsersBatchOptionsDto, ValidationError> {
  return safeParse<DeleteUsersBatchOptionsDto>(
    deleteUsersBatchOptionsDtoSchema,
    value,
    options,
  );
}

/** What `BatchResultDto` looks like at run time. */
export const batchResultDtoSchema: Schema<BatchResultDto> =
  /* @__PURE__ */ object<BatchResultDto>(() => ({
    succeeded: number(),
    failedIds: optional(array(string())),
  }));

export function isBatchResultDto(
  value: unknown,
  options?: CheckOptions,
): value is BatchResultDto {
  return is<BatchResultDto>(batchResultDtoSchema, value, options);
}

export function parseBatchResultDto(
  value: unknown,
  options?: CheckOptions,
): BatchResultDto {
  return parse<BatchResultDto>(batchResultDtoSchema, value, options);
}

export function safeParseBatchResultDto(
  value: unknown,
  options?: CheckOptions,
): Result<BatchResultDto, ValidationError> {
  return safeParse<BatchResultDto>(batchResultDtoSchema, value, options);
}

/** What `BatchResultRespDto` looks like at run time. */
export const batchResultRespDtoSchema: Schema<BatchResultRespDto> =
  /* @__PURE__ */ object<BatchResultRespDto>(() => ({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: batchResultDtoSchema,
  }));

export function isBatchResultRespDto(
  value: unknown,
  options?: CheckOptions,
): value is BatchResultRespDto {
  return is<BatchResultRespDto>(batchResultRespDtoSchema, value, options);
}

export function parseBatchResultRespDto(
  value: unknown,
  options?: CheckOptions,
): BatchResultRespDto {
  return parse<BatchResultRespDto>(batchResultRespDtoSchema, value, options);
}

export function safeParseBatchResultRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<BatchResultRespDto, ValidationError> {
  return safeParse<BatchResultRespDto>(
    batchResultRespDtoSchema,
    value,
    options,
  );
}

/** What `SyncTaskDto` looks like at run time. */
export const syncTaskDtoSchema: Schema<SyncTaskDto> =
  /* @__PURE__ */ object<SyncTaskDto>(() => ({
    syncTaskId: number(),
    createdAt: string(),
    updatedAt: string(),
    syncTaskName: string(),
    syncTaskType: enumeration([
      "lark",
      "lark-international",
      "wechatwork",
      "dingtalk",
      "active-directory",
      "italent",
      "maycur",
      "ldap",
      "moka",
      "fxiaoke",
      "scim",
      "xiaoshouyi",
      "kayang",
      "custom",
    ]),
    syncFlow: enumeration(["upstream", "downstream"]),
    syncTrigger: enumeration(["manually", "timed", "automatic"]),
    lastSyncMessage: optional(boolean()),
    lastSyncRate: optional(number()),
    lastSyncStatus: optional(
      enumeration(["free", "pending", "onProgress", "success", "failed"]),
    ),
    lastSyncTime: optional(string()),
    organizationCode: optional(string()),
    provisioningScope: optional(syncTaskProvisioningScopeSchema),
    fieldMapping: array(syncTaskFieldMappingSchema),
    timedScheduler: optional(syncTaskTimedSchedulerSchema),
  }));

export function isSyncTaskDto(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskDto {
  return is<SyncTaskDto>(syncTaskDtoSchema, value, options);
}

export function parseSyncTaskDto(
  value: unknown,
  options?: CheckOptions,
): SyncTaskDto {
  return parse<SyncTaskDto>(syncTaskDtoSchema, value, options);
}

export function safeParseSyncTaskDto(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskDto, ValidationError> {
  return safeParse<SyncTaskDto>(syncTaskDtoSchema, value, options);
}

/** What `SyncTaskProvisioningScope` looks like at run time. */
export const syncTaskProvisioningScopeSchema: Schema<SyncTaskProvisioningScope> =
  /* @__PURE__ */ object<SyncTaskProvisioningScope>(() => ({
    all: boolean(),
    includeNewUsers: boolean(),
  }));

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

/** What `SyncTaskFieldMapping` looks like at run time. */
export const syncTaskFieldMappingSchema: Schema<SyncTaskFieldMapping> =
  /* @__PURE__ */ object<SyncTaskFieldMapping>(() => ({
    expression: string(),
    targetKey: string(),
  }));

export function isSyncTaskFieldMapping(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskFieldMapping {
  return is<SyncTaskFieldMapping>(syncTaskFieldMappingSchema, value, options);
}

export function parseSyncTaskFieldMapping(
  value: unknown,
  options?: CheckOptions,
): SyncTaskFieldMapping {
  return parse<SyncTaskFieldMapping>(
    syncTaskFieldMappingSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskFieldMapping(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskFieldMapping, ValidationError> {
  return safeParse<SyncTaskFieldMapping>(
    syncTaskFieldMappingSchema,
    value,
    options,
  );
}

/** What `SyncTaskTimedScheduler` looks like at run time. */
export const syncTaskTimedSchedulerSchema: Schema<SyncTaskTimedScheduler> =
  /* @__PURE__ */ object<SyncTaskTimedScheduler>(() => ({
    cycle: enumeration(["month", "week", "days", "sixHours", "twoHours"]),
    startTime: number(),
  }));

export function isSyncTaskTimedScheduler(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskTimedScheduler {
  return is<SyncTaskTimedScheduler>(
    syncTaskTimedSchedulerSchema,
    value,
    options,
  );
}

export function parseSyncTaskTimedScheduler(
  value: unknown,
  options?: CheckOptions,
): SyncTaskTimedScheduler {
  return parse<SyncTaskTimedScheduler>(
    syncTaskTimedSchedulerSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskTimedScheduler(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskTimedScheduler, ValidationError> {
  return safeParse<SyncTaskTimedScheduler>(
    syncTaskTimedSchedulerSchema,
    value,
    options,
  );
}

/** What `SyncTaskSingleRespDto` looks like at run time. */
export const syncTaskSingleRespDtoSchema: Schema<SyncTaskSingleRespDto> =
  /* @__PURE__ */ object<SyncTaskSingleRespDto>(() => ({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: syncTaskDtoSchema,
  }));

export function isSyncTaskSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskSingleRespDto {
  return is<SyncTaskSingleRespDto>(syncTaskSingleRespDtoSchema, value, options);
}

export function parseSyncTaskSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): SyncTaskSingleRespDto {
  return parse<SyncTaskSingleRespDto>(
    syncTaskSingleRespDtoSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskSingleRespDto, ValidationError> {
  return safeParse<SyncTaskSingleRespDto>(
    syncTaskSingleRespDtoSchema,
    value,
    options,
  );
}

/** What `BatchResultDtoOfKickUsers` looks like at run time. */
export const batchResultDtoOfKickUsersSchema: Schema<BatchResultDtoOfKickUsers> =
  /* @__PURE__ */ object<BatchResultDtoOfKickUsers>(() => ({
    succeeded: boolean(),
  }));

export function isBatchResultDtoOfKickUsers(
  value: unknown,
  options?: CheckOptions,
): value is BatchResultDtoOfKickUsers {
  return is<BatchResultDtoOfKickUsers>(
    batchResultDtoOfKickUsersSchema,
    value,
    options,
  );
}

export function parseBatchResultDtoOfKickUsers(
  value: unknown,
  options?: CheckOptions,
): BatchResultDtoOfKickUsers {
  return parse<BatchResultDtoOfKickUsers>(
    batchResultDtoOfKickUsersSchema,
    value,
    options,
  );
}

export function safeParseBatchResultDtoOfKickUsers(
  value: unknown,
  options?: CheckOptions,
): Result<BatchResultDtoOfKickUsers, ValidationError> {
  return safeParse<BatchResultDtoOfKickUsers>(
    batchResultDtoOfKickUsersSchema,
    value,
    options,
  );
}

/** What `KickUsersRespDto` looks like at run time. */
export const kickUsersRespDtoSchema: Schema<KickUsersRespDto> =
  /* @__PURE__ */ object<KickUsersRespDto>(() => ({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    data: batchResultDtoOfKickUsersSchema,
  }));

export function isKickUsersRespDto(
  value: unknown,
  options?: CheckOptions,
): value is KickUsersRespDto {
  return is<KickUsersRespDto>(kickUsersRespDtoSchema, value, options);
}

export function parseKickUsersRespDto(
  value: unknown,
  options?: CheckOptions,
): KickUsersRespDto {
  return parse<KickUsersRespDto>(kickUsersRespDtoSchema, value, options);
}

export function safeParseKickUsersRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<KickUsersRespDto, ValidationError> {
  return safeParse<KickUsersRespDto>(kickUsersRespDtoSchema, value, options);
}

/** What `DepartmentPagingDto` looks like at run time. */
export const departmentPagingDtoSchema: Schema<DepartmentPagingDto> =
  /* @__PURE__ */ object<DepartmentPagingDto>(() => ({
    totalCount: number(),
    list: array(departmentDtoSchema),
  }));

export function isDepartmentPagingDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentPagingDto {
  return is<DepartmentPagingDto>(departmentPagingDtoSchema, value, options);
}

export function parseDepartmentPagingDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentPagingDto {
  return parse<DepartmentPagingDto>(departmentPagingDtoSchema, value, options);
}

export function safeParseDepartmentPagingDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentPagingDto, ValidationError> {
  return safeParse<DepartmentPagingDto>(
    departmentPagingDtoSchema,
    value,
    options,
  );
}

/** What `DepartmentPaginatedRespDto` looks like at run time. */
export const departmentPaginatedRespDtoSchema: Schema<DepartmentPaginatedRespDto> =
  /* @__PURE__ */ object<DepartmentPaginatedRespDto>(() => ({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: departmentPagingDtoSchema,
  }));

export function isDepartmentPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentPaginatedRespDto {
  return is<DepartmentPaginatedRespDto>(
    departmentPaginatedRespDtoSchema,
    value,
    options,
  );
}

export function parseDepartmentPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentPaginatedRespDto {
  return parse<DepartmentPaginatedRespDto>(
    departmentPaginatedRespDtoSchema,
    value,
    options,
  );
}

export function safeParseDepartmentPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentPaginatedRespDto, ValidationError> {
  return safeParse<DepartmentPaginatedRespDto>(
    departmentPaginatedRespDtoSchema,
    value,
    options,
  );
}

/** What `SyncTaskPagingDto` looks like at run time. */
export const syncTaskPagingDtoSchema: Schema<SyncTaskPagingDto> =
  /* @__PURE__ */ object<SyncTaskPagingDto>(() => ({
    totalCount: number(),
    list: array(syncTaskDtoSchema),
  }));

export function isSyncTaskPagingDto(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskPagingDto {
  return is<SyncTaskPagingDto>(syncTaskPagingDtoSchema, value, options);
}

export function parseSyncTaskPagingDto(
  value: unknown,
  options?: CheckOptions,
): SyncTaskPagingDto {
  return parse<SyncTaskPagingDto>(syncTaskPagingDtoSchema, value, options);
}

export function safeParseSyncTaskPagingDto(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskPagingDto, ValidationError> {
  return safeParse<SyncTaskPagingDto>(syncTaskPagingDtoSchema, value, options);
}

/** What `SyncTaskPaginatedRespDto` looks like at run time. */
export const syncTaskPaginatedRespDtoSchema: Schema<SyncTaskPaginatedRespDto> =
  /* @__PURE__ */ object<SyncTaskPaginatedRespDto>(() => ({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: syncTaskPagingDtoSchema,
  }));

export function isSyncTaskPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskPaginatedRespDto {
  return is<SyncTaskPaginatedRespDto>(
    syncTaskPaginatedRespDtoSchema,
    value,
    options,
  );
}

export function parseSyncTaskPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): SyncTaskPaginatedRespDto {
  return parse<SyncTaskPaginatedRespDto>(
    syncTaskPaginatedRespDtoSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskPaginatedRespDto, ValidationError> {
  return safeParse<SyncTaskPaginatedRespDto>(
    syncTaskPaginatedRespDtoSchema,
    value,
    options,
  );
}

/** What `ListUsersAdvancedFilterItemDto` looks like at run time. */
export const listUsersAdvancedFilterItemDtoSchema: Schema<ListUsersAdvancedFilterItemDto> =
  /* @__PURE__ */ object<ListUsersAdvancedFilterItemDto>(() => ({
    field: string(),
    operator: enumeration([
      "EQUAL",
      "NOT_EQUAL",
      "CONTAINS",
      "IN",
      "GREATER",
      "LESS",
      "BETWEEN",
    ]),
    value: optional(unknown()),
  }));

export function isListUsersAdvancedFilterItemDto(
  value: unknown,
  options?: CheckOptions,
): value is ListUsersAdvancedFilterItemDto {
  return is<ListUsersAdvancedFilterItemDto>(
    listUsersAdvancedFilterItemDtoSchema,
    value,
    options,
  );
}

export function parseListUsersAdvancedFilterItemDto(
  value: unknown,
  options?: CheckOptions,
): ListUsersAdvancedFilterItemDto {
  return parse<ListUsersAdvancedFilterItemDto>(
    listUsersAdvancedFilterItemDtoSchema,
    value,
    options,
  );
}

export function safeParseListUsersAdvancedFilterItemDto(
  value: unknown,
  options?: CheckOptions,
): Result<ListUsersAdvancedFilterItemDto, ValidationError> {
  return safeParse<ListUsersAdvancedFilterItemDto>(
    listUsersAdvancedFilterItemDtoSchema,
    value,
    options,
  );
}

/** What `ListUsersOptionsDto` looks like at run time. */
export const listUsersOptionsDtoSchema: Schema<ListUsersOptionsDto> =
  /* @__PURE__ */ object<ListUsersOptionsDto>(() => ({
    pagination: optional(paginationDtoSchema),
    fuzzySearchOn: optional(array(string())),
    withCustomData: optional(boolean()),
  }));

export function isListUsersOptionsDto(
  value: unknown,
  options?: CheckOptions,
): value is ListUsersOptionsDto {
  return is<ListUsersOptionsDto>(listUsersOptionsDtoSchema, value, options);
}

export function parseListUsersOptionsDto(
  value: unknown,
  options?: CheckOptions,
): ListUsersOptionsDto {
  return parse<ListUsersOptionsDto>(listUsersOptionsDtoSchema, value, options);
}

export function safeParseListUsersOptionsDto(
  value: unknown,
  options?: CheckOptions,
): Result<ListUsersOptionsDto, ValidationError> {
  return safeParse<ListUsersOptionsDto>(
    listUsersOptionsDtoSchema,
    value,
    options,
  );
}

/** What `PaginationDto` looks like at run time. */
export const paginationDtoSchema: Schema<PaginationDto> =
  /* @__PURE__ */ object<PaginationDto>(() => ({
    page: optional(number()),
    limit: optional(limit(number(), { maximum: 50 })),
  }));

export function isPaginationDto(
  value: unknown,
  options?: CheckOptions,
): value is PaginationDto {
  return is<PaginationDto>(paginationDtoSchema, value, options);
}

export function parsePaginationDto(
  value: unknown,
  options?: CheckOptions,
): PaginationDto {
  return parse<PaginationDto>(paginationDtoSchema, value, options);
}

export function safeParsePaginationDto(
  value: unknown,
  options?: CheckOptions,
): Result<PaginationDto, ValidationError> {
  return safeParse<PaginationDto>(paginationDtoSchema, value, options);
}

/** What `UserPagingDto` looks like at run time. */
export const userPagingDtoSchema: Schema<UserPagingDto> =
  /* @__PURE__ */ object<UserPagingDto>(() => ({
    totalCount: number(),
    list: array(userDtoSchema),
  }));

export function isUserPagingDto(
  value: unknown,
  options?: CheckOptions,
): value is UserPagingDto {
  return is<UserPagingDto>(userPagingDtoSchema, value, options);
}

export function parseUserPagingDto(
  value: unknown,
  options?: CheckOptions,
): UserPagingDto {
  return parse<UserPagingDto>(userPagingDtoSchema, value, options);
}

export function safeParseUserPagingDto(
  value: unknown,
  options?: CheckOptions,
): Result<UserPagingDto, ValidationError> {
  return safeParse<UserPagingDto>(userPagingDtoSchema, value, options);
}

/** What `UserPaginatedRespDto` looks like at run time. */
export const userPaginatedRespDtoSchema: Schema<UserPaginatedRespDto> =
  /* @__PURE__ */ object<UserPaginatedRespDto>(() => ({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: userPagingDtoSchema,
  }));

export function isUserPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): value is UserPaginatedRespDto {
  return is<UserPaginatedRespDto>(userPaginatedRespDtoSchema, value, options);
}

export function parseUserPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): UserPaginatedRespDto {
  return parse<UserPaginatedRespDto>(
    userPaginatedRespDtoSchema,
    value,
    options,
  );
}

export function safeParseUserPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<UserPaginatedRespDto, ValidationError> {
  return safeParse<UserPaginatedRespDto>(
    userPaginatedRespDtoSchema,
    value,
    options,
  );
}

/** What `PasswordExpiryDto` looks like at run time. */
export const passwordExpiryDtoSchema: Schema<PasswordExpiryDto> =
  /* @__PURE__ */ object<PasswordExpiryDto>(() => ({
    enabled: boolean(),
    days: optional(number()),
    reminders: optional(array(passwordReminderDtoSchema)),
  }));

export function isPasswordExpiryDto(
  value: unknown,
  options?: CheckOptions,
): value is PasswordExpiryDto {
  return is<PasswordExpiryDto>(passwordExpiryDtoSchema, value, options);
}

export function parsePasswordExpiryDto(
  value: unknown,
  options?: CheckOptions,
): PasswordExpiryDto {
  return parse<PasswordExpiryDto>(passwordExpiryDtoSchema, value, options);
}

export function safeParsePasswordExpiryDto(
  value: unknown,
  options?: CheckOptions,
): Result<PasswordExpiryDto, ValidationError> {
  return safeParse<PasswordExpiryDto>(passwordExpiryDtoSchema, value, options);
}

/** What `PasswordReminderDto` looks like at run time. */
export const passwordReminderDtoSchema: Schema<PasswordReminderDto> =
  /* @__PURE__ */ object<PasswordReminderDto>(() => ({
    daysBefore: number(),
    channel: enumeration(["email", "sms"]),
  }));

export function isPasswordReminderDto(
  value: unknown,
  options?: CheckOptions,
): value is PasswordReminderDto {
  return is<PasswordReminderDto>(passwordReminderDtoSchema, value, options);
}

export function parsePasswordReminderDto(
  value: unknown,
  options?: CheckOptions,
): PasswordReminderDto {
  return parse<PasswordReminderDto>(passwordReminderDtoSchema, value, options);
}

export function safeParsePasswordReminderDto(
  value: unknown,
  options?: CheckOptions,
): Result<PasswordReminderDto, ValidationError> {
  return safeParse<PasswordReminderDto>(
    passwordReminderDtoSchema,
    value,
    options,
  );
}

/** What `PasswordPolicyDto` looks like at run time. */
export const passwordPolicyDtoSchema: Schema<PasswordPolicyDto> =
  /* @__PURE__ */ object<PasswordPolicyDto>(() => ({
    strength: enumeration([0, 1, 2, 3]),
    expiry: optional(passwordExpiryDtoSchema),
    historySize: optional(number()),
  }));

export function isPasswordPolicyDto(
  value: unknown,
  options?: CheckOptions,
): value is PasswordPolicyDto {
  return is<PasswordPolicyDto>(passwordPolicyDtoSchema, value, options);
}

export function parsePasswordPolicyDto(
  value: unknown,
  options?: CheckOptions,
): PasswordPolicyDto {
  return parse<PasswordPolicyDto>(passwordPolicyDtoSchema, value, options);
}

export function safeParsePasswordPolicyDto(
  value: unknown,
  options?: CheckOptions,
): Result<PasswordPolicyDto, ValidationError> {
  return safeParse<PasswordPolicyDto>(passwordPolicyDtoSchema, value, options);
}

/** What `PasswordPolicyRespDto` looks like at run time. */
export const passwordPolicyRespDtoSchema: Schema<PasswordPolicyRespDto> =
  /* @__PURE__ */ object<PasswordPolicyRespDto>(() => ({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: passwordPolicyDtoSchema,
  }));

export function isPasswordPolicyRespDto(
  value: unknown,
  options?: CheckOptions,
): value is PasswordPolicyRespDto {
  return is<PasswordPolicyRespDto>(passwordPolicyRespDtoSchema, value, options);
}

export function parsePasswordPolicyRespDto(
  value: unknown,
  options?: CheckOptions,
): PasswordPolicyRespDto {
  return parse<PasswordPolicyRespDto>(
    passwordPolicyRespDtoSchema,
    value,
    options,
  );
}

export function safeParsePasswordPolicyRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<PasswordPolicyRespDto, ValidationError> {
  return safeParse<PasswordPolicyRespDto>(
    passwordPolicyRespDtoSchema,
    value,
    options,
  );
}

/** What `SyncTaskClientConfig` looks like at run time. */
export const syncTaskClientConfigSchema: Schema<SyncTaskClientConfig> =
  /* @__PURE__ */ object<SyncTaskClientConfig>(() => ({
    larkConfig: optional(syncTaskLarkClientConfigSchema),
    larkInternationalConfig: optional(syncTaskLarkClientConfigSchema),
    wechatworkConfig: optional(syncTaskWechatworkClientConfigSchema),
    dingtalkConfig: optional(syncTaskDingtalkClientConfigSchema),
    mokaConfig: optional(syncTaskMokaClientConfigSchema),
    scimConfig: optional(syncTaskScimClientConfigSchema),
    activeDirectoryConfig: optional(syncTaskActiveDirectoryClientConfigSchema),
    ldapConfig: optional(syncTaskLdapClientConfigSchema),
    italentConfig: optional(syncTaskItalentClientConfigSchema),
    maycurConfig: optional(syncTaskMaycurClientConfigSchema),
    fxiaokeConfig: optional(syncTaskFxiaokeClientConfigSchema),
    xiaoshouyiConfig: optional(syncTaskXiaoshouyiClientConfigSchema),
    kayangConfig: optional(syncTaskKayangClientConfigSchema),
  }));

export function isSyncTaskClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskClientConfig {
  return is<SyncTaskClientConfig>(syncTaskClientConfigSchema, value, options);
}

export function parseSyncTaskClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskClientConfig {
  return parse<SyncTaskClientConfig>(
    syncTaskClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskClientConfig, ValidationError> {
  return safeParse<SyncTaskClientConfig>(
    syncTaskClientConfigSchema,
    value,
    options,
  );
}

/** What `SyncTaskLarkClientConfig` looks like at run time. */
export const syncTaskLarkClientConfigSchema: Schema<SyncTaskLarkClientConfig> =
  /* @__PURE__ */ object<SyncTaskLarkClientConfig>(() => ({
    app_id: string(),
    app_secret: string(),
    encrypt_key: optional(string()),
    verification_token: optional(string()),
  }));

export function isSyncTaskLarkClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskLarkClientConfig {
  return is<SyncTaskLarkClientConfig>(
    syncTaskLarkClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskLarkClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskLarkClientConfig {
  return parse<SyncTaskLarkClientConfig>(
    syncTaskLarkClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskLarkClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskLarkClientConfig, ValidationError> {
  return safeParse<SyncTaskLarkClientConfig>(
    syncTaskLarkClientConfigSchema,
    value,
    options,
  );
}

/** What `SyncTaskWechatworkClientConfig` looks like at run time. */
export const syncTaskWechatworkClientConfigSchema: Schema<SyncTaskWechatworkClientConfig> =
  /* @__PURE__ */ object<SyncTaskWechatworkClientConfig>(() => ({
    corpID: string(),
    secret: string(),
    token: optional(string()),
    encodingAESKey: optional(string()),
    agentUrl: optional(string()),
  }));

export function isSyncTaskWechatworkClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskWechatworkClientConfig {
  return is<SyncTaskWechatworkClientConfig>(
    syncTaskWechatworkClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskWechatworkClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskWechatworkClientConfig {
  return parse<SyncTaskWechatworkClientConfig>(
    syncTaskWechatworkClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskWechatworkClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskWechatworkClientConfig, ValidationError> {
  return safeParse<SyncTaskWechatworkClientConfig>(
    syncTaskWechatworkClientConfigSchema,
    value,
    options,
  );
}

/** What `SyncTaskDingtalkClientConfig` looks like at run time. */
export const syncTaskDingtalkClientConfigSchema: Schema<SyncTaskDingtalkClientConfig> =
  /* @__PURE__ */ object<SyncTaskDingtalkClientConfig>(() => ({
    corpId: string(),
    appKey: string(),
    appSecret: string(),
    aes_key: optional(string()),
    token: optional(string()),
  }));

export function isSyncTaskDingtalkClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskDingtalkClientConfig {
  return is<SyncTaskDingtalkClientConfig>(
    syncTaskDingtalkClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskDingtalkClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskDingtalkClientConfig {
  return parse<SyncTaskDingtalkClientConfig>(
    syncTaskDingtalkClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskDingtalkClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskDingtalkClientConfig, ValidationError> {
  return safeParse<SyncTaskDingtalkClientConfig>(
    syncTaskDingtalkClientConfigSchema,
    value,
    options,
  );
}

/** What `SyncTaskMokaClientConfig` looks like at run time. */
export const syncTaskMokaClientConfigSchema: Schema<SyncTaskMokaClientConfig> =
  /* @__PURE__ */ object<SyncTaskMokaClientConfig>(() => ({
    userName: string(),
    entCode: string(),
    apiCode_employee: string(),
    apiCode_department: string(),
    privateKey: string(),
  }));

export function isSyncTaskMokaClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskMokaClientConfig {
  return is<SyncTaskMokaClientConfig>(
    syncTaskMokaClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskMokaClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskMokaClientConfig {
  return parse<SyncTaskMokaClientConfig>(
    syncTaskMokaClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskMokaClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskMokaClientConfig, ValidationError> {
  return safeParse<SyncTaskMokaClientConfig>(
    syncTaskMokaClientConfigSchema,
    value,
    options,
  );
}

/** What `SyncTaskScimClientConfig` looks like at run time. */
export const syncTaskScimClientConfigSchema: Schema<SyncTaskScimClientConfig> =
  /* @__PURE__ */ object<SyncTaskScimClientConfig>(() => ({
    org_url: optional(string()),
    user_url: string(),
    token: string(),
    root_department_id: optional(string()),
    parent_department: optional(string()),
    department: optional(string()),
  }));

export function isSyncTaskScimClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskScimClientConfig {
  return is<SyncTaskScimClientConfig>(
    syncTaskScimClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskScimClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskScimClientConfig {
  return parse<SyncTaskScimClientConfig>(
    syncTaskScimClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskScimClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskScimClientConfig, ValidationError> {
  return safeParse<SyncTaskScimClientConfig>(
    syncTaskScimClientConfigSchema,
    value,
    options,
  );
}

/** What `SyncTaskActiveDirectoryClientConfig` looks like at run time. */
export const syncTaskActiveDirectoryClientConfigSchema: Schema<SyncTaskActiveDirectoryClientConfig> =
  /* @__PURE__ */ object<SyncTaskActiveDirectoryClientConfig>(() => ({
    syncIdentityProviderCode: optional(string()),
    ticket_url: optional(string()),
  }));

export function isSyncTaskActiveDirectoryClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskActiveDirectoryClientConfig {
  return is<SyncTaskActiveDirectoryClientConfig>(
    syncTaskActiveDirectoryClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskActiveDirectoryClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskActiveDirectoryClientConfig {
  return parse<SyncTaskActiveDirectoryClientConfig>(
    syncTaskActiveDirectoryClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskActiveDirectoryClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskActiveDirectoryClientConfig, ValidationError> {
  return safeParse<SyncTaskActiveDirectoryClientConfig>(
    syncTaskActiveDirectoryClientConfigSchema,
    value,
    options,
  );
}

/** What `SyncTaskLdapClientConfig` looks like at run time. */
export const syncTaskLdapClientConfigSchema: Schema<SyncTaskLdapClientConfig> =
  /* @__PURE__ */ object<SyncTaskLdapClientConfig>(() => ({
    url: string(),
    bindDn: string(),
    bindCredentials: string(),
    usersBaseDn: string(),
    groupsBaseDn: string(),
    userQueryCriteria: string(),
    departmentQueryCriteria: string(),
  }));

export function isSyncTaskLdapClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskLdapClientConfig {
  return is<SyncTaskLdapClientConfig>(
    syncTaskLdapClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskLdapClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskLdapClientConfig {
  return parse<SyncTaskLdapClientConfig>(
    syncTaskLdapClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskLdapClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskLdapClientConfig, ValidationError> {
  return safeParse<SyncTaskLdapClientConfig>(
    syncTaskLdapClientConfigSchema,
    value,
    options,
  );
}

/** What `SyncTaskItalentClientConfig` looks like at run time. */
export const syncTaskItalentClientConfigSchema: Schema<SyncTaskItalentClientConfig> =
  /* @__PURE__ */ object<SyncTaskItalentClientConfig>(() => ({
    tenant_id: string(),
    app_key: string(),
    app_secret: string(),
  }));

export function isSyncTaskItalentClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskItalentClientConfig {
  return is<SyncTaskItalentClientConfig>(
    syncTaskItalentClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskItalentClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskItalentClientConfig {
  return parse<SyncTaskItalentClientConfig>(
    syncTaskItalentClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskItalentClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskItalentClientConfig, ValidationError> {
  return safeParse<SyncTaskItalentClientConfig>(
    syncTaskItalentClientConfigSchema,
    value,
    options,
  );
}

/** What `SyncTaskMaycurClientConfig` looks like at run time. */
export const syncTaskMaycurClientConfigSchema: Schema<SyncTaskMaycurClientConfig> =
  /* @__PURE__ */ object<SyncTaskMaycurClientConfig>(() => ({
    app_code: string(),
    app_secret: string(),
    endpoint: string(),
  }));

export function isSyncTaskMaycurClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskMaycurClientConfig {
  return is<SyncTaskMaycurClientConfig>(
    syncTaskMaycurClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskMaycurClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskMaycurClientConfig {
  return parse<SyncTaskMaycurClientConfig>(
    syncTaskMaycurClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskMaycurClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskMaycurClientConfig, ValidationError> {
  return safeParse<SyncTaskMaycurClientConfig>(
    syncTaskMaycurClientConfigSchema,
    value,
    options,
  );
}

/** What `SyncTaskFxiaokeClientConfig` looks like at run time. */
export const syncTaskFxiaokeClientConfigSchema: Schema<SyncTaskFxiaokeClientConfig> =
  /* @__PURE__ */ object<SyncTaskFxiaokeClientConfig>(() => ({
    appId: string(),
    appSecret: string(),
    permanentCode: string(),
    currentOpenUserId: string(),
  }));

export function isSyncTaskFxiaokeClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskFxiaokeClientConfig {
  return is<SyncTaskFxiaokeClientConfig>(
    syncTaskFxiaokeClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskFxiaokeClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskFxiaokeClientConfig {
  return parse<SyncTaskFxiaokeClientConfig>(
    syncTaskFxiaokeClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskFxiaokeClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskFxiaokeClientConfig, ValidationError> {
  return safeParse<SyncTaskFxiaokeClientConfig>(
    syncTaskFxiaokeClientConfigSchema,
    value,
    options,
  );
}

/** What `SyncTaskXiaoshouyiClientConfig` looks like at run time. */
export const syncTaskXiaoshouyiClientConfigSchema: Schema<SyncTaskXiaoshouyiClientConfig> =
  /* @__PURE__ */ object<SyncTaskXiaoshouyiClientConfig>(() => ({
    client_id: string(),
    client_secret: string(),
    username: string(),
    password: string(),
  }));

export function isSyncTaskXiaoshouyiClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskXiaoshouyiClientConfig {
  return is<SyncTaskXiaoshouyiClientConfig>(
    syncTaskXiaoshouyiClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskXiaoshouyiClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskXiaoshouyiClientConfig {
  return parse<SyncTaskXiaoshouyiClientConfig>(
    syncTaskXiaoshouyiClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskXiaoshouyiClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskXiaoshouyiClientConfig, ValidationError> {
  return safeParse<SyncTaskXiaoshouyiClientConfig>(
    syncTaskXiaoshouyiClientConfigSchema,
    value,
    options,
  );
}

/** What `SyncTaskKayangClientConfig` looks like at run time. */
export const syncTaskKayangClientConfigSchema: Schema<SyncTaskKayangClientConfig> =
  /* @__PURE__ */ object<SyncTaskKayangClientConfig>(() => ({
    endpoint: string(),
    account: string(),
    password: string(),
  }));

export function isSyncTaskKayangClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskKayangClientConfig {
  return is<SyncTaskKayangClientConfig>(
    syncTaskKayangClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskKayangClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskKayangClientConfig {
  return parse<SyncTaskKayangClientConfig>(
    syncTaskKayangClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskKayangClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskKayangClientConfig, ValidationError> {
  return safeParse<SyncTaskKayangClientConfig>(
    syncTaskKayangClientConfigSchema,
    value,
    options,
  );
}

/** What `AvatarDto` looks like at run time. */
export const avatarDtoSchema: Schema<AvatarDto> =
  /* @__PURE__ */ object<AvatarDto>(() => ({
    url: string(),
    width: optional(number()),
    height: optional(number()),
  }));

export function isAvatarDto(
  value: unknown,
  options?: CheckOptions,
): value is AvatarDto {
  return is<AvatarDto>(avatarDtoSchema, value, options);
}

export function parseAvatarDto(
  value: unknown,
  options?: CheckOptions,
): AvatarDto {
  return parse<AvatarDto>(avatarDtoSchema, value, options);
}

export function safeParseAvatarDto(
  value: unknown,
  options?: CheckOptions,
): Result<AvatarDto, ValidationError> {
  return safeParse<AvatarDto>(avatarDtoSchema, value, options);
}

/** What `AvatarRespDto` looks like at run time. */
export const avatarRespDtoSchema: Schema<AvatarRespDto> =
  /* @__PURE__ */ object<AvatarRespDto>(() => ({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: avatarDtoSchema,
  }));

export function isAvatarRespDto(
  value: unknown,
  options?: CheckOptions,
): value is AvatarRespDto {
  return is<AvatarRespDto>(avatarRespDtoSchema, value, options);
}

export function parseAvatarRespDto(
  value: unknown,
  options?: CheckOptions,
): AvatarRespDto {
  return parse<AvatarRespDto>(avatarRespDtoSchema, value, options);
}

export function safeParseAvatarRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<AvatarRespDto, ValidationError> {
  return safeParse<AvatarRespDto>(avatarRespDtoSchema, value, options);
}
