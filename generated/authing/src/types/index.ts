/** @see create-department-tree.md:15 */
export interface CreateDepartmentTreeRequest {
  /**
   * 属于哪个组织。
   *
   * @example "northwind"
   */
  organizationCode: string;
  /** 要建的部门。 */
  tree: DepartmentTreeDto;
}

/** @see create-department.md:5 */
export interface CreateDepartmentRequest {
  /**
   * 属于哪个组织。
   *
   * @example "northwind"
   */
  organizationCode: string;
  /**
   * 部门的名字。
   *
   * @example "研发中心"
   */
  name: string;
  /**
   * 上级部门,顶层填 root。
   *
   * @example "root"
   */
  parentDepartmentId: string;
  /**
   * 自定的部门编号。
   *
   * @example "rd-center"
   */
  openDepartmentId?: string;
  /**
   * 各语言的写法。
   *
   * @example {"name":{"zh-CN":{"enabled":false,"value":"内容"},"en-US":{"enabled":false,"value":"Content"}}}
   */
  i18n?: I18nDto;
  /**
   * 是不是虚拟部门。
   *
   * @default false
   * @example false
   */
  isVirtualNode?: boolean;
  /**
   * 上级部门用哪一种编号。 枚举值:department_id ,open_department_id
   *
   * @default "department_id"
   * @example "department_id"
   */
  departmentIdType?: "department_id" | "open_department_id";
}

/** @see create-user.md:15 */
export interface CreateUserRequest {
  /**
   * 账号的状态。  枚举值：`Suspended`,`Resigned`,`Activated`,`Archived`,`Deactivated`
   *
   * @default "Activated"
   * @example "Activated"
   */
  status?: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
  /**
   * 登录名，池内不重复。
   *
   * @example "lin.yi"
   */
  username?: string;
  /**
   * 邮箱，大小写不计。
   *
   * @example "lin@example.org"
   */
  email?: string;
  /**
   * 手机号，不含区号。
   *
   * @example "13900000000"
   */
  phone?: string;
  /**
   * 口令。明文或密文由 `passwordEncryptType` 决定。
   *
   * @example "correct-horse"
   */
  password?: string;
  /**
   * 口令以何种方式加密，默认为 `none`。  枚举值：`sm2`,`rsa`,`none`
   *
   * @default "none"
   * @example "none"
   */
  passwordEncryptType?: "sm2" | "rsa" | "none";
  /**
   * 性别:
   * - `M`: 男
   * - `F`: 女
   * - `U`: 不详
   *    。  枚举值：`M`,`F`,`U`
   *
   * - `M`: 男
   * - `F`: 女
   * - `U`: 不详
   *
   * @default "U"
   * @example "F"
   */
  gender?: "M" | "F" | "U";
  /**
   * 属于哪些部门。 数组长度限制：50。
   *
   * @example ["d-10","d-11"]
   */
  departmentIds?: string[];
  /**
   * 昵称。已废弃，请改用 `username`。
   *
   * @example "小林"
   * @deprecated
   */
  nickname?: string;
  /**
   * 自定义字段的值，键要先在控制台建好。
   *
   * @example {"seat":"3F-21"}
   */
  customData?: Record<string, unknown>;
  /** 其他选择。 */
  options?: CreateUserOptionsDto;
}

/**
 * What `deleteSyncTask` is called with.
 *
 * @see delete-sync-task.md:1
 */
export interface DeleteSyncTaskInput {
  /**
   * 任务的编号。
   *
   * @example 2048
   */
  syncTaskId: number;
  /**
   * 已同步来的人员是否留下。
   *
   * @default true
   * @example true
   */
  keepUsers?: boolean;
}

/** @see delete-users-batch.md:15 */
export interface DeleteUsersBatchRequest {
  /**
   * 要删除的用户。 数组长度限制：50。
   *
   * @example ["u-3001","u-3002","u-3009"]
   */
  userIds: string[];
  /**
   * 其他选择。
   *
   * @example {"userIdType":"user_id"}
   */
  options?: DeleteUsersBatchOptionsDto;
}

/**
 * What `getSyncTask` is called with.
 *
 * @see get-sync-task.md:1
 */
export interface GetSyncTaskInput {
  /**
   * 任务的编号。
   *
   * @example 2048
   */
  syncTaskId: number;
}

/**
 * What `getUser` is called with.
 *
 * @see get-user.md:1
 */
export interface GetUserInput {
  /**
   * 人员的编号。
   *
   * @example "u-3001"
   */
  userId: string;
  /**
   * 上一项是哪一种编号。 枚举值:user_id ,external_id ,phone ,email ,username
   *
   * @default "user_id"
   * @example "user_id"
   */
  userIdType?: "user_id" | "external_id" | "phone" | "email" | "username";
  /**
   * 是否带上自定义字段。
   *
   * @default false
   * @example true
   */
  withCustomData?: boolean;
  /**
   * 是否带上部门。
   *
   * @example true
   */
  withDepartmentIds?: boolean;
}

/** @see kick-users.md:5 */
export interface KickUsersRequest {
  /**
   * 让谁下线。
   *
   * @example "u-3001"
   */
  userId: string;
  /**
   * 在哪些应用里下线。 数组长度限制:50。
   *
   * @example ["app-9"]
   */
  appIds: string[];
}

/**
 * What `listDepartments` is called with.
 *
 * @see list-departments.md:1
 */
