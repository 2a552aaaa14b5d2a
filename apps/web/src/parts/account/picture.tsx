import { QRCode } from 'antd';

/** A picture that an authenticator app reads. */
export default function Picture({ uri, size }: { uri: string; size: number }) {
  return <QRCode type="svg" value={uri} size={size} bordered={false} />;
}
