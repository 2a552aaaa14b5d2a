import { Alert, Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { say } from './words.js';

/** Keeps the frame when a page fails, and says what to do. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={say('broken')}
        description={say('broken.hint')}
        action={<Button onClick={() => location.reload()}>{say('reload')}</Button>}
      />
    );
  }
}