export interface ListDepartmentsInput {
  /**
   * 属于哪个组织。
   *
   * @example "northwind"
   */
  organizationCode: string;
  /**
   * 第几页,从 1 数起。
   *
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * 一页几条,最多 50 条。
   *
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * 是否带上自定义字段。
   *
   * @example true
   */
  withCustomData?: boolean;
}

/**
 * What `listSyncTasks` is called with.
 *
 * @see list-sync-tasks.md:1
 */
export interface ListSyncTasksInput {
  /**
   * 第几页，从 1 数起。
   *
   * @default 1
   * @example 2
   */
  page?: number;
  /**
   * 一页几条，最多 50 条，默认为 10。
   *
   * @default 10
   * @example 20
   */
  limit?: number;
  /**
   * 只看某一种任务。  枚举值：`lark`,`lark-international`,`wechatwork`,`dingtalk`,`active-directory`,`italent`,`maycur`,`ldap`,`moka`,`fxiaoke`,`scim`,`xiaoshouyi`,`kayang`,`custom`
   *
   * @example "ldap"
   */
  syncTaskType?:
    | "lark"
    | "lark-international"
    | "wechatwork"
    | "dingtalk"
    | "active-directory"
    | "italent"
    | "maycur"
    | "ldap"
    | "moka"
    | "fxiaoke"
    | "scim"
    | "xiaoshouyi"
    | "kayang"
    | "custom";
}

/** @see list-users.md:52 */
export interface ListUsersRequest {
  /**
   * 关键字。
   *
   * @example "林"
   */
  keywords?: string;
  /** 条件。 */
  advancedFilter?: ListUsersAdvancedFilterItemDto[];
  /** 其他选择。 */
  options?: ListUsersOptionsDto;
}

/** @see update-department.md:5 */
export interface UpdateDepartmentRequest {
  /**
   * 部门的编号,由系统生成。
   *
   * @example "d-10"
   */
  departmentId: string;
  /**
   * 属于哪个组织。
   *
   * @example "northwind"
   */
  organizationCode: string;
  /**
   * 由谁负责。
   *
   * @example ["u-3001"]
   */
  leaderUserIds?: string[];
  /**
   * 部门的说明。
   *
   * @example "做产品的人"
   */
  description?: string;
  /**
   * 部门的识别码。
   *
   * @example "RD-01"
   */
  code?: string;
  /**
   * 各语言的写法。
   *
   * @example {"name":{"zh-CN":{"enabled":false,"value":"内容"},"en-US":{"enabled":false,"value":"Content"}}}
   */
  i18n?: I18nDto;
  /**
   * 部门的名字。
   *
   * @example "研发中心"
   */
  name?: string;
  /**
   * 所给的是哪一种部门编号。 枚举值:department_id ,open_department_id
   *
   * @default "department_id"
   * @example "department_id"
   */
  departmentIdType?: "department_id" | "open_department_id";
  /**
   * 上级部门。
   *
   * @example "d-1"
   */
  parentDepartmentId?: string;
  /**
   * 自定义字段的值,键要先在控制台建好。
   *
   * @example {"floor":"5"}
   */
  customData?: Record<string, unknown>;
}

/** @see update-password-policy.md:15 */
export interface UpdatePasswordPolicyRequest {
  /**
   * 强度:
   * - `0`: 不作要求
   * - `1`: 至少八位
   * - `2`: 至少八位，含两类字符
   * - `3`: 至少十二位，含三类字符
   *    。  枚举值：`0`,`1`,`2`,`3`
   *
   * - `0`: 不作要求
   * - `1`: 至少八位
   * - `2`: 至少八位，含两类字符
   * - `3`: 至少十二位，含三类字符
   *
   * @example 2
   */
  strength: 0 | 1 | 2 | 3;
  /** 何时过期。 */
  expiry?: PasswordExpiryDto;
  /**
   * 几次之内的旧口令不能再用，默认为 3。
   *
   * @default 3
   * @example 5
   */
  historySize?: number;
}

