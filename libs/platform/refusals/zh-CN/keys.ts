/** Keys and what they seal. */
export const keys = {
  'keys.missing': '找不到密钥文件“{file}”，而数据库已用其中的密钥加密。请恢复该文件后再启动；不要新建。',
  'keys.wrong': '密钥文件“{file}”不是本数据库的密钥，请换回原来的密钥文件后再启动。',
  'keys.unsafe-file': '密钥文件“{file}”可被其他用户读取，请执行 chmod 600 后再启动。',
  'keys.invalid': '密钥文件“{file}”内容不完整或者不正确，请从备份恢复。',
  'keys.busy': '另一次更换密钥正在进行。确认没有在进行的，删除“{file}”后重试。',
  'keys.unreadable': '该项内容无法解密：可能已被改动，或者密钥已不在密钥文件中。请联系系统管理员。',
} as const;
