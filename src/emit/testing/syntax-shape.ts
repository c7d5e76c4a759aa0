import { Node, Project } from 'ts-morph';

/** The kinds of all nodes of a file in order, the names of its JSDoc tags among them; nothing of its texts. */
export function syntaxShape(path: string, text: string): string[] {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const shape: string[] = [];
  project.createSourceFile(path, text).forEachDescendant((node) => {
    shape.push(node.getKindName());
    if (!Node.isJSDocable(node)) return;
    for (const doc of node.getJsDocs()) shape.push('JSDoc', ...doc.getTags().map((tag) => `@${tag.getTagName()}`));
  });
  return shape;
}
