import { create } from 'zustand';
import type { TextKey, TextValues } from '@shared/i18n';
import type { Problem } from '@shared/util';

/** A short message at the bottom of the window. */
export interface Toast {
  readonly id: number;
  readonly tone: 'plain' | 'problem';
  readonly key: TextKey;
  readonly values: TextValues;
  /** Whether it offers to take the last step back. */
  readonly offersUndo: boolean;
  /** A second sentence behind the text. */
  readonly more?: { readonly key: TextKey; readonly values: TextValues } | undefined;
  /** What is wrong, to be told behind the text. */
  readonly problem?: Problem | undefined;
}

interface ToastState {
  readonly toast: Toast | null;
  readonly say: (toast: Omit<Toast, 'id'>) => void;
  readonly dismiss: (id: number) => void;
}

/** The one message that is shown at a time; a newer one replaces it. */
export const useToastStore = create<ToastState>()((set) => ({
  toast: null,
  say: (toast) => set((state) => ({ toast: { ...toast, id: (state.toast?.id ?? 0) + 1 } })),
  dismiss: (id) => set((state) => (state.toast?.id === id ? { toast: null } : state)),
}));
