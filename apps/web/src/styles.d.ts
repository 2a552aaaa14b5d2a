declare module 'virtual:antd-first.css';
declare module 'virtual:antd-rest.css';
