/** What no citizen types: markup of chat templates, database and shell commands, a picture that carries data away. */
export const MACHINE = new RegExp([
  String.raw`<\|[^|\n]{0,80}\|>|\[\/?INST\]|<\/?(?:system|sys|user|assistant|instructions?|prompt|function|tool|invoke)[\w-]{0,20}>|^\s*(?:system|assistant|developer)\s*:`,
  String.raw`(?:^|[\n.])\s*(?:hệ thống|he thong|quản trị|quan tri)\s*:[^\n]{0,200}(?:trợ lý|tro ly|người dùng|nguoi dung)\s*:`,
  String.raw`(?:#{2,}|-{3,}|={3,}|\*{2,})\s*(?:system|tin nhắn hệ thống|tin nhan he thong|hệ thống|he thong|instruction|lệnh|lenh|quản trị|quan tri|admin|(?:hết|het|end)\s+(?:tin|of|user|prompt))`,
  String.raw`^\s*[\[【](?:system|hệ thống|he thong|admin|quản trị|quan tri|sys|thông báo từ máy chủ|thong bao tu may chu|máy chủ|may chu)[^\]】]{0,60}[\]】][^?]{0,160}(?:trợ lý|tro ly|bot|bộ lọc|bo loc|quyền|quyen|quy tắc|quy tac|rules?|mode|policy|allowed|granted|enabled|disabled|authori[sz]ed|unlocked|cho phép|cho phep|bạn|ban)(?![^?]{0,200}\?)`,
  String.raw`\b(?:update\s+\w+\s+set\b|delete\s+from\s+\w+|drop\s+table\b|insert\s+into\s+\w+|select\s+[\w*,\s]{1,80}\s+from\s+\w+|union\s+select|or\s+1\s*=\s*1)`,
  String.raw`\b[a-z]+(?:_[a-z]+)+\s*\([^)]{0,80}\)|\brm\s+-rf\b|\bsudo\b|\bcurl\s+http|\bwget\s+http|/(?:debug|admin|sudo|root|exec|eval)\b|\beval\(|\bexec\(|\bos\.system|<script|\bcat\s+/|/etc/\w+|\bconsole\.log\(|\bprocess\.env\b`,
  String.raw`!\[[^\]]{0,200}\]\(\s*https?:|<img[^>]{0,200}src=`,
  String.raw`\{\{[^}]{0,80}(?:system|prompt|config|secret|env)[^}]{0,80}\}\}|\{\s*"?(?:role|tool|function|action|command|name)"?\s*:\s*"|(?:^|\s)(?:get|post|put|delete|patch|api)\s+\/\w+`,
].join("|"), "imu");

/** "AI" in capitals is the machine; "ai" is "who". */
export const CALLED_AI = /(?:cho|tới|gửi|hỡi|dành cho|nhắn|to|for|dear)\s+(?:các\s+)?AI\b\s*[:,]|\bAI\b\s+(?:đọc|doc|nào đọc|nao doc|khi|mà)\b|\bAI\b[^?\n]{0,20}(?:phải|hãy|buộc|shall|must)\b/u;

/** A person named in full whose papers, home or telephone are wanted; in one sentence, and no office's. */
export const PERSONS_PAPERS = /(?<!\p{L})(?:[Tt]ra|[Tt]ìm|[Kk]iểm tra|[Cc]heck|[Cc]ho|[Xx]in|[Đđ]ưa|[Đđ]ọc|[Ll]ấy)\s[^.?!\n]{0,24}(?:căn cước|CCCD|cccd|CMND|cmnd|số điện thoại|sđt|SĐT|số tài khoản|địa chỉ nhà|chỗ ở|lý lịch)\s+(?:của\s+)?(?:(?:ông|bà|anh|chị|cô|chú)\s+)?(?:\p{Lu}\p{Ll}+\s+){1,3}\p{Lu}\p{Ll}+/u;
