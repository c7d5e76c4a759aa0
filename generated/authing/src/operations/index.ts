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
  AvatarRespDto,
  BatchResultRespDto,
  CreateDepartmentRequest,
  CreateDepartmentTreeRequest,
  CreateUserRequest,
  DeleteSyncTaskInput,
  DeleteUsersBatchRequest,
  DepartmentPaginatedRespDto,
  DepartmentSingleRespDto,
  DepartmentTreeRespDto,
  GetSyncTaskInput,
  GetUserInput,
  IsSuccessRespDto,
  KickUsersRequest,
  KickUsersRespDto,
  ListDepartmentsInput,
  ListSyncTasksInput,
  ListUsersRequest,
  PasswordPolicyRespDto,
  SyncTaskPaginatedRespDto,
  SyncTaskSingleRespDto,
  UpdateDepartmentRequest,
  UpdatePasswordPolicyRequest,
  UpdateSyncTaskRequest,
  UploadAvatarRequest,
  UserPaginatedRespDto,
  UserSingleRespDto,
} from "../types/index.js";
import {
  avatarRespDtoSchema,
  batchResultRespDtoSchema,
  createDepartmentRequestSchema,
  createDepartmentTreeRequestSchema,
  createUserRequestSchema,
  deleteSyncTaskInputSchema,
  deleteUsersBatchRequestSchema,
  departmentPaginatedRespDtoSchema,
  departmentSingleRespDtoSchema,
  departmentTreeRespDtoSchema,
  getSyncTaskInputSchema,
  getUserInputSchema,
  isSuccessRespDtoSchema,
  kickUsersRequestSchema,
  kickUsersRespDtoSchema,
  listDepartmentsInputSchema,
  listSyncTasksInputSchema,
  listUsersRequestSchema,
  passwordPolicyRespDtoSchema,
  syncTaskPaginatedRespDtoSchema,
  syncTaskSingleRespDtoSchema,
  updateDepartmentRequestSchema,
  updatePasswordPolicyRequestSchema,
  updateSyncTaskRequestSchema,
  uploadAvatarRequestSchema,
  userPaginatedRespDtoSchema,
  userSingleRespDtoSchema,
} from "../validators/index.js";

const createDepartmentTreeOperation: OperationDescriptor<DepartmentTreeRespDto> =
  {
    id: "createDepartmentTree",
    method: "POST",
    path: "/api/v3/create-department-tree",
    parameters: [],
    body: { contentType: "application/json", from: "rest" },
    success: { field: "statusCode", values: [200] },
    inputSchema: createDepartmentTreeRequestSchema,
    outputSchema: departmentTreeRespDtoSchema,
  };

/**
 * 创建部门树
 *
 * 一次建好一个部门和它的全部下级，已有的同名部门不会重建。
 *
 * POST /api/v3/create-department-tree
 *
 * @see create-department-tree.md:1
 */
export function createDepartmentTree(
  transport: Transport,
  input: CreateDepartmentTreeRequest,
  options?: RequestOptions,
): Promise<DepartmentTreeRespDto> {
  return send<DepartmentTreeRespDto>(
    transport,
    createDepartmentTreeOperation,
    input,
    options,
  );
}

/** As `createDepartmentTree`, but returns its failure in place of throwing it. */
export function createDepartmentTreeSafe(
  transport: Transport,
  input: CreateDepartmentTreeRequest,
  options?: RequestOptions,
): Promise<Result<DepartmentTreeRespDto, ClientError>> {
  return sendSafe<DepartmentTreeRespDto>(
    transport,
    createDepartmentTreeOperation,
    input,
    options,
  );
}

const createDepartmentOperation: OperationDescriptor<DepartmentSingleRespDto> =
  {
    id: "createDepartment",
    method: "POST",
    path: "/api/v3/create-department",
    parameters: [],
    body: { contentType: "application/json", from: "rest" },
    success: { field: "statusCode", values: [200] },
    inputSchema: createDepartmentRequestSchema,
    outputSchema: departmentSingleRespDtoSchema,
  };

/**
 * 创建部门
 *
 * 在一个部门之下新建部门。
 *
 * POST /api/v3/create-department
 *
 * @see create-department.md:1
 */
