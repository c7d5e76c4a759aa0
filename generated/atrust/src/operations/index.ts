import {
  type DeleteUserDirectoryErrorEntry,
  type ResourceCreateErrorEntry,
  type SessionKickErrorEntry,
  type UserCreateErrorEntry,
  type UserDirectoryCreateErrorEntry,
  type UserDirectoryUpdateErrorEntry,
  deleteUserDirectoryErrors,
  resourceCreateErrors,
  sessionKickErrors,
  userCreateErrors,
  userDirectoryCreateErrors,
  userDirectoryUpdateErrors,
} from "../errors.js";
import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type {
  CertificateUploadRequest,
  CertificateUploadResponse,
  DeleteUserDirectoryInput,
  DeleteUserDirectoryResponse,
  DeleteUserInput,
  DeleteUserResponse,
  GetUserInput,
  GetUserResponse,
  GroupMoveRequest,
  GroupMoveResponse,
  ResourceCreateRequest,
  ResourceCreateResponse,
  ResourceGroupListInput,
  ResourceGroupListResponse,
  RoleBindUsersInput,
  RoleBindUsersResponse,
  SessionKickRequest,
  SessionKickResponse,
  UserBulkUpdateByIdListInput,
  UserBulkUpdateByIdListResponse,
  UserCreateInput,
  UserCreateResponse,
  UserDirectoryCreateRequest,
  UserDirectoryCreateResponse,
  UserDirectoryListInput,
  UserDirectoryListResponse,
  UserDirectoryUpdateRequest,
  UserDirectoryUpdateResponse,
  UserQueryInput,
  UserQueryResponse,
} from "../types/index.js";
import {
  certificateUploadRequestSchema,
  certificateUploadResponseSchema,
  deleteUserDirectoryInputSchema,
  deleteUserDirectoryResponseSchema,
  deleteUserInputSchema,
  deleteUserResponseSchema,
  getUserInputSchema,
  getUserResponseSchema,
  groupMoveRequestSchema,
  groupMoveResponseSchema,
  resourceCreateRequestSchema,
  resourceCreateResponseSchema,
  resourceGroupListInputSchema,
  resourceGroupListResponseSchema,
  roleBindUsersInputSchema,
  roleBindUsersResponseSchema,
  sessionKickRequestSchema,
  sessionKickResponseSchema,
  userBulkUpdateByIdListInputSchema,
  userBulkUpdateByIdListResponseSchema,
  userCreateInputSchema,
  userCreateResponseSchema,
  userDirectoryCreateRequestSchema,
  userDirectoryCreateResponseSchema,
  userDirectoryListInputSchema,
  userDirectoryListResponseSchema,
  userDirectoryUpdateRequestSchema,
  userDirectoryUpdateResponseSchema,
  userQueryInputSchema,
  userQueryResponseSchema,
} from "../validators/index.js";

const certificateUploadOperation: OperationDescriptor<CertificateUploadResponse> =
  {
    id: "certificateUpload",
    method: "POST",
    path: "/api/v3/certificate/upload",
    parameters: [],
    body: { contentType: "multipart/form-data", from: "rest" },
    success: { field: "code", values: ["OK"] },
    inputSchema: certificateUploadRequestSchema,
    outputSchema: certificateUploadResponseSchema,
  };

/**
 * 上传证书
 *
 * 上传一张服务器证书。
 *
 * POST /api/v3/certificate/upload
 *
 * @see certificate-upload.md:1
 */
export function certificateUpload(
  transport: Transport,
  input: CertificateUploadRequest,
  options?: RequestOptions,
): Promise<CertificateUploadResponse> {
  return send<CertificateUploadResponse>(
    transport,
    certificateUploadOperation,
    input,
    options,
  );
}

