import {
  type CheckOptions,
  type Result,
  type Schema,
  type ValidationError,
  array,
  binary,
  boolean,
  enumeration,
  extend,
  integer,
  is,
  limit,
  number,
  object,
  openObject,
  optional,
  parse,
  record,
  safeParse,
  string,
  union,
  unknown,
} from "../runtime/schema/index.js";
import type {
  CertificateUploadRequest,
  CertificateUploadResponse,
  CertificateUploadResponseData,
  DeleteUserDirectoryInput,
  DeleteUserDirectoryResponse,
  DeleteUserInput,
  DeleteUserResponse,
  GetUserInput,
  GetUserResponse,
  GetUserResponseData,
  GetUserResponseDataGroup,
  GetUserResponseDataRoles,
  GroupMoveRequest,
  GroupMoveRequestTarget,
  GroupMoveResponse,
  ResourceCreateRequest,
  ResourceCreateRequestAddressList,
  ResourceCreateRequestAdvanced,
  ResourceCreateRequestAdvancedHeader,
  ResourceCreateRequestAdvancedHeaderExtra,
  ResourceCreateResponse,
  ResourceCreateResponseData,
  ResourceGroupListInput,
  ResourceGroupListResponse,
  ResourceGroupListResponseData,
  ResourceGroupListResponseDataParent,
  RoleBindUsersInput,
  RoleBindUsersRequest,
  RoleBindUsersRequestBindings,
  RoleBindUsersRequestBindingsPeriod,
  RoleBindUsersResponse,
  RoleBindUsersResponseData,
  RoleBindUsersResponseDataFailed,
  SessionKickRequest,
  SessionKickResponse,
  SessionKickResponseData,
  SessionKickResponseDataFailed,
  UserBulkUpdateByIdListInput,
  UserBulkUpdateByIdListRequest,
  UserBulkUpdateByIdListRequestValue,
  UserBulkUpdateByIdListRequestValueDataSource,
  UserBulkUpdateByIdListRequestValueGroup,
  UserBulkUpdateByIdListResponse,
  UserCreateInput,
  UserCreateRequest,
  UserCreateRequestGroup,
  UserCreateRequestSecurity,
  UserCreateRequestSecurityIpWhiteList,
  UserCreateRequestSecurityMfa,
  UserCreateResponse,
  UserCreateResponseData,
  UserDirectoryCreateRequest,
  UserDirectoryCreateRequestConfig,
  UserDirectoryCreateRequestConfigServer,
  UserDirectoryCreateRequestConfigServerTls,
  UserDirectoryCreateRequestConfigSync,
  UserDirectoryCreateRequestConfigSyncMappings,
  UserDirectoryCreateResponse,
  UserDirectoryCreateResponseData,
  UserDirectoryListInput,
  UserDirectoryListResponse,
  UserDirectoryListResponseData,
  UserDirectoryListResponseDataData,
  UserDirectoryListResponseDataDataSync,
  UserDirectoryUpdateRequest,
  UserDirectoryUpdateRequestConfig,
  UserDirectoryUpdateRequestConfigExternalUserServerConfig,
  UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping,
  UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory,
  UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping,
  UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping,
  UserDirectoryUpdateRequestConfigSyncConfig,
  UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted,
  UserDirectoryUpdateRequestConfigSyncConfigSyncTime,
  UserDirectoryUpdateRequestConfigUnImportedUserAuthOption,
  UserDirectoryUpdateResponse,
  UserQueryInput,
  UserQueryResponse,
  UserQueryResponseData,
  UserQueryResponseDataList,
  UserQueryResponseDataListGroup,
} from "../types/index.js";

/** What `CertificateUploadRequest` looks like at run time. */
export const certificateUploadRequestSchema: Schema<CertificateUploadRequest> =
  /* @__PURE__ */ object<CertificateUploadRequest>(() => ({
    file: binary(),
    name: string(),
    password: optional(string()),
  }));

export function isCertificateUploadRequest(
  value: unknown,
  options?: CheckOptions,
): value is CertificateUploadRequest {
  return is<CertificateUploadRequest>(
    certificateUploadRequestSchema,
    value,
    options,
  );
}

export function parseCertificateUploadRequest(
  value: unknown,
  options?: CheckOptions,
): CertificateUploadRequest {
  return parse<CertificateUploadRequest>(
    certificateUploadRequestSchema,
    value,
    options,
  );
}

export function safeParseCertificateUploadRequest(
  value: unknown,
  options?: CheckOptions,
): Result<CertificateUploadRequest, ValidationError> {
  return safeParse<CertificateUploadRequest>(
    certificateUploadRequestSchema,
    value,
    options,
  );
}

/** What `CertificateUploadResponseData` looks like at run time. */
export const certificateUploadResponseDataSchema: Schema<CertificateUploadResponseData> =
  /* @__PURE__ */ object<CertificateUploadResponseData>(() => ({
    id: string(),
    notAfter: string(),
  }));

export function isCertificateUploadResponseData(
  value: unknown,
  options?: CheckOptions,
): value is CertificateUploadResponseData {
  return is<CertificateUploadResponseData>(
    certificateUploadResponseDataSchema,
    value,
    options,
  );
}

export function parseCertificateUploadResponseData(
  value: unknown,
  options?: CheckOptions,
): CertificateUploadResponseData {
  return parse<CertificateUploadResponseData>(
    certificateUploadResponseDataSchema,
    value,
    options,
  );
}

export function safeParseCertificateUploadResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<CertificateUploadResponseData, ValidationError> {
  return safeParse<CertificateUploadResponseData>(
    certificateUploadResponseDataSchema,
    value,
    options,
  );
}

/** What `CertificateUploadResponse` looks like at run time. */
export const certificateUploadResponseSchema: Schema<CertificateUploadResponse> =
  /* @__PURE__ */ object<CertificateUploadResponse>(() => ({
    code: string(),
    data: certificateUploadResponseDataSchema,
    msg: string(),
    traceId: string(),
  }));

export function isCertificateUploadResponse(
  value: unknown,
  options?: CheckOptions,
): value is CertificateUploadResponse {
  return is<CertificateUploadResponse>(
    certificateUploadResponseSchema,
    value,
    options,
  );
}

export function parseCertificateUploadResponse(
  value: unknown,
  options?: CheckOptions,
): CertificateUploadResponse {
  return parse<CertificateUploadResponse>(
    certificateUploadResponseSchema,
    value,
    options,
  );
}

export function safeParseCertificateUploadResponse(
  value: unknown,
  options?: CheckOptions,
): Result<CertificateUploadResponse, ValidationError> {
  return safeParse<CertificateUploadResponse>(
    certificateUploadResponseSchema,
    value,
    options,
  );
}

/** What `GroupMoveRequestTarget` looks like at run time. */
export const groupMoveRequestTargetSchema: Schema<GroupMoveRequestTarget> =
  /* @__PURE__ */ object<GroupMoveRequestTarget>(() => ({
    parentId: string(),
    position: optional(enumeration(["first", "last"])),
  }));

export function isGroupMoveRequestTarget(
  value: unknown,
  options?: CheckOptions,
): value is GroupMoveRequestTarget {
  return is<GroupMoveRequestTarget>(
    groupMoveRequestTargetSchema,
    value,
    options,
  );
}

export function parseGroupMoveRequestTarget(
  value: unknown,
  options?: CheckOptions,
): GroupMoveRequestTarget {
  return parse<GroupMoveRequestTarget>(
    groupMoveRequestTargetSchema,
    value,
    options,
  );
}

export function safeParseGroupMoveRequestTarget(
  value: unknown,
  options?: CheckOptions,
): Result<GroupMoveRequestTarget, ValidationError> {
  return safeParse<GroupMoveRequestTarget>(
    groupMoveRequestTargetSchema,
    value,
    options,
  );
}

/** What `GroupMoveRequest` looks like at run time. */
export const groupMoveRequestSchema: Schema<GroupMoveRequest> =
  /* @__PURE__ */ object<GroupMoveRequest>(() => ({
    id: string(),
    target: groupMoveRequestTargetSchema,
  }));

export function isGroupMoveRequest(
  value: unknown,
  options?: CheckOptions,
): value is GroupMoveRequest {
  return is<GroupMoveRequest>(groupMoveRequestSchema, value, options);
}

export function parseGroupMoveRequest(
  value: unknown,
  options?: CheckOptions,
): GroupMoveRequest {
  return parse<GroupMoveRequest>(groupMoveRequestSchema, value, options);
}

export function safeParseGroupMoveRequest(
  value: unknown,
  options?: CheckOptions,
): Result<GroupMoveRequest, ValidationError> {
  return safeParse<GroupMoveRequest>(groupMoveRequestSchema, value, options);
}

/** What `GroupMoveResponse` looks like at run time. */
export const groupMoveResponseSchema: Schema<GroupMoveResponse> =
  /* @__PURE__ */ object<GroupMoveResponse>(() => ({
    code: string(),
    data: record(unknown()),
    msg: string(),
    traceId: string(),
  }));

export function isGroupMoveResponse(
  value: unknown,
  options?: CheckOptions,
): value is GroupMoveResponse {
  return is<GroupMoveResponse>(groupMoveResponseSchema, value, options);
}

export function parseGroupMoveResponse(
  value: unknown,
  options?: CheckOptions,
): GroupMoveResponse {
  return parse<GroupMoveResponse>(groupMoveResponseSchema, value, options);
}

export function safeParseGroupMoveResponse(
  value: unknown,
  options?: CheckOptions,
): Result<GroupMoveResponse, ValidationError> {
  return safeParse<GroupMoveResponse>(groupMoveResponseSchema, value, options);
}

/** What `ResourceCreateRequestAddressList` looks like at run time. */
export const resourceCreateRequestAddressListSchema: Schema<ResourceCreateRequestAddressList> =
  /* @__PURE__ */ object<ResourceCreateRequestAddressList>(() => ({
    host: string(),
    ports: array(number()),
    protocol: optional(enumeration(["http", "https", "tcp"])),
  }));

