/** A place in a text, both counted from 1; the column counts UTF-16 units, as editors do. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Reads a string sign by sign: a pattern over a text of megabytes could run out of stack. */
function readString(text: string, start: number): { isWhole: boolean; end: number } {
  if (text.charAt(start) !== '"') return { isWhole: false, end: start };
  let at = start + 1;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '"') return { isWhole: true, end: at + 1 };
    const next = sign === '\\' ? endOf(ESCAPE, text, at) : sign < ' ' ? undefined : at + 1;
    if (next === undefined) break;
    at = next;
  }
  return { isWhole: false, end: at };
}

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd';

/** Reads JSON far enough to find its first fault. A loop with a stack of its own, so that depth cannot overflow. */
class FaultFinder {
  private at = 0;
  private expected: Expected = 'value';
  private readonly open: ('{' | '[')[] = [];

  constructor(private readonly text: string) {}

  find(): number | undefined {
    for (;;) {
      this.at = endOf(SPACE, this.text, this.at) ?? this.at;
      if (this.expected === 'commaOrEnd' && this.open.length === 0) return this.at === this.text.length ? undefined : this.at;
      if (!this.step(this.text.charAt(this.at))) return this.at;
    }
  }

  private step(sign: string): boolean {
    switch (this.expected) {
      case 'colon':
        return this.take(sign === ':', 'value');
      case 'commaOrEnd':
        if (sign === ',') return this.take(true, this.open.at(-1) === '{' ? 'key' : 'value');
        return this.close(sign);
      case 'key':
        return this.string('colon');
      case 'keyOrEnd':
        return sign === '}' ? this.close(sign) : this.string('colon');
      case 'valueOrEnd':
        return sign === ']' ? this.close(sign) : this.value(sign);
      case 'value':
        return this.value(sign);
    }
  }

  private take(fits: boolean, next: Expected): boolean {
    if (!fits) return false;
    this.at += 1;
    this.expected = next;
    return true;
  }

  private close(sign: string): boolean {
    const opened = this.open.at(-1);
    if ((opened === '{' && sign === '}') || (opened === '[' && sign === ']')) {
      this.open.pop();
      return this.take(true, 'commaOrEnd');
    }
    return false;
  }

  private value(sign: string): boolean {
    if (sign === '"') return this.string('commaOrEnd');
    if (sign === '{' || sign === '[') {
      this.open.push(sign);
      return this.take(true, sign === '{' ? 'keyOrEnd' : 'valueOrEnd');
    }
    const end = endOf(SCALAR, this.text, this.at);
    return end !== undefined && this.jump(end, 'commaOrEnd');
  }

  private string(next: Expected): boolean {
    const { isWhole, end } = readString(this.text, this.at);
    this.jump(end, next);
    return isWhole;
  }

  private jump(end: number, next: Expected): boolean {
    this.at = end;
    this.expected = next;
    return true;
  }
}

/** Where a text stops being JSON; undefined when it is JSON. Own reading, because engines differ in what their messages tell. */
export function jsonFaultPosition(text: string): TextPosition | undefined {
  const at = new FaultFinder(text).find();
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