/** As `certificateUpload`, but returns its failure in place of throwing it. */
export function certificateUploadSafe(
  transport: Transport,
  input: CertificateUploadRequest,
  options?: RequestOptions,
): Promise<Result<CertificateUploadResponse, ClientError>> {
  return sendSafe<CertificateUploadResponse>(
    transport,
    certificateUploadOperation,
    input,
    options,
  );
}

const groupMoveOperation: OperationDescriptor<GroupMoveResponse> = {
  id: "groupMove",
  method: "PUT",
  path: "/api/v3/group/move",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: ["OK"] },
  inputSchema: groupMoveRequestSchema,
  outputSchema: groupMoveResponseSchema,
};

/**
 * 移动组织
 *
 * 把一个组织连同下级移到另一个组织之下。
 *
 * PUT /api/v3/group/move
 *
 * @see group-move.md:1
 */
export function groupMove(
  transport: Transport,
  input: GroupMoveRequest,
  options?: RequestOptions,
): Promise<GroupMoveResponse> {
  return send<GroupMoveResponse>(transport, groupMoveOperation, input, options);
}

/** As `groupMove`, but returns its failure in place of throwing it. */
export function groupMoveSafe(
  transport: Transport,
  input: GroupMoveRequest,
  options?: RequestOptions,
): Promise<Result<GroupMoveResponse, ClientError>> {
  return sendSafe<GroupMoveResponse>(
    transport,
    groupMoveOperation,
    input,
    options,
  );
}

const resourceCreateOperation: OperationDescriptor<
  ResourceCreateResponse,
  ResourceCreateErrorEntry
> = {
  id: "resourceCreate",
  method: "POST",
  path: "/api/v1/resource/create",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: [0] },
  errors: resourceCreateErrors,
  inputSchema: resourceCreateRequestSchema,
  outputSchema: resourceCreateResponseSchema,
};

/**
 * 新建应用
 *
 * 新建一个应用并说明从哪里能访问
 *
 * POST /api/v1/resource/create
 *
 * @see resource-create.md:1
 */
export function resourceCreate(
  transport: Transport,
  input: ResourceCreateRequest,
  options?: RequestOptions,
): Promise<ResourceCreateResponse> {
  return send<ResourceCreateResponse, ResourceCreateErrorEntry>(
    transport,
    resourceCreateOperation,
    input,
    options,
  );
}

/** As `resourceCreate`, but returns its failure in place of throwing it. */
export function resourceCreateSafe(
  transport: Transport,
  input: ResourceCreateRequest,
  options?: RequestOptions,
): Promise<
  Result<ResourceCreateResponse, ClientError<ResourceCreateErrorEntry>>
> {
  return sendSafe<ResourceCreateResponse, ResourceCreateErrorEntry>(
    transport,
    resourceCreateOperation,
    input,
    options,
  );
}

const resourceGroupListOperation: OperationDescriptor<ResourceGroupListResponse> =
  {
    id: "resourceGroupList",
    method: "GET",
    path: "/api/v1/resourceGroup/list",
    parameters: [
      { name: "pageIndex", in: "query" },
      { name: "pageSize", in: "query" },
      { name: "keyword", in: "query" },
    ],
    success: { field: "code", values: [0] },
    inputSchema: resourceGroupListInputSchema,
    outputSchema: resourceGroupListResponseSchema,
  };

/**
 * 列出应用分类
 *
 * 按页列出应用分类
 *
 * GET /api/v1/resourceGroup/list
 *
 * @see resource-group-list.md:1
 */
export function resourceGroupList(
  transport: Transport,
  input: ResourceGroupListInput,
  options?: RequestOptions,
): Promise<ResourceGroupListResponse> {
  return send<ResourceGroupListResponse>(
    transport,
    resourceGroupListOperation,
    input,
    options,
  );
}

/** As `resourceGroupList`, but returns its failure in place of throwing it. */
export function resourceGroupListSafe(
  transport: Transport,
  input: ResourceGroupListInput,
  options?: RequestOptions,
): Promise<Result<ResourceGroupListResponse, ClientError>> {
  return sendSafe<ResourceGroupListResponse>(
    transport,
    resourceGroupListOperation,
    input,
    options,
  );
}

