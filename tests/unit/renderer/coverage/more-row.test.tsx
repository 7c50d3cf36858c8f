// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useFirst } from '../../../../renderer/src/views/coverage/MoreRow';

it('draws the first rows of a long list, and more when asked, without losing one', () => {
  const rows = Array.from({ length: 450 }, (_, index) => index);
  const { result } = renderHook(() => useFirst(rows));
  expect([result.current.shown.length, result.current.hidden.length]).toEqual([200, 250]);
  expect([...result.current.shown, ...result.current.hidden]).toEqual(rows);
  act(() => result.current.more());
  act(() => result.current.more());
  expect([result.current.shown.length, result.current.hidden.length]).toEqual([450, 0]);
});
