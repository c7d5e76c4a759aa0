/** What a column of a table holds. */
export type ColumnKind =
  | 'name'
  | 'title'
  | 'type'
  | 'items'
  | 'format'
  | 'required'
  | 'optional'
  | 'default'
  | 'description'
  | 'example'
  | 'enum'
  | 'limits'
  | 'in'
  | 'extra'
  | 'parent'
  | 'serial'
  | 'since'
  | 'value'
  | 'code'
  | 'message'
  | 'solution'
  | 'model'
  | 'method'
  | 'path';

interface Words {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** Header cells, as `foldWord` leaves them. A word stands under one kind only. */
export const columnWords: Readonly<Record<ColumnKind, Words>> = {
  name: {
    zh: [
      ...['名称', '参数', '参数名', '参数名称', '字段', '字段名', '字段名称', '属性', '属性名', '属性名称', '变量', '变量名', '变量名称', '键', '键名', '标识'],
      ...['英文名', '英文名称', '字段英文名', '参数英文名', '参数代码', '请求参数', '返回参数', '响应参数', '返回值', '返回字段', '响应字段', '请求字段'],
      ...['请求头', '响应头', '头部', '元素', '成员', '参数key', '入参', '出参', '输入参数', '输出参数', '参数字段', '列名', '请求头名称', '名字'],
    ],
    en: [
      ...['name', 'parameter', 'parameters', 'param', 'params', 'field', 'fields', 'property', 'properties', 'attribute', 'attributes', 'key', 'argument'],
      ...['arguments', 'parameter name', 'param name', 'field name', 'property name', 'attribute name', 'variable', 'member', 'element', 'header'],
      ...['header name', 'request parameter', 'query parameter', 'form field', 'option', 'column', 'response field', 'request field', 'path parameter'],
      ...['body parameter', 'url parameter', 'query param', 'keyword', 'json field', 'field key', 'request header', 'parametername', 'fieldname'],
    ],
  },
  title: {
    zh: ['中文名称', '中文名', '中文', '显示名', '显示名称', '字段中文名', '参数中文名', '标题', '中文字段名', '中文含义', '汉语名称'],
    en: ['title', 'label', 'display name', 'human name', 'caption'],
  },
  type: {
    zh: ['类型', '数据类型', '参数类型', '字段类型', '值类型', '属性类型', '变量类型', '类型定义', '返回类型'],
    en: ['type', 'data type', 'datatype', 'value type', 'field type', 'types', 'param type', 'parameter type', 'json type'],
  },
  items: {
    zh: ['模型', '引用', '引用类型', '子类型', '元素类型', '对象类型', '关联模型', '泛型', 'item类型', 'item 类型'],
    en: ['schema', 'item type', 'items', 'element type', 'ref', 'reference', 'subtype', 'object type'],
  },
  format: { zh: ['格式', '数据格式', '类型格式'], en: ['format', 'data format'] },
  required: {
    zh: [
      ...['必填', '是否必填', '必须', '是否必须', '必选', '是否必选', '必需', '是否必需', '必传', '是否必传', '必填项', '是否必要', '必要', '必输', '是否必输'],
      ...['是否必填项', '选填', '可选/必选', '必选/可选', '是否必需的', '必填/选填', '必填选项', '填写要求', '必填与否', '出现要求', '要求', '必填?', '非空', '是否非空'],
    ],
    en: [
      ...['required', 'mandatory', 'req', 'is required', 'presence', 'occurrence', 'occurrences', 'm/o', 'm/o/c', 'cardinality', 'requirement', 'req?'],
      ...['optional/required', 'required/optional', 'must', 'necessary', 'requiredness', 'isrequired', 'usage', 'not null', 'compulsory', 'multiplicity'],
    ],
  },
  optional: {
    zh: ['可选', '是否可选', '可为空', '是否可为空', '允许为空', '是否允许为空', '可空', '是否可空', '能否为空', '可否为空', '是否为空', '可为null'],
    en: ['optional', 'nullable', 'allow null', 'is optional', 'can be null', 'can be empty', 'null', 'allows null'],
  },
  default: {
    zh: ['默认值', '默认', '缺省值', '缺省', '初始值', '默认取值'],
    en: ['default', 'default value', 'defaults', 'def', 'initial value'],
  },
  description: {
    zh: [
      ...['描述', '说明', '备注', '参数说明', '参数描述', '字段说明', '字段描述', '含义', '意义', '解释', '注释', '详细说明', '补充说明', '用途', '描述信息'],
      ...['功能', '释义', '参数含义', '字段含义', '属性说明', '属性描述', '变量说明', '简介', '详情', '说明/备注', '备注说明', '内容', '作用', '详细描述', '定义'],
      ...['说明信息', '参数解释', '中文描述', '中文说明', '参数备注', '描述说明', '参数意义', '概述', '状态码含义', '注意事项', '注'],
    ],
    en: [
      ...['description', 'desc', 'details', 'detail', 'notes', 'note', 'remarks', 'remark', 'meaning', 'comment', 'comments', 'explanation', 'info'],
      ...['definition', 'purpose', 'summary', 'about', 'information', 'descriptions', 'description & notes', 'usage notes', 'what it is', 'explain'],
    ],
  },
  example: {
    zh: ['示例', '示例值', '例子', '样例', '举例', '范例', '参考值', '示例数据', '例', '样例值', '参数示例', '示例内容', '参数举例', '例值', '样例数据', '实例'],
    en: ['example', 'sample', 'example value', 'examples', 'sample value', 'e.g.', 'eg', 'example(s)', 'sample data', 'mock'],
  },
  enum: {
    zh: ['可选值', '枚举', '枚举值', '取值范围', '取值', '可取值', '允许值', '值域', '有效值', '可能的值', '可用值', '参数取值', '取值说明', '字典'],
    en: ['enum', 'values', 'allowed values', 'possible values', 'options', 'valid values', 'accepted values', 'enumeration', 'choices', 'allowed'],
  },
  limits: {
    zh: ['约束', '长度', '长度限制', '最大长度', '限制', '校验规则', '范围', '数据长度', '字段长度', '参数长度', '校验', '规则', '约束条件', '字节数'],
    en: ['constraints', 'constraint', 'length', 'max length', 'limits', 'limit', 'validation', 'range', 'size', 'restrictions', 'max', 'rules', 'len'],
  },
  in: {
    zh: ['位置', '请求类型', '参数位置', '传参方式', '传入方式', '所在位置', '提交方式', '传递方式', '参数方式', '传参位置', '请求方式类型', '参数来源', '参数形式', '传递位置', '参数所在'],
    en: ['in', 'location', 'where', 'position', 'located in', 'param in', 'place', 'sent in', 'passed in', 'parameter location', 'source'],
  },
  extra: { zh: ['其他信息', '其他', '附加信息', '其它', '其它信息', '扩展信息', '更多'], en: ['other', 'additional info', 'extra', 'additional information', 'more'] },
  parent: {
    zh: ['父节点', '父级', '上级', '父参数', '所属对象', '父字段', '所属', '上级字段', '父级参数', '上级节点', '父对象', '父元素', '父类', '归属'],
    en: ['parent', 'parent field', 'parent parameter', 'parent object', 'belongs to', 'parent name'],
  },
  serial: { zh: ['序号', '编号', '序', '行号', '层级', '级别', '序列'], en: ['#', 'no', 'no.', 'index', 'seq', 'num', 'level', 'id#', 'sn', 's/n'] },
  since: {
    zh: ['版本', '起始版本', '支持版本', '版本号', '更新时间', '起始'],
    en: ['since', 'version', 'added', 'available since', 'added in', 'since version'],
  },
  value: { zh: ['参数值', '值', '变量值', '常量', '固定值', '数值', '取值内容'], en: ['value', 'param value', 'constant', 'header value', 'field value'] },
  code: {
    zh: ['错误码', '错误代码', '返回码', '状态码', '响应码', '编码', '代码', 'http状态码', 'http 状态码', '业务码', '返回代码', '响应代码', '错误编码', '结果码'],
    en: ['code', 'error code', 'errcode', 'status code', 'http status', 'status', 'http code', 'http status code', 'return code', 'error', 'errno', 'result code'],
  },
  message: {
    zh: ['错误提示', '错误信息', '错误描述', '提示信息', '信息', '消息', '错误消息', '错误说明', '原因', '错误原因', '返回信息', '异常信息', '错误含义', '响应信息'],
    en: ['message', 'error message', 'msg', 'reason', 'errmsg', 'error description', 'cause', 'text'],
  },
  solution: {
    zh: ['解决方案', '处理建议', '排查建议', '解决办法', '处理方式', '处理方案', '解决方法', '建议', '处理措施', '排查方法', '处理办法', '处理', '应对措施', '操作建议', '说明及处理'],
    en: ['solution', 'action', 'resolution', 'how to fix', 'fix', 'workaround', 'handling', 'suggested action', 'remedy'],
  },
  model: { zh: ['数据模型', '响应模型', '返回模型', '响应数据模型'], en: ['model', 'response model', 'response schema', 'data model', 'body'] },
  method: { zh: ['请求方法', '请求方式', '方法', 'http方法', 'http 方法'], en: ['method', 'http method', 'verb', 'http verb'] },
  path: {
    zh: ['路径', '请求路径', '接口路径', '接口地址', '请求地址', '地址', '接口url', 'uri', '请求url'],
    en: ['path', 'url', 'endpoint', 'route', 'http request', 'resource', 'api path', 'request url'],
  },
};