/** @see update-sync-task.md:15 */
export interface UpdateSyncTaskRequest {
  /**
   * 要改哪个任务。
   *
   * @example 2048
   */
  syncTaskId: number;
  /**
   * 任务的名字。
   *
   * @example "每周同步人事数据"
   */
  syncTaskName?: string;
  /**
   * 来源或去向的种类:
   * - `lark`: 飞书（国内版）
   * - `lark-international`: 飞书（海外版）
   * - `wechatwork`: 企微通讯录
   * - `dingtalk`: 钉钉通讯录
   * - `active-directory`: 微软 AD 域
   * - `ldap`: 标准 LDAP 目录
   * - `italent`: 北森系统
   * - `maycur`: 每刻系统
   * - `moka`: Moka 系统
   * - `fxiaoke`: 纷享销客系统
   * - `xiaoshouyi`: 销售易系统
   * - `kayang`: 嘉扬系统
   * - `scim`: 遵循 SCIM 的自建来源
   *    。  枚举值：`lark`,`lark-international`,`wechatwork`,`dingtalk`,`active-directory`,`italent`,`maycur`,`ldap`,`moka`,`fxiaoke`,`scim`,`xiaoshouyi`,`kayang`,`custom`
   *
   * - `lark`: 飞书（国内版）
   * - `lark-international`: 飞书（海外版）
   * - `wechatwork`: 企微通讯录
   * - `dingtalk`: 钉钉通讯录
   * - `active-directory`: 微软 AD 域
   * - `italent`: 北森系统
   * - `maycur`: 每刻系统
   * - `ldap`: 标准 LDAP 目录
   * - `moka`: Moka 系统
   * - `fxiaoke`: 纷享销客系统
   * - `scim`: 遵循 SCIM 的自建来源
   * - `xiaoshouyi`: 销售易系统
   * - `kayang`: 嘉扬系统
   *
   * @example "dingtalk"
   */
  syncTaskType?:
    | "lark"
    | "lark-international"
    | "wechatwork"
    | "dingtalk"
    | "active-directory"
    | "italent"
    | "maycur"
    | "ldap"
    | "moka"
    | "fxiaoke"
    | "scim"
    | "xiaoshouyi"
    | "kayang"
    | "custom";
  /** 连接外部系统的参数。 */
  clientConfig?: SyncTaskClientConfig;
  /**
   * 数据朝哪个方向走:
   * - `upstream`: 从外部系统读入数据
   * - `downstream`: 把数据写到外部系统
   *    。  枚举值：`upstream`,`downstream`
   *
   * - `upstream`: 从外部系统读入数据
   * - `downstream`: 把数据写到外部系统
   *
   * @example "upstream"
   */
  syncTaskFlow?: "upstream" | "downstream";
  /**
   * 靠什么触发:
   * - `manually`: 由管理员点击执行
   * - `timed`: 按计划执行
   * - `automatic`: 收到变更事件后执行
   *    。  枚举值：`manually`,`timed`,`automatic`
   *
   * - `manually`: 由管理员点击执行
   * - `timed`: 按计划执行
   * - `automatic`: 收到变更事件后执行
   *
   * @example "timed"
   */
  syncTaskTrigger?: "manually" | "timed" | "automatic";
  /**
   * 任务属于哪个组织。上游任务执行过一次才会有；下游任务创建时就要给。。
   *
   * @example "northwind"
   */
  organizationCode?: string;
  /** 同步哪些人，下游任务才看这一项。不填就是整个组织。。 */
  provisioningScope?: SyncTaskProvisioningScope;
  /** 字段如何对应。 */
  fieldMapping?: SyncTaskFieldMapping[];
  /** 计划执行的时间。 */
  timedScheduler?: SyncTaskTimedScheduler;
}

/** @see upload-avatar.md:17 */
export interface UploadAvatarRequest {
  /**
   * 替谁换。
   *
   * @example "u-3001"
   */
  userId: string;
  /** 图片文件，支持 PNG 与 JPEG。 */
  file: Blob;
  /**
   * 是否裁成方形。
   *
   * @default true
   * @example true
   */
  crop?: boolean;
}

/** @see create-department-tree.md:90 */
export interface DepartmentTreeDto {
  /**
   * 部门的名字。
   *
   * @example "研发中心"
   */
  name: string;
  /**
   * 部门的识别码。
   *
   * @example "RD-01"
   */
  code?: string;
  /** 下级部门。嵌套类型：DepartmentTreeDto。 */
  children?: DepartmentTreeDto[];
  /** 由谁负责。嵌套类型：DepartmentLeaderDto。 */
  leader?: DepartmentLeaderDto;
}

/** @see create-department-tree.md:100 */
export interface DepartmentLeaderDto {
  /**
   * 人员的编号。
   *
   * @example "u-3001"
   */
  userId: string;
  /**
   * 从哪天起。
   *
   * @example "2024-02-20"
   */
  since?: string;
}

/** @see create-department-tree.md:108 */
export interface DepartmentTreeResultDto {
  /**
   * 新建了几个部门。
   *
   * @example 3
   */
  createdCount: number;
  /** 建好之后的样子。嵌套类型：DepartmentTreeDto。 */
  root: DepartmentTreeDto;
}

/** @see create-department-tree.md:55 */
export interface DepartmentTreeRespDto {
  /**
   * 业务层的状态码，用它判断调用是否成功，200 表示成功。
   *
   * Guessed: every sample holds it (create-department-tree.md:69)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (create-department-tree.md:70)
   */
  message: string;
  /** 更细的错误编号，可据此定位具体原因。 */
  apiCode?: number;
  /** 本次请求的编号。仅当请求失败时返回。 */
  requestId?: string;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (create-department-tree.md:72)
   */
  data: DepartmentTreeResultDto;
}

/** @see create-department.md:107 */
export interface I18nDto {
  /** 哪个字段有多种语言。嵌套类型:LangObject。 示例值: [object Object] */
  name: LangObject;
}

/** @see create-department.md:111 */
export interface LangObject {
  /** 简体中文的文字。嵌套类型:LangUnit。 示例值: [object Object] */
  "zh-CN": LangUnit;
  /** 英文的文字。嵌套类型:LangUnit。 示例值: [object Object] */
  "en-US": LangUnit;
}

/** @see create-department.md:116 */
export interface LangUnit {
  /** 是否启用。启用后,选了该语言的人就看到它。(默认关闭)。 */
  enabled: boolean;
  /**
   * 该语言的文字。
   *
   * Guessed: the table says `boolean` and a sample holds "内容" (create-department.md:120)
   */
  value: boolean | string;
}

