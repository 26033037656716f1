<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Papers</source>
        <translation>理赔资料</translation>
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
        <source>Postage</source>
        <translation>运费</translation>
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
        <source>Registered</source>
        <translation>登记时间</translation>
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
        <source>over-paid</source>
        <translation>多付</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>已过理赔期限</translation>
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
        <source>Registering the claim</source>
        <translation>正在登记理赔单</translation>
    </message>
    <message>
        <source>Saving the claim</source>
        <translation>正在保存理赔单</translation>
    </message>
    <message>
        <source>Second check by</source>
        <translation>复核人</translation>
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
        <source>Agreed</source>
        <translation>答应金额</translation>
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
        <source>Every amount is a claim&apos;s total up to {day}; “of it this month” is what came in from {first} on. Outstanding = agreed − received − written off. Shaded rows are older claims that were still open when the month began.</source>
        <translation>金额均为每张理赔单截至 {day} 的累计数；“其中本月”为 {first} 起收到的部分。未收 = 答应 − 已收 − 核销。有底色的行是月初仍未结案的旧单。</translation>
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
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
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
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Written off {amount}.</source>
        <translation>已核销 {amount}。</translation>
    </message>
    <message>
        <source>of it this month</source>
        <translation>其中本月</translation>
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
        <source>&amp;Write the sheet</source>
        <translation>生成理赔表(&amp;W)</translation>
    </message>
    <message>
        <source>All couriers</source>
        <translation>全部快递公司</translation>
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
        <source>Month-end claim sheet</source>
        <translation>月度理赔表</translation>
    </message>
    <message>
        <source>The workbook holds a summary and a sheet for each courier: the claims registered in the month, and older ones that were still open when it began.</source>
        <translation>工作簿含一张汇总表，每家快递公司各一张明细：本月登记的理赔单，以及月初仍未结案的旧单。</translation>
    </message>
    <message>
        <source>Writing the claim sheet of {month}</source>
        <translation>正在生成 {month} 的理赔表</translation>
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
        <source>Amount</source>
        <translation>金额</translation>
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
        <source>What you typed is not saved.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>{claim_no} · {courier} {tracking_no} · claimed {claimed}, outstanding {outstanding}</source>
        <translation>{claim_no} · {courier} {tracking_no} · 申⁠请&#xa0;{claimed}，未⁠收&#xa0;{outstanding}</translation>
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
        <source>Submit</source>
        <translation>提交</translation>
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
    <name>Claims</name>
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
        <source>Outstanding</source>
        <translation>未收金额</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
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
        <source>Shop</source>
        <translation>店铺</translation>
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
        <source>Tracking no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Write in a few words what the courier said.</source>
        <translation>请简单写下快递怎么说。</translation>
    </message>
    <message>
        <source>{claim_no} is closed and stays as it is.</source>
        <translation>{claim_no} 已结案，不能再修改。</translation>
    </message>
    <message>
        <source>{claim_no} is “{state}” and cannot become “{to}”.</source>
        <translation>{claim_no} 现在是“{state}”，不能变为“{to}”。</translation>
    </message>
    <message>
        <source>{claim_no} was changed in between and is now “{state}”. Look at it again.</source>
        <translation>{claim_no} 刚刚被别人改过，现在是“{state}”，请重新查看。</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Claim / tracking / order / customer</source>
        <translation>理赔单 / 运单 / 订单 / 客户</translation>
    </message>
    <message>
        <source>Claimed {claimed}   Agreed {agreed}   Received {received}   Outstanding {outstanding}</source>
        <translation>申请 {claimed}   答应 {agreed}   已收 {received}   未收 {outstanding}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Month-end sheet</source>
        <translation>月度理赔表</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新建理赔单</translation>
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
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>to ask again</source>
        <translation>待跟进</translation>
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
        <source>An invented shop is in {folder}.</source>
        <translation>示例店铺已建在 {folder}。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .pdf, .png or .txt.</source>
        <translation>请选择以 .pdf、.png 或 .txt 结尾的文件名。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .xlsx.</source>
        <translation>请选择以 .xlsx 结尾的文件名。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
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
        <source>The state before is kept in {file}.</source>
        <translation>恢复前的数据保存在 {file}。</translation>
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
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>{count} photos are as they were.</source>
        <translation>{count} 张照片完好。</translation>
    </message>
    <message>
        <source>{count} rows in {file}</source>
        <translation>{count} 行，已写入 {file}</translation>
    </message>
    <message>
        <source>{file}: {inserted} new, {updated} changed, {unchanged} unchanged, {failed} failed</source>
        <translation>{file}：新增 {inserted}，更新 {updated}，未变 {unchanged}，失败 {failed}</translation>
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
    <message>
        <source>… and {number} more.</source>
        <translation>……另有 {number} 个。</translation>
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
    <name>Customer</name>
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
        <source>Claims</source>
        <translation>理赔</translation>
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
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Putting customers together</source>
        <translation>合并客户</translation>
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
        <source>{part} of {whole} paid orders · {rate} %</source>
        <translation>{whole} 笔付款订单中 {part} 笔 · {rate} %</translation>
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
        <source>Note</source>
        <translation>备注</translation>
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
        <source>“{name}” stays: there are {orders} orders, {photos} photos and {others} other IDs of this customer, the recycle bin included.</source>
        <translation>“{name}”不能删除：该客户还有 {orders} 单、{photos} 张图片和 {others} 个其他ID（含回收站）。</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
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
        <source>Claim</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Confirmation sheet</source>
        <translation>订单确认表</translation>
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
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>每日订单数</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>most {count}</source>
        <translation>最高 {count}</translation>
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
        <source>The platform says something else</source>
        <translation>平台的内容不一样</translation>
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
    <name>Errors</name>
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
        <source>&amp;Save failed rows…</source>
        <translation>保存失败行(&amp;S)…</translation>
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
        <source>Choose order files</source>
        <translation>选择订单文件</translation>
    </message>
    <message>
        <source>Choose the order files as the platform exports them, or drop them here: CSV, Excel, or a zip of several. The same file can be imported as often as you like: only what is new or different is changed.</source>
        <translation>选择平台导出的订单文件，或把文件拖到这里：CSV、Excel，或打包成一个 zip。同一文件可以反复导入：只会更新新增或有变化的内容。</translation>
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
        <source>Guessed: {columns}</source>
        <translation>猜测：{columns}</translation>
    </message>
    <message>
        <source>If there are orders in it, choose “Columns…” and say which column holds what.</source>
        <translation>如果里面有订单，请点“指定列…”，说明每一列是什么。</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>Importing orders</source>
        <translation>正在导入订单</translation>
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
        <source>Order files ({suffixes});;All files (*)</source>
        <translation>订单文件 ({suffixes});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>明细</translation>
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
    <name>OrderDetail</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
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
        <source>{risk}: {reason}</source>
        <translation>{risk}：{reason}</translation>
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
        <source>Forget it</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续填写</translation>
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
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
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
        <source>File</source>
        <translation>文件</translation>
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
        <source>Nothing yet: it lies in the inbox</source>
        <translation>未关联，待整理</translation>
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
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
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
        <source>Copy the picture (Ctrl+C)</source>
        <translation>复制图片 (Ctrl+C)</translation>
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
        <source>Open folder</source>
        <translation>打开文件夹</translation>
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
        <source>Save as… (Ctrl+S)</source>
        <translation>另存为… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小 (-)</translation>
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
    <name>Photos</name>
    <message>
        <source>1 photo archived.</source>
        <translation>已归档 1 张照片。</translation>
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
        <source>Further files not archived: {count}.</source>
        <translation>另有 {count} 个文件没有归档。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Linking photos</source>
        <translation>正在关联照片</translation>
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
        <source>Pixels</source>
        <translation>像素</translation>
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
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>That was only a link. Copy the picture itself and press Ctrl+V here.</source>
        <translation>复制的只是链接。请复制图片本身，再在这里按 Ctrl+V。</translation>
    </message>
    <message>
        <source>The file is in the clipboard</source>
        <translation>文件已复制</translation>
    </message>
    <message>
        <source>The picture is in the clipboard</source>
        <translation>图片已复制</translation>
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
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What does the photo show?</source>
        <translation>照片里是什么？</translation>
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
    <message>
        <source>“{file}” was changed while it was archived. Add it again.</source>
        <translation>“{file}”在归档时被改动，请重新添加。</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>待整理</translation>
    </message>
    <message>
        <source>Inbox: not linked yet</source>
        <translation>待整理（未关联）</translation>
    </message>
    <message>
        <source>Kind…</source>
        <translation>类型…</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移到回收站</translation>
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
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Removing photos</source>
        <translation>正在移除照片</translation>
    </message>
    <message>
        <source>Restoring photos</source>
        <translation>正在还原照片</translation>
    </message>
    <message>
        <source>The photo is in the recycle bin</source>
        <translation>照片已移到回收站</translation>
    </message>
    <message>
        <source>The photos could not be read.</source>
        <translation>照片读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <source>{count} photos are in the recycle bin</source>
        <translation>{count} 张照片已移到回收站</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 张</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Claims</source>
        <translation>理赔</translation>
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
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Payment reminders</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
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
    <name>Preferences</name>
    <message>
        <source>Choose a folder outside the data folder, best on another disk.</source>
        <translation>请选择数据文件夹以外的文件夹，最好在另一块磁盘上。</translation>
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
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
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
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
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
        <source>&amp;Who works at this PC</source>
        <translation>当前操作人(&amp;W)</translation>
    </message>
    <message>
        <source>A closed shop keeps its orders; imports no longer offer it.</source>
        <translation>停用的店铺保留订单，但导入时不再列出。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
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
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
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
        <source>Everything is in this one folder; nothing leaves this PC unless you export it.</source>
        <translation>所有数据都在这一个文件夹里，除非您自己导出，不会离开这台电脑。</translation>
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
        <source>Open &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工</translation>
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
        <source>Remove for &amp;ever…</source>
        <translation>彻底删除(&amp;E)…</translation>
    </message>
    <message>
        <source>Restore from a &amp;file…</source>
        <translation>从文件恢复(&amp;F)…</translation>
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
        <source>What ShopDesk is built with</source>
        <translation>ShopDesk 所用的开源组件</translation>
    </message>
    <message>
        <source>What is deleted lies here until the owner removes it for ever, after 30 days at the earliest.</source>
        <translation>删除的记录放在这里，满 30 天后店主才能彻底删除。</translation>
    </message>
    <message>
        <source>Who works at this PC</source>
        <translation>当前操作人</translation>
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
    <name>RailItem</name>
    <message>
        <source>{title}, {count} waiting</source>
        <translation>{title}，{count} 项待处理</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Claim</source>
        <translation>理赔单</translation>
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
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
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
        <source>Shop</source>
        <translation>店铺</translation>
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
        <source>The records are removed; these files could not be deleted: {names}</source>
        <translation>记录已彻底删除，但这些文件没能删除：{names}</translation>
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
        <source>Claim</source>
        <translation>理赔单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
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
        <source>Forget it</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续填写</translation>
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
        <source>Phone</source>
        <translation>电话</translation>
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
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制选中的行</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
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
        <source>The tab before or behind</source>
        <translation>上一个或下一个标签页</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>快捷键列表</translation>
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
    <name>StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{job} (+{more} more)</source>
        <translation>{job}（另有 {more} 项）</translation>
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
        <source>Calls to couriers</source>
        <translation>快递跟进</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>理赔单</translation>
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
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>操作记录</translation>
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
        <source>Goods on sheets</source>
        <translation>确认表商品</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>收款</translation>
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
        <source>Payment reminders</source>
        <translation>催付记录</translation>
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
        <source>Places of photos</source>
        <translation>照片关联</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <translation>记住的列</translation>
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
        <source>Steps of sheets</source>
        <translation>确认表经过</translation>
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
    <name>Today</name>
    <message>
        <source>1 claim, agreed {days} days ago</source>
        <translation>1 张，{days} 天前答应</translation>
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
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Every photo has its place</source>
        <translation>照片都已关联</translation>
    </message>
    <message>
        <source>Everything is on its way</source>
        <translation>都已发货</translation>
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
        <translation>没有待提交的</translation>
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
        <source>Wednesday</source>
        <translation>星期三</translation>
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
        <source>under an hour</source>
        <translation>1 小时内</translation>
    </message>
    <message>
        <source>window closed {count} days ago</source>
        <translation>已过理赔期限 {count} 天</translation>
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
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
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
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>每日订单数</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
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
        <source>Register claim</source>
        <translation>登记理赔</translation>
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
    <name>Workplace</name>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
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
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>This order has no tracking no.</source>
        <translation>这个订单没有运单号。</translation>
    </message>
    <message>
        <source>{claim_no} is registered</source>
        <translation>{claim_no} 已登记</translation>
    </message>
    <message>
        <source>{orders} orders · {photos} photos · {claims} claims</source>
        <translation>{orders} 单 · {photos} 张照片 · {claims} 张理赔单</translation>
    </message>
</context>
</TS>