const roleBindUsersOperation: OperationDescriptor<RoleBindUsersResponse> = {
  id: "roleBindUsers",
  method: "POST",
  path: "/api/v3/role/bindUsers",
  parameters: [{ name: "lang", in: "query" }],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: ["OK"] },
  inputSchema: roleBindUsersInputSchema,
  outputSchema: roleBindUsersResponseSchema,
};

/**
 * 给用户加角色
 *
 * 把多个角色分别加给多个用户。
 *
 * POST /api/v3/role/bindUsers
 *
 * @see role-bind-users.md:1
 */
export function roleBindUsers(
  transport: Transport,
  input: RoleBindUsersInput,
  options?: RequestOptions,
): Promise<RoleBindUsersResponse> {
  return send<RoleBindUsersResponse>(
    transport,
    roleBindUsersOperation,
    input,
    options,
  );
}

/** As `roleBindUsers`, but returns its failure in place of throwing it. */
export function roleBindUsersSafe(
  transport: Transport,
  input: RoleBindUsersInput,
  options?: RequestOptions,
): Promise<Result<RoleBindUsersResponse, ClientError>> {
  return sendSafe<RoleBindUsersResponse>(
    transport,
    roleBindUsersOperation,
    input,
    options,
  );
}

const sessionKickOperation: OperationDescriptor<
  SessionKickResponse,
  SessionKickErrorEntry
> = {
  id: "sessionKick",
  method: "POST",
  path: "/api/v1/session/kick",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: [0] },
  errors: sessionKickErrors,
  inputSchema: sessionKickRequestSchema,
  outputSchema: sessionKickResponseSchema,
};

/**
 * 强制下线
 *
 * 让选中的会话立即失效
 * 不传 reason 时用户看到系统的提示
 *
 * POST /api/v1/session/kick
 *
 * @see session-kick.md:1
 */
export function sessionKick(
  transport: Transport,
  input: SessionKickRequest,
  options?: RequestOptions,
): Promise<SessionKickResponse> {
  return send<SessionKickResponse, SessionKickErrorEntry>(
    transport,
    sessionKickOperation,
    input,
    options,
  );
}

/** As `sessionKick`, but returns its failure in place of throwing it. */
export function sessionKickSafe(
  transport: Transport,
  input: SessionKickRequest,
  options?: RequestOptions,
): Promise<Result<SessionKickResponse, ClientError<SessionKickErrorEntry>>> {
  return sendSafe<SessionKickResponse, SessionKickErrorEntry>(
    transport,
    sessionKickOperation,
    input,
    options,
  );
}

const userBulkUpdateByIdListOperation: OperationDescriptor<UserBulkUpdateByIdListResponse> =
  {
    id: "userBulkUpdateByIdList",
    method: "POST",
    path: "/api/v3/user/bulkUpdateByIdList",
    parameters: [{ name: "lang", in: "query" }],
    body: { contentType: "application/json", from: "rest" },
    success: { field: "code", values: ["OK"] },
    inputSchema: userBulkUpdateByIdListInputSchema,
    outputSchema: userBulkUpdateByIdListResponseSchema,
  };

/**
 * 按id批量修改用户
 *
 * 一次改动同一个目录里的多个用户。
 *
 * POST /api/v3/user/bulkUpdateByIdList
 *
 * @see user-bulk-update-by-id-list.md:1
 */
export function userBulkUpdateByIdList(
  transport: Transport,
  input: UserBulkUpdateByIdListInput,
  options?: RequestOptions,
): Promise<UserBulkUpdateByIdListResponse> {
  return send<UserBulkUpdateByIdListResponse>(
    transport,
    userBulkUpdateByIdListOperation,
    input,
    options,
  );
}

