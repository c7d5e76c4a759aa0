/** What fields are called in real pages; some of the words are also those of tables, types and keywords. */
export const fieldNames: readonly string[] = [
  ...['id', 'userId', 'user_name', 'orderNo', 'createdAt', 'pageSize', 'isDeleted', 'phone', 'email', 'avatarUrl', 'amount', 'remark', 'tags'],
  ...['name', 'type', 'description', 'required', 'default', 'value', 'enum', 'items', 'data', 'list', 'object', 'body', 'query', 'path', 'method', 'code', 'message', 'status', 'example', 'result', 'string', 'params'],
  ...['zh-CN', '_id', 'x-token', 'app_id2', 'URL', 'corpID', 'class', 'constructor', 'i18n', 'v2', 'a', 'POST', 'oauth2.0'].filter((name) => !name.includes('.')),
];

/** Ends on `Dto` and the like as on real pages, so that a link is known for one. */
export const structureNames: readonly string[] = ['UserDto', 'OrderItemDto', 'AddressDto', 'PagingInfo', 'SyncTaskConfig', 'GeoPointDto', 'AuditLogVo', 'PriceRuleDto'];

export const operationNames: readonly string[] = ['createOrder', 'listUsers', 'getUserInfo', 'updateSyncTask', 'deleteDevices', 'searchGroups', 'importRows', 'kickUsers'];

export const titles: readonly string[] = ['创建订单', '获取用户列表', '修改同步任务', '批量删除设备', 'Search groups', '导入 Excel 数据', '踢下线', '查询详情'];

export const enumWords: readonly string[] = ['user_id', 'external_id', 'phone', 'ACTIVE', 'Suspended', 'asc', 'desc', 'zh-CN', 'oauth2', 'M', 'F', 'azure-ad', 'none', 'lark'];

/** What a person reads as a description and nothing else, though some of the words are those of facts. */
export const descriptions: readonly string[] = [
  ...['', '用户 ID', '名称', '创建时间', 'The name of the thing', '每页数目，最大不能超过 50', '是否启用', '备注信息（选填说明见下文）', '订单金额，单位为分'],
  ...['筛选条件，如 `(|(objectclass=person)(objectclass=user))`', '格式为 `a|b`，以竖线分隔', '与 `type` 字段配合使用', '详情见 https://example.com/docs?a=1&b=2#data', '支持 `GET /v1/other` 查询得到的 ID'],
  ...['第一行说明\n第二行说明', '类型为 object 的配置', '请求参数', '返回 data.list 的长度', '├─ 表示层级', '用户的唯一标志，可以是用户 ID、用户名、邮箱', '由 <b>管理员</b> 分配', 'names, joined', 'JSON 字符串，如 `{"a": 1}`'],
  ...['默认按创建时间排序', '可选值由服务端返回', '最多 20 个字符', '枚举类型', 'See [the docs](https://example.com/a_b)', '~~旧字段~~ 新字段', '用户名_下划线_名称', '价格 < 100 且 > 10', 'A & B', '100%', '反斜杠 \\ 与 "引号"', '😀 表情', '全角｜竖线'],
  ...['键：值', 'k1=v1;k2=v2', '[1, 2, 3]', '{userId}', ':id', '/api/v2/users', '2022-07-03T02:20:30.000Z', '0', '错误码', '返回结果', 'Response', '请求示例', '状态码 200 表示成功', '见下表', '嵌套对象', '*', '必填'],
  ...['注意：修改后立即生效。', '1. 先创建\n2. 再绑定', 'name, code and message', '参数名', '是', 'true', 'string', '**只针对下游有效**。为空表示全部', '见数据结构说明', 'POST'],
];
