import 'virtual:antd-first.css';
import './style.css';
import './print.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './frame/app.js';
import { prepare } from './frame/routes.js';
import { language } from './messages/index.js';
import { Refused } from './server/api.js';

document.documentElement.lang = language;

const retry = (count: number, error: unknown): boolean => !(error instanceof Refused) && count < 2;
const queries = new QueryClient({ defaultOptions: { queries: { retry, refetchOnWindowFocus: false } } });

/** Colours that stand out enough from what is behind them, also for weak eyes; no motion for who wants none (WCAG 2.2, 1.4.3 and 2.3.3). */
const token = {
  motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  colorPrimary: '#0958d9',
  colorLink: '#0958d9',
  colorError: '#cf1322',
  colorTextDescription: 'rgba(0, 0, 0, 0.65)',
  colorTextPlaceholder: 'rgba(0, 0, 0, 0.6)',
};

prepare(location.pathname);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
// The style sheet comes ready made; the few rules that components still write carry the nonce of the page.
const nonce = document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? '';
createRoot(root).render(
  <StrictMode>
    <ConfigProvider
      theme={{ zeroRuntime: true, token }}
      csp={{ nonce }}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
      {...(language === 'zh-CN' && { locale: zhCN })}
    >
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </QueryClientProvider>
    </ConfigProvider>
  </StrictMode>,
);
