/** @see certificate-upload.md:11 */
export interface CertificateUploadRequest {
  /**
   * 证书文件
   *
   * PEM 或 PFX 格式
   */
  file: Blob;
  /** 证书的名字 */
  name: string;
  /**
   * 打开证书的口令
   *
   * PFX 格式才需要
   */
  password?: string;
}

/** @see certificate-upload.md:30 */
export interface CertificateUploadResponseData {
  /**
   * 证书的id
   *
   * Guessed: every sample holds it (certificate-upload.md:39)
   */
  id: string;
  /**
   * 何时到期
   *
   * Guessed: every sample holds it (certificate-upload.md:40)
   */
  notAfter: string;
}

/** @see certificate-upload.md:27 */
export interface CertificateUploadResponse {
  /**
   * 响应码
   *
   * OK 表示成功,其余都是出错。各值的意思见错误码
   *
   * Guessed: every sample holds it (certificate-upload.md:37)
   */
  code: string;
  /**
   * 响应数据
   *
   * Guessed: every sample holds it (certificate-upload.md:38)
   */
  data: CertificateUploadResponseData;
  /**
   * 说明
   *
   * Guessed: every sample holds it (certificate-upload.md:42)
   */
  msg: string;
  /**
   * 本次调用的id
   *
   * Guessed: every sample holds it (certificate-upload.md:43)
   */
  traceId: string;
}
