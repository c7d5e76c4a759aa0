export * from "./course-dto.js";
export * from "./course-filter.js";
export * from "./course-resp-dto.js";
export * from "./room-dto.js";
export * from "./teacher-dto.js";
export * from "./update-course.js";