export function createDepartment(
  transport: Transport,
  input: CreateDepartmentRequest,
  options?: RequestOptions,
): Promise<DepartmentSingleRespDto> {
  return send<DepartmentSingleRespDto>(
    transport,
    createDepartmentOperation,
    input,
    options,
  );
}

/** As `createDepartment`, but returns its failure in place of throwing it. */
export function createDepartmentSafe(
  transport: Transport,
  input: CreateDepartmentRequest,
  options?: RequestOptions,
): Promise<Result<DepartmentSingleRespDto, ClientError>> {
  return sendSafe<DepartmentSingleRespDto>(
    transport,
    createDepartmentOperation,
    input,
    options,
  );
}

const createUserOperation: OperationDescriptor<UserSingleRespDto> = {
  id: "createUser",
  method: "POST",
  path: "/api/v3/create-user",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: createUserRequestSchema,
  outputSchema: userSingleRespDtoSchema,
};

/**
 * 创建用户
 *
 * 新建一个用户。`username`、`email`、`phone` 三项里至少给一项。
 *
 * POST /api/v3/create-user
 *
 * @see create-user.md:1
 */
export function createUser(
  transport: Transport,
  input?: CreateUserRequest,
  options?: RequestOptions,
): Promise<UserSingleRespDto> {
  return send<UserSingleRespDto>(
    transport,
    createUserOperation,
    input,
    options,
  );
}

/** As `createUser`, but returns its failure in place of throwing it. */
export function createUserSafe(
  transport: Transport,
  input?: CreateUserRequest,
  options?: RequestOptions,
): Promise<Result<UserSingleRespDto, ClientError>> {
  return sendSafe<UserSingleRespDto>(
    transport,
    createUserOperation,
    input,
    options,
  );
}

const deleteSyncTaskOperation: OperationDescriptor<IsSuccessRespDto> = {
  id: "deleteSyncTask",
  method: "DELETE",
  path: "/api/v3/sync-tasks/{syncTaskId}",
  parameters: [
    { name: "syncTaskId", in: "path" },
    { name: "keepUsers", in: "query" },
  ],
  success: { field: "statusCode", values: [200] },
  inputSchema: deleteSyncTaskInputSchema,
  outputSchema: isSuccessRespDtoSchema,
};

/**
 * 删除同步任务
 *
 * 按编号删除一个同步任务；正在执行的任务会先停下。
 *
 * DELETE /api/v3/sync-tasks/{syncTaskId}
 *
 * @see delete-sync-task.md:1
 */
export function deleteSyncTask(
  transport: Transport,
  input: DeleteSyncTaskInput,
  options?: RequestOptions,
): Promise<IsSuccessRespDto> {
  return send<IsSuccessRespDto>(
    transport,
    deleteSyncTaskOperation,
    input,
    options,
  );
}

/** As `deleteSyncTask`, but returns its failure in place of throwing it. */
export function deleteSyncTaskSafe(
  transport: Transport,
  input: DeleteSyncTaskInput,
  options?: RequestOptions,
): Promise<Result<IsSuccessRespDto, ClientError>> {
  return sendSafe<IsSuccessRespDto>(
    transport,
    deleteSyncTaskOperation,
    input,
    options,
  );
}

const deleteUsersBatchOperation: OperationDescriptor<BatchResultRespDto> = {
  id: "deleteUsersBatch",
  method: "POST",
  path: "/api/v3/delete-users-batch",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: deleteUsersBatchRequestSchema,
  outputSchema: batchResultRespDtoSchema,
};

/**
 * 批量删除用户
 *
 * 一次删除多个用户，删除后不可恢复。
 *
 * POST /api/v3/delete-users-batch
 *
 * @see delete-users-batch.md:1
 */
export function deleteUsersBatch(
  transport: Transport,
  input: DeleteUsersBatchRequest,
  options?: RequestOptions,
): Promise<BatchResultRespDto> {
  return send<BatchResultRespDto>(
    transport,
    deleteUsersBatchOperation,
    input,
    options,
  );
}

/** As `deleteUsersBatch`, but returns its failure in place of throwing it. */
export function deleteUsersBatchSafe(
  transport: Transport,
  input: DeleteUsersBatchRequest,
  options?: RequestOptions,
): Promise<Result<BatchResultRespDto, ClientError>> {
  return sendSafe<BatchResultRespDto>(
    transport,
    deleteUsersBatchOperation,
    input,
    options,
  );
}

