export * from "./update-course.js";
