<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddressBookDialog</name>
    <message>
        <source>A ticket takes the default of its shop, else that of all shops. Customers who were told an address keep it.</source>
        <translation>售后单先用本店的默认地址，没有则用全部店铺的默认地址。已告知客户的地址不会变。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>Changing the default</source>
        <translation>正在修改默认地址</translation>
    </message>
    <message>
        <source>Copied: paste it into the chat</source>
        <translation>已复制，可粘贴到聊天窗口</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>已经是默认地址。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Return addresses</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>请先选中一行。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Show it first.</source>
        <translation>请先恢复显示。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Add return address</source>
        <translation>添加退货地址</translation>
    </message>
    <message>
        <source>Adding the return address</source>
        <translation>正在添加退货地址</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>Change return address</source>
        <translation>修改退货地址</translation>
    </message>
    <message>
        <source>Changing the return address</source>
        <translation>正在修改退货地址</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
</context>
<context>
    <name>AlertStrip</name>
    <message>
        <source>Show feedback</source>
        <translation>查看反馈</translation>
    </message>
    <message>
        <source>Taken care of before: {note}</source>
        <translation>上次处理：{note}</translation>
    </message>
    <message>
        <source>Taken care of…</source>
        <translation>已处理…</translation>
    </message>
    <message>
        <source>{number} more alerts</source>
        <translation>还有 {number} 个预警</translation>
    </message>
</context>
<context>
    <name>AppealDialog</name>
    <message>
        <source>Appeal {entry_no}</source>
        <translation>申诉 {entry_no}</translation>
    </message>
    <message>
        <source>The owner or a supervisor decides, as far as possible somebody who did not enter it. Until then the entry stands; an accepted appeal takes it back, with the money that was collected.</source>
        <translation>由店主或主管裁定，尽量不由录入人裁定。裁定前记录有效；申诉通过后记录被冲销，已收的款项一并退还。</translation>
    </message>
</context>
<context>
    <name>AppealState</name>
    <message>
        <source>Appeal accepted</source>
        <translation>申诉通过</translation>
    </message>
    <message>
        <source>Appeal open</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>Appeal rejected</source>
        <translation>申诉驳回</translation>
    </message>
    <message>
        <source>Appeal withdrawn</source>
        <translation>申诉撤回</translation>
    </message>
</context>
<context>
    <name>Appeals</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Appeal accepted: {decision}</source>
        <translation>申诉通过：{decision}</translation>
    </message>
    <message>
        <source>Only {name}, whom the entry is about, or {filer}, who filed it, may withdraw the appeal.</source>
        <translation>只有当事人{name}或提交人{filer}可以撤回申诉。</translation>
    </message>
    <message>
        <source>Say why the appeal is rejected.</source>
        <translation>请说明驳回的原因。</translation>
    </message>
    <message>
        <source>Say why the entry is wrong.</source>
        <translation>请说明这条记录错在哪里。</translation>
    </message>
    <message>
        <source>Somebody else changed this appeal in between. Look at it again.</source>
        <translation>这条申诉刚被他人修改，请重新查看。</translation>
    </message>
    <message>
        <source>The entry is about yourself.</source>
        <translation>这条记录的当事人是你本人。</translation>
    </message>
    <message>
        <source>The entry was reversed by {by} in the meantime, so its appeal cannot be rejected.</source>
        <translation>这条记录已被 {by} 冲销，不能再驳回申诉。</translation>
    </message>
    <message>
        <source>There is no such appeal any more.</source>
        <translation>这条申诉已不存在。</translation>
    </message>
    <message>
        <source>There is no such entry any more.</source>
        <translation>这条记录已不存在。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>This entry is a reversal. Appeal the entry that is wrong, not what takes one back.</source>
        <translation>这条是冲销记录。请对有误的原记录申诉。</translation>
    </message>
    <message>
        <source>This is too long: {number} characters, {most} at most.</source>
        <translation>内容过长：{number} 个字，最多 {most} 个字。</translation>
    </message>
    <message>
        <source>You entered the entry yourself.</source>
        <translation>这条记录由你本人录入。</translation>
    </message>
    <message>
        <source>You filed the appeal yourself.</source>
        <translation>这条申诉由你本人提交。</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>第 {number} 次</translation>
    </message>
    <message>
        <source>{entry_no} is being appealed already; that appeal waits for a decision.</source>
        <translation>{entry_no} 已有申诉，正在等待裁定。</translation>
    </message>
    <message>
        <source>{entry_no} is of {day}: it cannot have been appealed before that.</source>
        <translation>{entry_no} 发生在 {day}，申诉不可能早于此日。</translation>
    </message>
    <message>
        <source>{entry_no} was reversed by {by} already, so there is nothing to appeal.</source>
        <translation>{entry_no} 已被 {by} 冲销，无需申诉。</translation>
    </message>
    <message>
        <source>{name} accepted this appeal already.</source>
        <translation>{name}已通过这条申诉。</translation>
    </message>
    <message>
        <source>{name} rejected this appeal already.</source>
        <translation>{name}已驳回这条申诉。</translation>
    </message>
    <message>
        <source>{name} withdrew this appeal already.</source>
        <translation>{name}已撤回这条申诉。</translation>
    </message>
    <message>
        <source>{why} This can be decided by: {others}.</source>
        <translation>{why}可由以下人员裁定：{others}。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Another program keeps it open, or the folder refuses it.</source>
        <translation>文件被其他程序占用，或文件夹不允许写入。</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>文件不见了。</translation>
    </message>
    <message>
        <source>Its copy is not what was written. Is the disk all right?</source>
        <translation>复制出来的内容与原文件不一致，请检查磁盘是否正常。</translation>
    </message>
    <message>
        <source>Its file has changed since it was archived.</source>
        <translation>文件归档后被改动过。</translation>
    </message>
    <message>
        <source>Its path leaves the photo folder.</source>
        <translation>文件路径超出了照片文件夹。</translation>
    </message>
    <message>
        <source>No backup was made, the earlier ones are kept: {details}</source>
        <translation>备份没有完成，以前的备份都还在：{details}</translation>
    </message>
    <message>
        <source>The file is a database, but not one of ShopDesk.</source>
        <translation>这个文件是数据库，但不是 ShopDesk 的。</translation>
    </message>
    <message>
        <source>The folder {folder} holds another shop&apos;s backups. Choose another one.</source>
        <translation>文件夹 {folder} 里是另一家店的备份，请换一个。</translation>
    </message>
    <message>
        <source>The second folder has to be another one than the data folder.</source>
        <translation>第二备份文件夹不能就是数据文件夹。</translation>
    </message>
    <message>
        <source>the copy does not show what the database shows</source>
        <translation>备份内容与数据库不一致</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>Before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>升级之前</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back to {when}</source>
        <translation>恢复到 {when}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Checking backups</source>
        <translation>正在检查备份</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Choose the second folder</source>
        <translation>选择第二备份文件夹</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>第二备份文件夹</translation>
    </message>
    <message>
        <source>Select a backup first.</source>
        <translation>请先选中一个备份。</translation>
    </message>
    <message>
        <source>ShopDesk backups (*.db);;All files (*)</source>
        <translation>ShopDesk 备份 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The backup is made and checked ({size})</source>
        <translation>备份完成并已检查（{size}）</translation>
    </message>
    <message>
        <source>The backup is made, but {count} photos could not be copied</source>
        <translation>备份完成，但有 {count} 张照片没能复制</translation>
    </message>
    <message>
        <source>The last backup was made on {when}.</source>
        <translation>上次备份：{when}。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Wait until the running work is done.</source>
        <translation>请等当前任务完成。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>checked when it was made</source>
        <translation>备份时已检查</translation>
    </message>
    <message>
        <source>good, just checked</source>
        <translation>完好，刚刚检查过</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>BatchEntryDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save {count} entries</source>
        <translation>登记 {count} 笔(&amp;S)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Choose the rule they are entered by.</source>
        <translation>请选择按哪条规则登记。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entering in the ledger</source>
        <translation>正在登记奖惩</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Staff for {record}</source>
        <translation>{record} 的责任人</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Type any part of its name</source>
        <translation>输入规则名称的任意部分</translation>
    </message>
    <message>
        <source>nobody: left out</source>
        <translation>无责任人：不登记</translation>
    </message>
    <message>
        <source>{count} entries, {total} together.</source>
        <translation>共 {count} 笔，合计 {total}。</translation>
    </message>
    <message>
        <source>{count} more are not listed: too many at once.</source>
        <translation>另有 {count} 条未列出：一次太多了。</translation>
    </message>
    <message>
        <source>{count} records name nobody and are left out.</source>
        <translation>{count} 条没有责任人，不登记。</translation>
    </message>
    <message>
        <source>{nth}: {step}</source>
        <translation>{nth}：{step}</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>… and {number} more.</source>
        <translation>……另有 {number} 条。</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>恢复显示(&amp;H)</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Changing the book</source>
        <translation>正在修改</translation>
    </message>
    <message>
        <source>Cop&amp;y for customer</source>
        <translation>复制给客户(&amp;Y)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>It stands first.</source>
        <translation>已经在最前面。</translation>
    </message>
    <message>
        <source>It stands last.</source>
        <translation>已经在最后面。</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>设为默认(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在还原</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>请先选中一行。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{title}” lies in the recycle bin</source>
        <translation>“{title}”已移到回收站</translation>
    </message>
</context>
<context>
    <name>BreakingLabel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Customer ID, phone or its end, order no., receiver on the slip</source>
        <translation>客户ID、电话或尾号、订单号、面单上的收件人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Nothing is known by “{text}”.</source>
        <translation>没有找到“{text}”。</translation>
    </message>
    <message>
        <source>Search for whose the parcel is</source>
        <translation>查找包裹是谁的</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What the parcel may be for</source>
        <translation>可能对应的单据</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Records in “{table}” refer to records that are gone.</source>
        <translation>“{table}”里的记录引用了已不存在的记录。</translation>
    </message>
    <message>
        <source>The database file is empty.</source>
        <translation>数据库文件是空的。</translation>
    </message>
    <message>
        <source>The database file was cut off.</source>
        <translation>数据库文件不完整。</translation>
    </message>
    <message>
        <source>The database is damaged: {details}</source>
        <translation>数据库已损坏：{details}</translation>
    </message>
    <message>
        <source>The file is not a database.</source>
        <translation>这个文件不是数据库。</translation>
    </message>
    <message>
        <source>The search index “{name}” does not fit the records.</source>
        <translation>搜索索引“{name}”与记录不一致。</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Bringing files back</source>
        <translation>正在把文件放回原处</translation>
    </message>
    <message>
        <source>Checking the photos</source>
        <translation>正在检查图片</translation>
    </message>
    <message>
        <source>Choose a second backup folder in the settings first.</source>
        <translation>请先在设置中选择第二备份文件夹。</translation>
    </message>
    <message>
        <source>Following files</source>
        <translation>正在按文件更新记录</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>在文件夹中查找副本</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <translation>确实丢失</translation>
    </message>
    <message>
        <source>Moving photos to the recycle bin</source>
        <translation>正在把图片移到回收站</translation>
    </message>
    <message>
        <source>Nothing here can be put right by itself.</source>
        <translation>这里没有可以自动修复的。</translation>
    </message>
    <message>
        <source>Nothing is missing, and nothing is new.</source>
        <translation>没有缺少的，也没有多出的。</translation>
    </message>
    <message>
        <source>Registering pictures</source>
        <translation>正在登记图片</translation>
    </message>
    <message>
        <source>Repairing the archive</source>
        <translation>正在修复图片库</translation>
    </message>
    <message>
        <source>Restoring photos</source>
        <translation>正在恢复图片</translation>
    </message>
    <message>
        <source>Setting files aside</source>
        <translation>正在移出文件</translation>
    </message>
    <message>
        <source>Stopped. What had been put right by then stays so.</source>
        <translation>已停止。之前修复好的保持不变。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>To the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Wait until the running work is done.</source>
        <translation>请等正在进行的工作完成。</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>全部处理</translation>
    </message>
    <message>
        <source>for the {count} selected</source>
        <translation>处理选中的 {count} 个</translation>
    </message>
    <message>
        <source>{count} files are back in their places.</source>
        <translation>{count} 个文件已放回原处。</translation>
    </message>
    <message>
        <source>{count} files lie among the damaged files of the data folder now.</source>
        <translation>{count} 个文件已移到数据文件夹的“damaged”中。</translation>
    </message>
    <message>
        <source>{count} photos are restored.</source>
        <translation>已恢复 {count} 张图片。</translation>
    </message>
    <message>
        <source>{count} photos go to the recycle bin with a note that their files are lost. When a copy turns up, they can be restored.</source>
        <translation>{count} 张图片将移到回收站，并备注文件已丢失。以后找到副本仍可恢复。</translation>
    </message>
    <message>
        <source>{count} photos have the names of their files now.</source>
        <translation>{count} 张图片的记录已改为文件现在的名称。</translation>
    </message>
    <message>
        <source>{count} photos lie in the recycle bin now; their notes say why.</source>
        <translation>{count} 张图片已在回收站，备注写明了原因。</translation>
    </message>
</context>
<context>
    <name>ClaimCompanion</name>
    <message>
        <source>Claim against the courier…</source>
        <translation>向快递理赔…</translation>
    </message>
    <message>
        <source>Linking the photo</source>
        <translation>正在关联照片</translation>
    </message>
    <message>
        <source>No parcel of this ticket has a tracking no.</source>
        <translation>这个售后单的包裹都没有运单号。</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>重复赔付</translation>
    </message>
    <message>
        <source>Parcel lost or broken…</source>
        <translation>丢件/破损…</translation>
    </message>
    <message>
        <source>Parcel result</source>
        <translation>单票盈亏</translation>
    </message>
    <message>
        <source>Register claim</source>
        <translation>登记理赔</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Taking back ticket and claim</source>
        <translation>正在撤销补发和理赔</translation>
    </message>
    <message>
        <source>This order has no tracking no.</source>
        <translation>这个订单没有运单号。</translation>
    </message>
    <message>
        <source>This order has not been shipped yet.</source>
        <translation>这个订单还没有发货。</translation>
    </message>
    <message>
        <source>Ticket and claim are in the recycle bin</source>
        <translation>补发单和理赔单已移到回收站</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{claim_no} is registered</source>
        <translation>{claim_no} 已登记</translation>
    </message>
    <message>
        <source>{number} is entered</source>
        <translation>已登记 {number}</translation>
    </message>
    <message>
        <source>{ticket_no} and {claim_no} are entered</source>
        <translation>已登记 {ticket_no} 和 {claim_no}</translation>
    </message>
</context>
<context>
    <name>ClaimDetailView</name>
    <message>
        <source>Agreed</source>
        <translation>答应金额</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>快递工单号</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>对接人</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>保价金额</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>钱款去向</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Once all is paid</source>
        <translation>收齐以后</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未收金额</translation>
    </message>
    <message>
        <source>Paid by couriers</source>
        <translation>快递已赔</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>理赔资料</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Parcel result</source>
        <translation>单票盈亏</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipts and write-offs</source>
        <translation>收款与核销</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收金额</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Reissued</source>
        <translation>补发成本</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Row {row} of the statement</source>
        <translation>对账单第 {row} 行</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Submit by</source>
        <translation>提交期限</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>赔给客户</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Written off: {reason}</source>
        <translation>核销：{reason}</translation>
    </message>
    <message>
        <source>ask again {day}</source>
        <translation>{day} 再跟进</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>不亏</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>亏损</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>over-paid</source>
        <translation>多付</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>承诺 {day} 前</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>已过理赔期限</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <source>{goods} × {quantity}</source>
        <translation>{goods} × {quantity}</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>&amp;Courier *</source>
        <translation>快递公司(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;Declared value</source>
        <translation>保价金额(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>填入(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Order no.</source>
        <translation>订单号(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Postage</source>
        <translation>运费(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tracking no. *</source>
        <translation>运单号(&amp;T) *</translation>
    </message>
    <message>
        <source>Add goods</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Amount c&amp;laimed *</source>
        <translation>申请金额(&amp;L) *</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Claim {claim_no}</source>
        <translation>理赔单 {claim_no}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>对接人</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>单件成本</translation>
    </message>
    <message>
        <source>Cost of {goods}</source>
        <translation>{goods} 的成本</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Courier&apos;s case no.</source>
        <translation>快递工单号</translation>
    </message>
    <message>
        <source>Customer &amp;ID</source>
        <translation>客户ID(&amp;I)</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>保价金额</translation>
    </message>
    <message>
        <source>Fill in what is missing there</source>
        <translation>补全那张单的空白</translation>
    </message>
    <message>
        <source>Filling in the claim</source>
        <translation>补全理赔单</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lost or broken goods</source>
        <translation>丢失或破损的商品</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Mo&amp;ney goes to</source>
        <translation>钱款去向(&amp;N)</translation>
    </message>
    <message>
        <source>Money goes to</source>
        <translation>钱款去向</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新建理赔单</translation>
    </message>
    <message>
        <source>Nothing is proposed: {why}</source>
        <translation>暂无建议金额：{why}</translation>
    </message>
    <message>
        <source>Open {claim_no}</source>
        <translation>打开 {claim_no}</translation>
    </message>
    <message>
        <source>Order a&amp;mount</source>
        <translation>订单金额(&amp;M)</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Pieces of {goods}</source>
        <translation>{goods} 的件数</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Proposed {amount}: {why}</source>
        <translation>建议 {amount}：{why}</translation>
    </message>
    <message>
        <source>Registering the claim</source>
        <translation>正在登记理赔单</translation>
    </message>
    <message>
        <source>Saving the claim</source>
        <translation>正在保存理赔单</translation>
    </message>
    <message>
        <source>Scan a parcel</source>
        <translation>扫描包裹</translation>
    </message>
    <message>
        <source>Scan the parcel, or type its tracking or order no. and press Enter</source>
        <translation>扫描包裹，或输入运单号、订单号后按回车</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take the proposed amount</source>
        <translation>采用建议金额</translation>
    </message>
    <message>
        <source>Take the stored ones</source>
        <translation>采用已存的</translation>
    </message>
    <message>
        <source>This was typed and never saved.</source>
        <translation>这是上次填写但没有保存的内容。</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>What &amp;happened *</source>
        <translation>理赔类型(&amp;H) *</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>理赔类型</translation>
    </message>
    <message>
        <source>What you typed about this claim is not saved.</source>
        <translation>这张理赔单填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>You began a claim for {parcel} that was never saved. Go on with it?</source>
        <translation>{parcel} 的理赔单上次填了一半没有保存，要接着填吗？</translation>
    </message>
    <message>
        <source>a parcel without a number</source>
        <translation>未填单号的包裹</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未复核</translation>
    </message>
    <message>
        <source>{message} Saving again keeps yours.</source>
        <translation>{message}再次保存将保留您填写的内容。</translation>
    </message>
</context>
<context>
    <name>ClaimEvidence</name>
    <message>
        <source>1 photo</source>
        <translation>1 张照片</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>答应金额</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>答应日期</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Asked the courier: {said}</source>
        <translation>联系快递：{said}</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>快递工单号</translation>
    </message>
    <message>
        <source>Changed since they were archived: {names}</source>
        <translation>存档后被改动过：{names}</translation>
    </message>
    <message>
        <source>Claim no.</source>
        <translation>理赔单号</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>对接人</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>单件成本</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Courier, tracking no.</source>
        <translation>快递公司、运单号</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Data sheet</source>
        <translation>资料页</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>保价金额</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evidence of claim {claim_no}</source>
        <translation>理赔单 {claim_no} 证据</translation>
    </message>
    <message>
        <source>Evidence of courier claims {month}</source>
        <translation>快递理赔证据 {month}</translation>
    </message>
    <message>
        <source>Evidence of {count} courier claims</source>
        <translation>{count} 张快递理赔单证据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>类型、状态</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>Left out, because their place could not be removed: {names}</source>
        <translation>无法去除拍摄地点，未放入：{names}</translation>
    </message>
    <message>
        <source>List of the evidence</source>
        <translation>证据清单</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Missing or damaged: {names}</source>
        <translation>缺失或损坏：{names}</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Money goes to</source>
        <translation>钱款去向</translation>
    </message>
    <message>
        <source>No goods were entered.</source>
        <translation>没有登记商品。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未收金额</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Receipt taken back: {amount}</source>
        <translation>冲回收款：{amount}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收金额</translation>
    </message>
    <message>
        <source>Received {amount}</source>
        <translation>收款 {amount}</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Submit by</source>
        <translation>提交期限</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>There are no photos of this claim.</source>
        <translation>这张理赔单没有照片。</translation>
    </message>
    <message>
        <source>There is no claim to write evidence of.</source>
        <translation>没有可以生成证据包的理赔单。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>Without photos: {names}</source>
        <translation>没有照片：{names}</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>核销金额</translation>
    </message>
    <message>
        <source>Written off: {amount}</source>
        <translation>核销：{amount}</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>添加于 {time}</translation>
    </message>
    <message>
        <source>photo of the order</source>
        <translation>订单照片</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>承诺 {day}</translation>
    </message>
    <message>
        <source>taken {time}</source>
        <translation>拍摄于 {time}</translation>
    </message>
    <message>
        <source>the parcel&apos;s label is among them</source>
        <translation>含快递面单照片</translation>
    </message>
    <message>
        <source>{count} claims</source>
        <translation>{count} 张理赔单</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <source>{count} photos are too many for one PDF. At most {most} fit: write a zip file.</source>
        <translation>{count} 张照片放进一个 PDF 太多了，最多 {most} 张：请生成 zip 压缩包。</translation>
    </message>
    <message>
        <source>{file} is written: {claims} claims, {photos} photos</source>
        <translation>{file} 已生成：{claims} 张理赔单，{photos} 张照片</translation>
    </message>
</context>
<context>
    <name>ClaimEvidenceDialog</name>
    <message>
        <source>&amp;Courier</source>
        <translation>快递公司(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;PDF to print or to send: what each claim says, then its photos</source>
        <translation>&amp;PDF，用于打印或发送：每张理赔单的资料，后附照片</translation>
    </message>
    <message>
        <source>&amp;Write the evidence</source>
        <translation>生成证据包(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zip archive: photos named by customer ID, claim no. and number, with data sheets and a list</source>
        <translation>&amp;Zip 压缩包：照片以“客户ID_理赔单号_序号”命名，附资料页和清单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Phones write into a photo where it was taken. The pack does not tell it; the archive keeps it.</source>
        <translation>手机会把拍摄地点写进照片。证据包中不含拍摄地点，照片库中保留。</translation>
    </message>
    <message>
        <source>Photos of the &amp;orders too, not only those of the claims</source>
        <translation>也包含订单的照片，不只是理赔单的照片(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ClaimFields</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>case no.</source>
        <translation>快递工单号</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>对接人</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>declared value</source>
        <translation>保价金额</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>order amount</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>店铺</translation>
    </message>
</context>
<context>
    <name>ClaimFigures</name>
    <message>
        <source>0–7 days</source>
        <translation>0–7 天</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>8–30 days</source>
        <translation>8–30 天</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已答应</translation>
    </message>
    <message>
        <source>All couriers</source>
        <translation>全部快递公司</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>理赔单数</translation>
    </message>
    <message>
        <source>Claims by courier</source>
        <translation>各快递公司理赔情况</translation>
    </message>
    <message>
        <source>Claims by month</source>
        <translation>各月理赔情况</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Days to agree</source>
        <translation>答应天数</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>到账天数</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Orders shipped</source>
        <translation>发货订单</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Outstanding by age</source>
        <translation>未收款账龄</translation>
    </message>
    <message>
        <source>Over-paid</source>
        <translation>多付</translation>
    </message>
    <message>
        <source>Per 1,000 orders</source>
        <translation>每千单理赔</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>追回率</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>核销金额</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>超过 90 天</translation>
    </message>
    <message>
        <source>over {days} days</source>
        <translation>超过 {days} 天</translation>
    </message>
    <message>
        <source>{least}–{most} days</source>
        <translation>{least}–{most} 天</translation>
    </message>
    <message>
        <source>{name}, {age}: {amount}, {count} claims</source>
        <translation>{name}，{age}：{amount}，{count} 张</translation>
    </message>
    <message>
        <source>{name}: {amount} agreed</source>
        <translation>{name}：已答应 {amount}</translation>
    </message>
    <message>
        <source>{name}: {amount} claimed, {count} claims</source>
        <translation>{name}：申请 {amount}，{count} 张</translation>
    </message>
    <message>
        <source>{name}: {amount} outstanding</source>
        <translation>{name}：未收 {amount}</translation>
    </message>
    <message>
        <source>{name}: {amount} received, {rate} of what was claimed</source>
        <translation>{name}：已收 {amount}，占申请金额的 {rate}</translation>
    </message>
</context>
<context>
    <name>ClaimFiguresPage</name>
    <message>
        <source>By courier</source>
        <translation>按快递公司</translation>
    </message>
    <message>
        <source>By month of registration</source>
        <translation>按登记月份</translation>
    </message>
    <message>
        <source>Claim figures</source>
        <translation>理赔统计</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Claims registered</source>
        <translation>登记的理赔单</translation>
    </message>
    <message>
        <source>Days until agreed</source>
        <translation>答应所需天数</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>正在导出 {file}</translation>
    </message>
    <message>
        <source>No claims yet. Once there are some, what couriers owe and pay is counted here.</source>
        <translation>还没有理赔单。登记之后，各快递公司未收和已收的赔款会在这里统计。</translation>
    </message>
    <message>
        <source>Numbers to Excel…</source>
        <translation>数据导出到 Excel…</translation>
    </message>
    <message>
        <source>Outstanding today</source>
        <translation>当前未收款</translation>
    </message>
    <message>
        <source>Outstanding today by age</source>
        <translation>当前未收款账龄</translation>
    </message>
    <message>
        <source>Picture and numbers</source>
        <translation>图片和数据</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>追回率</translation>
    </message>
    <message>
        <source>all claims, with what came of them until {today}</source>
        <translation>全部理赔单，结果统计至 {today}</translation>
    </message>
    <message>
        <source>claims registered {first} – {last}, with what came of them until {today}</source>
        <translation>{first} 至 {last} 登记的理赔单，结果统计至 {today}</translation>
    </message>
    <message>
        <source>median; {days} until paid</source>
        <translation>中位数；到账 {days} 天</translation>
    </message>
    <message>
        <source>no orders shipped</source>
        <translation>没有发货订单</translation>
    </message>
    <message>
        <source>{amount} agreed</source>
        <translation>已答应 {amount}</translation>
    </message>
    <message>
        <source>{amount} over {days} days</source>
        <translation>{amount} 超过 {days} 天</translation>
    </message>
    <message>
        <source>{amount} received</source>
        <translation>已收 {amount}</translation>
    </message>
    <message>
        <source>{count} per 1,000 orders</source>
        <translation>每千单 {count} 张</translation>
    </message>
    <message>
        <source>{title}: picture and numbers</source>
        <translation>{title}：图片和数据</translation>
    </message>
</context>
<context>
    <name>ClaimFormDialog</name>
    <message>
        <source>&amp;Add a form…</source>
        <translation>添加表格(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表格(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>写出(&amp;W)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Fill a courier&apos;s form</source>
        <translation>填写快递公司表格</translation>
    </message>
    <message>
        <source>Preview of the form</source>
        <translation>表格预览</translation>
    </message>
    <message>
        <source>Sheet shown</source>
        <translation>显示的工作表</translation>
    </message>
    <message>
        <source>of</source>
        <translation>月份</translation>
    </message>
</context>
<context>
    <name>ClaimForms</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A form “{name}” lies in the recycle bin. Restore it, or choose another name.</source>
        <translation>回收站里有名为“{name}”的表格。请恢复它，或换一个名称。</translation>
    </message>
    <message>
        <source>A text box or chart</source>
        <translation>文本框或图表</translation>
    </message>
    <message>
        <source>Choose a courier&apos;s form</source>
        <translation>选择快递公司表格</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx *.xltx)</source>
        <translation>Excel 工作簿 (*.xlsx *.xltx)</translation>
    </message>
    <message>
        <source>Give the form a name.</source>
        <translation>请给表格起个名字。</translation>
    </message>
    <message>
        <source>No row has a placeholder of a claim: claims are counted, but not listed.</source>
        <translation>没有任何一行带理赔单的占位符：只会合计，不会逐笔列出。</translation>
    </message>
    <message>
        <source>Somebody else changed “{name}” in between. Look at what stands there now.</source>
        <translation>在此期间别人改动了“{name}”。请看看现在的内容。</translation>
    </message>
    <message>
        <source>The form has no room for so many claims: {count}.</source>
        <translation>表格放不下这么多理赔单：{count} 笔。</translation>
    </message>
    <message>
        <source>The headings of “{sheet}”</source>
        <translation>“{sheet}”的页眉页脚</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>名称超过 {most} 个字。</translation>
    </message>
    <message>
        <source>The name of the sheet “{sheet}” stays as it is: names of sheets are not filled.</source>
        <translation>工作表名“{sheet}”保持原样：工作表名不会填写。</translation>
    </message>
    <message>
        <source>There is a form “{name}” already.</source>
        <translation>已经有名为“{name}”的表格。</translation>
    </message>
    <message>
        <source>There is no form yet. Add one under Couriers&apos; forms.</source>
        <translation>还没有表格。请在“快递公司表格”中添加。</translation>
    </message>
    <message>
        <source>There is no form “{name}”. There are: {names}.</source>
        <translation>没有名为“{name}”的表格。现有：{names}。</translation>
    </message>
    <message>
        <source>There is no placeholder in it. Write, for example, {example} into a cell.</source>
        <translation>里面没有占位符。请在单元格中写上占位符，例如 {example}。</translation>
    </message>
    <message>
        <source>This courier is not there (any more).</source>
        <translation>这家快递公司（已经）不存在。</translation>
    </message>
    <message>
        <source>This form lies in the recycle bin (by now).</source>
        <translation>这张表格（现在）在回收站里。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 处</translation>
    </message>
    <message>
        <source>{place}: a repetition begins or ends here without its counterpart.</source>
        <translation>{place}：这里的重复开始或结束没有成对。</translation>
    </message>
    <message>
        <source>{place}: there is no placeholder “{name}”.</source>
        <translation>{place}：没有占位符“{name}”。</translation>
    </message>
    <message>
        <source>{place}: there is no placeholder “{name}”. Did you mean “{near}”?</source>
        <translation>{place}：没有占位符“{name}”。是不是想写“{near}”？</translation>
    </message>
    <message>
        <source>{place}: “{name}” speaks of one claim and can only stand in a cell.</source>
        <translation>{place}：“{name}”是单笔理赔的内容，只能写在单元格里。</translation>
    </message>
    <message>
        <source>{place}: “{text}” is not closed. Write {example}.</source>
        <translation>{place}：“{text}”没有写完整。请写成 {example} 的样子。</translation>
    </message>
    <message>
        <source>“{file}” has macros in it, which this program neither runs nor passes on. Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>“{file}”带有宏，本程序既不运行也不转发宏。请用 WPS 或 Excel 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“{file}” is an old workbook (.xls or .et). Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>“{file}”是旧格式的工作簿（.xls 或 .et）。请用 WPS 或 Excel 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB. Take large pictures out of it.</source>
        <translation>“{file}”超过 {most} MB。请去掉其中的大图片。</translation>
    </message>
    <message>
        <source>“{file}” is not a workbook. Choose an .xlsx file.</source>
        <translation>“{file}”不是工作簿。请选择 .xlsx 文件。</translation>
    </message>
    <message>
        <source>“{sheet}”, cell {cell}</source>
        <translation>“{sheet}”单元格 {cell}</translation>
    </message>
    <message>
        <source>“{sheet}”: rows {first} to {last} are empty and look like row {row}. Each claim gets a row of its own; delete them, or they stay empty below.</source>
        <translation>“{sheet}”：第 {first} 到 {last} 行是空行，样式与第 {row} 行相同。每笔理赔会自动占一行；请删去这些空行，否则它们会留在下方。</translation>
    </message>
</context>
<context>
    <name>ClaimHistory</name>
    <message>
        <source>Agreed</source>
        <translation>答应金额</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>快递工单号</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>对接人</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>保价金额</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Money goes to</source>
        <translation>钱款去向</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>理赔类型</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>核销</translation>
    </message>
</context>
<context>
    <name>ClaimKind</name>
    <message>
        <source>Abandoned</source>
        <translation>弃件</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>延误</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢件</translation>
    </message>
    <message>
        <source>Misdelivered</source>
        <translation>错派</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>少件</translation>
    </message>
</context>
<context>
    <name>ClaimMonths</name>
    <message>
        <source>&amp;Open again</source>
        <translation>反结账(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>原因(&amp;R) *</translation>
    </message>
    <message>
        <source>+ agreed</source>
        <translation>＋ 答应</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>= outstanding</source>
        <translation>＝ 未收</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已答应</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>By</source>
        <translation>结账人</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>按快递公司</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>上月结转</translation>
    </message>
    <message>
        <source>Claim no.</source>
        <translation>理赔单号</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Claims of the month</source>
        <translation>本月理赔单</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>{month} 结账</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结账时间</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Months of claims</source>
        <translation>理赔月份</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Only the last closed month can be opened again, and that is {month}.</source>
        <translation>只能反结账最近一个已结账的月份，即 {month}。</translation>
    </message>
    <message>
        <source>Open {month} again</source>
        <translation>{month} 反结账</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Outstanding changes by</source>
        <translation>未收增减</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>原因或备注</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Received in month</source>
        <translation>本月收款</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>追回率</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The figures of {months} are frozen. Nothing is booked in them any more: what is entered later for one of their days counts from {first} on, as an adjustment.</source>
        <translation>{months} 的数字将被冻结，不再记入任何款项：以后补录的、属于这些月份的内容从 {first} 起计入，列为调整。</translation>
    </message>
    <message>
        <source>There were no claims yet in {month}.</source>
        <translation>{month} 还没有理赔单。</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>待结账</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>调整内容</translation>
    </message>
    <message>
        <source>What was frozen of {month} is forgotten, and its figures are worked out anew from what is entered. What has been booked in later months because {month} was closed stays there. Sheets of {month} that were handed out may no longer agree.</source>
        <translation>{month} 冻结的数字作废，按录入内容重新计算。因 {month} 已结账而记入以后月份的款项保持不变。已经发出的 {month} 理赔表可能不再相符。</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>{amount} outstanding is carried over into {next}.</source>
        <translation>未收 {amount} 结转到 {next}。</translation>
    </message>
    <message>
        <source>{month} is closed already.</source>
        <translation>{month} 已经结账。</translation>
    </message>
    <message>
        <source>{month} is not closed.</source>
        <translation>{month} 没有结账。</translation>
    </message>
    <message>
        <source>{month} is not over yet.</source>
        <translation>{month} 还没有结束。</translation>
    </message>
    <message>
        <source>− received</source>
        <translation>－ 收款</translation>
    </message>
    <message>
        <source>− written off</source>
        <translation>－ 核销</translation>
    </message>
</context>
<context>
    <name>ClaimMonthsPage</name>
    <message>
        <source>Close month…</source>
        <translation>结账…</translation>
    </message>
    <message>
        <source>Close {month}…</source>
        <translation>{month} 结账…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>证据包…</translation>
    </message>
    <message>
        <source>Month-end sheet…</source>
        <translation>月度理赔表…</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>No claims yet. Once there are some, every month stands here with what it came to, and can be closed.</source>
        <translation>还没有理赔单。有了以后，每个月的结果列在这里，并可结账。</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>反结账…</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Outstanding and received by month</source>
        <translation>各月未收与收款</translation>
    </message>
    <message>
        <source>Outstanding at the end of each month</source>
        <translation>各月月末未收</translation>
    </message>
    <message>
        <source>Received in the month</source>
        <translation>本月收款</translation>
    </message>
    <message>
        <source>Select a month first.</source>
        <translation>请先选择月份。</translation>
    </message>
    <message>
        <source>closed until {month}</source>
        <translation>已结账至 {month}</translation>
    </message>
    <message>
        <source>{month}: {amount} outstanding</source>
        <translation>{month}：未收 {amount}</translation>
    </message>
    <message>
        <source>{month}: {amount} received</source>
        <translation>{month}：收款 {amount}</translation>
    </message>
</context>
<context>
    <name>ClaimOrdersDialog</name>
    <message>
        <source>As in: {remark}</source>
        <translation>例如：{remark}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>The staff no. is written into the remarks of {count} orders; every other word of them stays, and the flag follows. They count for the one it names from then on.</source>
        <translation>工号会写入 {count} 单的备注，其余文字不变，旗帜随之调整；此后这些订单计给该客服。</translation>
    </message>
</context>
<context>
    <name>ClaimSelection</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Checking claims</source>
        <translation>复核理赔单</translation>
    </message>
    <message>
        <source>Courier&apos;s form</source>
        <translation>快递公司表格</translation>
    </message>
    <message>
        <source>Courier&apos;s form…</source>
        <translation>快递公司表格…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>证据包…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>导出选中的行…</translation>
    </message>
    <message>
        <source>Filling in {form}</source>
        <translation>填写{form}</translation>
    </message>
    <message>
        <source>Look at it first…</source>
        <translation>先预览…</translation>
    </message>
    <message>
        <source>Month-end sheet…</source>
        <translation>月度理赔表…</translation>
    </message>
    <message>
        <source>More than {most} claims are selected.</source>
        <translation>选中的理赔单超过 {most} 张。</translation>
    </message>
    <message>
        <source>Note a call…</source>
        <translation>记录跟进…</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>没有选中任何行。</translation>
    </message>
    <message>
        <source>Print the selected rows…</source>
        <translation>打印选中的行…</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Submitting claims</source>
        <translation>提交理赔单</translation>
    </message>
    <message>
        <source>The call is noted with {count} claims</source>
        <translation>已为 {count} 张理赔单记录跟进</translation>
    </message>
    <message>
        <source>There is no form for these claims. Add one under Manage, Couriers&apos; forms.</source>
        <translation>这些理赔单没有可用的表格。请在“管理”的“快递公司表格”里添加。</translation>
    </message>
    <message>
        <source>{claims} and {count} more</source>
        <translation>{claims} 等另外 {count} 张</translation>
    </message>
    <message>
        <source>{count} claims are checked</source>
        <translation>已复核 {count} 张理赔单</translation>
    </message>
    <message>
        <source>{count} claims are submitted</source>
        <translation>已提交 {count} 张理赔单</translation>
    </message>
    <message>
        <source>{count} of the selected claims are checked or closed.</source>
        <translation>选中的理赔单里有 {count} 张已复核或已结束。</translation>
    </message>
    <message>
        <source>{count} of the selected claims are closed.</source>
        <translation>选中的理赔单里有 {count} 张已结束。</translation>
    </message>
    <message>
        <source>{count} of the selected claims are not to be submitted.</source>
        <translation>选中的理赔单里有 {count} 张不是待提交。</translation>
    </message>
</context>
<context>
    <name>ClaimSettings</name>
    <message>
        <source>Changing the rules of claims</source>
        <translation>修改理赔规则</translation>
    </message>
</context>
<context>
    <name>ClaimSheet</name>
    <message>
        <source>+ agreed</source>
        <translation>＋ 本月答应</translation>
    </message>
    <message>
        <source>= outstanding</source>
        <translation>＝ 月末未收</translation>
    </message>
    <message>
        <source>Account of the month</source>
        <translation>本月往来</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>答应金额</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>As of {day}, amounts in yuan; made on {today}</source>
        <translation>截至 {day}，金额单位：元；制表日期 {today}</translation>
    </message>
    <message>
        <source>By courier, in yuan</source>
        <translation>各快递公司（元）</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>上月结转</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Claim no.</source>
        <translation>理赔单号</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Counted are the claims registered in the month and older ones that were still open when it began. Claimed, agreed and received are their totals up to {day}; outstanding = agreed − received − written off; carried over = what was outstanding when the month began; recovery rate = received ÷ claimed. The account of the month shows only what moved from {first} to {day}: carried over + agreed − received − written off = outstanding, and that is carried over into the next month.</source>
        <translation>件数包括本月登记的理赔单，以及月初仍未结案的旧单。申请、答应、已收均为截至 {day} 的累计数；未收 = 答应 − 已收 − 核销；上月结转 = 月初的未收金额；追回率 = 已收 ÷ 申请。“本月往来”只计 {first} 至 {day} 之间的变动：上月结转 + 本月答应 − 本月收款 − 本月核销 = 月末未收，并结转到下月。</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Courier (signature)</source>
        <translation>快递公司（签章）</translation>
    </message>
    <message>
        <source>Courier claims {month}</source>
        <translation>快递理赔表 {month}</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Every amount is a claim&apos;s total up to {day}; “of it this month” is what came in from {first} on. Outstanding = agreed − received − written off. Shaded rows are older claims that were still open when the month began.</source>
        <translation>金额均为每张理赔单截至 {day} 的累计数；“其中本月”为 {first} 起收到的部分。未收 = 答应 − 已收 − 核销。有底色的行是月初仍未结案的旧单。</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Money goes to</source>
        <translation>钱款去向</translation>
    </message>
    <message>
        <source>No claims in {month}.</source>
        <translation>{month} 没有理赔单。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未收金额</translation>
    </message>
    <message>
        <source>Outstanding changes by</source>
        <translation>未收增减</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>原因或备注</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收金额</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>追回率</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>本月登记</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>These happened in months that were closed by then, so they are booked in {month} and counted in its figures.</source>
        <translation>以下内容发生在当时已结账的月份，因此记入 {month}，并计入该月数字。</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>调整内容</translation>
    </message>
    <message>
        <source>Written off {amount}.</source>
        <translation>已核销 {amount}。</translation>
    </message>
    <message>
        <source>closed on {day} by {who}</source>
        <translation>{who} 于 {day} 结账</translation>
    </message>
    <message>
        <source>of it this month</source>
        <translation>其中本月</translation>
    </message>
    <message>
        <source>provisional: the month is not closed</source>
        <translation>暂定：本月尚未结账</translation>
    </message>
    <message>
        <source>− received</source>
        <translation>－ 本月收款</translation>
    </message>
    <message>
        <source>− written off</source>
        <translation>－ 本月核销</translation>
    </message>
</context>
<context>
    <name>ClaimSheetDialog</name>
    <message>
        <source>&amp;Courier</source>
        <translation>快递公司(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>店铺(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write the sheet</source>
        <translation>生成理赔表(&amp;W)</translation>
    </message>
    <message>
        <source>All couriers</source>
        <translation>全部快递公司</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>请选择一个存在的文件夹。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Courier claims {month} {courier}</source>
        <translation>快递理赔表 {month} {courier}</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>表格(&amp;R)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Month-end claim sheet</source>
        <translation>月度理赔表</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>The workbook holds a summary and a sheet for each courier: the claims registered in the month, and older ones that were still open when it began.</source>
        <translation>工作簿含一张汇总表，每家快递公司各一张明细：本月登记的理赔单，以及月初仍未结案的旧单。</translation>
    </message>
    <message>
        <source>Workbook of this program</source>
        <translation>本程序的理赔表</translation>
    </message>
    <message>
        <source>Writing the claim sheet of {month}</source>
        <translation>正在生成 {month} 的理赔表</translation>
    </message>
    <message>
        <source>{month} is not closed: its figures are provisional.</source>
        <translation>{month} 尚未结账，数字为暂定。</translation>
    </message>
    <message>
        <source>{month} was closed on {day} by {who}: its figures are final.</source>
        <translation>{who} 于 {day} 对 {month} 结账，数字为最终结果。</translation>
    </message>
</context>
<context>
    <name>ClaimState</name>
    <message>
        <source>Agreed</source>
        <translation>已答应</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>Goods recovered</source>
        <translation>货物已追回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒赔</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>To submit</source>
        <translation>待提交</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
</context>
<context>
    <name>ClaimStep</name>
    <message>
        <source>Agreed</source>
        <translation>登记答应</translation>
    </message>
    <message>
        <source>Agreed amount *</source>
        <translation>答应金额 *</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount * (negative takes back)</source>
        <translation>金额 *（负数为冲回）</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Call to the courier</source>
        <translation>跟进快递</translation>
    </message>
    <message>
        <source>Enter the receipt</source>
        <translation>登记收款</translation>
    </message>
    <message>
        <source>Goods recovered</source>
        <translation>货物已追回</translation>
    </message>
    <message>
        <source>Money came in</source>
        <translation>收到赔款</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Nothing stays outstanding</source>
        <translation>全部结清</translation>
    </message>
    <message>
        <source>Reason *</source>
        <translation>原因 *</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>登记拒赔</translation>
    </message>
    <message>
        <source>The courier agreed</source>
        <translation>快递答应赔付</translation>
    </message>
    <message>
        <source>The courier refused</source>
        <translation>快递拒赔</translation>
    </message>
    <message>
        <source>The goods turned up</source>
        <translation>货物已找回</translation>
    </message>
    <message>
        <source>What was said *</source>
        <translation>对方怎么说 *</translation>
    </message>
    <message>
        <source>Why, and to whom</source>
        <translation>申诉理由与对象</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Withdraw the claim</source>
        <translation>撤销理赔单</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>{amount} is paid too much</source>
        <translation>多付 {amount}</translation>
    </message>
    <message>
        <source>{amount} less than claimed</source>
        <translation>比申请少 {amount}</translation>
    </message>
    <message>
        <source>{amount} stays outstanding</source>
        <translation>还欠 {amount}</translation>
    </message>
</context>
<context>
    <name>ClaimStepDialog</name>
    <message>
        <source>&amp;Amount *</source>
        <translation>金额(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Day *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Paid</source>
        <translation>到账方式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Promised for</source>
        <translation>承诺于(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Spoke to</source>
        <translation>联系对象(&amp;S)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Ask a&amp;gain on</source>
        <translation>下次跟进(&amp;G)</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>到账方式</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺于</translation>
    </message>
    <message>
        <source>Spoke to</source>
        <translation>联系对象</translation>
    </message>
    <message>
        <source>That month is closed: it counts for {day}.</source>
        <translation>该月已结账，计入 {day}。</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>Who, and the number that was called</source>
        <translation>谁，打的哪个电话</translation>
    </message>
    <message>
        <source>{claim_no} · {courier} {tracking_no} · claimed {claimed}</source>
        <translation>{claim_no} · {courier} {tracking_no} · 申⁠请 {claimed}</translation>
    </message>
    <message>
        <source>{claim_no} · {courier} {tracking_no} · claimed {claimed}, outstanding {outstanding}</source>
        <translation>{claim_no} · {courier} {tracking_no} · 申⁠请&#xa0;{claimed}，未⁠收&#xa0;{outstanding}</translation>
    </message>
    <message>
        <source>{count} claims: {numbers}</source>
        <translation>{count} 张理赔单：{numbers}</translation>
    </message>
</context>
<context>
    <name>ClaimSteps</name>
    <message>
        <source>A closed claim stays as it is.</source>
        <translation>已结案的理赔单不能再修改。</translation>
    </message>
    <message>
        <source>Agreed…</source>
        <translation>快递答应…</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>申诉…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Enter first what the courier agreed to pay.</source>
        <translation>请先登记快递答应赔付的金额。</translation>
    </message>
    <message>
        <source>Enter receipt…</source>
        <translation>登记收款…</translation>
    </message>
    <message>
        <source>Goods turned up…</source>
        <translation>货物找回…</translation>
    </message>
    <message>
        <source>Money was entered for this claim.</source>
        <translation>这张理赔单已有收款或核销。</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Not possible while it is “{state}”.</source>
        <translation>“{state}”状态下不能这样做。</translation>
    </message>
    <message>
        <source>Note a call…</source>
        <translation>记录跟进…</translation>
    </message>
    <message>
        <source>Rejected…</source>
        <translation>快递拒赔…</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Take the second check back</source>
        <translation>撤回复核</translation>
    </message>
    <message>
        <source>The courier has agreed to pay, so the claim stays in the books.</source>
        <translation>快递已答应赔付，这张理赔单须留在账上。</translation>
    </message>
    <message>
        <source>There is no step to undo, or money has moved since.</source>
        <translation>没有可撤回的步骤，或之后已有收款、核销。</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>核销…</translation>
    </message>
</context>
<context>
    <name>ClaimTemplateBook</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Fill with claims…</source>
        <translation>填入理赔单(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>打开副本(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Replace the file…</source>
        <translation>替换文件(&amp;R)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Couriers&apos; forms</source>
        <translation>快递公司表格</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Find a placeholder</source>
        <translation>查找占位符</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>Placeholders to copy</source>
        <translation>可复制的占位符</translation>
    </message>
    <message>
        <source>Start from an &amp;example…</source>
        <translation>从示例开始(&amp;E)…</translation>
    </message>
    <message>
        <source>What the form asks for</source>
        <translation>表格要填的内容</translation>
    </message>
</context>
<context>
    <name>ClaimTemplateDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;ourier</source>
        <translation>快递公司(&amp;O)</translation>
    </message>
    <message>
        <source>Courier&apos;s form</source>
        <translation>快递公司表格</translation>
    </message>
    <message>
        <source>The courier&apos;s form, an .xlsx file</source>
        <translation>快递公司的表格，.xlsx 文件</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Add at least one photo: couriers pay damage and shortage on evidence only.</source>
        <translation>请至少添加一张照片：破损和少件要有证据，快递才赔。</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>答应金额</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Claim no.</source>
        <translation>理赔单号</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>理赔</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>请填写大于零的金额。</translation>
    </message>
    <message>
        <source>Enter first what the courier agreed to pay.</source>
        <translation>请先登记快递答应赔付的金额。</translation>
    </message>
    <message>
        <source>Enter the amount that came in.</source>
        <translation>请填写收到的金额。</translation>
    </message>
    <message>
        <source>Enter the amount the courier agreed to. If it pays nothing, reject the claim.</source>
        <translation>请填写快递答应的金额；如果不赔，请登记为拒赔。</translation>
    </message>
    <message>
        <source>Enter the tracking no. of the parcel.</source>
        <translation>请填写包裹的运单号。</translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation>请简单写明原因。</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods need a name, a quantity of at least 1 and a cost that is not negative.</source>
        <translation>商品要有名称，数量至少为 1，成本不能为负。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Money came in for this claim and went back again, so its steps stay as they are.</source>
        <translation>这张理赔单收过款又退回了，之前的步骤不能再改。</translation>
    </message>
    <message>
        <source>Money goes to</source>
        <translation>钱款去向</translation>
    </message>
    <message>
        <source>Money was entered for this claim. Take it back first.</source>
        <translation>这张理赔单已有收款或核销，请先冲回。</translation>
    </message>
    <message>
        <source>Money was entered for this claim. Take it back with a negative amount.</source>
        <translation>这张理赔单已有收款或核销，请用负数金额冲回。</translation>
    </message>
    <message>
        <source>No order on file has the parcel {code} of {courier}.</source>
        <translation>没有订单用过 {courier} 的运单号 {code}。</translation>
    </message>
    <message>
        <source>No order on file has the parcel {code}, and its number does not tell the courier.</source>
        <translation>没有订单用过运单号 {code}，从单号也看不出是哪家快递。</translation>
    </message>
    <message>
        <source>Nobody has checked {claim_no} yet.</source>
        <translation>{claim_no} 还没有复核。</translation>
    </message>
    <message>
        <source>Nothing is missing in {claim_no} that is filled in here.</source>
        <translation>这里填的内容，{claim_no} 都已经有了，没有可补的空白。</translation>
    </message>
    <message>
        <source>On {day} there was not that much yet to write off or to take back.</source>
        <translation>{day} 时还没有这么多可以核销或冲回。</translation>
    </message>
    <message>
        <source>Only {amount} had come in, so no more can be taken back.</source>
        <translation>当时只收到 {amount}，不能冲回更多。</translation>
    </message>
    <message>
        <source>Only {amount} is outstanding.</source>
        <translation>未收金额只有 {amount}。</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order {order_no} has not been sent yet.</source>
        <translation>订单 {order_no} 还没有发货。</translation>
    </message>
    <message>
        <source>Order {order_no} of {customer} has no tracking no. on file: enter it.</source>
        <translation>{customer} 的订单 {order_no} 没有运单号，请填写。</translation>
    </message>
    <message>
        <source>Order {order_no} of {customer}.</source>
        <translation>{customer} 的订单 {order_no}。</translation>
    </message>
    <message>
        <source>Order {order_no}, the newest of {number} in this parcel.</source>
        <translation>订单 {order_no}，这个包裹里 {number} 个订单中最新的一个。</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未收金额</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收金额</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Say which courier: the tracking no. does not tell.</source>
        <translation>请选择快递公司：从运单号看不出来。</translation>
    </message>
    <message>
        <source>Say which courier: the tracking no. may be of {couriers}.</source>
        <translation>请选择快递公司：这个运单号可能属于 {couriers}。</translation>
    </message>
    <message>
        <source>Say which order the parcel belongs to.</source>
        <translation>请填写包裹所属的订单。</translation>
    </message>
    <message>
        <source>Scan or type a tracking no. or an order no.</source>
        <translation>请扫描或输入运单号、订单号。</translation>
    </message>
    <message>
        <source>Sent for {ticket_no}, order {order_no} of {customer}.</source>
        <translation>为售后单 {ticket_no} 发出的包裹，{customer} 的订单 {order_no}。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Somebody else has to check it: it is a claim of {amount} or more.</source>
        <translation>金额达到 {amount}，需要另一个人复核。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Submit by</source>
        <translation>提交期限</translation>
    </message>
    <message>
        <source>The buyer confirmed the receipt of order {order_no}.</source>
        <translation>订单 {order_no} 的买家已确认收货。</translation>
    </message>
    <message>
        <source>The claim was registered on {day}; choose that day or a later one.</source>
        <translation>理赔单登记于 {day}，请选择当天或之后的日期。</translation>
    </message>
    <message>
        <source>The courier agreed to nothing, so there is no amount to write off.</source>
        <translation>快递没有答应赔付，没有可核销的金额。</translation>
    </message>
    <message>
        <source>The courier has agreed to pay {claim_no}, so it stays in the books.</source>
        <translation>快递已答应赔付 {claim_no}，须留在账上。</translation>
    </message>
    <message>
        <source>The courier&apos;s window closed on {day}: it may refuse the claim.</source>
        <translation>理赔期已于 {day} 截止，快递公司可能拒赔。</translation>
    </message>
    <message>
        <source>The courier&apos;s window closes on {day}.</source>
        <translation>理赔期到 {day} 截止。</translation>
    </message>
    <message>
        <source>There is no order {order_no}. Import it, or leave the field empty.</source>
        <translation>没有订单 {order_no}。请先导入，或把此栏留空。</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>没有可撤回的步骤。</translation>
    </message>
    <message>
        <source>This amount cannot be below zero.</source>
        <translation>金额不能小于零。</translation>
    </message>
    <message>
        <source>This claim is in the recycle bin. Restore it first.</source>
        <translation>这张理赔单在回收站里，请先还原。</translation>
    </message>
    <message>
        <source>This day is over. Choose today or later.</source>
        <translation>这一天已经过去，请选择今天或以后。</translation>
    </message>
    <message>
        <source>This day is yet to come.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>这里超过了 {most} 个字符。</translation>
    </message>
    <message>
        <source>This is too long for a name: {most} characters at most.</source>
        <translation>名字太长，最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>This is too long for a tracking no.</source>
        <translation>运单号太长。</translation>
    </message>
    <message>
        <source>This parcel has been claimed anew as {claim_no}.</source>
        <translation>这个包裹已另行登记为 {claim_no}。</translation>
    </message>
    <message>
        <source>This parcel is already claimed as {claim_no}, for the same reason and amount.</source>
        <translation>这个包裹已登记为 {claim_no}，类型和金额都相同。</translation>
    </message>
    <message>
        <source>This parcel is already claimed as {claim_no}. Change that claim instead.</source>
        <translation>这个包裹已登记为 {claim_no}，请修改那张理赔单。</translation>
    </message>
    <message>
        <source>This parcel is already claimed as {claim_no}. Fill in there what is missing.</source>
        <translation>这个包裹已登记为 {claim_no}，请在那张理赔单里补全。</translation>
    </message>
    <message>
        <source>This parcel is already claimed as {claim_no}. What is missing there: {fields}</source>
        <translation>这个包裹已登记为 {claim_no}，那张理赔单还缺：{fields}</translation>
    </message>
    <message>
        <source>This ticket lies in the recycle bin (by now).</source>
        <translation>这张售后单已在回收站里。</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Write in a few words what the courier said.</source>
        <translation>请简单写下快递怎么说。</translation>
    </message>
    <message>
        <source>the courier is not known yet</source>
        <translation>还不知道是哪家快递</translation>
    </message>
    <message>
        <source>{amount} is more than the declared value of {limit}.</source>
        <translation>{amount} 超过了保价金额 {limit}。</translation>
    </message>
    <message>
        <source>{amount} is more than the {limit} the goods are worth.</source>
        <translation>{amount} 超过了商品价值 {limit}。</translation>
    </message>
    <message>
        <source>{amount} paid for the order</source>
        <translation>订单实付 {amount}</translation>
    </message>
    <message>
        <source>{amount} paid for the order, for no value was declared</source>
        <translation>未保价，按订单实付 {amount}</translation>
    </message>
    <message>
        <source>{claim_no} is closed and stays as it is.</source>
        <translation>{claim_no} 已结案，不能再修改。</translation>
    </message>
    <message>
        <source>{claim_no} is closed: nobody has to be asked again.</source>
        <translation>{claim_no} 已结案，不用再跟进。</translation>
    </message>
    <message>
        <source>{claim_no} is for another parcel, {tracking_no}.</source>
        <translation>{claim_no} 是另一个包裹 {tracking_no} 的理赔单。</translation>
    </message>
    <message>
        <source>{claim_no} is “{state}” and cannot become “{to}”.</source>
        <translation>{claim_no} 现在是“{state}”，不能变为“{to}”。</translation>
    </message>
    <message>
        <source>{claim_no} stands in a closed month and stays in the books. Withdraw it instead.</source>
        <translation>{claim_no} 所在的月份已结账，不能删除；如不再索赔，请撤销。</translation>
    </message>
    <message>
        <source>{claim_no} was agreed for its shop, so its order cannot be one of another shop.</source>
        <translation>{claim_no} 已按原店铺答应赔付，不能换成其他店铺的订单。</translation>
    </message>
    <message>
        <source>{claim_no} was changed in between and is now “{state}”. Look at it again.</source>
        <translation>{claim_no} 刚刚被别人改过，现在是“{state}”，请重新查看。</translation>
    </message>
    <message>
        <source>{claim_no} was checked by {name} already.</source>
        <translation>{claim_no} 已由 {name} 复核。</translation>
    </message>
    <message>
        <source>{courier} has agreed to pay {claim_no}, so its courier stays.</source>
        <translation>{courier} 已答应赔付 {claim_no}，快递公司不能再改。</translation>
    </message>
    <message>
        <source>{name} applied for it and checked it: nobody else has looked at it.</source>
        <translation>申请和复核都是 {name}，没有第二个人看过。</translation>
    </message>
    <message>
        <source>{name} changed {claim_no}: somebody else has to check it.</source>
        <translation>{claim_no} 是 {name} 改的，要由别人复核。</translation>
    </message>
    <message>
        <source>{name} entered {claim_no} or applied for it: somebody else has to check it.</source>
        <translation>{claim_no} 是 {name} 登记或申请的，需要另一个人复核。</translation>
    </message>
    <message>
        <source>{tracking_no} is claimed as {claim_no}.</source>
        <translation>{tracking_no} 已登记理赔：{claim_no}。</translation>
    </message>
    <message>
        <source>{tracking_no} is no parcel of order {order_no}, which has {numbers}.</source>
        <translation>{tracking_no} 不是订单 {order_no} 的运单号，该订单的运单号为 {numbers}。</translation>
    </message>
    <message>
        <source>{tracking_no} looks like a number of {couriers}, not of {courier}.</source>
        <translation>{tracking_no} 像是 {couriers} 的单号，不像 {courier} 的。</translation>
    </message>
    <message>
        <source>“{code}” is neither a parcel nor an order nor a claim.</source>
        <translation>“{code}”不是运单号、订单号，也不是理赔单号。</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Claim / tracking / order / customer</source>
        <translation>理赔单 / 运单 / 订单 / 客户</translation>
    </message>
    <message>
        <source>Claimed {claimed}   Agreed {agreed}   Received {received}   Outstanding {outstanding}</source>
        <translation>申请 {claimed}   答应 {agreed}   已收 {received}   未收 {outstanding}</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Couriers&apos; forms…</source>
        <translation>快递公司表格…</translation>
    </message>
    <message>
        <source>Couriers…</source>
        <translation>快递公司…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Month-end sheet…</source>
        <translation>月度理赔表…</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新建理赔单</translation>
    </message>
    <message>
        <source>No claim matches the filter.</source>
        <translation>没有符合筛选条件的理赔单。</translation>
    </message>
    <message>
        <source>No claims yet. Register one for a parcel that was lost or came broken.</source>
        <translation>还没有理赔单。包裹丢失或破损时，在这里登记一张。</translation>
    </message>
    <message>
        <source>Open claims</source>
        <translation>未结理赔</translation>
    </message>
    <message>
        <source>Over-paid {amount}</source>
        <translation>多付 {amount}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Restoring the claim</source>
        <translation>正在还原理赔单</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>This claim is in the recycle bin, or of a shop that is not shown.</source>
        <translation>这张理赔单在回收站里，或属于未显示的店铺。</translation>
    </message>
    <message>
        <source>To ask again</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Window closes soon</source>
        <translation>时限将到</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>owed for {age}</source>
        <translation>欠款 {age}</translation>
    </message>
    <message>
        <source>promise not kept</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>second check missing</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>to ask again</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>to ask again on {day}</source>
        <translation>下次跟进 {day}</translation>
    </message>
    <message>
        <source>window closes within {days} days</source>
        <translation>{days} 天内到时限</translation>
    </message>
    <message>
        <source>{claim_no} is checked</source>
        <translation>{claim_no} 已复核</translation>
    </message>
    <message>
        <source>{claim_no} is in the recycle bin</source>
        <translation>{claim_no} 已移到回收站</translation>
    </message>
    <message>
        <source>{claim_no} is saved</source>
        <translation>{claim_no} 已保存</translation>
    </message>
    <message>
        <source>{claim_no}: the call is noted</source>
        <translation>{claim_no}：跟进已记录</translation>
    </message>
    <message>
        <source>{claim_no}: {state}</source>
        <translation>{claim_no}：{state}</translation>
    </message>
    <message>
        <source>{count} claims</source>
        <translation>{count} 张</translation>
    </message>
    <message>
        <source>{count} selected · outstanding {outstanding}</source>
        <translation>已选 {count} 张 · 未收 {outstanding}</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>“{month}” is not a month. Write it like 2026-10.</source>
        <translation>“{month}”不是月份，请写成 2026-10 这样。</translation>
    </message>
</context>
<context>
    <name>CollectDialog</name>
    <message>
        <source>&amp;Collect</source>
        <translation>收取(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Collect {amount}</source>
        <translation>收取 {amount}(&amp;C)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>台账编号</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>That month is closed: it counts for {day}.</source>
        <translation>该月已结账，计入 {day}。</translation>
    </message>
    <message>
        <source>Tick the fines that were paid.</source>
        <translation>请勾选已交的罚款。</translation>
    </message>
    <message>
        <source>Tick the fines that were paid: their money goes into the fund.</source>
        <translation>勾选已交的罚款，款项计入部门活动经费。</translation>
    </message>
    <message>
        <source>{count} of the selected entries have no fine to collect and are left out.</source>
        <translation>所选记录中有 {count} 条没有待收罚款，未列出。</translation>
    </message>
    <message>
        <source>{count} of {total}, together {amount}</source>
        <translation>已勾选 {count}/{total} 笔，共 {amount}</translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>Freeze up to here</source>
        <translation>冻结到这一列</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏这一列</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>取消冻结</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>  row {row}, {column}: {reason}</source>
        <translation>  第 {row} 行，{column}：{reason}</translation>
    </message>
    <message>
        <source>  {title}, {field}: {ours} here, {platforms} on the platform</source>
        <translation>  {title}，{field}：本店 {ours}，平台 {platforms}</translation>
    </message>
    <message>
        <source> (a copy of {path})</source>
        <translation>（{path} 的副本）</translation>
    </message>
    <message>
        <source> (its file is now {path})</source>
        <translation>（文件现在是 {path}）</translation>
    </message>
    <message>
        <source> (no picture)</source>
        <translation>（不是图片）</translation>
    </message>
    <message>
        <source>An invented shop is in {folder}.</source>
        <translation>示例店铺已建在 {folder}。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .pdf or .zip.</source>
        <translation>请使用以 .pdf 或 .zip 结尾的文件名。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .pdf, .png or .txt.</source>
        <translation>请选择以 .pdf、.png 或 .txt 结尾的文件名。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .xlsx or .pdf.</source>
        <translation>请使用以 .xlsx 或 .pdf 结尾的文件名。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .xlsx.</source>
        <translation>请选择以 .xlsx 结尾的文件名。</translation>
    </message>
    <message>
        <source>Name either a month, and a courier if you like, or claims.</source>
        <translation>请指定月份（可加快递公司），或者指定理赔单号。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Nothing is entered: give --accept to enter the receipts.</source>
        <translation>没有登记收款：加上 --accept 才登记。</translation>
    </message>
    <message>
        <source>Nothing is entered: it is entered already, or says nothing that could be.</source>
        <translation>没有登记收款：已经登记过，或没有可登记的内容。</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>没有差别。</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>数据库完好。</translation>
    </message>
    <message>
        <source>The ledger was altered: {first_bad}. {why}</source>
        <translation>台账被改动过：{first_bad}。{why}</translation>
    </message>
    <message>
        <source>The output could not be written as a whole. The disk it goes to may be full.</source>
        <translation>输出没有写完整，目标磁盘可能已满。</translation>
    </message>
    <message>
        <source>The platform hides the buyer of order {order_no}. Name them with --customer.</source>
        <translation>平台隐藏了订单 {order_no} 的买家，请用 --customer 指明客户。</translation>
    </message>
    <message>
        <source>The state before is kept in {file}.</source>
        <translation>恢复前的数据保存在 {file}。</translation>
    </message>
    <message>
        <source>There is no claim “{claim_no}”.</source>
        <translation>没有理赔单“{claim_no}”。</translation>
    </message>
    <message>
        <source>There is no courier “{name}”.</source>
        <translation>没有快递公司“{name}”。</translation>
    </message>
    <message>
        <source>There is no order {order_no}. Import it first.</source>
        <translation>没有订单 {order_no}，请先导入。</translation>
    </message>
    <message>
        <source>There is no shop in {folder}.</source>
        <translation>{folder} 里没有店铺数据。</translation>
    </message>
    <message>
        <source>There is no staff member no. “{staff_no}”.</source>
        <translation>没有工号为“{staff_no}”的员工。</translation>
    </message>
    <message>
        <source>back in its place</source>
        <translation>已放回原处</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未放入</translation>
    </message>
    <message>
        <source>left out, its place could not be removed</source>
        <translation>未导出，无法去除拍摄地点</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>missing or damaged</source>
        <translation>缺失或损坏</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>printed by its number, no font has it</source>
        <translation>没有字体包含此字，已按编号打印</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>saved anew to remove the place</source>
        <translation>为去除拍摄地点已重新保存</translation>
    </message>
    <message>
        <source>without photos</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>{count} claims, {photos} photos in {file}</source>
        <translation>{count} 张理赔单、{photos} 张照片，已写入 {file}</translation>
    </message>
    <message>
        <source>{count} of them look like photos of other customers: see the photos page.</source>
        <translation>其中 {count} 张与其他客户的图片相似，请到图片页查看。</translation>
    </message>
    <message>
        <source>{count} photos are as they were.</source>
        <translation>{count} 张照片完好。</translation>
    </message>
    <message>
        <source>{count} photos in {file}</source>
        <translation>{count} 张照片已写入 {file}</translation>
    </message>
    <message>
        <source>{count} receipts entered, {amount}</source>
        <translation>登记收款 {count} 笔，{amount}</translation>
    </message>
    <message>
        <source>{count} rows in {file}</source>
        <translation>{count} 行，已写入 {file}</translation>
    </message>
    <message>
        <source>{entries} entries and {movements} movements of the fund are as they were entered. They end with the marks {entry_mark} and {movement_mark}: where these were written down elsewhere, nobody can exchange the whole file for an older or a rewritten one unnoticed.</source>
        <translation>台账 {entries} 笔、经费 {movements} 笔，都与登记时一致。末尾的校验码是 {entry_mark} 和 {movement_mark}：把它们另外记下来，整个文件被换成旧的或重写过的也能发现。</translation>
    </message>
    <message>
        <source>{file}: {inserted} new, {updated} changed, {unchanged} unchanged, {failed} failed</source>
        <translation>{file}：新增 {inserted}，更新 {updated}，未变 {unchanged}，失败 {failed}</translation>
    </message>
</context>
<context>
    <name>Commission</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Choose whose sale it is.</source>
        <translation>请选择是谁的成交。</translation>
    </message>
    <message>
        <source>Commission of {month} corrected: {orders}</source>
        <translation>{month} 提成更正：{orders}</translation>
    </message>
    <message>
        <source>Commission of {month} for {count} orders that earned it</source>
        <translation>{month} 提成，计提 {count} 单</translation>
    </message>
    <message>
        <source>No rate holds for {name} in {month}: {count} orders earn nothing.</source>
        <translation>{name} 在 {month} 没有适用的提成标准：{count} 单不计提成。</translation>
    </message>
    <message>
        <source>No. {number} was that of {before} until {day} and is nobody&apos;s now: say whose the {count} orders are that name it.</source>
        <translation>{number} 号在 {day} 之前是{before}的工号，现在没有人用：请确定写着该工号的 {count} 单归谁。</translation>
    </message>
    <message>
        <source>No. {number} was that of {before} until {day} and is that of {now} now: look whose the {count} orders are that name it.</source>
        <translation>{number} 号在 {day} 之前是{before}的工号，现在是{now}的：请核对写着该工号的 {count} 单归谁。</translation>
    </message>
    <message>
        <source>and {count} more orders</source>
        <translation>另有 {count} 单</translation>
    </message>
    <message>
        <source>{count} orders placed in {month} have no day to count on, so they count for nobody.</source>
        <translation>{month} 下单的 {count} 单没有计入日期，未计给任何人。</translation>
    </message>
    <message>
        <source>{count} orders that name no. {number} were entered for {name}, who has another number now. They stay theirs; to enter them for somebody else, reverse that entry first.</source>
        <translation>有 {count} 单的备注写着 {number} 号，入账时是{name}的，其现在用别的工号。这些订单仍归原来的人；要改计给别人，请先冲销那笔台账。</translation>
    </message>
    <message>
        <source>{entry_no} of {name} ({amount}) was reversed. Unless the orders are corrected, entering the month books it again.</source>
        <translation>{name}的 {entry_no}（{amount}）已冲销。如果不更正订单，重新入账时会再次记入。</translation>
    </message>
    <message>
        <source>{month} has not been entered yet, though an earlier month has.</source>
        <translation>{month} 尚未入账，而更早的月份已入账。</translation>
    </message>
    <message>
        <source>{month} is not over: its commission can be entered from {day} on.</source>
        <translation>{month} 还没结束：提成从 {day} 起可以入账。</translation>
    </message>
    <message>
        <source>{order_no} by {amount} ({why})</source>
        <translation>{order_no} {amount}（{why}）</translation>
    </message>
</context>
<context>
    <name>CommissionBanners</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Give them to somebody…</source>
        <translation>分配给客服…</translation>
    </message>
    <message>
        <source>Rates…</source>
        <translation>提成标准…</translation>
    </message>
    <message>
        <source>Show {month}</source>
        <translation>查看 {month}</translation>
    </message>
    <message>
        <source>There are no rates yet, so nobody earns anything. Enter one first.</source>
        <translation>还没有提成标准，因此没有提成。请先新增一条。</translation>
    </message>
    <message>
        <source>{count} orders of {month} name nobody ({amount}).</source>
        <translation>{month} 有 {count} 单没有工号（{amount}）。</translation>
    </message>
    <message>
        <source>{month} comes to {amount} other than was entered ({orders} orders).</source>
        <translation>{month} 与已入账相差 {amount}（{orders} 单）。</translation>
    </message>
    <message>
        <source>{unknown} name a staff no. nobody has ({numbers}).</source>
        <translation>{unknown} 单的工号不存在（{numbers}）。</translation>
    </message>
</context>
<context>
    <name>CommissionClaimDialog</name>
    <message>
        <source>&amp;Whose sale it is *</source>
        <translation>成交客服(&amp;W) *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Whose sale it is</source>
        <translation>成交客服</translation>
    </message>
    <message>
        <source>Wri&amp;te it</source>
        <translation>写入备注(&amp;T)</translation>
    </message>
</context>
<context>
    <name>CommissionEndDialog</name>
    <message>
        <source>&amp;End it</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Last month *</source>
        <translation>最后月份(&amp;L) *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End a rate</source>
        <translation>结束提成标准</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最后月份</translation>
    </message>
</context>
<context>
    <name>CommissionLine</name>
    <message>
        <source> − </source>
        <translation> − </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Went back later</source>
        <translation>后续退款</translation>
    </message>
    <message>
        <source>it does not count in this month any more</source>
        <translation>已不计入本月</translation>
    </message>
    <message>
        <source>it was not theirs then, did not count yet, or had no rate</source>
        <translation>当时不归该客服、还不计入或没有适用的提成标准</translation>
    </message>
    <message>
        <source>it was taken back before</source>
        <translation>此前已扣回</translation>
    </message>
    <message>
        <source>its remark names no. {staff_no} now</source>
        <translation>备注现为{staff_no}号</translation>
    </message>
    <message>
        <source>its remark names nobody any more</source>
        <translation>备注已没有工号</translation>
    </message>
    <message>
        <source>nothing went back of it in this month after all</source>
        <translation>本月其实没有退款</translation>
    </message>
    <message>
        <source>the order is in the recycle bin</source>
        <translation>订单在回收站中</translation>
    </message>
    <message>
        <source>the rate is {after} and was {before}</source>
        <translation>提成标准现为{after}，当时为{before}</translation>
    </message>
    <message>
        <source>the trade was closed</source>
        <translation>交易已关闭</translation>
    </message>
    <message>
        <source>{after} counts of the order, known were {before}</source>
        <translation>计提金额 {after}，当时已知 {before}</translation>
    </message>
    <message>
        <source>{after} went back, known were {before}</source>
        <translation>退款 {after}，当时已知 {before}</translation>
    </message>
    <message>
        <source>{amount} kept until then</source>
        <translation>此前计 {amount}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>实付 {amount}</translation>
    </message>
    <message>
        <source>{amount} postage</source>
        <translation>邮费 {amount}</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <translation>退款 {amount}</translation>
    </message>
    <message>
        <source>{before} was entered, {after} is right: {why}</source>
        <translation>已入账 {before}，应为 {after}：{why}</translation>
    </message>
    <message>
        <source>{parts} = {kept}</source>
        <translation>{parts} = {kept}</translation>
    </message>
    <message>
        <source>{sum} × {percent} % = {earned}</source>
        <translation>{sum} × {percent}% = {earned}</translation>
    </message>
    <message>
        <source>{sum}: no rate holds</source>
        <translation>{sum}：没有适用的提成标准</translation>
    </message>
    <message>
        <source>{sum}: nothing for an order of which nothing was kept</source>
        <translation>{sum}：全额退款，不计提成</translation>
    </message>
    <message>
        <source>{sum}: {earned} for the order</source>
        <translation>{sum}：本单 {earned}</translation>
    </message>
    <message>
        <source>{told}; it had earned {before}, so {amount}</source>
        <translation>{told}；此前已计 {before}，本次 {amount}</translation>
    </message>
</context>
<context>
    <name>CommissionPage</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Commission {amount} · in the ledger {posted} · to enter {rest}</source>
        <translation>提成 {amount} · 已入账 {posted} · 待入账 {rest}</translation>
    </message>
    <message>
        <source>Commission {month}</source>
        <translation>提成 {month}</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Enter in the ledger…</source>
        <translation>记入台账…</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>计提金额</translation>
    </message>
    <message>
        <source>No order of {month} counts so far. Once the orders of the month are imported, everybody whose staff no. stands in a remark has a line here, and those that name nobody come first.</source>
        <translation>{month} 还没有计入的订单。导入当月订单后，备注中有工号的客服各占一行，没有工号的订单排在最前。</translation>
    </message>
    <message>
        <source>No. {staff_no}</source>
        <translation>{staff_no}号</translation>
    </message>
    <message>
        <source>No. {staff_no} · {name}</source>
        <translation>{staff_no}号 · {name}</translation>
    </message>
    <message>
        <source>No. {staff_no} · {name} (has left)</source>
        <translation>{staff_no}号 · {name}（已离职）</translation>
    </message>
    <message>
        <source>Nobody has this no.</source>
        <translation>无此工号</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>无人认领</translation>
    </message>
    <message>
        <source>Nothing to enter: the ledger says it all already.</source>
        <translation>没有需要入账的：台账已一致。</translation>
    </message>
    <message>
        <source>Nothing was entered: the ledger said it all already.</source>
        <translation>没有入账：台账已一致。</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Orders of a person</source>
        <translation>个人订单明细</translation>
    </message>
    <message>
        <source>Orders shown below to Excel or CSV…</source>
        <translation>下方订单导出 Excel 或 CSV…</translation>
    </message>
    <message>
        <source>Orders shown below: PDF / print…</source>
        <translation>下方订单：PDF / 打印…</translation>
    </message>
    <message>
        <source>Orders that name nobody</source>
        <translation>无人认领的订单</translation>
    </message>
    <message>
        <source>Putting the remarks back</source>
        <translation>正在恢复备注</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>提成标准</translation>
    </message>
    <message>
        <source>Rates…</source>
        <translation>提成标准…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Seller&apos;s remark</source>
        <translation>卖家备注</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The month is being reckoned.</source>
        <translation>正在计算本月提成。</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>待入账</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>无人认领</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Workbook of the month…</source>
        <translation>本月提成表…</translation>
    </message>
    <message>
        <source>Writing the commission of {month}</source>
        <translation>正在写 {month} 提成表</translation>
    </message>
    <message>
        <source>entered {day} by {who}</source>
        <translation>{day} 由{who}入账</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>尚未入账</translation>
    </message>
    <message>
        <source>{count} entries, {amount} in all.</source>
        <translation>已入账 {count} 笔，合计 {amount}。</translation>
    </message>
    <message>
        <source>{count} orders have their staff no. now.</source>
        <translation>{count} 单已写入工号。</translation>
    </message>
    <message>
        <source>{count} orders were changed since and stay as they are.</source>
        <translation>{count} 单之后被修改过，保持不变。</translation>
    </message>
    <message>
        <source>{people} people, {orders} orders</source>
        <translation>{people} 人，{orders} 单</translation>
    </message>
    <message>
        <source>{who}: {count} orders</source>
        <translation>{who}：{count} 单</translation>
    </message>
</context>
<context>
    <name>CommissionRateBook</name>
    <message>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>结束(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Postage earns commission too</source>
        <translation>邮费也计提成(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Commission rates</source>
        <translation>提成标准</translation>
    </message>
    <message>
        <source>Counts &amp;on</source>
        <translation>计入日期(&amp;O)</translation>
    </message>
    <message>
        <source>The day an order counts on</source>
        <translation>订单计入的日期</translation>
    </message>
    <message>
        <source>When and on what an order counts</source>
        <translation>订单何时计入、按什么计入</translation>
    </message>
</context>
<context>
    <name>CommissionRateDialog</name>
    <message>
        <source>&amp;Amount *</source>
        <translation>金额(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Earns</source>
        <translation>提成方式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>对象(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Percent *</source>
        <translation>百分比(&amp;P) *</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Amount for an order</source>
        <translation>每单金额</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>From &amp;month *</source>
        <translation>起始月份(&amp;M) *</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>提成标准</translation>
    </message>
    <message>
        <source>S&amp;hop</source>
        <translation>店铺(&amp;H)</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>What it is a part of</source>
        <translation>提成方式</translation>
    </message>
</context>
<context>
    <name>CommissionRates</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>An order counts on {day}, with its postage.</source>
        <translation>订单按{day}计入，含邮费。</translation>
    </message>
    <message>
        <source>An order counts on {day}, without its postage.</source>
        <translation>订单按{day}计入，不含邮费。</translation>
    </message>
    <message>
        <source>Choose the day an order counts on.</source>
        <translation>请选择订单按哪一天计入。</translation>
    </message>
    <message>
        <source>Enter 0 to 100 percent.</source>
        <translation>请输入 0 到 100 之间的百分比。</translation>
    </message>
    <message>
        <source>Enter an amount of 0 or more.</source>
        <translation>请输入不小于 0 的金额。</translation>
    </message>
    <message>
        <source>It also holds for months that have been entered ({months}). Enter them again to book the difference.</source>
        <translation>它也适用于已入账的月份（{months}）。请重新入账这些月份，差额会补记。</translation>
    </message>
    <message>
        <source>It begins with {month} and cannot end before.</source>
        <translation>它从 {month} 起生效，不能在此之前结束。</translation>
    </message>
    <message>
        <source>It ends with {month} and cannot begin later.</source>
        <translation>它到 {month} 为止，不能从更晚的月份起。</translation>
    </message>
    <message>
        <source>It was used for {month} and cannot end before.</source>
        <translation>{month} 已按它计算，不能在此之前结束。</translation>
    </message>
    <message>
        <source>It was used for {month} and stays as it was. Add a rate from a later month instead.</source>
        <translation>{month} 已按它计算，不能再改。请新增一条从以后月份起的提成标准。</translation>
    </message>
    <message>
        <source>It was used for {month}. Let it end, or add a rate from a later month.</source>
        <translation>{month} 已按它计算。可以让它结束，或新增一条从以后月份起的标准。</translation>
    </message>
    <message>
        <source>Somebody else has changed this rate. Look at it again.</source>
        <translation>别人刚修改过这条标准，请重新查看。</translation>
    </message>
    <message>
        <source>There is a rate for the same from {month} on already. Change that one.</source>
        <translation>从 {month} 起已有同样范围的标准，请修改那一条。</translation>
    </message>
    <message>
        <source>This rate does not exist (any more).</source>
        <translation>这条提成标准不存在（或已删除）。</translation>
    </message>
    <message>
        <source>the day it was paid</source>
        <translation>付款日</translation>
    </message>
    <message>
        <source>the day it was shipped</source>
        <translation>发货日</translation>
    </message>
    <message>
        <source>the day the trade was finished</source>
        <translation>交易成功日</translation>
    </message>
    <message>
        <source>{amount} an order</source>
        <translation>每单 {amount}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>CommissionRunDialog</name>
    <message>
        <source>&amp;Enter</source>
        <translation>入账(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter commission</source>
        <translation>提成入账</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation>将要入账的内容</translation>
    </message>
</context>
<context>
    <name>CompareViewer</name>
    <message>
        <source>Compare photos</source>
        <translation>对比照片</translation>
    </message>
    <message>
        <source>Ctrl+Tab: the other side · ← →: another photo on this side</source>
        <translation>Ctrl+Tab：切换到另一边 · ← →：换这一边的照片</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全屏 (F11)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Print both… (Ctrl+P)</source>
        <translation>打印两张… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Swap left and right (X)</source>
        <translation>左右互换 (X)</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <translation>这张照片已经不在了。</translation>
    </message>
    <message>
        <source>Turn this one (R)</source>
        <translation>旋转这一张 (R)</translation>
    </message>
    <message>
        <source>Whole pictures (0)</source>
        <translation>显示全图 (0)</translation>
    </message>
    <message>
        <source>Zoom and move both together (T)</source>
        <translation>两张同步缩放和移动 (T)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>ComparedPhoto</name>
    <message>
        <source>Next (→)</source>
        <translation>下一张 (→)</translation>
    </message>
    <message>
        <source>Previous (←)</source>
        <translation>上一张 (←)</translation>
    </message>
</context>
<context>
    <name>ConfirmationSheet</name>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(please tell us)</source>
        <translation>（请补充）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>修改中</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Confirmed: we ship what stands above. If something is to be changed after all, tell us before it leaves.</source>
        <translation>您已确认，我们将按以上内容发货。如需修改，请在发货前告诉我们。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>物流方式</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>订单确认表</translation>
    </message>
    <message>
        <source>Order confirmation {order_no}, continued</source>
        <translation>订单确认表 {order_no}（续）</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Please check everything above. If it is right, answer “confirmed”; if something is to be changed, tell us what. We ship what is confirmed here.</source>
        <translation>请核对以上信息：无误请回复“确认”，需要修改请直接告诉我们。我们将按确认后的内容发货。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>This sheet is no longer valid.</source>
        <translation>此订单确认表已作废。</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第{number}版</translation>
    </message>
    <message>
        <source>Version {number}, changed: {changes}</source>
        <translation>第{number}版，改动：{changes}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>added: {goods}</source>
        <translation>新增：{goods}</translation>
    </message>
    <message>
        <source>taken out: {goods}</source>
        <translation>去掉：{goods}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>【Order confirmation】 {shop}</source>
        <translation>【订单确认】{shop}</translation>
    </message>
</context>
<context>
    <name>Confirmations</name>
    <message>
        <source>A sheet needs at least one row of goods.</source>
        <translation>确认表至少要有一行商品。</translation>
    </message>
    <message>
        <source>Change what the buyer wants changed, or note what was said.</source>
        <translation>请修改买家要求改动的内容，或写下沟通情况。</translation>
    </message>
    <message>
        <source>Enter a quantity from 1 to {most}.</source>
        <translation>请输入 1 到 {most} 之间的数量。</translation>
    </message>
    <message>
        <source>Enter the style no. or the name of the goods.</source>
        <translation>请输入货号或商品名称。</translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation>请简单写明原因。</translation>
    </message>
    <message>
        <source>Order {order_no} is closed, so its sheet is void.</source>
        <translation>订单 {order_no} 已关闭，确认表已作废。</translation>
    </message>
    <message>
        <source>Order {order_no} is closed.</source>
        <translation>订单 {order_no} 已关闭。</translation>
    </message>
    <message>
        <source>Order {order_no} is in the recycle bin. Restore it first.</source>
        <translation>订单 {order_no} 在回收站里，请先还原。</translation>
    </message>
    <message>
        <source>Order {order_no}: {message}</source>
        <translation>订单 {order_no}：{message}</translation>
    </message>
    <message>
        <source>Row {number}: {message}</source>
        <translation>第{number}行：{message}</translation>
    </message>
    <message>
        <source>The goods of the order were changed in between. Look at the sheet again.</source>
        <translation>订单的商品刚被修改过，请重新打开确认表查看。</translation>
    </message>
    <message>
        <source>The parcel of {order_no} has left: nothing can be changed on its sheet.</source>
        <translation>订单 {order_no} 已发货，确认表不能再修改。</translation>
    </message>
    <message>
        <source>The sheet of {order_no} is in the recycle bin. Restore it first.</source>
        <translation>{order_no} 的确认表在回收站里，请先还原。</translation>
    </message>
    <message>
        <source>The sheet of {order_no} is “{state}” and cannot become “{to}”.</source>
        <translation>{order_no} 的确认表是“{state}”，不能变为“{to}”。</translation>
    </message>
    <message>
        <source>The sheet of {order_no} is “{state}”: what was sent stays as it was.</source>
        <translation>{order_no} 的确认表是“{state}”：发出的内容不能再改。</translation>
    </message>
    <message>
        <source>The sheet of {order_no} was changed in between and is now “{state}”. Look at it again.</source>
        <translation>{order_no} 的确认表刚被别人修改，现在是“{state}”，请重新查看。</translation>
    </message>
    <message>
        <source>There is no sheet to print.</source>
        <translation>没有可打印的确认表。</translation>
    </message>
    <message>
        <source>This order does not exist (any more).</source>
        <translation>此订单不存在（或已删除）。</translation>
    </message>
    <message>
        <source>This sheet does not exist (any more).</source>
        <translation>此确认表不存在（或已删除）。</translation>
    </message>
    <message>
        <source>“{field}” is too long: at most {length} characters.</source>
        <translation>“{field}”太长：最多 {length} 个字。</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>{field}: both of you changed it</source>
        <translation>{field}：双方都改过</translation>
    </message>
    <message>
        <source>{field}: stored “{theirs}”, yours “{mine}”</source>
        <translation>{field}：已存“{theirs}”，您填的是“{mine}”</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>There are no photos to be put on paper.</source>
        <translation>没有可以排版的照片。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>upper part</source>
        <translation>上半部分</translation>
    </message>
    <message>
        <source>{count} photos are too many for one PDF. At most {most} fit: select fewer.</source>
        <translation>一个 PDF 放不下 {count} 张照片，最多 {most} 张：请少选一些。</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>The reason is not saved.</source>
        <translation>原因还没有保存。</translation>
    </message>
    <message>
        <source>{time}: {direction}, {purpose}, {quantity} × {goods}, {grade} ({source})</source>
        <translation>{time}：{direction}，{purpose}，{goods} × {quantity}，{grade}（{source}）</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On the slip</source>
        <translation>底单重量</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>实称重量</translation>
    </message>
    <message>
        <source>Weight on the slip</source>
        <translation>底单重量</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>次品</translation>
    </message>
    <message>
        <source>Defective: {goods}</source>
        <translation>次品：{goods}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>Missing: {goods}</source>
        <translation>缺件：{goods}</translation>
    </message>
    <message>
        <source>While pieces are missing the inspection cannot be passed; count again once they are here.</source>
        <translation>有缺件时不能通过验货；补到后请重新清点。</translation>
    </message>
    <message>
        <source>{count} defective</source>
        <translation>次品 {count}</translation>
    </message>
    <message>
        <source>{count} in order</source>
        <translation>良品 {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>缺 {count}</translation>
    </message>
</context>
<context>
    <name>CountingPeriod</name>
    <message>
        <source>Each month anew</source>
        <translation>按月重新计次</translation>
    </message>
    <message>
        <source>Each year anew</source>
        <translation>按年重新计次</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>一直累计</translation>
    </message>
</context>
<context>
    <name>CountsView</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>By staff: this month by kind, then month by month</source>
        <translation>按员工：当月各类型，再逐月</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>正在导出 {file}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Numbers to Excel…</source>
        <translation>数据导出到 Excel…</translation>
    </message>
    <message>
        <source>Per 1,000 orders shipped</source>
        <translation>每千单发错率</translation>
    </message>
    <message>
        <source>Picture and numbers</source>
        <translation>图片和数据</translation>
    </message>
    <message>
        <source>This month by staff</source>
        <translation>当月按员工</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>近十二个月</translation>
    </message>
    <message>
        <source>Wrong shipments</source>
        <translation>发错货</translation>
    </message>
    <message>
        <source>Wrong shipments by month…</source>
        <translation>发错货按月统计…</translation>
    </message>
    <message>
        <source>Wrong shipments by staff and month</source>
        <translation>发错货统计（员工 × 月份）</translation>
    </message>
    <message>
        <source>Wrong shipments by staff…</source>
        <translation>发错货按员工统计…</translation>
    </message>
    <message>
        <source>no orders shipped</source>
        <translation>没有发货订单</translation>
    </message>
    <message>
        <source>nothing is left of this month</source>
        <translation>当月的都已处理</translation>
    </message>
    <message>
        <source>of this month</source>
        <translation>为当月发现</translation>
    </message>
    <message>
        <source>of {count} orders shipped</source>
        <translation>发货 {count} 单</translation>
    </message>
    <message>
        <source>{count} in {month}</source>
        <translation>{month} 为 {count}</translation>
    </message>
    <message>
        <source>{name}, {kind}: {count}</source>
        <translation>{name}，{kind}：{count}</translation>
    </message>
    <message>
        <source>{title}: picture and numbers</source>
        <translation>{title}：图片和数据</translation>
    </message>
</context>
<context>
    <name>CourierBook</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>For goods of {cost} sent for {postage}: {plain} ({plain_why}). Declared at {declared}: {insured} ({why}).</source>
        <translation>例：货值 {cost}、运费 {postage}：{plain}（{plain_why}）。保价 {declared} 时：{insured}（{why}）。</translation>
    </message>
    <message>
        <source>Remembered columns of statements</source>
        <translation>记住的对账单列</translation>
    </message>
    <message>
        <source>Use no &amp;longer</source>
        <translation>停用(&amp;L)</translation>
    </message>
    <message>
        <source>cost of the goods</source>
        <translation>按货值</translation>
    </message>
    <message>
        <source>{percent}% of the declared value</source>
        <translation>保价的 {percent}%</translation>
    </message>
    <message>
        <source>{times} × postage; insured: {percent}%</source>
        <translation>{times} 倍运费；保价件 {percent}%</translation>
    </message>
</context>
<context>
    <name>CourierBookDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation>查看(&amp;S)…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A claim asks for</source>
        <translation>建议金额</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Changing the courier</source>
        <translation>修改快递公司</translation>
    </message>
    <message>
        <source>Claims are due within a courier&apos;s window, and ask for what its rule says until you enter another.</source>
        <translation>理赔要在快递公司的时限内提交；金额按它的规则建议，您可以另填。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Forgetting columns</source>
        <translation>忘记列对应</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>记住于</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>请先选中一行。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statement columns of {courier} that were explained once</source>
        <translation>{courier}对账单记住的列</translation>
    </message>
    <message>
        <source>Statement columns that were explained once</source>
        <translation>对账单记住的列</translation>
    </message>
    <message>
        <source>The columns are forgotten; the next such file is asked about.</source>
        <translation>已忘记，下次导入这种文件会再问。</translation>
    </message>
    <message>
        <source>Use &amp;again</source>
        <translation>重新启用(&amp;A)</translation>
    </message>
    <message>
        <source>Use no &amp;longer</source>
        <translation>停用(&amp;L)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
</context>
<context>
    <name>CourierDialog</name>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> × postage</source>
        <translation> 倍运费</translation>
    </message>
    <message>
        <source>% of the declared value</source>
        <translation>% 保价金额</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>备注(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A share of the declared value</source>
        <translation>保价的一定比例</translation>
    </message>
    <message>
        <source>Add courier</source>
        <translation>添加快递公司</translation>
    </message>
    <message>
        <source>Adding the courier</source>
        <translation>添加快递公司</translation>
    </message>
    <message>
        <source>As tracking services call it: shunfeng</source>
        <translation>查件平台的代码，如 shunfeng</translation>
    </message>
    <message>
        <source>Ask &amp;for</source>
        <translation>建议金额(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>代码(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changing the courier</source>
        <translation>修改快递公司</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>理赔</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Cont&amp;act</source>
        <translation>联系人(&amp;A)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Expressions of tracking numbers, one a line</source>
        <translation>运单号规则，每行一条</translation>
    </message>
    <message>
        <source>In &amp;use: offered for new claims and shipments</source>
        <translation>使用中(&amp;U)：登记理赔、发货时可选</translation>
    </message>
    <message>
        <source>May be: {couriers}</source>
        <translation>可能是：{couriers}</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No courier&apos;s number</source>
        <translation>不像任何快递公司的单号</translation>
    </message>
    <message>
        <source>O&amp;ther names</source>
        <translation>别名(&amp;T)</translation>
    </message>
    <message>
        <source>One a line, as files and orders call it</source>
        <translation>每行一个，文件和订单里的叫法</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>别名，每行一个</translation>
    </message>
    <message>
        <source>Percent of the declared value</source>
        <translation>保价的百分比</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>显示已存的内容</translation>
    </message>
    <message>
        <source>So many times the postage</source>
        <translation>若干倍运费</translation>
    </message>
    <message>
        <source>Submit &amp;within</source>
        <translation>提交时限(&amp;W)</translation>
    </message>
    <message>
        <source>Submit within so many days</source>
        <translation>多少天内提交</translation>
    </message>
    <message>
        <source>Tracking numbers: &amp;expressions, one a line, the surest first</source>
        <translation>运单号规则(&amp;E)：正则表达式，每行一条，最准的在前</translation>
    </message>
    <message>
        <source>Try a tracking no.</source>
        <translation>试一个运单号</translation>
    </message>
    <message>
        <source>What a claim asks for</source>
        <translation>理赔建议金额</translation>
    </message>
    <message>
        <source>What the goods cost</source>
        <translation>按货值</translation>
    </message>
    <message>
        <source>What you typed about this courier is not saved.</source>
        <translation>这家快递公司的修改还没有保存。</translation>
    </message>
    <message>
        <source>Who answers for claims, and how to reach them</source>
        <translation>谁管理赔，怎么联系</translation>
    </message>
    <message>
        <source>counted from the day the parcel was sent</source>
        <translation>从寄出当天算起</translation>
    </message>
    <message>
        <source>this courier</source>
        <translation>这家</translation>
    </message>
</context>
<context>
    <name>Couriers</name>
    <message>
        <source>Enter a number from 1 to {most}.</source>
        <translation>请填写 1 到 {most} 之间的数字。</translation>
    </message>
    <message>
        <source>Enter the name of the courier.</source>
        <translation>请填写快递公司名称。</translation>
    </message>
    <message>
        <source>More than {most} expressions. Put some together.</source>
        <translation>规则超过 {most} 条，请合并一些。</translation>
    </message>
    <message>
        <source>Somebody else changed “{name}” in between. Look at what stands there now.</source>
        <translation>在此期间别人改动了“{name}”。请看看现在的内容。</translation>
    </message>
    <message>
        <source>This courier does not exist (any more).</source>
        <translation>这家快递公司已经不存在了。</translation>
    </message>
    <message>
        <source>neither a declared value nor a cost of the goods is entered</source>
        <translation>保价金额和商品成本都没有填</translation>
    </message>
    <message>
        <source>the goods have no cost yet</source>
        <translation>商品还没有填成本</translation>
    </message>
    <message>
        <source>{amount} cost of the goods</source>
        <translation>商品成本 {amount}</translation>
    </message>
    <message>
        <source>{amount} cost, for no value was declared</source>
        <translation>未保价，按商品成本 {amount}</translation>
    </message>
    <message>
        <source>{courier} pays {times} × postage, and no postage is entered</source>
        <translation>{courier}按运费的 {times} 倍赔付，还没有填运费</translation>
    </message>
    <message>
        <source>{percent}% of the declared {amount}</source>
        <translation>保价 {amount} 的 {percent}%</translation>
    </message>
    <message>
        <source>{times} × {amount} postage</source>
        <translation>{times} × {amount} 运费</translation>
    </message>
    <message>
        <source>“{name}” is {other} already.</source>
        <translation>“{name}”已经是 {other} 的名称或代码。</translation>
    </message>
    <message>
        <source>“{name}…” is longer than {most} characters.</source>
        <translation>“{name}…”超过了 {most} 个字符。</translation>
    </message>
    <message>
        <source>“{pattern}” can be read in too many ways. Say how many characters there are.</source>
        <translation>“{pattern}”的匹配方式太多，会拖慢识别。请写明位数。</translation>
    </message>
    <message>
        <source>“{pattern}” fits every number.</source>
        <translation>“{pattern}”会匹配任何单号，请写得更具体。</translation>
    </message>
    <message>
        <source>“{pattern}” is not an expression. Write it like {example}.</source>
        <translation>“{pattern}”不是正确的规则，请按 {example} 这样的格式填写。</translation>
    </message>
    <message>
        <source>“{pattern}” looks back or ahead, which tracking numbers do not need.</source>
        <translation>“{pattern}”用了反向引用或环视，运单号规则不需要这些写法。</translation>
    </message>
    <message>
        <source>“{pattern}…” is longer than {most} characters.</source>
        <translation>“{pattern}…”超过了 {most} 个字符。</translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message>
        <source>Credit is not used by the warehouse: ask somebody who talks to customers.</source>
        <translation>仓库不能使用客户余款：请找客服处理。</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>请填写大于零的金额。</translation>
    </message>
    <message>
        <source>Say what for in a few words.</source>
        <translation>请写明用途。</translation>
    </message>
    <message>
        <source>There are {left} of credit; {amount} is more than that.</source>
        <translation>余款只有 {left}，不够 {amount}。</translation>
    </message>
    <message>
        <source>“{name}” lies in the recycle bin. Restore the customer first.</source>
        <translation>“{name}”在回收站里，请先还原该客户。</translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <source>&amp;Amount *</source>
        <translation>金额(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;What for *</source>
        <translation>用途(&amp;W) *</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Such as a price difference, or paid out</source>
        <translation>例如：抵差价、已转账退还</translation>
    </message>
    <message>
        <source>Use credit</source>
        <translation>使用余款</translation>
    </message>
    <message>
        <source>Using credit</source>
        <translation>正在使用余款</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>“{name}” has {amount} of credit.</source>
        <translation>“{name}”有余款 {amount}。</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>Invoice extortion</source>
        <translation>职业发票师</translation>
    </message>
    <message>
        <source>No risk</source>
        <translation>无风险</translation>
    </message>
    <message>
        <source>Professional bad reviewer</source>
        <translation>职业差评师</translation>
    </message>
    <message>
        <source>Professional complainant</source>
        <translation>专业投诉师</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>{risk}: {reason}</source>
        <translation>{risk}：{reason}</translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Also from</source>
        <translation>后发的是</translation>
    </message>
    <message>
        <source>By tickets</source>
        <translation>售后退款</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>理赔</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>余款</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>First from</source>
        <translation>先发的是</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近动态</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On their orders</source>
        <translation>订单上的收货信息</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Other IDs of this person</source>
        <translation>同一人的其他ID</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos used twice</source>
        <translation>照片重复使用</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Putting customers together</source>
        <translation>合并客户</translation>
    </message>
    <message>
        <source>Quality feedback</source>
        <translation>质量反馈</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>是同一人</translation>
    </message>
    <message>
        <source>Same phone or address</source>
        <translation>电话或地址相同的客户</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Separating customers</source>
        <translation>拆分客户</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use credit…</source>
        <translation>使用余款…</translation>
    </message>
    <message>
        <source>Wrong shipments</source>
        <translation>发错货</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>hidden by the platform on {count} orders</source>
        <translation>{count} 单被平台打码</translation>
    </message>
    <message>
        <source>main ID</source>
        <translation>主ID</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>始于 {day}</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <translation>已退 {amount}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 单处理中</translation>
    </message>
    <message>
        <source>{part} of {whole} paid orders · {rate} %</source>
        <translation>{whole} 笔付款订单中 {part} 笔 · {rate} %</translation>
    </message>
    <message>
        <source>{rate} % of the orders</source>
        <translation>占订单 {rate}%</translation>
    </message>
    <message>
        <source>{times} × · {day}</source>
        <translation>{times} 次 · {day}</translation>
    </message>
    <message>
        <source>“{other}” and “{name}” are one person now</source>
        <translation>“{other}”和“{name}”已合并为同一人</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>…… 另有 {count} 个</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>证据(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>等级(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>风险(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A platform has hidden part of this ID: it is nobody by itself.</source>
        <translation>这个ID被平台打了星号，单凭它认不出是谁。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer {name}</source>
        <translation>客户档案 {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Everything about this customer</source>
        <translation>该客户的全部往来</translation>
    </message>
    <message>
        <source>Everything, newest first</source>
        <translation>全部往来（最新在前）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>No customer has this ID yet. Is it spelt as in the chat?</source>
        <translation>还没有客户使用这个ID。和聊天里写的一样吗？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Renaming photos</source>
        <translation>正在改名照片</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Saving the customer</source>
        <translation>保存客户</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>用逗号或顿号分隔</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The file gets the right ID in its name; the history keeps the wrong one.</source>
        <translation>文件会改用正确的客户ID命名，原来的ID保留在操作记录里。</translation>
    </message>
    <message>
        <source>This customer is known.</source>
        <translation>已有这个客户。</translation>
    </message>
    <message>
        <source>This was typed and never saved.</source>
        <translation>这些内容上次填写后没有保存。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>类别(&amp;F)</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>客户记录</translation>
    </message>
    <message>
        <source>What we know of {name}</source>
        <translation>关于 {name} 的记录</translation>
    </message>
    <message>
        <source>What you wrote down about this customer is not saved.</source>
        <translation>该客户的修改尚未保存。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{count} files get the right ID in their names; the history keeps the wrong one.</source>
        <translation>{count} 个文件会改用正确的客户ID命名，原来的ID保留在操作记录里。</translation>
    </message>
    <message>
        <source>{count} platforms have a customer with this ID.</source>
        <translation>{count} 个平台都有这个ID的客户。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等另外 {count} 个</translation>
    </message>
</context>
<context>
    <name>CustomerFiles</name>
    <message>
        <source>The platform hides who bought this order: “{buyer}” is the same for many people, so there is no file of them.</source>
        <translation>平台隐藏了该订单的买家：“{buyer}”这样的打码ID可能对应很多人，因此没有客户档案。</translation>
    </message>
    <message>
        <source>This order does not say who bought it.</source>
        <translation>该订单没有买家信息。</translation>
    </message>
    <message>
        <source>“{name}” stays: there are {amount} of credit.</source>
        <translation>“{name}”不能删除：还有余款 {amount}。</translation>
    </message>
    <message>
        <source>“{name}” stays: there are {orders} orders, {tickets} tickets, {photos} photos, {registered} entries in registers and {others} other IDs of this customer, the recycle bin included.</source>
        <translation>“{name}”不能删除：该客户有 {orders} 个订单、{tickets} 张售后单、{photos} 张照片、{registered} 条登记记录和 {others} 个其他 ID（含回收站）。</translation>
    </message>
</context>
<context>
    <name>CustomerHistory</name>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Add order {order_no}</source>
        <translation>加入订单{order_no}</translation>
    </message>
    <message>
        <source>After-sales of this order: {count}</source>
        <translation>本订单的售后：{count}</translation>
    </message>
    <message>
        <source>After-sales {count}, open {open}, given back {amount}</source>
        <translation>售后{count}次，未完成{open}，已退{amount}</translation>
    </message>
    <message>
        <source>Earlier tickets</source>
        <translation>以往售后单</translation>
    </message>
    <message>
        <source>Let it come along in this ticket</source>
        <translation>一并加入本售后单</translation>
    </message>
    <message>
        <source>No after-sales ticket so far</source>
        <translation>还没有售后记录</translation>
    </message>
    <message>
        <source>Open {ticket_no}</source>
        <translation>打开 {ticket_no}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders of this ticket</source>
        <translation>本单涉及的订单</translation>
    </message>
    <message>
        <source>Other orders of this customer</source>
        <translation>该客户的其他订单</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>未知客户</translation>
    </message>
    <message>
        <source>masked: only this order</source>
        <translation>已脱敏：仅限本订单</translation>
    </message>
    <message>
        <source>{name}: {risk}</source>
        <translation>{name}：{risk}</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>After-sales rate %</source>
        <translation>售后率 %</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Other IDs</source>
        <translation>其他ID</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Refund rate %</source>
        <translation>退款率 %</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Refunded by tickets</source>
        <translation>售后退款</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>CustomerQuestion</name>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Customer ID of these {count} photos</source>
        <translation>这 {count} 张照片的客户ID</translation>
    </message>
    <message>
        <source>Customer ID of this photo</source>
        <translation>这张照片的客户ID</translation>
    </message>
</context>
<context>
    <name>CustomerTimeline</name>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Came from “{name}” before</source>
        <translation>“{name}”先发过</translation>
    </message>
    <message>
        <source>Came from “{name}” too</source>
        <translation>“{name}”也发过</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Confirmation sheet</source>
        <translation>订单确认表</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>余款</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Quality feedback</source>
        <translation>质量反馈</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Shipped unconfirmed</source>
        <translation>未确认已发货</translation>
    </message>
    <message>
        <source>Shipping taken back</source>
        <translation>已撤销发货</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>档案记录</translation>
    </message>
    <message>
        <source>Wrong shipment</source>
        <translation>发错货</translation>
    </message>
    <message>
        <source>refunded {amount}</source>
        <translation>已退 {amount}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第{number}版</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Enter the customer ID.</source>
        <translation>请填写客户ID。</translation>
    </message>
    <message>
        <source>Say what this customer is blocked for.</source>
        <translation>请选择拉黑该客户的类别。</translation>
    </message>
    <message>
        <source>Say why to be careful with this customer.</source>
        <translation>请写明要当心该客户的原因。</translation>
    </message>
    <message>
        <source>Somebody else changed “{name}” in between. Look at what stands there now before you save again.</source>
        <translation>期间有人修改了“{name}”。请先看一下现在的内容，再重新保存。</translation>
    </message>
    <message>
        <source>The tag “{tag}” is longer than {most} characters.</source>
        <translation>标签“{tag}”超过 {most} 个字。</translation>
    </message>
    <message>
        <source>These are {count} tags; more than {most} help nobody.</source>
        <translation>共 {count} 个标签，最多 {most} 个。</translation>
    </message>
    <message>
        <source>These customers were put together otherwise meanwhile.</source>
        <translation>这些客户期间又做了别的合并。</translation>
    </message>
    <message>
        <source>This customer does not exist (any more).</source>
        <translation>该客户不存在（或已不在）。</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one person here already.</source>
        <translation>“{name}”和“{other}”已经是同一人。</translation>
    </message>
    <message>
        <source>“{name}” is hidden by the platform: a masked ID is nobody. Enter the whole ID.</source>
        <translation>“{name}”已被平台打码，打码的ID不代表任何人。请填写完整的客户ID。</translation>
    </message>
    <message>
        <source>“{name}” stands for itself already.</source>
        <translation>“{name}”本来就是独立的。</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Changing the level</source>
        <translation>修改客户等级</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Deleting customers</source>
        <translation>删除客户</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>ID / receiver / phone / tag / note</source>
        <translation>客户ID / 收货人 / 电话 / 标签 / 备注</translation>
    </message>
    <message>
        <source>Make VIP</source>
        <translation>设为 VIP</translation>
    </message>
    <message>
        <source>Most after-sales</source>
        <translation>售后最多</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>No customer matches the filter.</source>
        <translation>没有符合筛选条件的客户。</translation>
    </message>
    <message>
        <source>No longer VIP</source>
        <translation>取消 VIP</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever orders comes into this list with the import of their orders.</source>
        <translation>还没有客户。导入订单后，下单的客户会自动出现在这里。</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Ordered most often</source>
        <translation>下单最多</translation>
    </message>
    <message>
        <source>Paid most</source>
        <translation>付款最多</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Putting customers together</source>
        <translation>合并客户</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Restoring customers</source>
        <translation>正在还原客户</translation>
    </message>
    <message>
        <source>Risk…</source>
        <translation>风险…</translation>
    </message>
    <message>
        <source>Separating customers</source>
        <translation>拆分客户</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>合并为同一人</translation>
    </message>
    <message>
        <source>They are one person now</source>
        <translation>已合并为同一人</translation>
    </message>
    <message>
        <source>To be careful with</source>
        <translation>需要当心</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>with open tickets</source>
        <translation>有未完结的售后</translation>
    </message>
    <message>
        <source>with tickets</source>
        <translation>有售后</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} 位客户</translation>
    </message>
    <message>
        <source>{count} customers are in the recycle bin</source>
        <translation>{count} 位客户已移到回收站</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 条</translation>
    </message>
    <message>
        <source>{count} selected · {orders} orders · {amount}</source>
        <translation>已选 {count} 条 · {orders} 单 · {amount}</translation>
    </message>
    <message>
        <source>{orders} orders   Paid {paid}   Refunded {refunded}</source>
        <translation>{orders} 单   实付 {paid}   已退款 {refunded}</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>most {count}</source>
        <translation>最高 {count}</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Accepted: a reversal of {amount} is entered for {day}.</source>
        <translation>通过：记一笔 {amount} 的冲销，计入 {day}。</translation>
    </message>
    <message>
        <source>Appeal against {entry_no}</source>
        <translation>对 {entry_no} 的申诉</translation>
    </message>
    <message>
        <source>Appealed by {name} on {time}</source>
        <translation>{name}于 {time} 申诉</translation>
    </message>
    <message>
        <source>Rejected: the entry stands, and the reason is kept with it.</source>
        <translation>驳回：记录继续有效，驳回原因一并保存。</translation>
    </message>
    <message>
        <source>The &amp;shop puts in {amount}</source>
        <translation>由店铺补入 {amount}(&amp;S)</translation>
    </message>
    <message>
        <source>{amount} of it is in the fund ({movement_no}) and goes back to {name}.</source>
        <translation>其中 {amount} 已入经费（{movement_no}），将退还{name}。</translation>
    </message>
    <message>
        <source>{amount} of it was collected ({movement_no}) and goes back to {name}, but {missing} is missing in the fund.</source>
        <translation>其中 {amount} 已收取（{movement_no}），应退还{name}，但经费还差 {missing}。</translation>
    </message>
    <message>
        <source>{facts}
entered by {name} on {time}</source>
        <translation>{facts}
{name}于 {time} 录入</translation>
    </message>
</context>
<context>
    <name>Defect</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>面料</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Seam</source>
        <translation>做工</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A shop can be invented with 1 to {most} orders.</source>
        <translation>示例店铺的订单数须在 1 到 {most} 之间。</translation>
    </message>
    <message>
        <source>There are orders in this data folder. An invented shop needs an empty one: choose another.</source>
        <translation>这个数据文件夹里已有订单。示例店铺要放在空文件夹里，请换一个。</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>A parcel without a number</source>
        <translation>没有单号的包裹</translation>
    </message>
    <message>
        <source>Came broken: claim…</source>
        <translation>到货破损：理赔…</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>是谁的包裹？</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>DifferencesBox</name>
    <message>
        <source>Keep ours</source>
        <translation>保留本店的</translation>
    </message>
    <message>
        <source>Keep ours: {field}</source>
        <translation>保留本店的：{field}</translation>
    </message>
    <message>
        <source>Take the platform&apos;s</source>
        <translation>采用平台的</translation>
    </message>
    <message>
        <source>Take the platform&apos;s: {field}</source>
        <translation>采用平台的：{field}</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>本店</translation>
    </message>
    <message>
        <source>platform&apos;s</source>
        <translation>平台</translation>
    </message>
</context>
<context>
    <name>DropTile</name>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Drop or
Ctrl+V</source>
        <translation>拖入或
Ctrl+V</translation>
    </message>
    <message>
        <source>Drop pictures here, paste them with Ctrl+V, or click to choose files</source>
        <translation>把图片拖到这里，或按 Ctrl+V 粘贴，或点击选择文件</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>From the next month on the next wider rate holds: the one for the person, the shop, or everybody.</source>
        <translation>从下个月起改用范围更大的标准：个人、店铺或所有人的标准。</translation>
    </message>
</context>
<context>
    <name>EntryDetailView</name>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>By which rule</source>
        <translation>依据规则</translation>
    </message>
    <message>
        <source>Department fund</source>
        <translation>部门活动经费</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>In the chain</source>
        <translation>防篡改校验</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>About {record}</source>
        <translation>关于 {record}</translation>
    </message>
    <message>
        <source>Above zero the staff member gets it, below zero it is taken off.</source>
        <translation>正数为补给员工，负数为从员工处扣回。</translation>
    </message>
    <message>
        <source>Another amount than the rule says: the reason has to tell why.</source>
        <translation>与规则金额不同，须在事由中说明原因。</translation>
    </message>
    <message>
        <source>Entering in the ledger</source>
        <translation>正在登记奖惩</translation>
    </message>
    <message>
        <source>No rule is called “{typed}”.</source>
        <translation>没有名为“{typed}”的规则。</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>事由(&amp;E)</translation>
    </message>
    <message>
        <source>R&amp;eason *</source>
        <translation>事由(&amp;E) *</translation>
    </message>
    <message>
        <source>Save this one and go on with the next (Ctrl+Enter)</source>
        <translation>保存这笔并继续录入下一笔（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>The rule says {step}: the reason has to tell why it is another amount.</source>
        <translation>规则为 {step}，金额不同须在事由中说明原因。</translation>
    </message>
    <message>
        <source>Type any part of its name</source>
        <translation>输入规则名称的任意部分</translation>
    </message>
    <message>
        <source>What happened; the last ones are offered</source>
        <translation>发生了什么；可选最近用过的事由</translation>
    </message>
    <message>
        <source>You began an entry ({about}) that was never saved. Go on with it?</source>
        <translation>上次有一笔奖惩（{about}）填了一半没有保存，要接着填吗？</translation>
    </message>
    <message>
        <source>as proposed for each</source>
        <translation>各按规则建议</translation>
    </message>
    <message>
        <source>for nobody yet</source>
        <translation>还没选员工</translation>
    </message>
    <message>
        <source>{numbers} entered</source>
        <translation>已登记 {numbers}</translation>
    </message>
</context>
<context>
    <name>EntryKind</name>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>罚款</translation>
    </message>
</context>
<context>
    <name>EntrySelection</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Collect the fines…</source>
        <translation>收取罚款…</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>导出所选行…</translation>
    </message>
    <message>
        <source>More than {most} entries are selected.</source>
        <translation>选中超过 {most} 笔。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>没有选中任何内容。</translation>
    </message>
    <message>
        <source>Notice to put up…</source>
        <translation>生成公示…</translation>
    </message>
    <message>
        <source>Print the selected rows…</source>
        <translation>打印所选行…</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>冲销…</translation>
    </message>
    <message>
        <source>{count} entries are reversed</source>
        <translation>已冲销 {count} 笔</translation>
    </message>
    <message>
        <source>{count} of the selected entries are reversed, or take one back.</source>
        <translation>选中的记录中有 {count} 笔已冲销，或本身是冲销。</translation>
    </message>
    <message>
        <source>{count} of the selected entries have no fine to collect.</source>
        <translation>选中的记录中有 {count} 笔没有待收罚款。</translation>
    </message>
    <message>
        <source>{entries} and {count} more</source>
        <translation>{entries} 等另外 {count} 笔</translation>
    </message>
    <message>
        <source>{entry_no} takes back {other}</source>
        <translation>{entry_no} 已冲销 {other}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A text has half a character in it. Delete that character and try again.</source>
        <translation>有一处文字里有半个字符。请删掉那个字符再试。</translation>
    </message>
    <message>
        <source>Another program holds the database. Close it and try again.</source>
        <translation>数据库被其他程序占用，请关闭那个程序再试。</translation>
    </message>
    <message>
        <source>Somebody else saved this record in between. Reload it and try again.</source>
        <translation>这条记录刚被别人保存过，请刷新后再试。</translation>
    </message>
    <message>
        <source>The data folder cannot be reached. Is its disk connected?</source>
        <translation>找不到数据文件夹，请检查磁盘是否已连接。</translation>
    </message>
    <message>
        <source>The data folder is read-only. Allow writing there and try again.</source>
        <translation>数据文件夹是只读的，请允许写入后再试。</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the newest good backup; the damaged file is kept.</source>
        <translation>数据库已损坏，请恢复最近一个完好的备份；损坏的文件会保留。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was saved.</source>
        <translation>磁盘已满，请腾出空间再试；这次什么都没有保存。</translation>
    </message>
    <message>
        <source>{name} cannot be reached. Is its disk connected and writable?</source>
        <translation>无法访问 {name}，请检查磁盘是否已连接、可以写入。</translation>
    </message>
    <message>
        <source>{name} cannot be written or read. Is it open in another program?</source>
        <translation>{name} 无法读写，是不是在其他程序里打开着？</translation>
    </message>
    <message>
        <source>{name} is not the kind of file or folder that was expected.</source>
        <translation>{name} 不是所需要的文件或文件夹。</translation>
    </message>
    <message>
        <source>{name} is not there (any more).</source>
        <translation>{name} 不存在或已被移走。</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>All couriers</source>
        <translation>全部快递公司</translation>
    </message>
    <message>
        <source>Choose a folder that is there, and a name.</source>
        <translation>请选择一个存在的文件夹并填写文件名。</translation>
    </message>
    <message>
        <source>Claim evidence {when} {courier}</source>
        <translation>理赔证据 {when} {courier}</translation>
    </message>
    <message>
        <source>Claim {claim_no} with {photos} photos</source>
        <translation>理赔单 {claim_no}，{photos} 张照片</translation>
    </message>
    <message>
        <source>No claim belongs to this month.</source>
        <translation>这个月没有理赔单。</translation>
    </message>
    <message>
        <source>No claim.</source>
        <translation>没有理赔单。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>There is no claim to write evidence of.</source>
        <translation>没有可以生成证据包的理赔单。</translation>
    </message>
    <message>
        <source>Writing evidence to {file}</source>
        <translation>正在生成证据包 {file}</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Zip 压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>{count} claims with {photos} photos</source>
        <translation>{count} 张理赔单，{photos} 张照片</translation>
    </message>
    <message>
        <source>{file} is there already. It will be replaced.</source>
        <translation>{file} 已经存在，将被替换。</translation>
    </message>
</context>
<context>
    <name>ExampleForm</name>
    <message>
        <source>Claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Courier (signature):</source>
        <translation>快递公司（签字）：</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Shop (stamp):</source>
        <translation>店铺（盖章）：</translation>
    </message>
    <message>
        <source>Shop: {shop}</source>
        <translation>店铺：{shop}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Written on {today} by {made_by}</source>
        <translation>制表日期：{today}&#x3000;制表人：{made_by}</translation>
    </message>
    <message>
        <source>{count} claims, in words: {total_claimed_in_words}</source>
        <translation>共 {count} 笔，合计大写：{total_claimed_in_words}</translation>
    </message>
    <message>
        <source>{courier} · claims of {month}</source>
        <translation>{courier} 理赔申请表 {month}</translation>
    </message>
</context>
<context>
    <name>FaultSide</name>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
</context>
<context>
    <name>FeedbackCompanion</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Quality feedback…</source>
        <translation>质量反馈…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>{feedback_no} is reported</source>
        <translation>{feedback_no} 已登记</translation>
    </message>
</context>
<context>
    <name>FeedbackDetailView</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>工厂答复</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Colour, size</source>
        <translation>颜色、尺码</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Defect verified</source>
        <translation>问题属实</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Factory&apos;s answer…</source>
        <translation>工厂答复…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>It is closed and stays as it is.</source>
        <translation>已结案，不能再修改。</translation>
    </message>
    <message>
        <source>No defect because</source>
        <translation>非质量问题的原因</translation>
    </message>
    <message>
        <source>No defect…</source>
        <translation>非质量问题…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>Sent to the factory…</source>
        <translation>已发工厂…</translation>
    </message>
    <message>
        <source>Sheet for the supplier…</source>
        <translation>供应商反馈单…</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>没有可以撤回的步骤。</translation>
    </message>
    <message>
        <source>Ticket no.</source>
        <translation>售后单号</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>no photo yet</source>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>&amp;Batch</source>
        <translation>批次(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Defect *</source>
        <translation>问题类型(&amp;D) *</translation>
    </message>
    <message>
        <source>&amp;Goods</source>
        <translation>商品(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pieces *</source>
        <translation>件数(&amp;P) *</translation>
    </message>
    <message>
        <source>&amp;Reported on *</source>
        <translation>反馈日期(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>供应商(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>商品名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>问题描述(&amp;W)</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>C&amp;ustomer ID</source>
        <translation>客户ID(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose what kind of defect it is.</source>
        <translation>请选择问题类型。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Ctrl+S saves</source>
        <translation>Ctrl+S 保存</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Enter takes the order. Without one, enter style and customer by hand.</source>
        <translation>按回车带出订单；没有订单时，手工填写货号和客户。</translation>
    </message>
    <message>
        <source>Goods of the order</source>
        <translation>订单商品</translation>
    </message>
    <message>
        <source>Goods title</source>
        <translation>商品标题</translation>
    </message>
    <message>
        <source>New supplier…</source>
        <translation>新供应商…</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>不关联订单</translation>
    </message>
    <message>
        <source>Order, parcel or ticket</source>
        <translation>订单、包裹或售后单</translation>
    </message>
    <message>
        <source>Photos of the defect</source>
        <translation>问题照片</translation>
    </message>
    <message>
        <source>Pieces affected</source>
        <translation>有问题的件数</translation>
    </message>
    <message>
        <source>Quality feedback</source>
        <translation>质量反馈</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>Reporting the feedback</source>
        <translation>正在登记反馈</translation>
    </message>
    <message>
        <source>S&amp;hop</source>
        <translation>店铺(&amp;H)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>保存并继续(&amp;N)</translation>
    </message>
    <message>
        <source>Saving the feedback</source>
        <translation>正在保存反馈</translation>
    </message>
    <message>
        <source>Scan or type an order, tracking or ticket no.</source>
        <translation>扫描或输入订单号、运单号或售后单号</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Show what stands there now</source>
        <translation>显示现在的内容</translation>
    </message>
    <message>
        <source>Show {feedback_no}</source>
        <translation>查看 {feedback_no}</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>尺码(&amp;Z)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>St&amp;yle no. *</source>
        <translation>货号(&amp;Y) *</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>This feedback does not exist (any more).</source>
        <translation>这条反馈（已）不存在。</translation>
    </message>
    <message>
        <source>This feedback is not saved.</source>
        <translation>这条反馈还没有保存。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>What is wrong, where on the garment, since when</source>
        <translation>什么问题、在衣服哪个位置、什么时候出现</translation>
    </message>
    <message>
        <source>You began feedback ({about}) that was never saved. Go on with it?</source>
        <translation>上次有一条质量反馈（{about}）填了一半没有保存，要接着填吗？</translation>
    </message>
    <message>
        <source>You changed this feedback and never saved it. Go on with it?</source>
        <translation>上次改了这条反馈没有保存，要接着改吗？</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>without a style no.</source>
        <translation>没有货号</translation>
    </message>
    <message>
        <source>{feedback_no} is reported</source>
        <translation>{feedback_no} 已登记</translation>
    </message>
</context>
<context>
    <name>FeedbackFiguresDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Figures of quality feedback</source>
        <translation>质量反馈统计</translation>
    </message>
    <message>
        <source>Nothing was reported in this time.</source>
        <translation>这段时间没有反馈。</translation>
    </message>
    <message>
        <source>Styles with most feedback</source>
        <translation>反馈最多的款</translation>
    </message>
    <message>
        <source>Writing the figures</source>
        <translation>正在写出统计</translation>
    </message>
    <message>
        <source>{count} feedback about {styles} styles; what was no defect is not counted.</source>
        <translation>{styles} 个款共 {count} 条反馈；非质量问题不计。</translation>
    </message>
    <message>
        <source>{defect}: {count}, with those before {part} of all</source>
        <translation>{defect}：{count} 条，累计占 {part}</translation>
    </message>
    <message>
        <source>{style_no}: {count} × {defect}, with those before {part} of all</source>
        <translation>{style_no}：{defect} {count} 条，累计占 {part}</translation>
    </message>
</context>
<context>
    <name>FeedbackState</name>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>No defect</source>
        <translation>非质量问题</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Sent to the factory</source>
        <translation>已发工厂</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
</context>
<context>
    <name>FeedbackStepDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>供应商(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose whom the goods come from.</source>
        <translation>请选择供应商。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Quality feedback</source>
        <translation>质量反馈</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
</context>
<context>
    <name>FeedbackSteps</name>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>结案…</translation>
    </message>
    <message>
        <source>Defect verified</source>
        <translation>问题属实</translation>
    </message>
    <message>
        <source>Deleting the feedback</source>
        <translation>正在删除反馈</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>导出所选行…</translation>
    </message>
    <message>
        <source>Factory&apos;s answer</source>
        <translation>工厂答复</translation>
    </message>
    <message>
        <source>Goods without a supplier come from</source>
        <translation>未填供应商的商品来自</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>More than {most} rows are selected.</source>
        <translation>所选超过 {most} 行。</translation>
    </message>
    <message>
        <source>No defect</source>
        <translation>非质量问题</translation>
    </message>
    <message>
        <source>Print the selected rows…</source>
        <translation>打印所选行…</translation>
    </message>
    <message>
        <source>Restoring the feedback</source>
        <translation>正在还原反馈</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sent already or closed: {numbers}</source>
        <translation>已发出或已结案：{numbers}</translation>
    </message>
    <message>
        <source>Sent to the factory</source>
        <translation>已发工厂</translation>
    </message>
    <message>
        <source>Sent to the factory…</source>
        <translation>已发工厂…</translation>
    </message>
    <message>
        <source>Sheet for the supplier…</source>
        <translation>供应商反馈单…</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supplier…</source>
        <translation>供应商…</translation>
    </message>
    <message>
        <source>Taking the step back</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>The goods come from</source>
        <translation>商品来自</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Verifying the defect</source>
        <translation>正在核实</translation>
    </message>
    <message>
        <source>What the factory said *</source>
        <translation>工厂答复 *</translation>
    </message>
    <message>
        <source>What the factory said, or why there is no defect *</source>
        <translation>工厂答复，或非质量问题的原因 *</translation>
    </message>
    <message>
        <source>Why there is no defect *</source>
        <translation>非质量问题的原因 *</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{feedback_no} is in the recycle bin</source>
        <translation>{feedback_no} 已移到回收站</translation>
    </message>
    <message>
        <source>{what} is closed</source>
        <translation>{what} 已结案</translation>
    </message>
    <message>
        <source>{what} is sent to the factory</source>
        <translation>{what} 已发工厂</translation>
    </message>
    <message>
        <source>{what}: the defect is verified</source>
        <translation>{what}：问题属实</translation>
    </message>
    <message>
        <source>{what}: the last step is taken back</source>
        <translation>{what}：上一步已撤回</translation>
    </message>
    <message>
        <source>{what}: the supplier is entered</source>
        <translation>{what}：供应商已填写</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The folder {folder} is not there. Choose another one.</source>
        <translation>文件夹 {folder} 不存在，请换一个。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter text</source>
        <translation>筛选文字</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>{title}: all</source>
        <translation>{title}：全部</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>&amp;Import order files from the platform</source>
        <translation>导入平台导出的订单文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name of the shop *</source>
        <translation>店铺名称(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try it with an invented shop: orders, claims and photos to play with</source>
        <translation>用示例店铺试试(&amp;T)：里面有订单、理赔和照片</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this PC.</source>
        <translation>请选择这台电脑磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>选择数据文件夹</translation>
    </message>
    <message>
        <source>Data &amp;folder</source>
        <translation>数据文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Enter the name of your shop.</source>
        <translation>请填写店铺名称。</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>从哪里开始</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. Choose another folder.</source>
        <translation>{folder} 不能写入，请换一个文件夹。</translation>
    </message>
    <message>
        <source>Orders, photos and backups go into this one folder on this PC. Choose one with room for photos.</source>
        <translation>订单、照片和备份都放在这个文件夹里，请选空间充足的磁盘。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>从空白开始(&amp;E)</translation>
    </message>
    <message>
        <source>There is a shop in this folder already. It will be opened as it is.</source>
        <translation>这个文件夹里已有店铺数据，会原样打开。</translation>
    </message>
    <message>
        <source>Three answers, and the desk is ready. Everything can be changed later in the settings.</source>
        <translation>回答三个问题就能开始使用，以后都可以在设置里修改。</translation>
    </message>
    <message>
        <source>Welcome to ShopDesk</source>
        <translation>欢迎使用 ShopDesk 店铺台</translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation>数据放在哪里</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>您的店铺</translation>
    </message>
    <message>
        <source>as it is called on the platform</source>
        <translation>与平台上的店铺名一致</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>All couriers</source>
        <translation>全部快递公司</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The form is being filled.</source>
        <translation>正在填写表格。</translation>
    </message>
    <message>
        <source>There is no form yet. Add the courier&apos;s .xlsx form, with placeholders in it.</source>
        <translation>还没有表格。请添加快递公司的 .xlsx 表格，里面写上占位符。</translation>
    </message>
    <message>
        <source>Write the form</source>
        <translation>写出表格</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写出 {file}</translation>
    </message>
    <message>
        <source>shown roughly; formulas in italics are calculated when the file is opened</source>
        <translation>此处为大致样式；斜体的公式在打开文件时计算</translation>
    </message>
    <message>
        <source>the sheet goes on beyond what is shown</source>
        <translation>工作表还有未显示的部分</translation>
    </message>
    <message>
        <source>{count} claims</source>
        <translation>{count} 张理赔单</translation>
    </message>
</context>
<context>
    <name>FormGrid</name>
    <message>
        <source>[chart]</source>
        <translation>［图表］</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>［图片］</translation>
    </message>
    <message>
        <source>[{text}]</source>
        <translation>［{text}］</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>图形</translation>
    </message>
</context>
<context>
    <name>FormPlaceholders</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>amount agreed</source>
        <translation>答应金额</translation>
    </message>
    <message>
        <source>amount claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>amount claimed, in words</source>
        <translation>申请金额大写</translation>
    </message>
    <message>
        <source>amount given up</source>
        <translation>核销金额</translation>
    </message>
    <message>
        <source>amount of the order</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>amount outstanding when the month began</source>
        <translation>月初未收金额（上月结转）</translation>
    </message>
    <message>
        <source>amount received up to the end of the month</source>
        <translation>截至月末已收金额</translation>
    </message>
    <message>
        <source>amount received within the month</source>
        <translation>本月收到的金额</translation>
    </message>
    <message>
        <source>amount still outstanding</source>
        <translation>未收金额</translation>
    </message>
    <message>
        <source>claim no.</source>
        <translation>理赔单号</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>day it was submitted</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>day the amount was agreed</source>
        <translation>答应日期</translation>
    </message>
    <message>
        <source>day the claim was registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>day the form is written</source>
        <translation>制表日期</translation>
    </message>
    <message>
        <source>day the parcel was shipped</source>
        <translation>发货日期</translation>
    </message>
    <message>
        <source>declared (insured) value</source>
        <translation>保价金额</translation>
    </message>
    <message>
        <source>first day of the month</source>
        <translation>本月第一天</translation>
    </message>
    <message>
        <source>goods with style, specification and quantity</source>
        <translation>商品：货号、规格、数量</translation>
    </message>
    <message>
        <source>kind of claim: lost, damaged …</source>
        <translation>理赔类型：丢件、破损……</translation>
    </message>
    <message>
        <source>last day of the month</source>
        <translation>本月最后一天</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>month of the form, 2026-10</source>
        <translation>表格的月份，如 2026-10</translation>
    </message>
    <message>
        <source>number of abandoned parcels</source>
        <translation>弃件数</translation>
    </message>
    <message>
        <source>number of claims</source>
        <translation>理赔笔数</translation>
    </message>
    <message>
        <source>number of claims registered within the month</source>
        <translation>本月新增理赔笔数</translation>
    </message>
    <message>
        <source>number of damaged parcels</source>
        <translation>破损数</translation>
    </message>
    <message>
        <source>number of delayed parcels</source>
        <translation>延误数</translation>
    </message>
    <message>
        <source>number of lost parcels</source>
        <translation>丢件数</translation>
    </message>
    <message>
        <source>number of misdelivered parcels</source>
        <translation>错派数</translation>
    </message>
    <message>
        <source>number of parcels with pieces missing</source>
        <translation>少件数</translation>
    </message>
    <message>
        <source>number of photos</source>
        <translation>照片数</translation>
    </message>
    <message>
        <source>number of pieces</source>
        <translation>商品件数</translation>
    </message>
    <message>
        <source>number of the month, 1 to 12</source>
        <translation>月份数字，1 到 12</translation>
    </message>
    <message>
        <source>number of the row, from 1</source>
        <translation>行序号，从 1 起</translation>
    </message>
    <message>
        <source>order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>postage of the parcel</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>receiver of the parcel</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>state at the end of the month</source>
        <translation>月末时的状态</translation>
    </message>
    <message>
        <source>the courier&apos;s case no.</source>
        <translation>快递公司工单号</translation>
    </message>
    <message>
        <source>the receiver&apos;s address</source>
        <translation>收件地址</translation>
    </message>
    <message>
        <source>the receiver&apos;s phone</source>
        <translation>收件人电话</translation>
    </message>
    <message>
        <source>total agreed</source>
        <translation>答应合计</translation>
    </message>
    <message>
        <source>total agreed, in words</source>
        <translation>答应合计大写</translation>
    </message>
    <message>
        <source>total claimed</source>
        <translation>申请金额合计</translation>
    </message>
    <message>
        <source>total claimed, in words</source>
        <translation>申请金额合计大写</translation>
    </message>
    <message>
        <source>total given up within the month</source>
        <translation>本月核销合计</translation>
    </message>
    <message>
        <source>total of the orders</source>
        <translation>订单金额合计</translation>
    </message>
    <message>
        <source>total outstanding</source>
        <translation>未收合计</translation>
    </message>
    <message>
        <source>total outstanding when the month began</source>
        <translation>月初未收合计（上月结转）</translation>
    </message>
    <message>
        <source>total received up to the end of the month</source>
        <translation>截至月末已收合计</translation>
    </message>
    <message>
        <source>total received within the month</source>
        <translation>本月收款合计</translation>
    </message>
    <message>
        <source>tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>what the goods cost</source>
        <translation>商品成本</translation>
    </message>
    <message>
        <source>where the money goes</source>
        <translation>钱款去向</translation>
    </message>
    <message>
        <source>who applied for it</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>who writes the form</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>whom at the courier it is about with</source>
        <translation>快递的对接人</translation>
    </message>
    <message>
        <source>year of the month</source>
        <translation>月份的年</translation>
    </message>
</context>
<context>
    <name>FreightList</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show the claim</source>
        <translation>查看理赔单</translation>
    </message>
    <message>
        <source>This bill charges no freight for parcels that are claimed.</source>
        <translation>这份账单没有对已理赔的包裹收取运费。</translation>
    </message>
    <message>
        <source>freight {amount}   charged for parcels that are claimed</source>
        <translation>运费 {amount}   已登记理赔的包裹仍被收取</translation>
    </message>
    <message>
        <source>{count} parcels</source>
        <translation>{count} 个包裹</translation>
    </message>
</context>
<context>
    <name>Fund</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Department fund</source>
        <translation>部门活动经费</translation>
    </message>
    <message>
        <source>Enter the amount, more than zero.</source>
        <translation>请输入大于零的金额。</translation>
    </message>
    <message>
        <source>Enter what it was spent on.</source>
        <translation>请填写用途。</translation>
    </message>
    <message>
        <source>Enter who it was.</source>
        <translation>请填写经手人。</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>台账编号</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>In the fund then</source>
        <translation>当时余额</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Movement no.</source>
        <translation>收支编号</translation>
    </message>
    <message>
        <source>On {day} there is only {there} in the fund, {missing} less than {amount}.</source>
        <translation>{day} 经费余额只有 {there}，比 {amount} 少 {missing}。</translation>
    </message>
    <message>
        <source>On {day} there would be too little in the fund: {there} is left then, {missing} less than {amount}.</source>
        <translation>{day} 的经费会不足：当日余额为 {there}，比 {amount} 少 {missing}。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Put in by the shop, so that the fine of {entry_no} can be returned</source>
        <translation>店铺补入，用于退还 {entry_no} 的罚款</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>请说明撤回的原因。</translation>
    </message>
    <message>
        <source>Select the fines that were collected.</source>
        <translation>请勾选已收取的罚款。</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>被何笔撤回</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>撤回的是</translation>
    </message>
    <message>
        <source>The fine of {entry_no} lies in the fund already, as {movement_no}.</source>
        <translation>{entry_no} 的罚款已入账（{movement_no}）。</translation>
    </message>
    <message>
        <source>There is no such entry any more.</source>
        <translation>这条记录已不存在。</translation>
    </message>
    <message>
        <source>There is no such movement any more.</source>
        <translation>这笔收支已不存在。</translation>
    </message>
    <message>
        <source>This day is still to come. Choose today or an earlier one.</source>
        <translation>这一天还没到，请选择今天或更早的日期。</translation>
    </message>
    <message>
        <source>This day is too long ago. Is the year right?</source>
        <translation>日期太早，年份是否有误？</translation>
    </message>
    <message>
        <source>This is too large for an amount.</source>
        <translation>金额过大。</translation>
    </message>
    <message>
        <source>This is too long: {number} characters, {most} at most.</source>
        <translation>内容过长：{number} 个字，最多 {most} 个字。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>{amount} of {entry_no} goes back to {name}, but {missing} of it is missing in the fund, because it is spent. Let the shop put in {missing}, or put money into the fund first.</source>
        <translation>{entry_no} 的 {amount} 应退还{name}，但经费已支出，还差 {missing}。请由店铺补入 {missing}，或先向经费存入款项。</translation>
    </message>
    <message>
        <source>{entry_no} is a penalty without an amount, so there is nothing to collect.</source>
        <translation>{entry_no} 是没有金额的处罚，没有可收取的款项。</translation>
    </message>
    <message>
        <source>{entry_no} is no penalty, so there is no fine to collect.</source>
        <translation>{entry_no} 不是罚款，没有可收取的款项。</translation>
    </message>
    <message>
        <source>{entry_no} is of {day}: its fine cannot be collected before that.</source>
        <translation>{entry_no} 发生在 {day}，罚款不能在此之前收取。</translation>
    </message>
    <message>
        <source>{entry_no} was reversed by {by}, so its fine is not collected.</source>
        <translation>{entry_no} 已被 {by} 冲销，不再收取罚款。</translation>
    </message>
    <message>
        <source>{movement_no} takes another movement back itself. Enter that one anew instead.</source>
        <translation>{movement_no} 本身就是撤回，请重新录入原来的那笔。</translation>
    </message>
    <message>
        <source>{movement_no} was taken back already, by {by}.</source>
        <translation>{movement_no} 已被 {by} 撤回。</translation>
    </message>
</context>
<context>
    <name>FundCards</name>
    <message>
        <source>1 fine is not collected yet</source>
        <translation>有 1 笔尚未收取</translation>
    </message>
    <message>
        <source>Came in this month</source>
        <translation>本月收入</translation>
    </message>
    <message>
        <source>Fines to collect</source>
        <translation>待收罚款</translation>
    </message>
    <message>
        <source>In the fund</source>
        <translation>经费余额</translation>
    </message>
    <message>
        <source>Spent this month</source>
        <translation>本月支出</translation>
    </message>
    <message>
        <source>all are collected</source>
        <translation>已全部收取</translation>
    </message>
    <message>
        <source>fines collected and put in, less spent</source>
        <translation>已收罚款加存入，减支出</translation>
    </message>
    <message>
        <source>this year {amount}</source>
        <translation>本年 {amount}</translation>
    </message>
    <message>
        <source>you have none to pay</source>
        <translation>你没有待交的罚款</translation>
    </message>
    <message>
        <source>{count} are not collected yet</source>
        <translation>有 {count} 笔尚未收取</translation>
    </message>
    <message>
        <source>{count} of yours to pay</source>
        <translation>你有 {count} 笔待交</translation>
    </message>
</context>
<context>
    <name>FundCollectDialog</name>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>收取(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Collect fines</source>
        <translation>收取罚款</translation>
    </message>
    <message>
        <source>Collected o&amp;n *</source>
        <translation>收取日期(&amp;N) *</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>收取日期</translation>
    </message>
    <message>
        <source>Fines to collect</source>
        <translation>待收罚款</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>全不选(&amp;O)</translation>
    </message>
    <message>
        <source>Name, entry or reason</source>
        <translation>姓名、台账编号或原因</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>FundCorrectionDialog</name>
    <message>
        <source>&amp;Reason *</source>
        <translation>原因(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>For a fine that was ticked by mistake: it stays in the books, a movement of today over {amount} takes it back, and the fine is to be collected again. If the penalty itself was wrong, reverse {entry_no}.</source>
        <translation>用于误勾选的罚款：原记录保留在账上，今天另记一笔 {amount} 予以撤回，罚款重新列为待收。如果处罚本身有误，请冲销 {entry_no}。</translation>
    </message>
    <message>
        <source>It stays in the books; a movement of today over {amount} takes it back.</source>
        <translation>原记录保留在账上，今天另记一笔 {amount} 予以撤回。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take {movement_no} back</source>
        <translation>撤回 {movement_no}</translation>
    </message>
</context>
<context>
    <name>FundKind</name>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Fine collected</source>
        <translation>罚款入账</translation>
    </message>
    <message>
        <source>Fine returned</source>
        <translation>退还罚款</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
</context>
<context>
    <name>FundMovementDialog</name>
    <message>
        <source>&amp;Amount *</source>
        <translation>金额(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Day *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>&amp;For *</source>
        <translation>用途(&amp;F) *</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Who *</source>
        <translation>经手人(&amp;W) *</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>保存并继续(&amp;N)</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
</context>
<context>
    <name>FundPage</name>
    <message>
        <source>1 fine is in the fund now.</source>
        <translation>1 笔罚款已入账。</translation>
    </message>
    <message>
        <source>Collect fines…</source>
        <translation>收取罚款…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>In {came}   Out {went}   Change {change}</source>
        <translation>收入 {came}   支出 {went}   增减 {change}</translation>
    </message>
    <message>
        <source>No movement matches the filter.</source>
        <translation>没有符合筛选条件的收支。</translation>
    </message>
    <message>
        <source>Nothing is in the fund yet. Fines that are collected and money of the shop go in here.</source>
        <translation>经费还没有收支。收取的罚款和店铺存入的款项会记在这里。</translation>
    </message>
    <message>
        <source>Notice…</source>
        <translation>公示…</translation>
    </message>
    <message>
        <source>Put in…</source>
        <translation>存入…</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Show {number}</source>
        <translation>查看 {number}</translation>
    </message>
    <message>
        <source>Spend…</source>
        <translation>支出…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>There is no fine to collect.</source>
        <translation>没有待收的罚款。</translation>
    </message>
    <message>
        <source>Who / for what / entry / movement no.</source>
        <translation>经手人 / 用途 / 台账编号 / 收支编号</translation>
    </message>
    <message>
        <source>{count} fines are in the fund now.</source>
        <translation>{count} 笔罚款已入账。</translation>
    </message>
    <message>
        <source>{count} movements</source>
        <translation>{count} 笔收支</translation>
    </message>
    <message>
        <source>{count} selected · {sums}</source>
        <translation>已选 {count} 条 · {sums}</translation>
    </message>
    <message>
        <source>{movement_no} is taken back.</source>
        <translation>{movement_no} 已撤回。</translation>
    </message>
    <message>
        <source>{movement_no}: {amount} is in the fund now.</source>
        <translation>{movement_no}：{amount} 已存入经费。</translation>
    </message>
    <message>
        <source>{movement_no}: {amount} is spent. Paste or drop the receipt here (Ctrl+V).</source>
        <translation>{movement_no}：已支出 {amount}。可在此粘贴或拖入小票照片（Ctrl+V）。</translation>
    </message>
</context>
<context>
    <name>GalleryFilters</name>
    <message>
        <source>Added by</source>
        <translation>添加人</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>Barcode read, not linked</source>
        <translation>已识别条码、未关联</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>By customer ID</source>
        <translation>按客户ID</translation>
    </message>
    <message>
        <source>Customer ID, note, barcode, order no.</source>
        <translation>客户ID / 备注 / 条码 / 订单号</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>待整理</translation>
    </message>
    <message>
        <source>Inbox: barcode was read</source>
        <translation>待整理（已识别条码）</translation>
    </message>
    <message>
        <source>Inbox: not linked yet</source>
        <translation>待整理（未关联）</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Used twice?</source>
        <translation>疑似重复使用</translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>Before it is submitted</source>
        <translation>提交前</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>去填写</translation>
    </message>
    <message>
        <source>To the photos</source>
        <translation>去加照片</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Giving up the sheet</source>
        <translation>正在作废确认表</translation>
    </message>
    <message>
        <source>The sheet of {order_no} is void from then on, and cannot be taken up again. The order goes on.</source>
        <translation>订单 {order_no} 的确认表将作废，不能恢复使用；订单照常处理。</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>输入的内容还没有保存。</translation>
    </message>
</context>
<context>
    <name>GoodsTable</name>
    <message>
        <source>Bought</source>
        <translation>购买数</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Paid share</source>
        <translation>实付分摊</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
</context>
<context>
    <name>GrowingDialog</name>
    <message>
        <source>What you typed is not saved.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>changed this</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>entered this</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>kept our own value</source>
        <translation>保留了我们的内容</translation>
    </message>
    <message>
        <source>moved this to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>restored this</source>
        <translation>从回收站还原</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}：{after}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>指定列(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import more</source>
        <translation>继续导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>店铺(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>模板(&amp;T)…</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件中的店铺</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>已取消，什么都没有导入。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Choose files of the platforms</source>
        <translation>选择平台文件</translation>
    </message>
    <message>
        <source>Choose the files of orders and refunds as the platform exports them, or drop them here: CSV, Excel, or a zip of several. The same file can be imported as often as you like: only what is new or different is changed.</source>
        <translation>选择平台导出的订单和退款文件，或拖到这里：CSV、Excel，或含多个文件的 zip。同一文件可以反复导入：只会更改新的或有变化的内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns as chosen by hand</source>
        <translation>按手工指定的列</translation>
    </message>
    <message>
        <source>Correct these rows in a file of their own, and import that.</source>
        <translation>把这些行另存为文件，改好后再导入。</translation>
    </message>
    <message>
        <source>Differs from what was entered here</source>
        <translation>与本店录入不一致</translation>
    </message>
    <message>
        <source>Double-click a ticket to open it and decide.</source>
        <translation>双击售后单可打开并处理。</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>本店录入</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed rows</source>
        <translation>失败行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of the platforms ({suffixes});;All files (*)</source>
        <translation>平台文件 ({suffixes});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Guessed: {columns}</source>
        <translation>猜测：{columns}</translation>
    </message>
    <message>
        <source>If there are orders in it, choose “Columns…” and say which column holds what.</source>
        <translation>如果里面有订单，请点“指定列…”，说明每一列是什么。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Importing files</source>
        <translation>正在导入文件</translation>
    </message>
    <message>
        <source>It lies in the recycle bin, and was left alone there.</source>
        <translation>该订单在回收站里，没有改动。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Looking at {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>平台上</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Order or ticket</source>
        <translation>订单/售后单</translation>
    </message>
    <message>
        <source>Order template</source>
        <translation>订单模板</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Result per file</source>
        <translation>各文件的结果</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>第 {row} 行，{column}：{reason}</translation>
    </message>
    <message>
        <source>Save an empty sheet to type orders into, for shops whose platform exports none</source>
        <translation>保存一张空白表格，用来填写订单；适合没有导出文件的平台</translation>
    </message>
    <message>
        <source>Save failed ro&amp;ws…</source>
        <translation>保存失败行(&amp;W)…</translation>
    </message>
    <message>
        <source>Save failed rows</source>
        <translation>保存失败行</translation>
    </message>
    <message>
        <source>Saving failed rows</source>
        <translation>正在保存失败行</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Say which column of the chosen file holds what</source>
        <translation>指定所选文件的每一列是什么</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>These were not imported, and need nothing to be done.</source>
        <translation>这些没有导入，也不需要处理。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was entered here stands; the platform says otherwise.</source>
        <translation>保留本店录入的内容；平台上的不同。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{count} columns guessed: look at the preview</source>
        <translation>有 {count} 列是猜的：请看预览</translation>
    </message>
    <message>
        <source>{known} known, {other} kept as they are</source>
        <translation>识别 {known} 列，另 {other} 列原样保留</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title}（{count}）</translation>
    </message>
    <message>
        <source>{title}: {inserted} new, {updated} changed, {unchanged} unchanged, {failed} failed</source>
        <translation>{title}：新增 {inserted}，更新 {updated}，未变 {unchanged}，失败 {failed}</translation>
    </message>
    <message>
        <source>“{column}” as {field}</source>
        <translation>“{column}”当作{field}</translation>
    </message>
    <message>
        <source>“{file}” has a header and no rows.</source>
        <translation>“{file}”只有表头，没有数据。</translation>
    </message>
</context>
<context>
    <name>ImportMappingDialog</name>
    <message>
        <source>&amp;A row is</source>
        <translation>每行是(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget these columns</source>
        <translation>不再记住(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Titles in row</source>
        <translation>表头在第(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use these columns</source>
        <translation>就用这些列(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Columns of {file}</source>
        <translation>“{file}”的列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field of {column}</source>
        <translation>“{column}”的字段</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Remembering the columns</source>
        <translation>正在记住各列</translation>
    </message>
    <message>
        <source>Row of the titles</source>
        <translation>表头所在的行</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>第 {row} 行，{column}：{reason}</translation>
    </message>
    <message>
        <source>Say which column holds what. Columns without a field are kept with the order as they are. Files with the same columns are imported this way from now on.</source>
        <translation>请指定每一列是什么。没有指定字段的列会原样保存在订单里。以后列相同的文件都按此导入。</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>每行是什么</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>one kind of goods of an order</source>
        <translation>订单里的一种商品</translation>
    </message>
    <message>
        <source>one kind of goods, with its order&apos;s data</source>
        <translation>一种商品，并带有订单信息</translation>
    </message>
    <message>
        <source>one order</source>
        <translation>一个订单</translation>
    </message>
    <message>
        <source>{field} *</source>
        <translation>{field} *</translation>
    </message>
    <message>
        <source>{row}: {words}</source>
        <translation>{row} 行：{words}</translation>
    </message>
</context>
<context>
    <name>ImportStatementDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import {count} statements</source>
        <translation>导入 {count} 份对账单(&amp;I)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>已取消，什么都没有导入。</translation>
    </message>
    <message>
        <source>Choose statements of couriers</source>
        <translation>选择快递公司的对账单</translation>
    </message>
    <message>
        <source>Choose the courier first: the columns are remembered for it.</source>
        <translation>请先选择快递公司：各列按快递公司记住。</translation>
    </message>
    <message>
        <source>Choose “{file}” once more: it is read anew with the columns you name, in place of the review so far.</source>
        <translation>请重新选择“{file}”：将按您指定的列重新读取，替换目前的核对。</translation>
    </message>
    <message>
        <source>Columns as remembered</source>
        <translation>按记住的列读取</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Failed rows of {file}</source>
        <translation>{file} 失败行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Importing statements</source>
        <translation>正在导入对账单</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Looking at {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restoring the statement</source>
        <translation>正在恢复对账单</translation>
    </message>
    <message>
        <source>Saving failed rows</source>
        <translation>正在保存失败行</translation>
    </message>
    <message>
        <source>Statements ({patterns});;All files (*)</source>
        <translation>对账单 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>This file was imported before and discarded.</source>
        <translation>这个文件以前导入过，后来放弃了。</translation>
    </message>
    <message>
        <source>This file, or one that says the same, was imported as {courier} {month}.</source>
        <translation>这个文件（或内容相同的文件）已作为 {courier} {month} 导入。</translation>
    </message>
    <message>
        <source>{count} columns guessed: look at the lines</source>
        <translation>{count} 列是猜的，请看下面的行</translation>
    </message>
    <message>
        <source>{count} rows cannot be taken</source>
        <translation>{count} 行无法读取</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Choose the folder to watch</source>
        <translation>选择要监视的文件夹</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>没有监视任何文件夹。</translation>
    </message>
    <message>
        <source>“{folder}” cannot be found just now. Is the drive or the network connected?</source>
        <translation>现在找不到“{folder}”。磁盘或网络连接了吗？</translation>
    </message>
</context>
<context>
    <name>Intervention</name>
    <message>
        <source>Decided for the customer</source>
        <translation>判给客户</translation>
    </message>
    <message>
        <source>Decided for the shop</source>
        <translation>判给商家</translation>
    </message>
    <message>
        <source>No intervention</source>
        <translation>未介入</translation>
    </message>
    <message>
        <source>Platform decides</source>
        <translation>客服介入中</translation>
    </message>
</context>
<context>
    <name>KeptDraft</name>
    <message>
        <source>Forget it</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续填写</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>About</source>
        <translation>关联单据</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>计入日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>台账编号</translation>
    </message>
    <message>
        <source>In the fund</source>
        <translation>已进经费</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Penalties and bonuses</source>
        <translation>奖惩台账</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Reversal or reversed</source>
        <translation>对应冲销编号</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>待收</translation>
    </message>
</context>
<context>
    <name>LedgerAppealDialog</name>
    <message>
        <source>&amp;Appeal</source>
        <translation>提交申诉(&amp;A)</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Said &amp;on</source>
        <translation>提出日期(&amp;O)</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Wh&amp;y is it wrong? *</source>
        <translation>为什么有误？(&amp;Y) *</translation>
    </message>
    <message>
        <source>Why the entry is wrong</source>
        <translation>为什么有误</translation>
    </message>
</context>
<context>
    <name>LedgerBatchDialog</name>
    <message>
        <source>&amp;Rule *</source>
        <translation>规则(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Added to the reason of each record</source>
        <translation>附加到每条的事由之后</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Entries to be written</source>
        <translation>将要登记的奖惩</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>批量登记奖惩</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>事由(&amp;E)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>LedgerChain</name>
    <message>
        <source>It counts in a month that had been closed before.</source>
        <translation>它记在一个早已结账的月份里。</translation>
    </message>
    <message>
        <source>It does not follow upon the one that stands before it.</source>
        <translation>它与前一条接不上。</translation>
    </message>
    <message>
        <source>It is gone, though the history does not tell that {month} was opened.</source>
        <translation>这次结账不见了，而操作历史里没有重新打开过 {month}。</translation>
    </message>
    <message>
        <source>It was cut off: the history tells that it was entered.</source>
        <translation>它被截掉了：操作历史里有这一笔的登记。</translation>
    </message>
    <message>
        <source>It was not entered in ShopDesk: the history does not know it.</source>
        <translation>它不是在 ShopDesk 里登记的：操作历史里没有它。</translation>
    </message>
    <message>
        <source>It was put in before the first one.</source>
        <translation>它被插到了第一条之前。</translation>
    </message>
    <message>
        <source>Number {number} in the order of entering is missing; {no} comes after it.</source>
        <translation>按登记顺序缺第 {number} 条，后一条是 {no}。</translation>
    </message>
    <message>
        <source>The history tells of another one entered in its place, which is gone.</source>
        <translation>操作历史里这个位置原来是另一笔，那一笔已经不见了。</translation>
    </message>
    <message>
        <source>The history tells otherwise when {month} was closed, or how.</source>
        <translation>{month} 何时结账、怎样结账，与操作历史不一致。</translation>
    </message>
    <message>
        <source>The ledger was changed from outside, so nothing can be entered. Verify it.</source>
        <translation>台账被人从程序外改动过，暂时不能登记。请先做“校验”。</translation>
    </message>
    <message>
        <source>The mark kept when {month} was closed is not in the ledger.</source>
        <translation>{month} 结账时留下的校验码在台账里找不到了。</translation>
    </message>
    <message>
        <source>What refuses changes of the ledger is not as ShopDesk made it: {names}.</source>
        <translation>数据库里拒绝改动台账的保护被改过，和程序当初建的不一样：{names}。</translation>
    </message>
    <message>
        <source>What refuses changes of the ledger was taken out of it: {names}.</source>
        <translation>数据库里拒绝改动台账的保护被拿掉了：{names}。</translation>
    </message>
    <message>
        <source>What stands there is not what was entered.</source>
        <translation>现在的内容与登记时不一样。</translation>
    </message>
    <message>
        <source>What {month} came to when it was closed is not what its entries come to.</source>
        <translation>{month} 结账时的合计与现有记录的合计不一致。</translation>
    </message>
    <message>
        <source>entry {number} in the order of entering</source>
        <translation>按登记顺序第 {number} 条</translation>
    </message>
    <message>
        <source>movement {number} in the order of entering</source>
        <translation>按登记顺序第 {number} 笔经费流水</translation>
    </message>
    <message>
        <source>the close of {month}</source>
        <translation>{month} 的结账</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>the end of the fund&apos;s movements</source>
        <translation>经费流水末尾</translation>
    </message>
    <message>
        <source>the end of the ledger</source>
        <translation>台账末尾</translation>
    </message>
    <message>
        <source>{count} are there, and that is not where it ended when something was entered.</source>
        <translation>现有 {count} 条，与最后一次登记时的末尾不一致。</translation>
    </message>
</context>
<context>
    <name>LedgerCompanion</name>
    <message>
        <source>Ledger entry…</source>
        <translation>记入台账…</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>{count} entries are in the ledger</source>
        <translation>已登记 {count} 笔奖惩</translation>
    </message>
    <message>
        <source>{entry_no} is entered: {name} {amount}</source>
        <translation>已登记 {entry_no}：{name} {amount}</translation>
    </message>
    <message>
        <source>{name} {amount}</source>
        <translation>{name} {amount}</translation>
    </message>
</context>
<context>
    <name>LedgerDecisionDialog</name>
    <message>
        <source>&amp;Accept and reverse</source>
        <translation>通过并冲销(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>裁定意见(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>驳回(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Decide an appeal</source>
        <translation>裁定申诉</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定意见</translation>
    </message>
    <message>
        <source>The shop puts in what is missing in the fund</source>
        <translation>由店铺补足经费差额</translation>
    </message>
</context>
<context>
    <name>LedgerDetail</name>
    <message>
        <source>About</source>
        <translation>关联单据</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>计入日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定意见</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>同期其他</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>被冲销于</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule said</source>
        <translation>规则建议</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>申诉理由</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>撤回的是</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>冲销原因</translation>
    </message>
    <message>
        <source>month closed</source>
        <translation>当月已结账</translation>
    </message>
    <message>
        <source>{day} by {name}</source>
        <translation>{day}，{name}</translation>
    </message>
    <message>
        <source>{day} {amount}</source>
        <translation>{day} {amount}</translation>
    </message>
    <message>
        <source>{name} (no. {staff_no})</source>
        <translation>{name}（{staff_no}号）</translation>
    </message>
    <message>
        <source>{step}; another amount was entered</source>
        <translation>{step}；登记金额不同</translation>
    </message>
    <message>
        <source>{time} by {name}</source>
        <translation>{time} {name}</translation>
    </message>
</context>
<context>
    <name>LedgerEntry</name>
    <message>
        <source>Choose whom it is about.</source>
        <translation>请选择员工。</translation>
    </message>
    <message>
        <source>Enter a day from 2000 on.</source>
        <translation>请填写 2000 年以后的日期。</translation>
    </message>
    <message>
        <source>Enter the amount without a sign; whether it is taken or given follows.</source>
        <translation>金额不用写正负号，扣还是奖由类别决定。</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>请填写金额。</translation>
    </message>
    <message>
        <source>Enter the day it happened on.</source>
        <translation>请填写发生日期。</translation>
    </message>
    <message>
        <source>The number of the record is longer than {most} characters.</source>
        <translation>单号超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>The reason is longer than {most} characters.</source>
        <translation>事由超过 {most} 个字。</translation>
    </message>
    <message>
        <source>The rule says {amount}. Give the reason why it is another amount.</source>
        <translation>按规则是 {amount}，请写明为什么改金额。</translation>
    </message>
    <message>
        <source>The rule “{name}” is for: {kind}.</source>
        <translation>规则“{name}”只用于：{kind}。</translation>
    </message>
    <message>
        <source>The rule “{name}” is no longer used.</source>
        <translation>规则“{name}”已停用。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>This is more than ten million yuan.</source>
        <translation>金额超过一千万元。</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>这条登记</translation>
    </message>
    <message>
        <source>This rule does not exist (any more).</source>
        <translation>这条规则不存在（或已删除）。</translation>
    </message>
    <message>
        <source>Without a rule, give the reason in a few words.</source>
        <translation>没有选规则时，请简单写明原因。</translation>
    </message>
    <message>
        <source>{month} is closed, so this will count on {day}.</source>
        <translation>{month} 已结账，这条会记在 {day}。</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}：{problem}</translation>
    </message>
    <message>
        <source>{source} has an entry for {name} already: {entry_no}, {amount}.</source>
        <translation>{source} 已经给{name}记过一条：{entry_no}，{amount}。</translation>
    </message>
    <message>
        <source>{source} has an entry for {name} by this rule already: {entry_no}, {amount}.</source>
        <translation>{source} 已按这条规则给{name}记过：{entry_no}，{amount}。</translation>
    </message>
</context>
<context>
    <name>LedgerEntryDialog</name>
    <message>
        <source>&amp;Amount *</source>
        <translation>金额(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Day *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>&amp;Kind *</source>
        <translation>类型(&amp;K) *</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>台账记录</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>事由(&amp;E)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>S&amp;taff *</source>
        <translation>员工(&amp;T) *</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>保存并继续(&amp;N)</translation>
    </message>
    <message>
        <source>Several staff members</source>
        <translation>多名员工</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>选多人…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
</context>
<context>
    <name>LedgerForm</name>
    <message>
        <source>No rule: amount by hand</source>
        <translation>不按规则，手工填金额</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>等另外 {count} 人</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
</context>
<context>
    <name>LedgerLadder</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>each time {step}</source>
        <translation>每次 {step}</translation>
    </message>
    <message>
        <source>from the {nth} on {step}</source>
        <translation>从{nth}起 {step}</translation>
    </message>
    <message>
        <source>{amount}, {words}</source>
        <translation>{amount}，{words}</translation>
    </message>
    <message>
        <source>{ladder}. {period}</source>
        <translation>{ladder}。{period}</translation>
    </message>
    <message>
        <source>{number}nd time</source>
        <translation>第 {number} 次</translation>
    </message>
    <message>
        <source>{number}rd time</source>
        <translation>第 {number} 次</translation>
    </message>
    <message>
        <source>{number}st time</source>
        <translation>第 {number} 次</translation>
    </message>
    <message>
        <source>{number}th time</source>
        <translation>第 {number} 次</translation>
    </message>
</context>
<context>
    <name>LedgerLookup</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>LedgerMonths</name>
    <message>
        <source>&amp;Open again</source>
        <translation>反结账(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>原因(&amp;R) *</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>An appeal against {entry_no} ({name}) is not decided.</source>
        <translation>{entry_no}（{name}）的申诉还没处理。</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>By</source>
        <translation>结账人</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>{month} 结账</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结账时间</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Entries and movements for days of {month} count in {month} again. What was booked in later months because {month} was closed stays there. Statements of {month} that were handed out may no longer agree. The reason stays in the history.</source>
        <translation>属于 {month} 的奖惩和经费收支重新计入 {month}。因 {month} 已结账而记入以后月份的内容保持不变。已经发出的 {month} 对账单可能不再相符。反结账原因会留在历史记录中。</translation>
    </message>
    <message>
        <source>Fines that are not in the fund: {number}, {amount} in all.</source>
        <translation>还有 {number} 笔罚款没有收进经费，共 {amount}。</translation>
    </message>
    <message>
        <source>From now on nothing is entered in {months} any more, neither in the ledger nor in the fund: what is entered later for one of their days counts from {first} on.</source>
        <translation>结账后，{months} 的奖惩台账和部门经费都不能再登记：以后补录的、属于这些月份的内容从 {first} 起计入。</translation>
    </message>
    <message>
        <source>Fund at its end</source>
        <translation>月末经费结余</translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation>请简单写明原因。</translation>
    </message>
    <message>
        <source>In the fund</source>
        <translation>已进经费</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Months of the ledger</source>
        <translation>奖惩月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Not settled yet:</source>
        <translation>尚未办结：</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing was entered yet in {month} or before.</source>
        <translation>{month} 及以前还没有任何记录。</translation>
    </message>
    <message>
        <source>Only the last closed month can be opened again, and that is {month}.</source>
        <translation>只能反结账最近一个已结账的月份，即 {month}。</translation>
    </message>
    <message>
        <source>Open {month} again</source>
        <translation>{month} 反结账</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>People of the month</source>
        <translation>本月人员</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The commission of {month} is not entered.</source>
        <translation>{month} 的提成还没有入账。</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>待结账</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>{month} comes to {total}; {fund} are in the fund at its end. Statements may be handed out.</source>
        <translation>{month} 合计 {total}，月末经费结余 {fund}。结账后可以发放对账单。</translation>
    </message>
    <message>
        <source>{month} is closed already.</source>
        <translation>{month} 已经结账。</translation>
    </message>
    <message>
        <source>{month} is not closed.</source>
        <translation>{month} 没有结账。</translation>
    </message>
    <message>
        <source>{month} is not over yet.</source>
        <translation>{month} 还没结束。</translation>
    </message>
    <message>
        <source>{number} orders named nobody when the commission was entered.</source>
        <translation>提成入账时有 {number} 个订单没有写工号。</translation>
    </message>
</context>
<context>
    <name>LedgerMonthsPage</name>
    <message>
        <source>Close month…</source>
        <translation>结账…</translation>
    </message>
    <message>
        <source>Close {month}…</source>
        <translation>{month} 结账…</translation>
    </message>
    <message>
        <source>Department fund…</source>
        <translation>部门活动经费公示…</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>Nothing was entered in the ledger yet. Once there are entries, every month stands here with what it came to, its statements and notices, and can be closed.</source>
        <translation>奖惩台账还没有内容。登记之后，每个月的合计、对账单和公示都在这里，并可以结账。</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>反结账…</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Rewards and fines…</source>
        <translation>奖惩公示…</translation>
    </message>
    <message>
        <source>Select a month first.</source>
        <translation>请先选择一个月份。</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>对账单…</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>校验台账</translation>
    </message>
    <message>
        <source>closed until {month}</source>
        <translation>已结账至 {month}</translation>
    </message>
</context>
<context>
    <name>LedgerNoticeDialog</name>
    <message>
        <source>&amp;Closing words</source>
        <translation>结束语(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save PDF or picture…</source>
        <translation>存为 PDF 或图片(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;opy picture</source>
        <translation>复制图片(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>结束语</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Pu&amp;blished by</source>
        <translation>公示人(&amp;B)</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>公示人</translation>
    </message>
    <message>
        <source>Show &amp;amounts</source>
        <translation>显示金额(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;reasons</source>
        <translation>显示事由(&amp;R)</translation>
    </message>
    <message>
        <source>Show the r&amp;eceipts</source>
        <translation>附上票据(&amp;E)</translation>
    </message>
    <message>
        <source>Staff &amp;numbers instead of names</source>
        <translation>用工号代替姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Appeals to decide</source>
        <translation>待裁定申诉</translation>
    </message>
    <message>
        <source>Collect fines…</source>
        <translation>收取罚款…</translation>
    </message>
    <message>
        <source>Entries are not edited. What is wrong is reversed and entered anew.</source>
        <translation>台账记录不能修改。记错了请冲销后重新登记。</translation>
    </message>
    <message>
        <source>Entry / staff / reason / record</source>
        <translation>编号 / 员工 / 事由 / 单号</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Fines to collect</source>
        <translation>待收罚款</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>登记奖惩</translation>
    </message>
    <message>
        <source>No entry matches the filter.</source>
        <translation>没有符合条件的奖惩记录。</translation>
    </message>
    <message>
        <source>Nothing is entered for you: neither a penalty nor a bonus.</source>
        <translation>你名下还没有奖惩记录。</translation>
    </message>
    <message>
        <source>Nothing is entered yet. Begin with a rule, then enter the first penalty or bonus.</source>
        <translation>还没有奖惩记录。先定一条奖惩规则，再登记第一笔罚款或奖励。</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>奖惩规则…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>The appeal is accepted; {entry_no} takes the entry back</source>
        <translation>申诉通过，已由 {entry_no} 冲销</translation>
    </message>
    <message>
        <source>The appeal is rejected</source>
        <translation>申诉已驳回</translation>
    </message>
    <message>
        <source>The appeal is withdrawn</source>
        <translation>申诉已撤回</translation>
    </message>
    <message>
        <source>The appeal waits for a decision</source>
        <translation>申诉已提交，等待处理</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>校验台账</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>appeal open</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>fine to collect</source>
        <translation>待收罚款</translation>
    </message>
    <message>
        <source>those that stand</source>
        <translation>有效的</translation>
    </message>
    <message>
        <source>your own: {count}</source>
        <translation>本人：{count}</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 笔</translation>
    </message>
    <message>
        <source>{count} entries are in the ledger</source>
        <translation>已登记 {count} 笔奖惩</translation>
    </message>
    <message>
        <source>{count} fines are in the department fund</source>
        <translation>{count} 笔罚款已收入部门活动经费</translation>
    </message>
    <message>
        <source>{count} selected · together {amount}</source>
        <translation>已选 {count} 笔 · 合计 {amount}</translation>
    </message>
    <message>
        <source>{entry_no} is entered: {name} {amount}</source>
        <translation>已登记 {entry_no}：{name} {amount}</translation>
    </message>
    <message>
        <source>{kind} {amount}</source>
        <translation>{kind} {amount}</translation>
    </message>
</context>
<context>
    <name>LedgerPaper</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 entry: {first}</source>
        <translation>1 条：{first}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amounts in yuan; made on {today}</source>
        <translation>金额单位：元；制表日期 {today}</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Department fund</source>
        <translation>部门活动经费</translation>
    </message>
    <message>
        <source>Department fund: public notice</source>
        <translation>部门活动经费公示</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>台账编号</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>In the fund</source>
        <translation>已进经费</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Late entries</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Ledger statement {month}</source>
        <translation>奖惩对账单 {month}</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Money that came in</source>
        <translation>收入明细</translation>
    </message>
    <message>
        <source>Money that was spent or given back</source>
        <translation>支出与退回明细</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>No. {staff_no}</source>
        <translation>{staff_no}号</translation>
    </message>
    <message>
        <source>No. {staff_no} {name}</source>
        <translation>{staff_no}号 {name}</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>无人认领</translation>
    </message>
    <message>
        <source>Nothing moved in this month.</source>
        <translation>本月没有收支。</translation>
    </message>
    <message>
        <source>Nothing was entered in {month}.</source>
        <translation>{month} 没有登记奖惩。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Penalties are below zero, bonuses above. An entry that was reversed stays, and its reversal takes its amount back. “In the fund” is how much of a fine had gone into the department fund when the month ended.</source>
        <translation>罚款为负数，奖励为正数。被冲销的条目仍然保留，由冲销条目抵回金额。“已进经费”是月末前已交入部门活动经费的罚款。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Reason and source</source>
        <translation>事由与来源</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>票据</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Rewards and fines: public notice</source>
        <translation>奖惩公示</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Seller&apos;s remark</source>
        <translation>卖家备注</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>本人签字</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>There is no reward and no fine to publish.</source>
        <translation>没有可公示的奖励或罚款。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>待入账</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What goes back counts against the month in which it goes back, at the rate of the order&apos;s own month. {count} orders name nobody, or a number nobody has.</source>
        <translation>退款计入退款当月，按订单所属月份的标准扣回。{count} 单没有工号，或工号不存在。</translation>
    </message>
    <message>
        <source>What others are fined is published by those who answer for the ledger.</source>
        <translation>他人的奖惩由店主、主管或财务公示。</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Who and what for</source>
        <translation>姓名与用途</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>You may see your own statement only.</source>
        <translation>只能查看自己的对账单。</translation>
    </message>
    <message>
        <source>an appeal is open</source>
        <translation>申诉处理中</translation>
    </message>
    <message>
        <source>books up to entry {count}, mark {mark}</source>
        <translation>台账截至第 {count} 条，校验码 {mark}</translation>
    </message>
    <message>
        <source>closed on {day} by {who}</source>
        <translation>{who} 于 {day} 结账</translation>
    </message>
    <message>
        <source>counts in {month}: its own month was closed</source>
        <translation>计入 {month}：所属月份已结账</translation>
    </message>
    <message>
        <source>provisional: {month} is not closed</source>
        <translation>暂定：{month} 尚未结账</translation>
    </message>
    <message>
        <source>reversed by {entry_no}</source>
        <translation>已被 {entry_no} 冲销</translation>
    </message>
    <message>
        <source>reverses {entry_no}</source>
        <translation>冲销 {entry_no}</translation>
    </message>
    <message>
        <source>takes {movement_no} back</source>
        <translation>更正 {movement_no}</translation>
    </message>
    <message>
        <source>time {count}</source>
        <translation>第 {count} 次</translation>
    </message>
    <message>
        <source>{amount} in the fund</source>
        <translation>{amount} 已进经费</translation>
    </message>
    <message>
        <source>{amount} of it happened in {months}, which was closed by then.</source>
        <translation>其中 {amount} 发生在 {months}，当时该月已结账。</translation>
    </message>
    <message>
        <source>{counting} Written on {day}.</source>
        <translation>{counting}制表日期 {day}。</translation>
    </message>
    <message>
        <source>{count} entries, {first} to {last}</source>
        <translation>{count} 条，{first} 至 {last}</translation>
    </message>
    <message>
        <source>{count} receipts are too many for one notice. At most {most} fit.</source>
        <translation>{count} 张票据放不进一张公示，最多 {most} 张。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{month}/{year}</source>
        <translation>{year}年{month}月</translation>
    </message>
    <message>
        <source>{pages} pages are too many for one picture. Save a PDF, or publish less.</source>
        <translation>{pages} 页做成一张图片太长，请存为 PDF，或减少公示内容。</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title} {count} 项</translation>
    </message>
    <message>
        <source>{who}: {decision}</source>
        <translation>{who}：{decision}</translation>
    </message>
</context>
<context>
    <name>LedgerProposal</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Next time: {step}.</source>
        <translation>下次：{step}。</translation>
    </message>
    <message>
        <source>This rule does not exist (any more).</source>
        <translation>这条规则不存在（或已删除）。</translation>
    </message>
    <message>
        <source>{nth} (before: {numbers}): {step}.</source>
        <translation>{nth}（此前：{numbers}）：{step}。</translation>
    </message>
    <message>
        <source>{nth} in {period} (before: {numbers}): {step}.</source>
        <translation>{period} {nth}（此前：{numbers}）：{step}。</translation>
    </message>
    <message>
        <source>{nth} in {period}: {step}.</source>
        <translation>{period} {nth}：{step}。</translation>
    </message>
    <message>
        <source>{nth}: {step}.</source>
        <translation>{nth}：{step}。</translation>
    </message>
</context>
<context>
    <name>LedgerReversal</name>
    <message>
        <source>Give the reason why {entry_no} is reversed.</source>
        <translation>请写明冲销 {entry_no} 的原因。</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>{entry_no} is of {day}; it cannot be reversed before.</source>
        <translation>{entry_no} 发生在 {day}，不能在此之前冲销。</translation>
    </message>
    <message>
        <source>{entry_no} takes {other} back itself. Enter {other} anew instead.</source>
        <translation>{entry_no} 本身就是冲销 {other} 的，请改为重新登记 {other}。</translation>
    </message>
    <message>
        <source>{entry_no} was reversed already, by {other}.</source>
        <translation>{entry_no} 已被 {other} 冲销。</translation>
    </message>
</context>
<context>
    <name>LedgerReversalDialog</name>
    <message>
        <source>&amp;Day *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>原因(&amp;R) *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Re&amp;verse</source>
        <translation>冲销(&amp;V)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>The shop puts in what the fund is short of</source>
        <translation>由店铺补足经费缺额</translation>
    </message>
</context>
<context>
    <name>LedgerRights</name>
    <message>
        <source>Only whom an entry is about may appeal it, or the owner or supervisor for them.</source>
        <translation>只有本人可以申诉，或由店主、主管代为提出。</translation>
    </message>
    <message>
        <source>{entry_no} is about yourself, so appeal it. This can be decided by: {others}.</source>
        <translation>{entry_no} 记的是您本人，请提出申诉。可以裁定的有：{others}。</translation>
    </message>
</context>
<context>
    <name>LedgerRuleBook</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Rewards and penalties</source>
        <translation>奖惩规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Use no &amp;longer</source>
        <translation>停用(&amp;L)</translation>
    </message>
    <message>
        <source>Who is at which step</source>
        <translation>各员工目前的档次</translation>
    </message>
</context>
<context>
    <name>LedgerRuleDialog</name>
    <message>
        <source>&amp;Counts *</source>
        <translation>计次周期(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>适用单据(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Kind *</source>
        <translation>类型(&amp;K) *</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>备注(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计次周期</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>使用中(&amp;U)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Proposed for</source>
        <translation>适用单据</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>S&amp;teps *</source>
        <translation>阶梯(&amp;T) *</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>阶梯</translation>
    </message>
</context>
<context>
    <name>LedgerRules</name>
    <message>
        <source>A deleted rule was called “{name}”. Choose another name.</source>
        <translation>有一条已删除的规则叫“{name}”，请换个名称。</translation>
    </message>
    <message>
        <source>A rule is for penalties or for bonuses.</source>
        <translation>规则只能用于罚款或奖励。</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Enter the name of the rule.</source>
        <translation>请填写规则名称。</translation>
    </message>
    <message>
        <source>Enter what the first occurrence comes to.</source>
        <translation>请填写第 1 次的处理。</translation>
    </message>
    <message>
        <source>Entries were made by this rule, so its kind stays. Make a new rule.</source>
        <translation>已有记录用过这条规则，类别不能再改，请另建规则。</translation>
    </message>
    <message>
        <source>More than {most} steps. The last one holds for every one after it.</source>
        <translation>超过 {most} 档。最后一档适用于之后的每一次。</translation>
    </message>
    <message>
        <source>Somebody else changed “{name}” in between. Look at what stands there now.</source>
        <translation>“{name}”刚被别人改过，请先看看现在的内容。</translation>
    </message>
    <message>
        <source>Step {number}: enter an amount from 0 to 1,000,000 yuan.</source>
        <translation>第 {number} 档：金额须在 0 到 1,000,000 元之间。</translation>
    </message>
    <message>
        <source>Step {number}: enter an amount, or say what happens instead.</source>
        <translation>第 {number} 档：请填写金额，或写明其他处理。</translation>
    </message>
    <message>
        <source>Step {number}: the words are longer than {most} characters.</source>
        <translation>第 {number} 档：文字超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>名称超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>There is a rule “{name}” already.</source>
        <translation>已有规则“{name}”。</translation>
    </message>
    <message>
        <source>This rule does not exist (any more).</source>
        <translation>这条规则不存在（或已删除）。</translation>
    </message>
</context>
<context>
    <name>LedgerSource</name>
    <message>
        <source>After-sales ticket</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Platform violation</source>
        <translation>平台违规</translation>
    </message>
    <message>
        <source>Quality feedback</source>
        <translation>质量反馈</translation>
    </message>
    <message>
        <source>Wrong shipment</source>
        <translation>发错货登记</translation>
    </message>
</context>
<context>
    <name>LedgerStaff</name>
    <message>
        <source>Choose the staff member.</source>
        <translation>请选择员工。</translation>
    </message>
    <message>
        <source>No. {staff_no} · {name}</source>
        <translation>{staff_no}号 · {name}</translation>
    </message>
    <message>
        <source>No. {staff_no} · {name} (has left)</source>
        <translation>{staff_no}号 · {name}（已离职）</translation>
    </message>
    <message>
        <source>Nobody here is called “{typed}”.</source>
        <translation>没有名为“{typed}”的员工。</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>工号或姓名</translation>
    </message>
    <message>
        <source>Only one…</source>
        <translation>只选一人…</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>选多人…</translation>
    </message>
</context>
<context>
    <name>LedgerStatementDialog</name>
    <message>
        <source>&amp;For</source>
        <translation>对象(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Write the statement</source>
        <translation>生成对账单(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Ledger statement</source>
        <translation>奖惩对账单</translation>
    </message>
</context>
<context>
    <name>LedgerSteps</name>
    <message>
        <source>Appeal…</source>
        <translation>申诉…</translation>
    </message>
    <message>
        <source>Collect the fine…</source>
        <translation>收取罚款…</translation>
    </message>
    <message>
        <source>Commission is entered from the orders of a month.</source>
        <translation>提成按当月订单计算后登记。</translation>
    </message>
    <message>
        <source>Decide the appeal…</source>
        <translation>裁定申诉…</translation>
    </message>
    <message>
        <source>Enter one like it…</source>
        <translation>照此再登记一笔…</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>冲销…</translation>
    </message>
    <message>
        <source>Withdraw the appeal</source>
        <translation>撤回申诉</translation>
    </message>
</context>
<context>
    <name>LedgerVerify</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Compare the marks with those on printed statements: an older file in place of this one, or everything rewritten alike, shows by them alone.</source>
        <translation>请把校验码与打印的对账单核对：整个换成旧文件，或者全部重写一遍，只有核对校验码才看得出来。</translation>
    </message>
    <message>
        <source>Copy the marks</source>
        <translation>复制校验码</translation>
    </message>
    <message>
        <source>The ledger was changed from outside this program. First place: {place}. {why} Compare with printed statements, and with the backups.</source>
        <translation>台账在本程序之外被改动过。第一处：{place}。{why}请与打印的对账单和备份核对。</translation>
    </message>
    <message>
        <source>The whole marks are in the clipboard</source>
        <translation>完整的校验码已复制</translation>
    </message>
    <message>
        <source>Verified: {entries} entries and {movements} movements of the fund follow upon each other as they were entered.</source>
        <translation>校验通过：{entries} 笔台账、{movements} 笔经费流水，环环相扣，与登记时一致。</translation>
    </message>
    <message>
        <source>Verifying the ledger</source>
        <translation>正在校验台账</translation>
    </message>
    <message>
        <source>entry {count}: mark {mark}</source>
        <translation>台账第 {count} 笔，校验码 {mark}</translation>
    </message>
    <message>
        <source>movement {count}: mark {mark}</source>
        <translation>经费第 {count} 笔，校验码 {mark}</translation>
    </message>
</context>
<context>
    <name>LikenessDialog</name>
    <message>
        <source>(in the recycle bin)</source>
        <translation>（在回收站里）</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属单据</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Came later</source>
        <translation>后来的</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Harmless (H)</source>
        <translation>无妨 (H)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Later (Esc)</source>
        <translation>稍后 (Esc)</translation>
    </message>
    <message>
        <source>Look again later</source>
        <translation>改回待查看</translation>
    </message>
    <message>
        <source>Next (PgDn)</source>
        <translation>下一组 (PgDn)</translation>
    </message>
    <message>
        <source>Noted: {verdict}</source>
        <translation>已记录：{verdict}</translation>
    </message>
    <message>
        <source>Noting what the pictures are</source>
        <translation>正在记录图片结论</translation>
    </message>
    <message>
        <source>Previous (PgUp)</source>
        <translation>上一组 (PgUp)</translation>
    </message>
    <message>
        <source>Taking the verdict back</source>
        <translation>正在撤回结论</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Used twice (U)</source>
        <translation>重复使用 (U)</translation>
    </message>
    <message>
        <source>Used twice?</source>
        <translation>疑似重复使用</translation>
    </message>
    <message>
        <source>Was there first</source>
        <translation>先归档的</translation>
    </message>
    <message>
        <source>found {when}</source>
        <translation>发现于 {when}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚未关联</translation>
    </message>
    <message>
        <source>{customer} sent the very same file on {when}. It is kept once.</source>
        <translation>{customer} 于 {when} 发来完全相同的文件，只保存一份。</translation>
    </message>
    <message>
        <source>{when}, {name}</source>
        <translation>{when}，{name}</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Claim no.</source>
        <translation>理赔单号</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Entered before: {file}</source>
        <translation>以前已登记：{file}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应赔</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>匹配方式</translation>
    </message>
    <message>
        <source>No claim of ours</source>
        <translation>我方无理赔单</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>将登记</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工匹配</translation>
    </message>
    <message>
        <source>by its order no.</source>
        <translation>按订单号</translation>
    </message>
    <message>
        <source>by its tracking no.</source>
        <translation>按运单号</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>By the barcodes in the photos and by their customers:</source>
        <translation>根据照片里的条码和客户推荐：</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>找到 {count} 条</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Link the photo to…</source>
        <translation>把照片关联到…</translation>
    </message>
    <message>
        <source>Link {count} photos to…</source>
        <translation>把 {count} 张照片关联到…</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>没有找到“{text}”</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Order, ticket, tracking or claim no., customer ID, goods</source>
        <translation>订单号、售后单号、运单号、理赔单号、客户ID、商品</translation>
    </message>
    <message>
        <source>Record to link to</source>
        <translation>要关联的单据</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type what the photos belong to.</source>
        <translation>请输入照片所属的单据。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>barcode {code}</source>
        <translation>条码 {code}</translation>
    </message>
    <message>
        <source>linked already</source>
        <translation>已关联</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel or CSV…</source>
        <translation>Excel 或 CSV…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>导出{name}</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>正在导出 {file}</translation>
    </message>
    <message>
        <source>Laying out {title}</source>
        <translation>正在排版：{title}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF / print…</source>
        <translation>PDF / 打印…</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Zip 压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>{file} is written</source>
        <translation>{file} 已保存</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>The rows could not be read.</source>
        <translation>列表读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Another ShopDesk is working on this data folder. Wait for it, then try again.</source>
        <translation>另一个 ShopDesk 正在使用这个数据文件夹，请等它完成后再试。</translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message>
        <source>&amp;Allowed because *</source>
        <translation>超期放行原因(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Courier *</source>
        <translation>快递公司(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;Declared value</source>
        <translation>保价金额(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Parcel *</source>
        <translation>运单号(&amp;P) *</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>原因(&amp;R) *</translation>
    </message>
    <message>
        <source>A&amp;mount claimed *</source>
        <translation>申请金额(&amp;M) *</translation>
    </message>
    <message>
        <source>Allowed because</source>
        <translation>超期放行原因</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>C&amp;laim from the courier</source>
        <translation>向快递理赔(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>单件成本</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Courier&apos;s case no.</source>
        <translation>快递工单号</translation>
    </message>
    <message>
        <source>Customer sa&amp;ys</source>
        <translation>客户描述(&amp;Y)</translation>
    </message>
    <message>
        <source>Customer says</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>保价金额</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>寄往</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lost or broken goods</source>
        <translation>丢失或破损的商品</translation>
    </message>
    <message>
        <source>Mo&amp;ney goes to</source>
        <translation>钱款去向(&amp;N)</translation>
    </message>
    <message>
        <source>Money goes to</source>
        <translation>钱款去向</translation>
    </message>
    <message>
        <source>Open {claim_no}</source>
        <translation>打开 {claim_no}</translation>
    </message>
    <message>
        <source>Open {ticket_no}</source>
        <translation>打开 {ticket_no}</translation>
    </message>
    <message>
        <source>Order {order_no} of {customer}, {amount} paid</source>
        <translation>订单 {order_no}，{customer}，实付 {amount}</translation>
    </message>
    <message>
        <source>P&amp;ostage</source>
        <translation>运费(&amp;O)</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Parcel lost or broken</source>
        <translation>丢件/破损登记</translation>
    </message>
    <message>
        <source>Photos of the order, for ticket and claim</source>
        <translation>订单照片（补发单和理赔单共用）</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Register the claim</source>
        <translation>登记理赔</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>Reissue and claim</source>
        <translation>补发并理赔</translation>
    </message>
    <message>
        <source>Result: {text}</source>
        <translation>单票盈亏：{text}</translation>
    </message>
    <message>
        <source>Send the goods a&amp;gain (reissue ticket)</source>
        <translation>给客户补发（开补发单）(&amp;G)</translation>
    </message>
    <message>
        <source>Sending the goods again and claiming</source>
        <translation>正在登记补发和理赔</translation>
    </message>
    <message>
        <source>Sent for {ticket_no}</source>
        <translation>{ticket_no} 寄出</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take the proposed amount</source>
        <translation>采用建议金额</translation>
    </message>
    <message>
        <source>This parcel is already claimed as {claim_no}: only the goods are sent again.</source>
        <translation>这个包裹已登记理赔 {claim_no}，这里只补发商品。</translation>
    </message>
    <message>
        <source>What &amp;happened *</source>
        <translation>理赔类型(&amp;H) *</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>理赔类型</translation>
    </message>
    <message>
        <source>What you entered about this parcel is not saved.</source>
        <translation>这个包裹填写的内容还没有保存。</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose the goods that were lost or broken.</source>
        <translation>请勾选丢失或破损的商品。</translation>
    </message>
    <message>
        <source>Claimed from {courier} as {claim_no}: {kind}, {amount}</source>
        <translation>已向{courier}理赔：{claim_no}，{kind}，{amount}</translation>
    </message>
    <message>
        <source>Send the goods again, claim from the courier, or do both.</source>
        <translation>请选择补发、向快递理赔，或两者都选。</translation>
    </message>
    <message>
        <source>Sent again: {ticket_no}</source>
        <translation>已补发：{ticket_no}</translation>
    </message>
    <message>
        <source>The courier pays {amount} to the customer ({claim_no}), and so do {tickets}.</source>
        <translation>快递已向客户赔付 {amount}（{claim_no}），{tickets} 又给了客户：重复赔付。</translation>
    </message>
    <message>
        <source>Ticket {ticket_no}</source>
        <translation>售后单 {ticket_no}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>Close ShopDesk</source>
        <translation>关闭 ShopDesk</translation>
    </message>
    <message>
        <source>No. {staff_no} · {name}</source>
        <translation>{staff_no}号 · {name}</translation>
    </message>
    <message>
        <source>Order no., customer ID, tracking no., phone, style no.…</source>
        <translation>搜索订单号、客户ID、运单号、电话、货号…</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>ShopDesk</source>
        <translation>ShopDesk 店铺台</translation>
    </message>
    <message>
        <source>Still running: {work}. What is not finished is undone.</source>
        <translation>还在进行：{work}。未完成的部分会撤回。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>当前操作人</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of {file}</source>
        <translation>“{file}”的列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field of {column}</source>
        <translation>“{column}”的字段</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Forgetting the columns</source>
        <translation>正在取消记住的列</translation>
    </message>
    <message>
        <source>Remembering the columns</source>
        <translation>正在记住各列</translation>
    </message>
    <message>
        <source>Two columns are said to have: {fields}. Keep one.</source>
        <translation>有两列都指定为：{fields}。请只保留一列。</translation>
    </message>
    <message>
        <source>Which column has: {fields}?</source>
        <translation>哪一列是：{fields}？</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>{field} *</source>
        <translation>{field} *</translation>
    </message>
    <message>
        <source>{row}: {words}</source>
        <translation>{row} 行：{words}</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>Claims of {courier}, those nearest in number and amount first:</source>
        <translation>{courier} 的理赔单，单号和金额最接近的在前：</translation>
    </message>
    <message>
        <source>Matching lines</source>
        <translation>正在匹配</translation>
    </message>
    <message>
        <source>No claim of {courier} fits. Register one, or search for another.</source>
        <translation>没有合适的 {courier} 理赔单。请登记一张，或搜索别的。</translation>
    </message>
    <message>
        <source>Select a claim first.</source>
        <translation>请先选择一张理赔单。</translation>
    </message>
    <message>
        <source>The line belongs to this claim already.</source>
        <translation>这一行已经匹配这张理赔单。</translation>
    </message>
    <message>
        <source>{claim_no} was chosen by hand</source>
        <translation>{claim_no} 是手工选的</translation>
    </message>
    <message>
        <source>{tracking_no} · {kind} · paid {amount}</source>
        <translation>{tracking_no} · {kind} · 实付 {amount}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>再想想</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作没有成功</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“{text}” is not an amount. Write it like 12.50.</source>
        <translation>“{text}”不是金额，请写成 12.50 这样。</translation>
    </message>
    <message>
        <source>“{text}” is too large for an amount.</source>
        <translation>“{text}”超出了金额上限。</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Customer pays</source>
        <translation>客户补差价</translation>
    </message>
    <message>
        <source>No difference to pay</source>
        <translation>无差价</translation>
    </message>
    <message>
        <source>No money goes back</source>
        <translation>不涉及退款</translation>
    </message>
    <message>
        <source>Nothing was shipped, so the postage goes back too.</source>
        <translation>未发货，运费一并退还。</translation>
    </message>
    <message>
        <source>Paid {paid}, already given back or asked for {given}</source>
        <translation>已付{paid}，已退或已申请{given}</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>退差价</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>应退金额</translation>
    </message>
    <message>
        <source>Trade deadline of {order_no} to be extended to {day}</source>
        <translation>订单{order_no}的交易截止需延长至{day}</translation>
    </message>
    <message>
        <source>Trade deadline to be extended to {day}</source>
        <translation>交易截止需延长至{day}</translation>
    </message>
</context>
<context>
    <name>MoneyTo</name>
    <message>
        <source>Off the monthly bill</source>
        <translation>从月结账单扣</translation>
    </message>
    <message>
        <source>To the account</source>
        <translation>打到账户</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>直接赔给客户</translation>
    </message>
</context>
<context>
    <name>MonthDetail</name>
    <message>
        <source>Adjustments ({count})</source>
        <translation>调整（{count}）</translation>
    </message>
    <message>
        <source>Claims of {courier}</source>
        <translation>{courier}的理赔单</translation>
    </message>
    <message>
        <source>Entries of everybody</source>
        <translation>所有人的奖惩条目</translation>
    </message>
    <message>
        <source>Entries of {name}</source>
        <translation>{name} 的奖惩条目</translation>
    </message>
    <message>
        <source>People in {month}</source>
        <translation>{month} 人员</translation>
    </message>
    <message>
        <source>all couriers</source>
        <translation>全部快递公司</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>结账(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close a month</source>
        <translation>月份结账</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>MonthEdit</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上一月</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>compensation</source>
        <translation>补偿</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>MovementDetail</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>计入日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Department fund</source>
        <translation>部门活动经费</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>台账编号</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>In it then</source>
        <translation>当时余额</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>收支</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>小票照片</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>被何笔撤回</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>撤回的是</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>某同事</translation>
    </message>
    <message>
        <source>{day}, because its own month was closed</source>
        <translation>{day}（原月份已结账）</translation>
    </message>
    <message>
        <source>{time} by {name}</source>
        <translation>{time} {name}</translation>
    </message>
</context>
<context>
    <name>MovementDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Once it is saved, drop or paste the receipt beside the list.</source>
        <translation>保存后，把小票照片拖到或粘贴到列表右侧。</translation>
    </message>
    <message>
        <source>Put money into the fund</source>
        <translation>存入经费</translation>
    </message>
    <message>
        <source>Save this one and go on with the next (Ctrl+Enter)</source>
        <translation>保存这笔并继续录入下一笔（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Spend from the fund</source>
        <translation>经费支出</translation>
    </message>
    <message>
        <source>That is {amount} more than there is.</source>
        <translation>比余额多出 {amount}。</translation>
    </message>
    <message>
        <source>That month is closed: it counts for {day}.</source>
        <translation>该月已结账，计入 {day}。</translation>
    </message>
    <message>
        <source>There is {amount} in the fund.</source>
        <translation>经费现有余额 {amount}。</translation>
    </message>
    <message>
        <source>You began one ({about}) that was never saved. Go on with it?</source>
        <translation>上次有一笔（{about}）填了一半没有保存，要接着填吗？</translation>
    </message>
    <message>
        <source>without an amount yet</source>
        <translation>还没填金额</translation>
    </message>
    <message>
        <source>{amount} is in it then.</source>
        <translation>之后余额为 {amount}。</translation>
    </message>
</context>
<context>
    <name>MovementsPage</name>
    <message>
        <source>Belongs to</source>
        <translation>所属单据</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>In {total} (good {good}, defective {defective})   Out {out}</source>
        <translation>入库 {total}（良品 {good}，次品 {defective}）   出库 {out}</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>出入库</translation>
    </message>
    <message>
        <source>No movement matches the filter.</source>
        <translation>没有符合筛选条件的出入库。</translation>
    </message>
    <message>
        <source>No movements yet. Goods that come back and leave for after-sales are listed here.</source>
        <translation>还没有出入库。售后退回和发出的商品会列在这里。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品质</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU 编码</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Show {number}</source>
        <translation>查看 {number}</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>The movement is corrected.</source>
        <translation>出入库已更正。</translation>
    </message>
    <message>
        <source>Ticket / style / SKU / title / note</source>
        <translation>售后单 / 货号 / SKU / 标题 / 备注</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>{count} movements</source>
        <translation>{count} 条出入库</translation>
    </message>
    <message>
        <source>{count} selected · {sums}</source>
        <translation>已选 {count} 条 · {sums}</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Fold the pages</source>
        <translation>收起导航</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Unfold the pages</source>
        <translation>展开导航</translation>
    </message>
</context>
<context>
    <name>NewCustomerDialog</name>
    <message>
        <source>&amp;Customer ID *</source>
        <translation>客户ID(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Entering the customer</source>
        <translation>登记客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Whoever orders comes into the list by themselves. Known IDs are opened.</source>
        <translation>下单的客户会自动进入列表。填写已有的ID会直接打开档案。</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {count} photos</source>
        <translation>给 {count} 张照片写备注</translation>
    </message>
    <message>
        <source>Notes that are replaced: {count}. The history keeps them.</source>
        <translation>将替换 {count} 条原备注，原备注保留在操作记录里。</translation>
    </message>
    <message>
        <source>The note is not saved yet.</source>
        <translation>备注还没有保存。</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>正在写备注</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture is in the clipboard: paste it into the chat.</source>
        <translation>图片已复制到剪贴板，可直接粘贴到聊天窗口。</translation>
    </message>
    <message>
        <source>Whoever sees it otherwise may appeal.</source>
        <translation>如有异议，可以申诉。</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入 {file}</translation>
    </message>
    <message>
        <source>{count} entries are left out: reversed ones, and what is neither a reward nor a fine.</source>
        <translation>有 {count} 条未公示：已冲销的，以及不属于奖励或罚款的。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A backup is being restored. Start again when that is done.</source>
        <translation>正在恢复备份，完成后请重新启动。</translation>
    </message>
    <message>
        <source>An older ShopDesk has this data open. Close it, so that the data can be updated.</source>
        <translation>旧版 ShopDesk 还开着这份数据，请先关闭它，才能升级数据。</translation>
    </message>
    <message>
        <source>ShopDesk was not closed properly last time. The data was checked and is sound.</source>
        <translation>上次 ShopDesk 没有正常关闭。数据已检查，完好无损。</translation>
    </message>
    <message>
        <source>The database is gone.</source>
        <translation>数据库不见了。</translation>
    </message>
    <message>
        <source>The file is a database, but not one of ShopDesk.</source>
        <translation>这个文件是数据库，但不是 ShopDesk 的。</translation>
    </message>
    <message>
        <source>{details} ({file}) Restore the newest good backup, {backup}.</source>
        <translation>{details}（{file}）请恢复最近一个完好的备份 {backup}。</translation>
    </message>
    <message>
        <source>{details} ({file}) There is no good backup in the data folder.</source>
        <translation>{details}（{file}）数据文件夹里没有完好的备份。</translation>
    </message>
    <message>
        <source>{folder} is on a network share, where several PCs would damage the database. Choose a folder on a disk of this PC; a network folder is right for second backups.</source>
        <translation>{folder} 在网络共享盘上，多台电脑同时使用会损坏数据库。请选择这台电脑磁盘上的文件夹；网络文件夹适合作第二备份文件夹。</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>&amp;Order no., tracking no., phone or customer ID</source>
        <translation>订单号、运单号、电话或客户ID(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>选择(&amp;T)</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Enter takes the order. Ctrl+click adds more orders of the same customer.</source>
        <translation>按回车选择订单；按住Ctrl点击可再选同一客户的其他订单。</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>No order with “{text}”. Import the platform&apos;s orders, or enter it by hand on the orders page.</source>
        <translation>没有找到“{text}”的订单。请先导入平台订单，或在订单页手工录入。</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order no., tracking no., phone or customer ID</source>
        <translation>订单号、运单号、电话或客户ID</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>找到的订单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>扫描或输入</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The newest {count} are shown.</source>
        <translation>只列出最近的{count}个。</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>相关单据</translation>
    </message>
    <message>
        <source>Closed for</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>交易截止</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>成交时间</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods amount</source>
        <translation>商品金额</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Not shipped yet</source>
        <translation>尚未发货</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Other platform data</source>
        <translation>平台其他数据</translation>
    </message>
    <message>
        <source>Our note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payment reminders</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注与留言</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Settling the difference</source>
        <translation>正在处理差异</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>发货时间</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Taking our value back</source>
        <translation>正在改回本店的内容</translation>
    </message>
    <message>
        <source>The remark is saved</source>
        <translation>备注已保存</translation>
    </message>
    <message>
        <source>This order lies in the recycle bin.</source>
        <translation>这个订单在回收站里。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>还有 {days} 天</translation>
    </message>
    <message>
        <source>masked: only this order</source>
        <translation>已脱敏：只认这一单</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>本店</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>无人认领</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 单</translation>
    </message>
    <message>
        <source>{field}: ours stays</source>
        <translation>{field}：保留本店的</translation>
    </message>
    <message>
        <source>{field}: the platform&apos;s value is taken</source>
        <translation>{field}：已采用平台的</translation>
    </message>
    <message>
        <source>{order_no} is saved</source>
        <translation>{order_no} 已保存</translation>
    </message>
    <message>
        <source>{title} {spec} × {quantity}</source>
        <translation>{title} {spec} × {quantity}</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>&amp;Save note</source>
        <translation>保存备注(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order {order_no} · {buyer}</source>
        <translation>订单 {order_no} · {buyer}</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>其他属性</translation>
    </message>
    <message>
        <source>Our &amp;note (never changed by an import)</source>
        <translation>内部备注(&amp;N)（导入不会改动）</translation>
    </message>
    <message>
        <source>Our note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>SKU code</source>
        <translation>SKU编码</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>正在保存备注</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Sub-order no.</source>
        <translation>子订单号</translation>
    </message>
    <message>
        <source>The note was changed and not saved.</source>
        <translation>内部备注已修改，还没有保存。</translation>
    </message>
</context>
<context>
    <name>OrderEntry</name>
    <message>
        <source>Line {row}: {problem}</source>
        <translation>第 {row} 行：{problem}</translation>
    </message>
</context>
<context>
    <name>OrderEntryDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Buyer message</source>
        <translation>买家留言(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Courier</source>
        <translation>快递公司(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>旗帜(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Goods *</source>
        <translation>商品(&amp;G) *</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>收货人(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Buyer message</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>Compose…</source>
        <translation>组合备注…</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Customer &amp;ID</source>
        <translation>客户ID(&amp;I)</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Edit order {order_no}</source>
        <translation>编辑订单 {order_no}</translation>
    </message>
    <message>
        <source>Filled in below.</source>
        <translation>已填入下面各项。</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods amount</source>
        <translation>商品金额</translation>
    </message>
    <message>
        <source>Grey fields come from the platform and change with the next import. What you change in the others is ours: no import overwrites it.</source>
        <translation>灰色的项来自平台，随下次导入更新。其他项改过以后归本店所有，导入不会覆盖。</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Not found: {fields}.</source>
        <translation>没有识别到：{fields}。</translation>
    </message>
    <message>
        <source>Not understood: {text}</source>
        <translation>没有用上的内容：{text}</translation>
    </message>
    <message>
        <source>Open {order_no}</source>
        <translation>打开 {order_no}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order n&amp;o.</source>
        <translation>订单号(&amp;O)</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Our &amp;note (never changed by an import)</source>
        <translation>内部备注（导入不会改动）(&amp;N)</translation>
    </message>
    <message>
        <source>Our note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Pai&amp;d</source>
        <translation>实付(&amp;D)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Paste name, phone and address here, in any order</source>
        <translation>把姓名、电话、地址粘贴到这里，顺序不限</translation>
    </message>
    <message>
        <source>Phon&amp;e</source>
        <translation>电话(&amp;E)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>备注(&amp;M)</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>删除这一行</translation>
    </message>
    <message>
        <source>Restore {order_no}</source>
        <translation>还原 {order_no}</translation>
    </message>
    <message>
        <source>Restoring orders</source>
        <translation>正在还原订单</translation>
    </message>
    <message>
        <source>S&amp;hop *</source>
        <translation>店铺(&amp;H) *</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>Saving the order</source>
        <translation>正在保存订单</translation>
    </message>
    <message>
        <source>Scan or type; several with commas</source>
        <translation>扫描或输入，多个用逗号隔开</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Smart &amp;paste</source>
        <translation>智能识别(&amp;P)</translation>
    </message>
    <message>
        <source>Smart paste</source>
        <translation>智能识别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Street, house, room</source>
        <translation>街道、门牌号、房间</translation>
    </message>
    <message>
        <source>Take the stored ones</source>
        <translation>采用已存的</translation>
    </message>
    <message>
        <source>This comes from the platform; the next import brings it up to date.</source>
        <translation>这一项来自平台，下次导入时更新。</translation>
    </message>
    <message>
        <source>Trac&amp;king no.</source>
        <translation>运单号(&amp;K)</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Trade deadline</source>
        <translation>交易截止</translation>
    </message>
    <message>
        <source>What you typed about this order is not saved.</source>
        <translation>这个订单填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>You began an order ({whose}) that was never saved. Go on with it?</source>
        <translation>有一个没有保存的订单（{whose}），要继续填写吗？</translation>
    </message>
    <message>
        <source>numbered by itself when empty</source>
        <translation>不填则自动编号</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>没有姓名</translation>
    </message>
    <message>
        <source>{courier}?</source>
        <translation>{courier}？</translation>
    </message>
    <message>
        <source>{field}: stored “{theirs}”, yours “{mine}”</source>
        <translation>{field}：已存“{theirs}”，您填写“{mine}”</translation>
    </message>
    <message>
        <source>{message} Saving again keeps yours.</source>
        <translation>{message}再次保存将以您填写的为准。</translation>
    </message>
</context>
<context>
    <name>OrderField</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Buyer message</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Closed for</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>成交时间</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods amount</source>
        <translation>商品金额</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>其他属性</translation>
    </message>
    <message>
        <source>Our note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>SKU code</source>
        <translation>SKU编码</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>发货时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Trade deadline</source>
        <translation>交易截止</translation>
    </message>
</context>
<context>
    <name>OrderFiles</name>
    <message>
        <source>A total or a note of the export, no order.</source>
        <translation>合计或导出说明，不是订单。</translation>
    </message>
    <message>
        <source>An explanation of the columns, no order.</source>
        <translation>对各列的说明，不是订单。</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Colour and size together</source>
        <translation>颜色与尺码（合在一列）</translation>
    </message>
    <message>
        <source>Columns chosen by hand</source>
        <translation>手工指定列</translation>
    </message>
    <message>
        <source>Douyin orders</source>
        <translation>抖音订单</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods (title)</source>
        <translation>商品（标题）</translation>
    </message>
    <message>
        <source>Goods of the order</source>
        <translation>订单的全部商品</translation>
    </message>
    <message>
        <source>JD orders</source>
        <translation>京东订单</translation>
    </message>
    <message>
        <source>Kuaishou orders</source>
        <translation>快手订单</translation>
    </message>
    <message>
        <source>No column is chosen for: {fields}</source>
        <translation>还没有为这些字段指定列：{fields}</translation>
    </message>
    <message>
        <source>One row per kind of goods; the rows of one order repeat its number.</source>
        <translation>每行一种商品；同一订单的各行重复填写订单号。</translation>
    </message>
    <message>
        <source>Order list</source>
        <translation>订单列表</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>Orders with their lines</source>
        <translation>带商品明细的订单</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>实付金额</translation>
    </message>
    <message>
        <source>Paid for the line</source>
        <translation>该行实付金额</translation>
    </message>
    <message>
        <source>Pinduoduo orders</source>
        <translation>拼多多订单</translation>
    </message>
    <message>
        <source>Refund status of the line</source>
        <translation>该行退款状态</translation>
    </message>
    <message>
        <source>Refunded for the line</source>
        <translation>该行退款金额</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Sub-order no.</source>
        <translation>子订单号</translation>
    </message>
    <message>
        <source>Taobao/Tmall order lines</source>
        <translation>淘宝/天猫宝贝报表</translation>
    </message>
    <message>
        <source>Taobao/Tmall order list</source>
        <translation>淘宝/天猫订单报表</translation>
    </message>
    <message>
        <source>Taobao/Tmall shipments</source>
        <translation>淘宝/天猫发货报表</translation>
    </message>
    <message>
        <source>The header once more.</source>
        <translation>又一次出现的表头。</translation>
    </message>
    <message>
        <source>The order number is missing.</source>
        <translation>缺少订单号。</translation>
    </message>
    <message>
        <source>These are files of {platform}, and the shop “{shop}” is on {own}. Choose the shop they belong to; a new shop is added in the settings.</source>
        <translation>这些是{platform}的文件，而店铺“{shop}”在{own}。请选择它们所属的店铺；新店铺在设置里添加。</translation>
    </message>
    <message>
        <source>These files are from several platforms: {platforms}. Import one shop at a time.</source>
        <translation>这些文件来自多个平台：{platforms}。请一次只导入一个店铺的文件。</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>总金额</translation>
    </message>
    <message>
        <source>Weixin shop orders</source>
        <translation>微信小店订单</translation>
    </message>
    <message>
        <source>What was paid for the whole order; the same in each of its rows.</source>
        <translation>整个订单的实付金额；同一订单的每一行都填一样的。</translation>
    </message>
    <message>
        <source>Youzan order list</source>
        <translation>有赞订单列表</translation>
    </message>
    <message>
        <source>a courier&apos;s bill</source>
        <translation>快递账单</translation>
    </message>
    <message>
        <source>a courier&apos;s statement of compensation</source>
        <translation>快递理赔明细</translation>
    </message>
    <message>
        <source>a list of quick phrases</source>
        <translation>快捷短语表</translation>
    </message>
    <message>
        <source>a refund report</source>
        <translation>退款报表</translation>
    </message>
    <message>
        <source>an after-sales sheet</source>
        <translation>售后单导出表</translation>
    </message>
    <message>
        <source>{quantity} is not a quantity.</source>
        <translation>{quantity} 不是数量。</translation>
    </message>
    <message>
        <source>“{file}” is not an order file ShopDesk knows: none of its first rows names columns such as 订单编号.</source>
        <translation>“{file}”不是 ShopDesk 认识的订单文件：前几行里没有“订单编号”之类的列名。</translation>
    </message>
    <message>
        <source>“{file}” is {kind}. It is not imported here: nothing in it is an order.</source>
        <translation>“{file}”是{kind}，里面没有订单，不在这里导入。</translation>
    </message>
    <message>
        <source>“{file}” was changed in between. Choose it again.</source>
        <translation>“{file}”刚刚被改动过，请重新选择。</translation>
    </message>
    <message>
        <source>“{text}” is not an order number.</source>
        <translation>“{text}”不是订单号。</translation>
    </message>
    <message>
        <source>“{text}” is not an order status ShopDesk knows, and the row does not say whether the order was shipped. Write 待付款, 待发货, 已发货, 交易成功 or 交易关闭 into the cell, and import the row again.</source>
        <translation>“{text}”不是 ShopDesk 认识的订单状态，这一行也看不出是否已发货。请把该单元格改为待付款、待发货、已发货、交易成功或交易关闭，再导入这一行。</translation>
    </message>
</context>
<context>
    <name>OrderFlag</name>
    <message>
        <source>Blue: gift or refund</source>
        <translation>蓝旗·赠品/退款</translation>
    </message>
    <message>
        <source>Green: ship later</source>
        <translation>绿旗·延时发货</translation>
    </message>
    <message>
        <source>Purple: other</source>
        <translation>紫旗·其他</translation>
    </message>
    <message>
        <source>Red: standard</source>
        <translation>红旗·标准单</translation>
    </message>
    <message>
        <source>Yellow: courier</source>
        <translation>黄旗·快递要求</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>无旗帜</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>{field} · ours</source>
        <translation>{field} · 本店</translation>
    </message>
</context>
<context>
    <name>OrderHistory</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>added the goods {goods}</source>
        <translation>添加了商品 {goods}</translation>
    </message>
    <message>
        <source>kept our {field} “{ours}”, the platform says “{platforms}”</source>
        <translation>保留本店的{field}“{ours}”，平台为“{platforms}”</translation>
    </message>
    <message>
        <source>reminded of the payment: {outcome}</source>
        <translation>催付：{outcome}</translation>
    </message>
    <message>
        <source>removed the goods {goods}</source>
        <translation>删除了商品 {goods}</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Give all to somebody…</source>
        <translation>全部分配给客服…</translation>
    </message>
    <message>
        <source>Give {count} to somebody…</source>
        <translation>将 {count} 单分配给客服…</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Select one order.</source>
        <translation>请选择一个订单。</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>交易成功</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>待付款</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Choose the shop.</source>
        <translation>请选择店铺。</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>Closed for</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>交易截止</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>成交时间</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods amount</source>
        <translation>商品金额</translation>
    </message>
    <message>
        <source>Line {number}: {reason}.</source>
        <translation>第 {number} 行：{reason}。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>No. {staff_no} · {name}</source>
        <translation>{staff_no}号 · {name}</translation>
    </message>
    <message>
        <source>Not all of these buyers are to be reminded:</source>
        <translation>以下订单不用催付：</translation>
    </message>
    <message>
        <source>Nothing was shipped:</source>
        <translation>没有任何订单发货：</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order {order_no} is “{status}”.</source>
        <translation>订单 {order_no} 的状态是“{status}”。</translation>
    </message>
    <message>
        <source>Order {order_no} lies in the recycle bin.</source>
        <translation>订单 {order_no} 在回收站里。</translation>
    </message>
    <message>
        <source>Order {order_no} lies in the recycle bin. Restore it first.</source>
        <translation>订单 {order_no} 在回收站里，请先还原。</translation>
    </message>
    <message>
        <source>Order {order_no} lies in the recycle bin. Restore it instead of entering it again.</source>
        <translation>订单 {order_no} 在回收站里，请还原它，不要重新录入。</translation>
    </message>
    <message>
        <source>Order {order_no} was changed in between. Look at it again, then save.</source>
        <translation>订单 {order_no} 在此期间有改动，请核对后再保存。</translation>
    </message>
    <message>
        <source>Order {order_no} was changed in between: {changes}. Look at it again, then save.</source>
        <translation>订单 {order_no} 在此期间有改动：{changes}。请核对后再保存。</translation>
    </message>
    <message>
        <source>Order {order_no}: {reason}</source>
        <translation>订单 {order_no}：{reason}</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Our note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Say which goods were ordered: at least one line.</source>
        <translation>请至少填写一行商品。</translation>
    </message>
    <message>
        <source>Say whose order this is: customer ID, receiver or phone.</source>
        <translation>请填写客户ID、收货人或电话，至少一项。</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>发货时间</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Some of the orders do not exist (any more).</source>
        <translation>有的订单已不存在。</translation>
    </message>
    <message>
        <source>Somebody else wrote a note in between: “{note}”. Put both together, then save again.</source>
        <translation>别人刚写了备注：“{note}”。请合并两条内容后再保存。</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The goods of order {order_no} have come in meanwhile. Choose them anew.</source>
        <translation>订单 {order_no} 的宝贝明细刚刚导入，请重新选择商品。</translation>
    </message>
    <message>
        <source>The goods of this order come from the platform; lines cannot be added or removed.</source>
        <translation>这个订单的商品来自平台，不能增减商品行。</translation>
    </message>
    <message>
        <source>The order no. is missing.</source>
        <translation>缺少订单编号。</translation>
    </message>
    <message>
        <source>These orders lie in the recycle bin or are gone: {order_nos}.</source>
        <translation>以下订单在回收站里或已不存在：{order_nos}。</translation>
    </message>
    <message>
        <source>This amount cannot be below zero.</source>
        <translation>金额不能小于 0。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金额太大。</translation>
    </message>
    <message>
        <source>This comes from the platform and cannot be changed here: {fields}.</source>
        <translation>以下内容来自平台，不能在这里修改：{fields}。</translation>
    </message>
    <message>
        <source>This is longer than {length} characters.</source>
        <translation>不能超过 {length} 个字。</translation>
    </message>
    <message>
        <source>This order does not exist (any more).</source>
        <translation>这个订单不存在，或已被移除。</translation>
    </message>
    <message>
        <source>This shop already has an order {order_no}. Open that one instead.</source>
        <translation>该店铺已有订单 {order_no}，请直接打开它。</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>it does not exist (any more)</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>it lies in the recycle bin</source>
        <translation>在回收站里</translation>
    </message>
    <message>
        <source>say which courier: {number} does not tell</source>
        <translation>请选择快递公司：看不出 {number} 是哪家的</translation>
    </message>
    <message>
        <source>say which courier: {number} may be of {couriers}</source>
        <translation>请选择快递公司：{number} 可能是 {couriers}</translation>
    </message>
    <message>
        <source>say which goods: a style no., an SKU code or a title</source>
        <translation>请填写货号、SKU 编码或商品标题</translation>
    </message>
    <message>
        <source>style no., SKU code, colour and size have at most 100 characters</source>
        <translation>货号、SKU 编码、颜色、尺码最多 100 个字</translation>
    </message>
    <message>
        <source>the price cannot be below zero</source>
        <translation>单价不能小于 0</translation>
    </message>
    <message>
        <source>the quantity is at least 1</source>
        <translation>数量至少为 1</translation>
    </message>
    <message>
        <source>the tracking no. is missing</source>
        <translation>缺少运单号</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>无人认领</translation>
    </message>
    <message>
        <source>{field}: there is nothing to decide (any more).</source>
        <translation>{field}：没有（或已经处理了）与平台的差异。</translation>
    </message>
    <message>
        <source>{number} is the parcel of order {order_no}, of another customer</source>
        <translation>{number} 是另一位客户的订单 {order_no} 的包裹</translation>
    </message>
    <message>
        <source>{staff} changed {field} to “{value}”</source>
        <translation>{staff} 把{field}改成了“{value}”</translation>
    </message>
    <message>
        <source>“{goods}” cannot be removed: a claim or a confirmation sheet names it.</source>
        <translation>“{goods}”不能删除：有理赔单或订单确认表引用了它。</translation>
    </message>
    <message>
        <source>“{number}” does not look like a tracking no.: 8 to 30 letters and digits.</source>
        <translation>“{number}”不像运单号：应为 8 到 30 位字母和数字。</translation>
    </message>
    <message>
        <source>“{phone}” does not look like a phone number. Is it complete?</source>
        <translation>“{phone}”不像电话号码，是不是没填全？</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Differs from the platform</source>
        <translation>与平台不一致</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>No order matches the filter.</source>
        <translation>没有符合筛选条件的订单。</translation>
    </message>
    <message>
        <source>No orders yet. Import the order list you export from Qianniu, or drop the files here.</source>
        <translation>还没有订单。导入从千牛导出的订单报表，或把文件拖到这里。</translation>
    </message>
    <message>
        <source>Not shipped for 48 h</source>
        <translation>超 48 小时未发货</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Order / customer / phone / goods</source>
        <translation>订单号 / 客户 / 电话 / 商品</translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation>实付 {amount}</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>无人认领</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>differs from the platform</source>
        <translation>与平台不一致</translation>
    </message>
    <message>
        <source>not shipped for 48 h</source>
        <translation>超 48 小时未发货</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 单</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 单</translation>
    </message>
    <message>
        <source>{count} selected · {amount}</source>
        <translation>已选 {count} 单 · {amount}</translation>
    </message>
    <message>
        <source>{order_no} is saved</source>
        <translation>{order_no} 已保存</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
</context>
<context>
    <name>PaintedChart</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
</context>
<context>
    <name>ParcelDialog</name>
    <message>
        <source>&amp;Courier</source>
        <translation>快递(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Freight asked for</source>
        <translation>要求到付运费(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>寄件人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tracking no.</source>
        <translation>运单号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Weighed</source>
        <translation>实称重量(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ontents</source>
        <translation>包裹内容(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>包裹内容</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Customer &amp;ID</source>
        <translation>客户ID(&amp;I)</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Freight asked for</source>
        <translation>要求到付运费</translation>
    </message>
    <message>
        <source>Freight collect: not taken</source>
        <translation>到付件：拒收登记</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Nobody knows whose it is: keep whatever helps to find out. Photos are added once it is saved.</source>
        <translation>不知道是谁的包裹：把有助于查找的信息都记下来，保存后可添加照片。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>The courier asks us to pay the freight, so the parcel is not taken. This is recorded.</source>
        <translation>快递要求本店付运费，包裹拒收，并作登记。</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Unclaimed parcel</source>
        <translation>无主件</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>实称重量</translation>
    </message>
    <message>
        <source>Weight on the s&amp;lip</source>
        <translation>底单重量(&amp;L)</translation>
    </message>
    <message>
        <source>Weight on the slip</source>
        <translation>底单重量</translation>
    </message>
    <message>
        <source>What is known of the parcel</source>
        <translation>包裹信息</translation>
    </message>
    <message>
        <source>What you entered about the parcel is not saved.</source>
        <translation>填写的包裹信息还没有保存。</translation>
    </message>
</context>
<context>
    <name>ParcelKind</name>
    <message>
        <source>Freight collect, refused</source>
        <translation>到付拒收</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货件</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>无主件</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>派送退回</translation>
    </message>
</context>
<context>
    <name>ParcelOutcomes</name>
    <message>
        <source>Back in stock, the order is closed</source>
        <translation>货已入库，订单关闭</translation>
    </message>
    <message>
        <source>Given back to the courier</source>
        <translation>已退还快递员</translation>
    </message>
    <message>
        <source>Nobody asked for it: thrown away</source>
        <translation>无人认领，已销毁</translation>
    </message>
    <message>
        <source>Not ours: sent on to whom it belongs</source>
        <translation>不是本店的，已转给失主</translation>
    </message>
    <message>
        <source>Registered by mistake</source>
        <translation>登记错误</translation>
    </message>
    <message>
        <source>The customer gets the money back</source>
        <translation>给客户退款</translation>
    </message>
</context>
<context>
    <name>ParcelResult</name>
    <message>
        <source>Loss</source>
        <translation>亏损</translation>
    </message>
    <message>
        <source>No loss</source>
        <translation>不亏</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>重复赔付</translation>
    </message>
    <message>
        <source>a loss of {amount}</source>
        <translation>亏损 {amount}</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation>不亏</translation>
    </message>
    <message>
        <source>refund {refund} + reissue {reissue} + postage {postage} − compensation {compensation} = {result}; the order brought in {order}</source>
        <translation>退款 {refund} + 补发成本 {reissue} + 运费 {postage} − 赔付 {compensation} = {result}；订单实付 {order}</translation>
    </message>
    <message>
        <source>{amount} may still come from the courier; then it is {outcome}.</source>
        <translation>快递还可能赔付 {amount}，到账后{outcome}。</translation>
    </message>
    <message>
        <source>{amount} more than it cost</source>
        <translation>盈余 {amount}</translation>
    </message>
</context>
<context>
    <name>ParcelState</name>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待处理</translation>
    </message>
</context>
<context>
    <name>ParcelStepDialog</name>
    <message>
        <source>&amp;Courier *</source>
        <translation>快递(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;What becomes of it *</source>
        <translation>处理结果(&amp;W) *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>New &amp;tracking no. *</source>
        <translation>新运单号(&amp;T) *</translation>
    </message>
    <message>
        <source>New tracking no.</source>
        <translation>新运单号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新寄出</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Settle a parcel</source>
        <translation>处理包裹</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>{tracking_no} · {customer} · {order_no}</source>
        <translation>{tracking_no} · {customer} · {order_no}</translation>
    </message>
</context>
<context>
    <name>ParcelSteps</name>
    <message>
        <source>Deleting a parcel</source>
        <translation>正在删除包裹</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Let it wait again</source>
        <translation>改回待处理</translation>
    </message>
    <message>
        <source>Letting a parcel wait</source>
        <translation>正在改回待处理</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>新建售后单…</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>打开售后单</translation>
    </message>
    <message>
        <source>Recorded: the parcel was not taken</source>
        <translation>已登记拒收</translation>
    </message>
    <message>
        <source>Restoring a parcel</source>
        <translation>正在恢复包裹</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>重新寄出…</translation>
    </message>
    <message>
        <source>Sent again with {courier} {tracking_no}</source>
        <translation>已用 {courier} {tracking_no} 重新寄出</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>The parcel is in the recycle bin</source>
        <translation>包裹已移到回收站</translation>
    </message>
    <message>
        <source>The parcel is kept</source>
        <translation>包裹已登记</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{tracking_no} waits again</source>
        <translation>{tracking_no} 已改回待处理</translation>
    </message>
</context>
<context>
    <name>ParcelTable</name>
    <message>
        <source>Choose the courier: {couriers}?</source>
        <translation>请选择快递：{couriers}？</translation>
    </message>
    <message>
        <source>Choose the courier; the number does not tell.</source>
        <translation>请选择快递，单号看不出是哪家。</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>No. so far</source>
        <translation>已有单号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>确认表</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>{field}, line {row}</source>
        <translation>{field}，第 {row} 行</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Arrived</source>
        <translation>到货时间</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>包裹内容</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Parcels at the receiving desk</source>
        <translation>收货台包裹</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收件人员</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>Sent again with</source>
        <translation>重寄单号</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Weight on the slip</source>
        <translation>底单重量</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
</context>
<context>
    <name>PaymentReminders</name>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>交易截止</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>最近结果</translation>
    </message>
    <message>
        <source>Last reminded</source>
        <translation>最近催付</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Payment reminders</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未催</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>第 {number} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>There is no page to print.</source>
        <translation>没有可打印的页面。</translation>
    </message>
    <message>
        <source>This PDF cannot be shown.</source>
        <translation>无法显示此 PDF 文件。</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>From … to …</source>
        <translation>自定义日期…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
</context>
<context>
    <name>PeriodPopup</name>
    <message>
        <source>Apply</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Changing photos</source>
        <translation>正在修改照片</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>关联到…</translation>
    </message>
    <message>
        <source>Linking photos</source>
        <translation>正在关联照片</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Notes written: {count}</source>
        <translation>已写备注：{count} 张</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Photos filed under another ID: {count}</source>
        <translation>已改归其他客户ID：{count} 张</translation>
    </message>
    <message>
        <source>Photos that are “{kind}” now: {count}</source>
        <translation>已改为“{kind}”：{count} 张</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Removing photos</source>
        <translation>正在移除照片</translation>
    </message>
    <message>
        <source>Renaming photos</source>
        <translation>正在改名照片</translation>
    </message>
    <message>
        <source>Restoring photos</source>
        <translation>正在还原照片</translation>
    </message>
    <message>
        <source>Select exactly two photos to compare them.</source>
        <translation>请选中两张照片再对比。</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>The photo belongs to {record} now</source>
        <translation>照片已关联到{record}</translation>
    </message>
    <message>
        <source>The photo does not belong to {record} any more</source>
        <translation>照片已与{record}取消关联</translation>
    </message>
    <message>
        <source>The photo is in the recycle bin</source>
        <translation>照片已移到回收站</translation>
    </message>
    <message>
        <source>These are {count} photos; at most {most} can be copied or printed at once. Share them instead.</source>
        <translation>共 {count} 张照片；一次最多复制或打印 {most} 张，更多请用“分享”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Wrong customer ID…</source>
        <translation>客户ID有误…</translation>
    </message>
    <message>
        <source>{count} photos are in the recycle bin</source>
        <translation>{count} 张照片已移到回收站</translation>
    </message>
    <message>
        <source>{count} photos belong to {record} now</source>
        <translation>{count} 张照片已关联到{record}</translation>
    </message>
</context>
<context>
    <name>PhotoAdding</name>
    <message>
        <source>Files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Folder named by customers…</source>
        <translation>以客户ID命名的文件夹…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>从剪贴板粘贴</translation>
    </message>
    <message>
        <source>Out of a sheet (Excel, WPS)…</source>
        <translation>从表格中提取（Excel、WPS）…</translation>
    </message>
</context>
<context>
    <name>PhotoCheck</name>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>被改动</translation>
    </message>
    <message>
        <source>Check of the photo archive</source>
        <translation>图片库检查</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>重复副本</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Everything is as it was: {count} photos.</source>
        <translation>一切正常：共 {count} 张图片。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that are no pictures. Set aside, they lie among the damaged files of the data folder.</source>
        <translation>不是图片的文件。移出后放在数据文件夹的“damaged”中。</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Moved or renamed</source>
        <translation>被移动或改名</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Nothing here could be put right by itself.</source>
        <translation>这里没有可以自动修复的。</translation>
    </message>
    <message>
        <source>Photos in the recycle bin whose files are gone. A copy that turns up can still be brought back.</source>
        <translation>回收站中文件已丢失的图片。以后找到副本仍可放回。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures that nobody archived. Registered, they are photos of the customer in their name; those whose name says nobody wait in the inbox.</source>
        <translation>没有归档记录的图片。登记后归到文件名中的客户；文件名看不出客户的放在“待整理”中。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Second copies of photos that are in their places. Set aside, they leave the archive.</source>
        <translation>原图完好的多余副本。移出后不再留在图片库中。</translation>
    </message>
    <message>
        <source>Somebody moved or renamed these files by hand. They can go back to their names, or keep the new ones.</source>
        <translation>这些文件被人手动移动或改名。可以恢复原名，也可以保留新名称。</translation>
    </message>
    <message>
        <source>The archive has not been checked.</source>
        <translation>图片库还没有检查。</translation>
    </message>
    <message>
        <source>The files of these photos are gone. Copies can be looked for, whatever their names are.</source>
        <translation>这些图片的文件不见了。可以查找副本，文件名不同也能认出。</translation>
    </message>
    <message>
        <source>These could not be compared. Close the programs that have them open, and check again.</source>
        <translation>这些文件无法核对。请关闭正在使用它们的程序，再检查一次。</translation>
    </message>
    <message>
        <source>These files are not what was archived. When a copy is found, the changed file is kept among the damaged files of the data folder.</source>
        <translation>这些文件与归档时不同。找到副本后，被改动的文件会保存在数据文件夹的“damaged”中。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>is now {path}</source>
        <translation>现在是 {path}</translation>
    </message>
    <message>
        <source>the same as {path}</source>
        <translation>与 {path} 相同</translation>
    </message>
    <message>
        <source>{count} files are back in their places.</source>
        <translation>{count} 个文件已放回原处。</translation>
    </message>
    <message>
        <source>{count} have a name that says nobody: give them a customer ID in the inbox.</source>
        <translation>其中 {count} 张的文件名看不出客户：请在“待整理”中填写客户ID。</translation>
    </message>
    <message>
        <source>{count} have only the begin of a long ID in their name: complete it.</source>
        <translation>其中 {count} 张的文件名只有长ID的开头：请补全。</translation>
    </message>
    <message>
        <source>{count} photos are as they were, {wrong} files are not.</source>
        <translation>{count} 张图片正常，{wrong} 个文件有问题。</translation>
    </message>
    <message>
        <source>{count} photos are restored.</source>
        <translation>已恢复 {count} 张图片。</translation>
    </message>
    <message>
        <source>{count} pictures are registered.</source>
        <translation>已登记 {count} 张图片。</translation>
    </message>
</context>
<context>
    <name>PhotoCheckDialog</name>
    <message>
        <source>&amp;Back to their names</source>
        <translation>恢复原名(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>导出清单(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keep the new names</source>
        <translation>保留新名称(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Repair all</source>
        <translation>全部修复(&amp;R)</translation>
    </message>
    <message>
        <source>Check the photo archive</source>
        <translation>检查图片库</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Files that are not as they were</source>
        <translation>有问题的文件</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Look in a &amp;folder…</source>
        <translation>在文件夹中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>登记(&amp;G)</translation>
    </message>
    <message>
        <source>Restore fro&amp;m backup</source>
        <translation>从备份恢复(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>移出图片库(&amp;A)</translation>
    </message>
    <message>
        <source>To the rec&amp;ycle bin…</source>
        <translation>移到回收站(&amp;Y)…</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>问题类别</translation>
    </message>
</context>
<context>
    <name>PhotoCopies</name>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Changed since they were archived: {files}</source>
        <translation>归档后被改动过：{files}</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Left out, because their place could not be removed: {files}</source>
        <translation>无法去除拍摄地点，未导出：{files}</translation>
    </message>
    <message>
        <source>List of the photos</source>
        <translation>照片清单</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Saved anew to remove the place: {files}</source>
        <translation>为去除拍摄地点已重新保存：{files}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>The folder {folder} is there and not empty. Choose another name.</source>
        <translation>文件夹 {folder} 已经存在且不为空，请换一个名称。</translation>
    </message>
    <message>
        <source>left out: its place could not be removed</source>
        <translation>未导出：无法去除拍摄地点</translation>
    </message>
    <message>
        <source>not in the photo folder any more</source>
        <translation>照片文件夹里已没有这个文件</translation>
    </message>
    <message>
        <source>not the file that was archived: it was changed or damaged</source>
        <translation>与归档时不同：已被改动或损坏</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>已去除拍摄地点</translation>
    </message>
    <message>
        <source>saved anew to remove the place</source>
        <translation>为去除拍摄地点已重新保存</translation>
    </message>
    <message>
        <source>{file} is written</source>
        <translation>{file} 已保存</translation>
    </message>
</context>
<context>
    <name>PhotoCustomerDialog</name>
    <message>
        <source>&amp;Right customer ID *</source>
        <translation>正确的客户ID(&amp;R) *</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>现归于</translation>
    </message>
    <message>
        <source>Right customer ID</source>
        <translation>正确的客户ID</translation>
    </message>
    <message>
        <source>Wrong customer ID</source>
        <translation>客户ID有误</translation>
    </message>
</context>
<context>
    <name>PhotoDetail</name>
    <message>
        <source>(in the recycle bin)</source>
        <translation>（在回收站里）</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>另有 {count} 张。</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>关联记录</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>原文件名</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>In the inbox</source>
        <translation>待整理</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>对比查看</translation>
    </message>
    <message>
        <source>Looks like a photo of {customer}.</source>
        <translation>与客户 {customer} 的照片相似。</translation>
    </message>
    <message>
        <source>Looks like a photo of {customer}: harmless.</source>
        <translation>与客户 {customer} 的照片相似：已确认无妨。</translation>
    </message>
    <message>
        <source>May belong to</source>
        <translation>可能属于</translation>
    </message>
    <message>
        <source>Means nothing</source>
        <translation>无关</translation>
    </message>
    <message>
        <source>Means nothing here</source>
        <translation>与本店单据无关</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing in this desk has this number</source>
        <translation>没有单据使用这个号码</translation>
    </message>
    <message>
        <source>Nothing yet: it lies in the inbox</source>
        <translation>未关联，待整理</translation>
    </message>
    <message>
        <source>Remove the link to</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Used twice: {customer} sent it too.</source>
        <translation>重复使用：{customer} 也发过这张。</translation>
    </message>
    <message>
        <source>barcode {code}</source>
        <translation>条码 {code}</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
</context>
<context>
    <name>PhotoHistory</name>
    <message>
        <source>archived it as {file}</source>
        <translation>归档为 {file}</translation>
    </message>
    <message>
        <source>customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>judged the pictures alike: {verdict}</source>
        <translation>相似图片结论：{verdict}</translation>
    </message>
    <message>
        <source>linked it to {record}</source>
        <translation>关联到 {record}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>noted that it came from {customer} too</source>
        <translation>发现 {customer} 也发过</translation>
    </message>
    <message>
        <source>read the barcode {code}</source>
        <translation>识别出条码 {code}</translation>
    </message>
    <message>
        <source>said that a barcode means nothing here</source>
        <translation>确认条码与本店单据无关</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>took it from {record}</source>
        <translation>取消了与 {record} 的关联</translation>
    </message>
</context>
<context>
    <name>PhotoKind</name>
    <message>
        <source>Chat screenshot</source>
        <translation>聊天截图</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>瑕疵</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>称重</translation>
    </message>
</context>
<context>
    <name>PhotoLikeness</name>
    <message>
        <source>Alike: it may show the same thing</source>
        <translation>相似：可能拍的是同一件东西</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>无妨</translation>
    </message>
    <message>
        <source>Nearly the same picture: saved again, or another size</source>
        <translation>几乎相同：重新保存过，或尺寸不同</translation>
    </message>
    <message>
        <source>Somebody has looked at these pictures by now.</source>
        <translation>这些图片已经有人看过了。</translation>
    </message>
    <message>
        <source>The same picture</source>
        <translation>同一张图片</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Used twice</source>
        <translation>重复使用</translation>
    </message>
    <message>
        <source>Very alike: cut, brightened, or something written on it</source>
        <translation>非常相似：裁剪、调亮或加过文字</translation>
    </message>
</context>
<context>
    <name>PhotoNoteDialog</name>
    <message>
        <source>&amp;Add below the notes that are there</source>
        <translation>追加在原备注下面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace the notes</source>
        <translation>替换原备注(&amp;R)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on several photos</source>
        <translation>给多张照片写备注</translation>
    </message>
    <message>
        <source>What do the photos show?</source>
        <translation>照片里是什么情况？</translation>
    </message>
</context>
<context>
    <name>PhotoPlan</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A file name cannot hold the ID {name}; this is how programs write it.</source>
        <translation>文件名写不了客户ID“{name}”，程序会写成这样。</translation>
    </message>
    <message>
        <source>Archived already under {customer}.</source>
        <translation>已归档在 {customer} 名下。</translation>
    </message>
    <message>
        <source>Archived already; it will be linked to order {order_no}.</source>
        <translation>已在图库中，将关联到订单 {order_no}。</translation>
    </message>
    <message>
        <source>Attention: the same picture as {file}, which is read as {customer}.</source>
        <translation>注意：与 {file} 是同一张图片，那张识别为 {customer}。</translation>
    </message>
    <message>
        <source>Attention: the same picture is archived under {customer}.</source>
        <translation>注意：同一张图片已归档在 {customer} 名下。</translation>
    </message>
    <message>
        <source>Customers of several platforms have the ID {name}.</source>
        <translation>多个平台都有客户ID {name}。</translation>
    </message>
    <message>
        <source>No customer is called “{name}” yet.</source>
        <translation>还没有叫“{name}”的客户。</translation>
    </message>
    <message>
        <source>No order or parcel here has the number {number}.</source>
        <translation>这里没有单号为 {number} 的订单或包裹。</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”; is it {customer}?</source>
        <translation>没有叫“{name}”的客户，是 {customer} 吗？</translation>
    </message>
    <message>
        <source>Nothing here says whose picture it is.</source>
        <translation>看不出是谁的图片。</translation>
    </message>
    <message>
        <source>Read from the folder “{folder}”.</source>
        <translation>按文件夹名“{folder}”识别。</translation>
    </message>
    <message>
        <source>Read without “{ending}”.</source>
        <translation>识别时去掉了“{ending}”。</translation>
    </message>
    <message>
        <source>Several customers may be meant: {customers}.</source>
        <translation>可能是这几位客户之一：{customers}。</translation>
    </message>
    <message>
        <source>The platform hides the buyer of order {order_no}. Enter the customer ID.</source>
        <translation>平台隐藏了订单 {order_no} 的买家，请填写客户ID。</translation>
    </message>
    <message>
        <source>The same picture as {file}.</source>
        <translation>与 {file} 是同一张图片。</translation>
    </message>
    <message>
        <source>There is no order {number} here: it is not linked to one.</source>
        <translation>这里没有订单 {number}，未关联订单。</translation>
    </message>
    <message>
        <source>This number belongs to orders of several customers: {customers}.</source>
        <translation>这个单号对应多位客户的订单：{customers}。</translation>
    </message>
    <message>
        <source>This picture lies in the recycle bin, filed under {customer}.</source>
        <translation>这张图片在回收站里，原归档客户为 {customer}。</translation>
    </message>
    <message>
        <source>This row names nobody; the row above it names {customer}.</source>
        <translation>这一行没有写客户，上面一行写的是 {customer}。</translation>
    </message>
    <message>
        <source>“{name}” is named here, but order {order_no} belongs to {customer}.</source>
        <translation>这里写的是“{name}”，但订单 {order_no} 是 {customer} 的。</translation>
    </message>
</context>
<context>
    <name>PhotoReview</name>
    <message>
        <source>&amp;Give</source>
        <translation>指定(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Give to {count}</source>
        <translation>指定给 {count} 张(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take anyway</source>
        <translation>照样归档(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再试一次(&amp;T)</translation>
    </message>
    <message>
        <source>Archived under an ID that nobody has yet.</source>
        <translation>归到一个还没有客户的ID下。</translation>
    </message>
    <message>
        <source>Belongs to order {order}.</source>
        <translation>属于订单 {order}。</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Do not &amp;skip</source>
        <translation>不跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Enter a customer ID first.</source>
        <translation>请先填写客户ID。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>It may also be:</source>
        <translation>也可能是：</translation>
    </message>
    <message>
        <source>New ID</source>
        <translation>新ID</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>None of these waits for a yes to its customer ID.</source>
        <translation>选中的图片都不需要确认客户ID。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures to archive</source>
        <translation>待归档的图片</translation>
    </message>
    <message>
        <source>Press Enter in the field to archive under this ID anyway.</source>
        <translation>在输入框里按回车，照样归到这个ID下。</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可归档</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Select pictures first.</source>
        <translation>请先选中图片。</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The list could not be shown.</source>
        <translation>列表无法显示。</translation>
    </message>
    <message>
        <source>These pictures are in the archive already, or are none.</source>
        <translation>这些图片已经归档，或者不是图片。</translation>
    </message>
    <message>
        <source>Wait until the running work is done.</source>
        <translation>请等正在进行的工作完成。</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>不知是谁</translation>
    </message>
</context>
<context>
    <name>PhotoReviewDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Customer ID or order number</source>
        <translation>客户ID或订单号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation>指定(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take anyway</source>
        <translation>照样归档(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;rchive</source>
        <translation>归档(&amp;R)</translation>
    </message>
    <message>
        <source>Archive all that are ready (Ctrl+Enter)</source>
        <translation>归档所有可归档的图片（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Archive pictures</source>
        <translation>归档图片</translation>
    </message>
    <message>
        <source>Archive the selected pictures under the ID they have, although nobody has it yet or several do (Alt+T)</source>
        <translation>即使这个ID还没有客户或对应多个客户，也把选中的图片归到它名下（Alt+T）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Customer ID or order number of the selected pictures</source>
        <translation>选中图片的客户ID或订单号</translation>
    </message>
    <message>
        <source>Each picture goes to the customer whose ID, order or tracking number its name says, or the row of the sheet it stands in. The files stay where they are.</source>
        <translation>按文件名或所在表格行里的客户ID、订单号、快递单号，把每张图片归到客户名下。原文件不动。</translation>
    </message>
    <message>
        <source>Give the selected pictures to this customer (Enter)</source>
        <translation>把选中的图片归到这个客户名下（回车）</translation>
    </message>
    <message>
        <source>Leave the selected pictures out, or take them up again (Delete)</source>
        <translation>不归档选中的图片，或者重新归档（Delete）</translation>
    </message>
    <message>
        <source>Pictures to archive</source>
        <translation>待归档的图片</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>PhotoShareDialog</name>
    <message>
        <source>&amp;Customer ID</source>
        <translation>客户ID(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folder: the pictures one by one, and a list of them</source>
        <translation>文件夹(&amp;F)：照片逐张保存，附清单</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PDF: the pictures on pages, to print or to send</source>
        <translation>PDF(&amp;P)：照片排在页面上，用于打印或发送</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>保存到(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zip archive: the pictures in one file, and a list of them</source>
        <translation>压缩包(&amp;Z)：所有照片放进一个文件，附清单</translation>
    </message>
    <message>
        <source>Below each</source>
        <translation>照片下方显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>File na&amp;me</source>
        <translation>文件名(&amp;M)</translation>
    </message>
    <message>
        <source>Hand on photos</source>
        <translation>分享照片</translation>
    </message>
    <message>
        <source>On &amp;each page</source>
        <translation>每页(&amp;E)</translation>
    </message>
    <message>
        <source>On each page</source>
        <translation>每页</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Without the place where they were &amp;taken</source>
        <translation>去除拍摄地点(&amp;T)</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photo {number} of {total}: {kind}</source>
        <translation>第 {number} 张，共 {total} 张：{kind}</translation>
    </message>
    <message>
        <source>Photos can be added once this is saved.</source>
        <translation>保存后才能添加照片。</translation>
    </message>
    <message>
        <source>Remove from this record</source>
        <translation>从这条记录移除</translation>
    </message>
    <message>
        <source>The photo does not belong to this record any more; it stays in the archive.</source>
        <translation>照片已与这条记录取消关联，仍留在照片库里。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Compare with the next photo</source>
        <translation>与下一张对比</translation>
    </message>
    <message>
        <source>Compare with the next photo (C)</source>
        <translation>与下一张对比 (C)</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>复制图片 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全屏 (F11)</translation>
    </message>
    <message>
        <source>Kind…</source>
        <translation>类型…</translation>
    </message>
    <message>
        <source>Kind… (K)</source>
        <translation>类型… (K)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <translation>下一张 (→)</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Note… (N)</source>
        <translation>备注… (N)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open folder (F)</source>
        <translation>打开所在文件夹 (F)</translation>
    </message>
    <message>
        <source>Open with the system&apos;s viewer</source>
        <translation>用系统看图程序打开</translation>
    </message>
    <message>
        <source>Original size (1)</source>
        <translation>原始大小 (1)</translation>
    </message>
    <message>
        <source>Photo of {customer}</source>
        <translation>{customer} 的照片</translation>
    </message>
    <message>
        <source>Previous (←)</source>
        <translation>上一张 (←)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>打印… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>另存为… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <translation>这张照片已经不在了。</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>旋转显示</translation>
    </message>
    <message>
        <source>Turn the view (R)</source>
        <translation>旋转查看 (R)</translation>
    </message>
    <message>
        <source>Whole picture (0)</source>
        <translation>适合窗口 (0)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>PhotoWatcher</name>
    <message>
        <source>Archiving photos of the watched folder</source>
        <translation>正在归档监视文件夹里的照片</translation>
    </message>
    <message>
        <source>Archiving was stopped before it came to this file.</source>
        <translation>还没轮到这个文件，归档就被停止了。</translation>
    </message>
    <message>
        <source>Looking at the watched folder</source>
        <translation>正在查看监视的文件夹</translation>
    </message>
    <message>
        <source>The watched folder “{folder}” cannot be read. {reason}</source>
        <translation>监视的文件夹“{folder}”无法读取。{reason}</translation>
    </message>
    <message>
        <source>Watched folder:</source>
        <translation>监视的文件夹：</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 photo archived.</source>
        <translation>已归档 1 张照片。</translation>
    </message>
    <message>
        <source>A customer ID has at most {most} characters; this one has {count}.</source>
        <translation>客户ID最多 {most} 个字符，这个有 {count} 个。</translation>
    </message>
    <message>
        <source>A photo has this name already.</source>
        <translation>已有图片使用这个名称。</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>添加照片文件夹</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>这里已有 {count} 张。</translation>
    </message>
    <message>
        <source>Already in the archive, linked now: {count}.</source>
        <translation>之前已归档、现已关联 {count} 张。</translation>
    </message>
    <message>
        <source>Already in the archive: {count}.</source>
        <translation>之前已归档 {count} 张。</translation>
    </message>
    <message>
        <source>Archiving photos</source>
        <translation>正在归档照片</translation>
    </message>
    <message>
        <source>Attention: a picture very much like it is filed under {customer}.</source>
        <translation>注意：{customer} 名下有一张非常相似的图片。</translation>
    </message>
    <message>
        <source>Attention: the same picture is filed under {customer}.</source>
        <translation>注意：客户 {customer} 名下有同一张图片。</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>关联记录</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fund movement</source>
        <translation>经费收支</translation>
    </message>
    <message>
        <source>Further files not archived: {count}.</source>
        <translation>另有 {count} 个文件没有归档。</translation>
    </message>
    <message>
        <source>It has the name of another photo now.</source>
        <translation>它现在用的是另一张图片的名称。</translation>
    </message>
    <message>
        <source>It is in none of the folders that were searched.</source>
        <translation>在查找过的文件夹中都没有找到。</translation>
    </message>
    <message>
        <source>It is the file of a photo.</source>
        <translation>它是一张图片的文件。</translation>
    </message>
    <message>
        <source>It leads out of the photo folder.</source>
        <translation>它指向图片文件夹之外。</translation>
    </message>
    <message>
        <source>Its file is as it was.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>Its file was missing on {day}.</source>
        <translation>{day} 检查时文件已丢失。</translation>
    </message>
    <message>
        <source>Its file was not what had been archived on {day}.</source>
        <translation>{day} 检查时文件与归档时不同。</translation>
    </message>
    <message>
        <source>Its name cannot be kept. Rename it.</source>
        <translation>这个文件名无法保存，请改名。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Laying out {count} photos</source>
        <translation>正在排版 {count} 张照片</translation>
    </message>
    <message>
        <source>Linking photos</source>
        <translation>正在关联照片</translation>
    </message>
    <message>
        <source>Missing or damaged: {files}</source>
        <translation>缺失或已损坏：{files}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the photo</source>
        <translation>照片备注</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open with the system&apos;s viewer</source>
        <translation>用系统看图程序打开</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>退回包裹</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures (*{suffix})</source>
        <translation>图片 (*{suffix})</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>图片 ({kinds})</translation>
    </message>
    <message>
        <source>Pictures and sheets ({kinds})</source>
        <translation>图片和表格 ({kinds})</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Quality feedback</source>
        <translation>质量反馈</translation>
    </message>
    <message>
        <source>Removing photos</source>
        <translation>正在移除照片</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the photo as</source>
        <translation>照片另存为</translation>
    </message>
    <message>
        <source>Saving the photo&apos;s note</source>
        <translation>正在保存照片备注</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>正在保存 {file}</translation>
    </message>
    <message>
        <source>Say whose photos these are: enter the customer ID.</source>
        <translation>请填写客户ID，说明是谁的照片。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>确认表</translation>
    </message>
    <message>
        <source>Some of these photos are gone for ever. Look at the list again.</source>
        <translation>其中有些照片已永久删除，请重新查看列表。</translation>
    </message>
    <message>
        <source>Somebody changed these photos in between: {names}. Look at them again.</source>
        <translation>这些照片刚刚被别人改过：{names}。请重新查看后再改。</translation>
    </message>
    <message>
        <source>Somebody judged these pictures in between. Look at them again.</source>
        <translation>这两张图片刚被别人判定过，请重新查看。</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>中途已停止。</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>That was only a link. Copy the picture itself and press Ctrl+V here.</source>
        <translation>复制的只是链接。请复制图片本身，再在这里按 Ctrl+V。</translation>
    </message>
    <message>
        <source>The customer ID goes on; the file name has only its begin.</source>
        <translation>客户ID不完整，文件名只有开头部分。</translation>
    </message>
    <message>
        <source>The file is in the clipboard</source>
        <translation>文件已复制</translation>
    </message>
    <message>
        <source>The file of “{file}” is missing. Check the photo folder first.</source>
        <translation>“{file}”的图片文件不见了。请先检查图片文件夹。</translation>
    </message>
    <message>
        <source>The file of “{file}” was changed outside of ShopDesk. Check the photo folder first.</source>
        <translation>“{file}”的图片文件在 ShopDesk 之外被改动过。请先检查图片文件夹。</translation>
    </message>
    <message>
        <source>The file that was found has changed in between.</source>
        <translation>找到的文件刚才又有变化。</translation>
    </message>
    <message>
        <source>The file that was found is gone again.</source>
        <translation>找到的文件又不见了。</translation>
    </message>
    <message>
        <source>The number “{number}” in this row has lost its last digits in Excel.</source>
        <translation>这一行的单号“{number}”在 Excel 里丢失了末尾几位。</translation>
    </message>
    <message>
        <source>The path of the photo folder is too long for Windows: {folder}. Move the data folder higher up.</source>
        <translation>图片文件夹的路径对 Windows 来说太长：{folder}。请把数据文件夹移到更上层。</translation>
    </message>
    <message>
        <source>The picture is in the clipboard</source>
        <translation>图片已复制</translation>
    </message>
    <message>
        <source>The place where it was taken could not be removed.</source>
        <translation>无法去除这张照片的拍摄地点。</translation>
    </message>
    <message>
        <source>The same picture is archived as {path}.</source>
        <translation>同一张图片已归档为 {path}。</translation>
    </message>
    <message>
        <source>Then the disk was full. Free some space and add the others again.</source>
        <translation>随后磁盘满了。请腾出空间，再添加其余的。</translation>
    </message>
    <message>
        <source>There are more than {count} files in these folders. Add one after the other.</source>
        <translation>这些文件夹里的文件超过 {count} 个，请分批添加。</translation>
    </message>
    <message>
        <source>There are no pictures in the sheets of “{file}”.</source>
        <translation>“{file}”的工作表里没有图片。</translation>
    </message>
    <message>
        <source>There are too many pictures in these sheets together. Add “{file}” by itself.</source>
        <translation>这些表格里的图片合起来太多，请单独添加“{file}”。</translation>
    </message>
    <message>
        <source>There is no photo with this file any more.</source>
        <translation>已没有使用这个文件的图片。</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one in the chat first.</source>
        <translation>剪贴板里没有图片，请先在聊天窗口复制一张。</translation>
    </message>
    <message>
        <source>This customer ID has half a character in it. Type it again.</source>
        <translation>客户ID里有不完整的字符，请重新输入。</translation>
    </message>
    <message>
        <source>This photo was changed in between. Look at it again.</source>
        <translation>这张照片刚刚被改过，请重新查看。</translation>
    </message>
    <message>
        <source>This picture is too large to be shown: more than 200 megapixels.</source>
        <translation>图片超过 2 亿像素，无法显示。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>平台违规</translation>
    </message>
    <message>
        <source>What does the photo show?</source>
        <translation>照片里是什么？</translation>
    </message>
    <message>
        <source>Write down what is to be noted.</source>
        <translation>请填写要备注的内容。</translation>
    </message>
    <message>
        <source>Wrong shipment</source>
        <translation>发错货</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>待整理</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>not linked yet</source>
        <translation>未关联</translation>
    </message>
    <message>
        <source>{count} files are in the clipboard</source>
        <translation>已复制 {count} 个文件</translation>
    </message>
    <message>
        <source>{count} photos archived.</source>
        <translation>已归档 {count} 张照片。</translation>
    </message>
    <message>
        <source>{file} is not in the photo folder any more</source>
        <translation>{file} 已不在照片文件夹里</translation>
    </message>
    <message>
        <source>“{file}” cannot be shown: it is damaged, or no picture any more.</source>
        <translation>“{file}”无法显示：已损坏，或已不是图片。</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete. Ask for the picture again.</source>
        <translation>“{file}”已损坏或不完整，请让客户重新发一张。</translation>
    </message>
    <message>
        <source>“{file}” is empty. Save it again.</source>
        <translation>“{file}”是空文件，请重新保存。</translation>
    </message>
    <message>
        <source>“{file}” is not a picture ShopDesk knows. Use JPEG, PNG, WebP, BMP, GIF or HEIC.</source>
        <translation>“{file}”不是 ShopDesk 支持的图片，请用 JPEG、PNG、WebP、BMP、GIF 或 HEIC。</translation>
    </message>
    <message>
        <source>“{file}” is too large: at most 200 megapixels and 500 MB.</source>
        <translation>“{file}”太大：最多 2 亿像素、500 MB。</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>A file in the watched folder waits: its name does not say whose it is.</source>
        <translation>监视文件夹里有 1 个文件待确认：文件名看不出是谁的。</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Changing photos</source>
        <translation>正在修改照片</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>检查…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Kind…</source>
        <translation>类型…</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>关联到…</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>No photo matches the filter.</source>
        <translation>没有符合筛选条件的照片。</translation>
    </message>
    <message>
        <source>No photos yet. Drop pictures here, paste one out of a chat with Ctrl+V, or choose files.</source>
        <translation>还没有照片。拖入图片、按 Ctrl+V 粘贴，或选择文件。</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures as ZIP or PDF…</source>
        <translation>图片打包（ZIP 或 PDF）…</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>去确认</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>The photos could not be read.</source>
        <translation>照片读取失败。</translation>
    </message>
    <message>
        <source>This photo is in the recycle bin.</source>
        <translation>这张照片在回收站里。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Used twice? {count}</source>
        <translation>疑似重复使用 {count}</translation>
    </message>
    <message>
        <source>{count} files in the watched folder wait: their names do not say whose they are.</source>
        <translation>监视文件夹里有 {count} 个文件待确认：文件名看不出是谁的。</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 张</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>After-sales tickets</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>理赔</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Confirmation sheets</source>
        <translation>订单确认表</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Department fund</source>
        <translation>部门活动经费</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>奖惩台账</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Payment reminders</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>Penalties and bonuses</source>
        <translation>奖惩台账</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Platform violations</source>
        <translation>平台违规</translation>
    </message>
    <message>
        <source>Quality feedback</source>
        <translation>质量反馈</translation>
    </message>
    <message>
        <source>Receiving desk</source>
        <translation>收货台</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation>售后出入库</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Wrong shipments</source>
        <translation>发错货</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京东</translation>
    </message>
    <message>
        <source>Kuaishou</source>
        <translation>快手</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>淘宝</translation>
    </message>
    <message>
        <source>Tmall</source>
        <translation>天猫</translation>
    </message>
    <message>
        <source>Weixin</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>小红书</translation>
    </message>
    <message>
        <source>Youzan</source>
        <translation>有赞</translation>
    </message>
</context>
<context>
    <name>PlatformBox</name>
    <message>
        <source>Keep ours</source>
        <translation>保留我们的</translation>
    </message>
    <message>
        <source>Take the platform&apos;s</source>
        <translation>采用平台的</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>我们的</translation>
    </message>
    <message>
        <source>platform&apos;s</source>
        <translation>平台的</translation>
    </message>
</context>
<context>
    <name>PlatformSays</name>
    <message>
        <source>The platform says something else</source>
        <translation>与平台不一致</translation>
    </message>
</context>
<context>
    <name>PostagePayer</name>
    <message>
        <source>Paid by the customer</source>
        <translation>客户承担</translation>
    </message>
    <message>
        <source>Paid by the shop</source>
        <translation>店铺承担</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A deadline is at least 1 minute or hour, and days are not below zero.</source>
        <translation>时限至少为 1 分钟或 1 小时，天数不能小于零。</translation>
    </message>
    <message>
        <source>An alert needs at least one day, and a warning comes up to {most} points ahead.</source>
        <translation>预警至少要统计一天；提醒最多提前 {most} 分。</translation>
    </message>
    <message>
        <source>Choose a folder outside the data folder, best on another disk.</source>
        <translation>请选择数据文件夹以外的文件夹，最好在另一块磁盘上。</translation>
    </message>
    <message>
        <source>Choose a folder that has nothing to do with the data folder.</source>
        <translation>请选择一个与数据文件夹无关的文件夹。</translation>
    </message>
    <message>
        <source>Enter an amount above zero, or nothing.</source>
        <translation>请填大于零的金额，或留空。</translation>
    </message>
    <message>
        <source>Only the owner may change the time zone.</source>
        <translation>只有店主可以修改时区。</translation>
    </message>
    <message>
        <source>{folder} cannot be reached. Is its disk connected?</source>
        <translation>无法访问 {folder}，请检查磁盘是否已连接。</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone. Choose one like Asia/Shanghai.</source>
        <translation>“{zone}”不是时区，请选 Asia/Shanghai 这样的。</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source> customers</source>
        <translation> 位客户</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> points ahead</source>
        <translation> 分前提醒</translation>
    </message>
    <message>
        <source>&amp;Add person…</source>
        <translation>添加员工(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add shop…</source>
        <translation>添加店铺(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Check the archive…</source>
        <translation>检查图片库(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Couriers…</source>
        <translation>快递公司(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Dispatched goods count as received after</source>
        <translation>发出后自动完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Do not watch</source>
        <translation>不再监视(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Extend deadlines of trades by</source>
        <translation>延长交易截止(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;First reply within</source>
        <translation>首次回复时限(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reasons…</source>
        <translation>售后原因(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Rules of the ledger…</source>
        <translation>奖惩规则(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Second check of claims from</source>
        <translation>要复核的申请金额，不低于(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Suppliers…</source>
        <translation>供应商(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>还原(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>时区(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Warn of violations</source>
        <translation>违规扣分提醒(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Who works at this PC</source>
        <translation>当前操作人(&amp;W)</translation>
    </message>
    <message>
        <source>A closed shop keeps its orders; imports no longer offer it.</source>
        <translation>停用的店铺保留订单，但导入时不再列出。</translation>
    </message>
    <message>
        <source>A style alert comes from so many customers on</source>
        <translation>达到多少位客户时提示款式预警</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Another disk, a NAS or a USB stick: database and photos are copied there with every backup.</source>
        <translation>另一块磁盘、NAS 或 U 盘：每次备份都会把数据库和照片复制过去。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>图片库</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Business days and months are counted in this zone, wherever the PC is. It counts from the next start on.</source>
        <translation>日期和月份都按这个时区计算，与电脑所在时区无关。下次启动后生效。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changing the time zone</source>
        <translation>正在修改时区</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>Claims of so much need a second check</source>
        <translation>申请金额达到多少要复核</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Courier claims</source>
        <translation>快递理赔</translation>
    </message>
    <message>
        <source>Couriers have the rules by which claims propose an amount, and the days within which they take them.</source>
        <translation>快递公司里有理赔的建议金额规则和提交时限。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Deadlines count for tickets that are opened from now on.</source>
        <translation>时限只对之后登记的售后单生效。</translation>
    </message>
    <message>
        <source>Dispatched goods count as received after so many days</source>
        <translation>发出多少天后自动完成</translation>
    </message>
    <message>
        <source>Empty: no claim needs one.</source>
        <translation>留空：都不需要复核。</translation>
    </message>
    <message>
        <source>Everything is in this one folder; nothing leaves this PC unless you export it.</source>
        <translation>所有数据都在这一个文件夹里，除非您自己导出，不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Extend deadlines of trades by so many days</source>
        <translation>交易截止延长多少天</translation>
    </message>
    <message>
        <source>First reply within so many minutes</source>
        <translation>首次回复时限（分钟）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Never by themselves</source>
        <translation>不自动完成</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>不预警</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不延长</translation>
    </message>
    <message>
        <source>Open &amp;archive</source>
        <translation>打开图片库(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>备份进度</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Refunds of goods that have not been shipped need no re&amp;view</source>
        <translation>未发货的仅退款自动通过审核(&amp;V)</translation>
    </message>
    <message>
        <source>Registers and ledger</source>
        <translation>登记与台账</translation>
    </message>
    <message>
        <source>Remove for &amp;ever…</source>
        <translation>彻底删除(&amp;E)…</translation>
    </message>
    <message>
        <source>Res&amp;olved within</source>
        <translation>处理完成时限(&amp;O)</translation>
    </message>
    <message>
        <source>Resolved within so many hours</source>
        <translation>处理完成时限（小时）</translation>
    </message>
    <message>
        <source>Restore from a &amp;file…</source>
        <translation>从文件恢复(&amp;F)…</translation>
    </message>
    <message>
        <source>Return &amp;addresses…</source>
        <translation>退货地址(&amp;A)…</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>第二备份文件夹</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>ShopDesk speaks it from the next start on.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Style &amp;alert from</source>
        <translation>款式预警(&amp;A)</translation>
    </message>
    <message>
        <source>Suppliers are who gets quality feedback; the rules say what penalties and bonuses come to.</source>
        <translation>质量反馈发给供应商；奖惩规则决定罚款和奖励的金额。</translation>
    </message>
    <message>
        <source>The check compares every file with what was archived, and puts right what was moved, lost or changed.</source>
        <translation>检查会把每个文件与归档时核对，并修复被移动、丢失或改动的文件。</translation>
    </message>
    <message>
        <source>The number is the one your staff sign remarks with. Whoever has left keeps what they wrote.</source>
        <translation>工号就是写备注时署的号。离职员工留下的记录不会变。</translation>
    </message>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>店铺时区</translation>
    </message>
    <message>
        <source>Warn so many points before a threshold</source>
        <translation>距扣分节点还差多少分时提醒</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>What ShopDesk is built with</source>
        <translation>ShopDesk 所用的开源组件</translation>
    </message>
    <message>
        <source>What is deleted lies here until the owner removes it for ever, after 30 days at the earliest.</source>
        <translation>删除的记录放在这里，满 30 天后店主才能彻底删除。</translation>
    </message>
    <message>
        <source>While ShopDesk runs, pictures in this folder are archived by themselves when their name is a customer ID, an order number or a tracking number that is known, such as 小鱼儿24_2.jpg. All others wait on the photos page until somebody looks. The files in the folder stay as they are. The folder is watched by this PC only.</source>
        <translation>ShopDesk 运行时，文件名是已知客户ID、订单号或快递单号的图片（如 小鱼儿24_2.jpg）会自动归档；其余的在照片页等待处理。文件夹里的文件保持原样。只有这台电脑监视该文件夹。</translation>
    </message>
    <message>
        <source>Who works at this PC</source>
        <translation>当前操作人</translation>
    </message>
    <message>
        <source>Wi&amp;thin</source>
        <translation>统计范围(&amp;T)</translation>
    </message>
    <message>
        <source>Within so many days</source>
        <translation>多少天之内</translation>
    </message>
    <message>
        <source>before 12, 24, 36 and 48 points of a calendar year</source>
        <translation>自然年内累计 12、24、36、48 分之前</translation>
    </message>
    <message>
        <source>business days, the day of the report included</source>
        <translation>营业日，含反馈当天</translation>
    </message>
    <message>
        <source>different ones who report the same style</source>
        <translation>反馈同一货号的不同客户数</translation>
    </message>
    <message>
        <source>{database} of records, {photos} of photos ({count}), {backups} of backups</source>
        <translation>数据 {database}，照片 {photos}（{count} 张），备份 {backups}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open the photo</source>
        <translation>打开照片</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Copies</source>
        <translation>份数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All, or for example 1-3, 5</source>
        <translation>全部，或如 1-3, 5</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>取消打印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>No printer is installed on this PC. Save the PDF and print it elsewhere.</source>
        <translation>本机没有安装打印机。可以另存为 PDF，拿到别处打印。</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>打印机(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>页码(&amp;G)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>已打印页数</translation>
    </message>
    <message>
        <source>Pages to pr&amp;int</source>
        <translation>打印页码(&amp;I)</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>打印页码</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Print: {title}</source>
        <translation>打印：{title}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>共 {count} 页</translation>
    </message>
    <message>
        <source>{title} is on its way to {printer}</source>
        <translation>“{title}”已发送到 {printer}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Say which pages, for example 1-3, 5.</source>
        <translation>请写明页码，例如 1-3, 5。</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>打印机没有接收页面。</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on and connected?</source>
        <translation>打印机没有响应。请检查是否已开机并连接好。</translation>
    </message>
    <message>
        <source>The printer takes no more pages.</source>
        <translation>打印机不再接收页面。</translation>
    </message>
    <message>
        <source>{paper} landscape</source>
        <translation>{paper} 横向</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} 毫米</translation>
    </message>
    <message>
        <source>“{part}” names no pages. Write for example 1-3, 5.</source>
        <translation>“{part}”不是页码，请写成 1-3, 5 这样。</translation>
    </message>
    <message>
        <source>“{part}”: there are pages 1 to {count}.</source>
        <translation>“{part}”：页码只有 1 到 {count}。</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Answer</source>
        <translation>工厂答复</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Describe the defect: “other” alone tells the factory nothing.</source>
        <translation>请描述问题：只写“其他”，工厂看不出是什么问题。</translation>
    </message>
    <message>
        <source>Enter how many pieces are affected.</source>
        <translation>请填写有问题的件数。</translation>
    </message>
    <message>
        <source>Enter what the factory said.</source>
        <translation>请填写工厂的答复。</translation>
    </message>
    <message>
        <source>Feedback no.</source>
        <translation>反馈编号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>It has not been sent to the factory: say why there is no defect.</source>
        <translation>还没有发给工厂：请说明为什么不是质量问题。</translation>
    </message>
    <message>
        <source>It is as it was reported: there is no step to undo.</source>
        <translation>还是最初反馈的状态，没有可以撤回的步骤。</translation>
    </message>
    <message>
        <source>Nothing more is bought from this supplier. Choose another one.</source>
        <translation>该供应商已不再供货，请选择其他供应商。</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order {order_no} of {customer}, {shop}</source>
        <translation>{customer} 的订单 {order_no}，{shop}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Quality feedback</source>
        <translation>质量反馈</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>反馈人</translation>
    </message>
    <message>
        <source>Say which style it is about.</source>
        <translation>请填写货号。</translation>
    </message>
    <message>
        <source>Sent already or closed, so the supplier stays: {numbers}.</source>
        <translation>已发出或已结案，供应商不能再改：{numbers}。</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>That is longer than {number} characters.</source>
        <translation>超过 {number} 个字符。</translation>
    </message>
    <message>
        <source>The factory was told so on {day}. Take that step back first.</source>
        <translation>{day} 已按此发给工厂。请先撤回那一步。</translation>
    </message>
    <message>
        <source>There is no alert for this style (any more).</source>
        <translation>这个款（已）没有预警。</translation>
    </message>
    <message>
        <source>These goods are of another order.</source>
        <translation>这件商品属于另一个订单。</translation>
    </message>
    <message>
        <source>This day is yet to come.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>This feedback is in the recycle bin. Restore it first.</source>
        <translation>这条反馈在回收站里，请先还原。</translation>
    </message>
    <message>
        <source>This ticket lies in the recycle bin (by now).</source>
        <translation>这张售后单（已）在回收站里。</translation>
    </message>
    <message>
        <source>Ticket no.</source>
        <translation>售后单号</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>{feedback_no} has no supplier yet, so nobody knows whom to send it to.</source>
        <translation>{feedback_no} 还没有供应商，不知道发给谁。</translation>
    </message>
    <message>
        <source>{feedback_no} is closed and stays as it is.</source>
        <translation>{feedback_no} 已结案，不能再修改。</translation>
    </message>
    <message>
        <source>{feedback_no} is not verified yet: look at the goods or photos first.</source>
        <translation>{feedback_no} 还没有核实：请先查看商品或照片。</translation>
    </message>
    <message>
        <source>{feedback_no} is “{state}” and cannot become “{to}”.</source>
        <translation>{feedback_no} 是“{state}”，不能变为“{to}”。</translation>
    </message>
    <message>
        <source>{feedback_no} of {day} is about the same style and customer: {defect}.</source>
        <translation>{day} 的 {feedback_no} 是同一客户、同一款：{defect}。</translation>
    </message>
    <message>
        <source>{feedback_no} was changed in between and is now “{state}”. Look at it again.</source>
        <translation>{feedback_no} 刚被修改过，现在是“{state}”。请重新查看。</translation>
    </message>
    <message>
        <source>{ticket_no} of {customer}: {reason}</source>
        <translation>{customer} 的 {ticket_no}：{reason}</translation>
    </message>
    <message>
        <source>{ticket_no}: {reason} · {order}</source>
        <translation>{ticket_no}：{reason} · {order}</translation>
    </message>
    <message>
        <source>“{text}” is no order, parcel or ticket on file. The style can be entered by hand.</source>
        <translation>“{text}”不是已有的订单、包裹或售后单。可以手工填写货号。</translation>
    </message>
</context>
<context>
    <name>QualityFeedbackPage</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>统计…</translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation>新建反馈</translation>
    </message>
    <message>
        <source>No feedback matches the filter.</source>
        <translation>没有符合筛选条件的反馈。</translation>
    </message>
    <message>
        <source>No quality feedback yet. Report a defect a customer met, from its order, ticket or by hand.</source>
        <translation>还没有质量反馈。客户遇到质量问题时，可从订单、售后单或手工登记。</translation>
    </message>
    <message>
        <source>No. / style / customer / order / text</source>
        <translation>编号 / 货号 / 客户 / 订单 / 描述</translation>
    </message>
    <message>
        <source>Open feedback</source>
        <translation>未结反馈</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Sheet for the supplier…</source>
        <translation>供应商反馈单…</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>款式</translation>
    </message>
    <message>
        <source>Style alert</source>
        <translation>款式预警</translation>
    </message>
    <message>
        <source>Style alerts</source>
        <translation>款式预警</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supplier not known yet</source>
        <translation>供应商未知</translation>
    </message>
    <message>
        <source>Suppliers…</source>
        <translation>供应商…</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>This feedback is in the recycle bin, or of a shop that is not shown.</source>
        <translation>这条反馈在回收站里，或属于未显示的店铺。</translation>
    </message>
    <message>
        <source>To send to the factory</source>
        <translation>待发工厂</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>{count} feedback</source>
        <translation>{count} 条反馈</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 条</translation>
    </message>
    <message>
        <source>{feedback_no} is saved</source>
        <translation>{feedback_no} 已保存</translation>
    </message>
    <message>
        <source>{pieces} pieces of {styles} styles</source>
        <translation>{styles} 个款，{pieces} 件</translation>
    </message>
    <message>
        <source>{style_no}: {customers}
{defects}
It rests until a further customer reports this style.</source>
        <translation>{style_no}：{customers}
{defects}
有新的客户反馈此款时会再次提醒。</translation>
    </message>
</context>
<context>
    <name>QualityFigures</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>面料</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Of 1,000</source>
        <translation>每千件</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单件数</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Quality feedback by style</source>
        <translation>按款质量反馈</translation>
    </message>
    <message>
        <source>Seam</source>
        <translation>做工</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
</context>
<context>
    <name>QualityHistory</name>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题描述</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>any open alert</source>
        <translation>所有未处理预警</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{style_no} (taken care of)</source>
        <translation>{style_no}（已处理）</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{title}, {count} waiting</source>
        <translation>{title}，{count} 项待处理</translation>
    </message>
</context>
<context>
    <name>RateBookDialog</name>
    <message>
        <source>A rate for a person goes before one for a shop, and that before one for everybody; of the same the newest holds. What was used for a month stays as it was.</source>
        <translation>个人标准优先于店铺标准，店铺标准优先于通用标准；同一范围以最新的为准。已用于某月的标准不再改动。</translation>
    </message>
    <message>
        <source>Changing this lets orders count in other months. Enter the months again that were entered before, so that none counts twice.</source>
        <translation>修改后订单可能计入别的月份。请把已入账的月份重新入账，以免重复计算。</translation>
    </message>
    <message>
        <source>Changing what orders count on</source>
        <translation>正在修改订单计入方式</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>Every shop</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>It was used for {month}: let it end, or add another from a later month.</source>
        <translation>{month} 已按它计算：可以让它结束，或新增从以后月份起的标准。</translation>
    </message>
    <message>
        <source>No. {staff_no} · {name}</source>
        <translation>{staff_no}号 · {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Removing a rate</source>
        <translation>正在删除提成标准</translation>
    </message>
    <message>
        <source>Select a rate first.</source>
        <translation>请先选择一条标准。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>A percentage of what was paid and kept</source>
        <translation>按实收金额的百分比</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>新增提成标准</translation>
    </message>
    <message>
        <source>Adding a rate</source>
        <translation>正在新增提成标准</translation>
    </message>
    <message>
        <source>An amount for each order</source>
        <translation>每单固定金额</translation>
    </message>
    <message>
        <source>An order of which {kept} were paid and kept earns {earned}.</source>
        <translation>一单实付且未退 {kept}，提成 {earned}。</translation>
    </message>
    <message>
        <source>Change the rate</source>
        <translation>修改提成标准</translation>
    </message>
    <message>
        <source>Changing a rate</source>
        <translation>正在修改提成标准</translation>
    </message>
    <message>
        <source>Every shop</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>ReasonBook</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>{days} days {begin}</source>
        <translation>{begin} {days} 天内</translation>
    </message>
</context>
<context>
    <name>ReasonBookDialog</name>
    <message>
        <source>After-sales reasons</source>
        <translation>售后原因</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用类型</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Moving the reason</source>
        <translation>正在移动原因</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>They are offered in this order. A ticket keeps what its reason was called when it was opened.</source>
        <translation>登记售后时按此顺序列出。已有售后单保留登记时的原因名称。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时限</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>责任方(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Offer it for new tickets</source>
        <translation>登记售后时可选(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Postage</source>
        <translation>运费(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>原因(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>时限(&amp;W)</translation>
    </message>
    <message>
        <source>A p&amp;hoto is required before approval</source>
        <translation>审核前必须有照片(&amp;H)</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>添加原因</translation>
    </message>
    <message>
        <source>Adding the reason</source>
        <translation>正在添加原因</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>分类(&amp;G)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>Changing the reason</source>
        <translation>正在修改原因</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用类型</translation>
    </message>
    <message>
        <source>From what on the days count</source>
        <translation>从何时起算</translation>
    </message>
    <message>
        <source>None ticked: for every kind of ticket.</source>
        <translation>都不勾选表示适用全部类型。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who pays the postage</source>
        <translation>运费由谁承担</translation>
    </message>
    <message>
        <source>Whose fault it is</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Window in days</source>
        <translation>时限天数</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Type a few letters, or Down for the list</source>
        <translation>输入文字或拼音首字母，按↓列出全部</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A reason “{text}” lies in the recycle bin. Restore it instead.</source>
        <translation>原因“{text}”在回收站里，请直接还原。</translation>
    </message>
    <message>
        <source>A window is 1 to {most} days long; leave it empty where there is none.</source>
        <translation>时限为 1 到 {most} 天；没有时限请留空。</translation>
    </message>
    <message>
        <source>Enter the reason in a few words.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Longer than {most} characters: “{text}”.</source>
        <translation>“{text}”超过 {most} 个字。</translation>
    </message>
    <message>
        <source>Somebody else changed “{text}” in between. Look at what stands there now.</source>
        <translation>“{text}”刚被别人修改过，请先看看现在的内容。</translation>
    </message>
    <message>
        <source>There is a reason “{text}” already.</source>
        <translation>已有原因“{text}”。</translation>
    </message>
    <message>
        <source>This reason lies in the recycle bin (by now).</source>
        <translation>该原因已在回收站里。</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A weight is not below zero.</source>
        <translation>重量不能小于零。</translation>
    </message>
    <message>
        <source>At most {longest} characters.</source>
        <translation>最多 {longest} 个字符。</translation>
    </message>
    <message>
        <source>Count at least one piece. A parcel without goods is an unclaimed one.</source>
        <translation>至少清点一件；没有货的包裹请登记为无主件。</translation>
    </message>
    <message>
        <source>Enter the amount without a minus sign.</source>
        <translation>金额不要带负号。</translation>
    </message>
    <message>
        <source>Enter the tracking no.</source>
        <translation>请填运单号。</translation>
    </message>
    <message>
        <source>Enter the tracking no., or what the slip and a look inside tell.</source>
        <translation>请填运单号，或填面单和包裹里能看到的信息。</translation>
    </message>
    <message>
        <source>Not taken: the freight was to be paid by us</source>
        <translation>拒收：运费要本店到付</translation>
    </message>
    <message>
        <source>Received for {ticket_no}</source>
        <translation>已为 {ticket_no} 收货</translation>
    </message>
    <message>
        <source>Say in a few words what became of it.</source>
        <translation>请用几个字写明处理结果。</translation>
    </message>
    <message>
        <source>Say which courier: {number} does not tell.</source>
        <translation>请选择快递：{number} 看不出是哪家。</translation>
    </message>
    <message>
        <source>Say which order the parcel belongs to.</source>
        <translation>请指明包裹属于哪个订单。</translation>
    </message>
    <message>
        <source>Sent again with {courier} {tracking_no}</source>
        <translation>已用 {courier} {tracking_no} 重新寄出</translation>
    </message>
    <message>
        <source>The goods of {tracking_no} were taken in, so it stays.</source>
        <translation>{tracking_no} 的商品已入库，不能删除。</translation>
    </message>
    <message>
        <source>The number stays: the parcel was matched by it.</source>
        <translation>单号不能改：包裹是按它匹配的。</translation>
    </message>
    <message>
        <source>The parcel {tracking_no} could not be delivered and came back.</source>
        <translation>包裹 {tracking_no} 未妥投，已退回。</translation>
    </message>
    <message>
        <source>This is the number it came back with.</source>
        <translation>这是退回时的旧单号。</translation>
    </message>
    <message>
        <source>This parcel is in the recycle bin, or does not exist any more.</source>
        <translation>这个包裹在回收站里，或已不存在。</translation>
    </message>
    <message>
        <source>This ticket is in the recycle bin, or does not exist any more.</source>
        <translation>这张售后单在回收站里，或已不存在。</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>无主件</translation>
    </message>
    <message>
        <source>{tracking_no} cannot wait again: its goods have moved on.</source>
        <translation>{tracking_no} 不能改回待处理：商品已有后续出入库。</translation>
    </message>
    <message>
        <source>{tracking_no} does not wait for this (any more): {outcome}</source>
        <translation>{tracking_no} 已不需要这样处理：{outcome}</translation>
    </message>
    <message>
        <source>{tracking_no} is here since {day} and still waits. Settle that one.</source>
        <translation>{tracking_no} 已于 {day} 登记并待处理，请处理那一条。</translation>
    </message>
    <message>
        <source>{tracking_no} was changed in between. Look at it again.</source>
        <translation>{tracking_no} 刚被别人改过，请再看一下。</translation>
    </message>
    <message>
        <source>{weight} kg instead of {slip} kg on the slip</source>
        <translation>实称 {weight} kg，底单 {slip} kg</translation>
    </message>
    <message>
        <source>“{goods}”: {before} of {quantity} pieces came back before.</source>
        <translation>“{goods}”：{quantity} 件中有 {before} 件之前已退回。</translation>
    </message>
    <message>
        <source>“{goods}”: {quantity} pieces left in this parcel.</source>
        <translation>“{goods}”：这个包裹寄出时有 {quantity} 件。</translation>
    </message>
</context>
<context>
    <name>ReceivingDesk</name>
    <message>
        <source>Nobody awaits a parcel with this number.</source>
        <translation>没有售后单在等这个单号。</translation>
    </message>
    <message>
        <source>This parcel is ours: it could not be delivered, or was not taken.</source>
        <translation>这是本店寄出的包裹：未妥投或被拒收。</translation>
    </message>
</context>
<context>
    <name>ReceivingFacts</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到件</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>包裹内容</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>It still waits.</source>
        <translation>仍待处理。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On the slip</source>
        <translation>底单重量</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回快递</translation>
    </message>
    <message>
        <source>Seen before, {time}: {kind}. {outcome}</source>
        <translation>{time} 处理过：{kind}。{outcome}</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>重寄</translation>
    </message>
    <message>
        <source>Sent out</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>发货时间</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>{by}, {time}</source>
        <translation>{by}，{time}</translation>
    </message>
    <message>
        <source>{count} defective</source>
        <translation>次品 {count}</translation>
    </message>
    <message>
        <source>{count} in order</source>
        <translation>良品 {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>缺 {count}</translation>
    </message>
    <message>
        <source>{weight} lighter than its slip: is something missing?</source>
        <translation>比底单轻 {weight}：是不是少了东西？</translation>
    </message>
</context>
<context>
    <name>ReceivingPage</name>
    <message>
        <source>Came back undeliverable</source>
        <translation>退回件（未妥投）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Freight collect…</source>
        <translation>到付拒收…</translation>
    </message>
    <message>
        <source>No parcel has arrived today.</source>
        <translation>今天还没有包裹到达。</translation>
    </message>
    <message>
        <source>No parcel has arrived yet. Whatever is scanned stands here, and what waits stays.</source>
        <translation>今天还没有到件。扫过的包裹列在这里，待处理的会一直留着。</translation>
    </message>
    <message>
        <source>No parcel matches the filter.</source>
        <translation>没有符合筛选条件的包裹。</translation>
    </message>
    <message>
        <source>Receiving desk</source>
        <translation>收货台</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>看以前的</translation>
    </message>
    <message>
        <source>Tracking / customer / ticket</source>
        <translation>运单号 / 客户 / 售后单</translation>
    </message>
    <message>
        <source>Unclaimed parcel</source>
        <translation>无主件</translation>
    </message>
    <message>
        <source>{count} parcels</source>
        <translation>{count} 个包裹</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 条</translation>
    </message>
    <message>
        <source>{parcels}, {waiting} waiting</source>
        <translation>{parcels}，{waiting} 个待处理</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>接受人</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>答应金额</translation>
    </message>
    <message>
        <source>By</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>上月结转</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>追讨</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Claims it may be</source>
        <translation>可能的理赔单</translation>
    </message>
    <message>
        <source>Columns: {names}</source>
        <translation>列对应：{names}</translation>
    </message>
    <message>
        <source>Columns: {names} (remembered)</source>
        <translation>列对应：{names}（已记住）</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Enter all the same</source>
        <translation>仍然登记</translation>
    </message>
    <message>
        <source>Enter as received</source>
        <translation>登记收款</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Entered before</source>
        <translation>以前已登记</translation>
    </message>
    <message>
        <source>Equal / different</source>
        <translation>一致 / 差异</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应赔</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Freight on claimed parcels</source>
        <translation>已理赔包裹的运费</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不登记</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Match…</source>
        <translation>匹配…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No claim of ours belongs to it. Match it first.</source>
        <translation>没有对应的理赔单，请先匹配。</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Note a call…</source>
        <translation>记录跟进…</translation>
    </message>
    <message>
        <source>Nothing is left to give up.</source>
        <translation>没有可核销的差额。</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>打款日期</translation>
    </message>
    <message>
        <source>Paid on the statement</source>
        <translation>对账单实付</translation>
    </message>
    <message>
        <source>Part of it was entered by hand. Give up the rest on the claim itself.</source>
        <translation>其中一部分已手工登记，剩余部分请在理赔单上核销。</translation>
    </message>
    <message>
        <source>Receive, give up the rest…</source>
        <translation>收款并核销差额…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收金额</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Select one line only.</source>
        <translation>请只选一行。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Show the claim</source>
        <translation>查看理赔单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the claim</source>
        <translation>理赔单状态</translation>
    </message>
    <message>
        <source>Statement reviewed</source>
        <translation>对账明细</translation>
    </message>
    <message>
        <source>Statements of couriers</source>
        <translation>快递对账单</translation>
    </message>
    <message>
        <source>The courier does not owe anything for it.</source>
        <translation>快递公司不欠这一单的赔款。</translation>
    </message>
    <message>
        <source>The statement does not list it.</source>
        <translation>对账单里没有列出。</translation>
    </message>
    <message>
        <source>The statement is accepted. Take it back first.</source>
        <translation>对账单已接受，请先撤回。</translation>
    </message>
    <message>
        <source>The statement says nothing new of it.</source>
        <translation>对账单里没有这一单的新内容。</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>What the lines of the statement come to, reversals taken off.</source>
        <translation>对账单各行合计，已减去冲正。</translation>
    </message>
    <message>
        <source>What these claims still ask for: agreed, or claimed while nothing is.</source>
        <translation>这些理赔单仍应赔的金额：已答应的，未答应的按申请金额。</translation>
    </message>
    <message>
        <source>What this courier owed when the month of the statement began.</source>
        <translation>对账单月份开始时，快递公司还欠的金额。</translation>
    </message>
    <message>
        <source>accepted by {name}</source>
        <translation>{name} 已接受</translation>
    </message>
    <message>
        <source>looked through by {name}, nothing entered</source>
        <translation>{name} 已核对，无需入账</translation>
    </message>
    <message>
        <source>nothing to enter</source>
        <translation>无需入账</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} receipts entered by {name}, {amount}   can be taken back as a whole</source>
        <translation>{name} 已登记收款 {count} 笔，{amount}   可整批撤回</translation>
    </message>
    <message>
        <source>{count} receipts to enter, {amount}   can be undone as a whole</source>
        <translation>将登记收款 {count} 笔，{amount}   可整批撤销</translation>
    </message>
    <message>
        <source>{outcome} · {count} lines</source>
        <translation>{outcome} · {count} 行合并</translation>
    </message>
    <message>
        <source>{title} ({count} of {all})</source>
        <translation>{title}（{all} 行中的 {count} 行）</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>After-sales reason</source>
        <translation>售后原因</translation>
    </message>
    <message>
        <source>After-sales ticket</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Appeal of a staff member</source>
        <translation>员工申诉</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Closed month of claims</source>
        <translation>理赔月结</translation>
    </message>
    <message>
        <source>Closed month of the ledger</source>
        <translation>台账月结</translation>
    </message>
    <message>
        <source>Commission of a month</source>
        <translation>月度提成</translation>
    </message>
    <message>
        <source>Commission rate</source>
        <translation>提成标准</translation>
    </message>
    <message>
        <source>Confirmation sheet</source>
        <translation>订单确认表</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Courier&apos;s form</source>
        <translation>快递公司表格</translation>
    </message>
    <message>
        <source>Courier&apos;s statement</source>
        <translation>快递对账单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>台账记录</translation>
    </message>
    <message>
        <source>Movement of the fund</source>
        <translation>经费流水</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Penalty or bonus rule</source>
        <translation>奖惩规则</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Platform violation</source>
        <translation>平台违规</translation>
    </message>
    <message>
        <source>Quality feedback</source>
        <translation>质量反馈</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Returned parcel</source>
        <translation>退回包裹</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Wrong shipment</source>
        <translation>发错货</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Too many rows to copy ({count}). Export them instead.</source>
        <translation>行数太多（{count}），无法复制，请改用导出。</translation>
    </message>
    <message>
        <source>{count} rows copied.</source>
        <translation>已复制 {count} 行。</translation>
    </message>
</context>
<context>
    <name>Recycle</name>
    <message>
        <source>Only the owner may remove records for ever.</source>
        <translation>只有店主可以彻底删除记录。</translation>
    </message>
    <message>
        <source>Other records refer to “{title}”, also such as lie in the recycle bin: {others}.</source>
        <translation>还有其他记录（包括回收站里的）引用“{title}”：{others}。</translation>
    </message>
    <message>
        <source>This record does not lie in the recycle bin (any more).</source>
        <translation>这条记录不在回收站里，或已被移走。</translation>
    </message>
    <message>
        <source>“{title}” can be removed for ever from {day} on.</source>
        <translation>“{title}”从 {day} 起才能彻底删除。</translation>
    </message>
</context>
<context>
    <name>RecycleBin</name>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Can be removed from</source>
        <translation>可彻底删除日期</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名称或编号</translation>
    </message>
    <message>
        <source>Only the owner may remove records for ever.</source>
        <translation>只有店主可以彻底删除记录。</translation>
    </message>
    <message>
        <source>Records can be removed {days} days after they were deleted.</source>
        <translation>删除满 {days} 天后才能彻底删除。</translation>
    </message>
    <message>
        <source>Remove for ever</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Removing for ever</source>
        <translation>正在彻底删除</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>请先选中一行。</translation>
    </message>
    <message>
        <source>Taking out</source>
        <translation>正在还原</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>{count} records are back</source>
        <translation>已还原 {count} 条记录</translation>
    </message>
    <message>
        <source>{count} records are removed</source>
        <translation>已彻底删除 {count} 条记录</translation>
    </message>
    <message>
        <source>{count} records are removed for ever. This cannot be undone.</source>
        <translation>将彻底删除 {count} 条记录，删除后无法恢复。</translation>
    </message>
</context>
<context>
    <name>RefundChannel</name>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Kept as credit</source>
        <translation>记为余款</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation>原路退回</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
</context>
<context>
    <name>RefundFiles</name>
    <message>
        <source>A total or a note of the export, no refund.</source>
        <translation>合计或导出说明，不是退款。</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>同意时间</translation>
    </message>
    <message>
        <source>An explanation of the columns, no refund.</source>
        <translation>列说明，不是退款。</translation>
    </message>
    <message>
        <source>Another row of this refund cannot be taken.</source>
        <translation>这笔退款的另一行无法导入。</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Colour and size</source>
        <translation>颜色尺码</translation>
    </message>
    <message>
        <source>Douyin after-sales sheet</source>
        <translation>抖音售后单</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>超时时间</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完结时间</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods come back</source>
        <translation>是否退货</translation>
    </message>
    <message>
        <source>JD service list</source>
        <translation>京东服务单</translation>
    </message>
    <message>
        <source>Kept: {difference}</source>
        <translation>保留本店数据：{difference}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>售后类型</translation>
    </message>
    <message>
        <source>On the platform: {state}</source>
        <translation>平台状态：{state}</translation>
    </message>
    <message>
        <source>One row per kind of goods; the rows of one refund repeat its number.</source>
        <translation>每种商品一行；同一笔退款的各行重复退款编号。</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>实付金额</translation>
    </message>
    <message>
        <source>Part or all</source>
        <translation>部分/全部退款</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>售中/售后</translation>
    </message>
    <message>
        <source>Pinduoduo after-sales sheet</source>
        <translation>拼多多售后信息</translation>
    </message>
    <message>
        <source>Platform intervention</source>
        <translation>客服介入</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refund amount</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Refund list</source>
        <translation>退款表</translation>
    </message>
    <message>
        <source>Refund no.</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>Refund template</source>
        <translation>退款模板</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Replacement tracking no.</source>
        <translation>换货单号</translation>
    </message>
    <message>
        <source>Return courier</source>
        <translation>退货快递</translation>
    </message>
    <message>
        <source>Return tracking no.</source>
        <translation>退货运单号</translation>
    </message>
    <message>
        <source>SKU code</source>
        <translation>SKU 编码</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>State on the platform</source>
        <translation>平台状态</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Sub-order no.</source>
        <translation>子订单号</translation>
    </message>
    <message>
        <source>Taobao/Tmall refund report</source>
        <translation>淘宝/天猫退款报表</translation>
    </message>
    <message>
        <source>The goods of order {order_no} are not on file. Import the list of its goods first.</source>
        <translation>订单 {order_no} 还没有商品明细，请先导入宝贝（明细）表。</translation>
    </message>
    <message>
        <source>The order has to be here already: import the order list first.</source>
        <translation>订单必须已在本软件中：请先导入订单表。</translation>
    </message>
    <message>
        <source>The refund is done, and the row does not say how much was refunded.</source>
        <translation>退款已成功，但这一行没有写明退款金额。</translation>
    </message>
    <message>
        <source>The refund number is missing.</source>
        <translation>缺少退款编号。</translation>
    </message>
    <message>
        <source>The row does not say how far the refund is.</source>
        <translation>这一行没有写明退款状态。</translation>
    </message>
    <message>
        <source>There is no order {order_no} in this shop. Import the order list first.</source>
        <translation>本店没有订单 {order_no}，请先导入订单表。</translation>
    </message>
    <message>
        <source>There is no reason in the book. Enter one, such as 其他.</source>
        <translation>售后原因表是空的，请先添加一条，例如“其他”。</translation>
    </message>
    <message>
        <source>What is asked for, or was given back.</source>
        <translation>申请的或已退的金额。</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Where the goods are</source>
        <translation>货物状态</translation>
    </message>
    <message>
        <source>{amount} and the {before} that were refunded before are more than the {paid} that were paid for the order.</source>
        <translation>{amount} 加上此前已退的 {before}，超过了该订单实付的 {paid}。</translation>
    </message>
    <message>
        <source>{amount} is more than the {paid} that were paid for the order.</source>
        <translation>{amount} 超过了该订单实付的 {paid}。</translation>
    </message>
    <message>
        <source>{field} {ours} (platform: {platforms})</source>
        <translation>{field} {ours}（平台：{platforms}）</translation>
    </message>
    <message>
        <source>{ticket_no} is “{ours}” here and cannot go from there to what the platform says: {platforms}. Take the steps in between first, or keep ours.</source>
        <translation>{ticket_no} 在本店为“{ours}”，不能直接变为平台的状态：{platforms}。请先完成中间步骤，或保留本店数据。</translation>
    </message>
    <message>
        <source>{ticket_no} stands for several refunds of the platform. Decide by hand.</source>
        <translation>{ticket_no} 对应平台上的多笔退款，请人工处理。</translation>
    </message>
    <message>
        <source>{ticket_no}: the platform says nothing else (any more).</source>
        <translation>{ticket_no}：与平台已经没有差异。</translation>
    </message>
    <message>
        <source>{ticket_no}: {field} is {ours} here, and cannot be made the platform&apos;s {platforms} any more.</source>
        <translation>{ticket_no}：{field}在本店为 {ours}，已不能改为平台的 {platforms}。</translation>
    </message>
    <message>
        <source>“{text}” is below zero.</source>
        <translation>“{text}”小于零。</translation>
    </message>
    <message>
        <source>“{text}” is not a kind of refund ShopDesk knows. Write 仅退款, 退货退款, 换货, 补寄 or 维修 into the cell, and import the row again.</source>
        <translation>“{text}”不是 ShopDesk 认识的售后类型。请在单元格中填写 仅退款、退货退款、换货、补寄 或 维修，再导入这一行。</translation>
    </message>
    <message>
        <source>“{text}” is not a refund number.</source>
        <translation>“{text}”不是退款编号。</translation>
    </message>
    <message>
        <source>“{text}” is not a state of a refund ShopDesk knows. Write 待处理, 待买家退货, 退款成功 or 退款关闭 into the cell, and import the row again.</source>
        <translation>“{text}”不是 ShopDesk 认识的退款状态。请在单元格中填写 待处理、待买家退货、退款成功 或 退款关闭，再导入这一行。</translation>
    </message>
</context>
<context>
    <name>RegisterSettings</name>
    <message>
        <source>Changing the rules of registers</source>
        <translation>正在更改登记规则</translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <source>&amp;Courier</source>
        <translation>快递公司(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>旗帜(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Gift or refund</source>
        <translation>赠品/退款(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>备注(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Where there is a remark</source>
        <translation>已有备注的订单(&amp;W)</translation>
    </message>
    <message>
        <source>, {count} of them have a remark already</source>
        <translation>，其中 {count} 单已有备注</translation>
    </message>
    <message>
        <source>5 yuan back after receipt</source>
        <translation>收货后返现5元</translation>
    </message>
    <message>
        <source>Add to it; its staff no. stays</source>
        <translation>追加到原备注（保留原工号）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Each order&apos;s flag follows its remark</source>
        <translation>旗帜按各订单的备注定</translation>
    </message>
    <message>
        <source>Every one of these orders has a remark already.</source>
        <translation>这些订单都已经有备注了。</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Gift or refund</source>
        <translation>赠品/退款</translation>
    </message>
    <message>
        <source>Leave it, write only where there is none</source>
        <translation>保留，只写还没有备注的</translation>
    </message>
    <message>
        <source>Nothing was undone: these orders were changed since</source>
        <translation>未能撤销：这些订单此后又有改动</translation>
    </message>
    <message>
        <source>Order {order_no}</source>
        <translation>订单 {order_no}</translation>
    </message>
    <message>
        <source>Order {order_no} will read: {remark}</source>
        <translation>订单{order_no}将变为：{remark}</translation>
    </message>
    <message>
        <source>Putting the remarks back</source>
        <translation>恢复备注</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remark and flag</source>
        <translation>备注与旗帜</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>S&amp;hipping condition</source>
        <translation>发货条件(&amp;H)</translation>
    </message>
    <message>
        <source>Saving the remark</source>
        <translation>正在保存备注</translation>
    </message>
    <message>
        <source>Shipping condition</source>
        <translation>发货条件</translation>
    </message>
    <message>
        <source>Staff &amp;no.</source>
        <translation>工号(&amp;N)</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>The remark is copied</source>
        <translation>备注已复制</translation>
    </message>
    <message>
        <source>The remark was changed and not saved.</source>
        <translation>备注已修改，还没有保存。</translation>
    </message>
    <message>
        <source>The remarks are as they were</source>
        <translation>备注和旗帜已恢复原样</translation>
    </message>
    <message>
        <source>There is nothing to add yet.</source>
        <translation>还没有要追加的内容。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Where there is a remark</source>
        <translation>已有备注的订单</translation>
    </message>
    <message>
        <source>proposed: {flag}</source>
        <translation>建议：{flag}</translation>
    </message>
    <message>
        <source>refund the difference</source>
        <translation>退还差价</translation>
    </message>
    <message>
        <source>send a small gift</source>
        <translation>赠送小礼品</translation>
    </message>
    <message>
        <source>ship after the buyer has told</source>
        <translation>等客户通知再发货</translation>
    </message>
    <message>
        <source>ship once the size is confirmed</source>
        <translation>由于尺码未确认等确定了再发货</translation>
    </message>
    <message>
        <source>ship when the goods are in stock again</source>
        <translation>缺货，到货后再发货</translation>
    </message>
    <message>
        <source>{count} characters: the platforms take {most}</source>
        <translation>共 {count} 字，平台最多 {most} 字</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} / {most} 字</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 单</translation>
    </message>
    <message>
        <source>{count} orders were changed since and stay; the others are as they were</source>
        <translation>{count}个订单此后又有改动，未恢复；其余已恢复原样</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Dear {buyer}, your order {order_no} of {amount} is still waiting for its payment. The goods are kept for you; once it is paid we ship as soon as we can. Is there anything we can help you with?</source>
        <translation>亲爱的{buyer}，您的订单 {order_no}（{amount}）还没有付款哦。宝贝已经为您留好，付款后我们会尽快安排发货。请问有什么可以帮您的吗？</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text for the chat</source>
        <translation>聊天话术(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Noting the reminder</source>
        <translation>正在登记催付</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>Text for the chat</source>
        <translation>聊天话术</translation>
    </message>
    <message>
        <source>The text is copied</source>
        <translation>催付话术已复制</translation>
    </message>
    <message>
        <source>What came &amp;of it *</source>
        <translation>结果(&amp;O) *</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>输入的内容还没有保存。</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 单</translation>
    </message>
    <message>
        <source>{count} selected ones are not unpaid; they are left out.</source>
        <translation>所选中有 {count} 单不是待付款，不会登记。</translation>
    </message>
    <message>
        <source>{order_no} · {buyer} · {amount}</source>
        <translation>{order_no} · {buyer} · {amount}</translation>
    </message>
</context>
<context>
    <name>ReminderOutcome</name>
    <message>
        <source>Asked for time</source>
        <translation>稍后再付</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>已催</translation>
    </message>
    <message>
        <source>Too dear</source>
        <translation>嫌贵</translation>
    </message>
    <message>
        <source>Will pay</source>
        <translation>答应付款</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Largest amounts</source>
        <translation>金额最大</translation>
    </message>
    <message>
        <source>No order waits for its payment.</source>
        <translation>没有等待付款的订单。</translation>
    </message>
    <message>
        <source>No unpaid order matches the filter.</source>
        <translation>没有符合筛选条件的待付款订单。</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Not reminded yet</source>
        <translation>未催付</translation>
    </message>
    <message>
        <source>Note the outcome…</source>
        <translation>登记结果…</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>还没有选择订单。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Order / customer / phone / goods</source>
        <translation>订单 / 客户 / 电话 / 商品</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>The text for {buyer} is copied</source>
        <translation>给 {buyer} 的话术已复制</translation>
    </message>
    <message>
        <source>To pay {amount}</source>
        <translation>应付 {amount}</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 单</translation>
    </message>
    <message>
        <source>{count} reminders are noted</source>
        <translation>已登记 {count} 条催付</translation>
    </message>
    <message>
        <source>{count} selected · {amount}</source>
        <translation>已选 {count} 个 · {amount}</translation>
    </message>
    <message>
        <source>{count} texts are copied</source>
        <translation>已复制 {count} 条话术</translation>
    </message>
</context>
<context>
    <name>ReplacementTable</name>
    <message>
        <source>Colour, size</source>
        <translation>颜色、尺码</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Other price</source>
        <translation>新单价</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
</context>
<context>
    <name>Resolution</name>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Goods recovered</source>
        <translation>追回货物</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>待处理</translation>
    </message>
</context>
<context>
    <name>ResolveDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Putting right</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>请选择处理结果。</translation>
    </message>
    <message>
        <source>{records} and {count} more</source>
        <translation>{records} 等，另有 {count} 条</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>ShopDesk is open on this data. Close every window of it, then restore.</source>
        <translation>ShopDesk 正在使用这份数据，请关闭所有窗口后再恢复。</translation>
    </message>
    <message>
        <source>The backup could not be copied: {details}</source>
        <translation>备份复制失败：{details}</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>没有备份 {file}。</translation>
    </message>
    <message>
        <source>{file} is a database in use, not a backup: its newest entries lie in {log}.</source>
        <translation>{file} 是正在使用的数据库，不是备份：最新的记录还在 {log} 里。</translation>
    </message>
    <message>
        <source>{file} is not a good backup, nothing was changed. {details}</source>
        <translation>{file} 不是完好的备份，数据没有改动。{details}</translation>
    </message>
    <message>
        <source>{file} was made by a newer ShopDesk (revision {revision}). Update the program; nothing was changed.</source>
        <translation>{file} 是新版 ShopDesk（版本 {revision}）做的备份，请先升级程序；数据没有改动。</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Restore and start again</source>
        <translation>恢复并重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>正在检查备份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>How many there are now and will be then. Of all other kinds there are as many as now.</source>
        <translation>现在和恢复后的数量；其他记录的数量不变。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>ShopDesk closes, puts this state in place of the present one, and opens again. The present state is kept as a backup first.</source>
        <translation>ShopDesk 会关闭，用这个备份替换现在的数据，再重新打开。现在的数据会先备份保留。</translation>
    </message>
    <message>
        <source>The backup is being checked and compared…</source>
        <translation>正在检查并比较备份…</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>恢复后</translation>
    </message>
    <message>
        <source>There are as many records of every kind as now; what was changed in them goes back.</source>
        <translation>各类记录的数量与现在相同，之后改动的内容会退回。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有什么变化</translation>
    </message>
</context>
<context>
    <name>ReturnAddressDialog</name>
    <message>
        <source>&amp;Address *</source>
        <translation>地址(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Default of this shop</source>
        <translation>设为该店铺的默认地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>提示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Phone *</source>
        <translation>电话(&amp;P) *</translation>
    </message>
    <message>
        <source>&amp;Receiver *</source>
        <translation>收件人(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>店铺(&amp;S)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>地址名称</translation>
    </message>
    <message>
        <source>O&amp;ffer it for new tickets</source>
        <translation>登记售后时可选(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>邮编(&amp;O)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Such as North warehouse</source>
        <translation>例如：北仓</translation>
    </message>
    <message>
        <source>Told to the customer with it</source>
        <translation>随地址一起告知客户，例如：请勿到付</translation>
    </message>
    <message>
        <source>What the customer is told with it</source>
        <translation>一并告知客户的话</translation>
    </message>
</context>
<context>
    <name>ReturnAddresses</name>
    <message>
        <source>Address: {address}</source>
        <translation>地址：{address}</translation>
    </message>
    <message>
        <source>Enter the address.</source>
        <translation>请填写地址。</translation>
    </message>
    <message>
        <source>Enter the phone: couriers take no parcel without one.</source>
        <translation>请填写电话，没有电话快递不收件。</translation>
    </message>
    <message>
        <source>Enter who takes the parcels.</source>
        <translation>请填写收件人。</translation>
    </message>
    <message>
        <source>Longer than {most} characters: “{text}”.</source>
        <translation>“{text}”超过 {most} 个字。</translation>
    </message>
    <message>
        <source>Phone: {phone}</source>
        <translation>电话：{phone}</translation>
    </message>
    <message>
        <source>Please put a note with the ticket no. {ticket_no} into the parcel.</source>
        <translation>请在包裹里放一张纸条，写上售后单号 {ticket_no}。</translation>
    </message>
    <message>
        <source>Postcode: {postcode}</source>
        <translation>邮编：{postcode}</translation>
    </message>
    <message>
        <source>Receiver: {receiver}</source>
        <translation>收件人：{receiver}</translation>
    </message>
    <message>
        <source>Say what you call this address, such as North warehouse.</source>
        <translation>请给这个地址起个名字，例如北仓。</translation>
    </message>
    <message>
        <source>Somebody else changed “{name}” in between. Look at what stands there now.</source>
        <translation>“{name}”刚被别人修改过，请先看看现在的内容。</translation>
    </message>
    <message>
        <source>There is a return address “{name}” already.</source>
        <translation>已有退货地址“{name}”。</translation>
    </message>
    <message>
        <source>This return address lies in the recycle bin (by now).</source>
        <translation>该退货地址已在回收站里。</translation>
    </message>
    <message>
        <source>“{name}” is hidden. Show it first.</source>
        <translation>“{name}”已隐藏，请先恢复显示。</translation>
    </message>
</context>
<context>
    <name>ReturnFields</name>
    <message>
        <source>The return address is copied.</source>
        <translation>退货地址已复制。</translation>
    </message>
    <message>
        <source>{names}?</source>
        <translation>{names}？</translation>
    </message>
</context>
<context>
    <name>ReturnTablePage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Good {good}   Defective {defective}   Total in {total}   Out {out}</source>
        <translation>良品 {good}   次品 {defective}   入库合计 {total}   出库 {out}</translation>
    </message>
    <message>
        <source>No goods came in or left in this period.</source>
        <translation>这段时间没有出入库。</translation>
    </message>
    <message>
        <source>Show the movements</source>
        <translation>查看出入库明细</translation>
    </message>
    <message>
        <source>Style / SKU / title / spec</source>
        <translation>货号 / SKU / 标题 / 规格</translation>
    </message>
    <message>
        <source>{count} kinds of goods</source>
        <translation>{count} 种商品</translation>
    </message>
    <message>
        <source>{count} selected · in {total}, out {out}</source>
        <translation>已选 {count} 条 · 入库 {total}，出库 {out}</translation>
    </message>
</context>
<context>
    <name>ReversalDialog</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It stays in the ledger; a further entry of {amount} takes it back.</source>
        <translation>原记录保留在台账中，另记一笔 {amount} 的冲销记录予以抵消。</translation>
    </message>
    <message>
        <source>Reverse {count} entries</source>
        <translation>冲销 {count} 笔</translation>
    </message>
    <message>
        <source>Reverse {entry_no}</source>
        <translation>冲销 {entry_no}</translation>
    </message>
    <message>
        <source>Reversing in the ledger</source>
        <translation>正在冲销</translation>
    </message>
    <message>
        <source>That month is closed: it counts for {day}.</source>
        <translation>该月已结账，计入 {day}。</translation>
    </message>
    <message>
        <source>The shop puts in the missing {short}</source>
        <translation>由店铺补足缺少的 {short}</translation>
    </message>
    <message>
        <source>They stay in the ledger; further entries of {amount} together take them back.</source>
        <translation>原记录保留在台账中，另记合计 {amount} 的冲销记录予以抵消。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>等另外 {count} 笔</translation>
    </message>
    <message>
        <source>{back} was paid into the department fund and goes back from there; {left} stays in it.</source>
        <translation>其中 {back} 已交入部门活动经费，将从经费退还，退后余额 {left}。</translation>
    </message>
    <message>
        <source>{back} was paid into the department fund and has to go back, but the fund has {there}.</source>
        <translation>其中 {back} 已交入部门活动经费，须退还，但经费余额只有 {there}。</translation>
    </message>
    <message>
        <source>{entry_no} · {name} · {kind} {amount} · {day}</source>
        <translation>{entry_no} · {name} · {kind} {amount} · {day}</translation>
    </message>
    <message>
        <source>{numbers} counted it as an earlier time and stay as they are. Reverse and enter them anew, if need be.</source>
        <translation>{numbers} 计次时把它算作前一次，冲销后档次不会自动改变；需要时请将其冲销后重新登记。</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A&amp;rchive 1 photo</source>
        <translation>归档 1 张(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;rchive photos</source>
        <translation>归档照片(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;rchive {count} photos</source>
        <translation>归档 {count} 张(&amp;R)</translation>
    </message>
    <message>
        <source>Archiving; you may close this window meanwhile.</source>
        <translation>正在归档，可以先关闭这个窗口。</translation>
    </message>
    <message>
        <source>Drop pictures, folders or sheets here, or add them.</source>
        <translation>把图片、文件夹或表格拖到这里，或点“添加”。</translation>
    </message>
    <message>
        <source>File or customer ID</source>
        <translation>文件或客户ID</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Looking at pictures</source>
        <translation>正在查看图片</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Pictures or sheets…</source>
        <translation>图片或表格…</translation>
    </message>
    <message>
        <source>There are no pictures in it.</source>
        <translation>里面没有图片。</translation>
    </message>
    <message>
        <source>What you decided here is not archived yet.</source>
        <translation>这里的决定还没有归档。</translation>
    </message>
    <message>
        <source>{count} archived.</source>
        <translation>已归档 {count} 张。</translation>
    </message>
    <message>
        <source>{count} wait for a decision.</source>
        <translation>{count} 张待处理。</translation>
    </message>
    <message>
        <source>{count} will be archived under one customer ID.</source>
        <translation>{count} 张将归到 1 个客户ID下。</translation>
    </message>
    <message>
        <source>{count} will be archived under {customers} customer IDs.</source>
        <translation>{count} 张将归到 {customers} 个客户ID下。</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept {count} lines, enter receipts</source>
        <translation>接受 {count} 行，登记收款</translation>
    </message>
    <message>
        <source>All statements (Esc)</source>
        <translation>全部对账单 (Esc)</translation>
    </message>
    <message>
        <source>Back to all statements</source>
        <translation>返回全部对账单</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Done, nothing to enter</source>
        <translation>核对完毕</translation>
    </message>
    <message>
        <source>Export differences</source>
        <translation>导出差异</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{name} is “{role}”. This can be done by: {roles}.</source>
        <translation>{name}的岗位是“{role}”，此操作只能由以下岗位完成：{roles}。</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Pre-sales</source>
        <translation>售前</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Deciding about lines</source>
        <translation>正在处理各行</translation>
    </message>
    <message>
        <source>The call is noted with {count} claims</source>
        <translation>已在 {count} 张理赔单上记录跟进</translation>
    </message>
    <message>
        <source>{count} claims are settled with what was paid; the difference of {amount} is written off.</source>
        <translation>{count} 张理赔单按实付结清，差额 {amount} 核销。</translation>
    </message>
</context>
<context>
    <name>RuleBookDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation>查看(&amp;S)…</translation>
    </message>
    <message>
        <source>A rule proposes step and amount by itself. Reversed entries do not count towards the next step.</source>
        <translation>登记时按规则自动给出档次和金额。已冲销的记录不计次。</translation>
    </message>
    <message>
        <source>Changing the rule</source>
        <translation>正在修改规则</translation>
    </message>
    <message>
        <source>Deleting the rule</source>
        <translation>正在删除规则</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>Proposed for</source>
        <translation>适用单据</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Use &amp;again</source>
        <translation>恢复使用(&amp;A)</translation>
    </message>
    <message>
        <source>Use no &amp;longer</source>
        <translation>停用(&amp;L)</translation>
    </message>
    <message>
        <source>Who stands at which step</source>
        <translation>各员工目前的档次</translation>
    </message>
    <message>
        <source>Who stands at which step of “{name}”</source>
        <translation>“{name}”各员工目前的档次</translation>
    </message>
    <message>
        <source>Who stands at which step of “{name}” in {period}</source>
        <translation>{period}“{name}”各员工目前的档次</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>{title}: nobody yet</source>
        <translation>{title}：还没有人</translation>
    </message>
    <message>
        <source>“{name}” has entries: it stays in the book and is used no longer.</source>
        <translation>“{name}”已有登记记录：保留规则，今后不再使用。</translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <translation>“{name}”已删除</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Add rule</source>
        <translation>新增规则</translation>
    </message>
    <message>
        <source>Adding the rule</source>
        <translation>正在新增规则</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Beside or instead of money</source>
        <translation>附加处理，或代替金额的处理</translation>
    </message>
    <message>
        <source>Changing the rule</source>
        <translation>正在修改规则</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>One row a step; the last one holds from then on. Enter edits, Ctrl+Delete removes a row.</source>
        <translation>每行一档，最后一档此后一直适用。按 Enter 编辑，Ctrl+Delete 删除一行。</translation>
    </message>
    <message>
        <source>What you typed about this rule is not saved.</source>
        <translation>这条规则的修改尚未保存。</translation>
    </message>
    <message>
        <source>{message} Stored now: {ladder}. Save once more to keep yours.</source>
        <translation>{message}现存：{ladder}。再次保存将以你的为准。</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Commission of {month}</source>
        <translation>{month} 提成</translation>
    </message>
    <message>
        <source>Enter the commission of {month}</source>
        <translation>{month} 提成入账</translation>
    </message>
    <message>
        <source>Entries for {count} people come to {amount}.</source>
        <translation>为 {count} 人记账，合计 {amount}。</translation>
    </message>
    <message>
        <source>Of what was entered before only the differences are entered.</source>
        <translation>此前已入账的，只补记差额。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>单数</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>and {count} more orders</source>
        <translation>另有 {count} 单</translation>
    </message>
    <message>
        <source>{month} is closed: they are booked on {day}.</source>
        <translation>{month} 已结账：记在 {day}。</translation>
    </message>
    <message>
        <source>{unclaimed} orders still name nobody. Once they do, the difference is entered.</source>
        <translation>还有 {unclaimed} 单没有工号，认领后再补记差额。</translation>
    </message>
</context>
<context>
    <name>ScanEdit</name>
    <message>
        <source>Tracking no. of a parcel</source>
        <translation>包裹的运单号</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The data could not be updated: records in “{table}” would lose what they refer to.</source>
        <translation>数据无法升级：“{table}”里的记录会失去所引用的内容。</translation>
    </message>
    <message>
        <source>This data was last used with a newer ShopDesk (revision {revision}). Update the program; nothing was changed.</source>
        <translation>这份数据用新版 ShopDesk（版本 {revision}）打开过，请先升级程序；数据没有改动。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Fund movement</source>
        <translation>经费收支</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>台账记录</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Quality feedback</source>
        <translation>质量反馈</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>平台违规</translation>
    </message>
    <message>
        <source>Wrong shipment</source>
        <translation>发错货</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>没有找到“{text}”</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Deleting orders</source>
        <translation>正在删除订单</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>导出所选订单…</translation>
    </message>
    <message>
        <source>More than {most} orders are selected.</source>
        <translation>所选超过 {most} 单。</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>还没有选择订单。</translation>
    </message>
    <message>
        <source>Only unpaid orders can be reminded of.</source>
        <translation>只有待付款的订单可以催付。</translation>
    </message>
    <message>
        <source>Payment reminder…</source>
        <translation>催付…</translation>
    </message>
    <message>
        <source>Print the selected rows…</source>
        <translation>打印所选订单…</translation>
    </message>
    <message>
        <source>Remark and flag…</source>
        <translation>备注与旗帜…</translation>
    </message>
    <message>
        <source>Restoring orders</source>
        <translation>正在还原订单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{count} orders are in the recycle bin</source>
        <translation>{count} 单已移到回收站</translation>
    </message>
    <message>
        <source>{count} orders have the remark</source>
        <translation>{count} 单已写好备注</translation>
    </message>
    <message>
        <source>{count} reminders are noted</source>
        <translation>已登记 {count} 条催付</translation>
    </message>
</context>
<context>
    <name>SettleReasonDialog</name>
    <message>
        <source>Giving up the rest</source>
        <translation>正在核销差额</translation>
    </message>
    <message>
        <source>Say why nothing more is expected.</source>
        <translation>请写明为什么不再追讨。</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>1 photo</source>
        <translation>1 张照片</translation>
    </message>
    <message>
        <source>1 photo of {customer}, {size} MB</source>
        <translation>{customer} 的 1 张照片，{size} MB</translation>
    </message>
    <message>
        <source>1 photo, as large as the page</source>
        <translation>1 张，占满整页</translation>
    </message>
    <message>
        <source>Choose a folder that is there, and a name.</source>
        <translation>请选择一个存在的文件夹，并填写名称。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Phones write into a photo where it was taken. The copies do not tell it; the archive does.</source>
        <translation>手机会把拍摄地点写进照片。导出的副本不含地点，归档的原图保持不变。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The copies are the very same files. Whoever gets them may see where they were taken.</source>
        <translation>副本与原图完全相同，收到的人可能看到拍摄地点。</translation>
    </message>
    <message>
        <source>This folder is there already. Choose another name.</source>
        <translation>这个文件夹已经存在，请换一个名称。</translation>
    </message>
    <message>
        <source>Writing {count} photos to {file}</source>
        <translation>正在把 {count} 张照片写入 {file}</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Zip 压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <source>{count} photos of {customers} customers, {size} MB</source>
        <translation>{customers} 位客户的 {count} 张照片，{size} MB</translation>
    </message>
    <message>
        <source>{count} photos of {customer}, {size} MB</source>
        <translation>{customer} 的 {count} 张照片，{size} MB</translation>
    </message>
    <message>
        <source>{file} is there already. It will be replaced.</source>
        <translation>{file} 已经存在，将被替换。</translation>
    </message>
</context>
<context>
    <name>SheetCompanion</name>
    <message>
        <source>Confirmation sheet</source>
        <translation>订单确认表</translation>
    </message>
    <message>
        <source>Confirmation sheet…</source>
        <translation>订单确认表…</translation>
    </message>
    <message>
        <source>Making confirmation sheets</source>
        <translation>正在生成确认表</translation>
    </message>
    <message>
        <source>None of the {count} sheets is new: they were all there already</source>
        <translation>这 {count} 张确认表都早已建好</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>确认表</translation>
    </message>
    <message>
        <source>Shipping labels, {size}…</source>
        <translation>快递单 {size}…</translation>
    </message>
    <message>
        <source>This order is closed.</source>
        <translation>此订单已关闭。</translation>
    </message>
    <message>
        <source>Tracking numbers…</source>
        <translation>填运单号…</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第{number}版</translation>
    </message>
    <message>
        <source>{count} sheets were made</source>
        <translation>已新建 {count} 张确认表</translation>
    </message>
    <message>
        <source>{new} of {count} sheets are new, the others were there already</source>
        <translation>{count} 张确认表中新建了 {new} 张，其余早已建好</translation>
    </message>
</context>
<context>
    <name>SheetDetailView</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>物流方式</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The order says by now</source>
        <translation>订单上目前是</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第{number}版</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>{by}: {what} (version {number})</source>
        <translation>{by}：{what}（第{number}版）</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Goods</source>
        <translation>商品(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>联系人(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;urier</source>
        <translation>物流方式(&amp;U)</translation>
    </message>
    <message>
        <source>Confirmation sheet</source>
        <translation>订单确认表</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Copy picture and mark as s&amp;ent</source>
        <translation>复制图片并标为已发送(&amp;E)</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>物流方式</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Edit the confirmation sheet, version {number}</source>
        <translation>编辑订单确认表，第{number}版</translation>
    </message>
    <message>
        <source>Filled in below.</source>
        <translation>已填入下面各项。</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Not found: {fields}.</source>
        <translation>没有识别到：{fields}。</translation>
    </message>
    <message>
        <source>Not kept, the change is noted already: {note}</source>
        <translation>修改已有人登记，这条说明未保存：{note}</translation>
    </message>
    <message>
        <source>Not understood: {text}</source>
        <translation>没有用上的内容：{text}</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>电话(&amp;H)</translation>
    </message>
    <message>
        <source>Paste name, phone and address here, in any order</source>
        <translation>把姓名、电话、地址粘贴到这里，顺序不限</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Remar&amp;k</source>
        <translation>备注(&amp;K)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>删除这一行</translation>
    </message>
    <message>
        <source>Saving the sheet</source>
        <translation>正在保存确认表</translation>
    </message>
    <message>
        <source>Smart &amp;paste</source>
        <translation>智能识别(&amp;P)</translation>
    </message>
    <message>
        <source>Smart paste</source>
        <translation>智能识别</translation>
    </message>
    <message>
        <source>Stored and yours: {difference}</source>
        <translation>已保存的 → 您输入的：{difference}</translation>
    </message>
    <message>
        <source>Take the stored ones</source>
        <translation>采用已存的</translation>
    </message>
    <message>
        <source>The buyer wants a change: version {number}</source>
        <translation>买家要修改：第{number}版</translation>
    </message>
    <message>
        <source>The sheet as a picture</source>
        <translation>确认表图片</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What the &amp;buyer said</source>
        <translation>买家说了什么(&amp;B)</translation>
    </message>
    <message>
        <source>What the buyer said</source>
        <translation>买家说了什么</translation>
    </message>
    <message>
        <source>What you typed into this sheet is not saved.</source>
        <translation>确认表里输入的内容还没有保存。</translation>
    </message>
    <message>
        <source>You typed into this sheet last time, and it was never saved. Go on with it?</source>
        <translation>上次填写的内容没有保存，要继续填写吗？</translation>
    </message>
    <message>
        <source>{message} Saving again keeps yours.</source>
        <translation>{message}再次保存将以您填写的为准。</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Sent: {before}</source>
        <translation>已发送的是：{before}</translation>
    </message>
</context>
<context>
    <name>SheetGiveUpDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>作废(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>原因(&amp;R) *</translation>
    </message>
    <message>
        <source>Give up a sheet</source>
        <translation>作废确认表</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>SheetOutput</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Drawing the sheet</source>
        <translation>正在生成确认表图片</translation>
    </message>
    <message>
        <source>No label for {orders}.</source>
        <translation>以下订单没有快递单：{orders}。</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>订单确认表</translation>
    </message>
    <message>
        <source>Shipping labels</source>
        <translation>快递单</translation>
    </message>
    <message>
        <source>The picture is in the clipboard: paste it into the chat.</source>
        <translation>图片已复制，可直接粘贴到聊天窗口。</translation>
    </message>
    <message>
        <source>The text is in the clipboard: paste it into the chat.</source>
        <translation>文字已复制，可直接粘贴到聊天窗口。</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>另有 {number} 个</translation>
    </message>
    <message>
        <source>{order_no} ({reason})</source>
        <translation>{order_no}（{reason}）</translation>
    </message>
    <message>
        <source>{order_no}: no font has {characters}; they are printed by their numbers.</source>
        <translation>{order_no}：字库里没有“{characters}”，将以字符编码印出。</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} 毫米</translation>
    </message>
</context>
<context>
    <name>SheetState</name>
    <message>
        <source>Change requested</source>
        <translation>要求修改</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>SheetSteps</name>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Change requested…</source>
        <translation>买家要修改…</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Copy picture and mark as sent</source>
        <translation>复制图片并标为已发送</translation>
    </message>
    <message>
        <source>Copy text and mark as sent</source>
        <translation>复制文字并标为已发送</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标为已发送</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Print on A5…</source>
        <translation>打印（A5）…</translation>
    </message>
    <message>
        <source>Print two on A4…</source>
        <translation>打印（A4 一页两张）…</translation>
    </message>
    <message>
        <source>Restoring sheets</source>
        <translation>正在还原确认表</translation>
    </message>
    <message>
        <source>Shipping label…</source>
        <translation>打印快递单…</translation>
    </message>
    <message>
        <source>The sheet is confirmed</source>
        <translation>确认表已确认</translation>
    </message>
    <message>
        <source>The sheet is in the recycle bin</source>
        <translation>确认表已移到回收站</translation>
    </message>
    <message>
        <source>The sheet is marked as sent</source>
        <translation>确认表已标为已发送</translation>
    </message>
    <message>
        <source>This order has no tracking no. yet.</source>
        <translation>此订单还没有运单号。</translation>
    </message>
    <message>
        <source>Tracking no.…</source>
        <translation>填运单号…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>shipped though not confirmed</source>
        <translation>未确认就发货</translation>
    </message>
    <message>
        <source>shipping was taken back</source>
        <translation>撤销了发货</translation>
    </message>
    <message>
        <source>{count} sheets are confirmed</source>
        <translation>{count} 张确认表已确认</translation>
    </message>
    <message>
        <source>{count} sheets are in the recycle bin</source>
        <translation>{count} 张确认表已移到回收站</translation>
    </message>
    <message>
        <source>{count} sheets are marked as sent</source>
        <translation>{count} 张确认表已标为已发送</translation>
    </message>
</context>
<context>
    <name>SheetViewer</name>
    <message>
        <source>Changed since version {number}</source>
        <translation>相比第{number}版的改动</translation>
    </message>
    <message>
        <source>Drawing the sheet …</source>
        <translation>正在生成图片…</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第{number}版</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无改动</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>发送于 {when}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .xlsx or .csv.</source>
        <translation>文件名请以 .xlsx 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>Confirmation sheets</source>
        <translation>订单确认表</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Damaged number: Excel has cut the last digits of “{text}”, and they cannot be restored. Import the platform&apos;s own export without saving it in Excel first.</source>
        <translation>数字已损坏：“{text}”的末几位被 Excel 截掉，无法恢复。请直接导入平台导出的文件，不要先用 Excel 保存。</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not readable text; the file may be damaged. Download or export it again.</source>
        <translation>“{file}”第 {line} 行不是可读的文字，文件可能已损坏，请重新下载或导出。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制表时间</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pictures cannot be taken out of “{file}”: it is an old workbook (.xls or .et). Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>无法从“{file}”中取出图片：这是旧格式的表格（.xls 或 .et）。请用 WPS 或 Excel 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The file has lost this picture. Ask for it again.</source>
        <translation>文件里已经没有这张图片，请重新索取。</translation>
    </message>
    <message>
        <source>The file holds this picture damaged. Ask for it again.</source>
        <translation>文件里的这张图片已损坏，请重新索取。</translation>
    </message>
    <message>
        <source>This picture is not in the file, only a link to it. Insert it anew.</source>
        <translation>文件里只有这张图片的链接，没有图片本身，请重新插入图片。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as a table: a quote opened in line {line} is never closed, or the line is far too long. Correct that line, or export the file again.</source>
        <translation>“{file}”无法读成表格：第 {line} 行的引号没有闭合，或该行过长。请改正这一行，或重新导出。</translation>
    </message>
    <message>
        <source>“{file}” holds no table. Choose a .csv or .xlsx file, or a zip with such files.</source>
        <translation>“{file}”里没有表格，请选择 .csv、.xlsx 文件，或含有这类文件的 zip。</translation>
    </message>
    <message>
        <source>“{file}” is a web page, not a table; often it is the sign-in page. Sign in and download it again, or open it in Excel and save it as .xlsx.</source>
        <translation>“{file}”是网页，不是表格，多半是登录页。请登录后重新下载，或用 Excel 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“{file}” is an archive inside an archive. Unpack it first.</source>
        <translation>“{file}”是压缩包里的压缩包，请先解压。</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete. Download or export it again.</source>
        <translation>“{file}”已损坏或不完整，请重新下载或导出。</translation>
    </message>
    <message>
        <source>“{file}” is empty. Export it again.</source>
        <translation>“{file}”是空文件，请重新导出。</translation>
    </message>
    <message>
        <source>“{file}” is not a kind of workbook that can be read. Save it as .xlsx.</source>
        <translation>“{file}”不是能读取的工作簿，请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“{file}” is not a workbook. Choose an .xlsx file.</source>
        <translation>“{file}”不是表格文件，请选择 .xlsx 文件。</translation>
    </message>
    <message>
        <source>“{file}” is protected with a password. Open it in Excel, remove the password, save it and try again.</source>
        <translation>“{file}”有密码保护，请在 Excel 里打开、去掉密码并保存后再试。</translation>
    </message>
    <message>
        <source>“{file}” mixes two text encodings: line {line} is not written like the lines before it. Export it again, or open and save it in Excel as “CSV UTF-8”.</source>
        <translation>“{file}”混用了两种文字编码：第 {line} 行与前面的不同。请重新导出，或用 Excel 打开后另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than this program accepts. If it is yours, delete empty rows and columns in Excel, or split it, and try again.</source>
        <translation>“{file}”解压后超出本程序的上限。如果确实是您的文件，请在 Excel 里删掉空行空列，或拆成几个文件再试。</translation>
    </message>
    <message>
        <source>“{text}” has no year. Say which month the file is for, and try again.</source>
        <translation>“{text}”没有年份，请说明文件是哪个月的，再试一次。</translation>
    </message>
    <message>
        <source>“{text}” is not a date or time. Write it like 2026-11-03 or 2026-11-03 09:30.</source>
        <translation>“{text}”不是日期或时间，请写成 2026-11-03 或 2026-11-03 09:30 这样。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Write it like 3.</source>
        <translation>“{text}”不是整数，请写成 3 这样。</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Choose orders</source>
        <translation>去选订单</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>New sheets</source>
        <translation>新建确认表</translation>
    </message>
    <message>
        <source>No sheet matches the filter.</source>
        <translation>没有符合筛选条件的确认表。</translation>
    </message>
    <message>
        <source>No sheets yet. Select orders in the order list and choose “Confirmation sheet”.</source>
        <translation>还没有确认表。请在订单列表里选中订单，再点“订单确认表”。</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Order / customer / phone / goods</source>
        <translation>订单 / 客户 / 电话 / 商品</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Selected sheets</source>
        <translation>所选确认表</translation>
    </message>
    <message>
        <source>Shipping labels</source>
        <translation>快递单</translation>
    </message>
    <message>
        <source>This sheet is in the recycle bin, or of a shop that is not shown.</source>
        <translation>此确认表在回收站里，或属于未显示的店铺。</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>等买家回复</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 条</translation>
    </message>
    <message>
        <source>{count} sheets</source>
        <translation>{count} 张确认表</translation>
    </message>
</context>
<context>
    <name>ShipmentDetailView</name>
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>奖惩台账</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>登记信息</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>错误类型</translation>
    </message>
</context>
<context>
    <name>ShipmentSelection</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Entering who answers for it</source>
        <translation>正在指定责任人</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>导出所选行…</translation>
    </message>
    <message>
        <source>Ledger entry…</source>
        <translation>记入台账…</translation>
    </message>
    <message>
        <source>More than {most} records are selected.</source>
        <translation>选中的登记超过 {most} 条。</translation>
    </message>
    <message>
        <source>Nobody is known to answer for {count} of the selected records.</source>
        <translation>选中的登记里有 {count} 条责任人不明。</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>责任人不明</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>没有选中任何内容。</translation>
    </message>
    <message>
        <source>Print the selected rows…</source>
        <translation>打印所选行…</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{count} of the selected records are put right already.</source>
        <translation>选中的登记里有 {count} 条已处理。</translation>
    </message>
    <message>
        <source>{count} records are put right</source>
        <translation>已处理 {count} 条登记</translation>
    </message>
    <message>
        <source>{count} records have nobody who answers for them</source>
        <translation>已清除 {count} 条登记的责任人</translation>
    </message>
    <message>
        <source>{count} records have somebody who answers for them</source>
        <translation>已为 {count} 条登记指定责任人</translation>
    </message>
    <message>
        <source>{name} answers for {register_no}</source>
        <translation>{register_no} 责任人记为{name}</translation>
    </message>
    <message>
        <source>{records} and {count} more</source>
        <translation>{records} 等，另有 {count} 条</translation>
    </message>
    <message>
        <source>{register_no} is put right</source>
        <translation>{register_no} 已处理</translation>
    </message>
</context>
<context>
    <name>Shipping</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number to {number}. Format its column as text and copy it again.</source>
        <translation>表格软件把这个号码变成了 {number}。请把该列设为文本格式后重新复制。</translation>
    </message>
    <message>
        <source>Changed since, and so left as they are: {orders}</source>
        <translation>此后又有改动，未恢复：{orders}</translation>
    </message>
    <message>
        <source>No order is left for this number.</source>
        <translation>没有剩余的订单可对应此单号。</translation>
    </message>
    <message>
        <source>Order {order_no} is not among the selected ones.</source>
        <translation>订单 {order_no} 不在所选订单中。</translation>
    </message>
    <message>
        <source>Say in a few words why it leaves unconfirmed.</source>
        <translation>请简单写明为什么没确认就发货。</translation>
    </message>
    <message>
        <source>Taken back: the order is as it was before</source>
        <translation>已撤销：订单恢复原样</translation>
    </message>
    <message>
        <source>Taken back: {count} orders are as they were before</source>
        <translation>已撤销：{count} 单恢复原样</translation>
    </message>
    <message>
        <source>Taking back what was shipped</source>
        <translation>正在撤销发货</translation>
    </message>
    <message>
        <source>The buyer has not confirmed the sheet of {orders}. Ship nevertheless?</source>
        <translation>买家还没有确认 {orders} 的订单确认表。仍要发货吗？</translation>
    </message>
    <message>
        <source>The list has no number for this order.</source>
        <translation>列表里没有此订单的运单号。</translation>
    </message>
    <message>
        <source>The order has this number already.</source>
        <translation>此订单已有这个单号。</translation>
    </message>
    <message>
        <source>The order is closed.</source>
        <translation>订单已关闭。</translation>
    </message>
    <message>
        <source>The order is in the recycle bin.</source>
        <translation>订单在回收站里。</translation>
    </message>
    <message>
        <source>There is no order {order_no}.</source>
        <translation>没有订单 {order_no}。</translation>
    </message>
    <message>
        <source>There is no order {order_no}. A spreadsheet may have rounded it: format its column as text and copy it again.</source>
        <translation>没有订单 {order_no}。可能被表格软件取整了：请把该列设为文本格式后重新复制。</translation>
    </message>
    <message>
        <source>This is the parcel of order {order_no}, of another customer.</source>
        <translation>这是另一位客户的订单 {order_no} 的包裹。</translation>
    </message>
    <message>
        <source>This line is not understood: write an order no. and a tracking no.</source>
        <translation>看不懂这一行：请写订单号和运单号。</translation>
    </message>
    <message>
        <source>This number stands in the list already, for order {order_no}.</source>
        <translation>此单号在列表中已用于订单 {order_no}。</translation>
    </message>
    <message>
        <source>Two of the orders have the number {order_no}. Enter this one by itself.</source>
        <translation>有两个订单的订单号都是 {order_no}，请单独录入。</translation>
    </message>
    <message>
        <source>{orders} and {number} more</source>
        <translation>{orders} 等另外 {number} 个订单</translation>
    </message>
</context>
<context>
    <name>ShippingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print labels</source>
        <translation>打印快递单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ship</source>
        <translation>发货(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ship {count}</source>
        <translation>发货 {count} 单(&amp;S)</translation>
    </message>
    <message>
        <source>Courier &amp;of all</source>
        <translation>统一快递(&amp;O)</translation>
    </message>
    <message>
        <source>Courier of all</source>
        <translation>统一快递</translation>
    </message>
    <message>
        <source>Enter the tracking no. of at least one order.</source>
        <translation>请至少填一个订单的运单号。</translation>
    </message>
    <message>
        <source>Every order has its number. What came after the last one was not taken.</source>
        <translation>每个订单都有运单号了，多出来的没有采用。</translation>
    </message>
    <message>
        <source>List of tracking numbers</source>
        <translation>运单号列表</translation>
    </message>
    <message>
        <source>None of these orders has a tracking no. yet.</source>
        <translation>这些订单都还没有运单号。</translation>
    </message>
    <message>
        <source>One line per parcel: an order no. and its tracking no., or tracking numbers alone, in the order of the table</source>
        <translation>每行一个包裹：订单号 + 运单号；也可以只有运单号，按表中订单顺序对应</translation>
    </message>
    <message>
        <source>Order {order_no}</source>
        <translation>订单 {order_no}</translation>
    </message>
    <message>
        <source>Orders and their tracking numbers</source>
        <translation>订单和运单号</translation>
    </message>
    <message>
        <source>Paste or scan a &amp;list</source>
        <translation>粘贴或扫描一批单号(&amp;L)</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>打印快递单</translation>
    </message>
    <message>
        <source>Ship &amp;nevertheless</source>
        <translation>仍然发货(&amp;N)</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>正在发货</translation>
    </message>
    <message>
        <source>The numbers you entered are not saved.</source>
        <translation>输入的运单号还没有保存。</translation>
    </message>
    <message>
        <source>The order is shipped</source>
        <translation>订单已发货</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why (stays with the sheet)</source>
        <translation>原因（记在确认表里）</translation>
    </message>
    <message>
        <source>by the numbers</source>
        <translation>按单号识别</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 单</translation>
    </message>
    <message>
        <source>{count} orders are shipped</source>
        <translation>{count} 单已发货</translation>
    </message>
    <message>
        <source>{line}: {problem}</source>
        <translation>{line}：{problem}</translation>
    </message>
    <message>
        <source>{orders} · looking at the numbers …</source>
        <translation>{orders} · 正在核对单号…</translation>
    </message>
    <message>
        <source>… and {number} more lines</source>
        <translation>……另有 {number} 行</translation>
    </message>
</context>
<context>
    <name>ShippingLabel</name>
    <message>
        <source>From: {sender}</source>
        <translation>寄件人：{sender}</translation>
    </message>
    <message>
        <source>Order no. {order_no}</source>
        <translation>订单号 {order_no}</translation>
    </message>
    <message>
        <source>Remark: {remark}</source>
        <translation>备注：{remark}</translation>
    </message>
    <message>
        <source>Shipping labels</source>
        <translation>快递单</translation>
    </message>
    <message>
        <source>The address of order {order_no} is too long for this paper.</source>
        <translation>订单 {order_no} 的地址太长，此纸张印不下。</translation>
    </message>
    <message>
        <source>There is no label to print.</source>
        <translation>没有可打印的快递单。</translation>
    </message>
    <message>
        <source>it is in the recycle bin</source>
        <translation>订单在回收站里</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>没有收货地址</translation>
    </message>
    <message>
        <source>no receiver</source>
        <translation>没有收件人</translation>
    </message>
    <message>
        <source>no tracking no. yet</source>
        <translation>还没有运单号</translation>
    </message>
    <message>
        <source>parcel {part} of {parts}</source>
        <translation>第{part}件，共{parts}件</translation>
    </message>
    <message>
        <source>{number} of order {order_no} is too long for a barcode on this paper.</source>
        <translation>订单 {order_no} 的单号 {number} 太长，此纸张印不下条码。</translation>
    </message>
    <message>
        <source>“{number}” cannot be a barcode</source>
        <translation>“{number}”无法生成条码</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>……另有 {number} 项</translation>
    </message>
</context>
<context>
    <name>ShopDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Open for business</source>
        <translation>营业中(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>寄件人(&amp;S)</translation>
    </message>
    <message>
        <source>Add shop</source>
        <translation>添加店铺</translation>
    </message>
    <message>
        <source>Adding the shop</source>
        <translation>正在添加店铺</translation>
    </message>
    <message>
        <source>Address of the sender</source>
        <translation>寄件人地址</translation>
    </message>
    <message>
        <source>Change shop</source>
        <translation>修改店铺</translation>
    </message>
    <message>
        <source>Changing the shop</source>
        <translation>正在修改店铺</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>On shipping labels</source>
        <translation>快递单上的寄件人</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>电话(&amp;H)</translation>
    </message>
    <message>
        <source>Phone of the sender</source>
        <translation>寄件人电话</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message>
        <source>Enter the name of the shop.</source>
        <translation>请填写店铺名称。</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Enter the staff no., such as 1.</source>
        <translation>请填写工号，例如 1。</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>Only the owner may change shops and staff.</source>
        <translation>只有店主可以修改店铺和员工。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Say which shop: there is not exactly one.</source>
        <translation>请指定店铺：店铺不止一家，或还没有店铺。</translation>
    </message>
    <message>
        <source>Staff no. {staff_no} is taken.</source>
        <translation>工号 {staff_no} 已有人使用。</translation>
    </message>
    <message>
        <source>There is a shop “{name}” already.</source>
        <translation>已有店铺“{name}”。</translation>
    </message>
    <message>
        <source>There is no shop “{name}”. Add it in the settings first.</source>
        <translation>没有店铺“{name}”，请先在设置里添加。</translation>
    </message>
</context>
<context>
    <name>ShopsAndPeople</name>
    <message>
        <source>Closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No. {staff_no} · {name}</source>
        <translation>{staff_no}号 · {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>营业中</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>请先选中一行。</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Add the picture in the clipboard to the record</source>
        <translation>把剪贴板里的图片添加到记录</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Claims: note a call, enter a receipt</source>
        <translation>理赔：记录跟进、登记收款</translation>
    </message>
    <message>
        <source>Claims: the next step; in a form: save</source>
        <translation>理赔：下一步；在表单里：保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制选中的行</translation>
    </message>
    <message>
        <source>Export the list, print it</source>
        <translation>导出列表、打印列表</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>From the filter to the first row</source>
        <translation>从筛选框到列表第一行</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>切换页面</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New (what the page offers first)</source>
        <translation>新建（页面的主要操作）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Photo viewer: larger, smaller, whole, original size, turn</source>
        <translation>看图窗口：放大、缩小、全图、原始大小、旋转</translation>
    </message>
    <message>
        <source>Photo viewer: the whole screen</source>
        <translation>看图窗口：全屏</translation>
    </message>
    <message>
        <source>Photos: compare two, share, print</source>
        <translation>照片：对比两张、分享、打印</translation>
    </message>
    <message>
        <source>Photos: link, kind, note</source>
        <translation>照片：关联、类型、备注</translation>
    </message>
    <message>
        <source>Photos: wrong customer ID</source>
        <translation>照片：客户ID有误</translation>
    </message>
    <message>
        <source>Pictures to archive: whose, leave out, archive what is ready</source>
        <translation>待归档的图片：是谁的、跳过、归档可归档的</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Statement: accept it, enter the receipts</source>
        <translation>对账：接受，登记收款</translation>
    </message>
    <message>
        <source>Statement: enter as received, leave out, match, note a call</source>
        <translation>对账：登记收款、不登记、匹配、记录跟进</translation>
    </message>
    <message>
        <source>The tab before or behind</source>
        <translation>上一个或下一个标签页</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>Two photos: together or apart, swap, the other side</source>
        <translation>两图对比：同步或分开、左右互换、切换另一边</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>ShopDesk is open already but does not answer. End it, then start again.</source>
        <translation>ShopDesk 已经打开但没有响应，请先结束它，再重新启动。</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>&amp;Name *</source>
        <translation>姓名(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>岗位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Staff no. *</source>
        <translation>工号(&amp;S) *</translation>
    </message>
    <message>
        <source>&amp;Works here</source>
        <translation>在职(&amp;W)</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Adding the person</source>
        <translation>正在添加员工</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>修改员工</translation>
    </message>
    <message>
        <source>Changing the person</source>
        <translation>正在修改员工</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
</context>
<context>
    <name>StatePills</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ctrl+click to choose several</source>
        <translation>按住 Ctrl 点击可多选</translation>
    </message>
</context>
<context>
    <name>StatementActions</name>
    <message>
        <source>Discarding the statement</source>
        <translation>正在放弃对账单</translation>
    </message>
    <message>
        <source>Entering receipts of {file}</source>
        <translation>正在登记 {file} 的收款</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>正在导出 {file}</translation>
    </message>
    <message>
        <source>Restoring the statement</source>
        <translation>正在恢复对账单</translation>
    </message>
    <message>
        <source>Taking the statement back</source>
        <translation>正在撤回对账单</translation>
    </message>
    <message>
        <source>There are no differences: every line is equal.</source>
        <translation>没有差异：每一行都一致。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{count} lines belong to claims registered since</source>
        <translation>{count} 行对应后来登记的理赔单</translation>
    </message>
    <message>
        <source>{count} receipts entered, {amount}</source>
        <translation>已登记收款 {count} 笔，{amount}</translation>
    </message>
    <message>
        <source>{file} is discarded</source>
        <translation>已放弃 {file}</translation>
    </message>
    <message>
        <source>{file} is done: nothing was to be entered</source>
        <translation>{file} 核对完毕，无需入账</translation>
    </message>
    <message>
        <source>{file} is taken back: every claim is as it was</source>
        <translation>已撤回 {file}，理赔单都已恢复原状</translation>
    </message>
    <message>
        <source>{told}; {count} lines left</source>
        <translation>{told}；{count} 行未登记</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Choose a folder that is there, and a name.</source>
        <translation>请选择一个存在的文件夹，并填写文件名。</translation>
    </message>
    <message>
        <source>Everybody, a slip each to hand out</source>
        <translation>全员，每人一张发放单</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Laying out the statement of {month}</source>
        <translation>正在排版 {month} 对账单</translation>
    </message>
    <message>
        <source>Nobody has an entry in this month.</source>
        <translation>这个月没有人有奖惩条目。</translation>
    </message>
    <message>
        <source>Nothing was entered for this month; {state}.</source>
        <translation>这个月没有登记奖惩；{state}。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF to print or to send</source>
        <translation>PDF，用于打印或发送</translation>
    </message>
    <message>
        <source>The team, with a page for each person</source>
        <translation>汇总，并附每人一页</translation>
    </message>
    <message>
        <source>Writing the statement of {month}</source>
        <translation>正在生成 {month} 对账单</translation>
    </message>
    <message>
        <source>{entries} entries of {people} people; {state}.</source>
        <translation>{people} 人，共 {entries} 条；{state}。</translation>
    </message>
    <message>
        <source>{staff_no} {name}</source>
        <translation>{staff_no}号 · {name}</translation>
    </message>
</context>
<context>
    <name>StatementHandling</name>
    <message>
        <source>Enter as received</source>
        <translation>登记收款</translation>
    </message>
    <message>
        <source>Entered as received</source>
        <translation>已登记收款</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不登记</translation>
    </message>
    <message>
        <source>Receive, give up the rest</source>
        <translation>收款并核销差额</translation>
    </message>
    <message>
        <source>Received, the rest given up</source>
        <translation>已登记收款，差额已核销</translation>
    </message>
</context>
<context>
    <name>StatementImport</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Choose the courier.</source>
        <translation>请选择快递公司。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>付给我们</translation>
    </message>
    <message>
        <source>Imported before, and discarded.</source>
        <translation>以前导入过，已放弃。</translation>
    </message>
    <message>
        <source>Imported on {day} by {name}.</source>
        <translation>{name} 已于 {day} 导入。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>打款日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Say which columns hold tracking no. and amount.</source>
        <translation>请指定运单号和金额在哪一列。</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>里面没有明细行。</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>{field}: {column}</source>
        <translation>{field}：{column}</translation>
    </message>
    <message>
        <source>{field}: {column} (guessed)</source>
        <translation>{field}：{column}（猜的）</translation>
    </message>
</context>
<context>
    <name>StatementImportDialog</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save failed rows…</source>
        <translation>保存失败行(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;ourier</source>
        <translation>快递公司(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the lists of compensation or the freight bills a courier sent, or drop them here: .xlsx, .xls or .csv. Nothing is entered yet: you look through every line first.</source>
        <translation>选择快递公司发来的理赔打款明细或运费账单，也可以拖到这里：.xlsx、.xls、.csv。现在不会登记任何收款，先逐行核对。</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>列对应(&amp;L)…</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed rows</source>
        <translation>失败行</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Import statements</source>
        <translation>导入对账单</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Say which column of the chosen file holds what</source>
        <translation>指定所选文件的每一列是什么</translation>
    </message>
    <message>
        <source>These rows are not taken. Correct them in a file of their own, and import that.</source>
        <translation>这些行没有读入。请在单独的文件里改正后再导入。</translation>
    </message>
    <message>
        <source>Titles, totals and explanations: these rows are no lines, and need nothing to be done.</source>
        <translation>标题、合计和说明：这些不是明细，不用处理。</translation>
    </message>
</context>
<context>
    <name>StatementKind</name>
    <message>
        <source>Compensation paid</source>
        <translation>赔付清单</translation>
    </message>
    <message>
        <source>Freight bill</source>
        <translation>运费账单</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>File / courier</source>
        <translation>文件 / 快递公司</translation>
    </message>
    <message>
        <source>Import statement…</source>
        <translation>导入对账单…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No statement matches the filter.</source>
        <translation>没有符合筛选条件的对账单。</translation>
    </message>
    <message>
        <source>No statements yet. Drop the list of compensation or the freight bill a courier sent onto this page: what it paid is compared with the claims, and entered once you agree.</source>
        <translation>还没有对账单。把快递公司发来的理赔打款明细或运费账单拖到这里：先和理赔单逐笔核对，您确认后再登记收款。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>paid {amount}</source>
        <translation>实付 {amount}</translation>
    </message>
    <message>
        <source>{count} selected · paid {amount}</source>
        <translation>已选 {count} 份 · 实付 {amount}</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} 份对账单</translation>
    </message>
    <message>
        <source>{file} is discarded</source>
        <translation>已放弃 {file}</translation>
    </message>
</context>
<context>
    <name>StatementMappingDialog</name>
    <message>
        <source>&amp;Forget these columns</source>
        <translation>不再记住(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Titles in row</source>
        <translation>表头在第(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use these columns</source>
        <translation>就用这些列(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the statement</source>
        <translation>对账单的列</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Row of the titles</source>
        <translation>表头所在的行</translation>
    </message>
    <message>
        <source>Say which column holds what. Statements of this courier with the same columns are read this way from now on.</source>
        <translation>请指定每一列是什么。以后这家快递公司同样列名的对账单都这样读取。</translation>
    </message>
</context>
<context>
    <name>StatementMatchDialog</name>
    <message>
        <source>&amp;Match</source>
        <translation>匹配(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Register a claim…</source>
        <translation>登记理赔单(&amp;R)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Claim / tracking / order / customer</source>
        <translation>理赔单 / 运单 / 订单 / 客户</translation>
    </message>
    <message>
        <source>Search claims</source>
        <translation>搜索理赔单</translation>
    </message>
    <message>
        <source>Take the match a&amp;way</source>
        <translation>取消匹配(&amp;W)</translation>
    </message>
    <message>
        <source>Which claim is it?</source>
        <translation>是哪张理赔单？</translation>
    </message>
</context>
<context>
    <name>StatementOutcome</name>
    <message>
        <source>Equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Missing there</source>
        <translation>对方未列</translation>
    </message>
    <message>
        <source>Over paid</source>
        <translation>多付</translation>
    </message>
    <message>
        <source>Short paid</source>
        <translation>少付</translation>
    </message>
    <message>
        <source>Unknown to us</source>
        <translation>我方无此单</translation>
    </message>
</context>
<context>
    <name>StatementReasonDialog</name>
    <message>
        <source>&amp;Give it up</source>
        <translation>核销(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>原因(&amp;R) *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give up the rest</source>
        <translation>核销差额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>StatementReview</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔付</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Freight on claimed parcels</source>
        <translation>已理赔包裹的运费</translation>
    </message>
    <message>
        <source>Freight on claimed parcels {count}</source>
        <translation>已理赔包裹的运费 {count}</translation>
    </message>
    <message>
        <source>It says nothing of compensation, and no claim waits for any.</source>
        <translation>里面没有赔付，也没有等待赔付的理赔单。</translation>
    </message>
    <message>
        <source>No line fits the filter.</source>
        <translation>没有符合筛选条件的行。</translation>
    </message>
    <message>
        <source>Parts of the bill</source>
        <translation>账单的内容</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Tracking / claim / customer</source>
        <translation>运单 / 理赔单 / 客户</translation>
    </message>
    <message>
        <source>{count} selected · paid {paid} · difference {difference}</source>
        <translation>已选 {count} 行 · 实付 {paid} · 差额 {difference}</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>A sheet without columns for tracking no. and amount.</source>
        <translation>这张工作表没有运单号和金额列。</translation>
    </message>
    <message>
        <source>A total or a note, no parcel.</source>
        <translation>合计或说明，不是运单。</translation>
    </message>
    <message>
        <source>All that was paid for {claim_no} was taken back, so nothing was agreed.</source>
        <translation>{claim_no} 付的款又全部扣回了，等于没有答应。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Came in with “{file}”, row {row}.</source>
        <translation>已随“{file}”第 {row} 行登记。</translation>
    </message>
    <message>
        <source>Claim no.</source>
        <translation>理赔单号</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Entered by hand on {day}.</source>
        <translation>{day} 已手工登记。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>已选择不登记。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Lines of it were left out of “{other}” because they came in with it.</source>
        <translation>“{other}”里有些行因为已随它登记而没有再登记。</translation>
    </message>
    <message>
        <source>More is taken back than came in for {claim_no}.</source>
        <translation>{claim_no} 冲回的金额多于已收金额。</translation>
    </message>
    <message>
        <source>No column is chosen for: {fields}</source>
        <translation>还没有为这些内容选择列：{fields}</translation>
    </message>
    <message>
        <source>No parcel in this row.</source>
        <translation>这一行没有运单。</translation>
    </message>
    <message>
        <source>Nobody has submitted it yet.</source>
        <translation>尚未提交给快递。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation>没有赔付金额。</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Paid by the statement</source>
        <translation>对账单实付</translation>
    </message>
    <message>
        <source>Paid with “{file}”.</source>
        <translation>对账单“{file}”已赔付。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Several tracking numbers share one amount. Give each a row of its own.</source>
        <translation>多个运单号合用一个金额，请拆成每单一行。</translation>
    </message>
    <message>
        <source>Something was booked since on {claims}. Take that back first.</source>
        <translation>{claims} 之后又有登记，请先撤回或冲回那些登记。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take “{other}” back first, or accept “{file}” again.</source>
        <translation>请先撤回“{other}”，或重新接受“{file}”。</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>缺少金额。</translation>
    </message>
    <message>
        <source>The claims have changed in between, and “{file}” with them. Look at it again.</source>
        <translation>理赔单已有变动，“{file}”的对账结果随之改变，请重新查看。</translation>
    </message>
    <message>
        <source>The header once more.</source>
        <translation>重复的表头。</translation>
    </message>
    <message>
        <source>The statement has no line with this number.</source>
        <translation>对账单里没有这个单号的行。</translation>
    </message>
    <message>
        <source>The tracking no. is missing.</source>
        <translation>缺少运单号。</translation>
    </message>
    <message>
        <source>There is nothing to enter: every line is known, unknown or left out.</source>
        <translation>没有可登记的收款：各行要么已登记过，要么我方无此单，要么已选择不登记。</translation>
    </message>
    <message>
        <source>This statement is accepted. Take that back first.</source>
        <translation>这份对账单已接受，请先撤回。</translation>
    </message>
    <message>
        <source>This statement is not accepted.</source>
        <translation>这份对账单还没有接受。</translation>
    </message>
    <message>
        <source>This statement was discarded. Restore it first.</source>
        <translation>这份对账单已放弃，请先恢复。</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>应赔</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>We know of no claim for it.</source>
        <translation>没有对应的理赔单。</translation>
    </message>
    <message>
        <source>{claim_no} has received {amount} already. Is this further money?</source>
        <translation>{claim_no} 已收到 {amount}。这是另外一笔款吗？</translation>
    </message>
    <message>
        <source>{claim_no} is a claim against {courier}.</source>
        <translation>{claim_no} 是对{courier}的理赔单。</translation>
    </message>
    <message>
        <source>{claim_no} is a claim against {courier}. Change its courier first.</source>
        <translation>{claim_no} 是对{courier}的理赔单，请先修改它的快递公司。</translation>
    </message>
    <message>
        <source>{claim_no} is for {tracking_no} by now. Look for it again.</source>
        <translation>{claim_no} 的运单号已改为 {tracking_no}，请重新匹配。</translation>
    </message>
    <message>
        <source>{claim_no} is “{state}” and takes no money.</source>
        <translation>{claim_no} 的状态是“{state}”，不能登记收款。</translation>
    </message>
    <message>
        <source>{claim_no} was registered since. Look for it again.</source>
        <translation>{claim_no} 是后来登记的，请重新匹配。</translation>
    </message>
    <message>
        <source>{claims} and {count} more</source>
        <translation>{claims} 等另外 {count} 单</translation>
    </message>
    <message>
        <source>{count} of {all} lines came in before.</source>
        <translation>{all} 行中有 {count} 行以前已登记。</translation>
    </message>
    <message>
        <source>{courier} {month} differences</source>
        <translation>{courier} {month} 对账差异</translation>
    </message>
    <message>
        <source>{month} has been closed since. Open it again, or enter what was wrong with a negative amount.</source>
        <translation>{month} 之后已结账。请先反结账，或登记负数冲回。</translation>
    </message>
    <message>
        <source>“{file}” holds no lines of parcels.</source>
        <translation>“{file}”里没有运单明细。</translation>
    </message>
    <message>
        <source>“{file}” holds no lines: there is no row with several columns and rows under it.</source>
        <translation>“{file}”里没有明细：找不到带多列、下面有数据的表头行。</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>“{file}”是空的。</translation>
    </message>
    <message>
        <source>“{file}” was changed in between. Look at it again.</source>
        <translation>“{file}”在此期间被修改，请重新查看。</translation>
    </message>
    <message>
        <source>“{file}” was imported again meanwhile.</source>
        <translation>“{file}”在此期间已重新导入。</translation>
    </message>
    <message>
        <source>“{file}” was taken back.</source>
        <translation>已撤回“{file}”的登记。</translation>
    </message>
    <message>
        <source>“{file}”, row {row}</source>
        <translation>“{file}”第 {row} 行</translation>
    </message>
    <message>
        <source>“{file}”: nothing tells which column has {fields}. Say so once when importing it in the window.</source>
        <translation>“{file}”：无法判断哪一列是{fields}。请在窗口里导入时指定一次。</translation>
    </message>
    <message>
        <source>“{text}” is not a tracking no.</source>
        <translation>“{text}”不是运单号。</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>This statement is in the recycle bin.</source>
        <translation>这份对账单在回收站里。</translation>
    </message>
    <message>
        <source>{count} statements are imported, and wait for review</source>
        <translation>已导入 {count} 份对账单，等待核对</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Working in the background</source>
        <translation>后台处理中</translation>
    </message>
    <message>
        <source>{job} (+{more} more)</source>
        <translation>{job}（另有 {more} 项）</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Belongs to</source>
        <translation>所属单据</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Correcting stock is the work of the warehouse, after-sales, supervisors and the owner.</source>
        <translation>更正出入库由仓库、售后、主管或店主操作。</translation>
    </message>
    <message>
        <source>Daily return table</source>
        <translation>每日退货表</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>次品</translation>
    </message>
    <message>
        <source>Enter between 1 and {left} pieces.</source>
        <translation>请填 1 到 {left} 件。</translation>
    </message>
    <message>
        <source>Enter how many pieces, at least one.</source>
        <translation>请填件数，至少 1 件。</translation>
    </message>
    <message>
        <source>Every piece of this movement was taken back already.</source>
        <translation>这条出入库已全部冲回。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>In / out</source>
        <translation>出入库</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出库</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品质</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU 编码</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>请写明原因，方便别人看懂。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation>售后出入库</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已冲回</translation>
    </message>
    <message>
        <source>This is a correction itself. Enter the movement anew where it belongs.</source>
        <translation>这条本身就是更正。请在原单据上重新登记出入库。</translation>
    </message>
    <message>
        <source>This movement does not exist.</source>
        <translation>没有这条出入库。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Total in</source>
        <translation>入库合计</translation>
    </message>
    <message>
        <source>{ticket_no} has this count too: choose “Count again” there, so that both agree. Once its inspection was passed, the count stays.</source>
        <translation>这笔数量也记在售后单 {ticket_no} 里：请打开该单点“重新清点”，两边才会一致。验货已通过的，清点数不再更改。</translation>
    </message>
</context>
<context>
    <name>StockCorrectionDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pieces to take back *</source>
        <translation>冲回件数(&amp;P) *</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>原因(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>冲回(&amp;T)</translation>
    </message>
    <message>
        <source>Correct a stock movement</source>
        <translation>更正出入库</translation>
    </message>
    <message>
        <source>Pieces to take back</source>
        <translation>冲回件数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>StockDirection</name>
    <message>
        <source>In</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出库</translation>
    </message>
</context>
<context>
    <name>StockGrade</name>
    <message>
        <source>Defective</source>
        <translation>次品</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良品</translation>
    </message>
</context>
<context>
    <name>StockPurpose</name>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>重寄</translation>
    </message>
    <message>
        <source>Sent back to the customer</source>
        <translation>退还客户</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>派送退回</translation>
    </message>
</context>
<context>
    <name>StockSwitch</name>
    <message>
        <source>Daily return table</source>
        <translation>每日退货表</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>出入库明细</translation>
    </message>
</context>
<context>
    <name>StyleAlert</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>{number} customers, {day}</source>
        <translation>{number} 位客户，{day}</translation>
    </message>
    <message>
        <source>{number} customers, {first} – {last}</source>
        <translation>{number} 位客户，{first} – {last}</translation>
    </message>
</context>
<context>
    <name>SupplierBook</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Write its sheet…</source>
        <translation>生成反馈单(&amp;W)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show its &amp;feedback</source>
        <translation>查看其反馈(&amp;F)</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Use no &amp;longer</source>
        <translation>停用(&amp;L)</translation>
    </message>
</context>
<context>
    <name>SupplierBookDialog</name>
    <message>
        <source>Changing the supplier</source>
        <translation>正在修改供应商</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Feedback goes to the supplier of its style. Whoever delivers no more stays with what was reported.</source>
        <translation>反馈按款发给对应的供应商。不再供货的供应商，其历史反馈仍然保留。</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>最近反馈</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>There is no feedback about its goods.</source>
        <translation>它的商品没有反馈。</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发</translation>
    </message>
    <message>
        <source>Use &amp;again</source>
        <translation>恢复使用(&amp;A)</translation>
    </message>
    <message>
        <source>Use no &amp;longer</source>
        <translation>停用(&amp;L)</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>SupplierDialog</name>
    <message>
        <source>&amp;Contact</source>
        <translation>联系方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>备注(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N) *</translation>
    </message>
    <message>
        <source>Add supplier</source>
        <translation>添加供应商</translation>
    </message>
    <message>
        <source>Adding the supplier</source>
        <translation>正在添加供应商</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change supplier</source>
        <translation>修改供应商</translation>
    </message>
    <message>
        <source>Changing the supplier</source>
        <translation>正在修改供应商</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Goods are &amp;bought here</source>
        <translation>仍在供货(&amp;B)</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Person, phone, WeChat</source>
        <translation>联系人、电话、微信</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
</context>
<context>
    <name>SupplierSheet</name>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>By style</source>
        <translation>按款汇总</translation>
    </message>
    <message>
        <source>Colour, size</source>
        <translation>颜色、尺码</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Factory&apos;s answer</source>
        <translation>工厂答复</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Feedback no.</source>
        <translation>反馈编号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>List of the photos</source>
        <translation>照片清单</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>图片备注</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>照片 {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Quality feedback · {supplier}</source>
        <translation>质量反馈单 · {supplier}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>There are no photos of this feedback.</source>
        <translation>这条反馈没有照片。</translation>
    </message>
    <message>
        <source>There is no feedback to put on this sheet.</source>
        <translation>没有可以放进反馈单的反馈。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>{count} photos are too many for one file, at most {most} fit: select less.</source>
        <translation>{count} 张照片太多，一个文件最多 {most} 张，请少选一些。</translation>
    </message>
    <message>
        <source>{number} more photos</source>
        <translation>还有 {number} 张照片</translation>
    </message>
    <message>
        <source>{number} reported from {first} to {last} · written on {day}</source>
        <translation>{first} 至 {last} 共 {number} 条反馈 · 制表日期 {day}</translation>
    </message>
    <message>
        <source>{number} reported from {first} to {last}, {pieces} pieces, {photos} photos</source>
        <translation>{first} 至 {last} 共 {number} 条反馈，{pieces} 件，{photos} 张照片</translation>
    </message>
</context>
<context>
    <name>SupplierSheetDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Supplier</source>
        <translation>供应商(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>范围(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Everything of a month</source>
        <translation>某月的全部反馈</translation>
    </message>
    <message>
        <source>Excel workbook with photos (*.xlsx)</source>
        <translation>带照片的 Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No supplier is entered for this feedback. Enter it first.</source>
        <translation>这些反馈还没有填供应商，请先填写。</translation>
    </message>
    <message>
        <source>Note them as sent &amp;to the factory</source>
        <translation>同时标记为已发工厂(&amp;T)</translation>
    </message>
    <message>
        <source>PDF with larger photos (*.pdf)</source>
        <translation>大图 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Photos that could not be read: {names}</source>
        <translation>无法读取的照片：{names}</translation>
    </message>
    <message>
        <source>Quality feedback {supplier} {day}</source>
        <translation>质量反馈单 {supplier} {day}</translation>
    </message>
    <message>
        <source>Selected in the list</source>
        <translation>列表中所选</translation>
    </message>
    <message>
        <source>Sent to the factory</source>
        <translation>已发工厂</translation>
    </message>
    <message>
        <source>Sheet for the supplier</source>
        <translation>供应商反馈单</translation>
    </message>
    <message>
        <source>Sheet {file}</source>
        <translation>反馈单 {file}</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>The photos besides, in full size (&amp;zip)</source>
        <translation>另附原图压缩包（zip）(&amp;Z)</translation>
    </message>
    <message>
        <source>There is none of this supplier.</source>
        <translation>该供应商没有符合的反馈。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Verified and not sent yet</source>
        <translation>已核实、尚未发出</translation>
    </message>
    <message>
        <source>Which feedback</source>
        <translation>哪些反馈</translation>
    </message>
    <message>
        <source>With customer &amp;IDs</source>
        <translation>显示客户ID(&amp;I)</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>生成…</translation>
    </message>
    <message>
        <source>Writing the sheet for {supplier}</source>
        <translation>正在生成 {supplier} 的反馈单</translation>
    </message>
    <message>
        <source>{count} are noted as sent</source>
        <translation>{count} 条已标记为已发工厂</translation>
    </message>
    <message>
        <source>{count} feedback with {photos} photos go on the sheet.</source>
        <translation>反馈单将包含 {count} 条反馈、{photos} 张照片。</translation>
    </message>
    <message>
        <source>{count} of them are verified and not sent yet; the others stay as they are.</source>
        <translation>其中 {count} 条已核实、尚未发出；其余保持不变。</translation>
    </message>
</context>
<context>
    <name>Suppliers</name>
    <message>
        <source>Enter the name of the supplier.</source>
        <translation>请填写供应商名称。</translation>
    </message>
    <message>
        <source>Somebody else changed “{name}” in between. Look at it again.</source>
        <translation>“{name}”刚被别人修改过，请重新查看。</translation>
    </message>
    <message>
        <source>That is longer than {number} characters.</source>
        <translation>超过 {number} 个字符。</translation>
    </message>
    <message>
        <source>There is a supplier “{name}” already.</source>
        <translation>供应商“{name}”已存在。</translation>
    </message>
</context>
<context>
    <name>TabbedPage</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>{title}, {count}</source>
        <translation>{title}，{count} 条</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>After-sales reasons</source>
        <translation>售后原因</translation>
    </message>
    <message>
        <source>After-sales tickets</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Appeals of staff</source>
        <translation>员工申诉</translation>
    </message>
    <message>
        <source>Barcodes in photos</source>
        <translation>照片中的条码</translation>
    </message>
    <message>
        <source>Calls to couriers</source>
        <translation>快递跟进</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Claims in closed months</source>
        <translation>结账月的理赔</translation>
    </message>
    <message>
        <source>Closed months of claims</source>
        <translation>理赔结账月</translation>
    </message>
    <message>
        <source>Closed months of the ledger</source>
        <translation>台账月结</translation>
    </message>
    <message>
        <source>Commission by month</source>
        <translation>月度提成</translation>
    </message>
    <message>
        <source>Commission rates</source>
        <translation>提成标准</translation>
    </message>
    <message>
        <source>Confirmation sheets</source>
        <translation>订单确认表</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Couriers&apos; forms</source>
        <translation>快递公司表格</translation>
    </message>
    <message>
        <source>Couriers&apos; statements</source>
        <translation>快递对账单</translation>
    </message>
    <message>
        <source>Credit of customers</source>
        <translation>客户余款</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Ends of the chains</source>
        <translation>校验链末尾</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Events of tickets</source>
        <translation>售后单记录</translation>
    </message>
    <message>
        <source>Files of couriers&apos; forms</source>
        <translation>快递公司表格文件</translation>
    </message>
    <message>
        <source>Files of the watched folder</source>
        <translation>监视文件夹中的文件</translation>
    </message>
    <message>
        <source>Further columns of order files</source>
        <translation>订单文件的其他列</translation>
    </message>
    <message>
        <source>Goods of claims</source>
        <translation>理赔商品</translation>
    </message>
    <message>
        <source>Goods of tickets</source>
        <translation>售后商品</translation>
    </message>
    <message>
        <source>Goods of wrong shipments</source>
        <translation>发错货的商品</translation>
    </message>
    <message>
        <source>Goods on sheets</source>
        <translation>确认表商品</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>批量登记奖惩</translation>
    </message>
    <message>
        <source>Lines of statements</source>
        <translation>对账单明细</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Movements of the department fund</source>
        <translation>部门经费流水</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders in commission</source>
        <translation>提成明细</translation>
    </message>
    <message>
        <source>Orders of tickets</source>
        <translation>售后单的订单</translation>
    </message>
    <message>
        <source>Payment reminders</source>
        <translation>催付记录</translation>
    </message>
    <message>
        <source>Penalty and bonus rules</source>
        <translation>奖惩规则</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures used twice</source>
        <translation>重复使用的照片</translation>
    </message>
    <message>
        <source>Places of photos</source>
        <translation>照片关联</translation>
    </message>
    <message>
        <source>Platform violations</source>
        <translation>平台违规</translation>
    </message>
    <message>
        <source>Quality feedback</source>
        <translation>质量反馈</translation>
    </message>
    <message>
        <source>Quarters of hashes of photos</source>
        <translation>照片指纹分段</translation>
    </message>
    <message>
        <source>Refunds as the platforms tell them</source>
        <translation>平台退款记录</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <translation>记住的列</translation>
    </message>
    <message>
        <source>Remembered columns of statements</source>
        <translation>记住的对账单列</translation>
    </message>
    <message>
        <source>Replacements of tickets</source>
        <translation>换补商品</translation>
    </message>
    <message>
        <source>Results of statements</source>
        <translation>对账结果</translation>
    </message>
    <message>
        <source>Return addresses</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Returned parcels</source>
        <translation>退回包裹</translation>
    </message>
    <message>
        <source>Settings of the shop</source>
        <translation>店铺设置</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Steps of claims</source>
        <translation>理赔步骤</translation>
    </message>
    <message>
        <source>Steps of quality feedback</source>
        <translation>质量反馈的步骤</translation>
    </message>
    <message>
        <source>Steps of rules</source>
        <translation>奖惩规则的阶梯</translation>
    </message>
    <message>
        <source>Steps of sheets</source>
        <translation>确认表经过</translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation>售后出入库</translation>
    </message>
    <message>
        <source>Style alerts taken care of</source>
        <translation>已处理的款式预警</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Values of orders entered here</source>
        <translation>本店改过的订单内容</translation>
    </message>
    <message>
        <source>Versions of sheets</source>
        <translation>确认表版本</translation>
    </message>
    <message>
        <source>Write-offs</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Wrong shipments</source>
        <translation>发错货</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>去掉(&amp;T)</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>修改标签</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>用逗号或顿号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of {count} customers</source>
        <translation>{count} 位客户的标签</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>要添加的标签</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>要去掉的标签</translation>
    </message>
</context>
<context>
    <name>TemplateBookDialog</name>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>All couriers</source>
        <translation>全部快递公司</translation>
    </message>
    <message>
        <source>By</source>
        <translation>添加人</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Claim form.xlsx</source>
        <translation>理赔申请表.xlsx</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Opening a copy</source>
        <translation>正在打开副本</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>Replacing the form</source>
        <translation>正在替换表格</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在还原</translation>
    </message>
    <message>
        <source>Row {first} of “{sheet}” is repeated for each claim.</source>
        <translation>“{sheet}”第 {first} 行按每笔理赔重复。</translation>
    </message>
    <message>
        <source>Rows {first} to {last} of “{sheet}” are repeated for each claim.</source>
        <translation>“{sheet}”第 {first} 到 {last} 行按每笔理赔重复。</translation>
    </message>
    <message>
        <source>Save the example</source>
        <translation>保存示例</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>请先选中一行。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What comes in its place</source>
        <translation>填入的内容</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the form asks for</source>
        <translation>表格要填的内容</translation>
    </message>
    <message>
        <source>What the form asks for · remarks: {count}</source>
        <translation>表格要填的内容 · {count} 条提示</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Write placeholders into a courier&apos;s .xlsx form and add it here, or drop it on this window. A row with placeholders of a claim is repeated for each claim; everything else stays as it is.</source>
        <translation>在快递公司的 .xlsx 表格里写上占位符，再添加到这里，或直接拖进本窗口。带理赔单占位符的行会按每笔理赔重复，其余内容保持原样。</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写出 {file}</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>begin or end of a repetition</source>
        <translation>重复的开始或结束</translation>
    </message>
    <message>
        <source>claim&apos;s own in its row</source>
        <translation>任何位置；在理赔行里取该单自己的</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>页眉页脚</translation>
    </message>
    <message>
        <source>in the row of a claim</source>
        <translation>理赔单所在行</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>文本框</translation>
    </message>
    <message>
        <source>{text} is copied; paste it into a cell of the form</source>
        <translation>{text} 已复制，请粘贴到表格的单元格里</translation>
    </message>
    <message>
        <source>“{title}” lies in the recycle bin</source>
        <translation>“{title}”已移到回收站</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Add a courier&apos;s form</source>
        <translation>添加快递公司表格</translation>
    </message>
    <message>
        <source>Adding the form</source>
        <translation>正在添加表格</translation>
    </message>
    <message>
        <source>All couriers</source>
        <translation>全部快递公司</translation>
    </message>
    <message>
        <source>Change a courier&apos;s form</source>
        <translation>修改快递公司表格</translation>
    </message>
    <message>
        <source>Changing the form</source>
        <translation>正在修改表格</translation>
    </message>
</context>
<context>
    <name>TicketCompanion</name>
    <message>
        <source>After-sales ticket…</source>
        <translation>新建售后单…</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新建售后单</translation>
    </message>
    <message>
        <source>One ticket takes at most {count} orders.</source>
        <translation>一张售后单最多包含{count}个订单。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>These orders are of different customers.</source>
        <translation>这些订单属于不同客户。</translation>
    </message>
    <message>
        <source>These orders are of different shops.</source>
        <translation>这些订单属于不同店铺。</translation>
    </message>
    <message>
        <source>This order is not paid yet.</source>
        <translation>该订单还没有付款。</translation>
    </message>
    <message>
        <source>This order was closed without being paid.</source>
        <translation>该订单未付款即已关闭。</translation>
    </message>
</context>
<context>
    <name>TicketDetail</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Allowed late</source>
        <translation>超期放行</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>金币/积分</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>Copy for the customer</source>
        <translation>复制给客户</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>平台时限</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差价</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>寄出时间</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完结时间</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>首次回复</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>客服介入</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>寄出商品</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Refund no.</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>实退</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>首次回复时限</translation>
    </message>
    <message>
        <source>Resolve by</source>
        <translation>处理期限</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>寄出</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>服务费</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>应退</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Trade ends</source>
        <translation>交易截止</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>before the goods are back</source>
        <translation>先行发出</translation>
    </message>
    <message>
        <source>keeps the goods</source>
        <translation>商品不退回</translation>
    </message>
    <message>
        <source>kept as credit</source>
        <translation>转为余款</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结清</translation>
    </message>
    <message>
        <source>paid {paid}, postage included</source>
        <translation>已付 {paid}，含运费</translation>
    </message>
    <message>
        <source>paid {paid}, without postage</source>
        <translation>已付 {paid}，不含运费</translation>
    </message>
    <message>
        <source>the customer gets {amount}</source>
        <translation>退客户 {amount}</translation>
    </message>
    <message>
        <source>the customer pays {amount}</source>
        <translation>客户补 {amount}</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>待退</translation>
    </message>
    <message>
        <source>{amount} ({explained})</source>
        <translation>{amount}（{explained}）</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>少 {amount}</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>多 {amount}</translation>
    </message>
    <message>
        <source>{by}: {reason}</source>
        <translation>{by}：{reason}</translation>
    </message>
    <message>
        <source>{count} defective</source>
        <translation>次品 {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>缺 {count}</translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation>售后 {count} 次</translation>
    </message>
    <message>
        <source>{goods} × {quantity}</source>
        <translation>{goods} × {quantity}</translation>
    </message>
    <message>
        <source>{good} of {quantity} in order</source>
        <translation>共 {quantity} 件，完好 {good} 件</translation>
    </message>
    <message>
        <source>{means} ({word})</source>
        <translation>{means}（{word}）</translation>
    </message>
    <message>
        <source>{side} {share} %</source>
        <translation>{side} {share}%</translation>
    </message>
</context>
<context>
    <name>TicketDetailView</name>
    <message>
        <source>A closed ticket stays as it is.</source>
        <translation>已结束的售后单不能再修改。</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>售后信息</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Extend the trade on the platform until {day}.</source>
        <translation>请在平台把交易延长到 {day}。</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>已延长</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Parcel result</source>
        <translation>单票盈亏</translation>
    </message>
    <message>
        <source>Parcel to the customer</source>
        <translation>寄出包裹</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos {count}</source>
        <translation>照片 {count}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Return parcel</source>
        <translation>退回包裹</translation>
    </message>
    <message>
        <source>The return address is copied: paste it into the chat.</source>
        <translation>退货地址已复制，可粘贴到聊天窗口。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>After-sales ticket</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This ticket is in the recycle bin. Restore it first.</source>
        <translation>此售后单在回收站中，请先恢复。</translation>
    </message>
    <message>
        <source>{ticket_no} · {customer}</source>
        <translation>{ticket_no} · {customer}</translation>
    </message>
</context>
<context>
    <name>TicketEntry</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Line {row}: {problem}</source>
        <translation>第{row}行：{problem}</translation>
    </message>
    <message>
        <source>Of order {order_no} only the order list is known: one line stands for all its goods. Once the list of its goods comes in, the pieces chosen here count for its first line, then for the others.</source>
        <translation>订单 {order_no} 只导入了订单报表：用一行代表它的全部商品。导入宝贝明细后，这里选的件数先算到第一行，再算到其余各行。</translation>
    </message>
    <message>
        <source>Our note</source>
        <translation>我们的备注</translation>
    </message>
    <message>
        <source>Pieces of {goods}</source>
        <translation>{goods}的件数</translation>
    </message>
    <message>
        <source>Platform intervention</source>
        <translation>客服介入</translation>
    </message>
    <message>
        <source>Platform refund no.</source>
        <translation>平台退款编号</translation>
    </message>
    <message>
        <source>Postage of the parcels</source>
        <translation>运费承担</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Refund for {goods}</source>
        <translation>{goods}的退款</translation>
    </message>
    <message>
        <source>Replacement goods</source>
        <translation>换发商品</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Return courier</source>
        <translation>退货快递</translation>
    </message>
    <message>
        <source>Return postage to refund</source>
        <translation>应补退货运费</translation>
    </message>
    <message>
        <source>Return tracking no.</source>
        <translation>退货运单号</translation>
    </message>
    <message>
        <source>Shares of the fault</source>
        <translation>责任比例</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>Where the goods are</source>
        <translation>货物状态</translation>
    </message>
    <message>
        <source>Why it is allowed</source>
        <translation>同意的原因</translation>
    </message>
    <message>
        <source>a photo is needed before approval, none yet</source>
        <translation>审核前需要照片，还没有</translation>
    </message>
    <message>
        <source>a photo is needed before approval, {count} there</source>
        <translation>审核前需要照片，已有{count}张</translation>
    </message>
    <message>
        <source>fault: {side}</source>
        <translation>责任方：{side}</translation>
    </message>
    <message>
        <source>other tickets</source>
        <translation>其他售后单</translation>
    </message>
    <message>
        <source>over since {until} ({days} days {begin})</source>
        <translation>已于{until}过期（{begin}{days}天内）</translation>
    </message>
    <message>
        <source>postage: {payer}</source>
        <translation>运费：{payer}</translation>
    </message>
    <message>
        <source>until {until} ({days} days {begin})</source>
        <translation>{until}前（{begin}{days}天内）</translation>
    </message>
    <message>
        <source>{days} days {begin}</source>
        <translation>{begin} {days} 天内</translation>
    </message>
    <message>
        <source>{goods}: {taken} of {bought} in {tickets}</source>
        <translation>{goods}：{bought}件中有{taken}件在{tickets}</translation>
    </message>
    <message>
        <source>{taken} of {bought} pieces are in other tickets.</source>
        <translation>{bought}件中有{taken}件在其他售后单中。</translation>
    </message>
</context>
<context>
    <name>TicketEntryDialog</name>
    <message>
        <source>&amp;Exchange</source>
        <translation>换货(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Goods *</source>
        <translation>商品(&amp;G) *</translation>
    </message>
    <message>
        <source>&amp;Handler</source>
        <translation>处理人(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Return and refund</source>
        <translation>退货退款(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>紧急程度(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;What the customer says</source>
        <translation>客户描述(&amp;W)</translation>
    </message>
    <message>
        <source>After-sales ticket</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compensation: the customer &amp;keeps the goods, which may yet be returned</source>
        <translation>补偿：客户保留商品，之后仍可退货(&amp;K)</translation>
    </message>
    <message>
        <source>Copy for &amp;customer</source>
        <translation>复制给客户(&amp;C)</translation>
    </message>
    <message>
        <source>Coupon, coins, service fee…</source>
        <translation>优惠券、金币/积分、服务费…</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差价</translation>
    </message>
    <message>
        <source>Edit ticket {ticket_no} · {customer}</source>
        <translation>修改售后单{ticket_no} · {customer}</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>Give the coins back</source>
        <translation>退金币/积分</translation>
    </message>
    <message>
        <source>Give the coupon back</source>
        <translation>退优惠券</translation>
    </message>
    <message>
        <source>Give the postage back</source>
        <translation>退运费</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <translation>退回商品</translation>
    </message>
    <message>
        <source>Goods that leave</source>
        <translation>换发商品</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Kept as credit of the customer</source>
        <translation>记入客户余款</translation>
    </message>
    <message>
        <source>Less a service fee</source>
        <translation>扣服务费</translation>
    </message>
    <message>
        <source>New after-sales ticket</source>
        <translation>新建售后单</translation>
    </message>
    <message>
        <source>New after-sales ticket · {customer}</source>
        <translation>新建售后单 · {customer}</translation>
    </message>
    <message>
        <source>Our note</source>
        <translation>我们的备注</translation>
    </message>
    <message>
        <source>Part of what was paid that was a coupon</source>
        <translation>实付中优惠券的部分</translation>
    </message>
    <message>
        <source>Part of what was paid that was coins</source>
        <translation>实付中金币/积分的部分</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Platform intervention</source>
        <translation>客服介入</translation>
    </message>
    <message>
        <source>Platform refund &amp;no.</source>
        <translation>平台退款编号(&amp;N)</translation>
    </message>
    <message>
        <source>Platform refund no.</source>
        <translation>平台退款编号</translation>
    </message>
    <message>
        <source>Postage of the parcels</source>
        <translation>运费承担</translation>
    </message>
    <message>
        <source>Price difference the customer pays; negative is given back</source>
        <translation>客户应补的差价；负数为退给客户</translation>
    </message>
    <message>
        <source>Re&amp;ason *</source>
        <translation>售后原因(&amp;A) *</translation>
    </message>
    <message>
        <source>Re&amp;issue</source>
        <translation>补发(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>维修(&amp;P)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recei&amp;ved on</source>
        <translation>签收日期(&amp;V)</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Refund &amp;only</source>
        <translation>仅退款(&amp;O)</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>删除该行</translation>
    </message>
    <message>
        <source>Rep&amp;lacement goods *</source>
        <translation>换发商品(&amp;L) *</translation>
    </message>
    <message>
        <source>Replacement goods</source>
        <translation>换发商品</translation>
    </message>
    <message>
        <source>Return &amp;tracking no.</source>
        <translation>退货运单号(&amp;T)</translation>
    </message>
    <message>
        <source>Return a&amp;ddress</source>
        <translation>退货地址(&amp;D)</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Return courier</source>
        <translation>退货快递</translation>
    </message>
    <message>
        <source>Return postage to refund</source>
        <translation>应补退货运费</translation>
    </message>
    <message>
        <source>Return tracking no.</source>
        <translation>退货运单号</translation>
    </message>
    <message>
        <source>Save and ne&amp;xt</source>
        <translation>保存并录下一单(&amp;X)</translation>
    </message>
    <message>
        <source>Saving the ticket</source>
        <translation>正在保存售后单</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>扫描或输入</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>服务费</translation>
    </message>
    <message>
        <source>Share of the fault: courier</source>
        <translation>责任比例：快递</translation>
    </message>
    <message>
        <source>Share of the fault: customer</source>
        <translation>责任比例：客户</translation>
    </message>
    <message>
        <source>Share of the fault: factory</source>
        <translation>责任比例：工厂</translation>
    </message>
    <message>
        <source>Share of the fault: shop</source>
        <translation>责任比例：店铺</translation>
    </message>
    <message>
        <source>Shares of the &amp;fault</source>
        <translation>责任比例(&amp;F)</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Take the stored ones</source>
        <translation>采用已存的</translation>
    </message>
    <message>
        <source>The goods are here and were counted: they stay as they are.</source>
        <translation>商品已到并清点：不能再改。</translation>
    </message>
    <message>
        <source>The return postage was paid back: it stays as it is.</source>
        <translation>退货运费已退回，不能再改。</translation>
    </message>
    <message>
        <source>This ticket does not exist (any more).</source>
        <translation>这张售后单不存在（了）。</translation>
    </message>
    <message>
        <source>This was reviewed: kind, goods, reason and amounts stay as they are.</source>
        <translation>已审核：类型、商品、原因和金额不能再改。</translation>
    </message>
    <message>
        <source>This was typed and never saved.</source>
        <translation>这是上次填写但没有保存的内容。</translation>
    </message>
    <message>
        <source>Ticket {ticket_no} is entered. Next one?</source>
        <translation>售后单{ticket_no}已录入。下一单？</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Wh&amp;y it is allowed though the window is over *</source>
        <translation>已过售后期限，仍同意的原因(&amp;Y) *</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>What you entered about this ticket is not saved.</source>
        <translation>这张售后单填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>Where the goods are</source>
        <translation>货物状态</translation>
    </message>
    <message>
        <source>Why it is allowed though the window is over</source>
        <translation>已过售后期限，仍同意的原因</translation>
    </message>
    <message>
        <source>You began a ticket for order {order_no} ({customer}) that was never saved. Go on with it?</source>
        <translation>订单{order_no}（{customer}）的售后单填了一半没有保存，继续填写吗？</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>有则填写</translation>
    </message>
    <message>
        <source>{message} Saving again keeps yours.</source>
        <translation>{message}再次保存将保留您填写的内容。</translation>
    </message>
</context>
<context>
    <name>TicketForm</name>
    <message>
        <source>Goods to be de&amp;livered *</source>
        <translation>补发商品(&amp;L) *</translation>
    </message>
    <message>
        <source>Nothing has been shipped yet: only a refund is possible.</source>
        <translation>还没有发货，只能仅退款。</translation>
    </message>
    <message>
        <source>Rep&amp;lacement goods *</source>
        <translation>换发商品(&amp;L) *</translation>
    </message>
    <message>
        <source>Repaired goods to de&amp;liver *</source>
        <translation>修好寄回的商品(&amp;L) *</translation>
    </message>
    <message>
        <source>“{text}” is no reason for this kind of ticket. Choose one from the list.</source>
        <translation>“{text}”不是该类型可用的售后原因，请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>TicketHistory</name>
    <message>
        <source>Allowed late</source>
        <translation>超期放行</translation>
    </message>
    <message>
        <source>Approved by itself: nothing had shipped</source>
        <translation>自动审核通过：尚未发货</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>Completed by itself, some days after dispatch</source>
        <translation>发出满期限，自动完成</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Fault of the courier (%)</source>
        <translation>快递责任（%）</translation>
    </message>
    <message>
        <source>Fault of the customer (%)</source>
        <translation>客户责任（%）</translation>
    </message>
    <message>
        <source>Fault of the factory (%)</source>
        <translation>工厂责任（%）</translation>
    </message>
    <message>
        <source>Fault of the shop (%)</source>
        <translation>店铺责任（%）</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>客服介入</translation>
    </message>
    <message>
        <source>Keeps the goods</source>
        <translation>商品不退回</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>售中/售后</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Postage kept as credit</source>
        <translation>运费转余款</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Price difference</source>
        <translation>差价</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Refund coins</source>
        <translation>退金币/积分</translation>
    </message>
    <message>
        <source>Refund coupons</source>
        <translation>退优惠券</translation>
    </message>
    <message>
        <source>Refund no.</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>Refund the postage</source>
        <translation>退运费</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Return courier</source>
        <translation>退货快递</translation>
    </message>
    <message>
        <source>Return postage</source>
        <translation>退货运费</translation>
    </message>
    <message>
        <source>Return tracking no.</source>
        <translation>退货运单号</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>服务费</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>应退</translation>
    </message>
    <message>
        <source>To refund for the goods</source>
        <translation>商品应退</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{by} added the goods {goods}</source>
        <translation>{by} 添加商品 {goods}</translation>
    </message>
    <message>
        <source>{by} approved</source>
        <translation>{by} 审核通过</translation>
    </message>
    <message>
        <source>{by} cancelled the ticket</source>
        <translation>{by} 撤销售后单</translation>
    </message>
    <message>
        <source>{by} changed the ticket</source>
        <translation>{by} 修改售后单</translation>
    </message>
    <message>
        <source>{by} completed the ticket</source>
        <translation>{by} 完成售后单</translation>
    </message>
    <message>
        <source>{by} dispatched the goods</source>
        <translation>{by} 发出商品</translation>
    </message>
    <message>
        <source>{by} extended the trade&apos;s deadline</source>
        <translation>{by} 延长交易时间</translation>
    </message>
    <message>
        <source>{by} imported the ticket</source>
        <translation>{by} 导入售后单</translation>
    </message>
    <message>
        <source>{by} lets the goods leave before theirs are back</source>
        <translation>{by} 批准先行发货</translation>
    </message>
    <message>
        <source>{by} noted</source>
        <translation>{by} 备注</translation>
    </message>
    <message>
        <source>{by} noted the return parcel</source>
        <translation>{by} 登记退回包裹</translation>
    </message>
    <message>
        <source>{by} opened the ticket</source>
        <translation>{by} 新建售后单</translation>
    </message>
    <message>
        <source>{by} paid the return postage back</source>
        <translation>{by} 退回退货运费</translation>
    </message>
    <message>
        <source>{by} received the goods</source>
        <translation>{by} 收到退货，转验货</translation>
    </message>
    <message>
        <source>{by} refunded</source>
        <translation>{by} 退款</translation>
    </message>
    <message>
        <source>{by} refused a parcel with freight to be paid</source>
        <translation>{by} 拒收到付包裹</translation>
    </message>
    <message>
        <source>{by} rejected</source>
        <translation>{by} 审核拒绝</translation>
    </message>
    <message>
        <source>{by} replied to the customer</source>
        <translation>{by} 首次回复客户</translation>
    </message>
    <message>
        <source>{by} sent it back to review</source>
        <translation>{by} 退回审核</translation>
    </message>
    <message>
        <source>{by} sent the goods back to the customer</source>
        <translation>{by} 把商品寄回客户</translation>
    </message>
    <message>
        <source>{by} sent the parcel once more</source>
        <translation>{by} 重新寄出包裹</translation>
    </message>
    <message>
        <source>{by} settled the price difference</source>
        <translation>{by} 结清差价</translation>
    </message>
    <message>
        <source>{by} took back that the parcel had come back</source>
        <translation>{by} 撤销了退回件登记</translation>
    </message>
    <message>
        <source>{by} took in a parcel that could not be delivered</source>
        <translation>{by} 登记了未妥投的退回件</translation>
    </message>
    <message>
        <source>{by} took out the goods {goods}</source>
        <translation>{by} 移除商品 {goods}</translation>
    </message>
    <message>
        <source>{by}: inspection not passed</source>
        <translation>{by} 验货不通过</translation>
    </message>
    <message>
        <source>{by}: inspection passed</source>
        <translation>{by} 验货通过</translation>
    </message>
    <message>
        <source>{goods} × {quantity}</source>
        <translation>{goods} × {quantity}</translation>
    </message>
    <message>
        <source>{what} {amount}</source>
        <translation>{what} {amount}</translation>
    </message>
    <message>
        <source>{what}: {note}</source>
        <translation>{what}：{note}</translation>
    </message>
</context>
<context>
    <name>TicketKind</name>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Refund only</source>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Return and refund</source>
        <translation>退货退款</translation>
    </message>
</context>
<context>
    <name>TicketPaper</name>
    <message>
        <source>Address</source>
        <translation>收货地址</translation>
    </message>
    <message>
        <source>After-sales ticket {ticket_no}</source>
        <translation>售后单 {ticket_no}</translation>
    </message>
    <message>
        <source>Allowed late</source>
        <translation>超期放行</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>平台金额</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>收到退货</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>金币/积分</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Customer says</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差价</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>处理期限</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务签字</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>首次回复</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods that leave</source>
        <translation>换发商品</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>处理人签字</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>发出物流</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Not refunded</source>
        <translation>未退差额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>本店备注</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Photos ({shown} of {count})</source>
        <translation>照片（共 {count} 张，显示 {shown} 张）</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Postage back</source>
        <translation>退货运费</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Refund no.</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>实退</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货物流</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核签字</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>服务费</translation>
    </message>
    <message>
        <source>State</source>
        <translation>平台状态</translation>
    </message>
    <message>
        <source>Style no.</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>商品去向</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>Tickets so far</source>
        <translation>累计售后</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>应退</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库签字</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>before the goods are back</source>
        <translation>先行发出</translation>
    </message>
    <message>
        <source>differs from ours</source>
        <translation>与本店不一致</translation>
    </message>
    <message>
        <source>kept as credit</source>
        <translation>转为余款</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结清</translation>
    </message>
    <message>
        <source>the customer gets {amount}</source>
        <translation>退客户 {amount}</translation>
    </message>
    <message>
        <source>the customer keeps them</source>
        <translation>客户留用</translation>
    </message>
    <message>
        <source>the customer pays {amount}</source>
        <translation>客户补 {amount}</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>待退</translation>
    </message>
    <message>
        <source>{count} defective</source>
        <translation>次品 {count}</translation>
    </message>
    <message>
        <source>{count} good</source>
        <translation>良品 {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>缺 {count}</translation>
    </message>
    <message>
        <source>{side} {share} %</source>
        <translation>{side} {share}%</translation>
    </message>
</context>
<context>
    <name>TicketPhase</name>
    <message>
        <source>After receipt</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Before shipping</source>
        <translation>售中未发货</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>售中已发货</translation>
    </message>
</context>
<context>
    <name>TicketPrinting</name>
    <message>
        <source>Ticket {ticket_no}</source>
        <translation>售后单 {ticket_no}</translation>
    </message>
</context>
<context>
    <name>TicketSelection</name>
    <message>
        <source>Approve</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>审核通过…</translation>
    </message>
    <message>
        <source>Assigning tickets</source>
        <translation>正在分配售后单</translation>
    </message>
    <message>
        <source>Deleting tickets</source>
        <translation>正在删除售后单</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>导出选中的行…</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>More than {most} tickets are selected.</source>
        <translation>选中的售后单超过 {most} 张。</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>不分配</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>没有选中任何行。</translation>
    </message>
    <message>
        <source>Print the selected rows…</source>
        <translation>打印选中的行…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>审核拒绝…</translation>
    </message>
    <message>
        <source>Restoring tickets</source>
        <translation>正在恢复售后单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{count} of the selected tickets are not to be reviewed.</source>
        <translation>选中的售后单里有 {count} 张不是待审核。</translation>
    </message>
    <message>
        <source>{count} of them were sent back to be reviewed again: look at each of those first.</source>
        <translation>其中 {count} 张是退回重新审核的，请先逐张查看。</translation>
    </message>
    <message>
        <source>{count} tickets are in the recycle bin</source>
        <translation>{count} 张售后单已移到回收站</translation>
    </message>
    <message>
        <source>{count} tickets have another handler</source>
        <translation>{count} 张售后单已换处理人</translation>
    </message>
    <message>
        <source>{count} tickets will be approved, with {amount} to refund in all.</source>
        <translation>将审核通过 {count} 张售后单，合计应退 {amount}。</translation>
    </message>
</context>
<context>
    <name>TicketState</name>
    <message>
        <source>Awaiting return</source>
        <translation>待退货</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>审核拒绝</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>待寄出</translation>
    </message>
    <message>
        <source>To exchange</source>
        <translation>待换货</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>待验货</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>待退款</translation>
    </message>
    <message>
        <source>To reissue</source>
        <translation>待补发</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>To send back repaired</source>
        <translation>待寄回</translation>
    </message>
</context>
<context>
    <name>TicketStep</name>
    <message>
        <source>&amp;Amount refunded *</source>
        <translation>实退金额(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Approved amount *</source>
        <translation>核准金额(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Handler</source>
        <translation>处理人(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Note *</source>
        <translation>备注(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>客服介入(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>原因(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;Return postage *</source>
        <translation>退货运费(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>紧急程度(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;What is wrong *</source>
        <translation>问题说明(&amp;W) *</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>与约定一致</translation>
    </message>
    <message>
        <source>As approved</source>
        <translation>与核准金额一致</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>与应退金额一致</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>退回审核</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>撤销售后单</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>撤销售后单</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Complete the ticket</source>
        <translation>完成售后单</translation>
    </message>
    <message>
        <source>Dispatch the goods</source>
        <translation>发出商品</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>确认发出</translation>
    </message>
    <message>
        <source>Enter what is defective or missing; everything else arrived in order.</source>
        <translation>填写次品和缺件数量，其余均为良品。</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>已延长</translation>
    </message>
    <message>
        <source>Inspection not passed</source>
        <translation>验货不合格</translation>
    </message>
    <message>
        <source>Intervention of the platform</source>
        <translation>平台客服介入</translation>
    </message>
    <message>
        <source>Needs a note and a photo taken since the goods arrived; drop or paste it below.</source>
        <translation>需要填写说明，并添加收货后拍的照片：拖到下方或粘贴。</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Operations look at the ticket again before money is paid.</source>
        <translation>退回运营重新审核，暂不退款。</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>确认收货</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>登记退款</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>审核拒绝</translation>
    </message>
    <message>
        <source>Reject the ticket</source>
        <translation>拒绝售后单</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回审核</translation>
    </message>
    <message>
        <source>Send the goods back to the customer</source>
        <translation>把商品寄回客户</translation>
    </message>
    <message>
        <source>Send the parcel once more</source>
        <translation>包裹重新寄出</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>已重寄</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已寄回</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>确认结清</translation>
    </message>
    <message>
        <source>Ship before the goods are back</source>
        <translation>先行发货</translation>
    </message>
    <message>
        <source>Ship first</source>
        <translation>先发货</translation>
    </message>
    <message>
        <source>The customer advanced it for the parcel that came back; it is not in the refund.</source>
        <translation>客户寄回商品时垫付的运费，不算在应退金额里。</translation>
    </message>
    <message>
        <source>The customer gets {amount} back for the cheaper goods.</source>
        <translation>换货商品较便宜，应退客户 {amount}。</translation>
    </message>
    <message>
        <source>The customer has sent the goods</source>
        <translation>客户已寄出退货</translation>
    </message>
    <message>
        <source>The customer pays {amount} for the dearer goods.</source>
        <translation>换货商品较贵，客户应补 {amount}。</translation>
    </message>
    <message>
        <source>The goods arrived</source>
        <translation>收到退货</translation>
    </message>
    <message>
        <source>The parcel came back undeliverable and leaves under another number.</source>
        <translation>包裹无法派送被退回，换新运单号重新寄出。</translation>
    </message>
    <message>
        <source>The price difference is settled</source>
        <translation>差价结清</translation>
    </message>
    <message>
        <source>The return postage is paid back</source>
        <translation>退回退货运费</translation>
    </message>
    <message>
        <source>Trade extended on the platform</source>
        <translation>已在平台延长交易</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Who handles it</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>{amount} less than the approved {before}</source>
        <translation>比核准金额 {before} 少 {amount}</translation>
    </message>
    <message>
        <source>{amount} less than the proposed {before}</source>
        <translation>比应退金额 {before} 少 {amount}</translation>
    </message>
    <message>
        <source>{amount} more than the approved {before}</source>
        <translation>比核准金额 {before} 多 {amount}</translation>
    </message>
    <message>
        <source>{amount} more than the proposed {before}</source>
        <translation>比应退金额 {before} 多 {amount}</translation>
    </message>
    <message>
        <source>{order_no} until {day}</source>
        <translation>{order_no}，延长到 {day}</translation>
    </message>
    <message>
        <source>{staff_no} · {name}</source>
        <translation>{staff_no} · {name}</translation>
    </message>
    <message>
        <source>{ticket_no} did not pass: {state}</source>
        <translation>{ticket_no} 验货不通过：{state}</translation>
    </message>
    <message>
        <source>{ticket_no} goes back to review</source>
        <translation>{ticket_no} 已退回审核</translation>
    </message>
    <message>
        <source>{ticket_no} is approved: {state}</source>
        <translation>{ticket_no} 已审核通过：{state}</translation>
    </message>
    <message>
        <source>{ticket_no} is assigned</source>
        <translation>{ticket_no} 已分配</translation>
    </message>
    <message>
        <source>{ticket_no} is cancelled</source>
        <translation>{ticket_no} 已撤销</translation>
    </message>
    <message>
        <source>{ticket_no} is completed</source>
        <translation>{ticket_no} 已完成</translation>
    </message>
    <message>
        <source>{ticket_no} is dispatched</source>
        <translation>{ticket_no} 已发出</translation>
    </message>
    <message>
        <source>{ticket_no} is in the recycle bin</source>
        <translation>{ticket_no} 已移到回收站</translation>
    </message>
    <message>
        <source>{ticket_no} is refunded</source>
        <translation>{ticket_no} 已退款</translation>
    </message>
    <message>
        <source>{ticket_no} is rejected</source>
        <translation>{ticket_no} 已拒绝</translation>
    </message>
    <message>
        <source>{ticket_no} passed the inspection: {state}</source>
        <translation>{ticket_no} 验货通过：{state}</translation>
    </message>
    <message>
        <source>{ticket_no} ships before the goods are back</source>
        <translation>{ticket_no} 已批准先行发货</translation>
    </message>
    <message>
        <source>{ticket_no} · {customer} · {kind} · {state}</source>
        <translation>{ticket_no} · {customer} · {kind} · {state}</translation>
    </message>
    <message>
        <source>{ticket_no}: the first reply is noted</source>
        <translation>{ticket_no}：已记录首次回复</translation>
    </message>
    <message>
        <source>{ticket_no}: the goods are counted and in stock</source>
        <translation>{ticket_no}：已清点入库</translation>
    </message>
    <message>
        <source>{ticket_no}: the goods go back to the customer</source>
        <translation>{ticket_no}：商品已寄回客户</translation>
    </message>
    <message>
        <source>{ticket_no}: the intervention is noted</source>
        <translation>{ticket_no}：已记录客服介入</translation>
    </message>
    <message>
        <source>{ticket_no}: the note is added</source>
        <translation>{ticket_no}：已添加备注</translation>
    </message>
    <message>
        <source>{ticket_no}: the parcel left again</source>
        <translation>{ticket_no}：包裹已重新寄出</translation>
    </message>
    <message>
        <source>{ticket_no}: the price difference is settled</source>
        <translation>{ticket_no}：差价已结清</translation>
    </message>
    <message>
        <source>{ticket_no}: the return parcel is noted</source>
        <translation>{ticket_no}：已登记退回包裹</translation>
    </message>
    <message>
        <source>{ticket_no}: the return postage is paid back</source>
        <translation>{ticket_no} 的退货运费已退回</translation>
    </message>
    <message>
        <source>{ticket_no}: the trade&apos;s deadline is extended</source>
        <translation>{ticket_no}：已延长交易时间</translation>
    </message>
    <message>
        <source>{ticket_no}: the urgency is changed</source>
        <translation>{ticket_no}：已修改紧急程度</translation>
    </message>
</context>
<context>
    <name>TicketStepDialog</name>
    <message>
        <source>&amp;Amount *</source>
        <translation>金额(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Courier *</source>
        <translation>快递(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;Day *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tracking no. *</source>
        <translation>运单号(&amp;T) *</translation>
    </message>
    <message>
        <source>&amp;Which *</source>
        <translation>选择(&amp;W) *</translation>
    </message>
    <message>
        <source>After-sales ticket</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>渠道(&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a new line.</source>
        <translation>回车保存，Shift+回车换行。</translation>
    </message>
    <message>
        <source>Enter the amount, 0 when no money is given back.</source>
        <translation>请输入金额；不退款请填 0。</translation>
    </message>
    <message>
        <source>Enter what the return postage was.</source>
        <translation>请填退货运费的金额。</translation>
    </message>
    <message>
        <source>Goods that arrived</source>
        <translation>收到的商品</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Photos *</source>
        <translation>照片 *</translation>
    </message>
    <message>
        <source>Return a&amp;ddress *</source>
        <translation>退货地址(&amp;D) *</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation>{count} 张售后单</translation>
    </message>
</context>
<context>
    <name>TicketSteps</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Approving tickets</source>
        <translation>正在审核售后单</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>退回审核</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose somebody who works here.</source>
        <translation>请选择在职员工。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleting the ticket</source>
        <translation>正在删除售后单</translation>
    </message>
    <message>
        <source>Difference settled</source>
        <translation>差价已结清</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Enter return parcel</source>
        <translation>填写退货运单</translation>
    </message>
    <message>
        <source>Enter the tracking no. of the parcel.</source>
        <translation>请填写运单号。</translation>
    </message>
    <message>
        <source>First reply given</source>
        <translation>已首次回复</translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation>请简要填写原因。</translation>
    </message>
    <message>
        <source>Goods arrived</source>
        <translation>收到退货</translation>
    </message>
    <message>
        <source>Handled by: {name}</source>
        <translation>处理人：{name}</translation>
    </message>
    <message>
        <source>If the platform gave it back, choose “{channel}”.</source>
        <translation>如果是平台退的款，请选择“{channel}”。</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>客服介入</translation>
    </message>
    <message>
        <source>Its goods have left: {parcel}. Get them back, or stop the parcel.</source>
        <translation>货已发出：{parcel}。请拦截包裹或追回货物。</translation>
    </message>
    <message>
        <source>Its parcel came back undeliverable, and has not left again.</source>
        <translation>寄出的包裹未妥投已退回，尚未重新寄出。</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Pay postage back</source>
        <translation>退回运费</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Restoring the ticket</source>
        <translation>正在恢复售后单</translation>
    </message>
    <message>
        <source>Return postage of {ticket_no}</source>
        <translation>{ticket_no}的退货运费</translation>
    </message>
    <message>
        <source>Saving the ticket</source>
        <translation>正在保存售后单</translation>
    </message>
    <message>
        <source>Say which courier takes the parcel.</source>
        <translation>请选择快递公司。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新寄出</translation>
    </message>
    <message>
        <source>Send goods back</source>
        <translation>寄回原商品</translation>
    </message>
    <message>
        <source>Ship first</source>
        <translation>先发货</translation>
    </message>
    <message>
        <source>The customer has got the price difference of {amount} ({channel}): get it back.</source>
        <translation>差价 {amount} 已退给客户（{channel}）：请向客户收回。</translation>
    </message>
    <message>
        <source>The customer has got the return postage of {amount} ({channel}): get it back.</source>
        <translation>退货运费 {amount} 已退给客户（{channel}），请追回。</translation>
    </message>
    <message>
        <source>The customer has paid the price difference of {amount} ({channel}): give it back.</source>
        <translation>客户已补差价 {amount}（{channel}）：请退还给客户。</translation>
    </message>
    <message>
        <source>The customer still owes the price difference of {amount}.</source>
        <translation>客户还有差价{amount}未补。</translation>
    </message>
    <message>
        <source>The goods of this exchange have not come back yet.</source>
        <translation>换货的原商品还没有退回。</translation>
    </message>
    <message>
        <source>The price difference of {amount} was settled by credit: that is undone.</source>
        <translation>差价 {amount} 是用余款结清的：已撤回。</translation>
    </message>
    <message>
        <source>The return postage of {amount} was kept as credit: that is undone.</source>
        <translation>退货运费 {amount} 已记为余款，现在冲回。</translation>
    </message>
    <message>
        <source>This day is yet to come.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>This ticket does not exist (any more).</source>
        <translation>这张售后单不存在（了）。</translation>
    </message>
    <message>
        <source>Trade extended</source>
        <translation>已延长交易</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Urgency: {urgency}</source>
        <translation>紧急程度：{urgency}</translation>
    </message>
    <message>
        <source>Write in a few words what is wrong with the goods.</source>
        <translation>请简要说明商品有什么问题。</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>请先填写备注。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>{count} tickets are approved</source>
        <translation>{count} 张售后单已审核通过</translation>
    </message>
    <message>
        <source>{count} tickets are assigned</source>
        <translation>{count} 张售后单已分配</translation>
    </message>
    <message>
        <source>{count} tickets are rejected</source>
        <translation>{count} 张售后单已拒绝</translation>
    </message>
    <message>
        <source>{ticket_no} gives no money back, so {amount} cannot be approved.</source>
        <translation>{ticket_no}不涉及退款，不能批准{amount}。</translation>
    </message>
    <message>
        <source>{ticket_no} is in the recycle bin. Restore it first.</source>
        <translation>{ticket_no}在回收站中，请先恢复。</translation>
    </message>
    <message>
        <source>{ticket_no} is saved</source>
        <translation>{ticket_no} 已保存</translation>
    </message>
    <message>
        <source>{ticket_no} is to be reviewed before its goods can be counted.</source>
        <translation>{ticket_no}还未审核，审核后才能清点退货。</translation>
    </message>
    <message>
        <source>{ticket_no} is “{kind}”: no goods come back for it.</source>
        <translation>{ticket_no}是“{kind}”，没有退货。</translation>
    </message>
    <message>
        <source>{ticket_no} is “{kind}”: only the goods of an exchange can leave first.</source>
        <translation>{ticket_no}是“{kind}”：只有换货可以先发。</translation>
    </message>
    <message>
        <source>{ticket_no} is “{state}”. “{action}” is for tickets that are: {states}.</source>
        <translation>{ticket_no}现在是“{state}”，“{action}”只适用于：{states}。</translation>
    </message>
    <message>
        <source>{ticket_no} was answered on {day} at {time}.</source>
        <translation>{ticket_no}已于{day} {time}首次回复。</translation>
    </message>
    <message>
        <source>{ticket_no} was changed in between and is now “{state}”. Look at it again.</source>
        <translation>{ticket_no}刚刚被他人修改，现在是“{state}”，请重新查看。</translation>
    </message>
    <message>
        <source>{ticket_no} was opened on {day}; choose that day or a later one.</source>
        <translation>{ticket_no}于{day}创建，请选择当天或之后的日期。</translation>
    </message>
    <message>
        <source>{ticket_no}, “{action}”: {reason}</source>
        <translation>{ticket_no}，“{action}”：{reason}</translation>
    </message>
    <message>
        <source>{ticket_no}, “{goods}”: good, defective and missing pieces have to come to {quantity} together.</source>
        <translation>{ticket_no}“{goods}”：完好、残次、缺少的件数合计应为{quantity}。</translation>
    </message>
    <message>
        <source>{ticket_no}: a return postage of {amount} was agreed.</source>
        <translation>{ticket_no}：约定的退货运费是 {amount}。</translation>
    </message>
    <message>
        <source>{ticket_no}: add a photo of what is wrong, taken since the goods arrived.</source>
        <translation>{ticket_no}：请添加收货之后拍的问题照片。</translation>
    </message>
    <message>
        <source>{ticket_no}: choose the address the goods are to be sent to.</source>
        <translation>{ticket_no}：请选择退货地址。</translation>
    </message>
    <message>
        <source>{ticket_no}: count every line of the ticket, and no other.</source>
        <translation>{ticket_no}：请清点售后单的每一行商品，不要多也不要少。</translation>
    </message>
    <message>
        <source>{ticket_no}: count the goods first.</source>
        <translation>{ticket_no}：请先清点退回的商品。</translation>
    </message>
    <message>
        <source>{ticket_no}: enter an amount above zero.</source>
        <translation>{ticket_no}：请填写大于零的金额。</translation>
    </message>
    <message>
        <source>{ticket_no}: enter the tracking no. of the return first.</source>
        <translation>{ticket_no}：请先填写退货运单号。</translation>
    </message>
    <message>
        <source>{ticket_no}: goods leave first when it is the shop&apos;s fault; here it is “{side}”.</source>
        <translation>{ticket_no}：只有店铺责任才能先发货，本单责任方为“{side}”。</translation>
    </message>
    <message>
        <source>{ticket_no}: goods were moved for it, so it stays in the books.</source>
        <translation>{ticket_no}：已有商品出入库，不能删除。</translation>
    </message>
    <message>
        <source>{ticket_no}: its goods are here already.</source>
        <translation>{ticket_no}：退货已收到。</translation>
    </message>
    <message>
        <source>{ticket_no}: its goods are here already. Enter what was counted.</source>
        <translation>{ticket_no}：退货已收到，请填写清点结果。</translation>
    </message>
    <message>
        <source>{ticket_no}: its goods are not here yet.</source>
        <translation>{ticket_no}：商品还没有退回来。</translation>
    </message>
    <message>
        <source>{ticket_no}: its goods have left again.</source>
        <translation>{ticket_no}：商品已再次寄出。</translation>
    </message>
    <message>
        <source>{ticket_no}: its goods were inspected already.</source>
        <translation>{ticket_no}：退货已验过。</translation>
    </message>
    <message>
        <source>{ticket_no}: its parcel came back and lies at the receiving desk. Send it again there.</source>
        <translation>{ticket_no}：寄出的包裹已退回到收货台，请在收货台重新寄出。</translation>
    </message>
    <message>
        <source>{ticket_no}: no trade&apos;s deadline has to be extended (any more).</source>
        <translation>{ticket_no}：没有（或已无）需要延长的交易时间。</translation>
    </message>
    <message>
        <source>{ticket_no}: nobody knows whose credit this would be. Choose another way.</source>
        <translation>{ticket_no}：平台隐藏了客户ID，无法存为余款，请选择其他方式。</translation>
    </message>
    <message>
        <source>{ticket_no}: none of its goods are here.</source>
        <translation>{ticket_no}：仓库没有这张售后单的商品。</translation>
    </message>
    <message>
        <source>{ticket_no}: nothing has left for it that could come back.</source>
        <translation>{ticket_no}：没有为它发出过货，不可能有退回的包裹。</translation>
    </message>
    <message>
        <source>{ticket_no}: pieces are missing ({count}), so the inspection cannot be passed.</source>
        <translation>{ticket_no}：缺少{count}件，验货不能通过。</translation>
    </message>
    <message>
        <source>{ticket_no}: say first which goods leave in exchange.</source>
        <translation>{ticket_no}：请先填写换发的商品。</translation>
    </message>
    <message>
        <source>{ticket_no}: the customer pays the postage of this return.</source>
        <translation>{ticket_no}：这次退货的运费由客户承担。</translation>
    </message>
    <message>
        <source>{ticket_no}: the deadline of this order is not to be extended (any more).</source>
        <translation>{ticket_no}：这笔订单不需要（或已经）延长交易时间。</translation>
    </message>
    <message>
        <source>{ticket_no}: the return postage is kept as credit of the customer.</source>
        <translation>{ticket_no}：退货运费已约定记入客户余款。</translation>
    </message>
    <message>
        <source>{ticket_no}: the return postage was paid back on {day}.</source>
        <translation>{ticket_no}：退货运费已于 {day} 退回。</translation>
    </message>
    <message>
        <source>{ticket_no}: there is no price difference to settle (any more).</source>
        <translation>{ticket_no}：没有（或已无）待结清的差价。</translation>
    </message>
    <message>
        <source>{ticket_no}: there is no return address. Enter one in the address book first.</source>
        <translation>{ticket_no}：还没有退货地址，请先在退货地址簿中添加。</translation>
    </message>
    <message>
        <source>{ticket_no}: this amount is too high.</source>
        <translation>{ticket_no}：金额太大。</translation>
    </message>
    <message>
        <source>{ticket_no}: what it had sent out came back already.</source>
        <translation>{ticket_no}：寄出的商品已登记退回，不能重复登记。</translation>
    </message>
    <message>
        <source>{ticket_no}: {amount} cannot be given back; of what was paid {most} are left for it now.</source>
        <translation>{ticket_no}：不能退{amount}，实付款中现在最多还可退{most}。</translation>
    </message>
    <message>
        <source>{ticket_no}: {name} approved it, so somebody else has to refund it.</source>
        <translation>{ticket_no}：由{name}审核通过，须由其他人退款。</translation>
    </message>
    <message>
        <source>{ticket_no}: {reason}</source>
        <translation>{ticket_no}：{reason}</translation>
    </message>
    <message>
        <source>{ticket_no}: “{reason}” is approved with a photo only. Add one first.</source>
        <translation>{ticket_no}：原因“{reason}”必须有照片才能审核通过，请先添加照片。</translation>
    </message>
    <message>
        <source>“{text}” is longer than {most} characters.</source>
        <translation>“{text}”超过{most}个字。</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A share of the fault cannot be below zero.</source>
        <translation>责任比例不能小于 0。</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核准金额</translation>
    </message>
    <message>
        <source>Approved, not refunded</source>
        <translation>核准与实退差额</translation>
    </message>
    <message>
        <source>Changing the rules of after-sales</source>
        <translation>正在修改售后规则</translation>
    </message>
    <message>
        <source>Choose the goods this is about.</source>
        <translation>请选择售后商品。</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>请选择售后原因。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Courier out</source>
        <translation>寄出快递</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>处理期限</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>处理期限（时间）</translation>
    </message>
    <message>
        <source>Everything that was paid for order {order_no} ({paid}) is given back already.</source>
        <translation>订单 {order_no} 实付的 {paid} 已全部退完。</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>首次回复</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>退货到仓</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing has been shipped yet, so “{kind}” is not possible. Choose refund only, or another phase.</source>
        <translation>还没有发货，不能“{kind}”。请选“仅退款”，或改阶段。</translation>
    </message>
    <message>
        <source>Nothing was paid for order {order_no}, so there is nothing to give back.</source>
        <translation>订单 {order_no} 没有付款金额，无款可退。</translation>
    </message>
    <message>
        <source>Nothing would be given back. Enter how much, or choose another kind.</source>
        <translation>退款金额为 0。请填写退款金额，或改选其他售后类型。</translation>
    </message>
    <message>
        <source>Of order {order_no} only {paid} was paid, postage {postage} included.</source>
        <translation>订单 {order_no} 实付只有 {paid}（含运费 {postage}）。</translation>
    </message>
    <message>
        <source>Of the {paid} paid for order {order_no} {amount} can still be given back.</source>
        <translation>订单 {order_no} 实付 {paid}，还可退 {amount}。</translation>
    </message>
    <message>
        <source>Of what was paid only {amount} can still be given back.</source>
        <translation>实付金额中还可退的只有 {amount}。</translation>
    </message>
    <message>
        <source>Only with a refund alone can the customer keep the goods.</source>
        <translation>只有仅退款时，商品才可以留给客户。</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order {order_no} has been shipped: choose in transit or after receipt.</source>
        <translation>订单 {order_no} 已发货，请选择“售中已发货”或“售后”。</translation>
    </message>
    <message>
        <source>Order {order_no} is not paid yet, so there is nothing to give back or to replace.</source>
        <translation>订单 {order_no} 还没付款，无款可退，也无货可换补。</translation>
    </message>
    <message>
        <source>Order {order_no} left on {day} only, so it cannot have arrived before.</source>
        <translation>订单 {order_no} 于 {day} 才发货，收货日期不能更早。</translation>
    </message>
    <message>
        <source>Order {order_no} lies in the recycle bin. Restore it first.</source>
        <translation>订单 {order_no} 在回收站里，请先恢复。</translation>
    </message>
    <message>
        <source>Order {order_no} was closed without being paid: there is nothing to give back.</source>
        <translation>订单 {order_no} 未付款就已关闭，无款可退。</translation>
    </message>
    <message>
        <source>Order {order_no} was placed on {day} only.</source>
        <translation>订单 {order_no} 于 {day} 才下单。</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Orders {order_no} and {other_no} are of different shops. Make two tickets.</source>
        <translation>订单 {order_no} 和 {other_no} 不是同一家店铺的，请分别建售后单。</translation>
    </message>
    <message>
        <source>Orders {order_no} and {other_no} may be of different customers. Make two tickets.</source>
        <translation>订单 {order_no} 和 {other_no} 可能不是同一位客户的，请分别建售后单。</translation>
    </message>
    <message>
        <source>Overdue by {time}</source>
        <translation>已超时 {time}</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>售中/售后</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Platform refund no.</source>
        <translation>平台退款编号</translation>
    </message>
    <message>
        <source>Platform&apos;s part</source>
        <translation>客服介入</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>应退</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>实退</translation>
    </message>
    <message>
        <source>Return courier</source>
        <translation>退货快递</translation>
    </message>
    <message>
        <source>Return tracking no.</source>
        <translation>退货运单号</translation>
    </message>
    <message>
        <source>Say which goods are sent: a style no., an SKU code or a name.</source>
        <translation>请填写寄出的商品：货号、SKU 编码或名称。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Some of these goods are no longer in their order. Choose the goods anew.</source>
        <translation>部分商品已不在订单中，请重新选择商品。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State on the platform</source>
        <translation>平台状态</translation>
    </message>
    <message>
        <source>The customer pays the postage here, so there is none to give back.</source>
        <translation>运费由客户承担，没有可退的运费。</translation>
    </message>
    <message>
        <source>The goods are here already, so the kind stays as it is.</source>
        <translation>商品已退回，售后类型不能再改。</translation>
    </message>
    <message>
        <source>The goods are here already, so the return address stays as it is.</source>
        <translation>商品已收到，退货地址不再更改。</translation>
    </message>
    <message>
        <source>The goods have left, or their difference is settled: they stay as they are.</source>
        <translation>商品已寄出或差价已结清，不能再改。</translation>
    </message>
    <message>
        <source>The goods were counted already: change their amounts, not their pieces.</source>
        <translation>商品已清点，件数不能再改，只能改金额。</translation>
    </message>
    <message>
        <source>The platform hides who the customer is, so nothing can be kept as credit.</source>
        <translation>平台隐藏了客户身份，不能记为余款。</translation>
    </message>
    <message>
        <source>The reason “{reason}” is not used any more. Choose another one.</source>
        <translation>售后原因“{reason}”已停用，请选择其他原因。</translation>
    </message>
    <message>
        <source>The return postage was paid back: it stays as it is.</source>
        <translation>退货运费已退回，不能再改。</translation>
    </message>
    <message>
        <source>The service fee is higher than the {amount} that are given back.</source>
        <translation>服务费高于可退的 {amount}。</translation>
    </message>
    <message>
        <source>The shares of the fault have to make 100 %; these make {sum} %.</source>
        <translation>责任比例合计须为 100%，现在是 {sum}%。</translation>
    </message>
    <message>
        <source>This amount cannot be below zero, nor that high.</source>
        <translation>金额不能小于 0，也不能这么大。</translation>
    </message>
    <message>
        <source>This amount cannot be below zero.</source>
        <translation>金额不能小于 0。</translation>
    </message>
    <message>
        <source>This amount is too high.</source>
        <translation>金额太大。</translation>
    </message>
    <message>
        <source>This day is yet to come.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>This order does not exist (any more).</source>
        <translation>这个订单已不存在。</translation>
    </message>
    <message>
        <source>This person does not work here any more.</source>
        <translation>该员工已离职。</translation>
    </message>
    <message>
        <source>This return address is not used any more. Choose another one.</source>
        <translation>该退货地址已停用，请选择其他地址。</translation>
    </message>
    <message>
        <source>This ticket does not exist (any more).</source>
        <translation>该售后单不存在（或已删除）。</translation>
    </message>
    <message>
        <source>This was reviewed and stays as it is. If it is wrong, cancel the ticket and open another one.</source>
        <translation>已审核的内容不能再改。如有错误，请撤销后重新建售后单。</translation>
    </message>
    <message>
        <source>This was reviewed. {reason}</source>
        <translation>已审核过。{reason}</translation>
    </message>
    <message>
        <source>Ticket no.</source>
        <translation>售后单号</translation>
    </message>
    <message>
        <source>Tracking no. out</source>
        <translation>寄出运单号</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>differs from the platform</source>
        <translation>与平台不一致</translation>
    </message>
    <message>
        <source>goods to send back</source>
        <translation>待寄回客户</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>no reply yet</source>
        <translation>未首次回复</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>postage to pay back</source>
        <translation>待退运费</translation>
    </message>
    <message>
        <source>price difference open</source>
        <translation>差价未结</translation>
    </message>
    <message>
        <source>shipped first, goods to come</source>
        <translation>先发货待退回</translation>
    </message>
    <message>
        <source>the platform decides</source>
        <translation>客服介入中</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今 {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>明 {time}</translation>
    </message>
    <message>
        <source>trade to be extended</source>
        <translation>待延长收货</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} 前</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>{amount} were given back without a ticket.</source>
        <translation>其中 {amount} 未经售后单退款。</translation>
    </message>
    <message>
        <source>{amount} were refunded without a ticket, and {reissues} sends the goods again.</source>
        <translation>已在平台直接退款 {amount}（没有售后单），{reissues} 又补发了商品：重复赔付。</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} d late</source>
        <translation>已超 {count} 天</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} h late</source>
        <translation>已超 {count}h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} min late</source>
        <translation>已超 {count} 分</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{state} · differs</source>
        <translation>{state} · 不一致</translation>
    </message>
    <message>
        <source>{ticket_no} has the refund no. {refund_no} already.</source>
        <translation>{ticket_no} 已使用退款编号 {refund_no}。</translation>
    </message>
    <message>
        <source>{ticket_no} is closed and stays as it is.</source>
        <translation>{ticket_no} 已结束，不能再改。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>“{address}” is the return address of another shop.</source>
        <translation>“{address}”是其他店铺的退货地址。</translation>
    </message>
    <message>
        <source>“{goods}” is in {ticket_no} already: {kind}, {state}.</source>
        <translation>“{goods}”已在 {ticket_no} 中：{kind}，{state}。</translation>
    </message>
    <message>
        <source>“{goods}” is named twice. Put both together.</source>
        <translation>“{goods}”重复了，请合并。</translation>
    </message>
    <message>
        <source>“{goods}” is refunded by {refunds} and reissued by {reissues}: paid twice.</source>
        <translation>“{goods}”已由 {refunds} 退款，又由 {reissues} 补发：重复赔付。</translation>
    </message>
    <message>
        <source>“{goods}” is refunded by {ticket_no} ({state}): a reissue too would pay twice.</source>
        <translation>“{goods}”已由 {ticket_no}（{state}）退款，再补发就重复赔付了。</translation>
    </message>
    <message>
        <source>“{goods}” is reissued by {ticket_no} ({state}): a refund too would pay twice.</source>
        <translation>“{goods}”已由 {ticket_no}（{state}）补发，再退款就重复赔付了。</translation>
    </message>
    <message>
        <source>“{goods}” is to replace goods that are not in this ticket.</source>
        <translation>“{goods}”要替换的商品不在本售后单中。</translation>
    </message>
    <message>
        <source>“{goods}”: an amount cannot be below zero.</source>
        <translation>“{goods}”：金额不能小于 0。</translation>
    </message>
    <message>
        <source>“{goods}”: choose at least one piece.</source>
        <translation>“{goods}”：至少选 1 件。</translation>
    </message>
    <message>
        <source>“{goods}”: of what was paid for these pieces, {amount} can be given back.</source>
        <translation>“{goods}”：这几件最多可退 {amount}。</translation>
    </message>
    <message>
        <source>“{goods}”: send at least one piece.</source>
        <translation>“{goods}”：至少寄 1 件。</translation>
    </message>
    <message>
        <source>“{goods}”: style no., SKU code or specification is too long.</source>
        <translation>“{goods}”：货号、SKU 编码或规格太长。</translation>
    </message>
    <message>
        <source>“{goods}”: the price cannot be below zero, nor that high.</source>
        <translation>“{goods}”：价格不能小于 0，也不能这么大。</translation>
    </message>
    <message>
        <source>“{goods}”: {bought} bought, not more.</source>
        <translation>“{goods}”：只买了 {bought} 件。</translation>
    </message>
    <message>
        <source>“{goods}”: {bought} bought, {left} left beside {tickets}.</source>
        <translation>“{goods}”：买了 {bought} 件，除 {tickets} 外还剩 {left} 件。</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for “{kind}”.</source>
        <translation>“{reason}”不适用于“{kind}”。</translation>
    </message>
    <message>
        <source>“{reason}” was possible until {day}. A supervisor can allow it and has to say why.</source>
        <translation>“{reason}”的期限到 {day} 为止。主管可填写理由后放行。</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date: opened</source>
        <translation>日期：申请</translation>
    </message>
    <message>
        <source>Date: ordered</source>
        <translation>日期：下单</translation>
    </message>
    <message>
        <source>Differs from the platform</source>
        <translation>与平台不一致</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Goods still to come</source>
        <translation>先发货待退回</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>My to-do</source>
        <translation>我的待办</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新建售后单</translation>
    </message>
    <message>
        <source>No ticket matches the filter.</source>
        <translation>没有符合筛选条件的售后单。</translation>
    </message>
    <message>
        <source>No tickets yet. Open one when a customer wants money back, other goods or a repair, or import the refund report of the platform.</source>
        <translation>还没有售后单。客户要退款、换货、补发或维修时新建一张，也可以导入平台的退款报表。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receiving desk</source>
        <translation>收货台</translation>
    </message>
    <message>
        <source>Refunds {refunds}   Approved {approved}   Refunded {refunded}</source>
        <translation>退款合计 {refunds}   核准 {approved}   实退 {refunded}</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>This ticket is in the recycle bin, or of a shop that is not shown.</source>
        <translation>这张售后单在回收站里，或属于当前未显示的店铺。</translation>
    </message>
    <message>
        <source>Ticket / order / customer / tracking</source>
        <translation>单号 / 客户 / 运单</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>待退款</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>{count} selected · {amount}</source>
        <translation>已选 {count} 张 · {amount}</translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation>{count} 张</translation>
    </message>
    <message>
        <source>{ticket_no}: {state}</source>
        <translation>{ticket_no}：{state}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>1 claim, agreed {days} days ago</source>
        <translation>1 张，{days} 天前答应</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>还剩 1 天</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>All in time</source>
        <translation>全部未超时</translation>
    </message>
    <message>
        <source>Appeals of staff to decide</source>
        <translation>待裁定的员工申诉</translation>
    </message>
    <message>
        <source>Commission is not entered yet</source>
        <translation>提成还没有入账</translation>
    </message>
    <message>
        <source>Couriers&apos; statements to compare</source>
        <translation>待核对的快递对账单</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Every parcel is inspected</source>
        <translation>包裹都已验完</translation>
    </message>
    <message>
        <source>Every photo has its place</source>
        <translation>照片都已关联</translation>
    </message>
    <message>
        <source>Everybody has an answer</source>
        <translation>都已回复</translation>
    </message>
    <message>
        <source>Everything is on its way</source>
        <translation>都已发货</translation>
    </message>
    <message>
        <source>Extend the deadlines of their trades</source>
        <translation>延长交易截止时间</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>No call is due</source>
        <translation>没有到期的跟进</translation>
    </message>
    <message>
        <source>None is waiting</source>
        <translation>没有待处理的</translation>
    </message>
    <message>
        <source>Nothing is outstanding</source>
        <translation>没有未收赔款</translation>
    </message>
    <message>
        <source>Oldest 1 day overdue</source>
        <translation>最久逾期 1 天</translation>
    </message>
    <message>
        <source>Oldest {age}</source>
        <translation>最久 {age}</translation>
    </message>
    <message>
        <source>Oldest {count} days overdue</source>
        <translation>最久逾期 {count} 天</translation>
    </message>
    <message>
        <source>Parcels wait at the receiving desk</source>
        <translation>收货台有待处理的包裹</translation>
    </message>
    <message>
        <source>Photos that other customers sent before</source>
        <translation>别的客户发过的照片</translation>
    </message>
    <message>
        <source>Pictures in the watched folder whose names say nobody</source>
        <translation>监视文件夹里不知是谁的图片</translation>
    </message>
    <message>
        <source>Quality feedback to look at</source>
        <translation>待核实的质量反馈</translation>
    </message>
    <message>
        <source>Quality feedback to send to the factory</source>
        <translation>待发工厂的质量反馈</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>The last backup was made {age} ago, on {day}.</source>
        <translation>上次备份在 {age}前（{day}）。</translation>
    </message>
    <message>
        <source>The month&apos;s ledger can be closed</source>
        <translation>台账可以月结了</translation>
    </message>
    <message>
        <source>The platform says something else</source>
        <translation>与平台不一致</translation>
    </message>
    <message>
        <source>There is no backup of this shop yet.</source>
        <translation>这家店还没有备份。</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Violations: the days for an appeal end</source>
        <translation>平台违规：申诉期限将到</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Wrong shipments to put right</source>
        <translation>待处理的发错货</translation>
    </message>
    <message>
        <source>agreed on {day}, not received</source>
        <translation>{day} 答应赔付，未到账</translation>
    </message>
    <message>
        <source>appeal, or write it off</source>
        <translation>可申诉或核销</translation>
    </message>
    <message>
        <source>ask again, promised for {day}</source>
        <translation>约定 {day} 跟进</translation>
    </message>
    <message>
        <source>first on {day}</source>
        <translation>最早 {day}</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>今天截止</translation>
    </message>
    <message>
        <source>no order yet</source>
        <translation>未关联订单</translation>
    </message>
    <message>
        <source>no photo yet</source>
        <translation>缺照片</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>promised by {day}, not kept</source>
        <translation>承诺 {day} 前办好，未兑现</translation>
    </message>
    <message>
        <source>under an hour</source>
        <translation>1 小时内</translation>
    </message>
    <message>
        <source>window closed {count} days ago</source>
        <translation>已过理赔期限 {count} 天</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>{days} 天内</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>更新 {count}</translation>
    </message>
    <message>
        <source>{count} claims, oldest {days} days</source>
        <translation>{count} 张，最久 {days} 天</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} 位客户</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>还剩 {count} 天</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>失败 {count}</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新增 {count}</translation>
    </message>
    <message>
        <source>{count} past the window · {amount}</source>
        <translation>{count} 张已过期限 · {amount}</translation>
    </message>
    <message>
        <source>{count} promises not kept · {amount}</source>
        <translation>{count} 笔承诺未兑现 · {amount}</translation>
    </message>
    <message>
        <source>{points} of {threshold} points · {left} left</source>
        <translation>{points} 分，还差 {left} 分到 {threshold} 分</translation>
    </message>
    <message>
        <source>{threshold} points reached on {day}, {points} by now</source>
        <translation>{day} 已扣满 {threshold} 分，现累计 {points} 分</translation>
    </message>
    <message>
        <source>{weekday}, {year}-{month}-{day}</source>
        <translation>{year}年{month}月{day}日 {weekday}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A new shop. Import the order list you export from Qianniu; what has to be done then shows up here.</source>
        <translation>新店铺。导入从千牛导出的订单报表后，要处理的事会显示在这里。</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>全部理赔</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>全部售后单</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Claims not received</source>
        <translation>未收理赔款</translation>
    </message>
    <message>
        <source>Claims recovered</source>
        <translation>理赔追回率</translation>
    </message>
    <message>
        <source>Claims registered</source>
        <translation>登记理赔单</translation>
    </message>
    <message>
        <source>Claims to submit</source>
        <translation>待提交理赔</translation>
    </message>
    <message>
        <source>Claims to take care of</source>
        <translation>需要处理的理赔</translation>
    </message>
    <message>
        <source>Goods to dispatch</source>
        <translation>待发出</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新建售后单</translation>
    </message>
    <message>
        <source>No file has been imported yet.</source>
        <translation>还没有导入过文件。</translation>
    </message>
    <message>
        <source>Nothing waits. New claims, promised calls and money that is overdue show up here.</source>
        <translation>没有待处理的事。新的理赔、到期的跟进和逾期未收的赔款会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing waits. Styles several customers report, wrong shipments and appeals show up here.</source>
        <translation>没有待办。多位客户反映的款式、发错货和申诉会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing waits. Tickets that are overdue or differ from the platform show up here.</source>
        <translation>没有待处理的。超时或与平台不一致的售后单会显示在这里。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>每日订单数</translation>
    </message>
    <message>
        <source>Overdue tickets</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Parcels to inspect</source>
        <translation>待验货包裹</translation>
    </message>
    <message>
        <source>Promised call-backs</source>
        <translation>待跟进快递</translation>
    </message>
    <message>
        <source>Recent imports</source>
        <translation>最近导入</translation>
    </message>
    <message>
        <source>Refunds to pay</source>
        <translation>待退款</translation>
    </message>
    <message>
        <source>Register claim</source>
        <translation>登记理赔</translation>
    </message>
    <message>
        <source>Registers and ledger</source>
        <translation>登记与台账</translation>
    </message>
    <message>
        <source>Tickets to reply to</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Tickets to review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Tickets to take care of</source>
        <translation>需要处理的售后</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Try it with an invented shop</source>
        <translation>用示例店铺试试</translation>
    </message>
    <message>
        <source>Unlinked photos</source>
        <translation>未关联照片</translation>
    </message>
    <message>
        <source>Wrong shipments</source>
        <translation>发错货</translation>
    </message>
    <message>
        <source>{day}: {count} orders, {amount}</source>
        <translation>{day}：{count} 单，{amount}</translation>
    </message>
</context>
<context>
    <name>TypedRows</name>
    <message>
        <source>{field}, line {row}</source>
        <translation>{field}，第 {row} 行</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrorDialog</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved before is safe. Please pass the details below on to whoever looks after ShopDesk.</source>
        <translation>程序内部出错。之前保存的内容都安全。请把下面的详情发给维护 ShopDesk 的人。</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>意外错误</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Not finished:</source>
        <translation>未完成：</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Very urgent</source>
        <translation>特急</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>A built-in view has this name.</source>
        <translation>这是内置视图的名称，请换一个。</translation>
    </message>
    <message>
        <source>Filter, sort and columns of the list are kept.</source>
        <translation>将保存列表当前的筛选、排序和列。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>There is a view of this name; it will be replaced.</source>
        <translation>已有同名视图，保存后将被替换。</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>不用视图</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>The view “{name}” is deleted</source>
        <translation>视图“{name}”已删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>更新“{name}”</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>视图：{name}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>{name}: changed since it was saved</source>
        <translation>{name}：保存后已改动</translation>
    </message>
</context>
<context>
    <name>ViolationAppeal</name>
    <message>
        <source>Appeal accepted</source>
        <translation>申诉成功</translation>
    </message>
    <message>
        <source>Appeal filed</source>
        <translation>已申诉</translation>
    </message>
    <message>
        <source>Appeal rejected</source>
        <translation>申诉驳回</translation>
    </message>
    <message>
        <source>Not appealed</source>
        <translation>未申诉</translation>
    </message>
</context>
<context>
    <name>ViolationAppealDialog</name>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>&amp;Answer *</source>
        <translation>平台答复(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Answered on *</source>
        <translation>答复日期(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Day *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>&amp;Filed on *</source>
        <translation>申诉日期(&amp;F) *</translation>
    </message>
    <message>
        <source>&amp;Its words</source>
        <translation>平台说明(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;What it says *</source>
        <translation>申诉理由(&amp;W) *</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>说明(&amp;W)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>平台答复</translation>
    </message>
    <message>
        <source>Answer of the platform</source>
        <translation>平台答复</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appeal filed</source>
        <translation>登记申诉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>It takes appeals until {day}.</source>
        <translation>申诉截止 {day}。</translation>
    </message>
    <message>
        <source>Noting the answer</source>
        <translation>正在登记平台答复</translation>
    </message>
    <message>
        <source>Noting the appeal</source>
        <translation>正在登记申诉</translation>
    </message>
    <message>
        <source>Points and fee go on counting.</source>
        <translation>扣分和扣款继续计算。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say what the platform answered.</source>
        <translation>请选择平台的答复。</translation>
    </message>
    <message>
        <source>The points count until the platform accepts the appeal.</source>
        <translation>平台同意申诉之前，扣分照常计算。</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>{charged} do not count any more in {year}.</source>
        <translation>{charged}不再计入 {year} 年。</translation>
    </message>
    <message>
        <source>{entries} was entered in the ledger for it: think of reversing it.</source>
        <translation>台账里为此记了 {entries}，请考虑冲销。</translation>
    </message>
    <message>
        <source>{violation_no} · {shop} · {day} · {points} · {fee}</source>
        <translation>{violation_no} · {shop} · {day} · {points} · {fee}</translation>
    </message>
</context>
<context>
    <name>ViolationCompanion</name>
    <message>
        <source>Platform violation…</source>
        <translation>登记平台违规…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>This order is in the recycle bin.</source>
        <translation>这个订单在回收站里。</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>{violation_no} is entered</source>
        <translation>{violation_no} 已登记</translation>
    </message>
</context>
<context>
    <name>ViolationDetailView</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>平台答复</translation>
    </message>
    <message>
        <source>Answer of the platform…</source>
        <translation>平台答复…</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appeal filed…</source>
        <translation>已提交申诉…</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>平台单号</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Charged with</source>
        <translation>违规原因</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>申诉日期</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>奖惩台账</translation>
    </message>
    <message>
        <source>Ledger entry…</source>
        <translation>记入台账…</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Platform violation</source>
        <translation>平台违规</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The appeal was accepted, but {entries} in the ledger still stands.</source>
        <translation>申诉已成功，但台账记录 {entries} 还没有冲销。</translation>
    </message>
    <message>
        <source>Undo the answer</source>
        <translation>撤回平台答复</translation>
    </message>
    <message>
        <source>Undo the appeal</source>
        <translation>撤回申诉</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>申诉理由</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>不计分</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>今天截止</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>还剩 {days} 天</translation>
    </message>
    <message>
        <source>{points} of that kind in {year}, this one included</source>
        <translation>{year} 年同类累计 {points} 分（含本条）</translation>
    </message>
    <message>
        <source>{time} by {name}</source>
        <translation>{time} {name}</translation>
    </message>
</context>
<context>
    <name>ViolationDialog</name>
    <message>
        <source>&amp;Appeal until</source>
        <translation>申诉截止(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>扣款(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Happened on *</source>
        <translation>发生日期(&amp;H) *</translation>
    </message>
    <message>
        <source>&amp;Kind *</source>
        <translation>类型(&amp;K) *</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>备注(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Order no.</source>
        <translation>订单号(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Points *</source>
        <translation>扣分(&amp;P) *</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>原因(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;Shop *</source>
        <translation>店铺(&amp;S) *</translation>
    </message>
    <message>
        <source>Appeal until</source>
        <translation>申诉截止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Case &amp;no.</source>
        <translation>平台单号(&amp;N)</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>平台单号</translation>
    </message>
    <message>
        <source>Changing the violation</source>
        <translation>正在更改违规</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Entering the violation</source>
        <translation>正在登记违规</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>It reaches the threshold of {threshold} points.</source>
        <translation>本条将达到 {threshold} 分处罚线。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Platform violation</source>
        <translation>平台违规</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Points add up per shop, calendar year and kind.</source>
        <translation>扣分按店铺、自然年和类型累计。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Responsi&amp;ble</source>
        <translation>责任人(&amp;B)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>This is what you typed last time and did not save.</source>
        <translation>这是上次填写后没有保存的内容。</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>{name} (former staff)</source>
        <translation>{name}（已离职）</translation>
    </message>
    <message>
        <source>{year}, {kind}: {before} now, {after} with this one · {left}</source>
        <translation>{year} 年{kind}：现在 {before}，加上本条 {after} 分 · {left}</translation>
    </message>
</context>
<context>
    <name>ViolationHistory</name>
    <message>
        <source>Answer</source>
        <translation>平台答复</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appeal until</source>
        <translation>申诉截止</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>平台单号</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>申诉日期</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>申诉理由</translation>
    </message>
</context>
<context>
    <name>ViolationKind</name>
    <message>
        <source>General violation</source>
        <translation>一般违规</translation>
    </message>
    <message>
        <source>Serious violation</source>
        <translation>严重违规</translation>
    </message>
</context>
<context>
    <name>ViolationList</name>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appeal until</source>
        <translation>申诉截止</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>平台单号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>台账记录</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Platform violations</source>
        <translation>平台违规</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Violation no.</source>
        <translation>违规编号</translation>
    </message>
</context>
<context>
    <name>ViolationMonths</name>
    <message>
        <source>Fees</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>General points</source>
        <translation>一般违规扣分</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Serious points</source>
        <translation>严重违规扣分</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Violations by month</source>
        <translation>每月违规</translation>
    </message>
    <message>
        <source>{month}, {kind}: {points}</source>
        <translation>{month} {kind}：{points}</translation>
    </message>
</context>
<context>
    <name>ViolationMonthsDialog</name>
    <message>
        <source>Exporting {file}</source>
        <translation>正在导出 {file}</translation>
    </message>
    <message>
        <source>Numbers to Excel…</source>
        <translation>数据导出到 Excel…</translation>
    </message>
    <message>
        <source>Picture and numbers</source>
        <translation>图片和数据</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>{shop}: {points} in {year}, fees {fees}. What was appealed with success does not count.</source>
        <translation>{shop}：{year} 年 {points}，扣款 {fees}。申诉成功的不计入。</translation>
    </message>
</context>
<context>
    <name>Violations</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A case no. has at most {most} characters.</source>
        <translation>平台单号最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>Case {case_no} is entered already as {violation_no}.</source>
        <translation>平台单号 {case_no} 已登记为 {violation_no}。</translation>
    </message>
    <message>
        <source>Choose {day} or a later day.</source>
        <translation>请选择 {day} 或之后的日期。</translation>
    </message>
    <message>
        <source>Enter in a few words what the appeal says.</source>
        <translation>请简单写明申诉理由。</translation>
    </message>
    <message>
        <source>Enter the day it happened: its year counts.</source>
        <translation>请填写发生日期：扣分计入那一年。</translation>
    </message>
    <message>
        <source>Enter what the platform charges the shop with.</source>
        <translation>请填写平台认定的违规原因。</translation>
    </message>
    <message>
        <source>One violation has between 0 and {most} points.</source>
        <translation>一次违规扣 0 到 {most} 分。</translation>
    </message>
    <message>
        <source>Order {order_no} is one of another shop.</source>
        <translation>订单 {order_no} 属于另一家店铺。</translation>
    </message>
    <message>
        <source>Say whether it is a general or a serious violation.</source>
        <translation>请选择一般违规还是严重违规。</translation>
    </message>
    <message>
        <source>Say which shop was charged.</source>
        <translation>请选择被处罚的店铺。</translation>
    </message>
    <message>
        <source>The appeal against {violation_no} is at “{state}”, so this is no step from there.</source>
        <translation>{violation_no} 现在是“{state}”，不能进行这一步。</translation>
    </message>
    <message>
        <source>The appeal was filed on {day}: the last day for it was not before that.</source>
        <translation>申诉已于 {day} 提交：申诉截止日不能早于这一天。</translation>
    </message>
    <message>
        <source>The appeal was filed on {day}: the violation cannot have happened after that.</source>
        <translation>{day} 已提交申诉，违规不可能发生在那之后。</translation>
    </message>
    <message>
        <source>The fee cannot be below zero.</source>
        <translation>扣款不能小于零。</translation>
    </message>
    <message>
        <source>The last day for an appeal is not before the violation.</source>
        <translation>申诉截止日不能早于违规日期。</translation>
    </message>
    <message>
        <source>The platform took appeals until {day}. Correct that day, if it is wrong.</source>
        <translation>平台申诉截止日是 {day}；如果不对，请先更正。</translation>
    </message>
    <message>
        <source>There is no order {order_no} here. Check the number, or leave it out.</source>
        <translation>这里没有订单 {order_no}，请核对订单号，或者不填。</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>没有可撤回的步骤。</translation>
    </message>
    <message>
        <source>This day is yet to come.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>This staff member does not exist (any more).</source>
        <translation>这名员工不存在（或已删除）。</translation>
    </message>
    <message>
        <source>This violation is in the recycle bin. Restore it first.</source>
        <translation>这条违规在回收站里，请先还原。</translation>
    </message>
    <message>
        <source>the last threshold, {threshold}, is reached</source>
        <translation>已达最后节点 {threshold} 分</translation>
    </message>
    <message>
        <source>{kind}: {threshold} points are reached in the calendar year {year}.</source>
        <translation>{kind}：{year} 年度已累计达到 {threshold} 分。</translation>
    </message>
    <message>
        <source>{left} left to {threshold}</source>
        <translation>距 {threshold} 分还差 {left} 分</translation>
    </message>
    <message>
        <source>{points} of these points are in an appeal that is not answered yet.</source>
        <translation>其中 {points} 分正在申诉，平台尚未答复。</translation>
    </message>
    <message>
        <source>{points} of {threshold}</source>
        <translation>{points} / {threshold} 分</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>{shop}, {kind}: the threshold of {threshold} points was reached on {day} ({violation_no}).</source>
        <translation>{shop} {kind}已于 {day} 扣满 {threshold} 分（{violation_no}）。</translation>
    </message>
    <message>
        <source>{shop}, {kind}: {points} points, only {left} left to {threshold}.</source>
        <translation>{shop} {kind}已扣 {points} 分，距 {threshold} 分只差 {left} 分。</translation>
    </message>
    <message>
        <source>{threshold} reached on {day} ({violation_no})</source>
        <translation>{day} 已达 {threshold} 分（{violation_no}）</translation>
    </message>
    <message>
        <source>{told}: {reason}</source>
        <translation>{told}：{reason}</translation>
    </message>
    <message>
        <source>{violation_no} stays: {entries} in the ledger is about it. Reverse it first.</source>
        <translation>{violation_no} 不能删除：台账记录 {entries} 与它有关，请先冲销。</translation>
    </message>
    <message>
        <source>{violation_no} was changed in between and is now “{state}”. Look at it again.</source>
        <translation>{violation_no} 刚被别人改过，现在是“{state}”，请重新查看。</translation>
    </message>
    <message>
        <source>{year} · fees {amount}</source>
        <translation>{year} 年 · 扣款 {amount}</translation>
    </message>
</context>
<context>
    <name>ViolationsPage</name>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>By month…</source>
        <translation>按月统计…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Deleting the violation</source>
        <translation>正在删除违规</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>General {general} points   Serious {serious} points   Fees {fees}</source>
        <translation>一般 {general} 分   严重 {serious} 分   扣款 {fees}</translation>
    </message>
    <message>
        <source>New violation</source>
        <translation>登记违规</translation>
    </message>
    <message>
        <source>No violation matches the filter.</source>
        <translation>没有符合筛选条件的违规。</translation>
    </message>
    <message>
        <source>No violations yet. Enter what a platform charges a shop with: points add up per calendar year and kind, and this page warns before a threshold.</source>
        <translation>还没有违规记录。请登记平台对店铺的处罚：扣分按自然年和类型累计，接近扣分节点时这里会提醒。</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Restoring the violation</source>
        <translation>正在还原违规</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>This calendar year</source>
        <translation>本自然年</translation>
    </message>
    <message>
        <source>This violation is in the recycle bin, or of a shop that is not shown.</source>
        <translation>这条违规在回收站里，或者属于未显示的店铺。</translation>
    </message>
    <message>
        <source>To appeal soon</source>
        <translation>申诉即将截止</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undoing the step</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>Violation / case / order / reason</source>
        <translation>违规编号/平台单号/订单/原因</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>等待平台答复</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>last day for it within {days} days</source>
        <translation>{days} 天内截止</translation>
    </message>
    <message>
        <source>{count} selected · {sums}</source>
        <translation>已选 {count} 条 · {sums}</translation>
    </message>
    <message>
        <source>{count} violations</source>
        <translation>{count} 条违规</translation>
    </message>
    <message>
        <source>{violation_no} is in the recycle bin</source>
        <translation>{violation_no} 已移到回收站</translation>
    </message>
    <message>
        <source>{violation_no} is saved</source>
        <translation>{violation_no} 已保存</translation>
    </message>
    <message>
        <source>{violation_no}: {state}</source>
        <translation>{violation_no}：{state}</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>A picture in the watched folder waits: its name does not say whose it is.</source>
        <translation>监视的文件夹里有 1 张图片待处理：文件名看不出是哪位客户的。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>{count} pictures in the watched folder wait: their names do not say whose they are.</source>
        <translation>监视的文件夹里有 {count} 张图片待处理：文件名看不出是哪位客户的。</translation>
    </message>
</context>
<context>
    <name>WindowFrom</name>
    <message>
        <source>from receipt</source>
        <translation>从签收算起</translation>
    </message>
    <message>
        <source>from shipping</source>
        <translation>从发货算起</translation>
    </message>
    <message>
        <source>from the order</source>
        <translation>从下单算起</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Count again</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>Freight collect…</source>
        <translation>到付拒收…</translation>
    </message>
    <message>
        <source>Keep as unclaimed…</source>
        <translation>登记为无主件…</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>新建售后单…</translation>
    </message>
    <message>
        <source>Next parcel (Esc)</source>
        <translation>下一件 (Esc)</translation>
    </message>
    <message>
        <source>Receive as counted (Enter)</source>
        <translation>按清点收货 (Enter)</translation>
    </message>
    <message>
        <source>Receiving a parcel</source>
        <translation>正在收货</translation>
    </message>
    <message>
        <source>Scan or type a tracking no., or what the slip tells</source>
        <translation>扫描或输入运单号，也可输入面单上的信息</translation>
    </message>
    <message>
        <source>Scan the next parcel. Enter receives it as shown.</source>
        <translation>请扫描下一件，按 Enter 即按所示收货。</translation>
    </message>
    <message>
        <source>Take in as undeliverable</source>
        <translation>按退回件入库</translation>
    </message>
    <message>
        <source>Taking in a parcel</source>
        <translation>正在登记退回件</translation>
    </message>
    <message>
        <source>The goods are in stock; the parcel waits to be sent again or settled.</source>
        <translation>商品已入库，包裹待重新寄出或处理。</translation>
    </message>
    <message>
        <source>{ticket_no} is received</source>
        <translation>{ticket_no} 已收货</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Completing tickets</source>
        <translation>正在完结售后单</translation>
    </message>
    <message>
        <source>Inventing a shop</source>
        <translation>正在生成示例店铺</translation>
    </message>
    <message>
        <source>Last backup {when} ✓</source>
        <translation>上次备份 {when} ✓</translation>
    </message>
    <message>
        <source>Register claim</source>
        <translation>登记理赔</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Select the orders, then choose “Confirmation sheet” under “Actions”.</source>
        <translation>先选中订单，再点“操作”里的“订单确认表…”。</translation>
    </message>
    <message>
        <source>Settling what the platform says</source>
        <translation>正在处理与平台的差异</translation>
    </message>
    <message>
        <source>{orders} orders · {tickets} tickets · {photos} photos · {claims} claims</source>
        <translation>{orders} 单 · {tickets} 张售后单 · {photos} 张照片 · {claims} 张理赔单</translation>
    </message>
</context>
<context>
    <name>WrongKind</name>
    <message>
        <source>Copied wrong</source>
        <translation>抄错</translation>
    </message>
    <message>
        <source>Missing item</source>
        <translation>漏发</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>少发</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>多发</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>错发</translation>
    </message>
</context>
<context>
    <name>WrongShipmentCompanion</name>
    <message>
        <source>Register wrong shipment…</source>
        <translation>登记发错货…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>This order has not been shipped yet.</source>
        <translation>这单还没有发货。</translation>
    </message>
    <message>
        <source>{register_no} is in the register</source>
        <translation>{register_no} 已登记</translation>
    </message>
</context>
<context>
    <name>WrongShipmentCounts</name>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Orders shipped</source>
        <translation>发货订单</translation>
    </message>
    <message>
        <source>Per 1,000 orders</source>
        <translation>每千单</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Wrong shipments</source>
        <translation>发错货</translation>
    </message>
    <message>
        <source>Wrong shipments by month</source>
        <translation>发错货按月统计</translation>
    </message>
    <message>
        <source>Wrong shipments by staff</source>
        <translation>发错货按员工统计</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>责任人不明</translation>
    </message>
</context>
<context>
    <name>WrongShipmentDetail</name>
    <message>
        <source>Came to light</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>错误类型</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>下架/留货</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片核对</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>not taken down</source>
        <translation>未下架/留货</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>已下架/留货</translation>
    </message>
</context>
<context>
    <name>WrongShipmentDialog</name>
    <message>
        <source> g</source>
        <translation> 克</translation>
    </message>
    <message>
        <source>&amp;Courier</source>
        <translation>快递公司(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>填入(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>损失(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Measured</source>
        <translation>实测重量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Order no.</source>
        <translation>订单号(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Picture checked</source>
        <translation>已核对图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>责任人(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tracking no.</source>
        <translation>运单号(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;ame to light</source>
        <translation>发现日期(&amp;L)</translation>
    </message>
    <message>
        <source>Came to light on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change on the right what was sent otherwise; 0 pieces if it was not sent.</source>
        <translation>在右边改成实际发出的；没有发就把数量改成 0。</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Customer &amp;ID</source>
        <translation>客户ID(&amp;I)</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods ordered and sent</source>
        <translation>应发与实发商品</translation>
    </message>
    <message>
        <source>It is entered as the tracking no.</source>
        <translation>已填入快递单号。</translation>
    </message>
    <message>
        <source>Listing taken &amp;down</source>
        <translation>已下架/留货(&amp;D)</translation>
    </message>
    <message>
        <source>Listing taken down</source>
        <translation>已下架/留货</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New wrong shipment</source>
        <translation>登记发错货</translation>
    </message>
    <message>
        <source>Nobody here is called “{text}”.</source>
        <translation>没有叫“{text}”的员工。</translation>
    </message>
    <message>
        <source>Number or name, blank if not known</source>
        <translation>工号或姓名，不清楚就留空</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Ordered goods</source>
        <translation>应发商品</translation>
    </message>
    <message>
        <source>Ordered style no.</source>
        <translation>应发货号</translation>
    </message>
    <message>
        <source>Photos of the parcel</source>
        <translation>包裹照片</translation>
    </message>
    <message>
        <source>Picture checked</source>
        <translation>已核对图片</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>R&amp;emove line</source>
        <translation>删除这一行(&amp;E)</translation>
    </message>
    <message>
        <source>Registering the wrong shipment</source>
        <translation>正在登记发错货</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>S&amp;hop</source>
        <translation>店铺(&amp;H)</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>保存并继续(&amp;N)</translation>
    </message>
    <message>
        <source>Saving the wrong shipment</source>
        <translation>正在保存发错货登记</translation>
    </message>
    <message>
        <source>Scan a parcel</source>
        <translation>扫描包裹</translation>
    </message>
    <message>
        <source>Scan the parcel, or type its tracking or order no. and press Enter</source>
        <translation>扫描包裹，或输入运单号、订单号后按回车</translation>
    </message>
    <message>
        <source>Sent goods</source>
        <translation>实发商品</translation>
    </message>
    <message>
        <source>Sent style no.</source>
        <translation>实发货号</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Take the stored ones</source>
        <translation>采用已保存的</translation>
    </message>
    <message>
        <source>This was typed and never saved.</source>
        <translation>这是之前输入但没有保存的内容。</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>售后单(&amp;K)</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Wei&amp;ght on the slip</source>
        <translation>底单重量(&amp;Y)</translation>
    </message>
    <message>
        <source>Weight measured</source>
        <translation>实测重量</translation>
    </message>
    <message>
        <source>Weight on the slip</source>
        <translation>底单重量</translation>
    </message>
    <message>
        <source>What &amp;went wrong *</source>
        <translation>错误类型(&amp;W) *</translation>
    </message>
    <message>
        <source>What was ordered, and what was sent</source>
        <translation>应发与实发</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>错误类型</translation>
    </message>
    <message>
        <source>What you typed about this parcel is not saved.</source>
        <translation>这个包裹的登记内容还没有保存。</translation>
    </message>
    <message>
        <source>Wrong shipment</source>
        <translation>发错货</translation>
    </message>
    <message>
        <source>Wrong shipment {register_no}</source>
        <translation>发错货登记 {register_no}</translation>
    </message>
    <message>
        <source>You began a record for {parcel} that was never saved. Go on with it?</source>
        <translation>您登记过 {parcel} 但没有保存，要继续吗？</translation>
    </message>
    <message>
        <source>a parcel without a number</source>
        <translation>没有单号的包裹</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>{message} Saving again keeps yours.</source>
        <translation>{message}再次保存将保留您的内容。</translation>
    </message>
    <message>
        <source>{register_no} is saved</source>
        <translation>{register_no} 已保存</translation>
    </message>
</context>
<context>
    <name>WrongShipmentResolveDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Put right</source>
        <translation>处理(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>处理发错货</translation>
    </message>
    <message>
        <source>What &amp;came of it *</source>
        <translation>处理结果(&amp;C) *</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>处理结果</translation>
    </message>
</context>
<context>
    <name>WrongShipmentSteps</name>
    <message>
        <source>Another ledger entry…</source>
        <translation>再记一笔台账…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Ledger entry…</source>
        <translation>记入台账…</translation>
    </message>
    <message>
        <source>Listing is taken down</source>
        <translation>标为已下架/留货</translation>
    </message>
    <message>
        <source>Listing is up again</source>
        <translation>标为未下架/留货</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Not put right after all</source>
        <translation>撤回处理结果</translation>
    </message>
    <message>
        <source>Picture is checked</source>
        <translation>标为已核对图片</translation>
    </message>
    <message>
        <source>Picture is not checked</source>
        <translation>标为未核对图片</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>{entries} in the ledger is about it. Reverse that first.</source>
        <translation>台账 {entries} 由它产生，请先冲销。</translation>
    </message>
</context>
<context>
    <name>WrongShipments</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A loss is an amount of zero or more.</source>
        <translation>损失金额不能小于零。</translation>
    </message>
    <message>
        <source>A weight is between 1 g and {most} g; leave it blank if it is not known.</source>
        <translation>重量应在 1 克到 {most} 克之间；不清楚就留空。</translation>
    </message>
    <message>
        <source>At most {most} pieces of a kind.</source>
        <translation>每种最多 {most} 件。</translation>
    </message>
    <message>
        <source>Came to light</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Difference (g)</source>
        <translation>相差（克）</translation>
    </message>
    <message>
        <source>It says “{kind}”, and yet what was sent is what was ordered.</source>
        <translation>选的是“{kind}”，但实发与应发相同。</translation>
    </message>
    <message>
        <source>It says “{kind}”; by what was ordered and sent it is “{told}”.</source>
        <translation>选的是“{kind}”；按应发和实发来看是“{told}”。</translation>
    </message>
    <message>
        <source>It was put right on {day}: it came to light on that day or before.</source>
        <translation>已于 {day} 处理完毕：发现日期不能晚于这一天。</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>台账记录</translation>
    </message>
    <message>
        <source>Listing taken down</source>
        <translation>已下架/留货</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss counted with</source>
        <translation>损失计入</translation>
    </message>
    <message>
        <source>Measured (g)</source>
        <translation>实测（克）</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No order on file has the number or the parcel {code}.</source>
        <translation>没有单号或运单号为 {code} 的订单。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Nobody here has that staff no.</source>
        <translation>没有这个工号的员工。</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order {order_no} of {customer}, the newest of {number} in this parcel.</source>
        <translation>{customer} 的订单 {order_no}，这个包裹里 {number} 个订单中最新的一个。</translation>
    </message>
    <message>
        <source>Order {order_no} of {customer}.</source>
        <translation>{customer} 的订单 {order_no}。</translation>
    </message>
    <message>
        <source>Ordered → sent</source>
        <translation>应发 → 实发</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Picture check</source>
        <translation>图片核对</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Say what was ordered, and what was sent.</source>
        <translation>请填写应发商品和实发商品。</translation>
    </message>
    <message>
        <source>Say which parcel it was: its order, its tracking no. or its customer.</source>
        <translation>请说明是哪个包裹：填写订单号、运单号或客户ID。</translation>
    </message>
    <message>
        <source>Scan or type a tracking no. or an order no.</source>
        <translation>请扫描或输入运单号、订单号。</translation>
    </message>
    <message>
        <source>Sent for {ticket_no}.</source>
        <translation>为 {ticket_no} 发出。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Slip (g)</source>
        <translation>底单（克）</translation>
    </message>
    <message>
        <source>Something should be missing, but the parcel weighs no less than its slip says.</source>
        <translation>说是少了东西，但包裹并不比底单轻。</translation>
    </message>
    <message>
        <source>There is no order {order_no}. Check the number, or leave it out.</source>
        <translation>没有订单 {order_no}。请检查单号，或留空。</translation>
    </message>
    <message>
        <source>There should be too much in it, but the parcel weighs no more than its slip says.</source>
        <translation>说是多了东西，但包裹并不比底单重。</translation>
    </message>
    <message>
        <source>This day is yet to come.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>This order is in the register as “{kind}” already: {register_no}.</source>
        <translation>这个订单已登记过“{kind}”：{register_no}。</translation>
    </message>
    <message>
        <source>This record lies in the recycle bin. Restore it first.</source>
        <translation>这条登记在回收站里，请先还原。</translation>
    </message>
    <message>
        <source>This ticket lies in the recycle bin (by now).</source>
        <translation>这张售后单（已）在回收站里。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>What was sent is what was ordered: change what was different, or say what went wrong.</source>
        <translation>实发与应发相同：请改成实际发出的，或选择错误类型。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>错误类型</translation>
    </message>
    <message>
        <source>Wrong shipments</source>
        <translation>发错货登记</translation>
    </message>
    <message>
        <source>besides: {goods}</source>
        <translation>多发：{goods}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>entered anew</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>measured {measured} g, no weight on the slip</source>
        <translation>实测 {measured} 克，底单没有重量</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>未发</translation>
    </message>
    <message>
        <source>slip {slip} g, measured {measured} g: no difference</source>
        <translation>底单 {slip} 克，实测 {measured} 克：一致</translation>
    </message>
    <message>
        <source>slip {slip} g, measured {measured} g: {difference} g too heavy</source>
        <translation>底单 {slip} 克，实测 {measured} 克：重了 {difference} 克</translation>
    </message>
    <message>
        <source>slip {slip} g, measured {measured} g: {difference} g too light</source>
        <translation>底单 {slip} 克，实测 {measured} 克：轻了 {difference} 克</translation>
    </message>
    <message>
        <source>slip {slip} g, not weighed again</source>
        <translation>底单 {slip} 克，未复称</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他商品</translation>
    </message>
    <message>
        <source>{amount} of goods sent again</source>
        <translation>补发商品 {amount}</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <translation>退款 {amount}</translation>
    </message>
    <message>
        <source>{amount} return postage</source>
        <translation>退货运费 {amount}</translation>
    </message>
    <message>
        <source>{code} is in the register.</source>
        <translation>{code} 已在登记中。</translation>
    </message>
    <message>
        <source>{entry_no} in the ledger is for {name}. If it was somebody else, reverse it there.</source>
        <translation>台账 {entry_no} 记在 {name} 名下。如果是别人的责任，请在台账里冲销。</translation>
    </message>
    <message>
        <source>{register_no} came to light on {day}; choose that day or a later one.</source>
        <translation>{register_no} 于 {day} 发现；请选择当天或之后的日期。</translation>
    </message>
    <message>
        <source>{register_no} counts a loss of {amount} for this parcel already: enter here only what came on top.</source>
        <translation>{register_no} 已登记该包裹的损失 {amount}：这里只填另外增加的损失。</translation>
    </message>
    <message>
        <source>{register_no} is back with its loss of {amount}, and {others} counts another amount for this parcel by now: see that nothing is counted twice.</source>
        <translation>{register_no} 已恢复，损失 {amount} 保留；这个包裹的损失 {others} 现在也记了，金额不一样，请核对，不要重复计入。</translation>
    </message>
    <message>
        <source>{register_no} is back without its loss of {amount}: it is counted with {others} by now.</source>
        <translation>{register_no} 已恢复，原来的损失 {amount} 不再重复计入：现在记在 {others} 上。</translation>
    </message>
    <message>
        <source>{register_no} is not put right yet.</source>
        <translation>{register_no} 还没有处理。</translation>
    </message>
    <message>
        <source>{register_no} is put right as “{resolution}” already. Take that back first.</source>
        <translation>{register_no} 已按“{resolution}”处理，请先撤回。</translation>
    </message>
    <message>
        <source>{register_no} stands behind {entries} in the ledger. Reverse that first.</source>
        <translation>台账 {entries} 由 {register_no} 产生，请先冲销。</translation>
    </message>
    <message>
        <source>{register_no} was changed in between. Look at it again.</source>
        <translation>{register_no} 刚才被别人修改过，请重新查看。</translation>
    </message>
</context>
<context>
    <name>WrongShipmentsPage</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>By staff and month</source>
        <translation>按员工和月份统计</translation>
    </message>
    <message>
        <source>Checking the picture</source>
        <translation>正在核对图片</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>错误类型</translation>
    </message>
    <message>
        <source>Ledger entry…</source>
        <translation>记入台账…</translation>
    </message>
    <message>
        <source>Loss {amount}</source>
        <translation>损失 {amount}</translation>
    </message>
    <message>
        <source>Moving to the recycle bin</source>
        <translation>正在移到回收站</translation>
    </message>
    <message>
        <source>New wrong shipment</source>
        <translation>登记发错货</translation>
    </message>
    <message>
        <source>No ledger entry yet</source>
        <translation>还没有记台账</translation>
    </message>
    <message>
        <source>No wrong shipment matches the filter.</source>
        <translation>没有符合筛选条件的登记。</translation>
    </message>
    <message>
        <source>No wrong shipments yet. Register a parcel that was packed otherwise than ordered.</source>
        <translation>还没有发错货登记。请登记与订单不符的包裹。</translation>
    </message>
    <message>
        <source>No. / order / tracking / customer / style</source>
        <translation>登记号/订单/快递单/客户/货号</translation>
    </message>
    <message>
        <source>Nobody known to answer for it</source>
        <translation>责任人不明</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在还原</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>查看售后单</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>Taking the listing down</source>
        <translation>正在下架/留货</translation>
    </message>
    <message>
        <source>This record is in the recycle bin, or of a shop that is not shown.</source>
        <translation>这条登记在回收站里，或属于没有显示的店铺。</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>listing not taken down</source>
        <translation>未下架/留货</translation>
    </message>
    <message>
        <source>no ledger entry yet</source>
        <translation>还没有记台账</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>责任人不明</translation>
    </message>
    <message>
        <source>picture not checked</source>
        <translation>未核对图片</translation>
    </message>
    <message>
        <source>{count} selected · loss {amount}</source>
        <translation>已选 {count} 条 · 损失 {amount}</translation>
    </message>
    <message>
        <source>{count} wrong shipments</source>
        <translation>{count} 条登记</translation>
    </message>
    <message>
        <source>{register_no} is in the recycle bin</source>
        <translation>{register_no} 已移到回收站</translation>
    </message>
    <message>
        <source>{register_no} is saved</source>
        <translation>{register_no} 已保存</translation>
    </message>
</context>
</TS>
