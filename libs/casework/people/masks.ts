/** 110105********002X. @source security rule R3.7 */
export const maskedIdentityNumber = (number: string): string => `${number.slice(0, 6)}********${number.slice(-4)}`;

/** 138****1234; of one without an area code the last four digits, or fewer: at least four stay hidden. */
export const maskedPhone = (phone: string): string =>
  phone.length < 11
    ? `****${phone.slice(Math.max(4, phone.length - 4))}`
    : `${phone.slice(0, 3)}****${phone.slice(-4)}`;

const compound = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '夏侯',
  '长孙',
  '宇文',
];

/** 张*, 欧阳*. */
export function maskedName(name: string): string {
  const surname = compound.find((each) => name.startsWith(each));
  return `${surname ?? [...name][0] ?? ''}*`;
}

/** The year alone. */
export const maskedDate = (date: string): string => `${date.slice(0, 4)}-**-**`;

/** The province, city and county, and no more. */
export function maskedAddress(address: string): string {
  const district =
    /^.{0,40}?(?:[县旗]|(?<![小社园街苑])区)(?=.)/u.exec(address)?.[0] ??
    /^.{0,20}?[省市](?=.)/u.exec(address)?.[0] ??
    '';
  return `${district}****`;
}