/** @see create-department.md:121 */
export interface DepartmentDto {
  /**
   * 属于哪个组织。 示例值: northwind
   *
   * @example "northwind"
   */
  organizationCode: string;
  /**
   * 部门的编号,由系统生成。 示例值: d-10
   *
   * @example "d-10"
   */
  departmentId: string;
  /**
   * 何时创建。 示例值: 2024-02-20T03:00:00.000Z
   *
   * @example "2024-02-20T03:00:00.000Z"
   */
  createdAt: string;
  /**
   * 自定的部门编号。 示例值: rd-center
   *
   * @example "rd-center"
   */
  openDepartmentId?: string;
  /**
   * 部门的名字。 示例值: 研发中心
   *
   * @example "研发中心"
   */
  name: string;
  /**
   * 由谁负责。 示例值: ["u-3001"]
   *
   * Guessed: known from a sample alone (create-department.md:83)
   *
   * @example ["u-3001"]
   */
  leaderUserIds?: string[];
  /**
   * 部门的说明。 示例值: 做产品的人
   *
   * @example "做产品的人"
   */
  description?: string;
  /**
   * 上级部门。 示例值: d-1
   *
   * @example "d-1"
   */
  parentDepartmentId: string;
  /**
   * 部门的识别码。 示例值: RD-01
   *
   * @example "RD-01"
   */
  code?: string;
  /**
   * 有几个人(只算直属)。 示例值: 17
   *
   * @example 17
   */
  membersCount: number;
  /**
   * 有没有下级部门。 示例值: true
   *
   * @example true
   */
  hasChildren: boolean;
  /** 是不是虚拟部门。 */
  isVirtualNode?: boolean;
  /** 各语言的写法。嵌套类型:I18nDto。 示例值: [object Object] */
  i18n?: I18nDto;
  /** 自定义字段的值。 示例值: [object Object] */
  customData?: Record<string, unknown>;
}

/** @see create-department.md:66 */
export interface DepartmentSingleRespDto {
  /**
   * 业务层的状态码,用它判断调用是否成功,200 表示成功。
   *
   * Guessed: every sample holds it (create-department.md:74)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (create-department.md:75)
   */
  message: string;
  /**
   * 更细的错误编号,可据此定位具体原因。
   *
   * Guessed: every sample holds it (create-department.md:76)
   */
  apiCode: number;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (create-department.md:77)
   */
  data: DepartmentDto;
}

/** @see create-user.md:130 */
export interface CreateUserOptionsDto {
  /**
   * 口令是否就用所给的，首次登录不必改。
   *
   * @example false
   */
  keepPassword?: boolean;
  /**
   * 首次登录是否必须改口令。
   *
   * @example true
   */
  resetPasswordOnFirstLogin?: boolean;
  /** 是否发出开户通知。嵌套类型：SendCreateAccountNotificationDto。 */
  sendNotification?: SendCreateAccountNotificationDto;
}

/** @see create-user.md:139 */
export interface SendCreateAccountNotificationDto {
  /**
   * 发邮件。
   *
   * @example true
   */
  sendEmailNotification?: boolean;
  /**
   * 发短信。
   *
   * @example false
   */
  sendPhoneNotification?: boolean;
  /**
   * 通知里的链接指向哪个应用。
   *
   * @example "app-9"
   */
  appId?: string;
}

/** @see create-user.md:148 */
export interface UserDto {
  /**
   * 人员的编号。
   *
   * @example "u-3001"
   */
  userId: string;
  /**
   * 何时创建。
   *
   * @example "2024-01-15T06:00:00.000Z"
   */
  createdAt: string;
  /** 账号的状态。 */
  status: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
  /**
   * 性别:
   * - `M`: 男
   * - `F`: 女
   * - `U`: 不详
   *    。
   *
   * - `M`: 男
   * - `F`: 女
   * - `U`: 不详
   */
  gender: "M" | "F" | "U";
  /**
   * 邮箱，大小写不计。
   *
   * @example "lin@example.org"
   */
  email?: string;
  /**
   * 手机号，不含区号。
   *
   * @example "13900000000"
   */
  phone?: string;
  /**
   * 登录名，池内不重复。
   *
   * @example "lin.yi"
   */
  username?: string;
  /**
   * 登录过几次。
   *
   * @example 12
   */
  loginsCount?: number;
  /**
   * 属于哪些部门。
   *
   * Guessed: known from a sample alone (create-user.md:105)
   *
   * @example ["d-10","d-11"]
   */
  departmentIds?: string[];
  /** 在外部来源的身份。嵌套类型：UserIdentityDto。 */
  identities?: UserIdentityDto[];
  /**
   * 自定义字段的值。
   *
   * @example {"seat":"3F-21"}
   */
  customData?: Record<string, unknown>;
}

/** @see create-user.md:165 */
export interface UserIdentityDto {
  /**
   * 身份的编号。
   *
   * @example "idn-41"
   */
  identityId: string;
  /**
   * 身份来自哪个来源。
   *
   * @example "idp-7"
   */
  extIdpId: string;
  /**
   * 在来源那边的编号。
   *
   * @example "on_2f91"
   */
  userIdInIdp: string;
  /**
   * 经由哪些连接得来。
   *
   * Guessed: known from a sample alone (create-user.md:114)
   *
   * @example ["conn-1","conn-2"]
   */
  originConnIds: string[];
}

/** @see create-user.md:79 */
export interface UserSingleRespDto {
  /**
   * 业务层的状态码，用它判断调用是否成功，200 表示成功。
   *
   * Guessed: every sample holds it (create-user.md:93)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (create-user.md:94)
   */
  message: string;
  /** 更细的错误编号，可据此定位具体原因。 */
  apiCode?: number;
  /** 本次请求的编号。仅当请求失败时返回。 */
  requestId?: string;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (create-user.md:96)
   */
  data: UserDto;
}

/** @see delete-sync-task.md:77 */
export interface IsSuccessDto {
  /**
   * 是否做成了。
   *
   * @example true
   */
  success: boolean;
}

