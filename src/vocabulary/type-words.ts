/** The types that words of pages come down to. */
export type TypeWord = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'map' | 'any' | 'binary' | 'null' | 'void' | 'enum';

interface Words {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** Names of types in the languages and databases that pages are written in; as `foldWord` leaves them. */
export const typeWords: Readonly<Record<TypeWord, Words>> = {
  string: {
    zh: ['字符串', '字符', '文本', '字符型', '字串', '字符串类型', '文本型', '文本类型', '字符类型', '字符串型', '日期', '时间', '日期时间', '时间类型', '日期类型', '日期型'],
    en: [
      ...['string', 'str', 'text', 'varchar', 'char', 'nvarchar', 'longtext', 'character', 'varchar2', 'mediumtext', 'tinytext', 'charsequence', 'strings'],
      ...['date', 'datetime', 'date-time', 'localdatetime', 'localdate', 'time', 'instant', 'zoneddatetime', 'offsetdatetime', 'localtime', 'java.util.date'],
      ...['uuid', 'guid', 'url', 'uri', 'email', 'ip', 'ipv4', 'ipv6', 'hostname', 'base64', 'html', 'markdown', 'password', 'objectid', 'iso8601', 'duration'],
      ...['java.lang.string', 'nsstring', 'std::string', 'phone', 'color', 'locale', 'numeric string', 'json string', 'snowflake', 'id', 'string enum'],
    ],
  },
  integer: {
    zh: ['整型', '整数', '整形', '长整型', '长整数', '整数型', '整数类型', '整型数字', '时间戳', '短整型', '长整形'],
    en: [
      ...['integer', 'int', 'int32', 'int64', 'long', 'short', 'bigint', 'smallint', 'tinyint', 'mediumint', 'uint', 'uint8', 'uint16', 'uint32', 'uint64', 'int8', 'int16'],
      ...['i32', 'i64', 'u32', 'u64', 'biginteger', 'java.lang.integer', 'java.lang.long', 'unsigned', 'timestamp', 'unix timestamp', 'integers', 'unsigned int', 'size_t', 'epoch'],
    ],
  },
  number: {
    zh: ['数字', '数值', '浮点', '浮点数', '浮点型', '小数', '双精度', '金额', '数字型', '数值型', '数字类型', '数值类型', '双精度浮点', '单精度'],
    en: ['number', 'num', 'float', 'double', 'decimal', 'bigdecimal', 'numeric', 'real', 'money', 'float32', 'float64', 'java.math.bigdecimal', 'numbers', 'percentage', 'currency'],
  },
  boolean: {
    zh: ['布尔', '布尔值', '布尔型', '布尔类型', '真假', '布尔类型值', '逻辑型'],
    en: ['boolean', 'bool', 'java.lang.boolean', 'bit', 'booleans', 'flag', 'logical'],
  },
  object: {
    zh: ['对象', '结构体', '结构', '对象类型', 'json对象', '实体', '对象型', '复合类型', 'json 对象', '实体类', '对象结构'],
    en: ['object', 'obj', 'json', 'jsonobject', 'dict', 'struct', 'hash', '{}', 'dictionary', 'jobject', 'json object', 'objects', 'jsonb', 'java.lang.object', 'bean', 'model', 'entity', 'complex'],
  },
  array: {
    zh: ['数组', '列表', '集合', '数组类型', '数组型', '列表类型', 'json数组', '对象数组类型', '序列'],
    en: ['array', 'list', 'arr', '[]', 'set', 'collection', 'slice', 'jsonarray', 'tuple', 'vector', 'arraylist', 'json array', 'lists', 'arrays', 'sequence', 'iterable', 'repeated'],
  },
  map: { zh: ['字典', '映射', '键值对', '哈希表'], en: ['map', 'hashmap', 'record', 'key-value', 'map[]', 'keyvalue', 'java.util.map'] },
  any: { zh: ['任意', '任意类型', '不限', '混合', '泛型', '不定', '任何类型'], en: ['any', 'mixed', 'unknown', '*', 't', 'various', 'anytype', 'any type', 'dynamic', 'variant', 'interface{}'] },
  binary: {
    zh: ['文件', '文件流', '二进制', '附件', '二进制流', '文件类型', '二进制文件', '文件对象'],
    en: ['file', 'binary', 'stream', 'multipartfile', 'blob', 'bytes', 'inputstream', 'files', 'byte[]', 'file upload', 'octet-stream', 'upload'],
  },
  null: { zh: ['空值'], en: ['null', 'nil', 'none'] },
  void: { zh: ['无返回'], en: ['void', 'empty', 'no content'] },
  enum: { zh: ['枚举', '枚举类型', '枚举值', '枚举型'], en: ['enum', 'enumeration', 'enumerated', 'select', 'choice'] },
};

/** Formats that a type's own name tells; OpenAPI's words. */
export const formatWords: Readonly<Record<string, string>> = {
  ...{ date: 'date', localdate: 'date', 日期: 'date', 日期类型: 'date', time: 'time', localtime: 'time' },
  ...{ datetime: 'date-time', 'date-time': 'date-time', localdatetime: 'date-time', instant: 'date-time', zoneddatetime: 'date-time', offsetdatetime: 'date-time' },
  ...{ 'java.util.date': 'date-time', 日期时间: 'date-time', iso8601: 'date-time' },
  ...{ uuid: 'uuid', guid: 'uuid', url: 'uri', uri: 'uri', email: 'email', ipv4: 'ipv4', ipv6: 'ipv6', hostname: 'hostname', password: 'password', base64: 'byte' },
  ...{ int32: 'int32', int64: 'int64', long: 'int64', bigint: 'int64', float: 'float', float32: 'float', double: 'double', float64: 'double', duration: 'duration' },
};
