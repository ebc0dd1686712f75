import ts from 'typescript';

/** The scripts of a component; a plain file is one script. */
const scriptsOf = (text: string, isComponent: boolean): string =>
  isComponent
    ? [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n')
    : text;

const isImportMeta = (node: ts.Node): boolean => ts.isMetaProperty(node) && node.name.text === 'meta';

/** The texts that an argument names: one, or a list of them as `import.meta.glob` takes. */
function literals(node: ts.Expression | undefined): string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(literals) : [];
}

/** What a call names: `import('./x')` or `import.meta.glob('./*.ts')`. */
function namedByCall({ expression, arguments: [first] }: ts.CallExpression): string[] {
  const isDynamic = expression.kind === ts.SyntaxKind.ImportKeyword;
  const isGlob = ts.isPropertyAccessExpression(expression) && isImportMeta(expression.expression);
  return isDynamic || isGlob ? literals(first) : [];
}

/** What one node of the program names as another file, if anything. */
function namedBy(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literals(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return namedByType(node.argument);
  if (ts.isCallExpression(node)) return namedByCall(node);
  // new URL('./x.worker.ts', import.meta.url)
  return ts.isNewExpression(node) && node.expression.getText() === 'URL' ? literals(node.arguments?.[0]) : [];
}

const namedByType = (argument: ts.TypeNode): string[] =>
  ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal) ? [argument.literal.text] : [];

/** Every file or package that a source file names: static and dynamic imports, re-exports, globs, workers. */
export function importsOf(text: string, isComponent = false): string[] {
  const source = ts.createSourceFile('x.ts', scriptsOf(text, isComponent), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...namedBy(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
