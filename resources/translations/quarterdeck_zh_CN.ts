<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Action</name>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>noun</comment>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>noun</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>noun</comment>
        <translation>重启</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>noun</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>noun</comment>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>FleetDialog</name>
    <message>
        <source>API: %1</source>
        <translation>API：%1</translation>
    </message>
    <message>
        <source>Redis: %1 answers.</source>
        <translation>Redis：%1 有应答。</translation>
    </message>
    <message>
        <source>Redis: %1</source>
        <translation>Redis：%1</translation>
    </message>
    <message>
        <source>it did not answer in time.</source>
        <translation>未及时应答。</translation>
    </message>
    <message>
        <source>Pipeline: not tried, for many servers begin a run with each connection.</source>
        <translation>流水线：未尝试，因为许多服务器会随每个连接启动一次运行。</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增加(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减少(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>growing</source>
        <translation>增长中</translation>
    </message>
    <message>
        <source>never, growing</source>
        <translation>永不，仍在增长</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Not processing</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Change /s</source>
        <translation>变化 /s</translation>
    </message>
    <message>
        <source>Oldest task</source>
        <translation>最早任务</translation>
    </message>
    <message>
        <source>Clears in</source>
        <translation>预计清空</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持有中</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
</context>
<context>
    <name>RunPace</name>
    <message>
        <source>How fast</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Up to 10 a second</source>
        <translation>每秒最多 10 个</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>逐个进行</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>一次全部</translation>
    </message>
</context>
<context>
    <name>qd</name>
    <message>
        <source>Go on? [y/N] </source>
        <translation>继续？[y/N] </translation>
    </message>
    <message>
        <source>No address: nothing is sent.</source>
        <translation>没有地址：不发送任何内容。</translation>
    </message>
    <message>
        <source>There is no secret yet to sign with: nothing is sent.</source>
        <translation>尚无用于签名的密钥：不发送任何内容。</translation>
    </message>
    <message>
        <source>%1 waiting: %2</source>
        <translation>%1 条等待中：%2</translation>
    </message>
    <message>
        <source>; next try in %1.</source>
        <translation>；%1 后重试。</translation>
    </message>
    <message>
        <source>%1 on the way.</source>
        <translation>%1 条正在发送。</translation>
    </message>
    <message>
        <source>Last delivered %1.</source>
        <translation>最近送达：%1。</translation>
    </message>
    <message>
        <source>Ready: nothing was sent so far.</source>
        <translation>就绪：尚未发送任何内容。</translation>
    </message>
    <message>
        <source> %1 were given up.</source>
        <translation> 已放弃 %1 条。</translation>
    </message>
    <message>
        <source>A user name or password must not be in the address.</source>
        <translation>地址中不得包含用户名或密码。</translation>
    </message>
    <message>
        <source>This is no https address.</source>
        <translation>这不是 https 地址。</translation>
    </message>
    <message>
        <source>The part after # is never sent: leave it out.</source>
        <translation># 之后的部分不会发送：请去掉。</translation>
    </message>
    <message>
        <source>Plain http is possible to this computer only; use https.</source>
        <translation>明文 http 仅可用于本机，请使用 https。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>This is a test of Quarterdeck: nothing is wrong.</source>
        <translation>这是 Quarterdeck 的测试消息：一切正常。</translation>
    </message>
    <message>
        <source>The secret cannot be kept: %1: %2.</source>
        <translation>无法保存密钥：%1：%2。</translation>
    </message>
    <message>
        <source>A secret has at least %1 characters.</source>
        <translation>密钥至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>A secret has letters, digits and signs only: no spaces, no accents.</source>
        <translation>密钥只能包含字母、数字和符号：不能有空格或重音字符。</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>地址为空。</translation>
    </message>
    <message>
        <source>The address contains a character that cannot be in one.</source>
        <translation>地址中包含不允许的字符。</translation>
    </message>
    <message>
        <source>This is not an address: it should look like https://fleet.example/api/v1/workers.</source>
        <translation>这不是有效地址，格式应如 https://fleet.example/api/v1/workers。</translation>
    </message>
    <message>
        <source>Only http and https addresses are possible.</source>
        <translation>只能使用 http 和 https 地址。</translation>
    </message>
    <message>
        <source>The address must not have a fragment (#…).</source>
        <translation>地址不能包含片段（#…）。</translation>
    </message>
    <message>
        <source>The address must not have a query (?…).</source>
        <translation>地址不能包含查询参数（?…）。</translation>
    </message>
    <message>
        <source>Plain http is possible to this computer only; use https for %1.</source>
        <translation>明文 http 仅可用于本机；%1 请使用 https。</translation>
    </message>
    <message>
        <source>This is not an address that can be used.</source>
        <translation>此地址无法使用。</translation>
    </message>
    <message>
        <source>%1. Whether it took effect is not known; the worker&apos;s own state is being read.</source>
        <translation>%1。是否生效未知；正在读取该 Worker 自身的状态。</translation>
    </message>
    <message>
        <source>%1. Nothing was sent.</source>
        <translation>%1。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1. The worker&apos;s own state is being read.</source>
        <translation>%1。正在读取该 Worker 自身的状态。</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 应答 %2</translation>
    </message>
    <message>
        <source>%1: not signed in</source>
        <translation>%1：未登录</translation>
    </message>
    <message>
        <source>%1: this token may only watch</source>
        <translation>%1：此令牌只能查看</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, but not with JSON</source>
        <translation>%1，但不是 JSON</translation>
    </message>
    <message>
        <source>%1: success false</source>
        <translation>%1：success 为 false</translation>
    </message>
    <message>
        <source>%1, but not that it succeeded</source>
        <translation>%1，但未表明成功</translation>
    </message>
    <message>
        <source>%1 without naming the action</source>
        <translation>%1，但未指明操作</translation>
    </message>
    <message>
        <source>%1 about another action (%2)</source>
        <translation>%1，但针对的是另一操作（%2）</translation>
    </message>
    <message>
        <source>%1 without naming the worker</source>
        <translation>%1，但未指明 Worker</translation>
    </message>
    <message>
        <source>%1 about another worker (%2)</source>
        <translation>%1，但针对的是另一 Worker（%2）</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：完成</translation>
    </message>
    <message>
        <source>%1 answered %2 to %3</source>
        <translation>%1 对 %3 应答 %2</translation>
    </message>
    <message>
        <source>%1 sent no JSON for %2 but %3</source>
        <translation>%1 对 %2 未返回 JSON，而是 %3</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 暂不可用</translation>
    </message>
    <message>
        <source>Meanwhile the fleet is read from Redis: details, the server&apos;s own figures and what the API alone knows cannot be seen.</source>
        <translation>期间从 Redis 读取机群：看不到详情、服务器自身的指标以及仅 API 掌握的信息。</translation>
    </message>
    <message>
        <source>Control goes by Redis.</source>
        <translation>控制经由 Redis 进行。</translation>
    </message>
    <message>
        <source>Control is not possible.</source>
        <translation>无法进行控制。</translation>
    </message>
    <message>
        <source>Meanwhile the fleet is read from the API: activity may be incomplete; exact heartbeats, waiting and held jobs, orphaned and dead ones cannot be seen.</source>
        <translation>期间从 API 读取机群：活动可能不完整；看不到精确的心跳、等待和持有中的作业，以及孤立作业和死信。</translation>
    </message>
    <message>
        <source>This is not an address: it should look like wss://pipeline.example/ws/dashboard.</source>
        <translation>这不是有效地址，格式应如 wss://pipeline.example/ws/dashboard。</translation>
    </message>
    <message>
        <source>Only ws and wss addresses are possible.</source>
        <translation>只能使用 ws 和 wss 地址。</translation>
    </message>
    <message>
        <source>Plain ws is possible to this computer only; use wss for %1.</source>
        <translation>明文 ws 仅可用于本机；%1 请使用 wss。</translation>
    </message>
    <message>
        <source>gzip: no memory</source>
        <translation>gzip：内存不足</translation>
    </message>
    <message>
        <source>gzip: holds more than %1 MiB</source>
        <translation>gzip：内容超过 %1 MiB</translation>
    </message>
    <message>
        <source>gzip: broken or cut off</source>
        <translation>gzip：已损坏或被截断</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>大于 %1 MiB</translation>
    </message>
    <message>
        <source>MessagePack: broken, cut off or too deep</source>
        <translation>MessagePack：已损坏、被截断或嵌套过深</translation>
    </message>
    <message>
        <source>an empty message</source>
        <translation>空消息</translation>
    </message>
    <message>
        <source>neither an object in JSON nor in MessagePack</source>
        <translation>既不是 JSON 对象，也不是 MessagePack 对象</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>this user may not use %1 (NOPERM)</source>
        <translation>此用户无权使用 %1（NOPERM）</translation>
    </message>
    <message>
        <source>this user may not use %1 on that key (NOPERM)</source>
        <translation>此用户无权对该键使用 %1（NOPERM）</translation>
    </message>
    <message>
        <source>this user may not use %1 on %2 (NOPERM)</source>
        <translation>此用户无权对 %2 使用 %1（NOPERM）</translation>
    </message>
    <message>
        <source>Nothing can be requeued: %1.</source>
        <translation>无法重新入队：%1。</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>其证书已过期</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>其证书尚未生效</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>其证书属于其他名称</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>其证书为自签名</translation>
    </message>
    <message>
        <source>its certificate is not signed by an authority that is trusted here</source>
        <translation>其证书不是由此处信任的 CA 签发</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>其证书已被吊销</translation>
    </message>
    <message>
        <source>its certificate is on the list of bad ones</source>
        <translation>其证书在黑名单中</translation>
    </message>
    <message>
        <source>its certificate is not made for servers</source>
        <translation>其证书不是服务器证书</translation>
    </message>
    <message>
        <source>it showed no certificate</source>
        <translation>未出示证书</translation>
    </message>
    <message>
        <source>its certificate or key is not acceptable (code %1; perhaps a key too short)</source>
        <translation>其证书或密钥不可接受（代码 %1；可能是密钥太短）</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate authority</source>
        <translation>文件 %1 中没有 CA 证书</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate</source>
        <translation>文件 %1 中没有证书</translation>
    </message>
    <message>
        <source>the key file %1 cannot be read</source>
        <translation>无法读取密钥文件 %1</translation>
    </message>
    <message>
        <source>the key file %1 can be read by others; take that away first: chmod 600</source>
        <translation>密钥文件 %1 可被他人读取；请先取消该权限：chmod 600</translation>
    </message>
    <message>
        <source>the key file %1 holds no RSA or EC key without a passphrase</source>
        <translation>密钥文件 %1 中没有不带口令的 RSA 或 EC 密钥</translation>
    </message>
    <message>
        <source>it wants a client certificate</source>
        <translation>要求客户端证书</translation>
    </message>
    <message>
        <source>it refuses our client certificate</source>
        <translation>拒绝我方的客户端证书</translation>
    </message>
    <message>
        <source>it refuses our client certificate: expired</source>
        <translation>拒绝我方的客户端证书：已过期</translation>
    </message>
    <message>
        <source>it does not come to terms over TLS</source>
        <translation>TLS 协商失败</translation>
    </message>
    <message>
        <source>it does not come to terms over TLS; perhaps it wants a client certificate</source>
        <translation>TLS 协商失败；可能要求客户端证书</translation>
    </message>
    <message>
        <source>its TLS is too old</source>
        <translation>其 TLS 版本过旧</translation>
    </message>
    <message>
        <source>it does not know the server name asked for</source>
        <translation>不认识所请求的服务器名</translation>
    </message>
    <message>
        <source>its certificate was refused</source>
        <translation>其证书被拒绝</translation>
    </message>
    <message>
        <source>%1 (for %2, issued by %3, valid %4 to %5, SHA-256 %6)</source>
        <translation>%1（属于 %2，由 %3 签发，有效期 %4 至 %5，SHA-256 %6）</translation>
    </message>
    <message>
        <source>id: there is no such built-in rule.</source>
        <translation>id: 没有这条内置规则。</translation>
    </message>
    <message>
        <source>id: a built-in rule has this id.</source>
        <translation>id: 某条内置规则已使用此 id。</translation>
    </message>
    <message>
        <source>id: 1 to 64 characters, please.</source>
        <translation>id: 请填 1 到 64 个字符。</translation>
    </message>
    <message>
        <source>name: 1 to %1 characters, please.</source>
        <translation>name: 请填 1 到 %1 个字符。</translation>
    </message>
    <message>
        <source>figure: a %1 has no “%2”.</source>
        <translation>figure: %1 没有“%2”。</translation>
    </message>
    <message>
        <source>test: “%1” cannot be asked of %2.</source>
        <translation>test: “%1”不适用于 %2。</translation>
    </message>
    <message>
        <source>limit: “%1” needs one.</source>
        <translation>limit: “%1”需要阈值。</translation>
    </message>
    <message>
        <source>for_seconds: growing for how long?</source>
        <translation>for_seconds: 增长持续多久？</translation>
    </message>
    <message>
        <source>of, figure, test: those of a built-in rule are what they are.</source>
        <translation>of、figure、test：内置规则的这些项不可更改。</translation>
    </message>
    <message>
        <source>limit: this rule has none.</source>
        <translation>limit: 此规则没有阈值。</translation>
    </message>
    <message>
        <source>limit: this rule needs one.</source>
        <translation>limit: 此规则需要阈值。</translation>
    </message>
    <message>
        <source>limit: this is no number that can be.</source>
        <translation>limit: 这个数不可能。</translation>
    </message>
    <message>
        <source>limit: 0 or more, please.</source>
        <translation>limit: 请填 0 或更大。</translation>
    </message>
    <message>
        <source>hysteresis: 0 or more, please.</source>
        <translation>hysteresis: 请填 0 或更大。</translation>
    </message>
    <message>
        <source>for_seconds: 0 to %1, please.</source>
        <translation>for_seconds: 请填 0 到 %1。</translation>
    </message>
    <message>
        <source>scope: at most %1 characters.</source>
        <translation>scope: 最多 %1 个字符。</translation>
    </message>
    <message>
        <source>scope: %1</source>
        <translation>scope: %1</translation>
    </message>
    <message>
        <source>quiet_hours: times from 00:00 to 23:59, please.</source>
        <translation>quiet_hours: 请填 00:00 到 23:59 的时间。</translation>
    </message>
    <message>
        <source>The audit log cannot be written: %1: %2.</source>
        <translation>无法写入审计日志：%1：%2。</translation>
    </message>
    <message>
        <source>The anchor of the audit log cannot be written: %1: %2.</source>
        <translation>无法写入审计日志的锚点：%1：%2。</translation>
    </message>
    <message>
        <source>it is longer than any row</source>
        <translation>比任何一行都长</translation>
    </message>
    <message>
        <source>it does not end with a hash</source>
        <translation>末尾没有哈希</translation>
    </message>
    <message>
        <source>its hash is not that of its words: it was changed</source>
        <translation>哈希与内容不符：已被改动</translation>
    </message>
    <message>
        <source>it is no row of an audit log</source>
        <translation>不是审计日志的行</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 个条目</translation>
    </message>
    <message>
        <source>nothing was found</source>
        <translation>未发现任何内容</translation>
    </message>
    <message>
        <source>about every %1 s</source>
        <translation>约每 %1 s</translation>
    </message>
    <message>
        <source>about every %1 d</source>
        <translation>约每 %1 d</translation>
    </message>
    <message>
        <source>about every %1 h</source>
        <translation>约每 %1 h</translation>
    </message>
    <message>
        <source>about every %1 min</source>
        <translation>约每 %1 min</translation>
    </message>
    <message>
        <source>about every %1</source>
        <translation>约每 %1</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>结束未知</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，已 %2</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <translation>%1，%2 前</translation>
    </message>
    <message>
        <source>%1 missed, last %2 ago</source>
        <translation>错过 %1 次，最近在 %2 前</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>%1 后运行</translation>
    </message>
    <message>
        <source>next is due</source>
        <translation>现在应运行</translation>
    </message>
    <message>
        <source>next %1 late</source>
        <translation>已晚 %1</translation>
    </message>
    <message>
        <source>Cron job %1 did not run</source>
        <translation>定时任务 %1 未运行</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>应于 %1 运行</translation>
    </message>
    <message>
        <source>%1 missed, the last was due %2</source>
        <translation>错过 %1 次，最近一次应于 %2 运行</translation>
    </message>
    <message>
        <source>Cron job %1 failed</source>
        <translation>定时任务 %1 失败</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>每星期日</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>每星期一</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>每星期二</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>每星期三</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>每星期四</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>每星期五</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>每星期六</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>每 %1 分钟</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>every %1 hours</source>
        <translation>每 %1 小时</translation>
    </message>
    <message>
        <source>at %1 every day</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on day %1 of every month at %2</source>
        <translation>每月 %1 日 %2</translation>
    </message>
    <message>
        <source>every year on %1 %2 at %3</source>
        <translation>每年 %2 %1 日 %3</translation>
    </message>
    <message>
        <source>every hour at %1 past</source>
        <translation>每小时的第 %1 分钟</translation>
    </message>
    <message>
        <source>%1 at %2 past</source>
        <translation>%1，第 %2 分钟</translation>
    </message>
    <message>
        <source>told by its events</source>
        <translation>由其事件得知</translation>
    </message>
    <message>
        <source>told by the profile</source>
        <translation>由配置得知</translation>
    </message>
    <message>
        <source>learned from its due times</source>
        <translation>由其应运行时间推断</translation>
    </message>
    <message>
        <source>learned from its runs</source>
        <translation>由其运行记录推断</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>another program keeps the file locked</source>
        <translation>另一个程序锁定了该文件</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>文件只读</translation>
    </message>
    <message>
        <source>the file cannot be opened or created</source>
        <translation>无法打开或创建文件</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>the file is damaged and cannot be moved out of the way</source>
        <translation>文件已损坏且无法移开</translation>
    </message>
    <message>
        <source>the file was written by a newer version of Quarterdeck</source>
        <translation>文件由更新版本的 Quarterdeck 写入</translation>
    </message>
    <message>
        <source>the file is a database of another program</source>
        <translation>该文件是其他程序的数据库</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation>未安装 Qt 的 SQLite 驱动</translation>
    </message>
    <message>
        <source>the database reports an error</source>
        <translation>数据库报告错误</translation>
    </message>
    <message>
        <source>It is tried again by itself, next in %1 s.</source>
        <translation>将自动重试，%1 s 后进行。</translation>
    </message>
    <message>
        <source>It is left as it is.</source>
        <translation>保持原样。</translation>
    </message>
    <message>
        <source>Nothing is stored since %1: %2 (%3). %4</source>
        <translation>自 %1 起未存储任何内容：%2（%3）。%4</translation>
    </message>
    <message>
        <source>Throughput, tasks per minute</source>
        <translation>吞吐量，每分钟任务数</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Tasks waiting, by queue</source>
        <translation>等待任务，按队列</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>CPU, memory and disk</source>
        <translation>CPU、内存和磁盘</translation>
    </message>
    <message>
        <source>Workers active</source>
        <translation>活跃 Worker</translation>
    </message>
    <message>
        <source>tasks/min</source>
        <translation>任务/min</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>第 95 百分位</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>all workers</source>
        <translation>所有 Worker</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>mean time</source>
        <translation>平均时间</translation>
    </message>
    <message>
        <source>utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>%1 values of %2 lines</source>
        <translation>%2 条曲线的 %1 个值</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>%1 back to %2</source>
        <translation>%1 回到 %2</translation>
    </message>
    <message>
        <source>finished after %1</source>
        <translation>完成，历时 %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>失败，历时 %1</translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation>结束，历时 %1</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>held by a silent worker, for %1 now</source>
        <translation>由静默的 Worker 持有，至今 %1</translation>
    </message>
    <message>
        <source>cut off after %1: its worker crashed</source>
        <translation>%1 后中断：其 Worker 崩溃</translation>
    </message>
    <message>
        <source>its end was never told</source>
        <translation>从未上报结束</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>已入队</translation>
    </message>
    <message>
        <source>queued in %1</source>
        <translation>已进入 %1 队列</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>由 %1 领取</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Stop %1…</source>
        <translation>停止 %1…</translation>
    </message>
    <message>
        <source>Restart %1…</source>
        <translation>重启 %1…</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>fleet · %1</source>
        <translation>机群 · %1</translation>
    </message>
    <message>
        <source>queue · %1</source>
        <translation>队列 · %1</translation>
    </message>
    <message>
        <source>worker · %1</source>
        <translation>Worker · %1</translation>
    </message>
    <message>
        <source>control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>job on the timeline</source>
        <translation>时间线上的作业</translation>
    </message>
    <message>
        <source>Activity with &quot;%1&quot;</source>
        <translation>含“%1”的活动</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>发生的事件</translation>
    </message>
    <message>
        <source>(%1 bytes)</source>
        <translation>（%1 字节）</translation>
    </message>
    <message>
        <source>Only its beginning is here.</source>
        <translation>此处只有开头部分。</translation>
    </message>
    <message>
        <source>It has more fields than are shown.</source>
        <translation>字段多于此处所示。</translation>
    </message>
    <message>
        <source>its end was not reported</source>
        <translation>未上报结束</translation>
    </message>
    <message>
        <source>its worker crashed</source>
        <translation>其 Worker 崩溃</translation>
    </message>
    <message>
        <source>its worker went away before its end</source>
        <translation>其 Worker 在结束前消失</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>由本机执行</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 执行</translation>
    </message>
    <message>
        <source>When last known, %1 ago, it %2.</source>
        <translation>%1 前最后所知：%2。</translation>
    </message>
    <message>
        <source> %1 ago</source>
        <translation> %1 前</translation>
    </message>
    <message>
        <source>, %1 ago</source>
        <translation>，%1 前</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>, killed by %1</source>
        <translation>，被 %1 强制终止</translation>
    </message>
    <message>
        <source>, ended by %1</source>
        <translation>，被 %1 终止</translation>
    </message>
    <message>
        <source>This token may only watch, not control.</source>
        <translation>此令牌只能查看，不能控制。</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>（%1 / %2）</translation>
    </message>
    <message>
        <source>Dead letter %1 given back to %2</source>
        <translation>死信 %1 已放回 %2</translation>
    </message>
    <message>
        <source>Requeued %1 of %2</source>
        <translation>%2 的 %1 已重新入队</translation>
    </message>
    <message>
        <source>Put %1 of %2 aside to the dead letters</source>
        <translation>%2 的 %1 已移入死信</translation>
    </message>
    <message>
        <source>Not requeued: %1 of %2 is no longer orphaned</source>
        <translation>未重新入队：%2 的 %1 已不是孤立状态</translation>
    </message>
    <message>
        <source>Not requeued: %1 of %2 is gone</source>
        <translation>未重新入队：%2 的 %1 已不存在</translation>
    </message>
    <message>
        <source>Whether %1 of %2 was requeued is not known</source>
        <translation>%2 的 %1 是否已重新入队未知</translation>
    </message>
    <message>
        <source>Requeue of %1 of %2 failed</source>
        <translation>%2 的 %1 重新入队失败</translation>
    </message>
    <message>
        <source>: now %1</source>
        <translation>：现为 %1</translation>
    </message>
    <message>
        <source>A window has no pages, or more than %1.</source>
        <translation>有一个窗口没有页面，或超过 %1 个。</translation>
    </message>
    <message>
        <source>A window asks for a page that there is not.</source>
        <translation>有一个窗口要求不存在的页面。</translation>
    </message>
    <message>
        <source>A layout has no name.</source>
        <translation>有一个布局没有名称。</translation>
    </message>
    <message>
        <source>A layout has no windows, or more than %1.</source>
        <translation>有一个布局没有窗口，或超过 %1 个。</translation>
    </message>
    <message>
        <source>This is no list of at most %1 layouts.</source>
        <translation>这不是最多 %1 个布局的列表。</translation>
    </message>
    <message>
        <source>Two layouts have one name.</source>
        <translation>两个布局同名。</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Avg time</source>
        <translation>平均时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>%1 前有心跳</translation>
    </message>
    <message>
        <source>active %1 ago</source>
        <translation>%1 前活跃</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 个停机</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 个 Worker</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 个 Worker</translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>最差：%1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Health unknown</source>
        <translation>健康状况未知</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>We reckon: %1</source>
        <translation>我们判断：%1</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Held by a silent worker</source>
        <translation>由静默的 Worker 持有</translation>
    </message>
    <message>
        <source>Cut off: its worker crashed</source>
        <translation>中断：其 Worker 崩溃</translation>
    </message>
    <message>
        <source>End not told</source>
        <translation>未上报结束</translation>
    </message>
    <message>
        <source>a job whose name is no longer kept</source>
        <translation>名称已不再保留的作业</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>一个作业</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1，历时 %2</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>作业 %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>when it began is as its worker&apos;s row showed it</source>
        <translation>开始时间取自其 Worker 的行</translation>
    </message>
    <message>
        <source>when it began is reckoned from how long it took</source>
        <translation>开始时间由所用时长推算</translation>
    </message>
    <message>
        <source>its words are no longer kept</source>
        <translation>其内容已不再保留</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 个作业</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 个作业</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>at work %1 of the time</source>
        <translation>%1 的时间在工作</translation>
    </message>
    <message>
        <source>closer, each of them can be seen</source>
        <translation>放大后可逐个查看</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>已 %1，自 %2 起</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1，从 %2 至 %3</translation>
    </message>
    <message>
        <source>Not connected for %1: what happened may be missing here</source>
        <translation>未连接 %1：此处可能缺少期间发生的事件</translation>
    </message>
    <message>
        <source>A gap in what the fleet told</source>
        <translation>机群上报中的缺口</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>晚 %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>Missed: it did not run</source>
        <translation>已错过：未运行</translation>
    </message>
    <message>
        <source>Due for %1, not yet missed</source>
        <translation>应运行已过 %1，尚未算作错过</translation>
    </message>
    <message>
        <source>Next run in %1</source>
        <translation>%1 后下次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>%1, due by %2</source>
        <translation>%1，应运行时间依据 %2</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 已崩溃</translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation>%1 出错</translation>
    </message>
    <message>
        <source>%1 reports an error</source>
        <translation>%1 报告错误</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 失联</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 已静默</translation>
    </message>
    <message>
        <source>%1 unavailable</source>
        <translation>%1 不可用</translation>
    </message>
    <message>
        <source>%1 is unavailable</source>
        <translation>%1 不可用</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>the back end does not answer</source>
        <translation>后端没有应答</translation>
    </message>
    <message>
        <source>no workers known</source>
        <translation>没有已知的 Worker</translation>
    </message>
    <message>
        <source>the only worker is down</source>
        <translation>唯一的 Worker 停机</translation>
    </message>
    <message>
        <source>all %L1 workers are down</source>
        <translation>全部 %L1 个 Worker 停机</translation>
    </message>
    <message>
        <source>%1 stopped on purpose</source>
        <translation>%1 有意停止</translation>
    </message>
    <message>
        <source>%1 errors in the fleet</source>
        <translation>机群错误率 %1</translation>
    </message>
    <message>
        <source>%1 over %2 % errors</source>
        <translation>%1 个错误率超过 %2 %</translation>
    </message>
    <message>
        <source>stopped on purpose</source>
        <translation>有意停止</translation>
    </message>
    <message>
        <source>stopped on purpose by %1</source>
        <translation>由 %1 有意停止</translation>
    </message>
    <message>
        <source>the back end does not say why</source>
        <translation>后端未说明原因</translation>
    </message>
    <message>
        <source>no heartbeat for more than %1 s</source>
        <translation>超过 %1 s 没有心跳</translation>
    </message>
    <message>
        <source>no heartbeat, says the server</source>
        <translation>服务器称没有心跳</translation>
    </message>
    <message>
        <source>tasks wait, no activity for more than %1 s</source>
        <translation>有任务等待，超过 %1 s 没有活动</translation>
    </message>
    <message>
        <source>%1: its job is perhaps stuck</source>
        <translation>%1：作业可能卡住</translation>
    </message>
    <message>
        <source>%1, running for more than %2 s</source>
        <translation>%1，已运行超过 %2 s</translation>
    </message>
    <message>
        <source>%1: error rate %2</source>
        <translation>%1：错误率 %2</translation>
    </message>
    <message>
        <source>above %1 %</source>
        <translation>超过 %1 %</translation>
    </message>
    <message>
        <source>%1: processing is slow</source>
        <translation>%1：处理缓慢</translation>
    </message>
    <message>
        <source>%1 s on average, above %2 s</source>
        <translation>平均 %1 s，超过 %2 s</translation>
    </message>
    <message>
        <source>%1: %2 tasks are waiting</source>
        <translation>%1：%2 个任务等待中</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>%1: nobody reads this queue</source>
        <translation>%1：无人读取此队列</translation>
    </message>
    <message>
        <source>1 task waits</source>
        <translation>1 个任务等待中</translation>
    </message>
    <message>
        <source>%1 tasks wait</source>
        <translation>%1 个任务等待中</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Memory in use: %1</source>
        <translation>内存占用：%1</translation>
    </message>
    <message>
        <source>its certificate does not come from the authority in the file chosen for it</source>
        <translation>其证书并非来自为其选定的文件中的颁发机构</translation>
    </message>
    <message>
        <source>its key is not the one that is pinned for it; it has %1</source>
        <translation>其密钥与固定的密钥不符；它的密钥是 %1</translation>
    </message>
    <message>
        <source>none that is known</source>
        <translation>没有已知的密钥</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>qd::ActivityDetail</name>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>打开作业</translation>
    </message>
    <message>
        <source>Open worker</source>
        <translation>打开 Worker</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Its place on the timeline</source>
        <translation>在时间线上的位置</translation>
    </message>
    <message>
        <source>Its fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Fields as they came</source>
        <translation>原始字段</translation>
    </message>
    <message>
        <source>It came without any.</source>
        <translation>未附带任何字段。</translation>
    </message>
</context>
<context>
    <name>qd::ActivityEdit</name>
    <message>
        <source>Filter what happened</source>
        <translation>筛选活动</translation>
    </message>
    <message>
        <source>Filter: worker:scraper-*  is:failure  duration&gt;30s  -kind:job_started</source>
        <translation>筛选：worker:scraper-*  is:failure  duration&gt;30s  -kind:job_started</translation>
    </message>
    <message>
        <source>Words, or terms such as
worker:scraper-*   is:failure   duration&gt;30s   age&lt;10m   field.url:*.pdf   -kind:job_started
Tab completes, ↓ offers, F1 explains all (Ctrl+F or / comes here)</source>
        <translation>输入关键词或条件，例如
worker:scraper-*   is:failure   duration&gt;30s   age&lt;10m   field.url:*.pdf   -kind:job_started
Tab 补全，↓ 列出建议，F1 查看全部说明（Ctrl+F 或 / 定位到此处）</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>qd::ActivityList</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Job started</source>
        <translation>作业已开始</translation>
    </message>
    <message>
        <source>Job finished</source>
        <translation>作业已完成</translation>
    </message>
    <message>
        <source>Job failed</source>
        <translation>作业失败</translation>
    </message>
    <message>
        <source>Worker started</source>
        <translation>Worker 已启动</translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>Worker 已停止</translation>
    </message>
    <message>
        <source>Worker error</source>
        <translation>Worker 出错</translation>
    </message>
    <message>
        <source>Cron started</source>
        <translation>定时任务已开始</translation>
    </message>
    <message>
        <source>Cron finished</source>
        <translation>定时任务已完成</translation>
    </message>
    <message>
        <source>Cron failed</source>
        <translation>定时任务失败</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Requeue</source>
        <translation>重新入队</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
</context>
<context>
    <name>qd::ActivityLogPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>按原因归类失败</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚无任何活动</translation>
    </message>
    <message>
        <source>%1 answers, but nothing has happened since. It appears here by itself.</source>
        <translation>%1 有应答，但尚未发生任何活动。一旦发生会自动显示在此。</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 个条目</translation>
    </message>
</context>
<context>
    <name>qd::ActivityPanel</name>
    <message>
        <source>Job: %1</source>
        <translation>作业：%1</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>队列：%1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>耗时 %1</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>Everything that happened (Ctrl+7)</source>
        <translation>发生的一切 (Ctrl+7)</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无任何活动。</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>尚无任何信息。</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>paused, %1 new</source>
        <translation>已暂停，%1 条新活动</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>非实时</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>转到最新</translation>
    </message>
</context>
<context>
    <name>qd::ActivityQuery</name>
    <message>
        <source>“is:%1” (character %2) is not known: it may be %3.</source>
        <translation>“is:%1”（第 %2 个字符）无法识别：可以是 %3。</translation>
    </message>
</context>
<context>
    <name>qd::ActivityTable</name>
    <message>
        <source>What happened</source>
        <translation>活动内容</translation>
    </message>
</context>
<context>
    <name>qd::ActivityView</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Space stops the list and lets it go on</source>
        <translation>空格键可暂停或继续列表</translation>
    </message>
    <message>
        <source>This worker is no longer known.</source>
        <translation>该 Worker 已不再可知。</translation>
    </message>
    <message>
        <source>The timeline no longer knows this worker.</source>
        <translation>时间线上已没有该 Worker。</translation>
    </message>
    <message>
        <source>, %1 new</source>
        <translation>，%1 条新活动</translation>
    </message>
    <message>
        <source>Frozen%1</source>
        <translation>已冻结%1</translation>
    </message>
    <message>
        <source>Paused%1</source>
        <translation>已暂停%1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>reaches back to %1</source>
        <translation>可回溯到 %1</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>正在向前查找…</translation>
    </message>
    <message>
        <source>Older entries: %1</source>
        <translation>更早的条目：%1</translation>
    </message>
    <message>
        <source>Older entries are not kept</source>
        <translation>更早的条目不予保留</translation>
    </message>
    <message>
        <source>Nothing older is kept</source>
        <translation>没有更早的记录</translation>
    </message>
    <message>
        <source>%1 older ones are no longer in memory</source>
        <translation>%1 条更早的条目已不在内存中</translation>
    </message>
    <message>
        <source>This source gives no ids: it cannot promise that nothing is missing</source>
        <translation>此数据源不提供 id：无法保证没有遗漏</translation>
    </message>
    <message>
        <source>The life of this job is no longer in memory: what is known of it stands here.</source>
        <translation>此作业的全过程已不在内存中：此处仅为已知信息。</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>打开作业</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Only %1 %2</source>
        <translation>仅 %1 %2</translation>
    </message>
</context>
<context>
    <name>qd::ActivityViews</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Open this view as a window</source>
        <translation>在窗口中打开此视图</translation>
    </message>
    <message>
        <source>Open as a window</source>
        <translation>在窗口中打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>What is hidden…</source>
        <translation>隐藏内容…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
</context>
<context>
    <name>qd::ActivityWindow</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>What comes and matches appears here by itself.</source>
        <translation>新出现的匹配内容会自动显示在此。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚无任何活动</translation>
    </message>
    <message>
        <source>What happens appears here by itself.</source>
        <translation>发生的活动会自动显示在此。</translation>
    </message>
</context>
<context>
    <name>qd::AddressBook</name>
    <message>
        <source>%1 cannot be part of an address: nothing was sent</source>
        <translation>%1 不能作为地址的一部分：未发送任何内容</translation>
    </message>
    <message>
        <source>an empty name</source>
        <translation>空名称</translation>
    </message>
    <message>
        <source>%1 names no worker &quot;%2&quot; under an address of its own; the profile must say which address is its; nothing was sent</source>
        <translation>%1 没有以独立地址列出 Worker“%2”；须在配置中指明其地址；未发送任何内容</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; also fits another worker; the profile must say its address; nothing was sent</source>
        <translation>名称“%1”还对应另一个 Worker；须在配置中指明其地址；未发送任何内容</translation>
    </message>
    <message>
        <source>the address of &quot;%1&quot; could not be found out: %2; nothing was sent</source>
        <translation>无法查明“%1”的地址：%2；未发送任何内容</translation>
    </message>
    <message>
        <source>the address of &quot;%1&quot; could not be found out: %2 answered %3; nothing was sent</source>
        <translation>无法查明“%1”的地址：%2 应答 %3；未发送任何内容</translation>
    </message>
</context>
<context>
    <name>qd::AlertBadgeWords</name>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation>1 条告警</translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation>%1 条告警</translation>
    </message>
</context>
<context>
    <name>qd::AlertHistoryModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>found afterwards</source>
        <translation>事后发现</translation>
    </message>
    <message>
        <source>nobody was called</source>
        <translation>未通知任何人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 solved alerts</source>
        <translation>%1 条已解决的告警</translation>
    </message>
    <message>
        <source>%1 of %2 solved alerts</source>
        <translation>%1 / %2 条已解决的告警</translation>
    </message>
</context>
<context>
    <name>qd::AlertLines</name>
    <message>
        <source>%1 open alerts</source>
        <translation>%1 条未解决的告警</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>已持续</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
</context>
<context>
    <name>qd::AlertLink</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nobody watched then: found in the history</source>
        <translation>当时无人监视：在历史中发现</translation>
    </message>
    <message>
        <source>%1: %2 times</source>
        <translation>%1：%2 次</translation>
    </message>
</context>
<context>
    <name>qd::AlertModel</name>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>%1 more alerts</source>
        <translation>另有 %1 条告警</translation>
    </message>
    <message>
        <source>only the first %1 are listed</source>
        <translation>仅列出前 %1 条</translation>
    </message>
</context>
<context>
    <name>qd::AlertPanel</name>
    <message>
        <source>All alerts</source>
        <translation>全部告警</translation>
    </message>
    <message>
        <source>The Alerts page (Ctrl+6)</source>
        <translation>告警页 (Ctrl+6)</translation>
    </message>
    <message>
        <source>Active alerts</source>
        <translation>活跃告警</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>尚无任何信息。</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>没有需要关注的事项。</translation>
    </message>
</context>
<context>
    <name>qd::AlertPast</name>
    <message>
        <source>The history does not keep what this rule asks for.</source>
        <translation>历史中没有此规则所需的数据。</translation>
    </message>
    <message>
        <source>This rule goes by what is usual, which the history does not tell.</source>
        <translation>此规则以平常水平为准，历史中没有这一信息。</translation>
    </message>
    <message>
        <source>The history does not tell what was not there.</source>
        <translation>历史不记录当时不存在的对象。</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were looked at.</source>
        <translation>仅检查了 %2 个中的前 %1 个。</translation>
    </message>
    <message>
        <source>Nothing is meant by this scope now.</source>
        <translation>此范围当前没有对应的对象。</translation>
    </message>
    <message>
        <source>Nothing is recorded on this computer.</source>
        <translation>本机没有任何记录。</translation>
    </message>
    <message>
        <source>The history cannot be asked now.</source>
        <translation>当前无法查询历史。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>这段时间没有任何记录。</translation>
    </message>
    <message>
        <source>When a single worker was down is not recorded, only how many were silent: how often this rule called stands in the list of rules.</source>
        <translation>单个 Worker 何时宕机没有记录，只记录了静默的数量：此规则通知过多少次，见规则列表。</translation>
    </message>
    <message>
        <source>This rule watches no recorded figure: how often it called stands in the list of rules.</source>
        <translation>此规则不监视任何有记录的数值：它通知过多少次，见规则列表。</translation>
    </message>
</context>
<context>
    <name>qd::AlertPreviewBox</name>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>What the rule would have done</source>
        <translation>此规则本会触发的情况</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>What it would have done is told as soon as it is right.</source>
        <translation>规则填写正确后，即显示其本会触发的情况。</translation>
    </message>
    <message>
        <source>There is no history to look at: nobody knows what it would have done.</source>
        <translation>没有可供查看的历史：无法得知本会如何触发。</translation>
    </message>
    <message>
        <source>Would not have fired in the last %1.</source>
        <translation>最近 %1 内不会触发。</translation>
    </message>
    <message>
        <source>Would have fired once in the last %1.</source>
        <translation>最近 %1 内会触发 1 次。</translation>
    </message>
    <message>
        <source>Would have fired %1 times in the last %2.</source>
        <translation>最近 %2 内会触发 %1 次。</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>持续中</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>The history reaches back to %1.</source>
        <translation>历史可回溯到 %1。</translation>
    </message>
</context>
<context>
    <name>qd::AlertReach</name>
    <message>
        <source>Shown by the tray: %1</source>
        <translation>由托盘显示：%1</translation>
    </message>
    <message>
        <source>The desktop has taken it.</source>
        <translation>已交给桌面。</translation>
    </message>
    <message>
        <source>No sound is chosen.</source>
        <translation>未选择声音。</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service is there.</source>
        <translation>桌面通知服务可用。</translation>
    </message>
</context>
<context>
    <name>qd::AlertRowDelegate</name>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Snooze ▾</source>
        <translation>推迟 ▾</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>恢复通知</translation>
    </message>
    <message>
        <source>No figure of it is kept.</source>
        <translation>没有保留其数值。</translation>
    </message>
    <message>
        <source>The last hour, a value a minute; dashed: the limit. Gaps: nothing was heard.</source>
        <translation>最近 1 小时，每分钟一个值；虚线：阈值。空缺：无上报。</translation>
    </message>
    <message>
        <source>The last hour, a value a minute. Gaps: nothing was heard.</source>
        <translation>最近 1 小时，每分钟一个值。空缺：无上报。</translation>
    </message>
</context>
<context>
    <name>qd::AlertRule</name>
    <message>
        <source>error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>tasks a minute</source>
        <translation>每分钟任务数</translation>
    </message>
    <message>
        <source>average processing time</source>
        <translation>平均处理时间</translation>
    </message>
    <message>
        <source>time of its job</source>
        <translation>其作业用时</translation>
    </message>
    <message>
        <source>time since the last sign of life</source>
        <translation>距最近存活信号的时间</translation>
    </message>
    <message>
        <source>time since the last work</source>
        <translation>距最近工作的时间</translation>
    </message>
    <message>
        <source>time since the last heartbeat</source>
        <translation>距最近心跳的时间</translation>
    </message>
    <message>
        <source>uptime</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>tasks in its queue</source>
        <translation>其队列中的任务数</translation>
    </message>
    <message>
        <source>room in its queue</source>
        <translation>其队列剩余空间</translation>
    </message>
    <message>
        <source>tasks processed</source>
        <translation>已处理任务数</translation>
    </message>
    <message>
        <source>tasks succeeded</source>
        <translation>成功任务数</translation>
    </message>
    <message>
        <source>tasks failed</source>
        <translation>失败任务数</translation>
    </message>
    <message>
        <source>exit code</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>存在情况</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>tasks waiting</source>
        <translation>等待任务数</translation>
    </message>
    <message>
        <source>tasks held by workers</source>
        <translation>Worker 持有的任务数</translation>
    </message>
    <message>
        <source>age of the oldest task</source>
        <translation>最早任务的等待时间</translation>
    </message>
    <message>
        <source>orphaned tasks</source>
        <translation>孤立任务数</translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation>死信数</translation>
    </message>
    <message>
        <source>change per second</source>
        <translation>每秒变化</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>读取者数</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>missed runs</source>
        <translation>错过的运行次数</translation>
    </message>
    <message>
        <source>time of the last run</source>
        <translation>上次运行用时</translation>
    </message>
    <message>
        <source>time since the last run</source>
        <translation>距上次运行的时间</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>active workers</source>
        <translation>活跃 Worker 数</translation>
    </message>
    <message>
        <source>silent workers</source>
        <translation>静默 Worker 数</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>processor in use</source>
        <translation>处理器占用</translation>
    </message>
    <message>
        <source>memory in use</source>
        <translation>内存占用</translation>
    </message>
    <message>
        <source>disk in use</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>system load</source>
        <translation>系统负载</translation>
    </message>
    <message>
        <source>average response time</source>
        <translation>平均响应时间</translation>
    </message>
    <message>
        <source>age of the data</source>
        <translation>数据时效</translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation>重连次数</translation>
    </message>
    <message>
        <source>malformed messages</source>
        <translation>格式错误的消息数</translation>
    </message>
    <message>
        <source>messages dropped for their size</source>
        <translation>因过大而丢弃的消息数</translation>
    </message>
    <message>
        <source>connected (1) or not (0)</source>
        <translation>已连接 (1) 或未连接 (0)</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>All workers down</source>
        <translation>所有 Worker 停机</translation>
    </message>
    <message>
        <source>Worker down</source>
        <translation>Worker 停机</translation>
    </message>
    <message>
        <source>Job stuck</source>
        <translation>作业卡住</translation>
    </message>
    <message>
        <source>Error rate high</source>
        <translation>错误率过高</translation>
    </message>
    <message>
        <source>Processing slow</source>
        <translation>处理缓慢</translation>
    </message>
    <message>
        <source>Nobody reads a queue</source>
        <translation>队列无人读取</translation>
    </message>
    <message>
        <source>Queue high</source>
        <translation>队列过高</translation>
    </message>
    <message>
        <source>Cron run missed</source>
        <translation>定时任务错过运行</translation>
    </message>
    <message>
        <source>Cron run failed</source>
        <translation>定时任务运行失败</translation>
    </message>
    <message>
        <source>Memory high</source>
        <translation>内存过高</translation>
    </message>
    <message>
        <source>%1: there is no such field.</source>
        <translation>%1：没有此字段。</translation>
    </message>
    <message>
        <source>a text of at most %1 characters, please.</source>
        <translation>应为不超过 %1 个字符的文本。</translation>
    </message>
    <message>
        <source>true or false, please.</source>
        <translation>应为 true 或 false。</translation>
    </message>
    <message>
        <source>a number from %1 to %2, please.</source>
        <translation>应为 %1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>one of %1, please.</source>
        <translation>应为 %1 之一。</translation>
    </message>
    <message>
        <source>&quot;from&quot; and &quot;to&quot; as &quot;22:00&quot;, please.</source>
        <translation>&quot;from&quot; 和 &quot;to&quot; 应写作 &quot;22:00&quot;。</translation>
    </message>
    <message>
        <source>days are mon, tue, wed, thu, fri, sat, sun.</source>
        <translation>日期应为 mon、tue、wed、thu、fri、sat、sun。</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>规则 %1：%2</translation>
    </message>
    <message>
        <source>it is no object.</source>
        <translation>它不是对象。</translation>
    </message>
    <message>
        <source>id: each rule needs one of its own.</source>
        <translation>id：每条规则须有自己的 id。</translation>
    </message>
    <message>
        <source>there are more than %1 of them.</source>
        <translation>数量超过 %1 条。</translation>
    </message>
</context>
<context>
    <name>qd::AlertRuleDialog</name>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Webhook and command</source>
        <translation>Webhook 和命令</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>A rule of one&apos;s own</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>By the recorded history</source>
        <translation>按历史记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Raise when</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>solved when back by</source>
        <translation>回落多少即解决</translation>
    </message>
    <message>
        <source>For at least</source>
        <translation>至少持续</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Calls by</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>监视对象</translation>
    </message>
    <message>
        <source>Which figure</source>
        <translation>监视指标</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>判断方式</translation>
    </message>
    <message>
        <source>Solved when back by</source>
        <translation>回落多少即解决</translation>
    </message>
    <message>
        <source>The value must be this far back within the limit before the alert is solved</source>
        <translation>数值须回到阈值以内这么多，告警才算解决</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>For how long, in seconds</source>
        <translation>持续时间（秒）</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>this is no number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要填写名称。</translation>
    </message>
    <message>
        <source>Solved when back by: %1</source>
        <translation>回落多少视为已解决：%1</translation>
    </message>
</context>
<context>
    <name>qd::AlertRuleFile</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It is larger than 1 MB: these are no rules.</source>
        <translation>大于 1 MB：不是规则文件。</translation>
    </message>
    <message>
        <source>It is no JSON: %1 at byte %2.</source>
        <translation>不是 JSON：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>There are no rules in it.</source>
        <translation>其中没有规则。</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>无法写入：%1。</translation>
    </message>
</context>
<context>
    <name>qd::AlertRuleText</name>
    <message>
        <source>no data comes, or signed out</source>
        <translation>没有数据，或已登出</translation>
    </message>
    <message>
        <source>all workers are down</source>
        <translation>所有 Worker 均停机</translation>
    </message>
    <message>
        <source>crashed, in error, stopped or silent</source>
        <translation>崩溃、出错、停止或静默</translation>
    </message>
    <message>
        <source>a job runs three times as long as usual</source>
        <translation>作业运行时间达平常的三倍</translation>
    </message>
    <message>
        <source>tasks wait and nobody reads it</source>
        <translation>有任务等待且无人读取</translation>
    </message>
    <message>
        <source>a run did not come</source>
        <translation>未按时运行</translation>
    </message>
    <message>
        <source>the last run failed</source>
        <translation>上次运行失败</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Cron job</source>
        <translation>定时任务</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>as built in</source>
        <translation>内置条件</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>增长中</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 by more than %3</source>
        <translation>%1 %2，幅度超过 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>only listed</source>
        <translation>仅列出</translation>
    </message>
    <message>
        <source>quiet %1–%2</source>
        <translation>免打扰 %1–%2</translation>
    </message>
</context>
<context>
    <name>qd::AlertRulesModel</name>
    <message>
        <source>switched on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>Not as built in; it can be reset.</source>
        <translation>与内置不同，可以重置。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Raised when</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Calls by</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Fired 7 d</source>
        <translation>7 d 触发</translation>
    </message>
</context>
<context>
    <name>qd::AlertRulesPanel</name>
    <message>
        <source>New rule…</source>
        <translation>新建规则…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What raises an alert</source>
        <translation>触发告警的规则</translation>
    </message>
    <message>
        <source>A rule of one&apos;s own (N)</source>
        <translation>自定义规则 (N)</translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation>规则的更多操作</translation>
    </message>
    <message>
        <source>Edit, duplicate, remove, reset, import, export</source>
        <translation>编辑、复制、移除、重置、导入、导出</translation>
    </message>
    <message>
        <source>Edit…	Enter</source>
        <translation>编辑…	Enter</translation>
    </message>
    <message>
        <source>Switch off	Space</source>
        <translation>停用	Space</translation>
    </message>
    <message>
        <source>Switch on	Space</source>
        <translation>启用	Space</translation>
    </message>
    <message>
        <source>Duplicate…	D</source>
        <translation>创建副本…	D</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>移除	Del</translation>
    </message>
    <message>
        <source>As built in</source>
        <translation>恢复内置</translation>
    </message>
    <message>
        <source>The rule is as built in again.</source>
        <translation>该规则已恢复为内置设置。</translation>
    </message>
    <message>
        <source>New rule…	N</source>
        <translation>新建规则…	N</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>导入规则…</translation>
    </message>
    <message>
        <source>Export rules…</source>
        <translation>导出规则…</translation>
    </message>
    <message>
        <source>There are %1 rules of one&apos;s own: no more can be kept.</source>
        <translation>自定义规则已有 %1 条：不能再添加。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>A built-in rule stays; it can be switched off (Space).</source>
        <translation>内置规则不能移除，但可以停用（空格键）。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation>规则 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>规则 (*.json)</translation>
    </message>
    <message>
        <source>%1: one rule is taken in.</source>
        <translation>%1：已导入 1 条规则。</translation>
    </message>
    <message>
        <source>%1: %2 rules are taken in.</source>
        <translation>%1：已导入 %2 条规则。</translation>
    </message>
    <message>
        <source>%1 left out. %2</source>
        <translation>略过 %1 条。%2</translation>
    </message>
    <message>
        <source>The rules are written into %1.</source>
        <translation>规则已写入 %1。</translation>
    </message>
    <message>
        <source>No rules match</source>
        <translation>没有匹配的规则</translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation>筛选隐藏了全部 %1 条。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>qd::AlertRulesTable</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>告警规则</translation>
    </message>
</context>
<context>
    <name>qd::AlertScopeEdit</name>
    <message>
        <source>All workers</source>
        <translation>所有 Worker</translation>
    </message>
    <message>
        <source>Which workers</source>
        <translation>哪些 Worker</translation>
    </message>
    <message>
        <source>Names with * for anything, parted by spaces: mail* scrape_jobs</source>
        <translation>名称，* 代表任意内容，用空格分隔：mail* scrape_jobs</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>All cron jobs</source>
        <translation>所有定时任务</translation>
    </message>
    <message>
        <source>Which queues</source>
        <translation>哪些队列</translation>
    </message>
    <message>
        <source>Which cron jobs</source>
        <translation>哪些定时任务</translation>
    </message>
    <message>
        <source>matches %1 of %2 workers now</source>
        <translation>当前匹配 %1 / %2 个 Worker</translation>
    </message>
    <message>
        <source>matches %1 of %2 queues now</source>
        <translation>当前匹配 %1 / %2 个队列</translation>
    </message>
    <message>
        <source>matches %1 of %2 cron jobs now</source>
        <translation>当前匹配 %1 / %2 个定时任务</translation>
    </message>
    <message>
        <source>the fleet as a whole</source>
        <translation>整个机群</translation>
    </message>
    <message>
        <source>the connection to it</source>
        <translation>与机群的连接</translation>
    </message>
</context>
<context>
    <name>qd::AlertSolvedTable</name>
    <message>
        <source>History of alerts</source>
        <translation>告警历史</translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation>今天已解决</translation>
    </message>
</context>
<context>
    <name>qd::AlertTable</name>
    <message>
        <source>Active alerts</source>
        <translation>活跃告警</translation>
    </message>
    <message>
        <source>For the chosen alerts</source>
        <translation>针对所选告警</translation>
    </message>
    <message>
        <source>Acknowledge the chosen ones</source>
        <translation>确认所选告警</translation>
    </message>
    <message>
        <source>Snooze the chosen ones</source>
        <translation>推迟所选告警</translation>
    </message>
    <message>
        <source>Let the chosen ones call again</source>
        <translation>对所选告警恢复通知</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1 项</translation>
    </message>
</context>
<context>
    <name>qd::AlertUntilWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Until tomorrow 8:00</source>
        <translation>到明天 8:00</translation>
    </message>
</context>
<context>
    <name>qd::AlertWatch</name>
    <message>
        <source>the back end</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>已从 %1 登出</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>没有到 %1 的连接</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>All %L1 workers are down</source>
        <translation>全部 %L1 个 Worker 均停机</translation>
    </message>
    <message>
        <source>all of them are silent</source>
        <translation>全部静默</translation>
    </message>
    <message>
        <source>on its way back: over at %1</source>
        <translation>正在回落：到 %1 即解除</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 存在</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>%1: no %2 is told</source>
        <translation>%1：没有上报%2</translation>
    </message>
    <message>
        <source>%1: %2 changed to %3</source>
        <translation>%1：%2变为 %3</translation>
    </message>
    <message>
        <source>%1: %2 keeps growing, now %3</source>
        <translation>%1：%2持续增长，现为 %3</translation>
    </message>
    <message>
        <source>for more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>%1 did not run</source>
        <translation>%1 未运行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 workers are down</source>
        <translation>%1 个 Worker 停机</translation>
    </message>
    <message>
        <source>%1 queues: nobody reads them</source>
        <translation>%1 个队列无人读取</translation>
    </message>
    <message>
        <source>%1 workers: %2</source>
        <translation>%1 个 Worker：%2</translation>
    </message>
    <message>
        <source>%1 queues: %2</source>
        <translation>%1 个队列：%2</translation>
    </message>
    <message>
        <source>%1 cron jobs: %2</source>
        <translation>%1 个定时任务：%2</translation>
    </message>
    <message>
        <source>Host %1: all %2 workers are silent</source>
        <translation>主机 %1：全部 %2 个 Worker 均静默</translation>
    </message>
    <message>
        <source>it goes on in a newer record</source>
        <translation>在更新的记录中继续</translation>
    </message>
    <message>
        <source>it began while nobody watched</source>
        <translation>开始时无人监视</translation>
    </message>
    <message>
        <source>this computer&apos;s clock was set back by %1 meanwhile</source>
        <translation>期间本机时钟被回拨 %1</translation>
    </message>
    <message>
        <source>this computer&apos;s clock was set ahead by %1 meanwhile</source>
        <translation>期间本机时钟被拨快 %1</translation>
    </message>
    <message>
        <source>told from then on by: %1</source>
        <translation>此后由以下告警体现：%1</translation>
    </message>
    <message>
        <source>its rule was switched off</source>
        <translation>其规则已停用</translation>
    </message>
    <message>
        <source>its rule is gone</source>
        <translation>其规则已不存在</translation>
    </message>
    <message>
        <source>ended while nobody watched, between %1 and %2</source>
        <translation>在无人监视时结束，介于 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>ended while nobody watched, before %1</source>
        <translation>在无人监视时结束，早于 %1</translation>
    </message>
    <message>
        <source>above %1 %</source>
        <translation>超过 %1 %</translation>
    </message>
</context>
<context>
    <name>qd::AlertWords</name>
    <message>
        <source>Worker down</source>
        <translation>Worker 停机</translation>
    </message>
    <message>
        <source>Job stuck</source>
        <translation>作业卡住</translation>
    </message>
    <message>
        <source>High error rate</source>
        <translation>错误率过高</translation>
    </message>
    <message>
        <source>Slow processing</source>
        <translation>处理缓慢</translation>
    </message>
    <message>
        <source>Queue high</source>
        <translation>队列过高</translation>
    </message>
    <message>
        <source>Nobody reads the queue</source>
        <translation>队列无人读取</translation>
    </message>
    <message>
        <source>Memory high</source>
        <translation>内存过高</translation>
    </message>
    <message>
        <source>Cron missed</source>
        <translation>定时任务错过</translation>
    </message>
    <message>
        <source>Cron failed</source>
        <translation>定时任务失败</translation>
    </message>
    <message>
        <source>Fleet down</source>
        <translation>机群停机</translation>
    </message>
    <message>
        <source>Fleet cut off</source>
        <translation>机群断连</translation>
    </message>
    <message>
        <source>Workers down</source>
        <translation>Worker 停机</translation>
    </message>
    <message>
        <source>Worker crashed</source>
        <translation>Worker 崩溃</translation>
    </message>
    <message>
        <source>Worker in error</source>
        <translation>Worker 出错</translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>Worker 已停止</translation>
    </message>
    <message>
        <source>Worker silent</source>
        <translation>Worker 静默</translation>
    </message>
    <message>
        <source>Worker unavailable</source>
        <translation>Worker 不可用</translation>
    </message>
    <message>
        <source>came back once</source>
        <translation>复发 1 次</translation>
    </message>
    <message>
        <source>came back %1 times</source>
        <translation>复发 %1 次</translation>
    </message>
    <message>
        <source>1 cause folded</source>
        <translation>已合并 1 个原因</translation>
    </message>
    <message>
        <source>%1 causes folded</source>
        <translation>已合并 %1 个原因</translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation>%1 个队列</translation>
    </message>
    <message>
        <source>%1 cron jobs</source>
        <translation>%1 个定时任务</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 个 Worker</translation>
    </message>
    <message>
        <source>%1 · limit %2</source>
        <translation>%1 · 阈值 %2</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 另有 %1 个</translation>
    </message>
    <message>
        <source>not yet for long enough</source>
        <translation>持续时间未到</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>已确认 %1</translation>
    </message>
    <message>
        <source>ack %1 %2</source>
        <translation>已确认 %1 %2</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>推迟至 %1</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>solved %1</source>
        <translation>解决于 %1</translation>
    </message>
    <message>
        <source>Raised in quiet hours or while muted: nobody was called.</source>
        <translation>在免打扰时段或静音期间触发：未通知任何人。</translation>
    </message>
    <message>
        <source>Nobody watched then: found in the history afterwards.</source>
        <translation>当时无人监视：事后在历史中发现。</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>任务/s</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>次运行</translation>
    </message>
</context>
<context>
    <name>qd::AlertsPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Mute all for…</source>
        <translation>全部静音…</translation>
    </message>
    <message>
        <source>End mute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter alerts by words</source>
        <translation>按关键词筛选告警</translation>
    </message>
    <message>
        <source>Words that must occur in what or where; -word: must not (Ctrl+F)</source>
        <translation>内容或位置中必须出现的词；-词：不得出现 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nobody is called until then, whatever is raised; alerts are still kept</source>
        <translation>在此之前无论触发什么都不通知任何人；告警仍会保留</translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation>今天已解决</translation>
    </message>
    <message>
        <source>%1 rules · %2 of one&apos;s own</source>
        <translation>%1 条规则 · %2 条自定义</translation>
    </message>
    <message>
        <source>%1 solved</source>
        <translation>%1 条已解决</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 条活跃</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 条已确认</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <translation>%1 条已推迟</translation>
    </message>
    <message>
        <source>%1 solved today</source>
        <translation>今天解决 %1 条</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>没有告警</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有应答。</translation>
    </message>
    <message>
        <source>Nobody knows whether all is quiet</source>
        <translation>无法得知是否一切平静</translation>
    </message>
    <message>
        <source>The last data is %1 old; nothing called then.</source>
        <translation>最近的数据是 %1 前的；当时没有通知。</translation>
    </message>
    <message>
        <source>No rule is switched on</source>
        <translation>没有启用任何规则</translation>
    </message>
    <message>
        <source>Nothing can call. Switch rules on under Rules.</source>
        <translation>不会有任何通知。请在“规则”中启用规则。</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>一切平静</translation>
    </message>
    <message>
        <source>All quiet since %1</source>
        <translation>自 %1 起一切平静</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>没有需要关注的事项。</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>All alerts are muted until %1: nobody is called. What is raised is kept and listed here.</source>
        <translation>所有告警已静音至 %1：不通知任何人。触发的告警会保留并列在此处。</translation>
    </message>
    <message>
        <source>The history of alerts cannot be read: %1</source>
        <translation>无法读取告警历史：%1</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>均被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>目前没有。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation>全部 %1 个均被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取历史</translation>
    </message>
    <message>
        <source>No alert was solved</source>
        <translation>没有已解决的告警</translation>
    </message>
    <message>
        <source>None in this range. Solved alerts are kept on this computer and found here.</source>
        <translation>此范围内没有。已解决的告警保存在本机，可在此查找。</translation>
    </message>
    <message>
        <source>No history is kept: only what is solved while the program runs is found here.</source>
        <translation>不保留历史：此处只有程序运行期间解决的告警。</translation>
    </message>
    <message>
        <source>Snooze for how long</source>
        <translation>推迟多久</translation>
    </message>
    <message>
        <source>Open %1	Enter</source>
        <translation>打开 %1	Enter</translation>
    </message>
    <message>
        <source>Acknowledge	A</source>
        <translation>确认	A</translation>
    </message>
    <message>
        <source>Acknowledge %1	A</source>
        <translation>确认 %1	A</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Call again	C</source>
        <translation>恢复通知	C</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation>导出…	Ctrl+E</translation>
    </message>
</context>
<context>
    <name>qd::ApiFeed</name>
    <message>
        <source>an event without content</source>
        <translation>没有内容的事件</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <translation>%1 %2 %3：%4</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>sent a broken</source>
        <translation>返回了损坏的</translation>
    </message>
    <message>
        <source>Signed out: nothing was sent.</source>
        <translation>已登出：未发送任何内容。</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>已登出。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>%1 is slow to reach: an update is on its way since %2 s, %3 kB so far (%4 kB/s).</source>
        <translation>与 %1 的连接缓慢：一次更新已传输 %2 s，目前收到 %3 kB（%4 kB/s）。</translation>
    </message>
    <message>
        <source>%1 keeps its live stream open but sends no update over it. Reading /overview every %2 s meanwhile; the stream is listened to.</source>
        <translation>%1 保持实时流打开，但未通过它发送更新。期间每 %2 s 读取一次 /overview；仍在监听实时流。</translation>
    </message>
    <message>
        <source>Reading /overview every %1 s instead; the stream is tried again.</source>
        <translation>改为每 %1 s 读取一次 /overview；会重试实时流。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <source>The last data are kept.</source>
        <translation>保留最近的数据。</translation>
    </message>
    <message>
        <source>Asking /overview.</source>
        <translation>正在请求 /overview。</translation>
    </message>
    <message>
        <source>Not signed in to %1: nothing was sent.</source>
        <translation>未登录 %1：未发送任何内容。</translation>
    </message>
    <message>
        <source>Not connected to %1: nothing was sent.</source>
        <translation>未连接 %1：未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 has failed again and again; nothing is sent until it has answered a trial.</source>
        <translation>%1 多次失败；在其应答一次试探之前不发送任何内容。</translation>
    </message>
    <message>
        <source>%1 lists no worker &quot;%2&quot; any more: nothing was sent.</source>
        <translation>%1 已不再列出 Worker“%2”：未发送任何内容。</translation>
    </message>
    <message>
        <source>More than one worker is called &quot;%1&quot;: nothing was sent.</source>
        <translation>有多个 Worker 名为“%1”：未发送任何内容。</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>未连接 %1。</translation>
    </message>
    <message>
        <source>%1 lists no such worker.</source>
        <translation>%1 没有列出这样的 Worker。</translation>
    </message>
</context>
<context>
    <name>qd::Application</name>
    <message>
        <source>Demo fleet</source>
        <translation>演示机群</translation>
    </message>
    <message>
        <source>No token is sent to this fleet: its address is plain http to another computer.</source>
        <translation>不会向此机群发送令牌：其地址以明文 http 通往另一台计算机。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Sign out of %1? What it was signed in with is removed from this program and from the keychain. Nobody watches this fleet from here until you sign in again.</source>
        <translation>要登出 %1 吗？登录所用的凭据将从本程序和钥匙串中删除。在您再次登录之前，这里无人监视此机群。</translation>
    </message>
    <message>
        <source>There is no saved fleet “%1”.</source>
        <translation>没有已保存的机群“%1”。</translation>
    </message>
    <message>
        <source>There is no worker “%1” in %2.</source>
        <translation>%2 中没有 Worker“%1”。</translation>
    </message>
</context>
<context>
    <name>qd::Arranger</name>
    <message>
        <source>attention</source>
        <translation>关注程度</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>job&apos;s running time</source>
        <translation>作业运行时间</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>average time</source>
        <translation>平均时间</translation>
    </message>
    <message>
        <source>tasks waiting</source>
        <translation>等待任务数</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>最近活跃</translation>
    </message>
    <message>
        <source>uptime</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>status word</source>
        <translation>状态词</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Groups of the workers</source>
        <translation>Worker 分组</translation>
    </message>
    <message>
        <source>Order of the workers</source>
        <translation>Worker 排序</translation>
    </message>
    <message>
        <source>Groups and order of the workers</source>
        <translation>Worker 的分组与排序</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Sort: %1 +%2</source>
        <translation>排序：%1 +%2</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>排序依据：%1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>，其次 </translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>收起所有分组</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开所有分组</translation>
    </message>
    <message>
        <source>Then by: %1</source>
        <translation>其次：%1</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>其次</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>反转顺序</translation>
    </message>
</context>
<context>
    <name>qd::AuditDialog</name>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Filter: words of who, what, outcome</source>
        <translation>筛选：操作者、对象、结果中的词</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>筛选审计日志</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>Every row carries the hash of the one before it. Verify reads them all.</source>
        <translation>每一行都带有上一行的哈希。“校验”会逐行读取。</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>尚无任何操作</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>qd::AuditFile</name>
    <message>
        <source>The audit log cannot be written: another program holds its lock.</source>
        <translation>无法写入审计日志：另一程序持有其锁。</translation>
    </message>
    <message>
        <source>Half a line of %1 bytes at the end was taken away (SHA-256 %2).</source>
        <translation>已移除末尾 %1 字节的半行（SHA-256 %2）。</translation>
    </message>
</context>
<context>
    <name>qd::AuditLog</name>
    <message>
        <source>%1 rows were lost while the log could not be written.</source>
        <translation>日志无法写入期间丢失了 %1 行。</translation>
    </message>
    <message>
        <source> %1 entries wait and are written later.</source>
        <translation> %1 个条目等待稍后写入。</translation>
    </message>
    <message>
        <source>It is written again.</source>
        <translation>已恢复写入。</translation>
    </message>
</context>
<context>
    <name>qd::AuditModel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 rows of the audit log</source>
        <translation>审计日志的 %1 行</translation>
    </message>
</context>
<context>
    <name>qd::AuditTrail</name>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation> （至 %1）</translation>
    </message>
</context>
<context>
    <name>qd::AuditWalk</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: half a line.</source>
        <translation>第 %1 行是首个错误行：只有半行。</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one (line %2 of %3): %4.</source>
        <translation>第 %1 行是首个错误行（%3 的第 %2 行）：%4。</translation>
    </message>
    <message>
        <source>Row %1 is missing: row %2 stands in its place.</source>
        <translation>缺少第 %1 行：其位置上是第 %2 行。</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing: row %3 stands in their place.</source>
        <translation>缺少第 %1 至 %2 行：其位置上是第 %3 行。</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: row %2 stands in its place.</source>
        <translation>第 %1 行是首个错误行：其位置上是第 %2 行。</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: it does not follow the row before it as that stands there now.</source>
        <translation>第 %1 行是首个错误行：它与现有的上一行不衔接。</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: the anchor knows another row of this number.</source>
        <translation>第 %1 行是首个错误行：锚点记录的该行与此不同。</translation>
    </message>
    <message>
        <source>The log is missing: the anchor knows of %1 rows.</source>
        <translation>日志缺失：锚点记录有 %1 行。</translation>
    </message>
    <message>
        <source>The end is cut off: row %1 is missing.</source>
        <translation>末尾被截断：缺少第 %1 行。</translation>
    </message>
    <message>
        <source>The end is cut off: rows %1 to %2 are missing.</source>
        <translation>末尾被截断：缺少第 %1 至 %2 行。</translation>
    </message>
    <message>
        <source>Each of the %1 rows follows the one before, but the anchor is missing: whether the end was cut off cannot be told.</source>
        <translation>%1 行前后均衔接，但缺少锚点：无法判断末尾是否被截断。</translation>
    </message>
    <message>
        <source>There is no row yet.</source>
        <translation>尚无任何行。</translation>
    </message>
    <message>
        <source>All %1 rows are in order; the last one is of %2.</source>
        <translation>全部 %1 行完好；最后一行的时间为 %2。</translation>
    </message>
    <message>
        <source> A file alone: what stood before its first row and after its last is not known.</source>
        <translation> 仅为单个文件：首行之前与末行之后的内容未知。</translation>
    </message>
    <message>
        <source> Half a line of %1 bytes stands at the end, as a power cut leaves it; the next row takes it away and says so.</source>
        <translation> 末尾有 %1 字节的半行，如断电所致；写入下一行时会将其移除并注明。</translation>
    </message>
</context>
<context>
    <name>qd::BulkRun</name>
    <message>
        <source>Stopped by you.</source>
        <translation>已由您停止。</translation>
    </message>
    <message>
        <source>Not sent: stopped by you.</source>
        <translation>未发送：已由您停止。</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>Its address has changed since you confirmed.</source>
        <translation>确认之后，其地址已发生变化。</translation>
    </message>
    <message>
        <source>Not sent: the same is under way for this worker already.</source>
        <translation>未发送：该 Worker 的同一操作已在进行中。</translation>
    </message>
    <message>
        <source>The back end asked for a slower pace.</source>
        <translation>后端要求放慢速度。</translation>
    </message>
    <message>
        <source>%1 of %2 workers on %3, %4</source>
        <translation>%3 上 %1 操作的 %2 个 Worker，%4</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
</context>
<context>
    <name>qd::ChartLegend</name>
    <message>
        <source>Series</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隐藏</translation>
    </message>
    <message>
        <source>%1
Click: off or on. Double click: only this one.</source>
        <translation>%1
单击：显示或隐藏。双击：仅显示此项。</translation>
    </message>
</context>
<context>
    <name>qd::ChartPage</name>
    <message>
        <source>Undo the zoom</source>
        <translation>撤销缩放</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>复制数值</translation>
    </message>
</context>
<context>
    <name>qd::CommandJournal</name>
    <message>
        <source>pending</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Requested %1</source>
        <translation>请求于 %1</translation>
    </message>
    <message>
        <source>sent after %1</source>
        <translation>%1 后发送</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>%1 内无应答</translation>
    </message>
    <message>
        <source>given up after %1</source>
        <translation>%1 后放弃</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>%1 后应答</translation>
    </message>
    <message>
        <source>seen in its state after %1</source>
        <translation>%1 后在其状态中体现</translation>
    </message>
    <message>
        <source>%1 (seen in its state)</source>
        <translation>%1（已在其状态中体现）</translation>
    </message>
    <message>
        <source>%1 (not seen in its state)</source>
        <translation>%1（未在其状态中体现）</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
</context>
<context>
    <name>qd::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Workers that will be told</source>
        <translation>将接收指令的 Worker</translation>
    </message>
    <message>
        <source>Number of workers, to go on</source>
        <translation>输入 Worker 数量以继续</translation>
    </message>
    <message>
        <source>Its address has changed since this dialog opened.</source>
        <translation>对话框打开后，其地址已发生变化。</translation>
    </message>
    <message>
        <source>The address of %1 is not confirmed: the server did not prove that this name is this worker.</source>
        <translation>%1 的地址未确认：服务器未证明此名称就是该 Worker。</translation>
    </message>
    <message>
        <source>The addresses of %1 workers are not confirmed: the server did not prove whose names they are.</source>
        <translation>%1 个 Worker 的地址未确认：服务器未证明这些名称属于谁。</translation>
    </message>
    <message>
        <source>Nothing can be sent: %1.</source>
        <translation>无法发送：%1。</translation>
    </message>
    <message>
        <source>The addresses of %1 workers could not be found out: nothing can be sent to them.</source>
        <translation>无法查明 %1 个 Worker 的地址：无法向其发送任何内容。</translation>
    </message>
    <message>
        <source>The address of %1 is being found out.</source>
        <translation>正在查明 %1 的地址。</translation>
    </message>
    <message>
        <source>The addresses of %1 workers are not known yet: each is found out before anything is sent.</source>
        <translation>%1 个 Worker 的地址尚未知：发送前会逐一查明。</translation>
    </message>
    <message>
        <source>What is not finished stays with its queue and can be requeued after %1 s.</source>
        <translation>未完成的内容留在队列中，可在 %1 s 后重新入队。</translation>
    </message>
    <message>
        <source>None of these workers can be told this now.</source>
        <translation>当前不能向这些 Worker 中的任何一个发送此指令。</translation>
    </message>
    <message>
        <source>This is sent to it.</source>
        <translation>将发送给该 Worker。</translation>
    </message>
    <message>
        <source>This is sent to each of them.</source>
        <translation>将逐一发送给各 Worker。</translation>
    </message>
    <message>
        <source>It holds no job that we know of.</source>
        <translation>据我们所知，它没有持有作业。</translation>
    </message>
    <message>
        <source>They hold no jobs that we know of.</source>
        <translation>据我们所知，它们没有持有作业。</translation>
    </message>
    <message>
        <source>It holds %1, which may be interrupted</source>
        <translation>它持有 %1，可能会被中断</translation>
    </message>
    <message>
        <source>It holds %1</source>
        <translation>它持有 %1</translation>
    </message>
    <message>
        <source>Each holds a job, which may be interrupted</source>
        <translation>每个都持有一个作业，可能会被中断</translation>
    </message>
    <message>
        <source>Each holds a job</source>
        <translation>每个都持有一个作业</translation>
    </message>
    <message>
        <source>One of them holds a job, which may be interrupted</source>
        <translation>其中一个持有作业，可能会被中断</translation>
    </message>
    <message>
        <source>One of them holds a job</source>
        <translation>其中一个持有作业</translation>
    </message>
    <message>
        <source>%1 of them hold a job, which may be interrupted</source>
        <translation>其中 %1 个持有作业，可能会被中断</translation>
    </message>
    <message>
        <source>%1 of them hold a job</source>
        <translation>其中 %1 个持有作业</translation>
    </message>
    <message>
        <source>%1 %2 on %3?</source>
        <translation>%1 %3 上的 %2？</translation>
    </message>
    <message>
        <source>%1 1 worker on %2?</source>
        <translation>%1 %2 上的 1 个 Worker？</translation>
    </message>
    <message>
        <source>%1 %2 workers on %3?</source>
        <translation>%1 %3 上的 %2 个 Worker？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>1 is left out. %1</source>
        <translation>略过 1 个。%1</translation>
    </message>
    <message>
        <source>%1 are left out. %2</source>
        <translation>略过 %1 个。%2</translation>
    </message>
    <message>
        <source>What you see is %1 old: things may have changed since.</source>
        <translation>所见内容是 %1 前的：情况可能已变。</translation>
    </message>
    <message>
        <source>%1 1 worker</source>
        <translation>%1 1 个 Worker</translation>
    </message>
    <message>
        <source>%1 %2 workers</source>
        <translation>%1 %2 个 Worker</translation>
    </message>
    <message>
        <source>Type the number of workers first.</source>
        <translation>请先输入 Worker 的数量。</translation>
    </message>
</context>
<context>
    <name>qd::ConnectionDialog</name>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次重试</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>数据时效</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>held back after 5 failures in a row; one trial %1, or Try now</source>
        <translation>连续失败 5 次后已暂停；%1试探一次，或点击“立即重试”</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>this token may watch but not control</source>
        <translation>此令牌只能查看，不能控制</translation>
    </message>
    <message>
        <source>offered, by Redis while the API is away</source>
        <translation>可用，API 不可用期间经由 Redis</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重连次数</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>carry no ids: what passes while the connection is away is lost</source>
        <translation>不带 id：连接断开期间的事件会丢失</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>%1, the last: %2</source>
        <translation>%1，最近一次：%2</translation>
    </message>
    <message>
        <source>Dropped for their size</source>
        <translation>因过大而丢弃</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>qd::ConsumerGroups</name>
    <message>
        <source>%1: lag %2, pending %3</source>
        <translation>%1：滞后 %2，待确认 %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>, %1 orphaned</source>
        <translation>，孤立 %1</translation>
    </message>
    <message>
        <source>    %1: holds %2, idle %3</source>
        <translation>    %1：持有 %2，空闲 %3</translation>
    </message>
    <message>
        <source>    no consumer</source>
        <translation>    没有消费者</translation>
    </message>
    <message>
        <source>    %1 consumers</source>
        <translation>    %1 个消费者</translation>
    </message>
    <message>
        <source>    and %1 more</source>
        <translation>    另有 %1 个</translation>
    </message>
    <message>
        <source>and %1 more groups</source>
        <translation>另有 %1 个组</translation>
    </message>
</context>
<context>
    <name>qd::ControlBar</name>
    <message>
        <source>%1 the chosen workers</source>
        <translation>%1所选 Worker</translation>
    </message>
    <message>
        <source>Controls for all that match the filter</source>
        <translation>对所有符合筛选条件的 Worker 执行操作</translation>
    </message>
    <message>
        <source>For all that match the filter</source>
        <translation>对所有符合筛选条件的 Worker</translation>
    </message>
    <message>
        <source>Choose a worker first.</source>
        <translation>请先选择一个 Worker。</translation>
    </message>
    <message>
        <source>%1 the one that matches…</source>
        <translation>%1匹配的那一个…</translation>
    </message>
    <message>
        <source>%1 all %2 that match…</source>
        <translation>%1全部 %2 个匹配项…</translation>
    </message>
</context>
<context>
    <name>qd::ControlDesk</name>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 应答 %2</translation>
    </message>
</context>
<context>
    <name>qd::Controls</name>
    <message>
        <source>A run is under way (%1): stop it or wait until it is over.</source>
        <translation>已有批量操作在进行（%1）：请停止它或等待其结束。</translation>
    </message>
    <message>
        <source>The same is under way for this worker already.</source>
        <translation>该 Worker 的同一操作已在进行中。</translation>
    </message>
    <message>
        <source>How it ended is not known for some of them: they may have been told already.</source>
        <translation>其中部分结果未知：它们可能已收到指令。</translation>
    </message>
    <message>
        <source>To pause</source>
        <translation>待暂停</translation>
    </message>
</context>
<context>
    <name>qd::CronModel</name>
    <message>
        <source>Cron job %1</source>
        <translation>定时任务 %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>上次运行：%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>应于 %1 运行</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>耗时 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 执行</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下次：%1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>错过：%1</translation>
    </message>
    <message>
        <source>last missed %1</source>
        <translation>最近错过 %1</translation>
    </message>
</context>
<context>
    <name>qd::CronPanel</name>
    <message>
        <source>Open worker</source>
        <translation>打开 Worker</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>The last %1 runs</source>
        <translation>最近 %1 次运行</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>, due by %1</source>
        <translation>，按 %1 计</translation>
    </message>
    <message>
        <source>; due times learned from its runs</source>
        <translation>；应运行时间由其运行记录推断</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>qd::CronStrip</name>
    <message>
        <source>Cron jobs</source>
        <translation>定时任务</translation>
    </message>
    <message>
        <source>%1 of %2 failed or missed</source>
        <translation>%2 个中 %1 个失败或错过</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>all %1 are well</source>
        <translation>全部 %1 个正常</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首个</translation>
    </message>
    <message>
        <source>%1 more cron jobs</source>
        <translation>另有 %1 个定时任务</translation>
    </message>
    <message>
        <source>The first cron jobs</source>
        <translation>最前面的定时任务</translation>
    </message>
</context>
<context>
    <name>qd::DemoFleet</name>
    <message>
        <source>The demo fleet did not come up within %1 s. %2</source>
        <translation>演示机群在 %1 s 内未能启动。%2</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
    <message>
        <source>%1 ended at once. %2</source>
        <translation>%1 立即退出。%2</translation>
    </message>
    <message>
        <source>The demo needs the program %1, which is not in %2.</source>
        <translation>演示需要程序 %1，但 %2 中没有。</translation>
    </message>
    <message>
        <source>No folder for the demo can be made in %1: %2.</source>
        <translation>无法在 %1 中创建演示文件夹：%2。</translation>
    </message>
    <message>
        <source>The demo needs redis-server, which is not installed (on Debian: apt install redis-server).</source>
        <translation>演示需要 redis-server，但尚未安装（Debian 上：apt install redis-server）。</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>其输出：%1</translation>
    </message>
</context>
<context>
    <name>qd::DensityBar</name>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Colour of the tiles</source>
        <translation>色块颜色</translation>
    </message>
    <message>
        <source>Colour: status</source>
        <translation>颜色：状态</translation>
    </message>
    <message>
        <source>Colour: error rate</source>
        <translation>颜色：错误率</translation>
    </message>
    <message>
        <source>Colour: memory</source>
        <translation>颜色：内存</translation>
    </message>
    <message>
        <source>Colour: last seen</source>
        <translation>颜色：最近活跃</translation>
    </message>
    <message>
        <source>Colour: tasks waiting</source>
        <translation>颜色：等待任务数</translation>
    </message>
</context>
<context>
    <name>qd::DiagnosticsDialog</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Events in</source>
        <translation>收到事件</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>收到字节</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Conflated updates</source>
        <translation>合并的更新</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>Dropped for their size</source>
        <translation>因过大而丢弃</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重连次数</translation>
    </message>
    <message>
        <source>Apply time, median</source>
        <translation>应用耗时，中位数</translation>
    </message>
    <message>
        <source>Apply time, 99 of 100</source>
        <translation>应用耗时，第 99 百分位</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Frame time, median</source>
        <translation>帧时间，中位数</translation>
    </message>
    <message>
        <source>Frame time, 99 of 100</source>
        <translation>帧时间，第 99 百分位</translation>
    </message>
    <message>
        <source>Frame time, longest</source>
        <translation>帧时间，最长</translation>
    </message>
    <message>
        <source>Event to painted, median</source>
        <translation>从事件到绘制，中位数</translation>
    </message>
    <message>
        <source>Event to painted, 99 of 100</source>
        <translation>从事件到绘制，第 99 百分位</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>本程序占用内存</translation>
    </message>
    <message>
        <source>Processor time of this program</source>
        <translation>本程序处理器占用</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>qd::EntryModel</name>
    <message>
        <source>its data were trimmed away</source>
        <translation>其数据已被裁剪</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>加入于 %1</translation>
    </message>
    <message>
        <source>%1 reports nothing: it may be at work on this</source>
        <translation>%1 没有上报：它可能正在处理此条目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>Dead since</source>
        <translation>死信时长</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
</context>
<context>
    <name>qd::EntryReader</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Back to the entries (Esc)</source>
        <translation>返回条目列表 (Esc)</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>返回条目列表</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Entry as text</source>
        <translation>条目（文本）</translation>
    </message>
    <message>
        <source>Entry as JSON</source>
        <translation>条目（JSON）</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>条目的字段</translation>
    </message>
    <message>
        <source>Its data were trimmed away before it was acknowledged: nobody can do it any more.</source>
        <translation>其数据在确认之前已被裁剪：再也无法处理。</translation>
    </message>
    <message>
        <source>This back end does not tell what is in it.</source>
        <translation>此后端不提供其内容。</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy value as JSON</source>
        <translation>将值复制为 JSON</translation>
    </message>
    <message>
        <source>Copy entry as text</source>
        <translation>将条目复制为文本</translation>
    </message>
    <message>
        <source>Copy entry as JSON</source>
        <translation>将条目复制为 JSON</translation>
    </message>
</context>
<context>
    <name>qd::EntryTable</name>
    <message>
        <source>Entries of the queue</source>
        <translation>队列中的条目</translation>
    </message>
</context>
<context>
    <name>qd::EntryTools</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持有中</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Find in what was read</source>
        <translation>在已读取内容中查找</translation>
    </message>
    <message>
        <source>Find in the entries that were read</source>
        <translation>在已读取的条目中查找</translation>
    </message>
    <message>
        <source>Furthest behind</source>
        <translation>滞后最多的组</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有组</translation>
    </message>
</context>
<context>
    <name>qd::ExportDialog</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>替换已有文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Exactly what the filter shows, in its order, as it is now.</source>
        <translation>与当前筛选结果及其顺序完全一致。</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>目标文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>请给出文件的完整路径。</translation>
    </message>
    <message>
        <source>There is a link at this place: it is not followed.</source>
        <translation>此处是一个链接：不会跟随。</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>这是一个文件夹。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有此文件夹。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>The filter shows nothing to export.</source>
        <translation>筛选结果为空，没有可导出的内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Written: %1 rows to %2</source>
        <translation>已写入：%1 行到 %2</translation>
    </message>
    <message>
        <source> (%1 were gone meanwhile)</source>
        <translation> （期间有 %1 个已不存在）</translation>
    </message>
</context>
<context>
    <name>qd::FailureModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败次数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>qd::FailurePane</name>
    <message>
        <source>Find a cause, a worker or a queue</source>
        <translation>查找原因、Worker 或队列</translation>
    </message>
    <message>
        <source>Find a cause</source>
        <translation>查找原因</translation>
    </message>
    <message>
        <source>No cause with these words</source>
        <translation>没有包含这些词的原因</translation>
    </message>
    <message>
        <source>There are %1 causes.</source>
        <translation>共有 %1 个原因。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>没有失败</translation>
    </message>
    <message>
        <source>What fails is counted here by its cause, as far back as activity was seen.</source>
        <translation>失败会在此按原因统计，范围为所见活动的起点至今。</translation>
    </message>
    <message>
        <source>%1 failures, %2 causes</source>
        <translation>%1 次失败，%2 个原因</translation>
    </message>
    <message>
        <source> · %1 of further causes</source>
        <translation> · %1 次属于其他原因</translation>
    </message>
    <message>
        <source> · %1 entries went by unseen</source>
        <translation> · %1 个条目未及查看</translation>
    </message>
    <message>
        <source>%1 causes</source>
        <translation>%1 个原因</translation>
    </message>
</context>
<context>
    <name>qd::FailureSide</name>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>显示这些</translation>
    </message>
    <message>
        <source>Requeue</source>
        <translation>重新入队</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败次数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Fields of the newest failure</source>
        <translation>最新一次失败的字段</translation>
    </message>
    <message>
        <source>One cause</source>
        <translation>单个原因</translation>
    </message>
    <message>
        <source>Two causes compared</source>
        <translation>比较两个原因</translation>
    </message>
    <message>
        <source>The first two of %1 compared</source>
        <translation>比较 %1 个中的前两个</translation>
    </message>
    <message>
        <source>Fields in which the newest of each differ</source>
        <translation>两者最新一次的不同字段</translation>
    </message>
    <message>
        <source>Fields of the newest</source>
        <translation>最新一次的字段</translation>
    </message>
    <message>
        <source>The newest of each have the same fields</source>
        <translation>两者最新一次的字段相同</translation>
    </message>
    <message>
        <source>The newest came without fields</source>
        <translation>最新一次未附带字段</translation>
    </message>
    <message>
        <source>Choose one cause</source>
        <translation>请选择一个原因</translation>
    </message>
    <message>
        <source>How often over time</source>
        <translation>随时间的发生次数</translation>
    </message>
    <message>
        <source>Its queues hold no dead letters, and no orphaned tasks that are known to have failed of it</source>
        <translation>其队列中没有死信，也没有已知因此失败的孤立任务</translation>
    </message>
    <message>
        <source>Dead letters of %1…</source>
        <translation>%1 的死信…</translation>
    </message>
    <message>
        <source>Orphaned tasks of %1…</source>
        <translation>%1 的孤立任务…</translation>
    </message>
</context>
<context>
    <name>qd::FailureTable</name>
    <message>
        <source>Failures by cause</source>
        <translation>按原因归类失败</translation>
    </message>
</context>
<context>
    <name>qd::FieldsDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use these fields</source>
        <translation>使用这些字段</translation>
    </message>
    <message>
        <source>Change fields</source>
        <translation>更改字段</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <translation>%1 的字段</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>字段名</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>字段值</translation>
    </message>
    <message>
        <source>The entry is gone.</source>
        <translation>该条目已不存在。</translation>
    </message>
    <message>
        <source>It is too large to be changed here: a part of it would be lost.</source>
        <translation>内容过大，无法在此更改：会丢失一部分。</translation>
    </message>
    <message>
        <source>It is given back with these instead of its own; requeued_from is added by itself. Nothing is changed before you confirm the requeue.</source>
        <translation>放回时将以这些字段取代原有字段；requeued_from 会自动添加。在您确认重新入队之前不会有任何更改。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>(%1 bytes that are no text: kept as they are)</source>
        <translation>（%1 字节的非文本内容：保持原样）</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>%1 was JSON and is not any more.</source>
        <translation>%1 原为 JSON，现已不是。</translation>
    </message>
    <message>
        <source>Its fields have not been read yet.</source>
        <translation>其字段尚未读取。</translation>
    </message>
    <message>
        <source>An entry has at least one field.</source>
        <translation>条目至少要有一个字段。</translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation>有字段没有名称。</translation>
    </message>
    <message>
        <source>%1 is written by the requeue itself.</source>
        <translation>%1 由重新入队操作自身写入。</translation>
    </message>
    <message>
        <source>Two fields are called %1.</source>
        <translation>有两个字段名为 %1。</translation>
    </message>
    <message>
        <source>Together they are larger than 1 MiB.</source>
        <translation>总计大于 1 MiB。</translation>
    </message>
    <message>
        <source>%1 of entry %2 of %3</source>
        <translation>%3 的条目 %2 的 %1</translation>
    </message>
</context>
<context>
    <name>qd::FiguresModel</name>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>平均时间</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>最忙时段</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
</context>
<context>
    <name>qd::FiguresPanel</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the summary by words</source>
        <translation>按关键词筛选汇总</translation>
    </message>
    <message>
        <source>Words that must occur in the name, or worker or queue; -word: must not (Ctrl+F)</source>
        <translation>必须出现的词：名称、Worker 或队列；-词：不得出现 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Summary of the range</source>
        <translation>范围汇总</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation>全部 %1 个均被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>Nobody processed anything in this range.</source>
        <translation>此范围内没有任何处理。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>qd::FiguresTable</name>
    <message>
        <source>▲ top</source>
        <translation>▲ 最高</translation>
    </message>
    <message>
        <source>▼ bottom</source>
        <translation>▼ 最低</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
</context>
<context>
    <name>qd::Fleet</name>
    <message>
        <source>signed out: nothing is known</source>
        <translation>已登出：没有任何信息</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>正在重启…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>尚未连接。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>未连接 %1。</translation>
    </message>
    <message>
        <source>Signed out: a valid token is needed.</source>
        <translation>已登出：需要有效的令牌。</translation>
    </message>
    <message>
        <source>This run is finished.</source>
        <translation>此次运行已结束。</translation>
    </message>
    <message>
        <source>It is paused: resume it.</source>
        <translation>它已暂停：请恢复。</translation>
    </message>
    <message>
        <source>It is starting already.</source>
        <translation>它已在启动。</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>它已在运行。</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>它没有运行。</translation>
    </message>
    <message>
        <source>It is not running: start it.</source>
        <translation>它没有运行：请启动。</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>它已经暂停。</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>它没有暂停。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>The back end refused.</source>
        <translation>后端拒绝了。</translation>
    </message>
    <message>
        <source>The back end tried and failed.</source>
        <translation>后端尝试后失败。</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>未发送。</translation>
    </message>
    <message>
        <source>Sent; no answer came.</source>
        <translation>已发送；没有应答。</translation>
    </message>
    <message>
        <source>Sent; its outcome is not known.</source>
        <translation>已发送；结果未知。</translation>
    </message>
    <message>
        <source>This fleet is saved as read-only: nothing is sent to it from here.</source>
        <translation>此机群保存为只读：不会从此处向其发送任何内容。</translation>
    </message>
    <message>
        <source>None of them can be told this now.</source>
        <translation>当前不能向其中任何一个发送此指令。</translation>
    </message>
    <message>
        <source>This worker is no longer known.</source>
        <translation>该 Worker 已不再可知。</translation>
    </message>
    <message>
        <source>Another row reports the same identity: it is not clear which one would act.</source>
        <translation>另一行报告了相同的标识：无法确定由哪一个执行。</translation>
    </message>
    <message>
        <source>A worker of this name cannot be addressed.</source>
        <translation>无法寻址使用此名称的 Worker。</translation>
    </message>
    <message>
        <source>A command is under way: %1</source>
        <translation>已有命令在进行中：%1</translation>
    </message>
    <message>
        <source>This token may only watch, not requeue.</source>
        <translation>此令牌只能查看，不能重新入队。</translation>
    </message>
    <message>
        <source>%1 · seen in its state</source>
        <translation>%1 · 已在其状态中体现</translation>
    </message>
</context>
<context>
    <name>qd::FleetBook</name>
    <message>
        <source>There is a fleet named %1 already.</source>
        <translation>已有名为 %1 的机群。</translation>
    </message>
    <message>
        <source>More than %1 fleets cannot be kept.</source>
        <translation>最多只能保存 %1 个机群。</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>大于 4 MiB。</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>不是 JSON：%1。</translation>
    </message>
    <message>
        <source>It has no list named &quot;fleets&quot;.</source>
        <translation>没有名为 &quot;fleets&quot; 的列表。</translation>
    </message>
    <message>
        <source>its &quot;id&quot; is that of another one.</source>
        <translation>其 &quot;id&quot; 与另一个相同。</translation>
    </message>
    <message>
        <source>Fleet %1 was left out: %2</source>
        <translation>已略过机群 %1：%2</translation>
    </message>
</context>
<context>
    <name>qd::FleetCard</name>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>open it with a click</source>
        <translation>单击打开</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>nothing was read so far</source>
        <translation>尚未读取任何内容</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Active workers</source>
        <translation>活跃 Worker</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Alerts: %L1</source>
        <translation>告警：%L1</translation>
    </message>
</context>
<context>
    <name>qd::FleetDialog</name>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add a fleet</source>
        <translation>添加机群</translation>
    </message>
    <message>
        <source>Fleet %1</source>
        <translation>机群 %1</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>production-eu</source>
        <translation>production-eu</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Production, Staging, …</source>
        <translation>生产、预发布、…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Production: what stops workers asks for their number</source>
        <translation>生产：停止 Worker 的操作须输入其数量</translation>
    </message>
    <message>
        <source>Read-only: nothing is sent from here</source>
        <translation>只读：不从此处发送任何内容</translation>
    </message>
    <message>
        <source>Connect when the program starts</source>
        <translation>程序启动时连接</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>words with commas between them</source>
        <translation>用逗号分隔的词</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>It is the fleet routes&apos; address (https://host/api)</source>
        <translation>这是机群路由的地址（https://host/api）</translation>
    </message>
    <message>
        <source>Administrator token</source>
        <translation>管理员令牌</translation>
    </message>
    <message>
        <source>Allow plain http to another computer (marked for good; no token is sent)</source>
        <translation>允许以明文 http 连接其他计算机（将永久标记；不发送令牌）</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Keep the token and the password in this computer&apos;s keychain</source>
        <translation>将令牌和密码保存在本机钥匙串中</translation>
    </message>
    <message>
        <source>Authority (file)</source>
        <translation>CA（文件）</translation>
    </message>
    <message>
        <source>the only one trusted; empty: the system&apos;s</source>
        <translation>仅信任此 CA；留空：系统 CA</translation>
    </message>
    <message>
        <source>Our certificate (file)</source>
        <translation>客户端证书（文件）</translation>
    </message>
    <message>
        <source>Its key (file)</source>
        <translation>其密钥（文件）</translation>
    </message>
    <message>
        <source>Server&apos;s name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>as its certificate says</source>
        <translation>与其证书一致</translation>
    </message>
    <message>
        <source>Time-out, s</source>
        <translation>超时，s</translation>
    </message>
    <message>
        <source>Limits (empty: the usual ones)</source>
        <translation>阈值（留空：默认值）</translation>
    </message>
    <message>
        <source>Silent after, s</source>
        <translation>静默判定，s</translation>
    </message>
    <message>
        <source>120 by API, 30 by Redis</source>
        <translation>API 为 120，Redis 为 30</translation>
    </message>
    <message>
        <source>Degraded above, %</source>
        <translation>降级阈值，%</translation>
    </message>
    <message>
        <source>Errors high above, %</source>
        <translation>错误率过高阈值，%</translation>
    </message>
    <message>
        <source>Slow above, s</source>
        <translation>缓慢阈值，s</translation>
    </message>
    <message>
        <source>Memory high above, %</source>
        <translation>内存过高阈值，%</translation>
    </message>
    <message>
        <source>Queue high above</source>
        <translation>队列过高阈值</translation>
    </message>
    <message>
        <source>Job stuck after, s</source>
        <translation>作业卡住判定，s</translation>
    </message>
    <message>
        <source>by what is usual</source>
        <translation>按平常水平</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Addresses of workers</source>
        <translation>Worker 地址</translation>
    </message>
    <message>
        <source>Discovery Worker = discovery</source>
        <translation>Discovery Worker = discovery</translation>
    </message>
    <message>
        <source>Schedules of cron jobs</source>
        <translation>定时任务计划</translation>
    </message>
    <message>
        <source>nightly = 0 3 * * *</source>
        <translation>nightly = 0 3 * * *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>kept in the keychain; type to replace it</source>
        <translation>已保存在钥匙串中；输入以替换</translation>
    </message>
    <message>
        <source>type or paste it</source>
        <translation>输入或粘贴</translation>
    </message>
    <message>
        <source>%1 wants a number from %2 to %3.</source>
        <translation>%1 应为 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not of the form a = b.</source>
        <translation>%1：“%2”不符合 a = b 的格式。</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>Pinned key</source>
        <translation>固定密钥</translation>
    </message>
    <message>
        <source>sha256/… of its public key; empty: any</source>
        <translation>其公钥的 sha256/…；留空：任意</translation>
    </message>
    <message>
        <source>By its address</source>
        <translation>通过其地址</translation>
    </message>
    <message>
        <source>By sentinels</source>
        <translation>通过 Sentinel</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Sentinels</source>
        <translation>Sentinel</translation>
    </message>
    <message>
        <source>Master&apos;s name</source>
        <translation>主节点名称</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Encrypted: the sentinels and the server speak TLS</source>
        <translation>加密：Sentinel 与服务器均使用 TLS</translation>
    </message>
</context>
<context>
    <name>qd::FleetFile</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>原文件已保留为 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>无法使用 %1：%2。</translation>
    </message>
    <message>
        <source>This fleet is set up for everybody on this computer: it cannot be changed here.</source>
        <translation>此机群是为这台计算机上的所有人设置的：不能在此更改。</translation>
    </message>
    <message>
        <source>This fleet is set up for everybody on this computer: it cannot be removed here.</source>
        <translation>此机群是为这台计算机上的所有人设置的：不能在此移除。</translation>
    </message>
</context>
<context>
    <name>qd::FleetManager</name>
    <message>
        <source>Remove a fleet</source>
        <translation>移除机群</translation>
    </message>
    <message>
        <source>Remove %1 from this program, with what the keychain holds for it? Its recorded history stays on this computer; the fleet itself goes on.</source>
        <translation>从本程序中移除 %1，并删除钥匙串中为其保存的内容？其历史记录仍保留在本机；机群本身继续运行。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import fleets</source>
        <translation>导入机群</translation>
    </message>
    <message>
        <source>Fleets (*.json)</source>
        <translation>机群 (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取该文件：%1。</translation>
    </message>
    <message>
        <source>Imported: %1. None connects before you open it.</source>
        <translation>已导入：%1。在您打开之前都不会连接。</translation>
    </message>
    <message>
        <source>Export fleets</source>
        <translation>导出机群</translation>
    </message>
</context>
<context>
    <name>qd::FleetProfile</name>
    <message>
        <source>a line of text of at most %1 characters</source>
        <translation>不超过 %1 个字符的单行文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>文本对象</translation>
    </message>
    <message>
        <source>none, red, amber, green, blue or grey</source>
        <translation>none、red、amber、green、blue 或 grey</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a fleet.</source>
        <translation>&quot;%1&quot; 不是机群的字段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants %2.</source>
        <translation>&quot;%1&quot; 应为%2。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Redis Sentinel</source>
        <translation>Redis Sentinel</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>&quot;id&quot; wants letters and digits.</source>
        <translation>&quot;id&quot; 应由字母和数字组成。</translation>
    </message>
    <message>
        <source>A fleet wants a name.</source>
        <translation>机群需要名称。</translation>
    </message>
    <message>
        <source>The name wants a line of at most %1 characters.</source>
        <translation>名称应为不超过 %1 个字符的单行文本。</translation>
    </message>
    <message>
        <source>The label wants a line of at most %1 characters.</source>
        <translation>标签应为不超过 %1 个字符的单行文本。</translation>
    </message>
    <message>
        <source>A fleet wants a way in: the address of its API, of its Redis, or of its pipeline.</source>
        <translation>机群需要接入方式：其 API、Redis 或流水线的地址。</translation>
    </message>
    <message>
        <source>A pipeline is a fleet of its own: it cannot have an API or a Redis too.</source>
        <translation>流水线自成一个机群：不能同时有 API 或 Redis。</translation>
    </message>
    <message>
        <source>The client&apos;s certificate and its key belong together.</source>
        <translation>客户端证书与其密钥须成对提供。</translation>
    </message>
    <message>
        <source>The schedule of %1 is no cron expression: %2</source>
        <translation>%1 的计划不是 cron 表达式：%2</translation>
    </message>
    <message>
        <source>A pinned key is “sha256/” and 44 letters: its SHA-256 in base64.</source>
        <translation>固定密钥由“sha256/”和 44 个字符组成：其 SHA-256 的 base64。</translation>
    </message>
</context>
<context>
    <name>qd::FleetRoutesFeed</name>
    <message>
        <source>%1 offers no control of its workers.</source>
        <translation>%1 不提供对其 Worker 的控制。</translation>
    </message>
    <message>
        <source>%1 offers no control of its workers: nothing was sent.</source>
        <translation>%1 不提供对其 Worker 的控制：未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 offers no such figures.</source>
        <translation>%1 不提供此类指标。</translation>
    </message>
    <message>
        <source>Not connected to %1: nothing was sent.</source>
        <translation>未连接 %1：未发送任何内容。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>an event without content</source>
        <translation>没有内容的事件</translation>
    </message>
    <message>
        <source>%1 events missed between %2 and %3.</source>
        <translation>%2 与 %3 之间遗漏了 %1 个事件。</translation>
    </message>
    <message>
        <source>Events were missed between %1 and %2; how many is not known.</source>
        <translation>%1 与 %2 之间有事件遗漏；数量未知。</translation>
    </message>
    <message>
        <source>more than %1 cron jobs: the rest is not shown</source>
        <translation>定时任务超过 %1 个：其余不显示</translation>
    </message>
    <message>
        <source>%1 sent a broken /workers: %2</source>
        <translation>%1 返回了损坏的 /workers：%2</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %2 s</source>
        <translation>%1 已有 %2 s 未发送任何内容</translation>
    </message>
    <message>
        <source>/jobs/pending: no count</source>
        <translation>/jobs/pending：没有计数</translation>
    </message>
    <message>
        <source>Reading /workers every %1 s meanwhile.</source>
        <translation>期间每 %1 s 读取一次 /workers。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
</context>
<context>
    <name>qd::Fleets</name>
    <message>
        <source>Waiting for the system&apos;s keyring. Sign in… (Ctrl+L) goes on without it.</source>
        <translation>正在等待系统密钥环。点击“登录…”(Ctrl+L) 可跳过它继续。</translation>
    </message>
    <message>
        <source>The password is not kept: %1</source>
        <translation>密码未保存：%1</translation>
    </message>
    <message>
        <source>The token is not kept: %1</source>
        <translation>令牌未保存：%1</translation>
    </message>
    <message>
        <source>The keychain still holds it: %1</source>
        <translation>钥匙串中仍保存着它：%1</translation>
    </message>
    <message>
        <source>Signed out here.</source>
        <translation>已在此登出。</translation>
    </message>
</context>
<context>
    <name>qd::FleetsPage</name>
    <message>
        <source>Add a fleet…</source>
        <translation>添加机群…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation>全部机群</translation>
    </message>
    <message>
        <source>Import fleets…</source>
        <translation>导入机群…</translation>
    </message>
    <message>
        <source>Export fleets…</source>
        <translation>导出机群…</translation>
    </message>
    <message>
        <source>1 fleet</source>
        <translation>1 个机群</translation>
    </message>
    <message>
        <source>%1 fleets</source>
        <translation>%1 个机群</translation>
    </message>
    <message>
        <source>%1 of %2 workers active</source>
        <translation>%1 / %2 个 Worker 活跃</translation>
    </message>
    <message>
        <source>%1 tasks waiting</source>
        <translation>%1 个任务等待中</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
</context>
<context>
    <name>qd::GraceBar</name>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Nothing has been sent yet (Esc, Ctrl+Z)</source>
        <translation>尚未发送任何内容 (Esc, Ctrl+Z)</translation>
    </message>
    <message>
        <source>Pausing %1 in %2</source>
        <translation>将在 %2 后暂停 %1</translation>
    </message>
    <message>
        <source>Pausing %1 and %2 more in %3</source>
        <translation>将在 %3 后暂停 %1 和另外 %2 个</translation>
    </message>
</context>
<context>
    <name>qd::HeatScale</name>
    <message>
        <source>Scale: from %1 to %2</source>
        <translation>色标：从 %1 到 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>qd::HistoryBar</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Whose history: workers, queues, the five with most of a figure (W)</source>
        <translation>选择历史对象：Worker、队列、某项指标最高的五个 (W)</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Any range, from a date to a date (R)</source>
        <translation>任意范围，从某日到某日 (R)</translation>
    </message>
    <message>
        <source>Live: the range ends now and moves on. Frozen: it stands still (F)</source>
        <translation>实时：范围终点为现在并持续前移。冻结：保持不动 (F)</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>以 UTC 显示时间</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Previous hour</source>
        <translation>前一小时</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>The same length before, as pale lines</source>
        <translation>以浅色线显示之前的同等时段</translation>
    </message>
    <message>
        <source>Values as CSV or JSON…</source>
        <translation>数值导出为 CSV 或 JSON…</translation>
    </message>
    <message>
        <source>Summary as CSV or JSON…</source>
        <translation>汇总导出为 CSV 或 JSON…</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>图片导出为 PNG…</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>图片导出为 SVG…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Mark a deploy or incident…</source>
        <translation>标记部署或事故…</translation>
    </message>
    <message>
        <source>Workers: all %1</source>
        <translation>Worker：全部 %1</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1 项</translation>
    </message>
    <message>
        <source>Compare: hour</source>
        <translation>对比：小时</translation>
    </message>
    <message>
        <source>Compare: day</source>
        <translation>对比：天</translation>
    </message>
    <message>
        <source>Compare: week</source>
        <translation>对比：周</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Range…</source>
        <translation>范围…</translation>
    </message>
    <message>
        <source>Any range</source>
        <translation>任意范围</translation>
    </message>
    <message>
        <source>Times in UTC; a click: in %1 (U)</source>
        <translation>时间为 UTC；单击：改为 %1 (U)</translation>
    </message>
    <message>
        <source>Times in %1; a click: in UTC (U)</source>
        <translation>时间为 %1；单击：改为 UTC (U)</translation>
    </message>
</context>
<context>
    <name>qd::HistoryChartPanel</name>
    <message>
        <source>previous hour</source>
        <translation>前一小时</translation>
    </message>
    <message>
        <source>previous week</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>deploy: %1</source>
        <translation>部署：%1</translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation>事故：%1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>threshold of memory %1</source>
        <translation>内存阈值 %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nobody told any of this in this range.</source>
        <translation>此范围内没有任何上报。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this range.</source>
        <translation>此范围内没有任何记录。</translation>
    </message>
    <message>
        <source>There is a link at this place: it is not followed.</source>
        <translation>此处是一个链接：不会跟随。</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
</context>
<context>
    <name>qd::HistoryKeeper</name>
    <message>
        <source>The history was damaged: it was set aside as %1 at %2, and a new one was begun.</source>
        <translation>历史已损坏：已于 %2 另存为 %1，并开始新的历史。</translation>
    </message>
    <message>
        <source>The history is not open yet.</source>
        <translation>历史尚未打开。</translation>
    </message>
    <message>
        <source>The fleet&apos;s clock was set back to %1: what it showed before stays, and times it shows twice are told once.</source>
        <translation>机群时钟被回拨至 %1：之前的内容保留，重复的时间只显示一次。</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>正在打开历史。</translation>
    </message>
    <message>
        <source>Nothing is stored since %1: the fleet&apos;s clock was set back a little. Storing goes on once it has passed %2 again.</source>
        <translation>自 %1 起未存储任何内容：机群时钟被略微回拨。待其再次超过 %2 后继续存储。</translation>
    </message>
    <message>
        <source>Another program on this computer (process %1) records this fleet; this one reads along and takes over when it ends.</source>
        <translation>本机上的另一个程序（进程 %1）正在记录此机群；本程序只读取，待其结束后接管。</translation>
    </message>
</context>
<context>
    <name>qd::HistoryLog</name>
    <message>
        <source>What happened earlier cannot be read.</source>
        <translation>无法读取更早的活动。</translation>
    </message>
    <message>
        <source>The alerts that were kept cannot be read.</source>
        <translation>无法读取已保存的告警。</translation>
    </message>
</context>
<context>
    <name>qd::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Show what there is</source>
        <translation>显示已有部分</translation>
    </message>
    <message>
        <source>Nothing is stored since %1. %2</source>
        <translation>自 %1 起未存储任何内容。%2</translation>
    </message>
    <message>
        <source>This range lies before the first that was stored, at %1.</source>
        <translation>此范围早于首次存储的时间 %1。</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>尚无历史</translation>
    </message>
    <message>
        <source>The back end gives none (%1), and nothing is recorded here.</source>
        <translation>后端未提供（%1），此处也没有记录。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing is stored of this range yet. Recording begins now: the first minute stands here when it is over.</source>
        <translation>此范围尚无存储内容。现在开始记录：第一分钟结束后即显示在此。</translation>
    </message>
    <message>
        <source>The back end keeps nothing of this range, and nothing is recorded here.</source>
        <translation>后端未保留此范围的内容，此处也没有记录。</translation>
    </message>
    <message>
        <source>Show the empty charts</source>
        <translation>显示空图表</translation>
    </message>
    <message>
        <source>Mark a deploy at %1…</source>
        <translation>标记 %1 的部署…</translation>
    </message>
    <message>
        <source>Mark an incident at %1…</source>
        <translation>标记 %1 的事故…</translation>
    </message>
    <message>
        <source>Remove the mark “%1”</source>
        <translation>移除标记“%1”</translation>
    </message>
    <message>
        <source>Undo the zoom</source>
        <translation>撤销缩放</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Open in a window	Ctrl+Shift+O</source>
        <translation>在窗口中打开	Ctrl+Shift+O</translation>
    </message>
</context>
<context>
    <name>qd::HistoryReader</name>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>无法读取历史：%1</translation>
    </message>
</context>
<context>
    <name>qd::HistoryRecorder</name>
    <message>
        <source>%1 %2 workers</source>
        <translation>%1 %2 个 Worker</translation>
    </message>
</context>
<context>
    <name>qd::HistoryStore</name>
    <message>
        <source>Nothing is stored since %1: the disk does not take it in time. Storing goes on by itself once it does.</source>
        <translation>自 %1 起未存储任何内容：磁盘来不及写入。磁盘恢复后会自动继续存储。</translation>
    </message>
</context>
<context>
    <name>qd::HistoryTree</name>
    <message>
        <source>What the back end says of it</source>
        <translation>后端对此的说明</translation>
    </message>
    <message>
        <source>What the back end says of the range</source>
        <translation>后端对该范围的说明</translation>
    </message>
</context>
<context>
    <name>qd::HookCommand</name>
    <message>
        <source>No command: nothing is run.</source>
        <translation>没有命令：不运行任何程序。</translation>
    </message>
    <message>
        <source>Ready: it was not run so far.</source>
        <translation>就绪：尚未运行过。</translation>
    </message>
    <message>
        <source> %1 were left out: too many at once.</source>
        <translation> 略过 %1 次：同时过多。</translation>
    </message>
    <message>
        <source>There is no such program, or it may not be run.</source>
        <translation>没有此程序，或无权运行。</translation>
    </message>
    <message>
        <source>It did not end within %1 and was ended.</source>
        <translation>在 %1 内未结束，已被终止。</translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation>已崩溃。</translation>
    </message>
    <message>
        <source>It ended well (exit code 0).</source>
        <translation>正常结束（退出码 0）。</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>结束，退出码 %1。</translation>
    </message>
    <message>
        <source>It cannot be started: %1.</source>
        <translation>无法启动：%1。</translation>
    </message>
</context>
<context>
    <name>qd::HttpExchange</name>
    <message>
        <source>was not asked: the token or a header holds characters that cannot be sent</source>
        <translation>未被请求：令牌或请求头包含无法发送的字符</translation>
    </message>
    <message>
        <source>was not asked: %1</source>
        <translation>未被请求：%1</translation>
    </message>
    <message>
        <source>TLS is not available here</source>
        <translation>此处不支持 TLS</translation>
    </message>
    <message>
        <source>packs its answer (%1) although it was asked not to; it was not unpacked</source>
        <translation>压缩了应答（%1），尽管要求不压缩；未解压</translation>
    </message>
    <message>
        <source>sent more than %1 MiB; the answer was dropped</source>
        <translation>返回超过 %1 MiB；已丢弃该应答</translation>
    </message>
    <message>
        <source>ended the TLS handshake: its TLS may be too old</source>
        <translation>中止了 TLS 握手：其 TLS 版本可能过旧</translation>
    </message>
    <message>
        <source>closed the connection at once</source>
        <translation>立即关闭了连接</translation>
    </message>
    <message>
        <source>cannot be found: name not found</source>
        <translation>找不到：名称无法解析</translation>
    </message>
    <message>
        <source>refuses the connection: nothing listens there</source>
        <translation>拒绝连接：没有程序在监听</translation>
    </message>
    <message>
        <source>did not come to terms over TLS: its TLS may be too old</source>
        <translation>TLS 协商失败：其 TLS 版本可能过旧</translation>
    </message>
    <message>
        <source>cannot be reached through this network</source>
        <translation>无法通过此网络访问</translation>
    </message>
    <message>
        <source>broke the connection</source>
        <translation>断开了连接</translation>
    </message>
    <message>
        <source>could not be connected</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>was refused, nothing was sent: %1</source>
        <translation>已被拒绝，未发送任何内容：%1</translation>
    </message>
    <message>
        <source>did not finish the TLS handshake within %1 s</source>
        <translation>在 %1 s 内未完成 TLS 握手</translation>
    </message>
    <message>
        <source>cannot be reached within %1 s</source>
        <translation>在 %1 s 内无法连接</translation>
    </message>
    <message>
        <source>has not answered within %1 s</source>
        <translation>在 %1 s 内无应答</translation>
    </message>
    <message>
        <source>has not finished its answer within %1 s</source>
        <translation>在 %1 s 内未完成应答</translation>
    </message>
    <message>
        <source>redirects to %1, which is another server: not followed</source>
        <translation>重定向到另一台服务器 %1：未跟随</translation>
    </message>
    <message>
        <source>redirects a control request: not followed</source>
        <translation>重定向了控制请求：未跟随</translation>
    </message>
    <message>
        <source>redirects more than %1 times</source>
        <translation>重定向超过 %1 次</translation>
    </message>
</context>
<context>
    <name>qd::HttpReader</name>
    <message>
        <source>sent chunks that do not fit together</source>
        <translation>返回的分块不完整</translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <translation>未应答即关闭连接</translation>
    </message>
    <message>
        <source>ended in the middle of its answer</source>
        <translation>应答中途结束</translation>
    </message>
    <message>
        <source>sent a head without end</source>
        <translation>返回了无休止的响应头</translation>
    </message>
    <message>
        <source>does not speak HTTP</source>
        <translation>不支持 HTTP</translation>
    </message>
    <message>
        <source>sent a head that is not HTTP</source>
        <translation>返回的响应头不是 HTTP</translation>
    </message>
    <message>
        <source>sent two different lengths</source>
        <translation>返回了两个不同的长度</translation>
    </message>
    <message>
        <source>wants to speak another protocol</source>
        <translation>要求使用另一协议</translation>
    </message>
    <message>
        <source>sent interim answers without end</source>
        <translation>不断返回中间应答</translation>
    </message>
    <message>
        <source>packs its answer in a way that was not asked for</source>
        <translation>以未请求的方式压缩了应答</translation>
    </message>
    <message>
        <source>sent a length that is none</source>
        <translation>返回了无效的长度</translation>
    </message>
    <message>
        <source>sent a chunk without a size</source>
        <translation>返回了没有大小的分块</translation>
    </message>
</context>
<context>
    <name>qd::JobHitModel</name>
    <message>
        <source>No longer kept</source>
        <translation>已不再保留</translation>
    </message>
</context>
<context>
    <name>qd::JobHits</name>
    <message>
        <source>Close the hits</source>
        <translation>关闭查找结果</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Jobs found</source>
        <translation>找到的作业</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 个结果</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 个结果</translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation>显示最新 %1 个</translation>
    </message>
    <message>
        <source>memory reaches back to %1</source>
        <translation>内存可回溯到 %1</translation>
    </message>
    <message>
        <source>nothing is in memory yet</source>
        <translation>内存中尚无内容</translation>
    </message>
</context>
<context>
    <name>qd::JobMemory</name>
    <message>
        <source>%1 events came faster than they are kept</source>
        <translation>%1 个事件到达过快，未能保留</translation>
    </message>
    <message>
        <source>%1 from here: %2</source>
        <translation>本机执行 %1：%2</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>退出 %1</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>paused by %1</source>
        <translation>由 %1 暂停</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>由 %2 执行 %1</translation>
    </message>
    <message>
        <source>%1: did not take effect. %2</source>
        <translation>%1：未生效。%2</translation>
    </message>
    <message>
        <source>no heartbeat</source>
        <translation>无心跳</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>无活动</translation>
    </message>
    <message>
        <source>paused from here</source>
        <translation>由本机暂停</translation>
    </message>
</context>
<context>
    <name>qd::JobPanel</name>
    <message>
        <source>Held</source>
        <translation>持有中</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>结束未知</translation>
    </message>
    <message>
        <source>Open worker</source>
        <translation>打开 Worker</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Waited before</source>
        <translation>此前等待</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>The job&apos;s fields</source>
        <translation>作业的字段</translation>
    </message>
    <message>
        <source>Its fields are no longer kept, or it came without any.</source>
        <translation>其字段已不再保留，或未附带任何字段。</translation>
    </message>
    <message>
        <source>Fields as they came</source>
        <translation>原始字段</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>已不再保留</translation>
    </message>
    <message>
        <source>a job of %1</source>
        <translation>%1 的作业</translation>
    </message>
</context>
<context>
    <name>qd::JointFeed</name>
    <message>
        <source>It went by Redis, for %1 takes no control now.</source>
        <translation>已经由 Redis 执行，因为 %1 目前不接受控制。</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>%1 known by the API alone, %2 by Redis alone</source>
        <translation>%1 个仅 API 已知，%2 个仅 Redis 已知</translation>
    </message>
    <message>
        <source>%1 of the API&apos;s fit more than one of Redis: both are shown, neither is controlled</source>
        <translation>API 的 %1 个对应 Redis 的多个：两者均显示，均不可控制</translation>
    </message>
    <message>
        <source>%1 is away: what follows is told by %2 and may be incomplete. The exact entries take its place when Redis is back.</source>
        <translation>%1 不可用：以下内容来自 %2，可能不完整。Redis 恢复后将由准确的条目替换。</translation>
    </message>
</context>
<context>
    <name>qd::JsonTree</name>
    <message>
        <source>1 entry</source>
        <translation>1 个条目</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 个条目</translation>
    </message>
    <message>
        <source>%1, too deep to show</source>
        <translation>%1，层级过深，无法显示</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 个字段</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 个字段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>qd::KeepDialog</name>
    <message>
        <source>Kept history</source>
        <translation>历史保留</translation>
    </message>
    <message>
        <source>What this program sees of a fleet is kept on this computer. What is older, or more than the file may hold, is given up: the oldest first.</source>
        <translation>本程序所见的机群信息保存在本机。超出期限或文件大小上限的部分会被舍弃：最旧的优先。</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>每个采样</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>A value a minute</source>
        <translation>每分钟一个值</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>A value an hour</source>
        <translation>每小时一个值</translation>
    </message>
    <message>
        <source>The file of a fleet</source>
        <translation>每个机群的文件</translation>
    </message>
    <message>
        <source> MB at most</source>
        <translation> MB（上限）</translation>
    </message>
    <message>
        <source>The file of this fleet holds %1.</source>
        <translation>此机群的文件大小为 %1。</translation>
    </message>
</context>
<context>
    <name>qd::LargeQueues</name>
    <message>
        <source>%1: its entries are very large and seldom read (%L2 MiB a look)</source>
        <translation>%1：条目非常大，很少读取（每次 %L2 MiB）</translation>
    </message>
    <message>
        <source>%1: its entries are not read, they are too large to come in time (over %L2 MiB)</source>
        <translation>%1：不读取条目，内容过大，无法及时传输（超过 %L2 MiB）</translation>
    </message>
</context>
<context>
    <name>qd::LegendChip</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, hidden</source>
        <translation>%1：%2，已隐藏</translation>
    </message>
    <message>
        <source>Space hides or shows, Enter leaves only these</source>
        <translation>空格键隐藏或显示，Enter 仅保留这些</translation>
    </message>
    <message>
        <source>%1. Click to hide these.</source>
        <translation>%1。单击可隐藏。</translation>
    </message>
    <message>
        <source>%1, hidden. Click to show these.</source>
        <translation>%1，已隐藏。单击可显示。</translation>
    </message>
    <message>
        <source>Ctrl+click or double click: only these</source>
        <translation>Ctrl+单击或双击：仅显示这些</translation>
    </message>
</context>
<context>
    <name>qd::LifeLine</name>
    <message>
        <source>The job&apos;s life</source>
        <translation>作业全过程</translation>
    </message>
</context>
<context>
    <name>qd::LineFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>qd::LockWindow</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Quarterdeck is locked</source>
        <translation>Quarterdeck 已锁定</translation>
    </message>
    <message>
        <source>All fleets are still watched, and alerts still call. Nothing can be done before the pass phrase is entered.</source>
        <translation>所有机群仍在监视中，告警仍会通知。输入口令之前无法执行任何操作。</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>qd::MainWindow</name>
    <message>
        <source>Quarterdeck</source>
        <translation>Quarterdeck</translation>
    </message>
    <message>
        <source>%1 – Quarterdeck</source>
        <translation>%1 – Quarterdeck</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Kept history…</source>
        <translation>历史保留…</translation>
    </message>
    <message>
        <source>Alerts reach…</source>
        <translation>告警通知…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>审计日志…</translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock: pass phrase…</source>
        <translation>锁定口令…</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>诊断…</translation>
    </message>
    <message>
        <source>The last run…</source>
        <translation>上次批量操作…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>语言将在下次启动时更改。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>已从 %1 登出。</translation>
    </message>
    <message>
        <source>%1 What you see is the last that was known.</source>
        <translation>%1 所见为最后已知的内容。</translation>
    </message>
    <message>
        <source>Requests to %1 are held back until it answers again.</source>
        <translation>在 %1 恢复应答之前暂停请求。</translation>
    </message>
    <message>
        <source>Read-only: %1 does not let this token control workers. Sign in with an administrator token to do so.</source>
        <translation>只读：%1 不允许此令牌控制 Worker。如需控制，请使用管理员令牌登录。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>未发送任何内容：%1</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>关闭窗口？</translation>
    </message>
    <message>
        <source>%1. Closing the window stops it: who has not been told is not told.</source>
        <translation>%1。关闭窗口会停止操作：尚未收到指令的不再发送。</translation>
    </message>
    <message>
        <source>%1: not sent yet. Closing the window takes it back.</source>
        <translation>%1：尚未发送。关闭窗口将撤回。</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation>全部机群</translation>
    </message>
    <message>
        <source>Add a fleet…</source>
        <translation>添加机群…</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Walls…</source>
        <translation>大屏…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Open this page in its own window</source>
        <translation>在单独的窗口中打开此页面</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>The sign-in to %1 ends in %2. Sign in again now and nothing is interrupted.</source>
        <translation>%1 的登录将在 %2后到期。现在重新登录不会中断任何内容。</translation>
    </message>
    <message>
        <source>By its own date the sign-in to %1 has ended: it will be refused when it is asked for next. Sign in again.</source>
        <translation>按其自身的日期，%1 的登录已到期：下次请求时将被拒绝。请重新登录。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Of all texts, and of what they stand in.</source>
        <translation>所有文字及其所在的控件。</translation>
    </message>
    <message>
        <source>Alerts and history</source>
        <translation>告警与历史</translation>
    </message>
    <message>
        <source>How alerts reach people</source>
        <translation>告警如何通知到人</translation>
    </message>
    <message>
        <source>Desktop notifications, tray, sounds, a webhook, a command; from which severity on.</source>
        <translation>桌面通知、托盘、声音、Webhook、命令；从哪个严重级别开始。</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>Limits, times, quiet hours: the Alerts page.</source>
        <translation>限值、时间、免打扰时段：见“告警”页面。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>How much history is kept</source>
        <translation>保留多少历史</translation>
    </message>
    <message>
        <source>On this computer: samples, minutes, hours, and the size of a file.</source>
        <translation>在本机：采样、每分钟、每小时的数据，以及文件大小。</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>隐私与安全</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <source>Without use. Where a pass phrase is set.</source>
        <translation>无操作多久之后。须已设置口令。</translation>
    </message>
    <message>
        <source>Pass phrase of the lock</source>
        <translation>锁定口令</translation>
    </message>
    <message>
        <source>Pass phrase…</source>
        <translation>口令…</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>隐藏的内容</translation>
    </message>
    <message>
        <source>Fields whose key has one of these words are hidden wherever they are shown, copied or exported.</source>
        <translation>键名含有这些词之一的字段，在显示、复制或导出时一律隐藏。</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>词语…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>What was done to fleets from this computer.</source>
        <translation>从本机对机群执行过的操作。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close the other windows</source>
        <translation>关闭其他窗口</translation>
    </message>
    <message>
        <source>Save these windows as a layout…</source>
        <translation>将这些窗口保存为布局…</translation>
    </message>
    <message>
        <source>Save a layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Remove a layout</source>
        <translation>删除布局</translation>
    </message>
    <message>
        <source>There are %1 layouts already: remove one first.</source>
        <translation>已有 %1 个布局：请先删除一个。</translation>
    </message>
    <message>
        <source>Open what is chosen in its own window</source>
        <translation>在单独的窗口中打开所选内容</translation>
    </message>
    <message>
        <source>%1 in its own window</source>
        <translation>在单独的窗口中打开%1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The clock changes at the next start.</source>
        <translation>时钟在下次启动时更改。</translation>
    </message>
    <message>
        <source>As this computer&apos;s clock</source>
        <translation>按这台计算机的时钟</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Asked once a day what the newest version is; nothing is loaded. Empty: nobody is asked.</source>
        <translation>每天询问一次最新版本；不下载任何内容。留空：不询问。</translation>
    </message>
</context>
<context>
    <name>qd::MarkDialog</name>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Add mark</source>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>活动内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>A few words, such as a version</source>
        <translation>几个词，例如版本号</translation>
    </message>
    <message>
        <source>Words of the mark</source>
        <translation>标记文字</translation>
    </message>
    <message>
        <source>It stands on all charts of this fleet, on this computer only.</source>
        <translation>显示在此机群的所有图表上，仅限本机。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>qd::MetricStrip</name>
    <message>
        <source>More metrics</source>
        <translation>更多指标</translation>
    </message>
    <message>
        <source>on the History page</source>
        <translation>在“历史”页面上</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
</context>
<context>
    <name>qd::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>关闭提示：%1</translation>
    </message>
    <message>
        <source>and 1 more outcome to read</source>
        <translation>另有 1 条结果待查看</translation>
    </message>
    <message>
        <source>and %1 more outcomes to read</source>
        <translation>另有 %1 条结果待查看</translation>
    </message>
    <message>
        <source>%1 of %2 was refused</source>
        <translation>对 %2 的%1操作被拒绝</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>对 %2 的%1操作失败</translation>
    </message>
    <message>
        <source>%1 of %2 was not sent</source>
        <translation>对 %2 的%1操作未发送</translation>
    </message>
    <message>
        <source>%1 of %2: no answer</source>
        <translation>对 %2 的%1操作：无应答</translation>
    </message>
    <message>
        <source>%1 of %2: outcome unknown</source>
        <translation>对 %2 的%1操作：结果未知</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>对 %2 的%1操作已完成</translation>
    </message>
    <message>
        <source>%1 of %2 was answered, but is not to be seen</source>
        <translation>对 %2 的%1操作已有应答，但未见效果</translation>
    </message>
    <message>
        <source>%1 of %2 is on its way</source>
        <translation>对 %2 的%1操作正在进行</translation>
    </message>
</context>
<context>
    <name>qd::NotifyBurst</name>
    <message>
        <source>%1 alerts · %2</source>
        <translation>%1 条告警 · %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Alerts call. Unlock to see them.</source>
        <translation>有告警通知。解锁后查看。</translation>
    </message>
</context>
<context>
    <name>qd::NotifyDesktop</name>
    <message>
        <source>There is no message bus here: alerts show in the window only.</source>
        <translation>此处没有消息总线：告警仅显示在窗口中。</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service has ended.</source>
        <translation>桌面通知服务已终止。</translation>
    </message>
    <message>
        <source>This build has no D-Bus: alerts show in the window only.</source>
        <translation>此版本不含 D-Bus：告警仅显示在窗口中。</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service does not answer.</source>
        <translation>桌面通知服务没有应答。</translation>
    </message>
    <message>
        <source>The desktop has no notification service.</source>
        <translation>桌面没有通知服务。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service refuses: %1</source>
        <translation>桌面通知服务拒绝：%1</translation>
    </message>
</context>
<context>
    <name>qd::NumberLine</name>
    <message>
        <source>This fleet is marked production. Type %1 to go on.</source>
        <translation>此机群标记为生产环境。输入 %1 以继续。</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>输入 %1 以继续。</translation>
    </message>
</context>
<context>
    <name>qd::OutcomeWatch</name>
    <message>
        <source>The worker&apos;s own state shows it: %1.</source>
        <translation>Worker 自身的状态已体现：%1。</translation>
    </message>
    <message>
        <source>It did not happen: after %1 s the worker is still %2.</source>
        <translation>未发生：%1 s 后该 Worker 仍为 %2。</translation>
    </message>
    <message>
        <source>After %1 s the worker is still %2.</source>
        <translation>%1 s 后该 Worker 仍为 %2。</translation>
    </message>
    <message>
        <source>The back end had said: %1</source>
        <translation>后端此前的应答：%1</translation>
    </message>
</context>
<context>
    <name>qd::OverviewPage</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>qd::Page</name>
    <message>
        <source>%1 old</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation>尚无 Worker</translation>
    </message>
    <message>
        <source>%1 answers, but reports no workers. Start one there: it appears here by itself.</source>
        <translation>%1 有应答，但没有报告 Worker。在那里启动一个后，会自动显示在此。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>There is one, and the filter hides it.</source>
        <translation>有 1 个，但被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation>全部 %1 个均被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>%1 wants a token.</source>
        <translation>%1 要求令牌。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Connected, waiting for the first data…</source>
        <translation>已连接，正在等待首批数据…</translation>
    </message>
</context>
<context>
    <name>qd::PageWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>qd::PaletteBox</name>
    <message>
        <source>Palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find worker, queue, job or command…</source>
        <translation>查找 Worker、队列、作业或命令…</translation>
    </message>
    <message>
        <source>Find worker, queue, job or command</source>
        <translation>查找 Worker、队列、作业或命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>qd::PasswordDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Password or token (kept in the keychain once it is accepted)</source>
        <translation>密码或令牌（通过后保存在钥匙串中）</translation>
    </message>
    <message>
        <source>Password or token (held for this session only)</source>
        <translation>密码或令牌（仅用于本次会话）</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密码或令牌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在尝试…</translation>
    </message>
</context>
<context>
    <name>qd::PayloadBuilder</name>
    <message>
        <source>It holds more than %1 values and is not unfolded.</source>
        <translation>其中超过 %1 个值，不予展开。</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels and is not unfolded.</source>
        <translation>其嵌套超过 %1 层，不予展开。</translation>
    </message>
</context>
<context>
    <name>qd::PayloadTree</name>
    <message>
        <source>%1 field</source>
        <translation>%1 个字段</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 个字段</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1 个值</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 个值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Its name or its text looks like a secret. Reveal shows it.</source>
        <translation>其名称或文本像是机密。点击“显示内容”可查看。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>qd::PipelineFeed</name>
    <message>
        <source>A pipeline only reports: its workers cannot be controlled from here.</source>
        <translation>流水线只上报：无法从此处控制其 Worker。</translation>
    </message>
    <message>
        <source>this program stood still for %1 s</source>
        <translation>本程序停顿了 %1 s</translation>
    </message>
    <message>
        <source>A message of a kind that is not known here</source>
        <translation>未知类型的消息</translation>
    </message>
    <message>
        <source>init: no workers</source>
        <translation>init：没有 Worker</translation>
    </message>
    <message>
        <source>more than %1 metrics</source>
        <translation>指标超过 %1 个</translation>
    </message>
    <message>
        <source>%1 sent no init message within %2 s: what its workers do is not known.</source>
        <translation>%1 在 %2 s 内没有发送 init 消息：无法得知其 Worker 在做什么。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 It asks for a sign-in.</source>
        <translation>%1 需要登录。</translation>
    </message>
    <message>
        <source>%1 Sign in again.</source>
        <translation>%1 请重新登录。</translation>
    </message>
    <message>
        <source>%1 It is tried again by itself.</source>
        <translation>%1 会自动重试。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>A pipeline only reports: it answers no questions.</source>
        <translation>流水线只上报：不回答查询。</translation>
    </message>
</context>
<context>
    <name>qd::PipelineSocket</name>
    <message>
        <source>it goes away (1001)</source>
        <translation>对方离开（1001）</translation>
    </message>
    <message>
        <source>a message was larger than %1 MiB (1009)</source>
        <translation>有消息大于 %1 MiB（1009）</translation>
    </message>
    <message>
        <source>the WebSocket protocol was broken (1002)</source>
        <translation>违反了 WebSocket 协议（1002）</translation>
    </message>
    <message>
        <source>an error on its side (1011)</source>
        <translation>对方出错（1011）</translation>
    </message>
    <message>
        <source>closed with code %1</source>
        <translation>已关闭，代码 %1</translation>
    </message>
    <message>
        <source>it did not open the WebSocket within %1 s</source>
        <translation>在 %1 s 内未打开 WebSocket</translation>
    </message>
    <message>
        <source>its certificate cannot be checked; nothing was sent</source>
        <translation>无法校验其证书；未发送任何内容</translation>
    </message>
    <message>
        <source>nothing was heard of it for %1 s</source>
        <translation>已有 %1 s 没有任何消息</translation>
    </message>
    <message>
        <source>refused, nothing was sent: %1</source>
        <translation>已拒绝，未发送任何内容：%1</translation>
    </message>
    <message>
        <source>it does not let us in (%1)</source>
        <translation>不允许我方接入（%1）</translation>
    </message>
    <message>
        <source>it answers with a redirect (%1), which is not followed</source>
        <translation>以重定向应答（%1），未跟随</translation>
    </message>
    <message>
        <source>it answers %1 instead of opening a WebSocket</source>
        <translation>应答 %1，而未打开 WebSocket</translation>
    </message>
    <message>
        <source>it refuses the connection: nothing listens there</source>
        <translation>拒绝连接：没有程序在监听</translation>
    </message>
    <message>
        <source>it cannot be found: name not found</source>
        <translation>找不到：名称无法解析</translation>
    </message>
    <message>
        <source>it closed the connection before the WebSocket was open</source>
        <translation>在 WebSocket 打开之前关闭了连接</translation>
    </message>
    <message>
        <source>it cannot be reached in time</source>
        <translation>未能及时连接</translation>
    </message>
    <message>
        <source>it cannot be reached through this network</source>
        <translation>无法通过此网络访问</translation>
    </message>
    <message>
        <source>it does not come to terms over TLS: it speaks none, or one too old</source>
        <translation>TLS 协商失败：不支持 TLS，或版本过旧</translation>
    </message>
    <message>
        <source>no WebSocket: %1</source>
        <translation>不是 WebSocket：%1</translation>
    </message>
    <message>
        <source>the connection broke off (1006)</source>
        <translation>连接中断（1006）</translation>
    </message>
</context>
<context>
    <name>qd::PipelineState</name>
    <message>
        <source>Item %1: %2</source>
        <translation>条目 %1：%2</translation>
    </message>
    <message>
        <source>Item %1: %2: %3</source>
        <translation>条目 %1：%2：%3</translation>
    </message>
    <message>
        <source>%1: %2 items, %3</source>
        <translation>%1：%2 个条目，%3</translation>
    </message>
    <message>
        <source>Figures of workers</source>
        <translation>Worker 指标</translation>
    </message>
    <message>
        <source>reckoned from events since we connected, %1</source>
        <translation>由连接以来的事件推算，%1</translation>
    </message>
    <message>
        <source>The server&apos;s own count when we connected</source>
        <translation>连接时服务器自身的计数</translation>
    </message>
    <message>
        <source>%1 processed, %2 failed</source>
        <translation>已处理 %1，失败 %2</translation>
    </message>
    <message>
        <source>Since we connected</source>
        <translation>自连接以来</translation>
    </message>
    <message>
        <source>%1 completed, %2 failed, %3 retried, %4 skipped; one count for each stage</source>
        <translation>完成 %1，失败 %2，重试 %3，跳过 %4；每个阶段各计一次</translation>
    </message>
    <message>
        <source>Items in flight</source>
        <translation>处理中的条目</translation>
    </message>
    <message>
        <source>Top performers</source>
        <translation>表现最佳</translation>
    </message>
    <message>
        <source>Queue sizes</source>
        <translation>队列大小</translation>
    </message>
    <message>
        <source>as told at %1; events do not carry them</source>
        <translation>为 %1 上报的值；事件不含此信息</translation>
    </message>
    <message>
        <source>Run finished: %1 completed, %2 failed, %3 retried, %4 skipped in %5 s since we connected</source>
        <translation>运行结束：连接以来 %5 s 内完成 %1，失败 %2，重试 %3，跳过 %4</translation>
    </message>
    <message>
        <source>; top: %1</source>
        <translation>；最佳：%1</translation>
    </message>
</context>
<context>
    <name>qd::Preset</name>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>无法使用 %1：%2。</translation>
    </message>
    <message>
        <source>others than its owner may write it</source>
        <translation>除所有者外，其他人也可以写入该文件</translation>
    </message>
    <message>
        <source>it holds no object</source>
        <translation>其中没有对象</translation>
    </message>
</context>
<context>
    <name>qd::QueryEdit</name>
    <message>
        <source>Filter workers</source>
        <translation>筛选 Worker</translation>
    </message>
    <message>
        <source>Words, or terms such as
status:stale   host:lon-*   errors&gt;5   idle&gt;60s   -queue:mail
Tab completes, ↓ offers, F1 explains all (Ctrl+F or / comes here)</source>
        <translation>输入关键词或条件，例如
status:stale   host:lon-*   errors&gt;5   idle&gt;60s   -queue:mail
Tab 补全，↓ 列出建议，F1 查看全部说明（Ctrl+F 或 / 定位到此处）</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>隐藏 %1 个</translation>
    </message>
</context>
<context>
    <name>qd::QueryHelp</name>
    <message>
        <source>both words, anywhere in a worker&apos;s texts</source>
        <translation>两个词都出现，位置不限（Worker 的任意文本）</translation>
    </message>
    <message>
        <source>exactly that; status as it is shown</source>
        <translation>完全相等；status 以显示的为准</translation>
    </message>
    <message>
        <source>* stands for anything</source>
        <translation>* 代表任意内容</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>多个中的任一个</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>quotes for spaces and signs</source>
        <translation>含空格或符号时加引号</translation>
    </message>
    <message>
        <source>percent; also &lt;  &lt;=  &gt;=  =  !=</source>
        <translation>百分比；还有 &lt;  &lt;=  &gt;=  =  !=</translation>
    </message>
    <message>
        <source>times: ms s m h d; 1h30m</source>
        <translation>时间：ms s m h d；1h30m</translation>
    </message>
    <message>
        <source>sizes: KB MB GB; without a unit MB</source>
        <translation>大小：KB MB GB；无单位时为 MB</translation>
    </message>
    <message>
        <source>counts: k M</source>
        <translation>数量：k M</translation>
    </message>
    <message>
        <source>not; also NOT status:idle</source>
        <translation>非；也可写 NOT status:idle</translation>
    </message>
    <message>
        <source>OR and parentheses; AND is between words</source>
        <translation>OR 和括号；词之间为 AND</translation>
    </message>
    <message>
        <source>known, not known; also host:—</source>
        <translation>已知、未知；也可写 host:—</translation>
    </message>
    <message>
        <source>also is:attention  busy  silent  pending  duplicate</source>
        <translation>还有 is:attention  busy  silent  pending  duplicate</translation>
    </message>
    <message>
        <source>both words, anywhere in an entry</source>
        <translation>两个词都出现，位置不限（条目的任意文本）</translation>
    </message>
    <message>
        <source>one of several; also kind:job</source>
        <translation>多个中的任一个；也可写 kind:job</translation>
    </message>
    <message>
        <source>also is:success  warning  job  cron  control  connection</source>
        <translation>还有 is:success  warning  job  cron  control  connection</translation>
    </message>
    <message>
        <source>contains; quotes for spaces</source>
        <translation>包含；含空格时加引号</translation>
    </message>
    <message>
        <source>times: ms s m h d; also &lt;  &lt;=  &gt;=  !=</source>
        <translation>时间：ms s m h d；还有 &lt;  &lt;=  &gt;=  !=</translation>
    </message>
    <message>
        <source>no older than that</source>
        <translation>不早于此时长</translation>
    </message>
    <message>
        <source>since then</source>
        <translation>自此时起</translation>
    </message>
    <message>
        <source>any field that entries come with</source>
        <translation>条目附带的任意字段</translation>
    </message>
    <message>
        <source>known; also has:url, -has:job</source>
        <translation>已知；也可写 has:url、-has:job</translation>
    </message>
    <message>
        <source>not; also NOT kind:job_started</source>
        <translation>非；也可写 NOT kind:job_started</translation>
    </message>
    <message>
        <source>What can be written in the filter</source>
        <translation>筛选框的写法</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>What is not known meets no comparison.</source>
        <translation>未知的值不满足任何比较。</translation>
    </message>
</context>
<context>
    <name>qd::QueryLine</name>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>清除筛选 (Esc)</translation>
    </message>
    <message>
        <source>What can be written here (F1)</source>
        <translation>可用的写法 (F1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法理解</translation>
    </message>
</context>
<context>
    <name>qd::QueryParser</name>
    <message>
        <source>The filter is longer than %1 characters.</source>
        <translation>筛选条件超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The “)” at character %1 closes nothing.</source>
        <translation>第 %1 个字符处的“)”没有对应的开括号。</translation>
    </message>
    <message>
        <source>More than %1 levels within each other at character %2.</source>
        <translation>第 %2 个字符处嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The “(” at character %1 is not closed.</source>
        <translation>第 %1 个字符处的“(”没有闭合。</translation>
    </message>
    <message>
        <source>The quote at character %1 is not closed.</source>
        <translation>第 %1 个字符处的引号没有闭合。</translation>
    </message>
    <message>
        <source>There is no field “%1” (character %2).</source>
        <translation>没有字段“%1”（第 %2 个字符）。</translation>
    </message>
    <message>
        <source>A text with “%1” in it goes into quotes.</source>
        <translation>包含“%1”的文本需加引号。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>是否指“%1”？</translation>
    </message>
    <message>
        <source>“~” looks into texts, but “%1” is none (character %2).</source>
        <translation>“~”用于查找文本，但“%1”不是文本（第 %2 个字符）。</translation>
    </message>
    <message>
        <source>is no percentage, such as 5 or 2.5%</source>
        <translation>不是百分比，例如 5 或 2.5%</translation>
    </message>
    <message>
        <source>is no length of time, such as 90s, 5m or 1h30m</source>
        <translation>不是时长，例如 90s、5m 或 1h30m</translation>
    </message>
    <message>
        <source>is no size, such as 500MB or 1.5GB</source>
        <translation>不是大小，例如 500MB 或 1.5GB</translation>
    </message>
    <message>
        <source>is no date and time, such as 2026-01-31T14:00Z</source>
        <translation>不是日期时间，例如 2026-01-31T14:00Z</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>is no number, such as 1000 or 10k</source>
        <translation>不是数字，例如 1000 或 10k</translation>
    </message>
    <message>
        <source>“%1” at character %2 %3.</source>
        <translation>“%1”（第 %2 个字符）%3。</translation>
    </message>
    <message>
        <source>More than %1 terms at character %2.</source>
        <translation>第 %2 个字符处条件超过 %1 个。</translation>
    </message>
    <message>
        <source>Something is missing beside “%1” at character %2.</source>
        <translation>“%1”旁缺少内容（第 %2 个字符）。</translation>
    </message>
    <message>
        <source>“%1” at character %2 wants a “:”.</source>
        <translation>“%1”（第 %2 个字符）后需要“:”。</translation>
    </message>
    <message>
        <source>“is:%1” (character %2) is not known: a worker is %3 or has a status.</source>
        <translation>“is:%1”（第 %2 个字符）无法识别：Worker 可以是 %3 或某个状态。</translation>
    </message>
</context>
<context>
    <name>qd::QueryPopup</name>
    <message>
        <source>Ways to go on</source>
        <translation>可选的后续写法</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worker(s)</source>
        <translation>
            <numerusform>%1，%n 个 Worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::QuestionDesk</name>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 应答 %2</translation>
    </message>
    <message>
        <source>%1 has failed again and again: nothing is asked until the next trial</source>
        <translation>%1 多次失败：在下次试探之前不发送查询</translation>
    </message>
    <message>
        <source>%1 sent broken JSON: %2 at byte %3</source>
        <translation>%1 返回了损坏的 JSON：%2，位于第 %3 字节</translation>
    </message>
    <message>
        <source>%1 says that it did not succeed</source>
        <translation>%1 报告未成功</translation>
    </message>
</context>
<context>
    <name>qd::QueueChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>processed /min</source>
        <translation>已处理 /min</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>每 min</translation>
    </message>
    <message>
        <source>held</source>
        <translation>持有中</translation>
    </message>
    <message>
        <source>waiting and held</source>
        <translation>等待与持有中</translation>
    </message>
    <message>
        <source>Choose a queue in the table to see its depth and throughput.</source>
        <translation>在表格中选择一个队列，查看其深度和吞吐量。</translation>
    </message>
    <message>
        <source>No history yet: the back end gives none (%1). What is seen from now on is drawn here.</source>
        <translation>尚无历史：后端未提供（%1）。从现在起看到的内容会绘制在此。</translation>
    </message>
    <message>
        <source>Asking for the last %1 h…</source>
        <translation>正在查询最近 %1 h…</translation>
    </message>
    <message>
        <source>No history yet: the back end kept none of this queue. What is seen from now on is drawn here.</source>
        <translation>尚无历史：后端未保留此队列的数据。从现在起看到的内容会绘制在此。</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>Depth and throughput of %1</source>
        <translation>%1 的深度和吞吐量</translation>
    </message>
    <message>
        <source>Depth and throughput</source>
        <translation>深度和吞吐量</translation>
    </message>
    <message>
        <source>%1 · depth, last %2 h</source>
        <translation>%1 · 深度，最近 %2 h</translation>
    </message>
    <message>
        <source>%1 · depth, as seen since we watch</source>
        <translation>%1 · 深度，自开始监视以来</translation>
    </message>
</context>
<context>
    <name>qd::QueueDelegate</name>
    <message>
        <source>%1 in trouble</source>
        <translation>%1 个有问题</translation>
    </message>
    <message>
        <source>%1, reckoned from the change of the last half minute</source>
        <translation>%1，由最近半分钟的变化推算</translation>
    </message>
    <message>
        <source>%1, as the back end reckons</source>
        <translation>%1，由后端推算</translation>
    </message>
    <message>
        <source>More tasks come than go.</source>
        <translation>进入的任务多于离开的任务。</translation>
    </message>
    <message>
        <source>Tasks come, and none go.</source>
        <translation>任务不断进入，却没有离开。</translation>
    </message>
    <message>
        <source>No tasks go.</source>
        <translation>没有任务离开。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>队列为空。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Tasks wait, and no worker and no consumer reads this queue.</source>
        <translation>有任务等待，但没有 Worker 和消费者读取此队列。</translation>
    </message>
    <message>
        <source>%1 read it</source>
        <translation>%1 个在读取</translation>
    </message>
    <message>
        <source>Nobody could tell who reads it.</source>
        <translation>无法得知谁在读取。</translation>
    </message>
    <message>
        <source>What waited and was held in the last hour, a value a minute. Gaps: nothing was heard of it.</source>
        <translation>最近 1 小时等待与持有中的任务，每分钟一个值。空缺：无上报。</translation>
    </message>
    <message>
        <source>%1 waiting, %2 held</source>
        <translation>等待 %1，持有 %2</translation>
    </message>
</context>
<context>
    <name>qd::QueueEntries</name>
    <message>
        <source>Over the whole page</source>
        <translation>占满整页</translation>
    </message>
    <message>
        <source>entry %1 of %2</source>
        <translation>第 %1 / %2 个条目</translation>
    </message>
    <message>
        <source>Back to its place</source>
        <translation>恢复原位</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>继续查找</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>The chosen entry&apos;s fields (Enter)</source>
        <translation>所选条目的字段 (Enter)</translation>
    </message>
    <message>
        <source>No queue chosen</source>
        <translation>未选择队列</translation>
    </message>
    <message>
        <source>Tasks of %1</source>
        <translation>%1 的任务</translation>
    </message>
    <message>
        <source>Give %1 back…</source>
        <translation>放回 %1 个…</translation>
    </message>
    <message>
        <source>Requeue %1…</source>
        <translation>重新入队 %1 个…</translation>
    </message>
    <message>
        <source>Shows first what would be done (Shift+R)</source>
        <translation>先显示将执行的操作 (Shift+R)</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有等待的任务。</translation>
    </message>
    <message>
        <source>Nobody holds a task.</source>
        <translation>没有被持有的任务。</translation>
    </message>
    <message>
        <source>Nothing is orphaned.</source>
        <translation>没有孤立任务。</translation>
    </message>
    <message>
        <source>There are no dead letters.</source>
        <translation>没有死信。</translation>
    </message>
    <message>
        <source>Choose a queue to see what stands in it.</source>
        <translation>选择一个队列，查看其中的内容。</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>已读取的 %2 个中有 %1 个</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>已读取 %1 个</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>more is not kept: find narrows nothing beyond</source>
        <translation>不再保留更多：查找无法超出此范围</translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>还有更多</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
</context>
<context>
    <name>qd::QueueModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>qd::QueueOrder</name>
    <message>
        <source>Group %1, %2 queues, %3</source>
        <translation>分组 %1，%2 个队列，%3</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>qd::QueuePage</name>
    <message>
        <source>%1: chart</source>
        <translation>%1：图表</translation>
    </message>
    <message>
        <source>%1: tasks</source>
        <translation>%1：任务</translation>
    </message>
    <message>
        <source>This queue is not there now.</source>
        <translation>此队列目前不存在。</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>等待 %1</translation>
    </message>
</context>
<context>
    <name>qd::QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持有中</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>In /s</source>
        <translation>进入 /s</translation>
    </message>
    <message>
        <source>Out /s</source>
        <translation>离开 /s</translation>
    </message>
    <message>
        <source>Clears in</source>
        <translation>预计清空</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取者</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Other fields of this queue</source>
        <translation>此队列的其他字段</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>Tasks queued</source>
        <translation>队列中的任务</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>No queue chosen</source>
        <translation>未选择队列</translation>
    </message>
    <message>
        <source>Choose a queue in the table to see everything about it.</source>
        <translation>在表格中选择一个队列，查看其全部信息。</translation>
    </message>
    <message>
        <source>Nobody reads this queue: start a worker for it, or its tasks wait for ever.</source>
        <translation>无人读取此队列：请为其启动 Worker，否则其中的任务将永远等待。</translation>
    </message>
    <message>
        <source>No worker says that it reads this queue.</source>
        <translation>没有 Worker 表明在读取此队列。</translation>
    </message>
    <message>
        <source>Show all %1 in Workers</source>
        <translation>在 Worker 页显示全部 %1 个</translation>
    </message>
    <message>
        <source>Show in Workers</source>
        <translation>在 Worker 页显示</translation>
    </message>
    <message>
        <source>Open worker %1, %2</source>
        <translation>打开 Worker %1，%2</translation>
    </message>
    <message>
        <source>The queue status says %1 tasks; the queues here add up to %2.</source>
        <translation>队列状态报告 %1 个任务；此处各队列合计 %2 个。</translation>
    </message>
    <message>
        <source>The overview says %1.</source>
        <translation>总览报告 %1 个。</translation>
    </message>
</context>
<context>
    <name>qd::QueueTable</name>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>qd::QueuesPage</name>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>What the names have in common</source>
        <translation>名称的共同部分</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name up to &quot;%1&quot;</source>
        <translation>名称中“%1”之前的部分</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation>导出…	Ctrl+E</translation>
    </message>
    <message>
        <source>Show its workers</source>
        <translation>显示其 Worker</translation>
    </message>
    <message>
        <source>Requeue %1 orphaned…	Shift+R</source>
        <translation>重新入队 %1 个孤立任务…	Shift+R</translation>
    </message>
    <message>
        <source>Requeue orphaned…</source>
        <translation>重新入队孤立任务…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy row	Ctrl+C</source>
        <translation>复制行	Ctrl+C</translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation>%1 个队列</translation>
    </message>
    <message>
        <source>Requeue %1 orphaned…</source>
        <translation>重新入队 %1 个孤立任务…</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter queues by words</source>
        <translation>按关键词筛选队列</translation>
    </message>
    <message>
        <source>Words that must occur in the name or state; -word: must not (Ctrl+F)</source>
        <translation>名称或状态中必须出现的词；-词：不得出现 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What stands in the chosen queue</source>
        <translation>所选队列中的内容</translation>
    </message>
    <message>
        <source>More about the queues</source>
        <translation>队列的更多操作</translation>
    </message>
    <message>
        <source>Group, export</source>
        <translation>分组、导出</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 个任务</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 个任务</translation>
    </message>
    <message>
        <source>queue status says %1</source>
        <translation>队列状态报告 %1</translation>
    </message>
    <message>
        <source>%1 of capacity</source>
        <translation>占容量的 %1</translation>
    </message>
    <message>
        <source>nobody reads %1</source>
        <translation>%1 无人读取</translation>
    </message>
    <message>
        <source>nobody reads %1 of them</source>
        <translation>其中 %1 个无人读取</translation>
    </message>
    <message>
        <source>%1 is growing</source>
        <translation>%1 在增长</translation>
    </message>
    <message>
        <source>%1 are growing</source>
        <translation>%1 个在增长</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>没有队列</translation>
    </message>
    <message>
        <source>%1 reports no queues. They appear here as soon as it does.</source>
        <translation>%1 没有报告队列。一旦报告，会立即显示在此。</translation>
    </message>
    <message>
        <source>Open in a window	Ctrl+Shift+O</source>
        <translation>在窗口中打开	Ctrl+Shift+O</translation>
    </message>
</context>
<context>
    <name>qd::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>qd::RangePicker</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Any range</source>
        <translation>任意范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>It ends before it begins, or at once.</source>
        <translation>结束时间早于或等于开始时间。</translation>
    </message>
    <message>
        <source>Two years at most.</source>
        <translation>最长两年。</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>时间在未来。</translation>
    </message>
    <message>
        <source>%1 long, times in %2</source>
        <translation>时长 %1，时区 %2</translation>
    </message>
</context>
<context>
    <name>qd::ReachDialog</name>
    <message>
        <source>How alerts reach people</source>
        <translation>告警通知方式</translation>
    </message>
    <message>
        <source>What is entered holds at once, for every fleet. Each rule says which of these ways it takes.</source>
        <translation>所填内容立即对所有机群生效。采用哪些方式由各条规则决定。</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>通知起点</translation>
    </message>
    <message>
        <source>The least severe alert that calls</source>
        <translation>会发出通知的最低级别</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>One sound for all that comes together.</source>
        <translation>同时到达的告警只响一次。</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>No shell: words between spaces, &quot;quotes&quot; keep spaces. Filled in: {event} {severity} {rule} {scope} {name} {text} {value} {limit} {state} {id} {fleet}, each within one argument.</source>
        <translation>不经过 shell：以空格分隔各词，&quot;引号&quot; 内保留空格。会填入：{event} {severity} {rule} {scope} {name} {text} {value} {limit} {state} {id} {fleet}，各在一个参数之内。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test the desktop notifications</source>
        <translation>测试桌面通知</translation>
    </message>
    <message>
        <source>Test the icon in the tray</source>
        <translation>测试托盘图标</translation>
    </message>
    <message>
        <source>Test the sound of critical alerts</source>
        <translation>测试严重告警的声音</translation>
    </message>
    <message>
        <source>Test the sound of warnings</source>
        <translation>测试警告的声音</translation>
    </message>
    <message>
        <source>Test the sound of infos</source>
        <translation>测试信息的声音</translation>
    </message>
    <message>
        <source>Test the webhook</source>
        <translation>测试 Webhook</translation>
    </message>
    <message>
        <source>Test the command</source>
        <translation>测试命令</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>声音：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>轻柔</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>响亮</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.ogg *.oga *.flac)</source>
        <translation>声音 (*.wav *.ogg *.oga *.flac)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secret that signs</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set the secret</source>
        <translation>设置密钥</translation>
    </message>
    <message>
        <source>Set; enter another one to replace it</source>
        <translation>已设置；输入新的密钥以替换</translation>
    </message>
    <message>
        <source>Signs what is sent; at least 16 characters</source>
        <translation>为发送内容签名；至少 16 个字符</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>测试：%1</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a sound</comment>
        <translation>清脆</translation>
    </message>
</context>
<context>
    <name>qd::Reader</name>
    <message>
        <source>It reports an error</source>
        <translation>它报告了错误</translation>
    </message>
    <message>
        <source>reported an error</source>
        <translation>曾报告错误</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The back end calls it unavailable</source>
        <translation>后端称其不可用</translation>
    </message>
    <message>
        <source>was unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>It still holds %1.</source>
        <translation>仍持有 %1。</translation>
    </message>
    <message>
        <source>Last heard of %1 ago.</source>
        <translation>最后一次收到消息是在 %1 前。</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>had crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>, perhaps for want of memory</source>
        <translation>，可能因内存不足</translation>
    </message>
    <message>
        <source>Crashed: %1</source>
        <translation>已崩溃：%1</translation>
    </message>
    <message>
        <source>had crashed with %1</source>
        <translation>已崩溃，%1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>Crashed; its exit code is not known</source>
        <translation>已崩溃；退出码未知</translation>
    </message>
    <message>
        <source>Stopped; the back end does not say why</source>
        <translation>已停止；后端未说明原因</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped on purpose</source>
        <translation>已主动停止</translation>
    </message>
    <message>
        <source>had been stopped on purpose</source>
        <translation>已被主动停止</translation>
    </message>
    <message>
        <source>It ended with %1.</source>
        <translation>结束时为%1。</translation>
    </message>
    <message>
        <source>Stopped, %1</source>
        <translation>已停止，%1</translation>
    </message>
    <message>
        <source>was stopped, %1</source>
        <translation>已停止，%1</translation>
    </message>
    <message>
        <source>stopped, exit code %1</source>
        <translation>已停止，退出码 %1</translation>
    </message>
    <message>
        <source>Paused; the back end does not say by whom</source>
        <translation>已暂停；后端未说明由谁暂停</translation>
    </message>
    <message>
        <source>was paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>No heartbeat for %1</source>
        <translation>已有 %1 没有心跳</translation>
    </message>
    <message>
        <source>Its heartbeat is old, says the back end</source>
        <translation>后端称其心跳已过旧</translation>
    </message>
    <message>
        <source>no heartbeat for %1</source>
        <translation>%1 没有心跳</translation>
    </message>
    <message>
        <source>old heartbeat</source>
        <translation>心跳过旧</translation>
    </message>
    <message>
        <source>had sent no heartbeat for %1</source>
        <translation>已有 %1 没有心跳</translation>
    </message>
    <message>
        <source>The back end calls it stale, though its last heartbeat was %1 ago</source>
        <translation>后端称其失联，但其最近心跳在 %1 前</translation>
    </message>
    <message>
        <source>was stale, said the back end</source>
        <translation>后端称其失联</translation>
    </message>
    <message>
        <source>called stale</source>
        <translation>被称失联</translation>
    </message>
    <message>
        <source>The back end calls it stale; its last activity was %1 ago</source>
        <translation>后端称其失联；其最近活动在 %1 前</translation>
    </message>
    <message>
        <source>The back end calls it stale</source>
        <translation>后端称其失联</translation>
    </message>
    <message>
        <source>Tasks wait, and it has done nothing for %1</source>
        <translation>有任务等待，但它已 %1 没有任何动作</translation>
    </message>
    <message>
        <source>nothing done for %1</source>
        <translation>%1 无动作</translation>
    </message>
    <message>
        <source>had done nothing for %1, though tasks waited</source>
        <translation>有任务等待，但已 %1 没有任何动作</translation>
    </message>
    <message>
        <source>Perhaps stuck: %1 has been running for %2</source>
        <translation>可能卡住：%1 已运行 %2</translation>
    </message>
    <message>
        <source>was perhaps stuck with %1, for %2</source>
        <translation>可能卡在 %1，已 %2</translation>
    </message>
    <message>
        <source>95 % of such jobs take no longer than %1.</source>
        <translation>此类作业 95 % 用时不超过 %1。</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>阈值为 %1。</translation>
    </message>
    <message>
        <source>Busy with %1, but silent for %2</source>
        <translation>正在处理 %1，但已静默 %2</translation>
    </message>
    <message>
        <source>was busy with %1, but silent</source>
        <translation>正在处理 %1，但静默</translation>
    </message>
    <message>
        <source>was in a state that nobody knows</source>
        <translation>处于未知状态</translation>
    </message>
    <message>
        <source>It reports &quot;%1&quot;, which does not tell whether it works</source>
        <translation>它报告“%1”，无法据此判断是否在工作</translation>
    </message>
    <message>
        <source>It reports no status</source>
        <translation>它没有报告状态</translation>
    </message>
    <message>
        <source>It has reported nothing of itself yet</source>
        <translation>它尚未报告过任何自身信息</translation>
    </message>
    <message>
        <source>How old its heartbeat is cannot be told: the back end gives no time.</source>
        <translation>无法得知其心跳是多久之前的：后端不提供时间。</translation>
    </message>
    <message>
        <source>Its last heartbeat was %1 ago.</source>
        <translation>最近心跳在 %1 前。</translation>
    </message>
    <message>
        <source>Its last activity was %1 ago.</source>
        <translation>最近活动在 %1 前。</translation>
    </message>
    <message>
        <source>The back end calls it degraded</source>
        <translation>后端称其降级</translation>
    </message>
    <message>
        <source>was degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>was starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Waiting for work</source>
        <translation>等待工作</translation>
    </message>
    <message>
        <source>was waiting for work</source>
        <translation>等待工作</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Busy with %1</source>
        <translation>正在处理 %1</translation>
    </message>
    <message>
        <source>was running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>was busy with %1</source>
        <translation>正在处理 %1</translation>
    </message>
    <message>
        <source>So says the back end; it tells of no heartbeat.</source>
        <translation>由后端报告；未提供心跳。</translation>
    </message>
</context>
<context>
    <name>qd::RedactionDialog</name>
    <message>
        <source>What is hidden</source>
        <translation>隐藏内容</translation>
    </message>
    <message>
        <source>Values are hidden whose key contains one of these words, in fields and inside texts. Neither capitals nor signs count: api_key is also X-Api-Key. One to a line.</source>
        <translation>键名包含下列任一词的值会被隐藏，包括字段中和文本内的值。不区分大小写和符号：api_key 也涵盖 X-Api-Key。每行一个。</translation>
    </message>
    <message>
        <source>Words that hide a value</source>
        <translation>使值隐藏的词</translation>
    </message>
</context>
<context>
    <name>qd::RedisClient</name>
    <message>
        <source>it sent a reply that nobody asked for</source>
        <translation>收到了未请求的应答</translation>
    </message>
    <message>
        <source>it sent what is not a usable reply (%1)</source>
        <translation>收到了无法使用的应答（%1）</translation>
    </message>
    <message>
        <source>it has not finished the TLS handshake within %1 s: perhaps it speaks no TLS</source>
        <translation>%1 s 内未完成 TLS 握手：可能不支持 TLS</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 s 内无应答</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>connecting anew</source>
        <translation>正在重新连接</translation>
    </message>
    <message>
        <source>it answers with something else than was asked for</source>
        <translation>应答内容与请求不符</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Redis at %1 (now %2): %3</source>
        <translation>Redis %1（现为 %2）：%3</translation>
    </message>
    <message>
        <source>Redis at %1: %2</source>
        <translation>Redis %1：%2</translation>
    </message>
    <message>
        <source>it does not answer like a Redis server</source>
        <translation>应答不像 Redis 服务器</translation>
    </message>
    <message>
        <source>its sentinels name it the master, but it says that it is a %1</source>
        <translation>Sentinel 称其为主节点，但它自称是%1</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>副本节点</translation>
    </message>
    <message>
        <source>its sentinels on this computer lead to another one, where the password would go unencrypted; nothing was sent (use rediss+sentinel://)</source>
        <translation>本机上的 Sentinel 指向另一台计算机，口令会以明文发送；未发送任何内容（请使用 rediss+sentinel://）</translation>
    </message>
</context>
<context>
    <name>qd::RedisControl</name>
    <message>
        <source>Nobody reads the control stream %1: no worker and no gateway would act.</source>
        <translation>无人读取控制流 %1：没有 Worker 也没有网关会执行。</translation>
    </message>
    <message>
        <source>Whether anybody reads the control stream is not known yet.</source>
        <translation>是否有人读取控制流尚未知。</translation>
    </message>
    <message>
        <source>No gateway reads the control stream %1: workers pause and resume, nobody would start or stop them.</source>
        <translation>没有网关读取控制流 %1：Worker 可以暂停和恢复，但无人能启动或停止它们。</translation>
    </message>
    <message>
        <source>No worker of that name has reported anything: nothing was sent.</source>
        <translation>没有此名称的 Worker 上报过任何内容：未发送任何内容。</translation>
    </message>
    <message>
        <source>Redis is not connected: nothing was sent.</source>
        <translation>Redis 未连接：未发送任何内容。</translation>
    </message>
    <message>
        <source>The control stream took nothing: %1</source>
        <translation>控制流未接收：%1</translation>
    </message>
    <message>
        <source>It did not take effect.</source>
        <translation>未生效。</translation>
    </message>
    <message>
        <source>Nobody answered within %1 s.</source>
        <translation>%1 s 内无人应答。</translation>
    </message>
    <message>
        <source>The connection broke while it was sent: whether it took effect is not known.</source>
        <translation>发送期间连接断开：是否生效未知。</translation>
    </message>
</context>
<context>
    <name>qd::RedisEntries</name>
    <message>
        <source>Redis did not answer.</source>
        <translation>Redis 没有应答。</translation>
    </message>
</context>
<context>
    <name>qd::RedisError</name>
    <message>
        <source>what was asked</source>
        <translation>所请求的操作</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>某个键</translation>
    </message>
</context>
<context>
    <name>qd::RedisFacts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>agrees with this computer&apos;s</source>
        <translation>与本机一致</translation>
    </message>
    <message>
        <source>%1 ahead of this computer&apos;s; ages are reckoned by the server&apos;s</source>
        <translation>比本机快 %1；时长以服务器时钟计算</translation>
    </message>
    <message>
        <source>%1 behind this computer&apos;s; ages are reckoned by the server&apos;s</source>
        <translation>比本机慢 %1；时长以服务器时钟计算</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>主节点</translation>
    </message>
    <message>
        <source>%1, by the word of its sentinels</source>
        <translation>%1，据其 Sentinel 所述</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>replica of %1:%2</source>
        <translation>%1:%2 的副本节点</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>副本节点</translation>
    </message>
    <message>
        <source>its link to the master is down: what it shows may be old</source>
        <translation>与主节点的连接已断开：所示内容可能过旧</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>not supported: only the keys that this server itself holds are read</source>
        <translation>不支持：仅读取此服务器自身持有的键</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1，上限 %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>its memory is full (%1): it takes no new entries</source>
        <translation>内存已满（%1）：不再接收新条目</translation>
    </message>
    <message>
        <source>almost full (%1): it may soon take no new entries</source>
        <translation>内存将满（%1）：可能很快不再接收新条目</translation>
    </message>
    <message>
        <source>almost full (%1): it may drop keys</source>
        <translation>内存将满（%1）：可能会丢弃键</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>持久化</translation>
    </message>
    <message>
        <source>append-only file</source>
        <translation>AOF 文件</translation>
    </message>
    <message>
        <source>snapshots, or none</source>
        <translation>快照，或无</translation>
    </message>
    <message>
        <source>it cannot save to its disk and takes no new entries</source>
        <translation>无法保存到磁盘，不再接收新条目</translation>
    </message>
    <message>
        <source>its last save to its disk failed: it may refuse new entries</source>
        <translation>上次保存到磁盘失败：可能拒绝新条目</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>it takes commands without a password from other computers</source>
        <translation>接受来自其他计算机的无密码命令</translation>
    </message>
    <message>
        <source>its protected mode is off</source>
        <translation>其保护模式已关闭</translation>
    </message>
    <message>
        <source>the connection is not encrypted</source>
        <translation>连接未加密</translation>
    </message>
    <message>
        <source>signed in as the default user, who may do everything: a user that may only watch is safer</source>
        <translation>以默认用户登录，该用户拥有全部权限：使用只能查看的用户更安全</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>this user may not use %1</source>
        <translation>此用户无权使用 %1</translation>
    </message>
</context>
<context>
    <name>qd::RedisFeed</name>
    <message>
        <source>entries of %1 that are none</source>
        <translation>%1 中的无效条目</translation>
    </message>
    <message>
        <source>Redis at %1: %2</source>
        <translation>Redis %1：%2</translation>
    </message>
    <message>
        <source>%1: its events cannot be read now, so nobody knows which workers live: nothing was judged or changed.</source>
        <translation>%1：目前无法读取其事件，无法得知哪些 Worker 存活：未作任何判断或更改。</translation>
    </message>
    <message>
        <source>Redis itself keeps no such details.</source>
        <translation>Redis 本身不保存此类详情。</translation>
    </message>
    <message>
        <source>more than %1 workers: the rest is not shown</source>
        <translation>Worker 超过 %1 个：其余不显示</translation>
    </message>
    <message>
        <source>more than %1 cron jobs: the rest is not shown</source>
        <translation>定时任务超过 %1 个：其余不显示</translation>
    </message>
    <message>
        <source>The stream was deleted or began anew; reading on from its start.</source>
        <translation>流已被删除或重新开始；从头继续读取。</translation>
    </message>
    <message>
        <source>%1 events were trimmed away before they could be read.</source>
        <translation>%1 个事件在读取之前已被裁剪。</translation>
    </message>
    <message>
        <source>Events were trimmed away, or the stream began anew; how many were missed is not known.</source>
        <translation>有事件被裁剪，或流已重新开始；遗漏数量未知。</translation>
    </message>
    <message>
        <source>This Redis is a replica and takes no changes (READONLY): control goes by its master.</source>
        <translation>此 Redis 是副本节点，不接受更改（READONLY）：控制须经由其主节点。</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>none: events are read to their end</source>
        <translation>无：事件已全部读取</translation>
    </message>
    <message>
        <source>%L1 events are not read yet</source>
        <translation>%L1 个事件尚未读取</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>qd::RedisQuestions</name>
    <message>
        <source>Redis did not answer.</source>
        <translation>Redis 没有应答。</translation>
    </message>
    <message>
        <source>Redis did not answer: nothing was changed.</source>
        <translation>Redis 没有应答：未更改任何内容。</translation>
    </message>
</context>
<context>
    <name>qd::RedisSentinel</name>
    <message>
        <source>it does not answer within %1 s</source>
        <translation>在 %1 s 内无应答</translation>
    </message>
    <message>
        <source>it is no Sentinel</source>
        <translation>它不是 Sentinel</translation>
    </message>
    <message>
        <source>it knows no such master</source>
        <translation>不认识此主节点</translation>
    </message>
    <message>
        <source>it wants a password of its own, which is not supported</source>
        <translation>要求自己的密码，目前不支持</translation>
    </message>
    <message>
        <source>it answers with something that is no address</source>
        <translation>应答内容不是地址</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>its sentinels know no master called &quot;%1&quot;</source>
        <translation>其 Sentinel 不认识名为“%1”的主节点</translation>
    </message>
    <message>
        <source>none of its sentinels answers (%1)</source>
        <translation>其 Sentinel 均无应答（%1）</translation>
    </message>
</context>
<context>
    <name>qd::RedisSocket</name>
    <message>
        <source>the server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>it refuses the connection: nothing listens there</source>
        <translation>拒绝连接：没有程序在监听</translation>
    </message>
    <message>
        <source>it cannot be found: name not found</source>
        <translation>找不到：名称无法解析</translation>
    </message>
    <message>
        <source>it cannot be reached in time</source>
        <translation>未能及时连接</translation>
    </message>
    <message>
        <source>it cannot be reached through this network</source>
        <translation>无法通过此网络访问</translation>
    </message>
    <message>
        <source>the socket may not be opened by this user</source>
        <translation>当前用户无权打开该套接字</translation>
    </message>
    <message>
        <source>no server listens at that path</source>
        <translation>该路径上没有服务器在监听</translation>
    </message>
    <message>
        <source>refused, nothing was sent: %1</source>
        <translation>已拒绝，未发送任何内容：%1</translation>
    </message>
    <message>
        <source>the client certificate and its key do not belong together</source>
        <translation>客户端证书与其密钥不匹配</translation>
    </message>
    <message>
        <source>it does not come to terms over TLS: it speaks none, or one too old</source>
        <translation>TLS 协商失败：不支持 TLS，或版本过旧</translation>
    </message>
</context>
<context>
    <name>qd::RequeueDesk</name>
    <message>
        <source>%1 does not show the tasks of its queues: only a connection to its Redis does.</source>
        <translation>%1 不显示其队列中的任务：只有连接其 Redis 才能看到。</translation>
    </message>
    <message>
        <source>%1 does not show what is in a task: only a connection to its Redis does.</source>
        <translation>%1 不显示任务的内容：只有连接其 Redis 才能看到。</translation>
    </message>
    <message>
        <source>%1 gives orphaned tasks back as they are, nothing else: nothing was sent.</source>
        <translation>%1 只能将孤立任务原样放回：未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 gives back all orphaned tasks at once, none alone: nothing was sent.</source>
        <translation>%1 只能一次放回所有孤立任务，不能单独放回：未发送任何内容。</translation>
    </message>
    <message>
        <source>That is no name of a queue: nothing was sent.</source>
        <translation>这不是队列名：未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 应答 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 does not offer to give tasks back (%2).</source>
        <translation>%1 不提供放回任务的功能（%2）。</translation>
    </message>
    <message>
        <source>%1 answered without results</source>
        <translation>%1 的应答中没有结果</translation>
    </message>
    <message>
        <source>%1. Whether it was done is not known.</source>
        <translation>%1。是否已执行未知。</translation>
    </message>
</context>
<context>
    <name>qd::RequeueDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give dead letters back</source>
        <translation>放回死信</translation>
    </message>
    <message>
        <source>Requeue</source>
        <translation>重新入队</translation>
    </message>
    <message>
        <source>Number of entries, to go on</source>
        <translation>输入条目数量以继续</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>当前进度</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>放回队列</translation>
    </message>
    <message>
        <source>To the dead letters</source>
        <translation>移入死信</translation>
    </message>
    <message>
        <source>Change fields…</source>
        <translation>更改字段…</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>Give dead letters of %1 back?</source>
        <translation>放回 %1 的死信？</translation>
    </message>
    <message>
        <source>Requeue tasks of %1?</source>
        <translation>将 %1 的任务重新入队？</translation>
    </message>
    <message>
        <source>Requeue what %1 holds?</source>
        <translation>将 %1 持有的任务重新入队？</translation>
    </message>
    <message>
        <source>Looking who holds what…</source>
        <translation>正在查看持有情况…</translation>
    </message>
    <message>
        <source>It could not be found out what can be given back.</source>
        <translation>无法查明可放回的内容。</translation>
    </message>
    <message>
        <source>This back end does not tell which tasks are orphaned. It gives back, at once and in all queues, whatever belonged to a worker that died.</source>
        <translation>此后端不指明哪些任务是孤立的。它会一次性放回所有队列中属于已死亡 Worker 的任务。</translation>
    </message>
    <message>
        <source>There are no dead letters.</source>
        <translation>没有死信。</translation>
    </message>
    <message>
        <source>Nothing is orphaned: each held task has a worker that works on it.</source>
        <translation>没有孤立任务：每个被持有的任务都有 Worker 在处理。</translation>
    </message>
    <message>
        <source>It holds nothing that is orphaned.</source>
        <translation>它没有持有孤立任务。</translation>
    </message>
    <message>
        <source>%1 found. Each returns to its queue and leaves the dead letters.</source>
        <translation>找到 %1 个。每个都会返回其队列，并从死信中移除。</translation>
    </message>
    <message>
        <source>%1 found; nothing has been changed yet. Each is judged anew just before it is given back.</source>
        <translation>找到 %1 个；尚未作任何更改。放回之前会逐一重新判断。</translation>
    </message>
    <message>
        <source>There are more than these %1.</source>
        <translation>除这 %1 个外还有更多。</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 / %2…</translation>
    </message>
    <message>
        <source>It was not confirmed: %1</source>
        <translation>未得到确认：%1</translation>
    </message>
    <message>
        <source>Done; how many it were is not known.</source>
        <translation>完成；数量未知。</translation>
    </message>
    <message>
        <source>Done: %1 given back.</source>
        <translation>完成：已放回 %1 个。</translation>
    </message>
    <message>
        <source>%1 put aside</source>
        <translation>%1 个已移入死信</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 个已放回</translation>
    </message>
    <message>
        <source>%1 no longer orphaned</source>
        <translation>%1 个已不再孤立</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 个已不存在</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 with an unknown outcome</source>
        <translation>%1 个结果未知</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 个未发送</translation>
    </message>
    <message>
        <source>%1 chosen with %2 deliveries or more: whoever takes such a task may die of it. The dead letters are the place for it.</source>
        <translation>所选中有 %1 个投递次数达到 %2 次或更多：接手此类任务的 Worker 可能因此崩溃，应移入死信。</translation>
    </message>
    <message>
        <source>Not chosen: %1 with %2 deliveries or more (looks like poison).</source>
        <translation>未选中：%1 个投递次数达到 %2 次或更多（疑似毒消息）。</translation>
    </message>
    <message>
        <source>%1 chosen whose holder sends no heartbeats: it may be at work on it, and then it is done twice.</source>
        <translation>所选中有 %1 个的持有者没有发送心跳：它可能仍在处理，这样任务会被执行两次。</translation>
    </message>
    <message>
        <source>Not chosen: %1 whose holder sends no heartbeats and may be at work.</source>
        <translation>未选中：%1 个的持有者没有发送心跳，可能仍在处理。</translation>
    </message>
    <message>
        <source>What you see is %1 old: things may have changed since.</source>
        <translation>所见内容是 %1 前的：情况可能已变。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Dead letters keep the fields that they had.</source>
        <translation>死信保留其原有字段。</translation>
    </message>
    <message>
        <source>Choose one entry alone to give it other fields.</source>
        <translation>仅选择一个条目时才能更改其字段。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Requeue all orphaned</source>
        <translation>重新入队全部孤立任务</translation>
    </message>
    <message>
        <source>Put %1 aside</source>
        <translation>移入死信 %1 个</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>放回 %1 个</translation>
    </message>
    <message>
        <source>Requeue %1</source>
        <translation>重新入队 %1 个</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择任何条目。</translation>
    </message>
    <message>
        <source>Type the number of entries first.</source>
        <translation>请先输入条目数量。</translation>
    </message>
    <message>
        <source>Nothing of this queue failed of “%1”.</source>
        <translation>此队列中没有因“%1”失败的内容。</translation>
    </message>
    <message>
        <source>%1 found that died of “%2”. Each returns to its queue and leaves the dead letters.</source>
        <translation>找到 %1 条因“%2”失败的死信。每条都会放回其队列并离开死信。</translation>
    </message>
</context>
<context>
    <name>qd::RequeueLog</name>
    <message>
        <source>Requeue of %1: %2</source>
        <translation>%1 重新入队：%2</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>%1 orphaned tasks were requeued</source>
        <translation>已将 %1 个孤立任务重新入队</translation>
    </message>
</context>
<context>
    <name>qd::RequeuePlan</name>
    <message>
        <source>can be given back</source>
        <translation>可放回</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>perhaps orphaned: its holder reports nothing</source>
        <translation>可能孤立：持有者没有上报</translation>
    </message>
    <message>
        <source>looks like poison</source>
        <translation>疑似毒消息</translation>
    </message>
    <message>
        <source>no longer orphaned</source>
        <translation>已不再孤立</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>sent…</source>
        <translation>已发送…</translation>
    </message>
    <message>
        <source>done: now %1</source>
        <translation>完成：现为 %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>sent; its outcome is not known</source>
        <translation>已发送；结果未知</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>the back end told no result</source>
        <translation>后端未返回结果</translation>
    </message>
</context>
<context>
    <name>qd::RequeueTable</name>
    <message>
        <source>Entries to give back</source>
        <translation>要放回的条目</translation>
    </message>
</context>
<context>
    <name>qd::RevealButton</name>
    <message>
        <source>Hold to reveal</source>
        <translation>按住以显示</translation>
    </message>
    <message>
        <source>Shows what is hidden as long as you hold it. That you looked is noted.</source>
        <translation>按住期间显示隐藏的内容。查看行为会被记录。</translation>
    </message>
</context>
<context>
    <name>qd::RunDialog</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1: all %2 done</source>
        <translation>%1：全部 %2 个已完成</translation>
    </message>
    <message>
        <source>%1: %2 of %3 not done</source>
        <translation>%1：%3 个中 %2 个未完成</translation>
    </message>
    <message>
        <source>Only what is not done</source>
        <translation>仅未完成的</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>到此停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 – a run</source>
        <translation>%1 – 批量操作</translation>
    </message>
    <message>
        <source>%1 %2 workers on %3</source>
        <translation>%1 %3 上的 %2 个 Worker</translation>
    </message>
    <message>
        <source>Workers that have their outcome</source>
        <translation>已有结果的 Worker</translation>
    </message>
    <message>
        <source>An outcome for each worker</source>
        <translation>各 Worker 的结果</translation>
    </message>
    <message>
        <source>What has not been sent is not sent; what is on its way ends by itself</source>
        <translation>未发送的不再发送；已发出的会自行结束</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 个完成</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>%1 个未完成</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 个进行中</translation>
    </message>
    <message>
        <source>Try the one again…</source>
        <translation>重试这一个…</translation>
    </message>
    <message>
        <source>Try the %1 again…</source>
        <translation>重试这 %1 个…</translation>
    </message>
</context>
<context>
    <name>qd::RunStrip</name>
    <message>
        <source>The last runs</source>
        <translation>最近的运行</translation>
    </message>
</context>
<context>
    <name>qd::Screenshot</name>
    <message>
        <source>No data came in time: no picture was written.</source>
        <translation>未及时收到数据：没有写入图片。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>qd::SectionView</name>
    <message>
        <source>No workers to show</source>
        <translation>没有可显示的 Worker</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>qd::SessionLock</name>
    <message>
        <source>At least %1 characters, please.</source>
        <translation>至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>This is not the pass phrase. The next try is heard in %1 s.</source>
        <translation>口令不正确。%1 s 后可再次尝试。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>The pass phrase is asked for to unlock this program. It is not kept anywhere: forgotten, a new one can only be set after &quot;lock.phrase&quot; has been removed from the settings file.</source>
        <translation>解锁本程序时需要输入口令。口令不会保存在任何地方：如果忘记，只有从设置文件中删除 &quot;lock.phrase&quot; 后才能设置新口令。</translation>
    </message>
    <message>
        <source>Pass phrase so far</source>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>New pass phrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation>闲置多少分钟后锁定</translation>
    </message>
    <message>
        <source>Set and lock</source>
        <translation>设置并锁定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>The pass phrase so far is another one.</source>
        <translation>当前口令不正确。</translation>
    </message>
</context>
<context>
    <name>qd::SettingsDialog</name>
    <message>
        <source>Keys: %1</source>
        <translation>按键：%1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Default keys: %1</source>
        <translation>默认按键：%1</translation>
    </message>
    <message>
        <source>These keys belong to: %1</source>
        <translation>这些按键属于：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
</context>
<context>
    <name>qd::SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>qd::SignInDialog</name>
    <message>
        <source>From a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>Remember in the keychain</source>
        <translation>保存到钥匙串</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation>试用演示机群</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to a fleet</source>
        <translation>连接机群</translation>
    </message>
    <message>
        <source>Controls need an administrator token. It is kept in this computer&apos;s keychain, or held for this session only.</source>
        <translation>控制操作需要管理员令牌。令牌保存在本机钥匙串中，或仅用于本次会话。</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>Administrator token</source>
        <translation>管理员令牌</translation>
    </message>
    <message>
        <source>Type or paste it</source>
        <translation>输入或粘贴</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>The fleet is found again at the next start, signed in</source>
        <translation>下次启动时会自动打开该机群并登录</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>隐藏令牌</translation>
    </message>
    <message>
        <source>Others can read or change this file, so it is no place for a token. Make it yours alone (chmod 600).</source>
        <translation>其他用户可以读取或修改此文件，不适合存放令牌。请设为仅自己可访问（chmod 600）。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取该文件：%1</translation>
    </message>
    <message>
        <source>This file is too large to hold a token.</source>
        <translation>该文件过大，不可能是令牌文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>该文件为空。</translation>
    </message>
    <message>
        <source>File that holds the token</source>
        <translation>存放令牌的文件</translation>
    </message>
    <message>
        <source>Trying %1…</source>
        <translation>正在尝试 %1…</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>仍然连接</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有应答。</translation>
    </message>
    <message>
        <source>%1 answers and reports 1 worker.</source>
        <translation>%1 有应答，报告了 1 个 Worker。</translation>
    </message>
    <message>
        <source>%1 answers and reports %2 workers.</source>
        <translation>%1 有应答，报告了 %2 个 Worker。</translation>
    </message>
    <message>
        <source>This token may watch but not control.</source>
        <translation>此令牌只能查看，不能控制。</translation>
    </message>
    <message>
        <source>The server refused this token (401). It may have expired; paste a new one.</source>
        <translation>服务器拒绝了此令牌（401），可能已过期，请粘贴新的令牌。</translation>
    </message>
    <message>
        <source>The server knows who you are but does not let this token watch the fleet (403).</source>
        <translation>服务器识别了您的身份，但不允许此令牌查看机群（403）。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>%1 answered (%2), but not as a worker API does. Check the address.</source>
        <translation>%1 有应答（%2），但不像 Worker API。请检查地址。</translation>
    </message>
    <message>
        <source>%1 answered, but not as a worker API does. Check the address.</source>
        <translation>%1 有应答，但不像 Worker API。请检查地址。</translation>
    </message>
    <message>
        <source>Type the address of the worker API.</source>
        <translation>请输入 Worker API 的地址。</translation>
    </message>
    <message>
        <source>This is no address of a worker API: it looks like https://host/api/v1/workers.</source>
        <translation>这不是 Worker API 的地址，格式应如 https://host/api/v1/workers。</translation>
    </message>
    <message>
        <source>A name or password does not belong into the address: the token goes into its own field.</source>
        <translation>地址中不应包含用户名或密码：令牌请填入专用输入框。</translation>
    </message>
    <message>
        <source>The address must end with its path: no “?” or “#” in it.</source>
        <translation>地址必须以路径结尾，不能包含“?”或“#”。</translation>
    </message>
    <message>
        <source>Plain http would show the token to everybody on the way. Use https; http is taken to this computer only.</source>
        <translation>明文 http 会使传输途中的任何人都能看到令牌。请使用 https；http 仅可用于本机。</translation>
    </message>
    <message>
        <source>This cannot be a token: it has spaces, line ends or letters that a header cannot carry.</source>
        <translation>这不是有效的令牌：包含空格、换行或请求头不允许的字符。</translation>
    </message>
</context>
<context>
    <name>qd::SoundPlayer</name>
    <message>
        <source>There is no such sound file, or it is larger than 20 MB.</source>
        <translation>没有此声音文件，或文件大于 20 MB。</translation>
    </message>
    <message>
        <source>The sound cannot be written: the disk is full.</source>
        <translation>无法写入声音：磁盘已满。</translation>
    </message>
    <message>
        <source>Nothing here plays sounds (pw-play, paplay, aplay): the system&apos;s bell is rung instead.</source>
        <translation>此处没有可播放声音的程序（pw-play、paplay、aplay）：改为系统提示音。</translation>
    </message>
    <message>
        <source>Played by %1.</source>
        <translation>由 %1 播放。</translation>
    </message>
    <message>
        <source>%1 could not play it (exit code %2): the system&apos;s bell is rung instead.</source>
        <translation>%1 无法播放（退出码 %2）：改为系统提示音。</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
</context>
<context>
    <name>qd::SseStream</name>
    <message>
        <source>%1 sent not an event stream: %2</source>
        <translation>%1 返回的不是事件流：%2</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>没有内容类型</translation>
    </message>
    <message>
        <source>%1 sent %2 events in a row that cannot be used; the last: %3</source>
        <translation>%1 连续发送了 %2 个无法使用的事件；最近一个：%3</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %2 s</source>
        <translation>%1 已有 %2 s 未发送任何内容</translation>
    </message>
    <message>
        <source>%1 ended the live stream</source>
        <translation>%1 结束了实时流</translation>
    </message>
    <message>
        <source>%1: server closed the stream (204)</source>
        <translation>%1：服务器关闭了流（204）</translation>
    </message>
    <message>
        <source>%1 answered %2%3</source>
        <translation>%1 应答 %2%3</translation>
    </message>
    <message>
        <source>%1 answered %2 to the live stream%3</source>
        <translation>%1 对实时流应答 %2%3</translation>
    </message>
</context>
<context>
    <name>qd::StatusLegend</name>
    <message>
        <source>Workers by status</source>
        <translation>按状态统计 Worker</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>仅此项</translation>
    </message>
</context>
<context>
    <name>qd::StatusLine</name>
    <message>
        <source>Click to see how it goes</source>
        <translation>单击查看进展</translation>
    </message>
    <message>
        <source>Quarterdeck %1</source>
        <translation>Quarterdeck %1</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>没有服务器</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 事件/s</translation>
    </message>
    <message>
        <source>reconnects %1</source>
        <translation>重连 %1</translation>
    </message>
    <message>
        <source>malformed %1</source>
        <translation>格式错误 %1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>最近：%1</translation>
    </message>
    <message>
        <source>Everything that came could be used.</source>
        <translation>收到的内容均可使用。</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Last updated %1</source>
        <translation>最近更新 %1</translation>
    </message>
</context>
<context>
    <name>qd::StreamFeed</name>
    <message>
        <source>%1. It asks for a sign-in.</source>
        <translation>%1。需要登录。</translation>
    </message>
    <message>
        <source>%1. Everything that uses this token has stopped; sign in again.</source>
        <translation>%1。所有使用此令牌的连接均已停止；请重新登录。</translation>
    </message>
    <message>
        <source>This program stood still for %1 s; %2 is connected anew</source>
        <translation>本程序停顿了 %1 s；正在重新连接 %2</translation>
    </message>
</context>
<context>
    <name>qd::SubjectList</name>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>%1 · queue</source>
        <translation>%1 · 队列</translation>
    </message>
</context>
<context>
    <name>qd::SubjectPicker</name>
    <message>
        <source>Top %1 by</source>
        <translation>前 %1 名，按</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>历史对象</translation>
    </message>
    <message>
        <source>Find a worker or queue</source>
        <translation>查找 Worker 或队列</translation>
    </message>
    <message>
        <source>Workers and queues</source>
        <translation>Worker 和队列</translation>
    </message>
    <message>
        <source>The whole fleet&apos;s figures</source>
        <translation>整个机群的指标</translation>
    </message>
    <message>
        <source>At most %1 at once: more lines tell nothing.</source>
        <translation>一次最多 %1 个：曲线再多便难以辨认。</translation>
    </message>
    <message>
        <source>None is chosen: the whole fleet is shown.</source>
        <translation>未选择：显示整个机群。</translation>
    </message>
    <message>
        <source>%1 of at most %2 chosen</source>
        <translation>已选 %1 个，最多 %2 个</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Workers by %1</source>
        <translation>Worker，按%1</translation>
    </message>
    <message>
        <source>Queues by %1</source>
        <translation>队列，按%1</translation>
    </message>
</context>
<context>
    <name>qd::SystemTile</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 个条目</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 个条目</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 个字段</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 个字段</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Settings of the back end</source>
        <translation>后端的设置</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
</context>
<context>
    <name>qd::TableColumns</name>
    <message>
        <source>Fit this column</source>
        <translation>自动调整此列</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>qd::TableExport</name>
    <message>
        <source>There is a link at this place: it is not followed.</source>
        <translation>此处是一个链接：不会跟随。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>已放弃。</translation>
    </message>
</context>
<context>
    <name>qd::TargetDelegate</name>
    <message>
        <source>no longer in the fleet</source>
        <translation>已不在机群中</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>已略过：%1</translation>
    </message>
    <message>
        <source>no job known</source>
        <translation>没有已知作业</translation>
    </message>
    <message>
        <source>holds %1 · %2</source>
        <translation>持有 %1 · %2</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>持有 %1</translation>
    </message>
</context>
<context>
    <name>qd::TileStrip</name>
    <message>
        <source>System health</source>
        <translation>系统健康状况</translation>
    </message>
    <message>
        <source>nothing needs attention</source>
        <translation>没有需要关注的事项</translation>
    </message>
    <message>
        <source>1 active alert</source>
        <translation>1 条活跃告警</translation>
    </message>
    <message>
        <source>%1 active alerts</source>
        <translation>%1 条活跃告警</translation>
    </message>
    <message>
        <source>Tasks in queues</source>
        <translation>队列中的任务</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 超过 %2</translation>
    </message>
    <message>
        <source>1 queue above %1</source>
        <translation>1 个队列超过 %1</translation>
    </message>
    <message>
        <source>%1 queues above %2</source>
        <translation>%1 个队列超过 %2</translation>
    </message>
    <message>
        <source>queue status says %1</source>
        <translation>队列状态报告 %1</translation>
    </message>
    <message>
        <source>Error rate · 5 min</source>
        <translation>错误率 · 5 min</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>nothing finished yet</source>
        <translation>尚无任务完成</translation>
    </message>
    <message>
        <source>Failed of all tasks that ended in the last five minutes; above %1 the fleet counts as degraded.</source>
        <translation>最近五分钟内结束的全部任务中失败的比例；超过 %1 即视为机群降级。</translation>
    </message>
    <message>
        <source>Active workers</source>
        <translation>活跃 Worker</translation>
    </message>
    <message>
        <source>ours: %1 / %2</source>
        <translation>本程序统计：%1 / %2</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>由服务器报告</translation>
    </message>
    <message>
        <source>Workers that are neither down nor paused</source>
        <translation>既未停机也未暂停的 Worker</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>%1 processed</source>
        <translation>已处理 %1</translation>
    </message>
    <message>
        <source>Tasks that ended in the last minute; below, all that the server has counted</source>
        <translation>最近一分钟内结束的任务；下方为服务器统计的总数</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>平均响应</translation>
    </message>
    <message>
        <source>Average response time of the system, as the server says</source>
        <translation>系统的平均响应时间，由服务器报告</translation>
    </message>
</context>
<context>
    <name>qd::TimeChart</name>
    <message>
        <source>No history yet</source>
        <translation>尚无历史</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>, 1 sample</source>
        <translation>，1 个采样</translation>
    </message>
    <message>
        <source>, %1 samples</source>
        <translation>，%1 个采样</translation>
    </message>
    <message>
        <source>, goes on</source>
        <translation>，仍在继续</translation>
    </message>
</context>
<context>
    <name>qd::TimelineLegend</name>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>cron run</source>
        <translation>定时任务运行</translation>
    </message>
    <message>
        <source>failed, crashed</source>
        <translation>失败、崩溃</translation>
    </message>
    <message>
        <source>silent, missed</source>
        <translation>静默、错过</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>late, not connected</source>
        <translation>延迟、未连接</translation>
    </message>
    <message>
        <source>end not told</source>
        <translation>未上报结束</translation>
    </message>
    <message>
        <source>Ctrl + wheel: closer · drag: through time · N: now · F: freeze</source>
        <translation>Ctrl + 滚轮：缩放 · 拖动：移动时间 · N：现在 · F：冻结</translation>
    </message>
</context>
<context>
    <name>qd::TimelineMinimap</name>
    <message>
        <source>All that is in memory, and which part of it is shown</source>
        <translation>内存中的全部内容，以及当前显示的部分</translation>
    </message>
    <message>
        <source>All that is in memory; a click or drag moves what is shown</source>
        <translation>内存中的全部内容；单击或拖动可移动显示范围</translation>
    </message>
    <message>
        <source>memory reaches back to %1</source>
        <translation>内存可回溯到 %1</translation>
    </message>
</context>
<context>
    <name>qd::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1 jobs since %2</source>
        <translation>%1 个作业，自 %2 起</translation>
    </message>
    <message>
        <source>frozen at %1</source>
        <translation>已冻结于 %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>尚无可显示的内容</translation>
    </message>
    <message>
        <source>%1 answers, but reports no workers. What they do appears here by itself.</source>
        <translation>%1 有应答，但没有报告 Worker。它们的活动会自动显示在此。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>cron jobs</source>
        <translation>定时任务</translation>
    </message>
    <message>
        <source>with failures</source>
        <translation>有失败的</translation>
    </message>
    <message>
        <source>Which lanes, and their groups</source>
        <translation>显示哪些泳道及其分组</translation>
    </message>
    <message>
        <source>15 m</source>
        <translation>15 m</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Back to now (N)</source>
        <translation>回到现在 (N)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Nothing moves any more (F)</source>
        <translation>画面静止不动 (F)</translation>
    </message>
    <message>
        <source>Find a job: its id, name, worker or error</source>
        <translation>查找作业：其 id、名称、Worker 或错误</translation>
    </message>
    <message>
        <source>Find a job</source>
        <translation>查找作业</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Group by host</source>
        <translation>按主机分组</translation>
    </message>
    <message>
        <source>Group by queue</source>
        <translation>按队列分组</translation>
    </message>
</context>
<context>
    <name>qd::TimelineView</name>
    <message>
        <source>Cron jobs</source>
        <translation>定时任务</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>已不在列表中</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>%1 · job %2 held</source>
        <translation>%1 · 持有作业 %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>qd::TokenEdit</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>qd::TokenVault</name>
    <message>
        <source>There is no keychain here, so it is held for this session only.</source>
        <translation>此处没有钥匙串，因此仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The keychain no longer has it: enter it once more.</source>
        <translation>钥匙串中已没有它：请重新输入。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>钥匙串未解锁。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>系统钥匙串没有应答。</translation>
    </message>
</context>
<context>
    <name>qd::TopBar</name>
    <message>
        <source>polling</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>实时 · %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>正在重连…</translation>
    </message>
    <message>
        <source>Reconnecting in %1</source>
        <translation>%1 后重连</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Offline, next try in %1</source>
        <translation>离线，%1 后重试</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>运行已结束</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>数据为 %1 前</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Other fleets</source>
        <translation>其他机群</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find worker, queue, job or command</source>
        <translation>查找 Worker、队列、作业或命令</translation>
    </message>
    <message>
        <source>Find worker, queue, job or command (Ctrl+K)</source>
        <translation>查找 Worker、队列、作业或命令 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Connect again without waiting (F5)</source>
        <translation>不等待，立即重新连接 (F5)</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>立即尝试连接</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Plain http to another computer was allowed for this fleet: whoever is on the way can read it. No token is sent.</source>
        <translation>此机群已允许以明文 http 连接其他计算机：传输途中的任何人都能读取。不发送令牌。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Requests are held back until the server answers again.</source>
        <translation>在服务器恢复应答之前暂停请求。</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>This fleet is marked production: what stops workers, and what is for several, asks for their number.</source>
        <translation>此机群标记为生产环境：停止 Worker 的操作以及针对多个 Worker 的操作，须输入其数量。</translation>
    </message>
    <message>
        <source>The environment of this fleet</source>
        <translation>此机群的环境</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>This fleet is saved as read-only: nothing is sent to it from here.</source>
        <translation>此机群保存为只读：不会从此处向其发送任何内容。</translation>
    </message>
    <message>
        <source>This token may watch but not control: the server answered 403 to a control request.</source>
        <translation>此令牌只能查看，不能控制：服务器对控制请求应答 403。</translation>
    </message>
    <message>
        <source>The server&apos;s own word</source>
        <translation>服务器自身的说法</translation>
    </message>
</context>
<context>
    <name>qd::TrayLamp</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Mute all for 1 h</source>
        <translation>全部静音 1 h</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1: no alerts</source>
        <translation>%1：没有告警</translation>
    </message>
    <message>
        <source>%1: 1 alert</source>
        <translation>%1：1 条告警</translation>
    </message>
    <message>
        <source>%1: %2 alerts</source>
        <translation>%1：%2 条告警</translation>
    </message>
    <message>
        <source>No icon in the tray.</source>
        <translation>托盘中没有图标。</translation>
    </message>
    <message>
        <source>The icon is in the tray.</source>
        <translation>图标在托盘中。</translation>
    </message>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>此桌面不显示托盘。</translation>
    </message>
</context>
<context>
    <name>qd::Unfolder</name>
    <message>
        <source>It is longer than %1 KiB and is not unfolded.</source>
        <translation>长度超过 %1 KiB，不予展开。</translation>
    </message>
    <message>
        <source>It is packed in more than %1 layers and is not unfolded.</source>
        <translation>打包超过 %1 层，不予展开。</translation>
    </message>
    <message>
        <source>Unpacked (%1) it is larger than may be shown: it stays as it is.</source>
        <translation>解压后（%1）超过可显示的大小：保持原样。</translation>
    </message>
    <message>
        <source>Its end is missing: this is what could be unpacked.</source>
        <translation>末尾缺失：此处为能够解压的部分。</translation>
    </message>
</context>
<context>
    <name>qd::UpdateCheck</name>
    <message>
        <source>The address of the newest version answered %1.</source>
        <translation>最新版本的地址返回了 %1。</translation>
    </message>
    <message>
        <source>There is a newer version of Quarterdeck: %1. This is %2.</source>
        <translation>Quarterdeck 有更新的版本：%1。当前版本为 %2。</translation>
    </message>
</context>
<context>
    <name>qd::ViewState</name>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>没有名为“%1”的设置。</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has a value of another kind.</source>
        <translation>设置“%1”的值类型不对。</translation>
    </message>
    <message>
        <source>Set for everybody on this computer.</source>
        <translation>已为这台计算机上的所有人设定。</translation>
    </message>
</context>
<context>
    <name>qd::WallCharts</name>
    <message>
        <source>Nothing is known of the last hour yet</source>
        <translation>最近一小时尚无数据</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Throughput, last hour</source>
        <translation>吞吐量，最近一小时</translation>
    </message>
    <message>
        <source>Error rate, last hour</source>
        <translation>错误率，最近一小时</translation>
    </message>
    <message>
        <source>Tasks waiting, last hour</source>
        <translation>等待任务，最近一小时</translation>
    </message>
    <message>
        <source>Average time, last hour</source>
        <translation>平均时间，最近一小时</translation>
    </message>
</context>
<context>
    <name>qd::WallDialog</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Heat map by host</source>
        <translation>按主机的热力图</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and show</source>
        <translation>保存并显示</translation>
    </message>
    <message>
        <source>New wall</source>
        <translation>新建大屏</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the wall</source>
        <translation>删除大屏</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Its windows</source>
        <translation>其窗口</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>再加一个窗口</translation>
    </message>
    <message>
        <source>Remove the window</source>
        <translation>删除窗口</translation>
    </message>
    <message>
        <source>wall %1</source>
        <translation>大屏 %1</translation>
    </message>
    <message>
        <source>by its position</source>
        <translation>按其位置</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>The one that is shown</source>
        <translation>当前显示的机群</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>In this order; drag to change it</source>
        <translation>按此顺序；拖动可更改</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Each page for</source>
        <translation>每页显示</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of the type</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Dimmed at night</source>
        <translation>夜间变暗</translation>
    </message>
    <message>
        <source> % darker</source>
        <translation> % 更暗</translation>
    </message>
    <message>
        <source>Dimmed from</source>
        <translation>变暗开始</translation>
    </message>
    <message>
        <source>Dimmed to</source>
        <translation>变暗结束</translation>
    </message>
    <message>
        <source>How much darker</source>
        <translation>变暗程度</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>屏幕 %1</translation>
    </message>
    <message>
        <source>A wall needs a name.</source>
        <translation>大屏需要名称。</translation>
    </message>
    <message>
        <source>Two walls are called “%1”.</source>
        <translation>有两个大屏都叫“%1”。</translation>
    </message>
    <message>
        <source>A window of “%1” shows no page.</source>
        <translation>“%1”的一个窗口没有显示任何页面。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Charts of the last hour</source>
        <translation>最近一小时的图表</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>qd::WallFleets</name>
    <message>
        <source>No fleets are saved</source>
        <translation>没有已保存的机群</translation>
    </message>
    <message>
        <source>and %L1 more fleets</source>
        <translation>另有 %L1 个机群</translation>
    </message>
</context>
<context>
    <name>qd::WallReader</name>
    <message>
        <source>&quot;%1&quot; is no whole number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text of at most %2 characters.</source>
        <translation>“%1”不是不超过 %2 个字符的文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 22:30.</source>
        <translation>“%1”不是 22:30 这样的时间。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>“%1” 既不是 true 也不是 false。</translation>
    </message>
</context>
<context>
    <name>qd::WallTimeline</name>
    <message>
        <source>Workers and cron jobs, last hour</source>
        <translation>Worker与定时任务，最近一小时</translation>
    </message>
    <message>
        <source>Workers, the worst first, last hour</source>
        <translation>Worker，最严重的在前，最近一小时</translation>
    </message>
    <message>
        <source>Cron jobs, last hour</source>
        <translation>定时任务，最近一小时</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>第 %1 部分，共 %2 部分</translation>
    </message>
</context>
<context>
    <name>qd::WallWindow</name>
    <message>
        <source>Big screen</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Big screen of %1</source>
        <translation>%1 的大屏</translation>
    </message>
    <message>
        <source>No connection · no data yet</source>
        <translation>没有连接 · 尚无数据</translation>
    </message>
    <message>
        <source>No connection · data %1 old</source>
        <translation>没有连接 · 数据为 %1 前</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>数据为 %1 前</translation>
    </message>
    <message>
        <source>New trouble</source>
        <translation>新故障</translation>
    </message>
    <message>
        <source>Page %1 of %2 · next in %3 s</source>
        <translation>第 %1 / %2 页 · %3 s 后翻页</translation>
    </message>
    <message>
        <source>Active workers</source>
        <translation>活跃 Worker</translation>
    </message>
    <message>
        <source>Tasks waiting</source>
        <translation>等待任务</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Slowest queue</source>
        <translation>最慢的队列</translation>
    </message>
    <message>
        <source>Workers by host</source>
        <translation>各主机的 Worker</translation>
    </message>
    <message>
        <source>and %L1 more hosts</source>
        <translation>另有 %L1 台主机</translation>
    </message>
    <message>
        <source>No workers are known</source>
        <translation>没有已知的 Worker</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Not known: data are old</source>
        <translation>未知：数据已过旧</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要关注的事项</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>另有 %L1 个</translation>
    </message>
    <message>
        <source>No queues are known</source>
        <translation>没有已知的队列</translation>
    </message>
    <message>
        <source>and %L1 more queues</source>
        <translation>另有 %L1 个队列</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>数据为 %1 前</translation>
    </message>
    <message>
        <source>all fleets</source>
        <translation>全部机群</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%L1 of %L2 fleets without current data</source>
        <translation>%L2 个机群中有 %L1 个没有最新数据</translation>
    </message>
    <message>
        <source>and %L1 more hosts, all well</source>
        <translation>另有 %L1 台主机，一切正常</translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation>全部机群</translation>
    </message>
    <message>
        <source>%L1 of %L2 connected</source>
        <translation>已连接 %L1 / %L2</translation>
    </message>
</context>
<context>
    <name>qd::Walls</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>无法使用 %1：%2</translation>
    </message>
    <message>
        <source>There is no wall named &quot;%1&quot; in %2.</source>
        <translation>%2 中没有名为“%1”的大屏。</translation>
    </message>
    <message>
        <source>The wall &quot;%1&quot; shows a fleet named &quot;%2&quot;, which is not saved.</source>
        <translation>大屏“%1”要显示名为“%2”的机群，但该机群未保存。</translation>
    </message>
    <message>
        <source>A wall is shown</source>
        <translation>正在显示大屏</translation>
    </message>
</context>
<context>
    <name>qd::WebhookSender</name>
    <message>
        <source>There is no address.</source>
        <translation>没有地址。</translation>
    </message>
    <message>
        <source>There is no secret yet to sign with.</source>
        <translation>尚无用于签名的密钥。</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>已送达。</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %2.</source>
        <translation>%1 应答 HTTP %2。</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>没有收到应答</translation>
    </message>
</context>
<context>
    <name>qd::WorkerCard</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>qd::WorkerChartPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This worker is not there now.</source>
        <translation>此 Worker 目前不存在。</translation>
    </message>
</context>
<context>
    <name>qd::WorkerCharts</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Processing time, last hour</source>
        <translation>处理时间，最近 1 小时</translation>
    </message>
    <message>
        <source>Throughput, last hour</source>
        <translation>吞吐量，最近 1 小时</translation>
    </message>
    <message>
        <source>Memory, last hour</source>
        <translation>内存，最近 1 小时</translation>
    </message>
    <message>
        <source>Its queue, last hour</source>
        <translation>其队列，最近 1 小时</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>The back end tells nothing of this.</source>
        <translation>后端没有这方面的信息。</translation>
    </message>
    <message>
        <source>Nothing is known of the last hour yet.</source>
        <translation>尚无最近 1 小时的信息。</translation>
    </message>
    <message>
        <source>As seen from here since %1: the back end tells no history of it.</source>
        <translation>自 %1 起由此处观测：后端不提供其历史。</translation>
    </message>
    <message>
        <source>The back end tells no history of it.</source>
        <translation>后端不提供其历史。</translation>
    </message>
    <message>
        <source>tasks/min</source>
        <translation>任务/min</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>在窗口中打开</translation>
    </message>
</context>
<context>
    <name>qd::WorkerDetails</name>
    <message>
        <source>Details as the worker tells them</source>
        <translation>Worker 上报的详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Reading the details…</source>
        <translation>正在读取详情…</translation>
    </message>
    <message>
        <source>details of %1</source>
        <translation>%1 的详情</translation>
    </message>
</context>
<context>
    <name>qd::WorkerFacts</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Dismiss this answer</source>
        <translation>关闭此应答</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Avg time</source>
        <translation>平均时间</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近活跃</translation>
    </message>
    <message>
        <source>This worker is no longer in the fleet. What stands here was known last.</source>
        <translation>此 Worker 已不在机群中。此处为最后已知的信息。</translation>
    </message>
    <message>
        <source>Another row carries the same identity: it cannot be controlled.</source>
        <translation>另一行带有相同的标识：无法控制。</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未知</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1（未确认）</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>最近心跳</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
</context>
<context>
    <name>qd::WorkerGrid</name>
    <message>
        <source>Start (S)</source>
        <translation>启动 (S)</translation>
    </message>
    <message>
        <source>Resume (P)</source>
        <translation>恢复 (P)</translation>
    </message>
    <message>
        <source>Pause (P)</source>
        <translation>暂停 (P)</translation>
    </message>
    <message>
        <source>Stop… (Shift+S)</source>
        <translation>停止… (Shift+S)</translation>
    </message>
    <message>
        <source>Restart… (Shift+R)</source>
        <translation>重启… (Shift+R)</translation>
    </message>
    <message>
        <source>Click to take this away (Esc)</source>
        <translation>单击移除 (Esc)</translation>
    </message>
</context>
<context>
    <name>qd::WorkerHeld</name>
    <message>
        <source>perhaps</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>尝试 %1 次</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>作业：%1</translation>
    </message>
    <message>
        <source>This connection does not tell who holds a job.</source>
        <translation>此连接不提供作业由谁持有的信息。</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>条目 %1 / %2</translation>
    </message>
    <message>
        <source>Held jobs</source>
        <translation>持有的作业</translation>
    </message>
    <message>
        <source>Held jobs (%1)</source>
        <translation>持有的作业（%1）</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>What it holds beside is not told by this connection.</source>
        <translation>此连接不提供它另外持有的内容。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
</context>
<context>
    <name>qd::WorkerHistory</name>
    <message>
        <source>%1 from here</source>
        <translation>由本机执行%1</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1（由 %2 执行）</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Nothing seen of it yet.</source>
        <translation>尚未见到它的任何活动。</translation>
    </message>
    <message>
        <source>No error seen.</source>
        <translation>未见错误。</translation>
    </message>
    <message>
        <source>Nothing was asked of it.</source>
        <translation>未对它提出过任何要求。</translation>
    </message>
</context>
<context>
    <name>qd::WorkerMenu</name>
    <message>
        <source>%1 workers</source>
        <translation>%1 个 Worker</translation>
    </message>
    <message>
        <source>Open	Enter</source>
        <translation>打开	Enter</translation>
    </message>
    <message>
        <source>Start	S</source>
        <translation>启动	S</translation>
    </message>
    <message>
        <source>Pause	P</source>
        <translation>暂停	P</translation>
    </message>
    <message>
        <source>Resume	P</source>
        <translation>恢复	P</translation>
    </message>
    <message>
        <source>Stop…	Shift+S</source>
        <translation>停止…	Shift+S</translation>
    </message>
    <message>
        <source>Restart…	Shift+R</source>
        <translation>重启…	Shift+R</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Take from view	Del</source>
        <translation>从视图中移除	Del</translation>
    </message>
    <message>
        <source>Its next sign of life brings it back.</source>
        <translation>一有存活信号就会重新出现。</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
</context>
<context>
    <name>qd::WorkerModel</name>
    <message>
        <source>It is not down.</source>
        <translation>它没有停机。</translation>
    </message>
    <message>
        <source>The back end lists it: it goes when that leaves it out.</source>
        <translation>后端仍在列出它：后端不再列出时才会消失。</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Current job</source>
        <translation>当前作业</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Avg time</source>
        <translation>平均时间</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近活跃</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Queue name</source>
        <translation>队列名</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Rate /min</source>
        <translation>速率 /min</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Job runs</source>
        <translation>作业已运行</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <source>Another row reports the same identity: no control.</source>
        <translation>另一行报告了相同的标识：无法控制。</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>上报：%1</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>作业：%1</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>Processed: %1
Succeeded: %2
Failed: %3</source>
        <translation>已处理：%1
成功：%2
失败：%3</translation>
    </message>
    <message>
        <source>Error rate: %1
Success rate: %2
Failed: %3</source>
        <translation>错误率：%1
成功率：%2
失败：%3</translation>
    </message>
    <message>
        <source>Queue: %1
Waiting: %2</source>
        <translation>队列：%1
等待：%2</translation>
    </message>
    <message>
        <source>Last heartbeat: %1</source>
        <translation>最近心跳：%1</translation>
    </message>
    <message>
        <source>Last activity: %1</source>
        <translation>最近活动：%1</translation>
    </message>
    <message>
        <source> a minute</source>
        <translation> 个/min</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>qd::WorkerOrder</name>
    <message numerus="yes">
        <source>Group %1: %n worker(s), %2 down</source>
        <translation>
            <numerusform>分组 %1：%n 个 Worker，%2 个停机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n worker(s)</source>
        <translation>
            <numerusform>分组 %1：%n 个 Worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::WorkerPanel</name>
    <message>
        <source>Open in a window</source>
        <translation>在窗口中打开</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>在独立窗口中打开</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Requeue its job…</source>
        <translation>将其作业重新入队…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy what is known of this worker</source>
        <translation>复制此 Worker 的已知信息</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>It holds no job that it does not work on, as far as this connection tells.</source>
        <translation>就此连接所知，它没有持有未在处理的作业。</translation>
    </message>
</context>
<context>
    <name>qd::WorkerReport</name>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>作业：%1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
</context>
<context>
    <name>qd::WorkerTable</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>qd::WorkerTip</name>
    <message>
        <source>Processed</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>qd::WorkerViews</name>
    <message>
        <source>1 change waiting</source>
        <translation>1 项更改待显示</translation>
    </message>
    <message>
        <source>%1 changes waiting</source>
        <translation>%1 项更改待显示</translation>
    </message>
    <message>
        <source>Nothing moves while you point here or use the keys.
Click to take them now.</source>
        <translation>指针停留在此或使用键盘时，内容保持不动。
单击立即更新。</translation>
    </message>
</context>
<context>
    <name>qd::WorkerWindow</name>
    <message>
        <source>%1 – Quarterdeck</source>
        <translation>%1 – Quarterdeck</translation>
    </message>
</context>
<context>
    <name>qd::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>已选 %1 / %2 个</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 个 Worker</translation>
    </message>
</context>
<context>
    <name>qd::activitynotes</name>
    <message>
        <source>%1 (with %2 more)</source>
        <translation>%1（另含 %2 个）</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>Acknowledged by %1: %2</source>
        <translation>由 %1 确认：%2</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <translation>推迟至 %1：%2</translation>
    </message>
    <message>
        <source>Calls again: %1</source>
        <translation>恢复通知：%1</translation>
    </message>
    <message>
        <source>Solved after %1: %2</source>
        <translation>%1 后解决：%2</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Connected to %1 again after %2</source>
        <translation>%2 后重新连接到 %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>已从 %1 登出</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>与 %1 的连接中断</translation>
    </message>
    <message>
        <source>%1 wants a token</source>
        <translation>%1 要求令牌</translation>
    </message>
    <message>
        <source>What is hidden of %1 was looked at</source>
        <translation>已查看 %1 的隐藏内容</translation>
    </message>
    <message>
        <source>%1 looked at what is hidden of %2</source>
        <translation>%1 查看了 %2 的隐藏内容</translation>
    </message>
</context>
<context>
    <name>quarterdeck</name>
    <message>
        <source>it wants a password (NOAUTH)</source>
        <translation>要求密码（NOAUTH）</translation>
    </message>
    <message>
        <source>it does not take this user and password (WRONGPASS)</source>
        <translation>不接受此用户名和密码（WRONGPASS）</translation>
    </message>
    <message>
        <source>it does not take this password</source>
        <translation>不接受此密码</translation>
    </message>
    <message>
        <source>it has no password, but one was given: sign in without</source>
        <translation>未设置密码，却提供了密码：请不带密码登录</translation>
    </message>
    <message>
        <source>it is in protected mode: without a password it serves no other computer (DENIED)</source>
        <translation>处于保护模式：没有密码则不为其他计算机提供服务（DENIED）</translation>
    </message>
    <message>
        <source>it is starting and loads its data (LOADING)</source>
        <translation>正在启动并加载数据（LOADING）</translation>
    </message>
    <message>
        <source>it is a replica that has lost its master and shows nothing until that is back (MASTERDOWN)</source>
        <translation>是副本节点且已失去主节点，恢复之前不显示任何内容（MASTERDOWN）</translation>
    </message>
    <message>
        <source>its role has changed (UNBLOCKED)</source>
        <translation>其角色已改变（UNBLOCKED）</translation>
    </message>
    <message>
        <source>the key %2 holds no stream (WRONGTYPE)</source>
        <translation>键 %2 不是流（WRONGTYPE）</translation>
    </message>
    <message>
        <source>Redis Cluster is not supported: it names another server for %2, which was not asked (MOVED)</source>
        <translation>不支持 Redis Cluster：它为 %2 指定了另一台服务器，未向其查询（MOVED）</translation>
    </message>
    <message>
        <source>Redis Cluster is not supported: it names another server for %2, which was not asked (ASK)</source>
        <translation>不支持 Redis Cluster：它为 %2 指定了另一台服务器，未向其查询（ASK）</translation>
    </message>
    <message>
        <source>Redis Cluster is not supported, and this one is down (CLUSTERDOWN)</source>
        <translation>不支持 Redis Cluster，且该集群已停机（CLUSTERDOWN）</translation>
    </message>
    <message>
        <source>Redis Cluster is not supported: it has no databases</source>
        <translation>不支持 Redis Cluster：它没有多个数据库</translation>
    </message>
    <message>
        <source>it is a replica and takes no changes: its master does (READONLY)</source>
        <translation>是副本节点，不接受更改：由其主节点处理（READONLY）</translation>
    </message>
    <message>
        <source>its memory is full: it takes no new entries (OOM)</source>
        <translation>内存已满：不再接收新条目（OOM）</translation>
    </message>
    <message>
        <source>it cannot save to its disk and takes no changes (MISCONF)</source>
        <translation>无法保存到磁盘，不接受更改（MISCONF）</translation>
    </message>
    <message>
        <source>too few of its replicas are there: it takes no changes (NOREPLICAS)</source>
        <translation>可用的副本节点过少：不接受更改（NOREPLICAS）</translation>
    </message>
    <message>
        <source>it has reached its greatest number of clients</source>
        <translation>已达到客户端数量上限</translation>
    </message>
    <message>
        <source>it does not know the command %1: is it older than 5.0?</source>
        <translation>不认识命令 %1：版本是否低于 5.0？</translation>
    </message>
    <message>
        <source>it is busy with a script (BUSY)</source>
        <translation>正忙于执行脚本（BUSY）</translation>
    </message>
</context>
</TS>
