/** Which half of the exchange a part of a page speaks of. */
export type Side = 'request' | 'response';
/** Where in the request (or response) parameters travel. */
export type Place = 'query' | 'path' | 'header' | 'body' | 'form' | 'cookie';
/** What a part of a page holds. */
export type Thing =
  | 'params'
  | 'sample'
  | 'code'
  | 'errors'
  | 'structures'
  | 'description'
  | 'address'
  | 'method'
  | 'basics'
  | 'notes'
  | 'history'
  | 'limits'
  | 'typename'
  | 'contenttype'
  | 'operation'
  | 'meta'
  | 'status'
  | 'auth'
  | 'environment'
  | 'filler';

export interface SectionWord {
  readonly side?: Side;
  readonly place?: Place;
  readonly thing?: Thing;
  /** Stated once for every operation. */
  readonly common?: true;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** The words that headings and labels are made of; a label is a run of them. The longest word wins. */
export const sectionWords: readonly SectionWord[] = [
  { side: 'request', zh: ['请求', '入参', '输入', '提交', '传入'], en: ['request', 'requests', 'input', 'inputs'] },
  {
    side: 'response',
    zh: ['响应', '返回', '出参', '输出', '应答', '回复', '请求响应', '返回值', '响应结果', '返回结果', '结果'],
    en: ['response', 'responses', 'return', 'returns', 'output', 'outputs', 'reply', 'result', 'results', 'returned', 'return value', 'return values'],
  },
  { side: 'response', thing: 'params', zh: ['返回数据', '返回内容', '响应数据', '响应内容', '返回字段', '响应体', '返回数据结构', '响应数据结构', '返回结构', '响应结构', '响应正文', '返回体', '响应报文', '返回报文'], en: ['response body', 'response schema', 'response data', 'response payload', 'response structure', 'response object'] },
  { side: 'request', place: 'body', thing: 'params', zh: ['请求体', '消息体', '请求正文', '请求报文', '请求数据结构', '请求包体', '请求实体', '请求数据'], en: ['request body', 'payload', 'request payload', 'request schema', 'post body', 'post data', 'request data', 'body data'] },
  { side: 'request', place: 'header', thing: 'params', zh: ['请求头', '请求头部', '请求消息头', '请求header'], en: ['request header', 'request headers'] },
  { side: 'response', place: 'header', thing: 'params', zh: ['响应头', '返回头', '响应头部'], en: ['response header', 'response headers'] },
  { place: 'query', thing: 'params', zh: ['查询参数', '查询字段', '查询条件'], en: [] },
  { place: 'query', zh: ['查询字符串', 'url参数', '查询串', '地址栏'], en: ['query', 'querystring', 'query string', 'search params', 'url query'] },
  { side: 'request', place: 'path', thing: 'params', zh: ['路径参数', '路由参数', '地址参数', '路径变量', 'path参数'], en: ['path parameter', 'path parameters', 'path params', 'path param', 'path variable', 'path variables', 'uri parameters', 'url parameters', 'route parameters', 'url params', 'uri params', 'path arguments'] },
  { place: 'header', zh: ['头部', '消息头', '头信息', '头参数', '报文头'], en: ['header', 'headers'] },
  { place: 'body', zh: ['正文', '包体', '报文体', '报文'], en: ['body', 'json'] },
  { place: 'form', zh: ['表单'], en: ['form', 'formdata', 'form-data', 'form data', 'multipart', 'x-www-form-urlencoded', 'urlencoded', 'multipart/form-data'] },
  { place: 'cookie', zh: [], en: ['cookie', 'cookies'] },
  { thing: 'params', zh: ['参数', '字段', '属性', '数据', '内容', '参数列表', '参数说明', '字段说明', '信息', '数据项', '参数信息', '明细', '消息'], en: ['parameter', 'parameters', 'param', 'params', 'field', 'fields', 'argument', 'arguments', 'attribute', 'attributes', 'properties', 'data', 'payload', 'schema', 'object', 'content', 'structure'] },
  { thing: 'sample', zh: ['示例', '样例', '例子', '范例', '举例', '实例', '成功示例', '失败示例', '报文示例', 'demo'], en: ['example', 'examples', 'sample', 'samples', 'demo'] },
  { side: 'response', thing: 'sample', zh: ['示例结果', '成功返回示例', '返回成功示例', '返回失败示例', '成功响应示例', '失败响应示例', '失败返回示例'], en: ['example response', 'sample response', 'example result'] },
  { thing: 'code', zh: ['示例代码', '代码示例', '调用示例', '代码样例', '代码', '调用代码', 'sdk示例', 'sdk 示例', '调用方式', 'sdk'], en: ['code', 'code sample', 'code samples', 'code example', 'code examples', 'sdk', 'example code', 'sample code', 'usage', 'snippet', 'curl'] },
  { thing: 'errors', zh: ['错误码', '错误信息', '错误代码', '错误说明', '异常', '返回码', '错误', '错误码说明', '错误列表', '业务错误码', '异常码', '失败返回', '错误返回'], en: ['error', 'errors', 'error code', 'error codes', 'error response', 'error responses', 'exceptions', 'failure', 'failures'] },
  { thing: 'structures', zh: ['数据结构', '数据模型', '数据类型', '结构定义', '模型', '对象定义', '数据字典', '类型定义', '结构体', '公共结构', '对象结构'], en: ['structures', 'data structures', 'models', 'schemas', 'definitions', 'data types', 'types', 'data models', 'objects', 'components', 'type definitions', 'data structure'] },
  { thing: 'description', zh: ['描述', '接口描述', '简介', '说明', '简要描述', '功能说明', '接口说明', '功能描述', '接口简介', '概述', '功能', '简述', '接口功能', '使用说明', '介绍', '接口介绍'], en: ['description', 'summary', 'overview', 'introduction', 'about', 'desc', 'purpose'] },
  {
    thing: 'address',
    zh: ['请求地址', '请求api', '接口地址', '请求路径', '接口路径', '请求url', '接口url', '地址', '路径', 'url地址', '访问地址', '请求uri', '接口uri', '调用地址', '接口', 'api地址', '请求的url', '调用url', 'uri路径', '服务地址', '请求连接', '请求链接'],
    en: ['path', 'url', 'uri', 'endpoint', 'request url', 'http request', 'route', 'api endpoint', 'api url', 'request path', 'request uri', 'api path', 'resource url', 'request line', 'api'],
  },
  { thing: 'method', zh: ['请求方式', '请求方法', '方法', 'http方法', '请求类型', '提交方式', 'http请求方式', '调用方法', 'http请求方法', 'http 方法', '请求动作', 'http method'], en: ['method', 'http method', 'request method', 'verb', 'http verb', 'request type', 'type'] },
  { thing: 'basics', zh: ['基本信息', '基础信息', '接口信息', '接口概述', '接口基本信息', '接口定义', '接口详情', '请求说明', '请求信息'], en: ['basic info', 'basic information', 'general', 'basics', 'general info', 'details', 'http'] },
  { thing: 'notes', zh: ['备注', '注意', '注意事项', '补充说明', '提示', '特别说明', '备注说明', '附录', '其他说明', '常见问题', '使用场景', '场景举例', '适用场景'], en: ['notes', 'note', 'remarks', 'remark', 'see also', 'tips', 'warning', 'faq', 'caution', 'limitations', 'appendix'] },
  { thing: 'history', zh: ['更新日志', '变更记录', '修改记录', '版本记录', '修订记录', '更新记录', '变更历史', '历史版本', '版本历史', '修改历史', '文档修订', '更新历史', '版本说明', '变更日志'], en: ['changelog', 'change log', 'history', 'release notes', 'revision history', 'changes', 'version history', 'revisions', "what's new", 'updates'] },
  { thing: 'limits', zh: ['限流', '频率限制', '调用频率', '接口限流', '限制', '频次限制', '调用限制', '流控', '请求频率', '频控', '访问频率', '限频'], en: ['rate limit', 'rate limits', 'rate limiting', 'quota', 'quotas', 'throttling', 'limits', 'usage limits'] },
  { thing: 'typename', zh: ['类型', '返回类型', '响应类型', '返回对象', '响应模型'], en: ['response type', 'return type', 'response model'] },
  { thing: 'contenttype', zh: ['请求数据类型', '响应数据类型', '请求格式', '返回格式', '数据格式', '请求数据格式', '返回数据格式', '内容类型', '响应格式', '响应数据格式', '请求content-type', '编码格式'], en: ['content-type', 'content type', 'consumes', 'produces', 'media type', 'request content type', 'response content type', 'mime type', 'format', 'accept'] },
  { thing: 'operation', zh: ['操作名', '接口名', '接口名称', '接口标识', '接口英文名', '接口编码', '方法名', '接口id', '操作id', '接口编号', '服务名', '接口代码'], en: ['operationid', 'operation id', 'operation', 'api name', 'function', 'action', 'rpc', 'operation name', 'method name', 'function name'] },
  { thing: 'meta', zh: ['更新时间', '最后更新', '作者', '创建时间', '修改时间', '版本', '负责人', '状态', '接口状态', '开发者', '维护人', '标签', '上线时间', '接口版本', '联系人', '文档版本', '请求协议', '协议', '权限', '所需权限', '接口分类'], en: ['last updated', 'updated', 'author', 'version', 'since', 'tags', 'created', 'maintainer', 'owner', 'last modified', 'stability', 'protocol', 'permissions', 'scopes', 'scope', 'required scope', 'category'] },
  { thing: 'status', zh: ['状态码', 'http状态码', '响应状态码', '返回状态码', '响应状态', 'http状态', 'http 状态码'], en: ['status', 'status code', 'status codes', 'http status', 'http status code', 'http status codes', 'response codes', 'http response codes', 'response code'] },
  { thing: 'auth', zh: ['鉴权', '认证', '授权', '鉴权方式', '认证方式', '签名', '安全', '鉴权说明'], en: ['authentication', 'authorization', 'auth', 'security', 'authorizations', 'access'] },
  { thing: 'environment', zh: ['环境', '服务器', '域名', '测试环境', '正式环境', '生产环境', '环境地址'], en: ['base url', 'server', 'servers', 'host', 'environment', 'environments', 'base urls', 'base uri', 'api root'] },
  { common: true, zh: ['公共', '通用', '全局', '共用', '公用'], en: ['common', 'global', 'shared', 'general'] },
  {
    thing: 'filler',
    zh: ['列表', '如下', '具体', '详细', '接口', '成功', '正常', '失败', '业务', '一览', '表', '定义', '格式', '结构', '类型', '的', '和', '与', '及', '其他', '可选', '必填', '必选', '参考', '对象', '体', '主体', '数据', '说明', '详情', '返回', '服务端', '客户端', '系统', '级', '应用级', '接口级', '解释', '含义', '值', '项', '为', '正确'],
    en: ['the', 'of', 'and', 'list', 'table', 'success', 'successful', 'successfully', 'ok', 'created', 'http', 'description', 'details', 'info', 'in', 'for', 'are', 'is', 'string', 'available', 'supported', 'following', 'accepted', 'optional', 'required', 'application', 'application/json', 'this', 'as', 'follows', 'api', 'json', 'format', 'type', 'types', 'definition', 'reference', 'no', 'content', 'a', 'an', 'an', 'or', 'to', 'with', 'name', 'available', 'allowed', 'level', 'code', 'codes', 'model', 'operation', 'schema', 'url'],
  },
];