const getSyncTaskOperation: OperationDescriptor<SyncTaskSingleRespDto> = {
  id: "getSyncTask",
  method: "GET",
  path: "/api/v3/sync-tasks/{syncTaskId}",
  parameters: [{ name: "syncTaskId", in: "path" }],
  success: { field: "statusCode", values: [200] },
  inputSchema: getSyncTaskInputSchema,
  outputSchema: syncTaskSingleRespDtoSchema,
};

/**
 * 查看同步任务
 *
 * 按编号取一个同步任务的详情。
 *
 * GET /api/v3/sync-tasks/{syncTaskId}
 *
 * @see get-sync-task.md:1
 */
export function getSyncTask(
  transport: Transport,
  input: GetSyncTaskInput,
  options?: RequestOptions,
): Promise<SyncTaskSingleRespDto> {
  return send<SyncTaskSingleRespDto>(
    transport,
    getSyncTaskOperation,
    input,
    options,
  );
}

/** As `getSyncTask`, but returns its failure in place of throwing it. */
export function getSyncTaskSafe(
  transport: Transport,
  input: GetSyncTaskInput,
  options?: RequestOptions,
): Promise<Result<SyncTaskSingleRespDto, ClientError>> {
  return sendSafe<SyncTaskSingleRespDto>(
    transport,
    getSyncTaskOperation,
    input,
    options,
  );
}

const getUserOperation: OperationDescriptor<UserSingleRespDto> = {
  id: "getUser",
  method: "GET",
  path: "/api/v3/user/{userId}",
  parameters: [
    { name: "userId", in: "path" },
    { name: "userIdType", in: "query" },
    { name: "withCustomData", in: "query" },
    { name: "withDepartmentIds", in: "query" },
  ],
  success: { field: "statusCode", values: [200] },
  inputSchema: getUserInputSchema,
  outputSchema: userSingleRespDtoSchema,
};

/**
 * 获取用户
 *
 * 按编号取一个用户,可选是否带上自定义字段。
 *
 * GET /api/v3/user/{userId}
 *
 * @see get-user.md:1
 */
export function getUser(
  transport: Transport,
  input: GetUserInput,
  options?: RequestOptions,
): Promise<UserSingleRespDto> {
  return send<UserSingleRespDto>(transport, getUserOperation, input, options);
}

/** As `getUser`, but returns its failure in place of throwing it. */
export function getUserSafe(
  transport: Transport,
  input: GetUserInput,
  options?: RequestOptions,
): Promise<Result<UserSingleRespDto, ClientError>> {
  return sendSafe<UserSingleRespDto>(
    transport,
    getUserOperation,
    input,
    options,
  );
}

const kickUsersOperation: OperationDescriptor<KickUsersRespDto> = {
  id: "kickUsers",
  method: "POST",
  path: "/api/v3/kick-users",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: kickUsersRequestSchema,
  outputSchema: kickUsersRespDtoSchema,
};

/**
 * 强制下线
 *
 * 让所选用户在所选应用里的登录失效。
 *
 * POST /api/v3/kick-users
 *
 * @see kick-users.md:1
 */
export function kickUsers(
  transport: Transport,
  input: KickUsersRequest,
  options?: RequestOptions,
): Promise<KickUsersRespDto> {
  return send<KickUsersRespDto>(transport, kickUsersOperation, input, options);
}

/** As `kickUsers`, but returns its failure in place of throwing it. */
export function kickUsersSafe(
  transport: Transport,
  input: KickUsersRequest,
  options?: RequestOptions,
): Promise<Result<KickUsersRespDto, ClientError>> {
  return sendSafe<KickUsersRespDto>(
    transport,
    kickUsersOperation,
    input,
    options,
  );
}

const listDepartmentsOperation: OperationDescriptor<DepartmentPaginatedRespDto> =
  {
    id: "listDepartments",
    method: "GET",
    path: "/api/v3/list-departments",
    parameters: [
      { name: "organizationCode", in: "query" },
      { name: "page", in: "query" },
      { name: "limit", in: "query" },
      { name: "withCustomData", in: "query" },
    ],
    success: { field: "statusCode", values: [200] },
    inputSchema: listDepartmentsInputSchema,
    outputSchema: departmentPaginatedRespDtoSchema,
  };

