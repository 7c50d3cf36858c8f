import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ask } from '../bridge';
import { createTexts } from '../i18n';
import { languageOf, useAppStore } from '../state';
import styles from './ErrorBoundary.module.css';

/** The one place where a bug ends up: it is logged, and the user reads that nothing is lost and how to go on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    void ask('log.report', { name: error.name, message: error.message, stack: `${error.stack ?? ''}\n${info.componentStack ?? ''}`.slice(0, 20_000) });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { t } = createTexts(languageOf(useAppStore.getState()));
    return (
      <main className={styles['page']} role="alert">
        <h1>{t('common.crash.title')}</h1>
        <p>{t('common.crash.text')}</p>
        <pre>{error.message}</pre>
        <button type="button" onClick={() => location.reload()}>
          {t('common.crash.again')}
        </button>
      </main>
    );
  }
}
