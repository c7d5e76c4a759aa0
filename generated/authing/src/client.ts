import {
  createDepartment,
  createDepartmentSafe,
  createDepartmentTree,
  createDepartmentTreeSafe,
  createUser,
  createUserSafe,
  deleteSyncTask,
  deleteSyncTaskSafe,
  deleteUsersBatch,
  deleteUsersBatchSafe,
  getSyncTask,
  getSyncTaskSafe,
  getUser,
  getUserSafe,
  kickUsers,
  kickUsersSafe,
  listDepartments,
  listDepartmentsSafe,
  listSyncTasks,
  listSyncTasksSafe,
  listUsers,
  listUsersSafe,
  updateDepartment,
  updateDepartmentSafe,
  updatePasswordPolicy,
  updatePasswordPolicySafe,
  updateSyncTask,
  updateSyncTaskSafe,
  uploadAvatar,
  uploadAvatarSafe,
} from "./operations/index.js";
import {
  type ClientError,
  type ClientOptions,
  type RequestOptions,
  type Result,
  bindOperations,
  createTransport,
} from "./runtime/index.js";
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
} from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  /**
   * 创建部门树
   *
   * 一次建好一个部门和它的全部下级，已有的同名部门不会重建。
   *
   * POST /api/v3/create-department-tree
   *
   * @see create-department-tree.md:1
   */
  createDepartmentTree(
    input: CreateDepartmentTreeRequest,
    options?: RequestOptions,
  ): Promise<DepartmentTreeRespDto>;
  /**
   * 创建部门
   *
   * 在一个部门之下新建部门。
   *
   * POST /api/v3/create-department
   *
   * @see create-department.md:1
   */
  createDepartment(
    input: CreateDepartmentRequest,
    options?: RequestOptions,
  ): Promise<DepartmentSingleRespDto>;
  /**
   * 创建用户
   *
   * 新建一个用户。`username`、`email`、`phone` 三项里至少给一项。
   *
   * POST /api/v3/create-user
   *
   * @see create-user.md:1
   */
  createUser(
    input?: CreateUserRequest,
    options?: RequestOptions,
  ): Promise<UserSingleRespDto>;
  /**
   * 删除同步任务
   *
   * 按编号删除一个同步任务；正在执行的任务会先停下。
   *
   * DELETE /api/v3/sync-tasks/{syncTaskId}
   *
   * @see delete-sync-task.md:1
   */
  deleteSyncTask(
    input: DeleteSyncTaskInput,
    options?: RequestOptions,
  ): Promise<IsSuccessRespDto>;
  /**
   * 批量删除用户
   *
   * 一次删除多个用户，删除后不可恢复。
   *
   * POST /api/v3/delete-users-batch
   *
   * @see delete-users-batch.md:1
   */
  deleteUsersBatch(
    input: DeleteUsersBatchRequest,
    options?: RequestOptions,
  ): Promise<BatchResultRespDto>;
  /**
   * 查看同步任务
   *
   * 按编号取一个同步任务的详情。
   *
   * GET /api/v3/sync-tasks/{syncTaskId}
   *
   * @see get-sync-task.md:1
   */
  getSyncTask(
    input: GetSyncTaskInput,
    options?: RequestOptions,
  ): Promise<SyncTaskSingleRespDto>;
  /**
   * 获取用户
   *
   * 按编号取一个用户,可选是否带上自定义字段。
   *
   * GET /api/v3/user/{userId}
   *
   * @see get-user.md:1
   */
  getUser(
    input: GetUserInput,
    options?: RequestOptions,
  ): Promise<UserSingleRespDto>;
  /**
   * 强制下线
   *
   * 让所选用户在所选应用里的登录失效。
   *
   * POST /api/v3/kick-users
   *
   * @see kick-users.md:1
   */
  kickUsers(
    input: KickUsersRequest,
    options?: RequestOptions,
  ): Promise<KickUsersRespDto>;
  /**
   * 列出部门
   *
   * 按页列出一个组织的部门。
   *
   * GET /api/v3/list-departments
   *
   * @see list-departments.md:1
   */
  listDepartments(
    input: ListDepartmentsInput,
    options?: RequestOptions,
  ): Promise<DepartmentPaginatedRespDto>;
  /**
   * 列出同步任务
   *
   * 按页列出用户池里的同步任务。
   *
   * GET /api/v3/list-sync-tasks
   *
   * @see list-sync-tasks.md:1
   */
  listSyncTasks(
    input?: ListSyncTasksInput,
    options?: RequestOptions,
  ): Promise<SyncTaskPaginatedRespDto>;
  /**
   * 查找用户
   *
   * 按关键字或按条件查找用户。
   *
   * POST /api/v3/list-users
   *
   * @see list-users.md:1
   */
  listUsers(
    input?: ListUsersRequest,
    options?: RequestOptions,
  ): Promise<UserPaginatedRespDto>;
  /**
   * 修改部门
   *
   * 改动一个部门,由组织和部门编号指定。
   *
   * POST /api/v3/update-department
   *
   * @see update-department.md:1
   */
  updateDepartment(
    input: UpdateDepartmentRequest,
    options?: RequestOptions,
  ): Promise<DepartmentSingleRespDto>;
  /**
   * 修改口令策略
   *
   * 改动用户池的口令策略。
   *
   * POST /api/v3/update-password-policy
   *
   * @see update-password-policy.md:1
   */
  updatePasswordPolicy(
    input: UpdatePasswordPolicyRequest,
    options?: RequestOptions,
  ): Promise<PasswordPolicyRespDto>;
  /**
   * 修改同步任务
   *
   * 改动一个已有的同步任务，没有传的字段保持原样。
   *
   * POST /api/v3/update-sync-task
   *
   * @see update-sync-task.md:1
   */
  updateSyncTask(
    input: UpdateSyncTaskRequest,
    options?: RequestOptions,
  ): Promise<SyncTaskPaginatedRespDto>;
  /**
   * 上传头像
   *
   * POST /api/v3/upload-avatar
   *
   * @see upload-avatar.md:1
   */
  uploadAvatar(
    input: UploadAvatarRequest,
    options?: RequestOptions,
  ): Promise<AvatarRespDto>;
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    createDepartmentTree,
    createDepartment,
    createUser,
    deleteSyncTask,
    deleteUsersBatch,
    getSyncTask,
    getUser,
    kickUsers,
    listDepartments,
    listSyncTasks,
    listUsers,
    updateDepartment,
    updatePasswordPolicy,
    updateSyncTask,
    uploadAvatar,
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  /** 创建部门树 */
  createDepartmentTree(
    input: CreateDepartmentTreeRequest,
    options?: RequestOptions,
  ): Promise<Result<DepartmentTreeRespDto, ClientError>>;
  /** 创建部门 */
  createDepartment(
    input: CreateDepartmentRequest,
    options?: RequestOptions,
  ): Promise<Result<DepartmentSingleRespDto, ClientError>>;
  /** 创建用户 */
  createUser(
    input?: CreateUserRequest,
    options?: RequestOptions,
  ): Promise<Result<UserSingleRespDto, ClientError>>;
  /** 删除同步任务 */
  deleteSyncTask(
    input: DeleteSyncTaskInput,
    options?: RequestOptions,
  ): Promise<Result<IsSuccessRespDto, ClientError>>;
  /** 批量删除用户 */
  deleteUsersBatch(
    input: DeleteUsersBatchRequest,
    options?: RequestOptions,
  ): Promise<Result<BatchResultRespDto, ClientError>>;
  /** 查看同步任务 */
  getSyncTask(
    input: GetSyncTaskInput,
    options?: RequestOptions,
  ): Promise<Result<SyncTaskSingleRespDto, ClientError>>;
  /** 获取用户 */
  getUser(
    input: GetUserInput,
    options?: RequestOptions,
  ): Promise<Result<UserSingleRespDto, ClientError>>;
  /** 强制下线 */
  kickUsers(
    input: KickUsersRequest,
    options?: RequestOptions,
  ): Promise<Result<KickUsersRespDto, ClientError>>;
  /** 列出部门 */
  listDepartments(
    input: ListDepartmentsInput,
    options?: RequestOptions,
  ): Promise<Result<DepartmentPaginatedRespDto, ClientError>>;
  /** 列出同步任务 */
  listSyncTasks(
    input?: ListSyncTasksInput,
    options?: RequestOptions,
  ): Promise<Result<SyncTaskPaginatedRespDto, ClientError>>;
  /** 查找用户 */
  listUsers(
    input?: ListUsersRequest,
    options?: RequestOptions,
  ): Promise<Result<UserPaginatedRespDto, ClientError>>;
  /** 修改部门 */
  updateDepartment(
    input: UpdateDepartmentRequest,
    options?: RequestOptions,
  ): Promise<Result<DepartmentSingleRespDto, ClientError>>;
  /** 修改口令策略 */
  updatePasswordPolicy(
    input: UpdatePasswordPolicyRequest,
    options?: RequestOptions,
  ): Promise<Result<PasswordPolicyRespDto, ClientError>>;
  /** 修改同步任务 */
  updateSyncTask(
    input: UpdateSyncTaskRequest,
    options?: RequestOptions,
  ): Promise<Result<SyncTaskPaginatedRespDto, ClientError>>;
  /** 上传头像 */
  uploadAvatar(
    input: UploadAvatarRequest,
    options?: RequestOptions,
  ): Promise<Result<AvatarRespDto, ClientError>>;
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    createDepartmentTree: createDepartmentTreeSafe,
    createDepartment: createDepartmentSafe,
    createUser: createUserSafe,
    deleteSyncTask: deleteSyncTaskSafe,
    deleteUsersBatch: deleteUsersBatchSafe,
    getSyncTask: getSyncTaskSafe,
    getUser: getUserSafe,
    kickUsers: kickUsersSafe,
    listDepartments: listDepartmentsSafe,
    listSyncTasks: listSyncTasksSafe,
    listUsers: listUsersSafe,
    updateDepartment: updateDepartmentSafe,
    updatePasswordPolicy: updatePasswordPolicySafe,
    updateSyncTask: updateSyncTaskSafe,
    uploadAvatar: uploadAvatarSafe,
  });
}
