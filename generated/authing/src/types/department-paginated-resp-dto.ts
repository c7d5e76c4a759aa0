import type { DepartmentPagingDto } from "./department-paging-dto.js";

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
