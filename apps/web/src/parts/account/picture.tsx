import { QRCode } from 'antd';

/** A picture that an authenticator app reads. Who cannot see it types the key that stands beside it. */
export default function Picture({ uri, size }: { uri: string; size: number }) {
  return (
    <div aria-hidden>
      <QRCode type="svg" value={uri} size={size} bordered={false} />
    </div>
  );
}