/** @see delete-sync-task.md:51 */
export interface IsSuccessRespDto {
  /**
   * 业务层的状态码，用它判断调用是否成功，200 表示成功。
   *
   * Guessed: every sample holds it (delete-sync-task.md:65)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (delete-sync-task.md:66)
   */
  message: string;
  /** 更细的错误编号，可据此定位具体原因。 */
  apiCode?: number;
  /** 本次请求的编号。仅当请求失败时返回。 */
  requestId?: string;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (delete-sync-task.md:68)
   */
  data: IsSuccessDto;
}

/** @see delete-users-batch.md:78 */
export interface DeleteUsersBatchOptionsDto {
  /** 所给的是哪一种编号。 */
  userIdType?: "user_id" | "external_id" | "phone" | "email" | "username";
}

/** @see delete-users-batch.md:85 */
export interface BatchResultDto {
  /**
   * 做成了几个。
   *
   * @example 2
   */
  succeeded: number;
  /**
   * 没有做成的编号。
   *
   * Guessed: known from a sample alone (delete-users-batch.md:68)
   *
   * @example ["u-3009"]
   */
  failedIds?: string[];
}

/** @see delete-users-batch.md:49 */
export interface BatchResultRespDto {
  /**
   * 业务层的状态码，用它判断调用是否成功，200 表示成功。
   *
   * Guessed: every sample holds it (delete-users-batch.md:63)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (delete-users-batch.md:64)
   */
  message: string;
  /** 更细的错误编号，可据此定位具体原因。 */
  apiCode?: number;
  /** 本次请求的编号。仅当请求失败时返回。 */
  requestId?: string;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (delete-users-batch.md:66)
   */
  data: BatchResultDto;
}

/** @see get-sync-task.md:97 */
export interface SyncTaskDto {
  /**
   * 任务的编号。
   *
   * @example 2048
   */
  syncTaskId: number;
  /**
   * 何时创建。
   *
   * @example "2024-03-01T08:00:00.000Z"
   */
  createdAt: string;
  /**
   * 何时改过。
   *
   * @example "2024-03-02T08:00:00.000Z"
   */
  updatedAt: string;
  /**
   * 任务的名字。
   *
   * @example "每周同步人事数据"
   */
  syncTaskName: string;
  /**
   * 来源或去向的种类:
   * - `lark`: 飞书（国内版）
   * - `lark-international`: 飞书（海外版）
   * - `wechatwork`: 企微通讯录
   * - `dingtalk`: 钉钉通讯录
   * - `active-directory`: 微软 AD 域
   * - `ldap`: 标准 LDAP 目录
   * - `italent`: 北森系统
   * - `maycur`: 每刻系统
   * - `moka`: Moka 系统
   * - `fxiaoke`: 纷享销客系统
   * - `xiaoshouyi`: 销售易系统
   * - `kayang`: 嘉扬系统
   * - `scim`: 遵循 SCIM 的自建来源
   *    。
   *
   * - `lark`: 飞书（国内版）
   * - `lark-international`: 飞书（海外版）
   * - `wechatwork`: 企微通讯录
   * - `dingtalk`: 钉钉通讯录
   * - `active-directory`: 微软 AD 域
   * - `italent`: 北森系统
   * - `maycur`: 每刻系统
   * - `ldap`: 标准 LDAP 目录
   * - `moka`: Moka 系统
   * - `fxiaoke`: 纷享销客系统
   * - `scim`: 遵循 SCIM 的自建来源
   * - `xiaoshouyi`: 销售易系统
   * - `kayang`: 嘉扬系统
   */
  syncTaskType:
    | "lark"
    | "lark-international"
    | "wechatwork"
    | "dingtalk"
    | "active-directory"
    | "italent"
    | "maycur"
    | "ldap"
    | "moka"
    | "fxiaoke"
    | "scim"
    | "xiaoshouyi"
    | "kayang"
    | "custom";
  /**
   * 数据朝哪个方向走:
   * - `upstream`: 从外部系统读入数据
   * - `downstream`: 把数据写到外部系统
   *    。
   *
   * - `upstream`: 从外部系统读入数据
   * - `downstream`: 把数据写到外部系统
   */
  syncFlow: "upstream" | "downstream";
  /**
   * 靠什么触发:
   * - `manually`: 由管理员点击执行
   * - `timed`: 按计划执行
   * - `automatic`: 收到变更事件后执行
   *    。
   *
   * - `manually`: 由管理员点击执行
   * - `timed`: 按计划执行
   * - `automatic`: 收到变更事件后执行
   */
  syncTrigger: "manually" | "timed" | "automatic";
  /** 上一次出错的说明。 */
  lastSyncMessage?: boolean;
  /**
   * 上一次做到了百分之几。
   *
   * @example 65
   */
  lastSyncRate?: number;
  /**
   * 上一次的状态:
   * - `free`: 还没有执行过
   * - `pending`: 排队中
   * - `onProgress`: 执行中
   * - `success`: 已完成
   * - `failed`: 出错了
   *    。
   *
   * - `free`: 还没有执行过
   * - `pending`: 排队中
   * - `onProgress`: 执行中
   * - `success`: 已完成
   * - `failed`: 出错了
   */
  lastSyncStatus?: "free" | "pending" | "onProgress" | "success" | "failed";
  /**
   * 上一次是何时。
   *
   * @example "2024-03-02T07:30:00.000Z"
   */
  lastSyncTime?: string;
  /**
   * 任务属于哪个组织。上游任务执行过一次才会有；下游任务创建时就要给。。
   *
   * @example "northwind"
   */
  organizationCode?: string;
  /** 同步哪些人，下游任务才看这一项。不填就是整个组织。。嵌套类型：SyncTaskProvisioningScope。 */
  provisioningScope?: SyncTaskProvisioningScope;
  /** 字段如何对应。嵌套类型：SyncTaskFieldMapping。 */
  fieldMapping: SyncTaskFieldMapping[];
  /** 计划执行的时间。嵌套类型：SyncTaskTimedScheduler。 */
  timedScheduler?: SyncTaskTimedScheduler;
}