export function isResourceCreateRequestAddressList(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateRequestAddressList {
  return is<ResourceCreateRequestAddressList>(
    resourceCreateRequestAddressListSchema,
    value,
    options,
  );
}

export function parseResourceCreateRequestAddressList(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateRequestAddressList {
  return parse<ResourceCreateRequestAddressList>(
    resourceCreateRequestAddressListSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateRequestAddressList(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateRequestAddressList, ValidationError> {
  return safeParse<ResourceCreateRequestAddressList>(
    resourceCreateRequestAddressListSchema,
    value,
    options,
  );
}

/** What `ResourceCreateRequest` looks like at run time. */
export const resourceCreateRequestSchema: Schema<ResourceCreateRequest> =
  /* @__PURE__ */ object<ResourceCreateRequest>(() => ({
    name: string(),
    groupId: optional(string()),
    mode: enumeration([1, 2]),
    addressList: limit(array(resourceCreateRequestAddressListSchema), {
      maxItems: 50,
    }),
    icon: optional(string()),
    advanced: optional(resourceCreateRequestAdvancedSchema),
  }));

export function isResourceCreateRequest(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateRequest {
  return is<ResourceCreateRequest>(resourceCreateRequestSchema, value, options);
}

export function parseResourceCreateRequest(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateRequest {
  return parse<ResourceCreateRequest>(
    resourceCreateRequestSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateRequest, ValidationError> {
  return safeParse<ResourceCreateRequest>(
    resourceCreateRequestSchema,
    value,
    options,
  );
}

/** What `ResourceCreateRequestAdvancedHeaderExtra` looks like at run time. */
export const resourceCreateRequestAdvancedHeaderExtraSchema: Schema<ResourceCreateRequestAdvancedHeaderExtra> =
  /* @__PURE__ */ openObject<ResourceCreateRequestAdvancedHeaderExtra>(() => ({
    name: optional(string()),
    value: optional(string()),
  }));

export function isResourceCreateRequestAdvancedHeaderExtra(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateRequestAdvancedHeaderExtra {
  return is<ResourceCreateRequestAdvancedHeaderExtra>(
    resourceCreateRequestAdvancedHeaderExtraSchema,
    value,
    options,
  );
}

export function parseResourceCreateRequestAdvancedHeaderExtra(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateRequestAdvancedHeaderExtra {
  return parse<ResourceCreateRequestAdvancedHeaderExtra>(
    resourceCreateRequestAdvancedHeaderExtraSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateRequestAdvancedHeaderExtra(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateRequestAdvancedHeaderExtra, ValidationError> {
  return safeParse<ResourceCreateRequestAdvancedHeaderExtra>(
    resourceCreateRequestAdvancedHeaderExtraSchema,
    value,
    options,
  );
}

/** What `ResourceCreateRequestAdvancedHeader` looks like at run time. */
export const resourceCreateRequestAdvancedHeaderSchema: Schema<ResourceCreateRequestAdvancedHeader> =
  /* @__PURE__ */ openObject<ResourceCreateRequestAdvancedHeader>(() => ({
    keepHost: optional(boolean()),
    extra: optional(array(resourceCreateRequestAdvancedHeaderExtraSchema)),
  }));

export function isResourceCreateRequestAdvancedHeader(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateRequestAdvancedHeader {
  return is<ResourceCreateRequestAdvancedHeader>(
    resourceCreateRequestAdvancedHeaderSchema,
    value,
    options,
  );
}

export function parseResourceCreateRequestAdvancedHeader(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateRequestAdvancedHeader {
  return parse<ResourceCreateRequestAdvancedHeader>(
    resourceCreateRequestAdvancedHeaderSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateRequestAdvancedHeader(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateRequestAdvancedHeader, ValidationError> {
  return safeParse<ResourceCreateRequestAdvancedHeader>(
    resourceCreateRequestAdvancedHeaderSchema,
    value,
    options,
  );
}

/** What `ResourceCreateRequestAdvanced` looks like at run time. */
export const resourceCreateRequestAdvancedSchema: Schema<ResourceCreateRequestAdvanced> =
  /* @__PURE__ */ openObject<ResourceCreateRequestAdvanced>(() => ({
    header: optional(resourceCreateRequestAdvancedHeaderSchema),
    timeoutSeconds: optional(number()),
  }));

export function isResourceCreateRequestAdvanced(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateRequestAdvanced {
  return is<ResourceCreateRequestAdvanced>(
    resourceCreateRequestAdvancedSchema,
    value,
    options,
  );
}

export function parseResourceCreateRequestAdvanced(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateRequestAdvanced {
  return parse<ResourceCreateRequestAdvanced>(
    resourceCreateRequestAdvancedSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateRequestAdvanced(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateRequestAdvanced, ValidationError> {
  return safeParse<ResourceCreateRequestAdvanced>(
    resourceCreateRequestAdvancedSchema,
    value,
    options,
  );
}

/** What `ResourceCreateResponseData` looks like at run time. */
export const resourceCreateResponseDataSchema: Schema<ResourceCreateResponseData> =
  /* @__PURE__ */ openObject<ResourceCreateResponseData>(() => ({
    id: optional(string()),
    createdAt: optional(number()),
  }));

export function isResourceCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateResponseData {
  return is<ResourceCreateResponseData>(
    resourceCreateResponseDataSchema,
    value,
    options,
  );
}

export function parseResourceCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateResponseData {
  return parse<ResourceCreateResponseData>(
    resourceCreateResponseDataSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateResponseData, ValidationError> {
  return safeParse<ResourceCreateResponseData>(
    resourceCreateResponseDataSchema,
    value,
    options,
  );
}

/** What `ResourceCreateResponse` looks like at run time. */
export const resourceCreateResponseSchema: Schema<ResourceCreateResponse> =
  /* @__PURE__ */ openObject<ResourceCreateResponse>(() => ({
    code: optional(number()),
    data: optional(resourceCreateResponseDataSchema),
    msg: optional(string()),
  }));

export function isResourceCreateResponse(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateResponse {
  return is<ResourceCreateResponse>(
    resourceCreateResponseSchema,
    value,
    options,
  );
}

export function parseResourceCreateResponse(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateResponse {
  return parse<ResourceCreateResponse>(
    resourceCreateResponseSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateResponse(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateResponse, ValidationError> {
  return safeParse<ResourceCreateResponse>(
    resourceCreateResponseSchema,
    value,
    options,
  );
}

/** What `ResourceGroupListInput` looks like at run time. */
export const resourceGroupListInputSchema: Schema<ResourceGroupListInput> =
  /* @__PURE__ */ object<ResourceGroupListInput>(() => ({
    pageIndex: union(string(), number(), boolean()),
    pageSize: union(string(), number(), boolean()),
    keyword: optional(union(string(), number(), boolean())),
  }));

export function isResourceGroupListInput(
  value: unknown,
  options?: CheckOptions,
): value is ResourceGroupListInput {
  return is<ResourceGroupListInput>(
    resourceGroupListInputSchema,
    value,
    options,
  );
}

export function parseResourceGroupListInput(
  value: unknown,
  options?: CheckOptions,
): ResourceGroupListInput {
  return parse<ResourceGroupListInput>(
    resourceGroupListInputSchema,
    value,
    options,
  );
}

export function safeParseResourceGroupListInput(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceGroupListInput, ValidationError> {
  return safeParse<ResourceGroupListInput>(
    resourceGroupListInputSchema,
    value,
    options,
  );
}

/** What `ResourceGroupListResponseDataParent` looks like at run time. */
export const resourceGroupListResponseDataParentSchema: Schema<ResourceGroupListResponseDataParent> =
  /* @__PURE__ */ openObject<ResourceGroupListResponseDataParent>(() => ({
    id: optional(string()),
    name: optional(string()),
  }));

export function isResourceGroupListResponseDataParent(
  value: unknown,
  options?: CheckOptions,
): value is ResourceGroupListResponseDataParent {
  return is<ResourceGroupListResponseDataParent>(
    resourceGroupListResponseDataParentSchema,
    value,
    options,
  );
}

export function parseResourceGroupListResponseDataParent(
  value: unknown,
  options?: CheckOptions,
): ResourceGroupListResponseDataParent {
  return parse<ResourceGroupListResponseDataParent>(
    resourceGroupListResponseDataParentSchema,
    value,
    options,
  );
}

export function safeParseResourceGroupListResponseDataParent(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceGroupListResponseDataParent, ValidationError> {
  return safeParse<ResourceGroupListResponseDataParent>(
    resourceGroupListResponseDataParentSchema,
    value,
    options,
  );
}

/** What `ResourceGroupListResponseData` looks like at run time. */
export const resourceGroupListResponseDataSchema: Schema<ResourceGroupListResponseData> =
  /* @__PURE__ */ openObject<ResourceGroupListResponseData>(() => ({
    id: optional(string()),
    name: optional(string()),
    parent: optional(resourceGroupListResponseDataParentSchema),
    resourceCount: optional(number()),
  }));

export function isResourceGroupListResponseData(
  value: unknown,
  options?: CheckOptions,
): value is ResourceGroupListResponseData {
  return is<ResourceGroupListResponseData>(
    resourceGroupListResponseDataSchema,
    value,
    options,
  );
}

export function parseResourceGroupListResponseData(
  value: unknown,
  options?: CheckOptions,
): ResourceGroupListResponseData {
  return parse<ResourceGroupListResponseData>(
    resourceGroupListResponseDataSchema,
    value,
    options,
  );
}

export function safeParseResourceGroupListResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceGroupListResponseData, ValidationError> {
  return safeParse<ResourceGroupListResponseData>(
    resourceGroupListResponseDataSchema,
    value,
    options,
  );
}

/** What `ResourceGroupListResponse` looks like at run time. */
export const resourceGroupListResponseSchema: Schema<ResourceGroupListResponse> =
  /* @__PURE__ */ openObject<ResourceGroupListResponse>(() => ({
    code: optional(number()),
    data: optional(array(resourceGroupListResponseDataSchema)),
    msg: optional(string()),
  }));

export function isResourceGroupListResponse(
  value: unknown,
  options?: CheckOptions,
): value is ResourceGroupListResponse {
  return is<ResourceGroupListResponse>(
    resourceGroupListResponseSchema,
    value,
    options,
  );
}

export function parseResourceGroupListResponse(
  value: unknown,
  options?: CheckOptions,
): ResourceGroupListResponse {
  return parse<ResourceGroupListResponse>(
    resourceGroupListResponseSchema,
    value,
    options,
  );
}

export function safeParseResourceGroupListResponse(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceGroupListResponse, ValidationError> {
  return safeParse<ResourceGroupListResponse>(
    resourceGroupListResponseSchema,
    value,
    options,
  );
}

/** What `RoleBindUsersInput` looks like at run time. */
export const roleBindUsersInputSchema: Schema<RoleBindUsersInput> =
  /* @__PURE__ */ extend(
    () => roleBindUsersRequestSchema,
    () => ({
      lang: optional(string()),
    }),
  );

export function isRoleBindUsersInput(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersInput {
  return is<RoleBindUsersInput>(roleBindUsersInputSchema, value, options);
}

export function parseRoleBindUsersInput(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersInput {
  return parse<RoleBindUsersInput>(roleBindUsersInputSchema, value, options);
}

export function safeParseRoleBindUsersInput(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersInput, ValidationError> {
  return safeParse<RoleBindUsersInput>(
    roleBindUsersInputSchema,
    value,
    options,
  );
}

/** What `RoleBindUsersRequestBindingsPeriod` looks like at run time. */
export const roleBindUsersRequestBindingsPeriodSchema: Schema<RoleBindUsersRequestBindingsPeriod> =
  /* @__PURE__ */ object<RoleBindUsersRequestBindingsPeriod>(() => ({
    start: optional(string()),
    end: optional(string()),
  }));

export function isRoleBindUsersRequestBindingsPeriod(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersRequestBindingsPeriod {
  return is<RoleBindUsersRequestBindingsPeriod>(
    roleBindUsersRequestBindingsPeriodSchema,
    value,
    options,
  );
}

export function parseRoleBindUsersRequestBindingsPeriod(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersRequestBindingsPeriod {
  return parse<RoleBindUsersRequestBindingsPeriod>(
    roleBindUsersRequestBindingsPeriodSchema,
    value,
    options,
  );
}

export function safeParseRoleBindUsersRequestBindingsPeriod(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersRequestBindingsPeriod, ValidationError> {
  return safeParse<RoleBindUsersRequestBindingsPeriod>(
    roleBindUsersRequestBindingsPeriodSchema,
    value,
    options,
  );
}

/** What `RoleBindUsersRequestBindings` looks like at run time. */
export const roleBindUsersRequestBindingsSchema: Schema<RoleBindUsersRequestBindings> =
  /* @__PURE__ */ object<RoleBindUsersRequestBindings>(() => ({
    roleId: string(),
    userIdList: array(string()),
    period: optional(roleBindUsersRequestBindingsPeriodSchema),
  }));

export function isRoleBindUsersRequestBindings(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersRequestBindings {
  return is<RoleBindUsersRequestBindings>(
    roleBindUsersRequestBindingsSchema,
    value,
    options,
  );
}

export function parseRoleBindUsersRequestBindings(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersRequestBindings {
  return parse<RoleBindUsersRequestBindings>(
    roleBindUsersRequestBindingsSchema,
    value,
    options,
  );
}

export function safeParseRoleBindUsersRequestBindings(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersRequestBindings, ValidationError> {
  return safeParse<RoleBindUsersRequestBindings>(
    roleBindUsersRequestBindingsSchema,
    value,
    options,
  );
}

/** What `RoleBindUsersRequest` looks like at run time. */
export const roleBindUsersRequestSchema: Schema<RoleBindUsersRequest> =
  /* @__PURE__ */ object<RoleBindUsersRequest>(() => ({
    bindings: limit(array(roleBindUsersRequestBindingsSchema), {
      maxItems: 100,
    }),
  }));

export function isRoleBindUsersRequest(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersRequest {
  return is<RoleBindUsersRequest>(roleBindUsersRequestSchema, value, options);
}

export function parseRoleBindUsersRequest(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersRequest {
  return parse<RoleBindUsersRequest>(
    roleBindUsersRequestSchema,
    value,
    options,
  );
}

export function safeParseRoleBindUsersRequest(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersRequest, ValidationError> {
  return safeParse<RoleBindUsersRequest>(
    roleBindUsersRequestSchema,
    value,
    options,
  );
}

/** What `RoleBindUsersResponseDataFailed` looks like at run time. */
export const roleBindUsersResponseDataFailedSchema: Schema<RoleBindUsersResponseDataFailed> =
  /* @__PURE__ */ object<RoleBindUsersResponseDataFailed>(() => ({
    userId: string(),
    reason: string(),
  }));

export function isRoleBindUsersResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersResponseDataFailed {
  return is<RoleBindUsersResponseDataFailed>(
    roleBindUsersResponseDataFailedSchema,
    value,
    options,
  );
}

export function parseRoleBindUsersResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersResponseDataFailed {
  return parse<RoleBindUsersResponseDataFailed>(
    roleBindUsersResponseDataFailedSchema,
    value,
    options,
  );
}

export function safeParseRoleBindUsersResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersResponseDataFailed, ValidationError> {
  return safeParse<RoleBindUsersResponseDataFailed>(
    roleBindUsersResponseDataFailedSchema,
    value,
    options,
  );
}

/** What `RoleBindUsersResponseData` looks like at run time. */
export const roleBindUsersResponseDataSchema: Schema<RoleBindUsersResponseData> =
  /* @__PURE__ */ object<RoleBindUsersResponseData>(() => ({
    failed: array(roleBindUsersResponseDataFailedSchema),
  }));

export function isRoleBindUsersResponseData(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersResponseData {
  return is<RoleBindUsersResponseData>(
    roleBindUsersResponseDataSchema,
    value,
    options,
  );
}

export function parseRoleBindUsersResponseData(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersResponseData {
  return parse<RoleBindUsersResponseData>(
    roleBindUsersResponseDataSchema,
    value,
    options,
  );
}

export function safeParseRoleBindUsersResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersResponseData, ValidationError> {
  return safeParse<RoleBindUsersResponseData>(
    roleBindUsersResponseDataSchema,
    value,
    options,
  );
}

/** What `RoleBindUsersResponse` looks like at run time. */
export const roleBindUsersResponseSchema: Schema<RoleBindUsersResponse> =
  /* @__PURE__ */ object<RoleBindUsersResponse>(() => ({
    code: string(),
    data: roleBindUsersResponseDataSchema,
    msg: string(),
    traceId: string(),
  }));

export function isRoleBindUsersResponse(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersResponse {
  return is<RoleBindUsersResponse>(roleBindUsersResponseSchema, value, options);
}

export function parseRoleBindUsersResponse(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersResponse {
  return parse<RoleBindUsersResponse>(
    roleBindUsersResponseSchema,
    value,
    options,
  );
}

export function safeParseRoleBindUsersResponse(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersResponse, ValidationError> {
  return safeParse<RoleBindUsersResponse>(
    roleBindUsersResponseSchema,
    value,
    options,
  );
}

/** What `SessionKickRequest` looks like at run time. */
export const sessionKickRequestSchema: Schema<SessionKickRequest> =
  /* @__PURE__ */ object<SessionKickRequest>(() => ({
    sessionIdList: array(string()),
    reason: optional(string()),
    notify: optional(boolean()),
  }));

export function isSessionKickRequest(
  value: unknown,
  options?: CheckOptions,
): value is SessionKickRequest {
  return is<SessionKickRequest>(sessionKickRequestSchema, value, options);
}

export function parseSessionKickRequest(
  value: unknown,
  options?: CheckOptions,
): SessionKickRequest {
  return parse<SessionKickRequest>(sessionKickRequestSchema, value, options);
}

export function safeParseSessionKickRequest(
  value: unknown,
  options?: CheckOptions,
): Result<SessionKickRequest, ValidationError> {
  return safeParse<SessionKickRequest>(
    sessionKickRequestSchema,
    value,
    options,
  );
}

/** What `SessionKickResponseDataFailed` looks like at run time. */
export const sessionKickResponseDataFailedSchema: Schema<SessionKickResponseDataFailed> =
  /* @__PURE__ */ openObject<SessionKickResponseDataFailed>(() => ({
    id: optional(string()),
    message: optional(string()),
  }));

export function isSessionKickResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): value is SessionKickResponseDataFailed {
  return is<SessionKickResponseDataFailed>(
    sessionKickResponseDataFailedSchema,
    value,
    options,
  );
}

export function parseSessionKickResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): SessionKickResponseDataFailed {
  return parse<SessionKickResponseDataFailed>(
    sessionKickResponseDataFailedSchema,
    value,
    options,
  );
}

export function safeParseSessionKickResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): Result<SessionKickResponseDataFailed, ValidationError> {
  return safeParse<SessionKickResponseDataFailed>(
    sessionKickResponseDataFailedSchema,
    value,
    options,
  );
}

/** What `SessionKickResponseData` looks like at run time. */
export const sessionKickResponseDataSchema: Schema<SessionKickResponseData> =
  /* @__PURE__ */ openObject<SessionKickResponseData>(() => ({
    success: optional(array(string())),
    failed: optional(array(sessionKickResponseDataFailedSchema)),
  }));

export function isSessionKickResponseData(
  value: unknown,
  options?: CheckOptions,
): value is SessionKickResponseData {
  return is<SessionKickResponseData>(
    sessionKickResponseDataSchema,
    value,
    options,
  );
}

export function parseSessionKickResponseData(
  value: unknown,
  options?: CheckOptions,
): SessionKickResponseData {
  return parse<SessionKickResponseData>(
    sessionKickResponseDataSchema,
    value,
    options,
  );
}

export function safeParseSessionKickResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<SessionKickResponseData, ValidationError> {
  return safeParse<SessionKickResponseData>(
    sessionKickResponseDataSchema,
    value,
    options,
  );
}

/** What `SessionKickResponse` looks like at run time. */
export const sessionKickResponseSchema: Schema<SessionKickResponse> =
  /* @__PURE__ */ openObject<SessionKickResponse>(() => ({
    code: optional(number()),
    data: optional(sessionKickResponseDataSchema),
    msg: optional(string()),
  }));

export function isSessionKickResponse(
  value: unknown,
  options?: CheckOptions,
): value is SessionKickResponse {
  return is<SessionKickResponse>(sessionKickResponseSchema, value, options);
}

export function parseSessionKickResponse(
  value: unknown,
  options?: CheckOptions,
): SessionKickResponse {
  return parse<SessionKickResponse>(sessionKickResponseSchema, value, options);
}

export function safeParseSessionKickResponse(
  value: unknown,
  options?: CheckOptions,
): Result<SessionKickResponse, ValidationError> {
  return safeParse<SessionKickResponse>(
    sessionKickResponseSchema,
    value,
    options,
  );
}

/** What `UserBulkUpdateByIdListInput` looks like at run time. */
export const userBulkUpdateByIdListInputSchema: Schema<UserBulkUpdateByIdListInput> =
  /* @__PURE__ */ extend(
    () => userBulkUpdateByIdListRequestSchema,
    () => ({
      lang: optional(string()),
    }),
  );

export function isUserBulkUpdateByIdListInput(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListInput {
  return is<UserBulkUpdateByIdListInput>(
    userBulkUpdateByIdListInputSchema,
    value,
    options,
  );
}

export function parseUserBulkUpdateByIdListInput(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListInput {
  return parse<UserBulkUpdateByIdListInput>(
    userBulkUpdateByIdListInputSchema,
    value,
    options,
  );
}

export function safeParseUserBulkUpdateByIdListInput(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListInput, ValidationError> {
  return safeParse<UserBulkUpdateByIdListInput>(
    userBulkUpdateByIdListInputSchema,
    value,
    options,
  );
}

/** What `UserBulkUpdateByIdListRequestValueGroup` looks like at run time. */
export const userBulkUpdateByIdListRequestValueGroupSchema: Schema<UserBulkUpdateByIdListRequestValueGroup> =
  /* @__PURE__ */ object<UserBulkUpdateByIdListRequestValueGroup>(() => ({
    key: enumeration(["id", "fullPath", "externalId"]),
    data: string(),
  }));

export function isUserBulkUpdateByIdListRequestValueGroup(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListRequestValueGroup {
  return is<UserBulkUpdateByIdListRequestValueGroup>(
    userBulkUpdateByIdListRequestValueGroupSchema,
    value,
    options,
  );
}

export function parseUserBulkUpdateByIdListRequestValueGroup(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListRequestValueGroup {
  return parse<UserBulkUpdateByIdListRequestValueGroup>(
    userBulkUpdateByIdListRequestValueGroupSchema,
    value,
    options,
  );
}

export function safeParseUserBulkUpdateByIdListRequestValueGroup(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListRequestValueGroup, ValidationError> {
  return safeParse<UserBulkUpdateByIdListRequestValueGroup>(
    userBulkUpdateByIdListRequestValueGroupSchema,
    value,
    options,
  );
}

/** What `UserBulkUpdateByIdListRequestValueDataSource` looks like at run time. */
export const userBulkUpdateByIdListRequestValueDataSourceSchema: Schema<UserBulkUpdateByIdListRequestValueDataSource> =
  /* @__PURE__ */ object<UserBulkUpdateByIdListRequestValueDataSource>(() => ({
    description: optional(enumeration(["local", "server"])),
    status: optional(enumeration(["local", "server"])),
    expiredTime: optional(enumeration(["local", "server"])),
  }));

export function isUserBulkUpdateByIdListRequestValueDataSource(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListRequestValueDataSource {
  return is<UserBulkUpdateByIdListRequestValueDataSource>(
    userBulkUpdateByIdListRequestValueDataSourceSchema,
    value,
    options,
  );
}

export function parseUserBulkUpdateByIdListRequestValueDataSource(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListRequestValueDataSource {
  return parse<UserBulkUpdateByIdListRequestValueDataSource>(
    userBulkUpdateByIdListRequestValueDataSourceSchema,
    value,
    options,
  );
}

export function safeParseUserBulkUpdateByIdListRequestValueDataSource(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListRequestValueDataSource, ValidationError> {
  return safeParse<UserBulkUpdateByIdListRequestValueDataSource>(
    userBulkUpdateByIdListRequestValueDataSourceSchema,
    value,
    options,
  );
}

/** What `UserBulkUpdateByIdListRequestValue` looks like at run time. */
export const userBulkUpdateByIdListRequestValueSchema: Schema<UserBulkUpdateByIdListRequestValue> =
  /* @__PURE__ */ object<UserBulkUpdateByIdListRequestValue>(() => ({
    group: optional(userBulkUpdateByIdListRequestValueGroupSchema),
    inheritGroup: optional(enumeration([1, 0])),
    password: optional(string()),
    pwdModel: optional(enumeration(["clear", "rsa"])),
    description: optional(string()),
    status: optional(enumeration([1, 0])),
    expiredTime: optional(string()),
    dataSource: optional(userBulkUpdateByIdListRequestValueDataSourceSchema),
  }));

export function isUserBulkUpdateByIdListRequestValue(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListRequestValue {
  return is<UserBulkUpdateByIdListRequestValue>(
    userBulkUpdateByIdListRequestValueSchema,
    value,
    options,
  );
}

export function parseUserBulkUpdateByIdListRequestValue(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListRequestValue {
  return parse<UserBulkUpdateByIdListRequestValue>(
    userBulkUpdateByIdListRequestValueSchema,
    value,
    options,
  );
}

export function safeParseUserBulkUpdateByIdListRequestValue(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListRequestValue, ValidationError> {
  return safeParse<UserBulkUpdateByIdListRequestValue>(
    userBulkUpdateByIdListRequestValueSchema,
    value,
    options,
  );
}

/** What `UserBulkUpdateByIdListRequest` looks like at run time. */
export const userBulkUpdateByIdListRequestSchema: Schema<UserBulkUpdateByIdListRequest> =
  /* @__PURE__ */ object<UserBulkUpdateByIdListRequest>(() => ({
    directoryDomain: string(),
    idList: array(string()),
    value: optional(userBulkUpdateByIdListRequestValueSchema),
  }));

export function isUserBulkUpdateByIdListRequest(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListRequest {
  return is<UserBulkUpdateByIdListRequest>(
    userBulkUpdateByIdListRequestSchema,
    value,
    options,
  );
}

export function parseUserBulkUpdateByIdListRequest(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListRequest {
  return parse<UserBulkUpdateByIdListRequest>(
    userBulkUpdateByIdListRequestSchema,
    value,
    options,
  );
}

export function safeParseUserBulkUpdateByIdListRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListRequest, ValidationError> {
  return safeParse<UserBulkUpdateByIdListRequest>(
    userBulkUpdateByIdListRequestSchema,
    value,
    options,
  );
}

/** What `UserBulkUpdateByIdListResponse` looks like at run time. */
export const userBulkUpdateByIdListResponseSchema: Schema<UserBulkUpdateByIdListResponse> =
  /* @__PURE__ */ object<UserBulkUpdateByIdListResponse>(() => ({
    code: string(),
    data: record(unknown()),
    msg: string(),
    traceId: string(),
  }));

export function isUserBulkUpdateByIdListResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListResponse {
  return is<UserBulkUpdateByIdListResponse>(
    userBulkUpdateByIdListResponseSchema,
    value,
    options,
  );
}

export function parseUserBulkUpdateByIdListResponse(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListResponse {
  return parse<UserBulkUpdateByIdListResponse>(
    userBulkUpdateByIdListResponseSchema,
    value,
    options,
  );
}

export function safeParseUserBulkUpdateByIdListResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListResponse, ValidationError> {
  return safeParse<UserBulkUpdateByIdListResponse>(
    userBulkUpdateByIdListResponseSchema,
    value,
    options,
  );
}

/** What `UserCreateInput` looks like at run time. */
export const userCreateInputSchema: Schema<UserCreateInput> =
  /* @__PURE__ */ extend(
    () => userCreateRequestSchema,
    () => ({
      lang: optional(string()),
    }),
  );

export function isUserCreateInput(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateInput {
  return is<UserCreateInput>(userCreateInputSchema, value, options);
}

export function parseUserCreateInput(
  value: unknown,
  options?: CheckOptions,
): UserCreateInput {
  return parse<UserCreateInput>(userCreateInputSchema, value, options);
}

export function safeParseUserCreateInput(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateInput, ValidationError> {
  return safeParse<UserCreateInput>(userCreateInputSchema, value, options);
}

/** What `UserCreateRequestGroup` looks like at run time. */
export const userCreateRequestGroupSchema: Schema<UserCreateRequestGroup> =
  /* @__PURE__ */ object<UserCreateRequestGroup>(() => ({
    key: enumeration(["id", "fullPath", "externalId"]),
    data: string(),
  }));

export function isUserCreateRequestGroup(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateRequestGroup {
  return is<UserCreateRequestGroup>(
    userCreateRequestGroupSchema,
    value,
    options,
  );
}

export function parseUserCreateRequestGroup(
  value: unknown,
  options?: CheckOptions,
): UserCreateRequestGroup {
  return parse<UserCreateRequestGroup>(
    userCreateRequestGroupSchema,
    value,
    options,
  );
}

export function safeParseUserCreateRequestGroup(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateRequestGroup, ValidationError> {
  return safeParse<UserCreateRequestGroup>(
    userCreateRequestGroupSchema,
    value,
    options,
  );
}

/** What `UserCreateRequestSecurityMfa` looks like at run time. */
export const userCreateRequestSecurityMfaSchema: Schema<UserCreateRequestSecurityMfa> =
  /* @__PURE__ */ object<UserCreateRequestSecurityMfa>(() => ({
    enable: enumeration([1, 0]),
    ways: optional(array(string())),
  }));

export function isUserCreateRequestSecurityMfa(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateRequestSecurityMfa {
  return is<UserCreateRequestSecurityMfa>(
    userCreateRequestSecurityMfaSchema,
    value,
    options,
  );
}

export function parseUserCreateRequestSecurityMfa(
  value: unknown,
  options?: CheckOptions,
): UserCreateRequestSecurityMfa {
  return parse<UserCreateRequestSecurityMfa>(
    userCreateRequestSecurityMfaSchema,
    value,
    options,
  );
}

export function safeParseUserCreateRequestSecurityMfa(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateRequestSecurityMfa, ValidationError> {
  return safeParse<UserCreateRequestSecurityMfa>(
    userCreateRequestSecurityMfaSchema,
    value,
    options,
  );
}

/** What `UserCreateRequestSecurityIpWhiteList` looks like at run time. */
export const userCreateRequestSecurityIpWhiteListSchema: Schema<UserCreateRequestSecurityIpWhiteList> =
  /* @__PURE__ */ object<UserCreateRequestSecurityIpWhiteList>(() => ({
    start: string(),
    end: optional(string()),
  }));

export function isUserCreateRequestSecurityIpWhiteList(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateRequestSecurityIpWhiteList {
  return is<UserCreateRequestSecurityIpWhiteList>(
    userCreateRequestSecurityIpWhiteListSchema,
    value,
    options,
  );
}

export function parseUserCreateRequestSecurityIpWhiteList(
  value: unknown,
  options?: CheckOptions,
): UserCreateRequestSecurityIpWhiteList {
  return parse<UserCreateRequestSecurityIpWhiteList>(
    userCreateRequestSecurityIpWhiteListSchema,
    value,
    options,
  );
}

export function safeParseUserCreateRequestSecurityIpWhiteList(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateRequestSecurityIpWhiteList, ValidationError> {
  return safeParse<UserCreateRequestSecurityIpWhiteList>(
    userCreateRequestSecurityIpWhiteListSchema,
    value,
    options,
  );
}

/** What `UserCreateRequestSecurity` looks like at run time. */
export const userCreateRequestSecuritySchema: Schema<UserCreateRequestSecurity> =
  /* @__PURE__ */ object<UserCreateRequestSecurity>(() => ({
    mfa: userCreateRequestSecurityMfaSchema,
    ipWhiteList: optional(array(userCreateRequestSecurityIpWhiteListSchema)),
  }));

export function isUserCreateRequestSecurity(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateRequestSecurity {
  return is<UserCreateRequestSecurity>(
    userCreateRequestSecuritySchema,
    value,
    options,
  );
}

export function parseUserCreateRequestSecurity(
  value: unknown,
  options?: CheckOptions,
): UserCreateRequestSecurity {
  return parse<UserCreateRequestSecurity>(
    userCreateRequestSecuritySchema,
    value,
    options,
  );
}

export function safeParseUserCreateRequestSecurity(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateRequestSecurity, ValidationError> {
  return safeParse<UserCreateRequestSecurity>(
    userCreateRequestSecuritySchema,
    value,
    options,
  );
}

/** What `UserCreateRequest` looks like at run time. */
export const userCreateRequestSchema: Schema<UserCreateRequest> =
  /* @__PURE__ */ object<UserCreateRequest>(() => ({
    name: string(),
    displayName: optional(string()),
    level: enumeration([1, 2, 3]),
    roleIdList: optional(limit(array(string()), { maxItems: 50 })),
    group: optional(userCreateRequestGroupSchema),
    security: optional(userCreateRequestSecuritySchema),
  }));

export function isUserCreateRequest(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateRequest {
  return is<UserCreateRequest>(userCreateRequestSchema, value, options);
}

export function parseUserCreateRequest(
  value: unknown,
  options?: CheckOptions,
): UserCreateRequest {
  return parse<UserCreateRequest>(userCreateRequestSchema, value, options);
}

export function safeParseUserCreateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateRequest, ValidationError> {
  return safeParse<UserCreateRequest>(userCreateRequestSchema, value, options);
}

/** What `UserCreateResponseData` looks like at run time. */
export const userCreateResponseDataSchema: Schema<UserCreateResponseData> =
  /* @__PURE__ */ object<UserCreateResponseData>(() => ({
    id: string(),
  }));

export function isUserCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateResponseData {
  return is<UserCreateResponseData>(
    userCreateResponseDataSchema,
    value,
    options,
  );
}

export function parseUserCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): UserCreateResponseData {
  return parse<UserCreateResponseData>(
    userCreateResponseDataSchema,
    value,
    options,
  );
}

export function safeParseUserCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateResponseData, ValidationError> {
  return safeParse<UserCreateResponseData>(
    userCreateResponseDataSchema,
    value,
    options,
  );
}

/** What `UserCreateResponse` looks like at run time. */
export const userCreateResponseSchema: Schema<UserCreateResponse> =
  /* @__PURE__ */ object<UserCreateResponse>(() => ({
    code: string(),
    data: userCreateResponseDataSchema,
    msg: string(),
    traceId: string(),
  }));

export function isUserCreateResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateResponse {
  return is<UserCreateResponse>(userCreateResponseSchema, value, options);
}

export function parseUserCreateResponse(
  value: unknown,
  options?: CheckOptions,
): UserCreateResponse {
  return parse<UserCreateResponse>(userCreateResponseSchema, value, options);
}

export function safeParseUserCreateResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateResponse, ValidationError> {
  return safeParse<UserCreateResponse>(
    userCreateResponseSchema,
    value,
    options,
  );
}

/** What `DeleteUserInput` looks like at run time. */
export const deleteUserInputSchema: Schema<DeleteUserInput> =
  /* @__PURE__ */ object<DeleteUserInput>(() => ({
    directoryDomain: string(),
    id: string(),
  }));

export function isDeleteUserInput(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUserInput {
  return is<DeleteUserInput>(deleteUserInputSchema, value, options);
}

export function parseDeleteUserInput(
  value: unknown,
  options?: CheckOptions,
): DeleteUserInput {
  return parse<DeleteUserInput>(deleteUserInputSchema, value, options);
}

export function safeParseDeleteUserInput(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUserInput, ValidationError> {
  return safeParse<DeleteUserInput>(deleteUserInputSchema, value, options);
}

/** What `DeleteUserResponse` looks like at run time. */
export const deleteUserResponseSchema: Schema<DeleteUserResponse> =
  /* @__PURE__ */ object<DeleteUserResponse>(() => ({
    code: string(),
    data: record(unknown()),
    msg: string(),
    traceId: string(),
  }));

export function isDeleteUserResponse(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUserResponse {
  return is<DeleteUserResponse>(deleteUserResponseSchema, value, options);
}

export function parseDeleteUserResponse(
  value: unknown,
  options?: CheckOptions,
): DeleteUserResponse {
  return parse<DeleteUserResponse>(deleteUserResponseSchema, value, options);
}

export function safeParseDeleteUserResponse(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUserResponse, ValidationError> {
  return safeParse<DeleteUserResponse>(
    deleteUserResponseSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateRequestConfigServerTls` looks like at run time. */
export const userDirectoryCreateRequestConfigServerTlsSchema: Schema<UserDirectoryCreateRequestConfigServerTls> =
  /* @__PURE__ */ object<UserDirectoryCreateRequestConfigServerTls>(() => ({
    enable: boolean(),
    certificateId: optional(string()),
  }));

export function isUserDirectoryCreateRequestConfigServerTls(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateRequestConfigServerTls {
  return is<UserDirectoryCreateRequestConfigServerTls>(
    userDirectoryCreateRequestConfigServerTlsSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateRequestConfigServerTls(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateRequestConfigServerTls {
  return parse<UserDirectoryCreateRequestConfigServerTls>(
    userDirectoryCreateRequestConfigServerTlsSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateRequestConfigServerTls(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateRequestConfigServerTls, ValidationError> {
  return safeParse<UserDirectoryCreateRequestConfigServerTls>(
    userDirectoryCreateRequestConfigServerTlsSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateRequestConfigServer` looks like at run time. */
export const userDirectoryCreateRequestConfigServerSchema: Schema<UserDirectoryCreateRequestConfigServer> =
  /* @__PURE__ */ object<UserDirectoryCreateRequestConfigServer>(() => ({
    address: string(),
    port: optional(integer()),
    tls: optional(userDirectoryCreateRequestConfigServerTlsSchema),
  }));

export function isUserDirectoryCreateRequestConfigServer(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateRequestConfigServer {
  return is<UserDirectoryCreateRequestConfigServer>(
    userDirectoryCreateRequestConfigServerSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateRequestConfigServer(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateRequestConfigServer {
  return parse<UserDirectoryCreateRequestConfigServer>(
    userDirectoryCreateRequestConfigServerSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateRequestConfigServer(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateRequestConfigServer, ValidationError> {
  return safeParse<UserDirectoryCreateRequestConfigServer>(
    userDirectoryCreateRequestConfigServerSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateRequestConfigSyncMappings` looks like at run time. */
export const userDirectoryCreateRequestConfigSyncMappingsSchema: Schema<UserDirectoryCreateRequestConfigSyncMappings> =
  /* @__PURE__ */ object<UserDirectoryCreateRequestConfigSyncMappings>(() => ({
    from: string(),
    to: string(),
  }));

export function isUserDirectoryCreateRequestConfigSyncMappings(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateRequestConfigSyncMappings {
  return is<UserDirectoryCreateRequestConfigSyncMappings>(
    userDirectoryCreateRequestConfigSyncMappingsSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateRequestConfigSyncMappings(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateRequestConfigSyncMappings {
  return parse<UserDirectoryCreateRequestConfigSyncMappings>(
    userDirectoryCreateRequestConfigSyncMappingsSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateRequestConfigSyncMappings(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateRequestConfigSyncMappings, ValidationError> {
  return safeParse<UserDirectoryCreateRequestConfigSyncMappings>(
    userDirectoryCreateRequestConfigSyncMappingsSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateRequestConfigSync` looks like at run time. */
export const userDirectoryCreateRequestConfigSyncSchema: Schema<UserDirectoryCreateRequestConfigSync> =
  /* @__PURE__ */ object<UserDirectoryCreateRequestConfigSync>(() => ({
    period: optional(number()),
    mappings: optional(
      array(userDirectoryCreateRequestConfigSyncMappingsSchema),
    ),
  }));

export function isUserDirectoryCreateRequestConfigSync(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateRequestConfigSync {
  return is<UserDirectoryCreateRequestConfigSync>(
    userDirectoryCreateRequestConfigSyncSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateRequestConfigSync(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateRequestConfigSync {
  return parse<UserDirectoryCreateRequestConfigSync>(
    userDirectoryCreateRequestConfigSyncSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateRequestConfigSync(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateRequestConfigSync, ValidationError> {
  return safeParse<UserDirectoryCreateRequestConfigSync>(
    userDirectoryCreateRequestConfigSyncSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateRequestConfig` looks like at run time. */
export const userDirectoryCreateRequestConfigSchema: Schema<UserDirectoryCreateRequestConfig> =
  /* @__PURE__ */ object<UserDirectoryCreateRequestConfig>(() => ({
    server: userDirectoryCreateRequestConfigServerSchema,
    sync: optional(userDirectoryCreateRequestConfigSyncSchema),
  }));

export function isUserDirectoryCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateRequestConfig {
  return is<UserDirectoryCreateRequestConfig>(
    userDirectoryCreateRequestConfigSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateRequestConfig {
  return parse<UserDirectoryCreateRequestConfig>(
    userDirectoryCreateRequestConfigSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateRequestConfig, ValidationError> {
  return safeParse<UserDirectoryCreateRequestConfig>(
    userDirectoryCreateRequestConfigSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateRequest` looks like at run time. */
export const userDirectoryCreateRequestSchema: Schema<UserDirectoryCreateRequest> =
  /* @__PURE__ */ object<UserDirectoryCreateRequest>(() => ({
    name: string(),
    domain: string(),
    type: enumeration(["ldap", "ad", "dingtalk", "wechatwork"]),
    config: userDirectoryCreateRequestConfigSchema,
    resourceIdList: optional(limit(array(string()), { maxItems: 1000 })),
  }));

export function isUserDirectoryCreateRequest(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateRequest {
  return is<UserDirectoryCreateRequest>(
    userDirectoryCreateRequestSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateRequest(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateRequest {
  return parse<UserDirectoryCreateRequest>(
    userDirectoryCreateRequestSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateRequest, ValidationError> {
  return safeParse<UserDirectoryCreateRequest>(
    userDirectoryCreateRequestSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateResponseData` looks like at run time. */
export const userDirectoryCreateResponseDataSchema: Schema<UserDirectoryCreateResponseData> =
  /* @__PURE__ */ openObject<UserDirectoryCreateResponseData>(() => ({
    id: optional(string()),
  }));

export function isUserDirectoryCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateResponseData {
  return is<UserDirectoryCreateResponseData>(
    userDirectoryCreateResponseDataSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateResponseData {
  return parse<UserDirectoryCreateResponseData>(
    userDirectoryCreateResponseDataSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateResponseData, ValidationError> {
  return safeParse<UserDirectoryCreateResponseData>(
    userDirectoryCreateResponseDataSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateResponse` looks like at run time. */
export const userDirectoryCreateResponseSchema: Schema<UserDirectoryCreateResponse> =
  /* @__PURE__ */ openObject<UserDirectoryCreateResponse>(() => ({
    code: optional(number()),
    data: optional(userDirectoryCreateResponseDataSchema),
    msg: optional(string()),
  }));

export function isUserDirectoryCreateResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateResponse {
  return is<UserDirectoryCreateResponse>(
    userDirectoryCreateResponseSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateResponse(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateResponse {
  return parse<UserDirectoryCreateResponse>(
    userDirectoryCreateResponseSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateResponse, ValidationError> {
  return safeParse<UserDirectoryCreateResponse>(
    userDirectoryCreateResponseSchema,
    value,
    options,
  );
}

/** What `DeleteUserDirectoryInput` looks like at run time. */
export const deleteUserDirectoryInputSchema: Schema<DeleteUserDirectoryInput> =
  /* @__PURE__ */ object<DeleteUserDirectoryInput>(() => ({
    id: union(string(), number(), boolean()),
  }));

export function isDeleteUserDirectoryInput(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUserDirectoryInput {
  return is<DeleteUserDirectoryInput>(
    deleteUserDirectoryInputSchema,
    value,
    options,
  );
}

export function parseDeleteUserDirectoryInput(
  value: unknown,
  options?: CheckOptions,
): DeleteUserDirectoryInput {
  return parse<DeleteUserDirectoryInput>(
    deleteUserDirectoryInputSchema,
    value,
    options,
  );
}

export function safeParseDeleteUserDirectoryInput(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUserDirectoryInput, ValidationError> {
  return safeParse<DeleteUserDirectoryInput>(
    deleteUserDirectoryInputSchema,
    value,
    options,
  );
}

/** What `DeleteUserDirectoryResponse` looks like at run time. */
export const deleteUserDirectoryResponseSchema: Schema<DeleteUserDirectoryResponse> =
  /* @__PURE__ */ openObject<DeleteUserDirectoryResponse>(() => ({
    code: optional(number()),
    data: optional(record(unknown())),
    msg: optional(string()),
  }));

export function isDeleteUserDirectoryResponse(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUserDirectoryResponse {
  return is<DeleteUserDirectoryResponse>(
    deleteUserDirectoryResponseSchema,
    value,
    options,
  );
}

export function parseDeleteUserDirectoryResponse(
  value: unknown,
  options?: CheckOptions,
): DeleteUserDirectoryResponse {
  return parse<DeleteUserDirectoryResponse>(
    deleteUserDirectoryResponseSchema,
    value,
    options,
  );
}

export function safeParseDeleteUserDirectoryResponse(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUserDirectoryResponse, ValidationError> {
  return safeParse<DeleteUserDirectoryResponse>(
    deleteUserDirectoryResponseSchema,
    value,
    options,
  );
}

/** What `UserDirectoryListInput` looks like at run time. */
export const userDirectoryListInputSchema: Schema<UserDirectoryListInput> =
  /* @__PURE__ */ object<UserDirectoryListInput>(() => ({
    pageIndex: optional(number()),
    pageSize: optional(number()),
    type: optional(enumeration(["ldap", "ad", "dingtalk", "wechatwork"])),
    name: optional(string()),
  }));

export function isUserDirectoryListInput(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListInput {
  return is<UserDirectoryListInput>(
    userDirectoryListInputSchema,
    value,
    options,
  );
}

export function parseUserDirectoryListInput(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListInput {
  return parse<UserDirectoryListInput>(
    userDirectoryListInputSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryListInput(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListInput, ValidationError> {
  return safeParse<UserDirectoryListInput>(
    userDirectoryListInputSchema,
    value,
    options,
  );
}

/** What `UserDirectoryListResponseDataDataSync` looks like at run time. */
export const userDirectoryListResponseDataDataSyncSchema: Schema<UserDirectoryListResponseDataDataSync> =
  /* @__PURE__ */ openObject<UserDirectoryListResponseDataDataSync>(() => ({
    lastTime: optional(string()),
    failed: optional(number()),
  }));

export function isUserDirectoryListResponseDataDataSync(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListResponseDataDataSync {
  return is<UserDirectoryListResponseDataDataSync>(
    userDirectoryListResponseDataDataSyncSchema,
    value,
    options,
  );
}

export function parseUserDirectoryListResponseDataDataSync(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListResponseDataDataSync {
  return parse<UserDirectoryListResponseDataDataSync>(
    userDirectoryListResponseDataDataSyncSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryListResponseDataDataSync(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListResponseDataDataSync, ValidationError> {
  return safeParse<UserDirectoryListResponseDataDataSync>(
    userDirectoryListResponseDataDataSyncSchema,
    value,
    options,
  );
}

/** What `UserDirectoryListResponseDataData` looks like at run time. */
export const userDirectoryListResponseDataDataSchema: Schema<UserDirectoryListResponseDataData> =
  /* @__PURE__ */ openObject<UserDirectoryListResponseDataData>(() => ({
    id: optional(string()),
    name: optional(string()),
    domain: optional(string()),
    type: optional(string()),
    status: optional(number()),
    sync: optional(userDirectoryListResponseDataDataSyncSchema),
    builtin: optional(boolean()),
  }));

export function isUserDirectoryListResponseDataData(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListResponseDataData {
  return is<UserDirectoryListResponseDataData>(
    userDirectoryListResponseDataDataSchema,
    value,
    options,
  );
}

export function parseUserDirectoryListResponseDataData(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListResponseDataData {
  return parse<UserDirectoryListResponseDataData>(
    userDirectoryListResponseDataDataSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryListResponseDataData(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListResponseDataData, ValidationError> {
  return safeParse<UserDirectoryListResponseDataData>(
    userDirectoryListResponseDataDataSchema,
    value,
    options,
  );
}

/** What `UserDirectoryListResponseData` looks like at run time. */
export const userDirectoryListResponseDataSchema: Schema<UserDirectoryListResponseData> =
  /* @__PURE__ */ openObject<UserDirectoryListResponseData>(() => ({
    count: optional(number()),
    data: optional(array(userDirectoryListResponseDataDataSchema)),
  }));

export function isUserDirectoryListResponseData(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListResponseData {
  return is<UserDirectoryListResponseData>(
    userDirectoryListResponseDataSchema,
    value,
    options,
  );
}

export function parseUserDirectoryListResponseData(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListResponseData {
  return parse<UserDirectoryListResponseData>(
    userDirectoryListResponseDataSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryListResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListResponseData, ValidationError> {
  return safeParse<UserDirectoryListResponseData>(
    userDirectoryListResponseDataSchema,
    value,
    options,
  );
}

/** What `UserDirectoryListResponse` looks like at run time. */
export const userDirectoryListResponseSchema: Schema<UserDirectoryListResponse> =
  /* @__PURE__ */ openObject<UserDirectoryListResponse>(() => ({
    code: optional(number()),
    data: optional(userDirectoryListResponseDataSchema),
    msg: optional(string()),
  }));

export function isUserDirectoryListResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListResponse {
  return is<UserDirectoryListResponse>(
    userDirectoryListResponseSchema,
    value,
    options,
  );
}

export function parseUserDirectoryListResponse(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListResponse {
  return parse<UserDirectoryListResponse>(
    userDirectoryListResponseSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryListResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListResponse, ValidationError> {
  return safeParse<UserDirectoryListResponse>(
    userDirectoryListResponseSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequest` looks like at run time. */
export const userDirectoryUpdateRequestSchema: Schema<UserDirectoryUpdateRequest> =
  /* @__PURE__ */ object<UserDirectoryUpdateRequest>(() => ({
    id: string(),
    name: string(),
    domain: string(),
    config: userDirectoryUpdateRequestConfigSchema,
    type: enumeration(["ldap", "ad", "dingtalk", "wechatwork"]),
    description: optional(string()),
    resourceGroupIdList: optional(array(string())),
    resourceIdList: optional(array(string())),
  }));

export function isUserDirectoryUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequest {
  return is<UserDirectoryUpdateRequest>(
    userDirectoryUpdateRequestSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequest {
  return parse<UserDirectoryUpdateRequest>(
    userDirectoryUpdateRequestSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryUpdateRequest, ValidationError> {
  return safeParse<UserDirectoryUpdateRequest>(
    userDirectoryUpdateRequestSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigSyncConfigSyncTime` looks like at run time. */
export const userDirectoryUpdateRequestConfigSyncConfigSyncTimeSchema: Schema<UserDirectoryUpdateRequestConfigSyncConfigSyncTime> =
  /* @__PURE__ */ openObject<UserDirectoryUpdateRequestConfigSyncConfigSyncTime>(
    () => ({
      period: optional(number()),
    }),
  );

export function isUserDirectoryUpdateRequestConfigSyncConfigSyncTime(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigSyncConfigSyncTime {
  return is<UserDirectoryUpdateRequestConfigSyncConfigSyncTime>(
    userDirectoryUpdateRequestConfigSyncConfigSyncTimeSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigSyncConfigSyncTime(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigSyncConfigSyncTime {
  return parse<UserDirectoryUpdateRequestConfigSyncConfigSyncTime>(
    userDirectoryUpdateRequestConfigSyncConfigSyncTimeSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigSyncConfigSyncTime(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryUpdateRequestConfigSyncConfigSyncTime, ValidationError> {
  return safeParse<UserDirectoryUpdateRequestConfigSyncConfigSyncTime>(
    userDirectoryUpdateRequestConfigSyncConfigSyncTimeSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted` looks like at run time. */
export const userDirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema: Schema<UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted> =
  /* @__PURE__ */ openObject<UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted>(
    () => ({
      enable: optional(number()),
      interval: optional(number()),
    }),
  );

export function isUserDirectoryUpdateRequestConfigSyncConfigCleanDeleted(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted {
  return is<UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted>(
    userDirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigSyncConfigCleanDeleted(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted {
  return parse<UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted>(
    userDirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigSyncConfigCleanDeleted(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted>(
    userDirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigSyncConfig` looks like at run time. */
export const userDirectoryUpdateRequestConfigSyncConfigSchema: Schema<UserDirectoryUpdateRequestConfigSyncConfig> =
  /* @__PURE__ */ openObject<UserDirectoryUpdateRequestConfigSyncConfig>(
    () => ({
      syncTime: optional(
        userDirectoryUpdateRequestConfigSyncConfigSyncTimeSchema,
      ),
      cleanDeleted: optional(
        userDirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema,
      ),
    }),
  );

export function isUserDirectoryUpdateRequestConfigSyncConfig(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigSyncConfig {
  return is<UserDirectoryUpdateRequestConfigSyncConfig>(
    userDirectoryUpdateRequestConfigSyncConfigSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigSyncConfig(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigSyncConfig {
  return parse<UserDirectoryUpdateRequestConfigSyncConfig>(
    userDirectoryUpdateRequestConfigSyncConfigSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigSyncConfig(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryUpdateRequestConfigSyncConfig, ValidationError> {
  return safeParse<UserDirectoryUpdateRequestConfigSyncConfig>(
    userDirectoryUpdateRequestConfigSyncConfigSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory` looks like at run time. */
export const userDirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema: Schema<UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory> =
  /* @__PURE__ */ openObject<UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory>(
    () => ({
      type: optional(string()),
      subtype: optional(string()),
    }),
  );

export function isUserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory {
  return is<UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory {
  return parse<UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping` looks like at run time. */
export const userDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema: Schema<UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping> =
  /* @__PURE__ */ openObject<UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping>(
    () => ({
      name: optional(string()),
      externalId: optional(string()),
      description: optional(string()),
    }),
  );

export function isUserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping {
  return is<UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping {
  return parse<UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping` looks like at run time. */
export const userDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema: Schema<UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping> =
  /* @__PURE__ */ openObject<UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping>(
    () => ({
      name: optional(string()),
      band: optional(string()),
      path: optional(string()),
      email: optional(string()),
      phone: optional(string()),
      status: optional(string()),
      externalId: optional(string()),
      description: optional(string()),
      expiredTime: optional(string()),
    }),
  );

export function isUserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping {
  return is<UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping {
  return parse<UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping` looks like at run time. */
export const userDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema: Schema<UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping> =
  /* @__PURE__ */ openObject<UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping>(
    () => ({
      name: optional(string()),
      externalId: optional(string()),
      description: optional(string()),
    }),
  );

export function isUserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping {
  return is<UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping {
  return parse<UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigExternalUserServerConfig` looks like at run time. */
export const userDirectoryUpdateRequestConfigExternalUserServerConfigSchema: Schema<UserDirectoryUpdateRequestConfigExternalUserServerConfig> =
  /* @__PURE__ */ openObject<UserDirectoryUpdateRequestConfigExternalUserServerConfig>(
    () => ({
      type: optional(string()),
      serverIp: optional(string()),
      directory: optional(
        userDirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema,
      ),
      bandFilter: optional(string()),
      reqTimeout: optional(string()),
      userFilter: optional(string()),
      groupFilter: optional(string()),
      adminAccount: optional(string()),
      adminPassword: optional(string()),
      serverAddress: optional(string()),
      sAMAccountName: optional(string()),
      searchEntrance: optional(string()),
      serverProtocol: optional(string()),
      bandAttrMapping: optional(
        userDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema,
      ),
      interfaceStatus: optional(number()),
      userAttrMapping: optional(
        userDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema,
      ),
      groupAttrMapping: optional(
        userDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema,
      ),
      pwdModel: optional(string()),
    }),
  );

export function isUserDirectoryUpdateRequestConfigExternalUserServerConfig(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigExternalUserServerConfig {
  return is<UserDirectoryUpdateRequestConfigExternalUserServerConfig>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigExternalUserServerConfig(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigExternalUserServerConfig {
  return parse<UserDirectoryUpdateRequestConfigExternalUserServerConfig>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigExternalUserServerConfig(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigExternalUserServerConfig,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigExternalUserServerConfig>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigUnImportedUserAuthOption` looks like at run time. */
export const userDirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema: Schema<UserDirectoryUpdateRequestConfigUnImportedUserAuthOption> =
  /* @__PURE__ */ openObject<UserDirectoryUpdateRequestConfigUnImportedUserAuthOption>(
    () => ({
      behavior: optional(string()),
    }),
  );

export function isUserDirectoryUpdateRequestConfigUnImportedUserAuthOption(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigUnImportedUserAuthOption {
  return is<UserDirectoryUpdateRequestConfigUnImportedUserAuthOption>(
    userDirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigUnImportedUserAuthOption(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigUnImportedUserAuthOption {
  return parse<UserDirectoryUpdateRequestConfigUnImportedUserAuthOption>(
    userDirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigUnImportedUserAuthOption(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigUnImportedUserAuthOption,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigUnImportedUserAuthOption>(
    userDirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfig` looks like at run time. */
export const userDirectoryUpdateRequestConfigSchema: Schema<UserDirectoryUpdateRequestConfig> =
  /* @__PURE__ */ openObject<UserDirectoryUpdateRequestConfig>(() => ({
    type: optional(string()),
    syncConfig: optional(userDirectoryUpdateRequestConfigSyncConfigSchema),
    templateId: optional(string()),
    interfaceStatus: optional(number()),
    externalUserServerConfig: optional(
      userDirectoryUpdateRequestConfigExternalUserServerConfigSchema,
    ),
    forbidUnimportedUserLogin: optional(number()),
    unImportedUserAuthOption: optional(
      userDirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema,
    ),
  }));

export function isUserDirectoryUpdateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfig {
  return is<UserDirectoryUpdateRequestConfig>(
    userDirectoryUpdateRequestConfigSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfig {
  return parse<UserDirectoryUpdateRequestConfig>(
    userDirectoryUpdateRequestConfigSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryUpdateRequestConfig, ValidationError> {
  return safeParse<UserDirectoryUpdateRequestConfig>(
    userDirectoryUpdateRequestConfigSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateResponse` looks like at run time. */
export const userDirectoryUpdateResponseSchema: Schema<UserDirectoryUpdateResponse> =
  /* @__PURE__ */ openObject<UserDirectoryUpdateResponse>(() => ({
    code: optional(number()),
    data: optional(record(unknown())),
    msg: optional(string()),
  }));

export function isUserDirectoryUpdateResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateResponse {
  return is<UserDirectoryUpdateResponse>(
    userDirectoryUpdateResponseSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateResponse(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateResponse {
  return parse<UserDirectoryUpdateResponse>(
    userDirectoryUpdateResponseSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryUpdateResponse, ValidationError> {
  return safeParse<UserDirectoryUpdateResponse>(
    userDirectoryUpdateResponseSchema,
    value,
    options,
  );
}

/** What `GetUserInput` looks like at run time. */
export const getUserInputSchema: Schema<GetUserInput> =
  /* @__PURE__ */ object<GetUserInput>(() => ({
    withRoles: optional(boolean()),
    id: string(),
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

/** What `GetUserResponseDataGroup` looks like at run time. */
export const getUserResponseDataGroupSchema: Schema<GetUserResponseDataGroup> =
  /* @__PURE__ */ object<GetUserResponseDataGroup>(() => ({
    id: string(),
    fullPath: string(),
  }));

export function isGetUserResponseDataGroup(
  value: unknown,
  options?: CheckOptions,
): value is GetUserResponseDataGroup {
  return is<GetUserResponseDataGroup>(
    getUserResponseDataGroupSchema,
    value,
    options,
  );
}

export function parseGetUserResponseDataGroup(
  value: unknown,
  options?: CheckOptions,
): GetUserResponseDataGroup {
  return parse<GetUserResponseDataGroup>(
    getUserResponseDataGroupSchema,
    value,
    options,
  );
}

export function safeParseGetUserResponseDataGroup(
  value: unknown,
  options?: CheckOptions,
): Result<GetUserResponseDataGroup, ValidationError> {
  return safeParse<GetUserResponseDataGroup>(
    getUserResponseDataGroupSchema,
    value,
    options,
  );
}

/** What `GetUserResponseDataRoles` looks like at run time. */
export const getUserResponseDataRolesSchema: Schema<GetUserResponseDataRoles> =
  /* @__PURE__ */ object<GetUserResponseDataRoles>(() => ({
    id: string(),
    name: string(),
  }));

export function isGetUserResponseDataRoles(
  value: unknown,
  options?: CheckOptions,
): value is GetUserResponseDataRoles {
  return is<GetUserResponseDataRoles>(
    getUserResponseDataRolesSchema,
    value,
    options,
  );
}

export function parseGetUserResponseDataRoles(
  value: unknown,
  options?: CheckOptions,
): GetUserResponseDataRoles {
  return parse<GetUserResponseDataRoles>(
    getUserResponseDataRolesSchema,
    value,
    options,
  );
}

export function safeParseGetUserResponseDataRoles(
  value: unknown,
  options?: CheckOptions,
): Result<GetUserResponseDataRoles, ValidationError> {
  return safeParse<GetUserResponseDataRoles>(
    getUserResponseDataRolesSchema,
    value,
    options,
  );
}

/** What `GetUserResponseData` looks like at run time. */
export const getUserResponseDataSchema: Schema<GetUserResponseData> =
  /* @__PURE__ */ object<GetUserResponseData>(() => ({
    id: string(),
    name: string(),
    status: enumeration([1, 0]),
    group: getUserResponseDataGroupSchema,
    roles: array(getUserResponseDataRolesSchema),
  }));

export function isGetUserResponseData(
  value: unknown,
  options?: CheckOptions,
): value is GetUserResponseData {
  return is<GetUserResponseData>(getUserResponseDataSchema, value, options);
}

export function parseGetUserResponseData(
  value: unknown,
  options?: CheckOptions,
): GetUserResponseData {
  return parse<GetUserResponseData>(getUserResponseDataSchema, value, options);
}

export function safeParseGetUserResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<GetUserResponseData, ValidationError> {
  return safeParse<GetUserResponseData>(
    getUserResponseDataSchema,
    value,
    options,
  );
}

/** What `GetUserResponse` looks like at run time. */
export const getUserResponseSchema: Schema<GetUserResponse> =
  /* @__PURE__ */ object<GetUserResponse>(() => ({
    code: string(),
    data: getUserResponseDataSchema,
    msg: string(),
    traceId: string(),
  }));

export function isGetUserResponse(
  value: unknown,
  options?: CheckOptions,
): value is GetUserResponse {
  return is<GetUserResponse>(getUserResponseSchema, value, options);
}

export function parseGetUserResponse(
  value: unknown,
  options?: CheckOptions,
): GetUserResponse {
  return parse<GetUserResponse>(getUserResponseSchema, value, options);
}

export function safeParseGetUserResponse(
  value: unknown,
  options?: CheckOptions,
): Result<GetUserResponse, ValidationError> {
  return safeParse<GetUserResponse>(getUserResponseSchema, value, options);
}

/** What `UserQueryInput` looks like at run time. */
export const userQueryInputSchema: Schema<UserQueryInput> =
  /* @__PURE__ */ object<UserQueryInput>(() => ({
    directoryDomain: string(),
    keyword: optional(string()),
    pageIndex: optional(number()),
    pageSize: optional(number()),
    sortBy: optional(enumeration(["name", "createdAt", "expiredTime"])),
  }));

export function isUserQueryInput(
  value: unknown,
  options?: CheckOptions,
): value is UserQueryInput {
  return is<UserQueryInput>(userQueryInputSchema, value, options);
}

export function parseUserQueryInput(
  value: unknown,
  options?: CheckOptions,
): UserQueryInput {
  return parse<UserQueryInput>(userQueryInputSchema, value, options);
}

export function safeParseUserQueryInput(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryInput, ValidationError> {
  return safeParse<UserQueryInput>(userQueryInputSchema, value, options);
}

/** What `UserQueryResponseDataListGroup` looks like at run time. */
export const userQueryResponseDataListGroupSchema: Schema<UserQueryResponseDataListGroup> =
  /* @__PURE__ */ object<UserQueryResponseDataListGroup>(() => ({
    id: string(),
    fullPath: string(),
  }));

export function isUserQueryResponseDataListGroup(
  value: unknown,
  options?: CheckOptions,
): value is UserQueryResponseDataListGroup {
  return is<UserQueryResponseDataListGroup>(
    userQueryResponseDataListGroupSchema,
    value,
    options,
  );
}

export function parseUserQueryResponseDataListGroup(
  value: unknown,
  options?: CheckOptions,
): UserQueryResponseDataListGroup {
  return parse<UserQueryResponseDataListGroup>(
    userQueryResponseDataListGroupSchema,
    value,
    options,
  );
}

export function safeParseUserQueryResponseDataListGroup(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryResponseDataListGroup, ValidationError> {
  return safeParse<UserQueryResponseDataListGroup>(
    userQueryResponseDataListGroupSchema,
    value,
    options,
  );
}

/** What `UserQueryResponseDataList` looks like at run time. */
export const userQueryResponseDataListSchema: Schema<UserQueryResponseDataList> =
  /* @__PURE__ */ object<UserQueryResponseDataList>(() => ({
    id: string(),
    name: string(),
    status: enumeration([1, 0]),
    group: userQueryResponseDataListGroupSchema,
    tags: array(string()),
  }));

export function isUserQueryResponseDataList(
  value: unknown,
  options?: CheckOptions,
): value is UserQueryResponseDataList {
  return is<UserQueryResponseDataList>(
    userQueryResponseDataListSchema,
    value,
    options,
  );
}

export function parseUserQueryResponseDataList(
  value: unknown,
  options?: CheckOptions,
): UserQueryResponseDataList {
  return parse<UserQueryResponseDataList>(
    userQueryResponseDataListSchema,
    value,
    options,
  );
}

export function safeParseUserQueryResponseDataList(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryResponseDataList, ValidationError> {
  return safeParse<UserQueryResponseDataList>(
    userQueryResponseDataListSchema,
    value,
    options,
  );
}

/** What `UserQueryResponseData` looks like at run time. */
export const userQueryResponseDataSchema: Schema<UserQueryResponseData> =
  /* @__PURE__ */ object<UserQueryResponseData>(() => ({
    count: number(),
    list: array(userQueryResponseDataListSchema),
  }));

export function isUserQueryResponseData(
  value: unknown,
  options?: CheckOptions,
): value is UserQueryResponseData {
  return is<UserQueryResponseData>(userQueryResponseDataSchema, value, options);
}

export function parseUserQueryResponseData(
  value: unknown,
  options?: CheckOptions,
): UserQueryResponseData {
  return parse<UserQueryResponseData>(
    userQueryResponseDataSchema,
    value,
    options,
  );
}

export function safeParseUserQueryResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryResponseData, ValidationError> {
  return safeParse<UserQueryResponseData>(
    userQueryResponseDataSchema,
    value,
    options,
  );
}

/** What `UserQueryResponse` looks like at run time. */
export const userQueryResponseSchema: Schema<UserQueryResponse> =
  /* @__PURE__ */ object<UserQueryResponse>(() => ({
    code: string(),
    data: userQueryResponseDataSchema,
    msg: string(),
    traceId: string(),
  }));

export function isUserQueryResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserQueryResponse {
  return is<UserQueryResponse>(userQueryResponseSchema, value, options);
}

export function parseUserQueryResponse(
  value: unknown,
  options?: CheckOptions,
): UserQueryResponse {
  return parse<UserQueryResponse>(userQueryResponseSchema, value, options);
}

export function safeParseUserQueryResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryResponse, ValidationError> {
  return safeParse<UserQueryResponse>(userQueryResponseSchema, value, options);
}