/** As `userBulkUpdateByIdList`, but returns its failure in place of throwing it. */
export function userBulkUpdateByIdListSafe(
  transport: Transport,
  input: UserBulkUpdateByIdListInput,
  options?: RequestOptions,
): Promise<Result<UserBulkUpdateByIdListResponse, ClientError>> {
  return sendSafe<UserBulkUpdateByIdListResponse>(
    transport,
    userBulkUpdateByIdListOperation,
    input,
    options,
  );
}

const userCreateOperation: OperationDescriptor<
  UserCreateResponse,
  UserCreateErrorEntry
> = {
  id: "userCreate",
  method: "POST",
  path: "/api/v3/user/create",
  parameters: [{ name: "lang", in: "query" }],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: ["OK"] },
  errors: userCreateErrors,
  inputSchema: userCreateInputSchema,
  outputSchema: userCreateResponseSchema,
};

/**
 * 新建用户
 *
 * 在本机目录里新建一个用户。
 *
 * POST /api/v3/user/create
 *
 * @see user-create.md:1
 */
export function userCreate(
  transport: Transport,
  input: UserCreateInput,
  options?: RequestOptions,
): Promise<UserCreateResponse> {
  return send<UserCreateResponse, UserCreateErrorEntry>(
    transport,
    userCreateOperation,
    input,
    options,
  );
}

/** As `userCreate`, but returns its failure in place of throwing it. */
export function userCreateSafe(
  transport: Transport,
  input: UserCreateInput,
  options?: RequestOptions,
): Promise<Result<UserCreateResponse, ClientError<UserCreateErrorEntry>>> {
  return sendSafe<UserCreateResponse, UserCreateErrorEntry>(
    transport,
    userCreateOperation,
    input,
    options,
  );
}

const deleteUserOperation: OperationDescriptor<DeleteUserResponse> = {
  id: "deleteUser",
  method: "DELETE",
  path: "/api/v3/user/{id}",
  parameters: [
    { name: "directoryDomain", in: "query" },
    { name: "id", in: "path" },
  ],
  success: { field: "code", values: ["OK"] },
  inputSchema: deleteUserInputSchema,
  outputSchema: deleteUserResponseSchema,
};

/**
 * 删除用户
 *
 * 按id删除一个用户,删除后不可恢复。
 *
 * DELETE /api/v3/user/{id}
 *
 * @see user-delete.md:1
 */
export function deleteUser(
  transport: Transport,
  input: DeleteUserInput,
  options?: RequestOptions,
): Promise<DeleteUserResponse> {
  return send<DeleteUserResponse>(
    transport,
    deleteUserOperation,
    input,
    options,
  );
}

/** As `deleteUser`, but returns its failure in place of throwing it. */
export function deleteUserSafe(
  transport: Transport,
  input: DeleteUserInput,
  options?: RequestOptions,
): Promise<Result<DeleteUserResponse, ClientError>> {
  return sendSafe<DeleteUserResponse>(
    transport,
    deleteUserOperation,
    input,
    options,
  );
}

const userDirectoryCreateOperation: OperationDescriptor<
  UserDirectoryCreateResponse,
  UserDirectoryCreateErrorEntry
> = {
  id: "userDirectoryCreate",
  method: "POST",
  path: "/api/v1/userDirectory/create",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: [0] },
  errors: userDirectoryCreateErrors,
  inputSchema: userDirectoryCreateRequestSchema,
  outputSchema: userDirectoryCreateResponseSchema,
};

/**
 * 新建用户目录
 *
 * 新建之后不会立即同步
 * 目录的唯一标识(domain)建好后不能改
 *
 * POST /api/v1/userDirectory/create
 *
 * @see user-directory-create.md:1
 */
export function userDirectoryCreate(
  transport: Transport,
  input: UserDirectoryCreateRequest,
  options?: RequestOptions,
): Promise<UserDirectoryCreateResponse> {
  return send<UserDirectoryCreateResponse, UserDirectoryCreateErrorEntry>(
    transport,
    userDirectoryCreateOperation,
    input,
    options,
  );
}

