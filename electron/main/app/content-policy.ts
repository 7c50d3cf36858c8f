/**
 * What the page may load: only its own files. It is sent as a header and not written into the page, because a policy in
 * the page does not hold for workers.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Text never becomes code: the page has one policy of its own, which lets workers of the program start.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');