/** @see get-sync-task.md:118 */
export interface SyncTaskProvisioningScope {
  /**
   * 所选组织下的人员和部门是否全部同步。
   *
   * @example true
   */
  all: boolean;
  /** 之后新加的人员是否一并同步。 */
  includeNewUsers: boolean;
}

/** @see get-sync-task.md:126 */
export interface SyncTaskFieldMapping {
  /**
   * 来源里的字段。
   *
   * @example "workMail"
   */
  expression: string;
  /**
   * 写到哪个字段。
   *
   * @example "email"
   */
  targetKey: string;
}

/** @see get-sync-task.md:134 */
export interface SyncTaskTimedScheduler {
  /**
   * 多久执行一次:
   * - `month`: 一月一次
   * - `week`: 一周一次
   * - `days`: 一天一次
   * - `sixHours`: 隔六小时一次
   * - `twoHours`: 隔两小时一次
   *    。
   *
   * - `month`: 一月一次
   * - `week`: 一周一次
   * - `days`: 一天一次
   * - `sixHours`: 隔六小时一次
   * - `twoHours`: 隔两小时一次
   */
  cycle: "month" | "week" | "days" | "sixHours" | "twoHours";
  /**
   * 从何时算起。
   *
   * @example 1709280000000
   */
  startTime: number;
}

/** @see get-sync-task.md:47 */
export interface SyncTaskSingleRespDto {
  /**
   * 业务层的状态码，用它判断调用是否成功，200 表示成功。
   *
   * Guessed: every sample holds it (get-sync-task.md:61)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (get-sync-task.md:62)
   */
  message: string;
  /** 更细的错误编号，可据此定位具体原因。 */
  apiCode?: number;
  /** 本次请求的编号。仅当请求失败时返回。 */
  requestId?: string;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (get-sync-task.md:64)
   */
  data: SyncTaskDto;
}

/** @see kick-users.md:56 */
export interface BatchResultDtoOfKickUsers {
  /**
   * 是否全部做成。 示例值: true
   *
   * @example true
   */
  succeeded: boolean;
}

/** @see kick-users.md:41 */
export interface KickUsersRespDto {
  /**
   * 业务层的状态码,用它判断调用是否成功,200 表示成功。
   *
   * Guessed: every sample holds it (kick-users.md:49)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (kick-users.md:50)
   */
  message: string;
  /** 更细的错误编号,可据此定位具体原因。 */
  apiCode?: number;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (kick-users.md:51)
   */
  data: BatchResultDtoOfKickUsers;
}

/** @see list-departments.md:92 */
export interface DepartmentPagingDto {
  /**
   * 共有几条。 示例值: 1
   *
   * @example 1
   */
  totalCount: number;
  /** 这一页的部门。嵌套类型:DepartmentDto。 示例值: [object Object] */
  list: DepartmentDto[];
}

/** @see list-departments.md:45 */
export interface DepartmentPaginatedRespDto {
  /**
   * 业务层的状态码,用它判断调用是否成功,200 表示成功。
   *
   * Guessed: every sample holds it (list-departments.md:54)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (list-departments.md:55)
   */
  message: string;
  /** 更细的错误编号,可据此定位具体原因。 */
  apiCode?: number;
  /** 本次请求的编号。仅在失败时返回。 */
  requestId?: string;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (list-departments.md:57)
   */
  data: DepartmentPagingDto;
}

/** @see list-sync-tasks.md:105 */
export interface SyncTaskPagingDto {
  /** 共有几条。 */
  totalCount: number;
  /** 这一页的任务。嵌套类型：SyncTaskDto。 */
  list: SyncTaskDto[];
}

/** @see list-sync-tasks.md:51 */
export interface SyncTaskPaginatedRespDto {
  /**
   * 业务层的状态码，用它判断调用是否成功，200 表示成功。
   *
   * Guessed: every sample holds it (list-sync-tasks.md:65)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (list-sync-tasks.md:66)
   */
  message: string;
  /** 更细的错误编号，可据此定位具体原因。 */
  apiCode?: number;
  /** 本次请求的编号。仅当请求失败时返回。 */
  requestId?: string;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (list-sync-tasks.md:68)
   */
  data: SyncTaskPagingDto;
}

/** @see list-users.md:153 */
export interface ListUsersAdvancedFilterItemDto {
  /**
   * 按哪个字段筛选。
   *
   * @example "loginsCount"
   */
  field: string;
  /** 怎么比。 */
  operator:
    "EQUAL" | "NOT_EQUAL" | "CONTAINS" | "IN" | "GREATER" | "LESS" | "BETWEEN";
  /**
   * 和什么比，种类随字段而定。
   *
   * @example 5
   */
  value?: unknown;
}

/** @see list-users.md:162 */
export interface ListUsersOptionsDto {
  /** 分页。嵌套类型：PaginationDto。 */
  pagination?: PaginationDto;
  /**
   * 模糊查找看哪些字段。
   *
   * Guessed: known from a sample alone (list-users.md:167)
   *
   * @example ["email","username"]
   */
  fuzzySearchOn?: string[];
  /**
   * 是否带上自定义字段。
   *
   * @example false
   */
  withCustomData?: boolean;
}