/**
 * 列出部门
 *
 * 按页列出一个组织的部门。
 *
 * GET /api/v3/list-departments
 *
 * @see list-departments.md:1
 */
export function listDepartments(
  transport: Transport,
  input: ListDepartmentsInput,
  options?: RequestOptions,
): Promise<DepartmentPaginatedRespDto> {
  return send<DepartmentPaginatedRespDto>(
    transport,
    listDepartmentsOperation,
    input,
    options,
  );
}

/** As `listDepartments`, but returns its failure in place of throwing it. */
export function listDepartmentsSafe(
  transport: Transport,
  input: ListDepartmentsInput,
  options?: RequestOptions,
): Promise<Result<DepartmentPaginatedRespDto, ClientError>> {
  return sendSafe<DepartmentPaginatedRespDto>(
    transport,
    listDepartmentsOperation,
    input,
    options,
  );
}

const listSyncTasksOperation: OperationDescriptor<SyncTaskPaginatedRespDto> = {
  id: "listSyncTasks",
  method: "GET",
  path: "/api/v3/list-sync-tasks",
  parameters: [
    { name: "page", in: "query" },
    { name: "limit", in: "query" },
    { name: "syncTaskType", in: "query" },
  ],
  success: { field: "statusCode", values: [200] },
  inputSchema: listSyncTasksInputSchema,
  outputSchema: syncTaskPaginatedRespDtoSchema,
};

/**
 * 列出同步任务
 *
 * 按页列出用户池里的同步任务。
 *
 * GET /api/v3/list-sync-tasks
 *
 * @see list-sync-tasks.md:1
 */
export function listSyncTasks(
  transport: Transport,
  input?: ListSyncTasksInput,
  options?: RequestOptions,
): Promise<SyncTaskPaginatedRespDto> {
  return send<SyncTaskPaginatedRespDto>(
    transport,
    listSyncTasksOperation,
    input,
    options,
  );
}

/** As `listSyncTasks`, but returns its failure in place of throwing it. */
export function listSyncTasksSafe(
  transport: Transport,
  input?: ListSyncTasksInput,
  options?: RequestOptions,
): Promise<Result<SyncTaskPaginatedRespDto, ClientError>> {
  return sendSafe<SyncTaskPaginatedRespDto>(
    transport,
    listSyncTasksOperation,
    input,
    options,
  );
}

const listUsersOperation: OperationDescriptor<UserPaginatedRespDto> = {
  id: "listUsers",
  method: "POST",
  path: "/api/v3/list-users",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: listUsersRequestSchema,
  outputSchema: userPaginatedRespDtoSchema,
};

/**
 * 查找用户
 *
 * 按关键字或按条件查找用户。
 *
 * POST /api/v3/list-users
 *
 * @see list-users.md:1
 */
export function listUsers(
  transport: Transport,
  input?: ListUsersRequest,
  options?: RequestOptions,
): Promise<UserPaginatedRespDto> {
  return send<UserPaginatedRespDto>(
    transport,
    listUsersOperation,
    input,
    options,
  );
}

/** As `listUsers`, but returns its failure in place of throwing it. */
export function listUsersSafe(
  transport: Transport,
  input?: ListUsersRequest,
  options?: RequestOptions,
): Promise<Result<UserPaginatedRespDto, ClientError>> {
  return sendSafe<UserPaginatedRespDto>(
    transport,
    listUsersOperation,
    input,
    options,
  );
}

const updateDepartmentOperation: OperationDescriptor<DepartmentSingleRespDto> =
  {
    id: "updateDepartment",
    method: "POST",
    path: "/api/v3/update-department",
    parameters: [],
    body: { contentType: "application/json", from: "rest" },
    success: { field: "statusCode", values: [200] },
    inputSchema: updateDepartmentRequestSchema,
    outputSchema: departmentSingleRespDtoSchema,
  };

/**
 * 修改部门
 *
 * 改动一个部门,由组织和部门编号指定。
 *
 * POST /api/v3/update-department
 *
 * @see update-department.md:1
 */
export function updateDepartment(
  transport: Transport,
  input: UpdateDepartmentRequest,
  options?: RequestOptions,
): Promise<DepartmentSingleRespDto> {
  return send<DepartmentSingleRespDto>(
    transport,
    updateDepartmentOperation,
    input,
    options,
  );
}

