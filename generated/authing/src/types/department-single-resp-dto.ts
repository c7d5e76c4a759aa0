import type { DepartmentDto } from "./department-dto.js";

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