/** @see list-users.md:171 */
export interface PaginationDto {
  /**
   * 第几页，从 1 数起。
   *
   * @example 1
   */
  page?: number;
  /**
   * 一页几条，最多 50 条，默认为 10。
   *
   * @default 10
   * @example 10
   */
  limit?: number;
}

/** @see list-users.md:179 */
export interface UserPagingDto {
  /**
   * 共有几条。
   *
   * @example 1
   */
  totalCount: number;
  /** 这一页的用户。嵌套类型：UserDto。 */
  list: UserDto[];
}

/** @see list-users.md:97 */
export interface UserPaginatedRespDto {
  /**
   * 业务层的状态码，用它判断调用是否成功，200 表示成功。
   *
   * Guessed: every sample holds it (list-users.md:111)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (list-users.md:112)
   */
  message: string;
  /** 更细的错误编号，可据此定位具体原因。 */
  apiCode?: number;
  /** 本次请求的编号。仅当请求失败时返回。 */
  requestId?: string;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (list-users.md:114)
   */
  data: UserPagingDto;
}

/** @see update-password-policy.md:98 */
export interface PasswordExpiryDto {
  /**
   * 口令是否会过期。
   *
   * @example true
   */
  enabled: boolean;
  /**
   * 几天后过期，默认为 90。
   *
   * @default 90
   * @example 60
   */
  days?: number;
  /** 过期前如何提醒。嵌套类型：PasswordReminderDto。 */
  reminders?: PasswordReminderDto[];
}

/** @see update-password-policy.md:107 */
export interface PasswordReminderDto {
  /**
   * 提前几天。
   *
   * @example 7
   */
  daysBefore: number;
  /** 用什么提醒。 */
  channel: "email" | "sms";
}

/** @see update-password-policy.md:115 */
export interface PasswordPolicyDto {
  /**
   * 强度:
   * - `0`: 不作要求
   * - `1`: 至少八位
   * - `2`: 至少八位，含两类字符
   * - `3`: 至少十二位，含三类字符
   *    。
   *
   * - `0`: 不作要求
   * - `1`: 至少八位
   * - `2`: 至少八位，含两类字符
   * - `3`: 至少十二位，含三类字符
   */
  strength: 0 | 1 | 2 | 3;
  /** 何时过期。嵌套类型：PasswordExpiryDto。 */
  expiry?: PasswordExpiryDto;
  /**
   * 几次之内的旧口令不能再用。
   *
   * @example 5
   */
  historySize?: number;
}

/** @see update-password-policy.md:61 */
export interface PasswordPolicyRespDto {
  /**
   * 业务层的状态码，用它判断调用是否成功，200 表示成功。
   *
   * Guessed: every sample holds it (update-password-policy.md:75)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (update-password-policy.md:76)
   */
  message: string;
  /** 更细的错误编号，可据此定位具体原因。 */
  apiCode?: number;
  /** 本次请求的编号。仅当请求失败时返回。 */
  requestId?: string;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (update-password-policy.md:78)
   */
  data: PasswordPolicyDto;
}

/** @see update-sync-task.md:225 */
export interface SyncTaskClientConfig {
  /** 连接飞书要填的参数。嵌套类型：SyncTaskLarkClientConfig。 */
  larkConfig?: SyncTaskLarkClientConfig;
  /** 连接飞书（海外版）要填的参数。嵌套类型：SyncTaskLarkClientConfig。 */
  larkInternationalConfig?: SyncTaskLarkClientConfig;
  /** 连接企微要填的参数。嵌套类型：SyncTaskWechatworkClientConfig。 */
  wechatworkConfig?: SyncTaskWechatworkClientConfig;
  /** 连接钉钉要填的参数。嵌套类型：SyncTaskDingtalkClientConfig。 */
  dingtalkConfig?: SyncTaskDingtalkClientConfig;
  /** 连接Moka要填的参数。嵌套类型：SyncTaskMokaClientConfig。 */
  mokaConfig?: SyncTaskMokaClientConfig;
  /** 连接SCIM 来源要填的参数。嵌套类型：SyncTaskScimClientConfig。 */
  scimConfig?: SyncTaskScimClientConfig;
  /** 连接AD 域要填的参数。嵌套类型：SyncTaskActiveDirectoryClientConfig。 */
  activeDirectoryConfig?: SyncTaskActiveDirectoryClientConfig;
  /** 连接LDAP 目录要填的参数。嵌套类型：SyncTaskLdapClientConfig。 */
  ldapConfig?: SyncTaskLdapClientConfig;
  /** 连接北森要填的参数。嵌套类型：SyncTaskItalentClientConfig。 */
  italentConfig?: SyncTaskItalentClientConfig;
  /** 连接每刻要填的参数。嵌套类型：SyncTaskMaycurClientConfig。 */
  maycurConfig?: SyncTaskMaycurClientConfig;
  /** 连接纷享销客要填的参数。嵌套类型：SyncTaskFxiaokeClientConfig。 */
  fxiaokeConfig?: SyncTaskFxiaokeClientConfig;
  /** 连接销售易要填的参数。嵌套类型：SyncTaskXiaoshouyiClientConfig。 */
  xiaoshouyiConfig?: SyncTaskXiaoshouyiClientConfig;
  /** 连接嘉扬要填的参数。嵌套类型：SyncTaskKayangClientConfig。 */
  kayangConfig?: SyncTaskKayangClientConfig;
}