/** As `updateDepartment`, but returns its failure in place of throwing it. */
export function updateDepartmentSafe(
  transport: Transport,
  input: UpdateDepartmentRequest,
  options?: RequestOptions,
): Promise<Result<DepartmentSingleRespDto, ClientError>> {
  return sendSafe<DepartmentSingleRespDto>(
    transport,
    updateDepartmentOperation,
    input,
    options,
  );
}

const updatePasswordPolicyOperation: OperationDescriptor<PasswordPolicyRespDto> =
  {
    id: "updatePasswordPolicy",
    method: "POST",
    path: "/api/v3/update-password-policy",
    parameters: [],
    body: { contentType: "application/json", from: "rest" },
    success: { field: "statusCode", values: [200] },
    inputSchema: updatePasswordPolicyRequestSchema,
    outputSchema: passwordPolicyRespDtoSchema,
  };

/**
 * 修改口令策略
 *
 * 改动用户池的口令策略。
 *
 * POST /api/v3/update-password-policy
 *
 * @see update-password-policy.md:1
 */
export function updatePasswordPolicy(
  transport: Transport,
  input: UpdatePasswordPolicyRequest,
  options?: RequestOptions,
): Promise<PasswordPolicyRespDto> {
  return send<PasswordPolicyRespDto>(
    transport,
    updatePasswordPolicyOperation,
    input,
    options,
  );
}

/** As `updatePasswordPolicy`, but returns its failure in place of throwing it. */
export function updatePasswordPolicySafe(
  transport: Transport,
  input: UpdatePasswordPolicyRequest,
  options?: RequestOptions,
): Promise<Result<PasswordPolicyRespDto, ClientError>> {
  return sendSafe<PasswordPolicyRespDto>(
    transport,
    updatePasswordPolicyOperation,
    input,
    options,
  );
}

const updateSyncTaskOperation: OperationDescriptor<SyncTaskPaginatedRespDto> = {
  id: "updateSyncTask",
  method: "POST",
  path: "/api/v3/update-sync-task",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: updateSyncTaskRequestSchema,
  outputSchema: syncTaskPaginatedRespDtoSchema,
};

/**
 * 修改同步任务
 *
 * 改动一个已有的同步任务，没有传的字段保持原样。
 *
 * POST /api/v3/update-sync-task
 *
 * @see update-sync-task.md:1
 */
export function updateSyncTask(
  transport: Transport,
  input: UpdateSyncTaskRequest,
  options?: RequestOptions,
): Promise<SyncTaskPaginatedRespDto> {
  return send<SyncTaskPaginatedRespDto>(
    transport,
    updateSyncTaskOperation,
    input,
    options,
  );
}

/** As `updateSyncTask`, but returns its failure in place of throwing it. */
export function updateSyncTaskSafe(
  transport: Transport,
  input: UpdateSyncTaskRequest,
  options?: RequestOptions,
): Promise<Result<SyncTaskPaginatedRespDto, ClientError>> {
  return sendSafe<SyncTaskPaginatedRespDto>(
    transport,
    updateSyncTaskOperation,
    input,
    options,
  );
}

const uploadAvatarOperation: OperationDescriptor<AvatarRespDto> = {
  id: "uploadAvatar",
  method: "POST",
  path: "/api/v3/upload-avatar",
  parameters: [],
  body: { contentType: "multipart/form-data", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: uploadAvatarRequestSchema,
  outputSchema: avatarRespDtoSchema,
};

/**
 * 上传头像
 *
 * POST /api/v3/upload-avatar
 *
 * @see upload-avatar.md:1
 */
export function uploadAvatar(
  transport: Transport,
  input: UploadAvatarRequest,
  options?: RequestOptions,
): Promise<AvatarRespDto> {
  return send<AvatarRespDto>(transport, uploadAvatarOperation, input, options);
}

/** As `uploadAvatar`, but returns its failure in place of throwing it. */
export function uploadAvatarSafe(
  transport: Transport,
  input: UploadAvatarRequest,
  options?: RequestOptions,
): Promise<Result<AvatarRespDto, ClientError>> {
  return sendSafe<AvatarRespDto>(
    transport,
    uploadAvatarOperation,
    input,
    options,
  );
}
