<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>Another program keeps it open, or the folder refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its copy is not what was written. Is the disk all right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file has changed since it was archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path leaves the photo folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made, the earlier ones are kept: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database, but not one of ShopDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds another shop&apos;s backups. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder has to be another one than the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy does not show what the database shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Records in “{table}” refer to records that are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index “{name}” does not fit the records.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimKind</name>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misdelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimSheet</name>
    <message>
        <source>+ agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}, amounts in yuan; made on {today}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By courier, in yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are the claims registered in the month and older ones that were still open when it began. Claimed, agreed and received are their totals up to {day}; outstanding = agreed − received − written off; carried over = what was outstanding when the month began; recovery rate = received ÷ claimed. The account of the month shows only what moved from {first} to {day}: carried over + agreed − received − written off = outstanding, and that is carried over into the next month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier (signature)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier claims {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every amount is a claim&apos;s total up to {day}; “of it this month” is what came in from {first} on. Outstanding = agreed − received − written off. Shaded rows are older claims that were still open when the month began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims in {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− written off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimState</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Add at least one photo: couriers pay damage and shortage on evidence only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter first what the courier agreed to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the amount that came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the amount the courier agreed to. If it pays nothing, reject the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the tracking no. of the parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods need a name, a quantity of at least 1 and a cost that is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money was entered for this claim. Take it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money was entered for this claim. Take it back with a negative amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {amount} had come in, so no more can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {amount} is outstanding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which courier: the tracking no. does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which courier: the tracking no. may be of {couriers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which order the parcel belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim was registered on {day}; choose that day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The courier agreed to nothing, so there is no amount to write off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The courier has agreed to pay {claim_no}, so it stays in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order {order_no}. Import it, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim is in the recycle bin. Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over. Choose today or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is yet to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a tracking no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel has been claimed anew as {claim_no}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel is already claimed as {claim_no}, for the same reason and amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel is already claimed as {claim_no}. Change that claim instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel is already claimed as {claim_no}. Fill in there what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few words what the courier said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim_no} is closed and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim_no} is “{state}” and cannot become “{to}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claim_no} was changed in between and is now “{state}”. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>“{month}” is not a month. Write it like 2026-10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>Freeze up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Another program holds the database. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else saved this record in between. Reload it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be reached. Is its disk connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder is read-only. Allow writing there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Restore the newest good backup; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be reached. Is its disk connected and writable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written or read. Is it open in another program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not the kind of file or folder that was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there (any more).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The folder {folder} is not there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Another ShopDesk is working on this data folder. Wait for it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“{text}” is not an amount. Write it like 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is too large for an amount.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyTo</name>
    <message>
        <source>Off the monthly bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthEdit</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Fold the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A backup is being restored. Start again when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older ShopDesk has this data open. Close it, so that the data can be updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShopDesk was not closed properly last time. The data was checked and is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database, but not one of ShopDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{details} ({file}) Restore the newest good backup, {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{details} ({file}) There is no good backup in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is on a network share, where several PCs would damage the database. Choose a folder on a disk of this PC; a network folder is right for second backups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderFiles</name>
    <message>
        <source>Taobao/Tmall order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taobao/Tmall order list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} is not a quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not an order file ShopDesk knows: none of its first rows names columns such as 订单编号.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was changed in between. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an order status ShopDesk knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order does not exist (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was changed in between. Reload it, then write the note again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodPopup</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>Douyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuaishou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tmall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weixin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youzan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{title}, {count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Too many rows to copy ({count}). Export them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recycle</name>
    <message>
        <source>Only the owner may remove records for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records refer to “{title}”, also such as lie in the recycle bin: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record does not lie in the recycle bin (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” can be removed for ever from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>ShopDesk is open on this data. Close every window of it, then restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be copied: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a database in use, not a backup: its newest entries lie in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a good backup, nothing was changed. {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer ShopDesk (revision {revision}). Update the program; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The data could not be updated: records in “{table}” would lose what they refer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data was last used with a newer ShopDesk (revision {revision}). Update the program; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Damaged number: Excel has cut the last digits of “{text}”, and they cannot be restored. Import the platform&apos;s own export without saving it in Excel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not readable text; the file may be damaged. Download or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read as a table: a quote opened in line {line} is never closed, or the line is far too long. Correct that line, or export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no table. Choose a .csv or .xlsx file, or a zip with such files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a web page, not a table; often it is the sign-in page. Sign in and download it again, or open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is an archive inside an archive. Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete. Download or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is empty. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a kind of workbook that can be read. Save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is protected with a password. Open it in Excel, remove the password, save it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” mixes two text encodings: line {line} is not written like the lines before it. Export it again, or open and save it in Excel as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than this program accepts. If it is yours, delete empty rows and columns in Excel, or split it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has no year. Say which month the file is for, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date or time. Write it like 2026-11-03 or 2026-11-03 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Write it like 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message>
        <source>Enter the name of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the staff no., such as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which shop: there is not exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff no. {staff_no} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a shop “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shop “{name}”. Add it in the settings first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>ShopDesk is open already but does not answer. End it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatePills</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click to choose several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} (+{more} more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnexpectedErrorDialog</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved before is safe. Please pass the details below on to whoever looks after ShopDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