/** As `userDirectoryCreate`, but returns its failure in place of throwing it. */
export function userDirectoryCreateSafe(
  transport: Transport,
  input: UserDirectoryCreateRequest,
  options?: RequestOptions,
): Promise<
  Result<
    UserDirectoryCreateResponse,
    ClientError<UserDirectoryCreateErrorEntry>
  >
> {
  return sendSafe<UserDirectoryCreateResponse, UserDirectoryCreateErrorEntry>(
    transport,
    userDirectoryCreateOperation,
    input,
    options,
  );
}

const deleteUserDirectoryOperation: OperationDescriptor<
  DeleteUserDirectoryResponse,
  DeleteUserDirectoryErrorEntry
> = {
  id: "deleteUserDirectory",
  method: "DELETE",
  path: "/api/v1/userDirectory/{id}",
  parameters: [{ name: "id", in: "path" }],
  success: { field: "code", values: [0] },
  errors: deleteUserDirectoryErrors,
  inputSchema: deleteUserDirectoryInputSchema,
  outputSchema: deleteUserDirectoryResponseSchema,
};

/**
 * 删除用户目录
 *
 * 系统自带的目录不能删
 *
 * DELETE /api/v1/userDirectory/{id}
 *
 * @see user-directory-delete.md:1
 */
export function deleteUserDirectory(
  transport: Transport,
  input: DeleteUserDirectoryInput,
  options?: RequestOptions,
): Promise<DeleteUserDirectoryResponse> {
  return send<DeleteUserDirectoryResponse, DeleteUserDirectoryErrorEntry>(
    transport,
    deleteUserDirectoryOperation,
    input,
    options,
  );
}

/** As `deleteUserDirectory`, but returns its failure in place of throwing it. */
export function deleteUserDirectorySafe(
  transport: Transport,
  input: DeleteUserDirectoryInput,
  options?: RequestOptions,
): Promise<
  Result<
    DeleteUserDirectoryResponse,
    ClientError<DeleteUserDirectoryErrorEntry>
  >
> {
  return sendSafe<DeleteUserDirectoryResponse, DeleteUserDirectoryErrorEntry>(
    transport,
    deleteUserDirectoryOperation,
    input,
    options,
  );
}

const userDirectoryListOperation: OperationDescriptor<UserDirectoryListResponse> =
  {
    id: "userDirectoryList",
    method: "GET",
    path: "/api/v1/userDirectory/list",
    parameters: [
      { name: "pageIndex", in: "query" },
      { name: "pageSize", in: "query" },
      { name: "type", in: "query" },
      { name: "name", in: "query" },
    ],
    success: { field: "code", values: [0] },
    inputSchema: userDirectoryListInputSchema,
    outputSchema: userDirectoryListResponseSchema,
  };

/**
 * 列出用户目录
 *
 * 按页列出用户目录
 *
 * GET /api/v1/userDirectory/list
 *
 * @see user-directory-list.md:1
 */
export function userDirectoryList(
  transport: Transport,
  input?: UserDirectoryListInput,
  options?: RequestOptions,
): Promise<UserDirectoryListResponse> {
  return send<UserDirectoryListResponse>(
    transport,
    userDirectoryListOperation,
    input,
    options,
  );
}

/** As `userDirectoryList`, but returns its failure in place of throwing it. */
export function userDirectoryListSafe(
  transport: Transport,
  input?: UserDirectoryListInput,
  options?: RequestOptions,
): Promise<Result<UserDirectoryListResponse, ClientError>> {
  return sendSafe<UserDirectoryListResponse>(
    transport,
    userDirectoryListOperation,
    input,
    options,
  );
}

const userDirectoryUpdateOperation: OperationDescriptor<
  UserDirectoryUpdateResponse,
  UserDirectoryUpdateErrorEntry
