export type * from "./course-dto.js";
export type * from "./course-filter.js";
export type * from "./course-resp-dto.js";
export type * from "./room-dto.js";
export type * from "./teacher-dto.js";
export type * from "./update-course.js";