/** @see update-sync-task.md:244 */
export interface SyncTaskLarkClientConfig {
  /** 应用的编号。 */
  app_id: string;
  /** 应用的密钥。 */
  app_secret: string;
  /** 解密事件用的 Key，在应用的事件配置里能找到。要实时同步就得填。。 */
  encrypt_key?: string;
  /** 校验事件来源的 Token，与上一项在同一处。要实时同步就得填。。 */
  verification_token?: string;
}

/** @see update-sync-task.md:254 */
export interface SyncTaskWechatworkClientConfig {
  /** 企业的编号（CorpId）。 */
  corpID: string;
  /** 通讯录的访问密钥。 */
  secret: string;
  /** 接收通讯录事件的 Token。 */
  token?: string;
  /** 通讯录事件的加密串。 */
  encodingAESKey?: string;
  /** 经由哪个代理访问。 */
  agentUrl?: string;
}

/** @see update-sync-task.md:265 */
export interface SyncTaskDingtalkClientConfig {
  /** 企业的编号（CorpId）。 */
  corpId: string;
  /** 应用的 Key。 */
  appKey: string;
  /** 应用的密钥。 */
  appSecret: string;
  /** 事件的加密串。 */
  aes_key?: string;
  /** 事件的签名串。 */
  token?: string;
}

/** @see update-sync-task.md:276 */
export interface SyncTaskMokaClientConfig {
  /** 账号。 */
  userName: string;
  /** 企业代号。 */
  entCode: string;
  /** 员工接口的代号。 */
  apiCode_employee: string;
  /** 部门接口的代号。 */
  apiCode_department: string;
  /** 私钥。 */
  privateKey: string;
}

/** @see update-sync-task.md:287 */
export interface SyncTaskScimClientConfig {
  /** 部门接口地址。 */
  org_url?: string;
  /** 用户接口地址。 */
  user_url: string;
  /** 访问凭据。 */
  token: string;
  /** 顶层部门的编号。 */
  root_department_id?: string;
  /** 上级部门字段名。 */
  parent_department?: string;
  /** 部门字段名。 */
  department?: string;
}

/** @see update-sync-task.md:299 */
export interface SyncTaskActiveDirectoryClientConfig {
  /** 来源的唯一代号。 */
  syncIdentityProviderCode?: string;
  /** 领取票据的地址。 */
  ticket_url?: string;
}

/** @see update-sync-task.md:307 */
export interface SyncTaskLdapClientConfig {
  /** 目录的地址。 */
  url: string;
  /** 登录目录所用的 DN。 */
  bindDn: string;
  /** 该 DN 的口令。 */
  bindCredentials: string;
  /** 从哪里找用户。 */
  usersBaseDn: string;
  /** 从哪里找部门。 */
  groupsBaseDn: string;
  /**
   * 挑选用户的过滤式。
   *
   * @example "(|(objectclass=employee)(objectclass=contractor))"
   */
  userQueryCriteria: string;
  /**
   * 挑选部门的过滤式。
   *
   * @example "(|(objectClass=team)(objectClass=division)(objectClass=branch))"
   */
  departmentQueryCriteria: string;
}

/** @see update-sync-task.md:320 */
export interface SyncTaskItalentClientConfig {
  /** 租户的编号。 */
  tenant_id: string;
  /** 应用的 Key。 */
  app_key: string;
  /** 应用的密钥。 */
  app_secret: string;
}

/** @see update-sync-task.md:329 */
export interface SyncTaskMaycurClientConfig {
  /** 应用的代号。 */
  app_code: string;
  /** 应用的密钥。 */
  app_secret: string;
  /** 登录所用的域名。 */
  endpoint: string;
}

/** @see update-sync-task.md:338 */
export interface SyncTaskFxiaokeClientConfig {
  /** 应用的编号。 */
  appId: string;
  /** 应用的密钥。 */
  appSecret: string;
  /** 长期授权码。 */
  permanentCode: string;
  /** 以谁的身份读取。 */
  currentOpenUserId: string;
}

/** @see update-sync-task.md:348 */
export interface SyncTaskXiaoshouyiClientConfig {
  /** 应用的编号。 */
  client_id: string;
  /** 应用的密钥。 */
  client_secret: string;
  /** 登录名。 */
  username: string;
  /** 登录口令。 */
  password: string;
}

/** @see update-sync-task.md:358 */
export interface SyncTaskKayangClientConfig {
  /** 服务地址。 */
  endpoint: string;
  /** 账号。 */
  account: string;
  /** 口令。 */
  password: string;
}

/** @see upload-avatar.md:79 */
export interface AvatarDto {
  /**
   * 图片的地址。
   *
   * @example "https://cdn.example.org/a/1.png"
   */
  url: string;
  /**
   * 像素宽。
   *
   * @example 256
   */
  width?: number;
  /**
   * 像素高。
   *
   * @example 256
   */
  height?: number;
}

/** @see upload-avatar.md:51 */
export interface AvatarRespDto {
  /**
   * 业务层的状态码，用它判断调用是否成功，200 表示成功。
   *
   * Guessed: every sample holds it (upload-avatar.md:65)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (upload-avatar.md:66)
   */
  message: string;
  /** 更细的错误编号，可据此定位具体原因。 */
  apiCode?: number;
  /** 本次请求的编号。仅当请求失败时返回。 */
  requestId?: string;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (upload-avatar.md:68)
   */
  data: AvatarDto;
}
