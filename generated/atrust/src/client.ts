import type {
  DeleteUserDirectoryErrorEntry,
  ResourceCreateErrorEntry,
  SessionKickErrorEntry,
  UserCreateErrorEntry,
  UserDirectoryCreateErrorEntry,
  UserDirectoryUpdateErrorEntry,
} from "./errors.js";
import {
  certificateUpload,
  certificateUploadSafe,
  deleteUser,
  deleteUserDirectory,
  deleteUserDirectorySafe,
  deleteUserSafe,
  getUser,
  getUserSafe,
  groupMove,
  groupMoveSafe,
  resourceCreate,
  resourceCreateSafe,
  resourceGroupList,
  resourceGroupListSafe,
  roleBindUsers,
  roleBindUsersSafe,
  sessionKick,
  sessionKickSafe,
  userBulkUpdateByIdList,
  userBulkUpdateByIdListSafe,
  userCreate,
  userCreateSafe,
  userDirectoryCreate,
  userDirectoryCreateSafe,
  userDirectoryList,
  userDirectoryListSafe,
  userDirectoryUpdate,
  userDirectoryUpdateSafe,
  userQuery,
  userQuerySafe,
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
} from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  readonly certificate: {
    /**
     * 上传证书
     *
     * 上传一张服务器证书。
     *
     * POST /api/v3/certificate/upload
     *
     * @see certificate-upload.md:1
     */
    upload(
      input: CertificateUploadRequest,
      options?: RequestOptions,
    ): Promise<CertificateUploadResponse>;
  };
  readonly group: {
    /**
     * 移动组织
     *
     * 把一个组织连同下级移到另一个组织之下。
     *
     * PUT /api/v3/group/move
     *
     * @see group-move.md:1
     */
    move(
      input: GroupMoveRequest,
      options?: RequestOptions,
    ): Promise<GroupMoveResponse>;
  };
  readonly resource: {
    /**
     * 新建应用
     *
     * 新建一个应用并说明从哪里能访问
     *
     * POST /api/v1/resource/create
     *
     * @see resource-create.md:1
     */
    create(
      input: ResourceCreateRequest,
      options?: RequestOptions,
    ): Promise<ResourceCreateResponse>;
  };
  readonly resourceGroup: {
    /**
     * 列出应用分类
     *
     * 按页列出应用分类
     *
     * GET /api/v1/resourceGroup/list
     *
     * @see resource-group-list.md:1
     */
    list(
      input: ResourceGroupListInput,
      options?: RequestOptions,
    ): Promise<ResourceGroupListResponse>;
  };
  readonly role: {
    /**
     * 给用户加角色
     *
     * 把多个角色分别加给多个用户。
     *
     * POST /api/v3/role/bindUsers
     *
     * @see role-bind-users.md:1
     */
    bindUsers(
      input: RoleBindUsersInput,
      options?: RequestOptions,
    ): Promise<RoleBindUsersResponse>;
  };
  readonly session: {
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
    kick(
      input: SessionKickRequest,
      options?: RequestOptions,
    ): Promise<SessionKickResponse>;
  };
  readonly user: {
    /**
     * 按id批量修改用户
     *
     * 一次改动同一个目录里的多个用户。
     *
     * POST /api/v3/user/bulkUpdateByIdList
     *
     * @see user-bulk-update-by-id-list.md:1
     */
    bulkUpdateByIdList(
      input: UserBulkUpdateByIdListInput,
      options?: RequestOptions,
    ): Promise<UserBulkUpdateByIdListResponse>;
    /**
     * 新建用户
     *
     * 在本机目录里新建一个用户。
     *
     * POST /api/v3/user/create
     *
     * @see user-create.md:1
     */
    create(
      input: UserCreateInput,
      options?: RequestOptions,
    ): Promise<UserCreateResponse>;
    /**
     * 查询用户
     *
     * 按条件分页查询一个目录里的用户。
     *
     * GET /api/v3/user/query
     *
     * @see user-query.md:1
     */
    query(
      input: UserQueryInput,
      options?: RequestOptions,
    ): Promise<UserQueryResponse>;
  };
  readonly userDirectory: {
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
    create(
      input: UserDirectoryCreateRequest,
      options?: RequestOptions,
    ): Promise<UserDirectoryCreateResponse>;
    /**
     * 列出用户目录
     *
     * 按页列出用户目录
     *
     * GET /api/v1/userDirectory/list
     *
     * @see user-directory-list.md:1
     */
    list(
      input?: UserDirectoryListInput,
      options?: RequestOptions,
    ): Promise<UserDirectoryListResponse>;
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
    update(
      input: UserDirectoryUpdateRequest,
      options?: RequestOptions,
    ): Promise<UserDirectoryUpdateResponse>;
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
  deleteUser(
    input: DeleteUserInput,
    options?: RequestOptions,
  ): Promise<DeleteUserResponse>;
  /**
   * 删除用户目录
   *
   * 系统自带的目录不能删
   *
   * DELETE /api/v1/userDirectory/{id}
   *
   * @see user-directory-delete.md:1
   */
  deleteUserDirectory(
    input: DeleteUserDirectoryInput,
    options?: RequestOptions,
  ): Promise<DeleteUserDirectoryResponse>;
  /**
   * 查看用户
   *
   * 按id取一个用户。
   *
   * GET /api/v3/user/{id}
   *
   * @see user-get.md:1
   */
  getUser(
    input: GetUserInput,
    options?: RequestOptions,
  ): Promise<GetUserResponse>;
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    certificate: {
      upload: certificateUpload,
    },
    group: {
      move: groupMove,
    },
    resource: {
      create: resourceCreate,
    },
    resourceGroup: {
      list: resourceGroupList,
    },
    role: {
      bindUsers: roleBindUsers,
    },
    session: {
      kick: sessionKick,
    },
    user: {
      bulkUpdateByIdList: userBulkUpdateByIdList,
      create: userCreate,
      query: userQuery,
    },
    userDirectory: {
      create: userDirectoryCreate,
      list: userDirectoryList,
      update: userDirectoryUpdate,
    },
    deleteUser,
    deleteUserDirectory,
    getUser,
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  readonly certificate: {
    /** 上传证书 */
    upload(
      input: CertificateUploadRequest,
      options?: RequestOptions,
    ): Promise<Result<CertificateUploadResponse, ClientError>>;
  };
  readonly group: {
    /** 移动组织 */
    move(
      input: GroupMoveRequest,
      options?: RequestOptions,
    ): Promise<Result<GroupMoveResponse, ClientError>>;
  };
  readonly resource: {
    /** 新建应用 */
    create(
      input: ResourceCreateRequest,
      options?: RequestOptions,
    ): Promise<
      Result<ResourceCreateResponse, ClientError<ResourceCreateErrorEntry>>
    >;
  };
  readonly resourceGroup: {
    /** 列出应用分类 */
    list(
      input: ResourceGroupListInput,
      options?: RequestOptions,
    ): Promise<Result<ResourceGroupListResponse, ClientError>>;
  };
  readonly role: {
    /** 给用户加角色 */
    bindUsers(
      input: RoleBindUsersInput,
      options?: RequestOptions,
    ): Promise<Result<RoleBindUsersResponse, ClientError>>;
  };
  readonly session: {
    /** 强制下线 */
    kick(
      input: SessionKickRequest,
      options?: RequestOptions,
    ): Promise<Result<SessionKickResponse, ClientError<SessionKickErrorEntry>>>;
  };
  readonly user: {
    /** 按id批量修改用户 */
    bulkUpdateByIdList(
      input: UserBulkUpdateByIdListInput,
      options?: RequestOptions,
    ): Promise<Result<UserBulkUpdateByIdListResponse, ClientError>>;
    /** 新建用户 */
    create(
      input: UserCreateInput,
      options?: RequestOptions,
    ): Promise<Result<UserCreateResponse, ClientError<UserCreateErrorEntry>>>;
    /** 查询用户 */
    query(
      input: UserQueryInput,
      options?: RequestOptions,
    ): Promise<Result<UserQueryResponse, ClientError>>;
  };
  readonly userDirectory: {
    /** 新建用户目录 */
    create(
      input: UserDirectoryCreateRequest,
      options?: RequestOptions,
    ): Promise<
      Result<
        UserDirectoryCreateResponse,
        ClientError<UserDirectoryCreateErrorEntry>
      >
    >;
    /** 列出用户目录 */
    list(
      input?: UserDirectoryListInput,
      options?: RequestOptions,
    ): Promise<Result<UserDirectoryListResponse, ClientError>>;
    /** 改动用户目录 */
    update(
      input: UserDirectoryUpdateRequest,
      options?: RequestOptions,
    ): Promise<
      Result<
        UserDirectoryUpdateResponse,
        ClientError<UserDirectoryUpdateErrorEntry>
      >
    >;
  };
  /** 删除用户 */
  deleteUser(
    input: DeleteUserInput,
    options?: RequestOptions,
  ): Promise<Result<DeleteUserResponse, ClientError>>;
  /** 删除用户目录 */
  deleteUserDirectory(
    input: DeleteUserDirectoryInput,
    options?: RequestOptions,
  ): Promise<
    Result<
      DeleteUserDirectoryResponse,
      ClientError<DeleteUserDirectoryErrorEntry>
    >
  >;
  /** 查看用户 */
  getUser(
    input: GetUserInput,
    options?: RequestOptions,
  ): Promise<Result<GetUserResponse, ClientError>>;
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    certificate: {
      upload: certificateUploadSafe,
    },
    group: {
      move: groupMoveSafe,
    },
    resource: {
      create: resourceCreateSafe,
    },
    resourceGroup: {
      list: resourceGroupListSafe,
    },
    role: {
      bindUsers: roleBindUsersSafe,
    },
    session: {
      kick: sessionKickSafe,
    },
    user: {
      bulkUpdateByIdList: userBulkUpdateByIdListSafe,
      create: userCreateSafe,
      query: userQuerySafe,
    },
    userDirectory: {
      create: userDirectoryCreateSafe,
      list: userDirectoryListSafe,
      update: userDirectoryUpdateSafe,
    },
    deleteUser: deleteUserSafe,
    deleteUserDirectory: deleteUserDirectorySafe,
    getUser: getUserSafe,
  });
}
