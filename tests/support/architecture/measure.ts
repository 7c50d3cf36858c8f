import { type Node, parseSync, Visitor } from 'oxc-parser';
import type { SourceFile } from './source-tree';

/** A function and how many lines it has, without empty lines and comments. */
export interface MeasuredFunction {
  readonly place: string;
  readonly lines: number;
}

function isCode(line: string): boolean {
  const text = line.trim();
  return text !== '' && !text.startsWith('//') && !text.startsWith('/*') && !text.startsWith('*');
}

/** Lines of a text, without empty lines and comments. */
export function codeLines(text: string): number {
  return text.split('\n').filter(isCode).length;
}

/** All functions of a file, inner ones too. */
export function functionsOf({ path, text }: SourceFile): MeasuredFunction[] {
  const found: MeasuredFunction[] = [];
  const measure = (node: Node): void => {
    const line = text.slice(0, node.start).split('\n').length;
    found.push({ place: `${path}:${line}`, lines: codeLines(text.slice(node.start, node.end)) });
  };
  new Visitor({ FunctionDeclaration: measure, FunctionExpression: measure, ArrowFunctionExpression: measure }).visit(parseSync(path, text).program);
  return found;
}

/** Exported declarations of a file that have no doc comment right before them, by line. */
export function exportsWithoutComment({ path, text }: SourceFile): string[] {
  const { program, comments } = parseSync(path, text);
  const docs = comments.filter((comment) => comment.type === 'Block' && comment.value.startsWith('*'));
  return program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration === null) return [];
    const isTold = docs.some((comment) => comment.end < node.start && text.slice(comment.end, node.start).trim() === '');
    return isTold ? [] : [`${path}:${text.slice(0, node.start).split('\n').length}`];
  });
}
