import './trusted-types';
import '../workers/without-eval';
import '../styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { required } from '@shared/util';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { startWindow } from './start-window';

const root = createRoot(required(document.getElementById('root'), '#root'));
root.render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
void startWindow();