> = {
  id: "userDirectoryUpdate",
  method: "POST",
  path: "/api/v1/userDirectory/update",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: [0] },
  errors: userDirectoryUpdateErrors,
  inputSchema: userDirectoryUpdateRequestSchema,
  outputSchema: userDirectoryUpdateResponseSchema,
};

/**
 * 改动用户目录
 *
 * 没有传的非必须参数保持原样
 * 目录的类型(type)和唯一标识(domain)不能改
 * 目录的名字(name)不能与别的目录相同
 *
 * POST /api/v1/userDirectory/update
 *
 * @see user-directory-update.md:1
 */
export function userDirectoryUpdate(
  transport: Transport,
  input: UserDirectoryUpdateRequest,
  options?: RequestOptions,
): Promise<UserDirectoryUpdateResponse> {
  return send<UserDirectoryUpdateResponse, UserDirectoryUpdateErrorEntry>(
    transport,
    userDirectoryUpdateOperation,
    input,
    options,
  );
}

/** As `userDirectoryUpdate`, but returns its failure in place of throwing it. */
export function userDirectoryUpdateSafe(
  transport: Transport,
  input: UserDirectoryUpdateRequest,
  options?: RequestOptions,
): Promise<
  Result<
    UserDirectoryUpdateResponse,
    ClientError<UserDirectoryUpdateErrorEntry>
  >
> {
  return sendSafe<UserDirectoryUpdateResponse, UserDirectoryUpdateErrorEntry>(
    transport,
    userDirectoryUpdateOperation,
    input,
    options,
  );
}

const getUserOperation: OperationDescriptor<GetUserResponse> = {
  id: "getUser",
  method: "GET",
  path: "/api/v3/user/{id}",
  parameters: [
    { name: "withRoles", in: "query" },
    { name: "id", in: "path" },
  ],
  success: { field: "code", values: ["OK"] },
  inputSchema: getUserInputSchema,
  outputSchema: getUserResponseSchema,
};

/**
 * 查看用户
 *
 * 按id取一个用户。
 *
 * GET /api/v3/user/{id}
 *
 * @see user-get.md:1
 */
export function getUser(
  transport: Transport,
  input: GetUserInput,
  options?: RequestOptions,
): Promise<GetUserResponse> {
  return send<GetUserResponse>(transport, getUserOperation, input, options);
}

/** As `getUser`, but returns its failure in place of throwing it. */
export function getUserSafe(
  transport: Transport,
  input: GetUserInput,
  options?: RequestOptions,
): Promise<Result<GetUserResponse, ClientError>> {
  return sendSafe<GetUserResponse>(transport, getUserOperation, input, options);
}

const userQueryOperation: OperationDescriptor<UserQueryResponse> = {
  id: "userQuery",
  method: "GET",
  path: "/api/v3/user/query",
  parameters: [
    { name: "directoryDomain", in: "query" },
    { name: "keyword", in: "query" },
    { name: "pageIndex", in: "query" },
    { name: "pageSize", in: "query" },
    { name: "sortBy", in: "query" },
  ],
  success: { field: "code", values: ["OK"] },
  inputSchema: userQueryInputSchema,
  outputSchema: userQueryResponseSchema,
};

/**
 * 查询用户
 *
 * 按条件分页查询一个目录里的用户。
 *
 * GET /api/v3/user/query
 *
 * @see user-query.md:1
 */
export function userQuery(
  transport: Transport,
  input: UserQueryInput,
  options?: RequestOptions,
): Promise<UserQueryResponse> {
  return send<UserQueryResponse>(transport, userQueryOperation, input, options);
}

/** As `userQuery`, but returns its failure in place of throwing it. */
export function userQuerySafe(
  transport: Transport,
  input: UserQueryInput,
  options?: RequestOptions,
): Promise<Result<UserQueryResponse, ClientError>> {
  return sendSafe<UserQueryResponse>(
    transport,
    userQueryOperation,
    input,
    options,
  );
}
